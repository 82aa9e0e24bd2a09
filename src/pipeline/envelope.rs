//! Reads the envelope `{code, msg, data}` of a response. `code` is read by itself: what is only shown, or not read at all, does
//! not decide what the response is.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error as _, IgnoredAny, MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// What the service responds with, whatever the operation. Only `code` must be there.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) code: i64,
    /// The service's own words, those of `desc` if there is no `msg`: older servers of the vendor have them there.
    pub(super) msg: String,
    /// As it came; null if it did not.
    pub(super) data: Box<RawValue>,
}

impl Envelope {
    /// Reads a body. Bytes that are not UTF-8 become U+FFFD, so that words in another encoding cost only themselves.
    pub(super) fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
        serde_json::from_str(&String::from_utf8_lossy(body))
    }
}

impl<'de> Deserialize<'de> for Envelope {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Envelope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of `code`, `msg` and `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Envelope, A::Error> {
        let (mut code, mut msg, mut desc, mut data) = (None, String::new(), String::new(), None);
        while let Some(name) = members.next_key()? {
            match name {
                Name::Code if code.is_some() => return Err(A::Error::duplicate_field("code")),
                Name::Code => code = Some(members.next_value()?),
                Name::Msg => msg = words(members.next_value()?),
                Name::Desc => desc = words(members.next_value()?),
                Name::Data => data = Some(members.next_value()?),
                Name::Other => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        let code = code.ok_or_else(|| A::Error::missing_field("code"))?;
        let msg = if msg.is_empty() { desc } else { msg };
        Ok(Envelope { code, msg, data: data.unwrap_or_else(|| RawValue::NULL.to_owned()) })
    }
}

enum Name {
    Code,
    Msg,
    Desc,
    Data,
    Other,
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Names)
    }
}

struct Names;

impl Visitor<'_> for Names {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Name, E> {
        Ok(match bytes {
            b"code" => Name::Code,
            b"msg" => Name::Msg,
            b"desc" => Name::Desc,
            b"data" => Name::Data,
            _ => Name::Other,
        })
    }
}

/// The words in a value: its text, or the JSON if it is of another type.
fn words(value: &RawValue) -> String {
    match value.get() {
        "null" => String::new(),
        json => serde_json::from_str(json).map_or_else(|_| json.to_owned(), |Text(text)| text),
    }
}

/// A text in which half of a surrogate pair is U+FFFD and not a mistake, as it is for `String`.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // serde_json checks the escapes of a text only if a `str` is asked for.
        deserializer.deserialize_bytes(Lossy)
    }
}

struct Lossy;

impl Visitor<'_> for Lossy {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Text, E> {
        Ok(Text(String::from_utf8_lossy(bytes).into_owned()))
    }
}
