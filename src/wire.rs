//! How parameters are written into a request. Called by the generated code, for every operation.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderValue;
use serde::Serialize;
use serde_json::Value;

/// Everything but RFC 3986's unreserved characters is encoded, in the path as well as in the query, so that no value can be
/// taken for a part of the URL's structure by whatever reads it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `value`, the header `name`, as that header's value.
pub fn header_value(name: &str, value: &impl Serialize) -> Result<HeaderValue, String> {
    let text = scalar(name, json(name, value)?)?.ok_or_else(|| format!("{name}: not one value"))?;
    HeaderValue::try_from(text)
        .ok()
        .filter(|value| value.to_str().is_ok())
        .ok_or_else(|| format!("{name}: a character other than visible ASCII, which a header cannot carry"))
}

/// Why the parameter `name` cannot be used; nothing where it was not set.
pub fn unusable(name: &str, reason: String) -> String {
    if reason.is_empty() { format!("{name}: required, but not set") } else { reason }
}

/// A URL that is written from left to right.
pub struct UrlWriter {
    url: String,
    separator: char,
}

impl UrlWriter {
    /// Starts with `base`, which has neither a slash at its end nor a query.
    pub fn new(base: &str) -> Self {
        let mut url = String::with_capacity(base.len() + 160);
        url.push_str(base);
        Self { url, separator: '?' }
    }

    /// Adds a part of the path as it is.
    pub fn path(&mut self, path: &str) {
        self.url.push_str(path);
    }

    /// Adds `value`, the path parameter `name`, as one segment.
    ///
    /// Fails for what no encoding keeps a segment: nothing, `.` and `..` (`url` takes `%2e` for a dot, too).
    pub fn segment(&mut self, name: &str, value: &impl Serialize) -> Result<(), String> {
        let text = scalar(name, json(name, value)?)?.ok_or_else(|| format!("{name}: not one value"))?;
        match text.as_str() {
            "" => Err(format!("{name}: empty, which a path cannot carry")),
            "." | ".." => Err(format!("{name}: {text:?}, which a path cannot carry")),
            _ => {
                self.encoded(&text);
                Ok(())
            }
        }
    }

    /// Adds the query parameter `name`: once for each item of a list, and not at all for nothing.
    pub fn pair(&mut self, name: &str, value: &impl Serialize) -> Result<(), String> {
        match json(name, value)? {
            Value::Array(items) => items.iter().try_for_each(|item| self.pair(name, item)),
            value => {
                if let Some(text) = scalar(name, value)? {
                    self.url.push(self.separator);
                    self.separator = '&';
                    self.encoded(name);
                    self.url.push('=');
                    self.encoded(&text);
                }
                Ok(())
            }
        }
    }

    /// The whole URL.
    pub fn finish(self) -> String {
        self.url
    }

    fn encoded(&mut self, text: &str) {
        self.url.extend(utf8_percent_encode(text, RESERVED));
    }
}

/// As serde writes it: an integer enum is its number.
fn json(name: &str, value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|e| format!("{name}: {e}"))
}

/// The text of a single value; `None` for nothing.
fn scalar(name: &str, value: Value) -> Result<Option<String>, String> {
    match value {
        Value::Null => Ok(None),
        Value::Bool(value) => Ok(Some(value.to_string())),
        Value::Number(value) => Ok(Some(value.to_string())),
        Value::String(value) => Ok(Some(value)),
        Value::Array(_) | Value::Object(_) => Err(format!("{name}: neither text nor a number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_segment_stays_one_segment() -> Result<(), String> {
        let mut url = UrlWriter::new("http://host");
        url.path("/a/");
        url.segment("id", &r"a|1|..\..\x/?#%7C é")?;
        url.path("/b/");
        url.segment("number", &122_334)?;
        for text in ["", ".", ".."] {
            assert!(url.segment("id", &text).is_err_and(|e| e.starts_with("id: ")), "{text:?}");
        }
        assert_eq!(url.finish(), "http://host/a/a%7C1%7C..%5C..%5Cx%2F%3F%23%257C%20%C3%A9/b/122334");
        Ok(())
    }

    #[test]
    fn a_query_has_what_is_there_and_nothing_else() -> Result<(), String> {
        let mut url = UrlWriter::new("http://host/path");
        url.pair("none", &None::<i64>)?;
        url.pair("text", &"a&b=c+d e")?;
        url.pair("list", &[1, 2])?;
        url.pair("yes", &true)?;
        assert!(url.pair("map", &serde_json::json!({})).is_err());
        assert_eq!(url.finish(), "http://host/path?text=a%26b%3Dc%2Bd%20e&list=1&list=2&yes=true");
        Ok(())
    }

    #[test]
    fn a_header_that_would_end_early_is_refused_by_name() {
        assert_eq!(header_value("X-a", &"b c"), Ok(HeaderValue::from_static("b c")));
        for text in ["a\r\nB: c", "é", "\0"] {
            assert!(header_value("X-a", &text).is_err_and(|e| e.starts_with("X-a: ")), "{text:?}");
        }
    }
}
