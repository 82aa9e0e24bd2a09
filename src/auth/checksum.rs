//! The CheckSum that authenticates a request: a pure function of AppSecret, Nonce and CurTime.

use sha1::{Digest, Sha1};

/// Returns the CheckSum of a request: the lowercase hexadecimal SHA-1 digest of AppSecret, Nonce and CurTime, concatenated.
///
/// A [`Client`](crate::Client) signs by itself; this is for requests that are made otherwise.
///
/// ```
/// let checksum = yunxin_im::checksum("0123456789abcdef", "39754b0ba7e24789afa170c31e27224f", "1795375718");
/// assert_eq!(checksum, "507b65a7358b51546f1f5a3040f49d77e63f26f4");
/// assert_eq!(yunxin_im::checksum("", "", ""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
/// ```
pub fn checksum(app_secret: &str, nonce: &str, cur_time: &str) -> String {
    hex::encode(Sha1::new().chain_update(app_secret).chain_update(nonce).chain_update(cur_time).finalize())
}
