//! What has one text on the wire: values in paths, queries and headers.

use std::borrow::Cow;

use serde::Serializer;

/// A value that has one text on the wire.
pub trait Wire {
    /// Returns the text, not encoded.
    fn text(&self) -> Cow<'_, str>;

    /// Returns why it cannot be sent.
    fn mistake(&self) -> Option<String> {
        None
    }

    /// Returns what a span shows of it; most values are the content of the call, which is not shown.
    fn shown(&self) -> Option<&'static str> {
        None
    }
}

impl Wire for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

macro_rules! wire {
    ($($type:ty),*) => { $(
        impl Wire for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )* };
}
wire!(bool, i32, i64, f64);

/// Writes a number that is a text on the wire.
pub fn as_text<T: Wire, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.text()),
        None => serializer.serialize_none(),
    }
}
