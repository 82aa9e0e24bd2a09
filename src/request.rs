//! What is sent, in parts: method, path and query, body. No endpoint is known here.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tracing::Span;

use crate::error::Error;

/// Everything but RFC 3986's unreserved characters is encoded, in the path as in the query, so that no value can be taken
/// for a part of the URL's structure by whatever reads it.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// A path that the caller wrote, which may have escapes in it.
const PATH: &AsciiSet = &RESERVED.remove(b'/').remove(b'%');

/// The parts of one request.
pub(crate) struct RequestParts {
    /// The operation's id in the document.
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    /// Percent-encoded; starts with a slash.
    pub(crate) path_and_query: String,
    /// Without the trace id, and those that each attempt has its own of; each name once.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// JSON, if there is one.
    pub(crate) body: Option<Bytes>,
    /// The caller's, in place of a random one.
    pub(crate) trace_id: Option<String>,
    /// Whether the call may change something at the service.
    pub(crate) effect: bool,
    /// The span of the call.
    pub(crate) span: Span,
    /// The first mistake in the parameters, with which the call fails.
    pub(crate) mistake: Option<Error>,
}

/// Writes a path and its query.
pub(crate) struct Target {
    text: String,
    has_query: bool,
}

impl Target {
    pub(crate) fn new() -> Self {
        Self { text: String::with_capacity(160), has_query: false }
    }

    /// A path that the caller wrote.
    pub(crate) fn of_path(path: &str) -> Self {
        Self { text: utf8_percent_encode(path, PATH).to_string(), has_query: false }
    }

    /// Appends a part of the path as it is.
    pub(crate) fn literal(&mut self, literal: &str) {
        self.text.push_str(literal);
    }

    /// Appends `text` as one segment of the path. Fails for texts that no encoding keeps a segment (URL parsers take `%2e` for a dot,
    /// too).
    pub(crate) fn segment(&mut self, text: &str) -> Result<(), String> {
        if let "" | "." | ".." = text {
            return Err(format!("{text:?}, which a path cannot carry"));
        }
        self.encoded(text);
        Ok(())
    }

    /// Appends the query parameter `name`.
    pub(crate) fn query(&mut self, name: &str, text: &str) {
        self.text.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        self.encoded(name);
        self.text.push('=');
        self.encoded(text);
    }

    /// Appends the query parameter `name` with texts joined by commas.
    pub(crate) fn query_joined(&mut self, name: &str, texts: &[String]) {
        self.query(name, texts.first().map_or("", String::as_str));
        for text in texts.iter().skip(1) {
            self.text.push(',');
            self.encoded(text);
        }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    fn encoded(&mut self, text: &str) {
        self.text.extend(utf8_percent_encode(text, RESERVED));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_segment_stays_one_segment() {
        let mut target = Target::new();
        target.literal("/im/");
        target.segment(r"a|1|..\..\x/?#%7C é").expect("a segment");
        assert_eq!(target.into_text(), "/im/a%7C1%7C..%5C..%5Cx%2F%3F%23%257C%20%C3%A9");
        for text in ["", ".", ".."] {
            assert!(Target::new().segment(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_query_has_values_and_lists_in_both_forms() {
        let mut target = Target::of_path("/a b|c%7C");
        target.query("text", "a&b=c+d e");
        target.query("each", "1");
        target.query("each", "2");
        target.query_joined("joined", &["a", "b c"].map(str::to_owned));
        assert_eq!(target.into_text(), "/a%20b%7Cc%7C?text=a%26b%3Dc%2Bd%20e&each=1&each=2&joined=a,b%20c");
    }
}
