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

impl Wire for str {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Wire for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl<T: Wire + ?Sized> Wire for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }

    fn mistake(&self) -> Option<String> {
        (**self).mistake()
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
wire!(bool, i32, i64, u32, u64);

impl Wire for f64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    fn mistake(&self) -> Option<String> {
        (!self.is_finite()).then(|| format!("{self}, which is no number"))
    }
}

/// Writes a number that is a text on the wire.
pub fn as_text<T: Wire, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_str(&value.text()),
        None => serializer.serialize_none(),
    }
}
