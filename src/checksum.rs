//! The CheckSum that authenticates a request, and what it is made of.

use std::fmt;

use http::HeaderValue;
use sha1::{Digest, Sha1};
use uuid::Uuid;

use crate::{Credentials, Error};

/// The CheckSum of a request: the lowercase hexadecimal SHA-1 digest of AppSecret, Nonce and CurTime, concatenated.
///
/// ```
/// let checksum = yunxin_im::checksum("0123456789abcdef", "39754b0ba7e24789afa170c31e27224f", "1795375718");
/// assert_eq!(checksum, "507b65a7358b51546f1f5a3040f49d77e63f26f4");
/// ```
pub fn checksum(app_secret: &str, nonce: &str, cur_time: &str) -> String {
    let digest = Sha1::new().chain_update(app_secret).chain_update(nonce).chain_update(cur_time).finalize();
    hex::encode(digest)
}

/// What makes one signature differ from the next.
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
    pub(crate) fn next(&self) -> Stamp {
        match self {
            Self::System => {
                Stamp { nonce: Uuid::new_v4().simple().to_string(), cur_time: chrono::Utc::now().timestamp() }
            }
            #[cfg(feature = "sandbox")]
            Self::Given(stamps) => stamps(),
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

/// The headers that authenticate one request.
pub(crate) struct Signature {
    pub(crate) nonce: HeaderValue,
    pub(crate) cur_time: HeaderValue,
    /// Marked sensitive.
    pub(crate) check_sum: HeaderValue,
}

impl Signature {
    pub(crate) fn new(credentials: &Credentials, stamp: Stamp) -> Result<Self, Error> {
        let Stamp { nonce, cur_time } = stamp;
        let cur_time = cur_time.to_string();
        let check_sum = checksum(credentials.app_secret(), &nonce, &cur_time);
        let header = |value: String| {
            HeaderValue::try_from(value).map_err(|_| Error::InvalidInput("a nonce that no header can carry".to_owned()))
        };
        let mut signature = Self { nonce: header(nonce)?, cur_time: header(cur_time)?, check_sum: header(check_sum)? };
        signature.check_sum.set_sensitive(true);
        Ok(signature)
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
        let signature = Signature::new(&credentials, Stamps::System.next()).expect("valid");
        assert!(signature.check_sum.is_sensitive());
        assert_eq!(format!("{:?}", signature.check_sum), "Sensitive");
    }

    #[test]
    fn a_nonce_does_not_come_again_in_a_million() {
        let nonces: std::collections::HashSet<_> = (0..1_000_000).map(|_| Stamps::System.next().nonce).collect();
        assert_eq!(nonces.len(), 1_000_000);
        assert!(nonces.iter().all(|nonce| nonce.len() <= 128 && nonce.bytes().all(|b| b.is_ascii_alphanumeric())));
    }
}
