//! The envelope that all responses share: `{code, msg, data}`. `code` is read by itself and decides alone; `msg` is only shown;
//! `data` stays text until something reads it as its type.

use std::borrow::Cow;

use serde::{Deserialize, de::IgnoredAny};
use serde_json::{Deserializer, Value, error::Category};

use crate::{
    receive::{self, Problems, Receive},
    result_code::ResultCode,
};

/// A response of the application.
#[derive(Debug)]
pub(crate) struct Envelope {
    pub(crate) code: ResultCode,
    /// The service's own words; empty if it gave none.
    pub(crate) msg: String,
    body: String,
    /// Where the value of `data` begins in the body.
    data: Option<usize>,
}

/// A body without an envelope.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) reason: String,
    pub(crate) body: Vec<u8>,
}

impl Envelope {
    /// Reads the envelope in `body` as far as `data`, and passes over `data` only if `code` is behind it. Fails with the reason, and the
    /// body, if there is no `code`.
    pub(crate) fn read(body: Vec<u8>) -> Result<Self, Unreadable> {
        // What is not UTF-8 is in words that are only shown, as a rule.
        let body = String::from_utf8(body).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        match Self::scan(&body) {
            Ok((code, msg, data)) => Ok(Self { code, msg, body, data }),
            Err(reason) => Err(Unreadable { reason, body: body.into_bytes() }),
        }
    }

    /// The code, the words, and where `data` begins.
    fn scan(body: &str) -> Result<(ResultCode, String, Option<usize>), String> {
        let (mut code, mut msg, mut desc, mut data) = (None, None, None, None);
        let mut scanner =
            Scanner { text: body, at: if body.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 } };
        scanner.expect('{')?;
        while let Some(name) = scanner.name()? {
            match &*name {
                "code" => {
                    let found = whole(scanner.raw()?)?;
                    if code.is_some_and(|code| code != found) {
                        return Err("`code` is there twice".to_owned());
                    }
                    code = Some(found);
                }
                "msg" => msg = Some(words(scanner.raw()?)),
                // Where older servers of the vendor have their words.
                "desc" => desc = Some(words(scanner.raw()?)),
                "data" => {
                    data = Some(scanner.at);
                    if code.is_some() && msg.is_some() {
                        break;
                    }
                    scanner.raw()?;
                }
                _ => drop(scanner.raw()?),
            }
            if !scanner.comma()? {
                break;
            }
        }
        let code = code.ok_or("there is no `code`")?;
        let msg = msg.filter(|msg| !msg.is_empty()).or(desc).unwrap_or_default();
        Ok((code.into(), msg, data))
    }

    /// Reads `data` as far as it can be read.
    pub(crate) fn data<T: Receive + Default>(&self) -> (T, Problems) {
        receive::read(self.data_text())
    }

    /// Reads `data` as any JSON; null if there is none, or it cannot be read.
    pub(crate) fn data_json(&self) -> Value {
        Value::deserialize(&mut Deserializer::from_str(self.data_text())).unwrap_or_default()
    }

    /// Reads `data` as the caller's own type, or says why it is none.
    pub(crate) fn data_as<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&mut Deserializer::from_str(self.data_text()))
    }

    /// The body from `data` on.
    fn data_text(&self) -> &str {
        self.data.map_or("null", |at| &self.body[at..])
    }
}

/// Goes through an object, entry by entry.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&mut self) -> Option<char> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.text.as_bytes().get(self.at) {
            self.at += 1;
        }
        self.rest().chars().next()
    }

    fn expect(&mut self, expected: char) -> Result<(), String> {
        match self.peek() {
            Some(c) if c == expected => self.at += c.len_utf8(),
            Some(c) => return Err(format!("{c:?} at byte {} in place of {expected:?}", self.at)),
            None => return Err("it ends too early".to_owned()),
        }
        Ok(())
    }

    /// The name of the next entry, up to its value; `None` at the end of the object.
    fn name(&mut self) -> Result<Option<Cow<'a, str>>, String> {
        if self.peek() == Some('}') {
            return Ok(None);
        }
        let raw = self.raw()?;
        let name = match plain_text(raw) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(receive::lossy_text(raw).map_err(|e| e.to_string())?),
        };
        self.expect(':')?;
        self.peek();
        Ok(Some(name))
    }

    /// Whether another entry follows.
    fn comma(&mut self) -> Result<bool, String> {
        if self.peek() == Some('}') { Ok(false) } else { self.expect(',').map(|()| true) }
    }

    /// The next value, which is passed over.
    fn raw(&mut self) -> Result<&'a str, String> {
        let rest = self.rest();
        let length = match plain_length(rest) {
            Some(length) => length,
            None => {
                let mut values = Deserializer::from_str(rest).into_iter::<IgnoredAny>();
                let unreadable = |e: serde_json::Error| match e.classify() {
                    Category::Eof => "it ends too early".to_owned(),
                    _ => format!("what stands at byte {} cannot be read", self.at),
                };
                values.next().ok_or("it ends too early")?.map_err(unreadable)?;
                values.byte_offset()
            }
        };
        self.at += length;
        Ok(&rest[..length])
    }
}

/// How long the value is that `json` begins with, if it is a text without escapes or a whole number, as most are: to set up a
/// deserializer for each would cost as much as the rest of reading an envelope.
fn plain_length(json: &str) -> Option<usize> {
    let bytes = json.as_bytes();
    match bytes.first()? {
        b'"' => {
            let end = 1 + bytes[1..].iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))?;
            (bytes[end] == b'"').then_some(end + 1)
        }
        b'1'..=b'9' => {
            let end = bytes.iter().position(|byte| !byte.is_ascii_digit())?;
            matches!(bytes[end], b',' | b'}' | b' ').then_some(end)
        }
        _ => None,
    }
}

/// The text that the JSON string `raw` stands for, if it has no escapes.
fn plain_text(raw: &str) -> Option<&str> {
    raw.strip_prefix('"')?.strip_suffix('"').filter(|text| !text.contains('\\'))
}

/// `code`, which some servers write as text or as `200.0`.
fn whole(raw: &str) -> Result<i64, String> {
    let number = raw.parse().ok().or_else(|| match serde_json::from_str(raw).ok()? {
        Value::Number(number) => i64::from_float(number.as_f64()?),
        Value::String(text) => i64::from_text(&text),
        _ => None,
    });
    number.ok_or_else(|| format!("`code` is {raw}, which is no whole number"))
}

/// Words, which are only shown: a value of another type is shown as it is.
fn words(raw: &str) -> String {
    match raw.trim() {
        "null" => String::new(),
        text if plain_text(text).is_some() => text[1..text.len() - 1].to_owned(),
        text => receive::lossy_text(text).unwrap_or_else(|_| text.to_owned()),
    }
}
