//! The parts of a request, as generated code writes them: method, path and query, headers, body. No endpoint is known here.

use std::borrow::Cow;

use bytes::Bytes;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use http::{
    HeaderMap, HeaderValue, Method,
    header::{ACCEPT, CONTENT_TYPE, HeaderName},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;
use tracing::Span;
use uuid::Uuid;

use crate::{
    error::{ApiErrorKind, Error},
    limits::{Limit, check_count, check_json, check_text, of_items},
};

/// Everything but RFC 3986's unreserved characters is encoded, in the path as in the query, so that no value can be taken
/// for a part of the URL's structure by whatever reads it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The parts of one request.
pub struct Request {
    /// The operation's id in the document.
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    /// Percent-encoded; starts with a slash.
    pub(crate) path_and_query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    /// The span of the call, with what the operation shows of its parameters.
    pub(crate) span: Span,
    /// The first mistake in the parameters, with which the call fails.
    pub(crate) mistake: Option<Error>,
    /// Whether it changes something. What only reads has nothing to leave in doubt.
    pub(crate) effect: bool,
    /// Which refusal a code is; `None` for a success.
    pub(crate) refusal: fn(i64) -> Option<ApiErrorKind>,
}

impl Request {
    /// Starts a request of `operation`.
    pub fn new(operation: &'static str, method: Method, span: Span) -> Self {
        // Room for the headers of the pipeline, too.
        let mut headers = HeaderMap::with_capacity(10);
        headers.insert(ACCEPT, JSON);
        let path_and_query = String::with_capacity(160);
        let refusal = |code| (!matches!(code, 0 | 200)).then_some(ApiErrorKind::Other);
        Self { operation, method, path_and_query, headers, body: None, span, mistake: None, effect: true, refusal }
    }

    /// Appends a part of the path as it is.
    pub fn path(&mut self, literal: &str) {
        self.path_and_query.push_str(literal);
    }

    /// Appends `value`, the path parameter `name`, as one segment. The empty text, `.` and `..` are mistakes: no encoding keeps
    /// them a segment (URL parsers take `%2e` for a dot, too).
    pub fn segment(&mut self, name: &str, value: &impl WireText, limits: &[Limit]) {
        match &*self.checked(name, value, limits) {
            text @ ("" | "." | "..") => self.refuse(name, format_args!("{text:?}, which a path cannot carry")),
            text => self.encoded(text),
        }
    }

    /// Appends the query parameter `name`.
    pub fn query(&mut self, name: &str, value: &impl WireText, limits: &[Limit]) {
        let text = self.checked(name, value, limits);
        self.query_name(name);
        self.encoded(&text);
    }

    /// Appends the query parameter `name` once for each of `values` (`explode: true`).
    pub fn query_each(&mut self, name: &str, values: &[impl WireText], limits: &[Limit]) {
        for text in self.items(name, values, limits) {
            self.query_name(name);
            self.encoded(&text);
        }
    }

    /// Appends the query parameter `name` with `values` joined by commas (`explode: false`).
    pub fn query_joined(&mut self, name: &str, values: &[impl WireText], limits: &[Limit]) {
        let texts = self.items(name, values, limits);
        self.query_name(name);
        for (i, text) in texts.iter().enumerate() {
            if text.contains(',') {
                self.refuse(name, format_args!("item {} has a comma, which separates the items", i + 1));
            }
            if i > 0 {
                self.path_and_query.push(',');
            }
            self.encoded(text);
        }
    }

    /// Sets the header `name`.
    pub fn header(&mut self, name: &'static str, value: &impl WireText, limits: &[Limit]) {
        let text = self.checked(name, value, limits);
        let header = HeaderName::from_bytes(name.as_bytes());
        let value = HeaderValue::from_str(&text).ok().filter(|value| value.to_str().is_ok());
        match (header, value) {
            _ if text.trim().is_empty() => self.refuse(name, "empty"),
            _ if text.trim().len() != text.len() => self.refuse(name, "white space at an end, which HTTP removes"),
            (Ok(header), Some(value)) => drop(self.headers.insert(header, value)),
            _ => self.refuse(name, "a character other than visible ASCII, which a header cannot carry"),
        }
    }

    /// Sets the body.
    pub fn json(&mut self, body: &impl Serialize, limits: &[Limit]) {
        let checked = if limits.is_empty() { Ok(Value::Null) } else { serde_json::to_value(body) };
        match checked.and_then(|checked| Ok((checked, serde_json::to_vec(body)?))) {
            Ok((checked, bytes)) => {
                self.keep(check_json("", &checked, limits));
                self.body = Some(bytes.into());
                self.headers.insert(CONTENT_TYPE, JSON);
            }
            Err(e) => self.refuse("body", e),
        }
    }

    fn query_name(&mut self, name: &str) {
        // What is not a query has no `?`: the literals of a path cannot, and in values it is encoded.
        self.path_and_query.push(if self.path_and_query.contains('?') { '&' } else { '?' });
        self.encoded(name);
        self.path_and_query.push('=');
    }

    fn encoded(&mut self, text: &str) {
        self.path_and_query.extend(utf8_percent_encode(text, RESERVED));
    }

    /// The text of `value`, checked against `limits`.
    fn checked<'a>(&mut self, name: &str, value: &'a impl WireText, limits: &[Limit]) -> Cow<'a, str> {
        let text = value.wire_text();
        self.keep(check_text(name, &text, limits));
        text
    }

    /// The texts of the items of a list in a query, checked against `limits`.
    fn items<'a>(&mut self, name: &str, values: &'a [impl WireText], limits: &[Limit]) -> Vec<Cow<'a, str>> {
        if values.is_empty() {
            self.refuse(name, "an empty list, which a query cannot carry");
        }
        self.keep(check_count(name, values.len(), limits));
        let limits = of_items(limits);
        values.iter().enumerate().map(|(i, value)| self.checked(&format!("{name}[{i}]"), value, limits)).collect()
    }

    fn refuse(&mut self, name: &str, reason: impl std::fmt::Display) {
        self.keep(Err(Error::invalid(name, reason)));
    }

    fn keep(&mut self, result: Result<(), Error>) {
        self.mistake = self.mistake.take().or(result.err());
    }
}

