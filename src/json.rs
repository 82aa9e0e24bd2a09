//! Texts that hold JSON, of which the API has many (`extension`, `push_payload`, …).

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned, ser::Error as _};
use serde_json::Value;

use crate::{receive::Receive, wire::Wire};

/// A value that is sent as JSON in a text.
///
/// ```
/// use serde::Serialize;
/// use yunxin_im::{Json, JsonText};
///
/// #[derive(Serialize)]
/// struct Payload { badge: u32 }
///
/// assert_eq!(JsonText::from(Json(Payload { badge: 1 })), JsonText::from(r#"{"badge":1}"#));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(pub T);

/// A text that holds JSON: made of a text as it is, of a [`serde_json::Value`], or of any value in [`Json`].
///
/// A value that cannot be JSON is an error when it is sent.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JsonText(Result<String, String>);

impl JsonText {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }

    /// Reads the JSON as a `T`.
    ///
    /// # Errors
    ///
    /// Fails if the text is not JSON, or not of a `T`.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }
}

impl<T: Serialize> From<Json<T>> for JsonText {
    fn from(Json(value): Json<T>) -> Self {
        Self(serde_json::to_string(&value).map_err(|e| e.to_string()))
    }
}

impl From<Value> for JsonText {
    fn from(value: Value) -> Self {
        Self(Ok(value.to_string()))
    }
}

impl From<&str> for JsonText {
    fn from(text: &str) -> Self {
        Self(Ok(text.to_owned()))
    }
}

impl From<String> for JsonText {
    fn from(text: String) -> Self {
        Self(Ok(text))
    }
}

impl fmt::Debug for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Wire for JsonText {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }

    fn mistake(&self) -> Option<String> {
        self.0.as_ref().err().map(|reason| format!("cannot be written as JSON: {reason}"))
    }
}

impl Serialize for JsonText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(text) => serializer.serialize_str(text),
            Err(reason) => Err(S::Error::custom(reason)),
        }
    }
}

impl<'de> Deserialize<'de> for JsonText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl Receive for JsonText {
    const EXPECTED: &'static str = "a text that holds JSON";
    const JSON: bool = true;

    /// A text as it is; what should be in one, but is not, as it would be.
    fn from_json(value: Value) -> Option<Self> {
        Some(match value {
            Value::String(text) => text.into(),
            other => other.into(),
        })
    }
}
