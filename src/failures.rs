//! Partial success: a call that was done for some of what it names, and not for the rest.

use std::borrow::Cow;

use crate::{result_code::ResultCode, wire::Wire};

/// One thing for which a call was not done, though it succeeded for others.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// Which one it is: its id, or several ids with commas between them; empty if the service did not say.
    pub key: String,
    /// Why, if the service said so.
    pub code: Option<ResultCode>,
    /// The service's own words; empty if it gave none.
    pub msg: String,
}

impl Failure {
    #[doc(hidden)]
    pub fn new(key: &[&dyn Key], code: Option<ResultCode>, msg: Option<&str>) -> Self {
        let parts: Vec<_> = key.iter().filter_map(|part| part.key()).collect();
        Self { key: parts.join(","), code, msg: msg.unwrap_or_default().to_owned() }
    }
}

/// The `data` of an operation that can be done in part.
pub trait PartialSuccess {
    /// Returns what was not done.
    fn failures(&self) -> Vec<Failure>;
}

/// A part of a key.
pub trait Key {
    /// Returns its text; `None` if it is not there.
    fn key(&self) -> Option<Cow<'_, str>>;
}

impl<T: Wire> Key for Option<T> {
    fn key(&self) -> Option<Cow<'_, str>> {
        self.as_ref().map(Wire::text)
    }
}

impl<T: Wire> Key for T {
    fn key(&self) -> Option<Cow<'_, str>> {
        Some(self.text())
    }
}

impl<T: Wire> Key for Vec<T> {
    fn key(&self) -> Option<Cow<'_, str>> {
        let texts: Vec<_> = self.iter().map(Wire::text).collect();
        (!texts.is_empty()).then(|| Cow::Owned(texts.join(",")))
    }
}
