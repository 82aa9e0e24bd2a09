//! What callers give: conversation ids and endpoints are taken as they are, or refused with the reason.

mod support;

use yunxin_im::{Client, ConversationId};

#[test]
fn text_that_is_not_a_conversation_id_is_refused_with_the_reason() {
    let refused = |text: &str| text.parse::<ConversationId>().expect_err(text).to_string();
    insta::assert_snapshot!(
        [
            "", "a", "a|1", "a|1|b|c", "|1|b", "a|1|", "a|0|b", "a|4|b", "a|01|b", "a| 1|b", "a|P2P|b", "a\n|1|b",
            "a|1|b\u{7f}", "a|1|\u{85}b", "\u{feff}a|1|b", "a|1|b\u{200b}",
        ]
        .map(|text| format!("{text:?}: {}", refused(text)))
        .join("\n"),
        @r#"
        "": "" is not of the form sender|type|receiver
        "a": "a" is not of the form sender|type|receiver
        "a|1": "a|1" is not of the form sender|type|receiver
        "a|1|b|c": "a|1|b|c" is not of the form sender|type|receiver
        "|1|b": the sender is empty
        "a|1|": the receiver is empty
        "a|0|b": "0" is not a conversation type: 1 (p2p), 2 (team), 3 (super-team)
        "a|4|b": "4" is not a conversation type: 1 (p2p), 2 (team), 3 (super-team)
        "a|01|b": "01" is not a conversation type: 1 (p2p), 2 (team), 3 (super-team)
        "a| 1|b": " 1" is not a conversation type: 1 (p2p), 2 (team), 3 (super-team)
        "a|P2P|b": "P2P" is not a conversation type: 1 (p2p), 2 (team), 3 (super-team)
        "a\n|1|b": the sender "a\n" has the control character '\n'
        "a|1|b\u{7f}": the receiver "b\u{7f}" has the control character '\u{7f}'
        "a|1|\u{85}b": the receiver "\u{85}b" has the control character '\u{85}'
        "\u{feff}a|1|b": the sender "\u{feff}a" starts or ends with an invisible character
        "a|1|b\u{200b}": the receiver "b\u{200b}" starts or ends with an invisible character
        "#
    );
    let with_separator = ConversationId::team("a|1", 1).expect_err("a separator in a part");
    assert_eq!(
        with_separator.to_string(),
        "the sender \"a|1\" has a `|`, which separates the parts of a conversation id"
    );
}

#[test]
fn serde_reads_and_writes_a_conversation_id_as_its_text() {
    let id = ConversationId::p2p("a", "b").expect("valid");
    assert_eq!(serde_json::to_string(&id).expect("text"), r#""a|1|b""#);
    assert_eq!(serde_json::from_str::<ConversationId>(r#""a|1|b""#).expect("valid"), id);
    assert!(serde_json::from_str::<ConversationId>(r#""a|9|b""#).is_err());
}

fn build(endpoint: &str) -> Result<Client, yunxin_im::Error> {
    Client::builder(support::credentials()).endpoint(endpoint).build()
}

#[test]
fn an_endpoint_keeps_its_port_and_prefix() {
    for (text, base) in [
        ("https://open.yunxinapi.com", "https://open.yunxinapi.com"),
        ("https://im.example:8443/nimserver/", "https://im.example:8443/nimserver"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://localhost:8088/", "http://localhost:8088"),
        ("http://[::1]:8088", "http://[::1]:8088"),
    ] {
        let shown = format!("{:?}", build(text).expect(text));
        assert!(shown.contains(&format!("endpoints: [{base}]")), "{text}: {shown}");
    }
}

#[test]
fn a_text_that_cannot_be_an_endpoint_is_refused_with_the_reason_and_without_a_password() {
    for (text, reason) in [
        ("", "is not a URL"),
        ("open.yunxinapi.com", "is not a URL"),
        ("ftp://host", "is neither https nor http"),
        ("http://open.yunxinapi.com", "is plain http"),
        ("https://host?a=b", "has a query"),
        ("https://host#a", "has a query or a fragment"),
        ("https://user:hunter2@host", "has a user name or password"),
        ("ftp://user:hunter2@host", "has a user name or password"),
        ("http://user:hunter2@host", "has a user name or password"),
        ("https://user:hunter2@host:x", "is not a URL"),
        ("user:hunter2@host", "has no host"),
        ("https://user:hunter2@", "is not a URL"),
        ("https://user:hunter2@host/?a", "has a user name or password"),
    ] {
        let error = build(text).expect_err(text).to_string();
        assert!(error.contains(reason) && !error.contains("hunter2"), "{text}: {error}");
    }
}
