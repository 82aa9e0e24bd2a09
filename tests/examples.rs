//! The short examples, as a reader runs them.

mod support;

fn output(example: &str) -> String {
    let output = support::example(example).output().expect("it runs");
    let [stdout, stderr] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    assert!(output.status.success(), "{stderr}");
    assert_eq!(stderr, "");
    stdout
}

#[test]
fn recall_shows_a_request_its_outcome_and_a_refusal() {
    let text = output("recall");
    for shown in [
        "DELETE /im/v2/conversations/apifoxtest1%7C1%7Capifoxtest2/messages/122334?type=1",
        "done: code 200 (success), trace id ",
        "RecalledOneWay",
        "refused: code 414",
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
}

#[test]
fn recall_many_tells_what_may_have_been_done() {
    let text = output("recall_many");
    assert!(text.contains("1998 of 2000 messages recalled"), "{text}");
    assert!(text.contains(": not recalled: ") && text.contains(": not known: "), "{text}");
}
