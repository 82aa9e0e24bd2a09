//! The CheckSum that authenticates a request, and what it is made of.

use std::{
    fmt,
    time::{SystemTime, UNIX_EPOCH},
};

use http::HeaderValue;
use sha1::{Digest, Sha1};
use uuid::{Uuid, fmt::Simple};

use crate::{Credentials, Error};

/// The CheckSum of a request: the lowercase hexadecimal SHA-1 digest of AppSecret, Nonce and CurTime, concatenated.
///
/// ```
/// let checksum = yunxin_im::checksum("0123456789abcdef", "39754b0ba7e24789afa170c31e27224f", "1795375718");
/// assert_eq!(checksum, "507b65a7358b51546f1f5a3040f49d77e63f26f4");
/// ```
pub fn checksum(app_secret: &str, nonce: &str, cur_time: &str) -> String {
    hex::encode(digest(app_secret, nonce.as_bytes(), cur_time))
}

fn digest(app_secret: &str, nonce: &[u8], cur_time: &str) -> [u8; 20] {
    Sha1::new().chain_update(app_secret).chain_update(nonce).chain_update(cur_time).finalize().into()
}

/// What makes one signature differ from the next.
#[cfg(feature = "sandbox")]
#[derive(Clone, Debug)]
pub struct Stamp {
    /// At most 128 visible ASCII characters, another one for each request.
    pub nonce: String,
    /// Unix time in seconds.
    pub cur_time: i64,
}

/// Where stamps come from.
#[derive(Clone)]
pub(crate) enum Stamps {
    /// A random UUID and the system's clock.
    System,
    /// Whatever the function gives.
    #[cfg(feature = "sandbox")]
    Given(std::sync::Arc<dyn Fn() -> Stamp + Send + Sync>),
}

impl Stamps {
    /// The signature of the next request.
    pub(crate) fn sign(&self, credentials: &Credentials) -> Signature {
        match self {
            Self::System => Signature::random(credentials),
            #[cfg(feature = "sandbox")]
            Self::Given(stamps) => {
                let Stamp { nonce, cur_time } = stamps();
                Signature::new(credentials, Nonce::Given(nonce), cur_time)
            }
        }
    }
}

impl fmt::Debug for Stamps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            #[cfg(feature = "sandbox")]
            Self::Given(_) => "Given",
        })
    }
}

/// What authenticates one request, as text.
pub struct Signature {
    nonce: Nonce,
    cur_time: i64,
    check_sum: [u8; 40],
}

enum Nonce {
    Random([u8; Simple::LENGTH]),
    #[cfg(feature = "sandbox")]
    Given(String),
}

impl Nonce {
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Random(digits) => digits,
            #[cfg(feature = "sandbox")]
            Self::Given(nonce) => nonce.as_bytes(),
        }
    }
}

impl Signature {
    /// With a random nonce and the current time.
    pub fn random(credentials: &Credentials) -> Self {
        let mut nonce = [0; Simple::LENGTH];
        Uuid::new_v4().simple().encode_lower(&mut nonce);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self::new(credentials, Nonce::Random(nonce), now.as_secs().cast_signed())
    }

    fn new(credentials: &Credentials, nonce: Nonce, cur_time: i64) -> Self {
        let digest = digest(credentials.app_secret(), nonce.as_bytes(), itoa::Buffer::new().format(cur_time));
        let mut check_sum = [0; 40];
        // Fails only where the lengths do not fit.
        let _ = hex::encode_to_slice(digest, &mut check_sum);
        Self { nonce, cur_time, check_sum }
    }

    /// Unix time in seconds.
    pub(crate) fn cur_time(&self) -> i64 {
        self.cur_time
    }

    /// The values of the headers Nonce, CurTime and CheckSum; the last one is marked sensitive.
    pub(crate) fn headers(&self) -> Result<[HeaderValue; 3], Error> {
        let header = |value| {
            HeaderValue::from_bytes(value)
                .map_err(|_| Error::InvalidInput("a nonce that no header can carry".to_owned()))
        };
        let mut check_sum = header(&self.check_sum)?;
        check_sum.set_sensitive(true);
        Ok([header(self.nonce.as_bytes())?, self.cur_time.into(), check_sum])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksum_agrees_with_what_the_vendors_go_sdk_put_on_the_wire() {
        let checksum = checksum("0123456789abcdef", "39754b0ba7e24789afa170c31e27224f", "1795375718");
        assert_eq!(checksum, "507b65a7358b51546f1f5a3040f49d77e63f26f4");
    }

    #[test]
    fn checksum_of_nothing_is_the_digest_of_nothing() {
        assert_eq!(checksum("", "", ""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    }

    #[test]
    fn the_checksum_header_is_marked_sensitive() {
        let credentials = Credentials::new("key", "secret").expect("valid");
        let [_, _, check_sum] = Signature::random(&credentials).headers().expect("valid");
        assert!(check_sum.is_sensitive());
        assert_eq!(format!("{check_sum:?}"), "Sensitive");
    }

    #[test]
    fn a_nonce_does_not_come_again_in_a_million() {
        let credentials = Credentials::new("key", "secret").expect("valid");
        let nonces: std::collections::HashSet<_> =
            (0..1_000_000).map(|_| Signature::random(&credentials).nonce.as_bytes().to_owned()).collect();
        assert_eq!(nonces.len(), 1_000_000);
        assert!(nonces.iter().all(|nonce| nonce.len() == 32 && nonce.iter().all(u8::is_ascii_hexdigit)));
    }

    #[test]
    fn a_random_signature_is_of_its_own_parts() {
        let credentials = Credentials::new("key", "secret").expect("valid");
        let signature = Signature::random(&credentials);
        let headers = signature.headers().expect("valid");
        let [nonce, cur_time, check_sum] = headers.each_ref().map(|value| value.to_str().expect("text"));
        assert_eq!(check_sum, checksum("secret", nonce, cur_time));
        assert_eq!(cur_time, signature.cur_time().to_string());
    }
}
