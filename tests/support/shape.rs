//! How a request is shown for review: the call that made it, what arrived at a server, and its parameters decoded, one a line.

#![allow(dead_code)] // Each test binary uses a part of it.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use yunxin_im::{Client, SigningInput};

use crate::support::{Listener, http};

/// A server that answers every call with a success without data, and a client of it with nonce and clock fixed.
pub async fn fixed() -> (Listener, Client) {
    let listener = Listener::raw(http("200 OK", "application/json", r#"{"code":200,"msg":"success"}"#)).await;
    let input = SigningInput { nonce: "39754b0ba7e24789afa170c31e27224f".to_owned(), cur_time: 1_795_375_718 };
    let client = listener.client_builder().test_signing_input(move || input.clone()).build().expect("valid");
    (listener, client)
}

/// The call `code` and the last request, with all its headers.
pub fn in_full(code: &str, listener: &Listener) -> String {
    let request = listener.requests().pop().expect("a request");
    let host = listener.url.trim_start_matches("http://");
    let agent = request.split("yunxin-im/").nth(1).and_then(|rest| rest.split(' ').next()).expect("a user agent");
    let request = request.replace(host, "[host]").replace(agent, "[version]").replace("\r\n", "\n");
    format!("{}\n\n{}\n\n{}", code.trim(), request.trim_end(), decoded(&request).join("\n"))
}

/// The call `code`, and the first line and the values of the last request; and the headers that not all requests have.
pub fn in_short(code: &str, listener: &Listener) -> String {
    let request = listener.requests().pop().expect("a request").replace("\r\n", "\n");
    let (head, body) = request.split_once("\n\n").expect("a head");
    let common = "accept x-custom-traceid user-agent appkey nonce curtime checksum host content-length content-type";
    let is_common = |line: &str| line.split_once(": ").is_some_and(|(name, _)| common.split(' ').any(|c| c == name));
    let empty_body = body.is_empty() && head.contains("content-length: 0");
    let lines = head.lines().filter(|line| !is_common(line)).map(|line| line.replace(" HTTP/1.1", ""));
    let lines: Vec<_> = lines.chain(empty_body.then(|| "content-length: 0".to_owned())).collect();
    format!("{}\n\n{}\n{}", code.trim(), lines.join("\n"), decoded(&request).join("\n"))
}

/// The parameters of `request`: the segments of its path, its query and the values of its body.
fn decoded(request: &str) -> Vec<String> {
    let escape = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    let decode =
        |text: &str| percent_decode_str(text).decode_utf8().expect("UTF-8").chars().map(escape).collect::<String>();
    let (head, body) = request.split_once("\n\n").unwrap_or((request, ""));
    let target = head.split(' ').nth(1).expect("a target");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    // A segment that has a slash in it shows it as an escape.
    let decoded: Vec<_> = path.split('/').map(|segment| decode(segment).replace('/', "%2F")).collect();
    let decoded = decoded.join("/");
    let mut lines: Vec<_> = (decoded != path).then(|| format!("path: {decoded}")).into_iter().collect();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').expect("name=value");
        lines.push(format!("query: {} = {}", decode(name), decode(value)));
    }
    if !body.is_empty() {
        flatten("body", &serde_json::from_str(body).expect("JSON"), &mut lines);
    }
    lines
}

fn flatten(place: &str, value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            map.iter().for_each(|(key, value)| flatten(&format!("{place}.{key}"), value, lines));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(i, item)| flatten(&format!("{place}[{i}]"), item, lines));
        }
        _ => lines.push(format!("{place} = {value}")),
    }
}
