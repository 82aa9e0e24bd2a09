//! How parameters are written into a request. Called by the generated code, for every operation.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::HeaderValue;
use serde::Serialize;
use serde_json::Value;

/// Everything but RFC 3986's unreserved characters is encoded, in the path as well as in the query, so that no value can be
/// taken for a part of the URL's structure by whatever reads it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// `value`, the path parameter `name`, as one segment of a path.
///
/// Fails for what no encoding keeps a segment: nothing, `.` and `..` (`url` takes `%2e` for a dot, too).
pub fn path_segment(name: &str, value: &impl Serialize) -> Result<String, String> {
    let text = scalar(name, value)?.ok_or_else(|| format!("{name}: not one value"))?;
    match text.as_str() {
        "" => Err(format!("{name}: empty, which a path cannot carry")),
        "." | ".." => Err(format!("{name}: {text:?}, which a path cannot carry")),
        _ => Ok(utf8_percent_encode(&text, RESERVED).to_string()),
    }
}

/// `value`, the header `name`, as that header's value.
pub fn header_value(name: &str, value: &impl Serialize) -> Result<HeaderValue, String> {
    let text = scalar(name, value)?.ok_or_else(|| format!("{name}: not one value"))?;
    HeaderValue::try_from(text)
        .ok()
        .filter(|value| value.to_str().is_ok())
        .ok_or_else(|| format!("{name}: a character other than visible ASCII, which a header cannot carry"))
}

/// A URL that query parameters are added to.
pub struct Query {
    url: String,
    separator: char,
}

impl Query {
    /// Starts with `url`, which has no query.
    pub fn new(url: String) -> Self {
        Self { url, separator: '?' }
    }

    /// Adds the parameter `name`: once for each item of a list, and not at all for nothing.
    pub fn pair(&mut self, name: &str, value: &impl Serialize) -> Result<(), String> {
        match json(name, value)? {
            Value::Array(items) => items.iter().try_for_each(|item| self.pair(name, item)),
            value => {
                if let Some(text) = scalar_text(name, value)? {
                    self.url.push(self.separator);
                    self.separator = '&';
                    self.url.extend(utf8_percent_encode(name, RESERVED));
                    self.url.push('=');
                    self.url.extend(utf8_percent_encode(&text, RESERVED));
                }
                Ok(())
            }
        }
    }

    /// The URL with all that was added.
    pub fn into_url(self) -> String {
        self.url
    }
}

/// The text of a single value, as serde writes it: an integer enum is its number. `None` for nothing.
fn scalar(name: &str, value: &impl Serialize) -> Result<Option<String>, String> {
    scalar_text(name, json(name, value)?)
}

fn json(name: &str, value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|e| format!("{name}: {e}"))
}

fn scalar_text(name: &str, value: Value) -> Result<Option<String>, String> {
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
    fn a_path_segment_stays_one_segment() {
        assert_eq!(
            path_segment("id", &r"a|1|..\..\x/?#%7C é"),
            Ok("a%7C1%7C..%5C..%5Cx%2F%3F%23%257C%20%C3%A9".to_owned())
        );
        assert_eq!(path_segment("id", &122_334), Ok("122334".to_owned()));
        for text in ["", ".", ".."] {
            assert!(path_segment("id", &text).is_err_and(|e| e.starts_with("id: ")), "{text:?}");
        }
    }

    #[test]
    fn a_query_has_what_is_there_and_nothing_else() -> Result<(), String> {
        let mut query = Query::new("http://host/path".to_owned());
        query.pair("none", &None::<i64>)?;
        query.pair("text", &"a&b=c+d e")?;
        query.pair("list", &[1, 2])?;
        query.pair("yes", &true)?;
        assert!(query.pair("map", &serde_json::json!({})).is_err());
        assert_eq!(query.into_url(), "http://host/path?text=a%26b%3Dc%2Bd%20e&list=1&list=2&yes=true");
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
