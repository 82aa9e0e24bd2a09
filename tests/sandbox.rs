//! The sandbox refuses what the service refuses, told by requests that this crate's client would not send, too.

use std::time::{Duration, SystemTime};

use yunxin_im::{
    Client, ConversationId, Credentials, Error, Stamp, checksum,
    reqwest::{self, Method},
    sandbox::{MessageState, Sandbox},
    types::{RecallType, RevokeTimeCheck},
};

const PATH: &str = "/im/v2/conversations/a%7C1%7Cb/messages/7";

/// Sends a signed request by hand; `change` alters its headers before they go.
async fn raw(
    sandbox: &Sandbox,
    method: Method,
    target: &str,
    change: impl FnOnce(&mut Vec<(&str, String)>),
) -> (u16, i64) {
    let (nonce, cur_time) = (uuid::Uuid::new_v4().to_string(), chrono::Utc::now().timestamp().to_string());
    let check_sum = checksum(Sandbox::APP_SECRET, &nonce, &cur_time);
    let mut headers =
        vec![("AppKey", Sandbox::APP_KEY.to_owned()), ("Nonce", nonce), ("CurTime", cur_time), ("CheckSum", check_sum)];
    change(&mut headers);
    let mut request = reqwest::Client::new().request(method, format!("{}{target}", sandbox.url()));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let response = request.send().await.expect("an answer");
    let status = response.status().as_u16();
    let body: serde_json::Value = response.json().await.unwrap_or_default();
    (status, body["code"].as_i64().unwrap_or_default())
}

fn client(sandbox: &Sandbox) -> Client {
    Client::builder(sandbox.credentials()).endpoint(sandbox.url()).build().expect("valid")
}

fn p2p() -> ConversationId {
    ConversationId::p2p("a", "b").expect("valid")
}

async fn recall(client: &Client, id: i64, recall_type: RecallType) -> Result<(), Error> {
    client.recall_message().conversation_id(p2p()).message_server_id(id).type_(recall_type).execute().await.map(|_| ())
}

fn code(result: Result<(), Error>) -> i64 {
    result.expect_err("a refusal").code().expect("a code").number()
}

#[tokio::test]
async fn a_message_is_recalled_or_deleted_and_one_that_is_not_there_is_answered_as_success() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    for (id, recall_type, state) in [
        (1, RecallType::OneWay, MessageState::RecalledOneWay),
        (2, RecallType::TwoWay, MessageState::RecalledTwoWay),
        (3, RecallType::Delete, MessageState::Deleted),
    ] {
        sandbox.add_message(&p2p(), id);
        assert_eq!(sandbox.message(&p2p(), id).map(|m| (m.state, m.recalls)), Some((MessageState::Present, 0)));
        recall(&client, id, recall_type).await.expect("success");
        assert_eq!(sandbox.message(&p2p(), id).map(|m| (m.state, m.recalls)), Some((state, 1)));
    }
    recall(&client, 1, RecallType::Delete).await.expect("success");
    assert_eq!(sandbox.message(&p2p(), 1).map(|m| (m.state, m.recalls)), Some((MessageState::RecalledOneWay, 2)));
    recall(&client, 404, RecallType::OneWay).await.expect("success");
    assert_eq!(sandbox.message(&p2p(), 404), None);
}

#[tokio::test]
async fn the_recall_window_and_the_reach_are_those_documented() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    let ago = |minutes: u64| SystemTime::now() - Duration::from_secs(60 * minutes);
    let month = 30 * 24 * 60;
    sandbox.add_message_sent(&p2p(), 1, ago(3));
    assert_eq!(code(recall(&client, 1, RecallType::TwoWay).await), 508);
    let call = client.recall_message().conversation_id(p2p()).message_server_id(1).type_(RecallType::TwoWay);
    call.ingore_revoke_time(RevokeTimeCheck::Ignore).execute().await.expect("success");
    sandbox.add_message_sent(&p2p(), 2, ago(month - 1));
    recall(&client, 2, RecallType::OneWay).await.expect("success");
    sandbox.add_message_sent(&p2p(), 3, ago(month + 1));
    assert_eq!(code(recall(&client, 3, RecallType::Delete).await), 508);
}

#[tokio::test]
async fn a_request_that_is_not_signed_as_documented_is_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let target = format!("{PATH}?type=1");
    assert_eq!(raw(&sandbox, Method::DELETE, &target, |_| {}).await, (200, 200));
    for name in ["AppKey", "Nonce", "CurTime", "CheckSum"] {
        assert_eq!(
            raw(&sandbox, Method::DELETE, &target, |h| h.retain(|(n, _)| *n != name)).await,
            (200, 414),
            "{name}"
        );
        let other =
            |h: &mut Vec<(&str, String)>| h.iter_mut().filter(|(n, _)| *n == name).for_each(|(_, v)| v.push('1'));
        assert_eq!(raw(&sandbox, Method::DELETE, &target, other).await, (200, 414), "{name}");
    }
    let wrong_secret = Credentials::new(Sandbox::APP_KEY, "wrong").expect("valid");
    let client = Client::builder(wrong_secret).endpoint(sandbox.url()).build().expect("valid");
    assert_eq!(code(recall(&client, 1, RecallType::OneWay).await), 414);
}

