//! CheckSum authentication: the credentials of an app, how a request is signed with them, and how wrong the clock is that signs.

mod checksum;
mod clock;
mod credentials;
mod sign;

#[cfg(feature = "sandbox")]
pub use self::sign::SigningInput;
pub use self::{checksum::checksum, credentials::Credentials};
pub(crate) use self::{
    clock::Signed,
    sign::{Signer, SigningSource},
};
