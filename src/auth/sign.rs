//! Signs an attempt: a fresh Nonce, CurTime and CheckSum.

use std::{sync::atomic::AtomicI64, time::SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, header::InvalidHeaderValue};
use uuid::Uuid;

use super::{
    checksum::checksum,
    clock::{Signed, unix_seconds},
    credentials::Credentials,
};

const APP_KEY: HeaderName = HeaderName::from_static("appkey");
const NONCE: HeaderName = HeaderName::from_static("nonce");
const CUR_TIME: HeaderName = HeaderName::from_static("curtime");
const CHECK_SUM: HeaderName = HeaderName::from_static("checksum");

/// What makes one signature differ from the next. For tests.
#[derive(Clone, Debug)]
pub struct SigningInput {
    /// At most 128 visible ASCII characters, different for each request.
    pub nonce: String,
    /// Unix time in seconds.
    pub cur_time: i64,
}

/// Gives the input of the next signature.
pub(crate) type SigningSource = Box<dyn Fn() -> SigningInput + Send + Sync>;

/// Signs requests for one app.
pub(crate) struct Signer {
    pub(crate) credentials: Credentials,
    /// Instead of a random nonce and the system's clock.
    pub(crate) source: Option<SigningSource>,
    /// How many seconds the service's clock is ahead of the local one, as far as the service has confirmed it.
    pub(crate) clock_offset: AtomicI64,
}

impl Signer {
    /// Sets the four headers of CheckSum authentication, with the local time corrected by `offset` seconds.
    /// Fails for a nonce of tests that a header cannot carry.
    pub(crate) fn sign(&self, headers: &mut HeaderMap, offset: i64) -> Result<Signed, InvalidHeaderValue> {
        let at = SystemTime::now();
        let SigningInput { nonce, cur_time } = self.source.as_ref().map_or_else(|| random(at), |source| source());
        let cur_time = cur_time.saturating_add(offset);
        let time_text = cur_time.to_string();
        let mut check_sum = HeaderValue::try_from(checksum(self.credentials.app_secret(), &nonce, &time_text))?;
        check_sum.set_sensitive(true);
        headers.insert(APP_KEY, self.credentials.app_key_header().clone());
        headers.insert(NONCE, HeaderValue::try_from(nonce)?);
        headers.insert(CUR_TIME, HeaderValue::try_from(time_text)?);
        headers.insert(CHECK_SUM, check_sum);
        Ok(Signed { cur_time, offset, at })
    }
}

fn random(now: SystemTime) -> SigningInput {
    SigningInput { nonce: Uuid::new_v4().simple().to_string(), cur_time: unix_seconds(now) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_header_is_marked_sensitive() {
        let credentials = Credentials::new("key", "secret").expect("valid");
        let signer = Signer { credentials, source: None, clock_offset: AtomicI64::default() };
        let mut headers = HeaderMap::new();
        signer.sign(&mut headers, 0).expect("valid");
        assert_eq!(format!("{:?}", headers["CheckSum"]), "Sensitive");
    }
}