/// A value that has one text on the wire, in a path, a query or a header.
pub trait WireText {
    /// Returns the text, not encoded.
    fn wire_text(&self) -> Cow<'_, str>;
}

impl WireText for String {
    fn wire_text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

macro_rules! wire_text {
    ($($type:ty: $text:expr),* $(,)?) => { $(
        impl WireText for $type {
            fn wire_text(&self) -> Cow<'_, str> {
                let text: fn(&$type) -> String = $text;
                Cow::Owned(text(self))
            }
        }
    )* };
}
wire_text! {
    bool: ToString::to_string,
    i32: ToString::to_string,
    i64: ToString::to_string,
    f32: ToString::to_string,
    f64: ToString::to_string,
    NaiveDate: ToString::to_string,
    Uuid: ToString::to_string,
    DateTime<Utc>: |time| time.to_rfc3339_opts(SecondsFormat::AutoSi, true),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> Request {
        Request::new("test", Method::GET, Span::none())
    }

    #[test]
    fn a_path_segment_stays_one_segment() {
        let mut request = request();
        request.segment("id", &r"a|1|..\..\x/?#%7C é".to_owned(), &[]);
        assert_eq!(request.path_and_query, "a%7C1%7C..%5C..%5Cx%2F%3F%23%257C%20%C3%A9");
        for text in ["", ".", ".."] {
            assert_mistake("id", |request| request.segment("id", &text.to_owned(), &[]));
        }
    }

    #[test]
    fn a_query_has_values_and_lists_in_both_forms() {
        let mut request = request();
        request.path("/path");
        request.query("text", &"a&b=c+d e".to_owned(), &[]);
        request.query_each("each", &[1_i64, 2], &[]);
        request.query_joined("joined", &["a", "b c"].map(str::to_owned), &[]);
        request.query("yes", &true, &[]);
        assert_eq!(request.path_and_query, "/path?text=a%26b%3Dc%2Bd%20e&each=1&each=2&joined=a,b%20c&yes=true");
        assert_eq!(request.mistake, None);
        assert_mistake("empty", |request| request.query_each("empty", &[] as &[i64], &[]));
        assert_mistake("empty", |request| request.query_joined("empty", &[] as &[i64], &[]));
        assert_mistake("comma", |request| request.query_joined("comma", &["a,b".to_owned()], &[]));
    }

    #[test]
    fn a_header_that_would_not_arrive_as_it_is_is_refused_by_name() {
        let mut request = request();
        request.header("X-a", &"b c".to_owned(), &[]);
        assert_eq!(request.headers["x-a"], "b c");
        for text in ["a\r\nB: c", "é", "\0", "", " ", " a", "a\t"] {
            assert_mistake("X-a", |request| request.header("X-a", &text.to_owned(), &[]));
        }
    }

    fn assert_mistake(name: &str, write: impl FnOnce(&mut Request)) {
        let mut request = request();
        write(&mut request);
        let mistake = request.mistake.expect(name).to_string();
        assert!(mistake.starts_with(&format!("invalid input: {name}: ")), "{mistake}");
    }
}