#[tokio::test]
async fn a_time_more_than_five_minutes_off_is_refused_and_so_is_a_used_nonce() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let at = |offset: i64, nonce: &'static str| {
        let stamp = move || Stamp { nonce: nonce.to_owned(), cur_time: chrono::Utc::now().timestamp() + offset };
        Client::builder(sandbox.credentials()).endpoint(sandbox.url()).stamps(stamp).build().expect("valid")
    };
    assert_eq!(code(recall(&at(-310, "1"), 1, RecallType::OneWay).await), 414);
    assert_eq!(code(recall(&at(310, "2"), 1, RecallType::OneWay).await), 414);
    let client = at(-290, "3");
    recall(&client, 1, RecallType::OneWay).await.expect("success");
    assert_eq!(code(recall(&client, 1, RecallType::OneWay).await), 414);
}

#[tokio::test]
async fn a_trace_id_is_taken_once() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.add_message(&p2p(), 1);
    let client = client(&sandbox);
    let call = client.recall_message().conversation_id(p2p()).message_server_id(1).type_(1).trace_id("once");
    call.clone().execute().await.expect("success");
    assert_eq!(code(call.execute().await.map(|_| ())), 431);
    assert_eq!(sandbox.message(&p2p(), 1).map(|m| m.recalls), Some(1));
}

#[tokio::test]
async fn parameters_are_checked_each_and_together() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let long = |n: usize| "%E5%AD%97".repeat(n);
    for (target, code) in [
        (format!("{PATH}?type=2&ingore_revoke_time=1&check_team_member_valid=true&ignored=1"), 200),
        (format!("{PATH}?type=1&description={}", long(128)), 200),
        (format!("{PATH}?type=1&description={}", long(129)), 405),
        (format!("{PATH}?type=1&push_payload={}", long(2049)), 405),
        (format!("{PATH}?type=1&route_environment={}", long(2049)), 405),
        (format!("{PATH}?type=1&attach={}", long(5001)), 405),
        (format!("{PATH}?type=1&push_content={}", long(501)), 200),
        (PATH.to_owned(), 414),
        (format!("{PATH}?type=99"), 414),
        (format!("{PATH}?type=1&check_team_member_valid&ingore_revoke_time"), 200),
        (format!("{PATH}?type=x"), 414),
        (format!("{PATH}?type=1&ingore_revoke_time=2"), 414),
        (format!("{PATH}?type=1&check_team_member_valid=1"), 414),
        (PATH.replace("/7", "/x") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C4") + "?type=1", 414),
        (PATH.replace("a%7C1%7Cb", "a%7C1") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C2") + "?type=3", 200),
        (PATH.replace("a%7C1", "a%7C3") + "?type=1", 414),
        (PATH.replace("a%7C1", "a%7C3") + "?type=2", 200),
        (PATH.replace("a%7C1", "a%7C3") + "?type=3", 414),
    ] {
        assert_eq!(raw(&sandbox, Method::DELETE, &target, |_| {}).await, (200, code), "{target}");
    }
}

#[tokio::test]
async fn what_does_not_reach_the_application_has_another_status() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    assert_eq!(raw(&sandbox, Method::POST, &format!("{PATH}?type=1"), |_| {}).await, (405, 0));
    assert_eq!(raw(&sandbox, Method::DELETE, "/im/v2/conversations/a%7C1%7Cb?type=1", |_| {}).await, (404, 0));
    let requests = sandbox.requests();
    assert_eq!(requests.iter().map(|r| (r.status, r.code)).collect::<Vec<_>>(), [(405, None), (404, None)]);
}

#[tokio::test]
async fn requests_are_recorded_and_a_test_can_have_one_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    sandbox.refuse_next(416, "too fast");
    assert_eq!(code(recall(&client, 1, RecallType::OneWay).await), 416);
    recall(&client, 1, RecallType::OneWay).await.expect("success");
    let [refused, done] = sandbox.requests().try_into().expect("two requests");
    assert_eq!((refused.code.map(i64::from), done.code.map(i64::from)), (Some(416), Some(200)));
    assert_eq!((done.method.as_str(), done.path()), ("DELETE", "/im/v2/conversations/a%7C1%7Cb/messages/1"));
    assert_eq!(done.query(), [("type".to_owned(), "1".to_owned())]);
    assert_eq!(done.header("AppKey"), Sandbox::APP_KEY);
    assert!(!format!("{done:?}").contains(done.header("CheckSum")));
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = client(&sandbox);
    drop(sandbox);
    tokio::task::yield_now().await;
    assert!(matches!(recall(&client, 1, RecallType::OneWay).await, Err(Error::Transport(_))));
}
