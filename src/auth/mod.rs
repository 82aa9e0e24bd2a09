//! CheckSum authentication: the credentials of an app, how a request is signed with them, and how wrong the clock is that signs.

mod checksum;
pub(crate) mod clock;
mod credentials;
mod sign;

#[cfg(feature = "sandbox")]
pub use self::sign::SigningInput;
pub(crate) use self::sign::{Signer, SigningSource};
pub use self::{checksum::checksum, credentials::Credentials};
