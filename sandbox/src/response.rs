//! What is sent for an answer: an HTTP/1.1 response.

use std::fmt::Write;

use chrono::DateTime;
use http::StatusCode;
use serde_json::json;

use crate::{Fault, RecordedRequest, answer::Answer, fault::Delivery};

/// Returns the response at `date`, in seconds since 1970, as it is on the wire. It is without a request if the bytes
/// that arrived are not one.
pub(crate) fn response(request: Option<&RecordedRequest>, answer: &Answer, date: i64, fault: &Fault) -> Vec<u8> {
    let status = answer.status();
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Unknown");
    let (content_type, body) = match answer {
        Answer::Code(code, msg, data) => {
            ("application/json", format!("{{\"code\":{code},\"data\":{data},\"msg\":{}}}", json!(msg)))
        }
        // A page such as gateways send.
        Answer::Status(_) => ("text/html", format!("<html><body><h1>{status} {reason}</h1></body></html>\n")),
    };
    let mut body = fault.body.clone().unwrap_or_else(|| body.into_bytes());
    let date = DateTime::from_timestamp(date, 0).unwrap_or_default();

    let mut headers = vec![
        ("Content-Type", content_type.to_owned()),
        ("Date", date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()),
        ("Content-Length", body.len().to_string()),
    ];
    if !request.is_some_and(|request| request.keep_alive) {
        headers.push(("Connection", "close".to_owned()));
    }
    for (name, value) in &fault.headers {
        headers.retain(|(replaced, _)| !replaced.eq_ignore_ascii_case(name));
        headers.push((name, value.clone()));
    }
    let mut head = format!("HTTP/1.1 {status} {reason}\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    head.push_str("\r\n");

    if fault.delivery == Delivery::Truncated {
        body.truncate(body.len() / 2);
    }
    if request.is_some_and(|request| request.method() == "HEAD") || matches!(status, 204 | 304) {
        body.clear();
    }
    [head.as_bytes(), &body].concat()
}
