//! Going through the pages of a list, one by token and one by offset.

mod support;

use std::{future::poll_fn, pin::Pin};

use futures_core::Stream;
use serde_json::{Value, json};
use support::{Listener, Step, answer};
use yunxin_im::{AccountId, Error, Response, chatroom_members::ListChatroomTagMembersArgs};

/// A server whose n-th answer has the n-th of `pages` as its `data`, and that refuses what comes after them.
async fn serving(pages: Vec<Value>) -> Listener {
    Listener::start(move |n| {
        let refusal = json!({ "code": 500, "msg": "no more pages" });
        let envelope = pages.get(n).map_or(refusal, |data| json!({ "code": 200, "msg": "success", "data": data }));
        answer("200 OK", "application/json", envelope.to_string())
    })
    .await
}

fn by_token(accounts: &[&str], rest: Value) -> Value {
    let mut page = json!({ "items": accounts });
    page.as_object_mut().expect("an object").extend(rest.as_object().expect("an object").clone());
    page
}

/// The values of a query parameter in all requests, `-` where there is none.
fn asked(server: &Listener, name: &str) -> Vec<String> {
    let value = |request: String| {
        let query = request.split(' ').nth(1)?.split_once('?')?.1.to_owned();
        query.split('&').find_map(|pair| Some(pair.strip_prefix(name)?.strip_prefix('=')?.to_owned()))
    };
    server.requests().into_iter().map(|request| value(request).unwrap_or("-".to_owned())).collect()
}

/// All that a stream has.
async fn all<T>(mut stream: impl Stream<Item = T> + Unpin) -> Vec<T> {
    let mut items = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        items.push(item);
    }
    items
}

/// The accounts that are blocked, as `server` lists them, with the error that ended the list.
async fn blocked(server: &Listener) -> (Vec<AccountId>, Option<Error>) {
    let (mut accounts, mut error) = (Vec::new(), None);
    for item in all(server.client().blocks().list("alice").trace_id("trace-1").items()).await {
        match item {
            Ok(account) => accounts.push(account),
            Err(e) => assert!(error.replace(e).is_none(), "a second error"),
        }
    }
    (accounts, error)
}

fn names(accounts: &[AccountId]) -> Vec<&str> {
    accounts.iter().map(AccountId::as_str).collect()
}

#[tokio::test]
async fn items_come_page_after_page_in_their_order() {
    let server = serving(vec![
        by_token(&["bob", "carol"], json!({ "has_more": true, "next_token": "t=1&x" })),
        by_token(&[], json!({ "has_more": true, "next_token": "t2" })),
        by_token(&["dave"], json!({ "has_more": false, "next_token": "t3" })),
    ]);
    let server = server.await;
    let (accounts, error) = blocked(&server).await;
    assert_eq!(names(&accounts), ["bob", "carol", "dave"]);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(asked(&server, "page_token"), ["-", "t%3D1%26x", "t2"]);
    assert_eq!(asked(&server, "account_id"), ["alice"; 3]);
    let trace_ids = server.headers("x-custom-traceid");
    // Each page is a call of its own: the service refuses a trace id that it has seen.
    assert!(trace_ids[0] == "trace-1" && trace_ids[1] != "trace-1" && trace_ids[1] != trace_ids[2], "{trace_ids:?}");
}

#[tokio::test]
async fn a_list_ends_when_the_service_says_so_and_where_it_would_not_go_on() {
    for (end, pages) in [
        (json!({ "has_more": false, "next_token": "t2" }), 2),
        (json!({ "has_more": "false", "next_token": "t2" }), 2),
        (json!({ "has_more": 0, "next_token": "t2" }), 2),
        (json!({ "has_more": true, "next_token": "" }), 2),
        (json!({ "has_more": true, "next_token": null }), 2),
        (json!({ "has_more": true }), 2),
        (json!({}), 2),
        // The token of the page itself.
        (json!({ "has_more": true, "next_token": "t1" }), 2),
        (json!({ "next_token": "t2" }), 3),
    ] {
        let server = serving(vec![
            by_token(&["bob"], json!({ "has_more": true, "next_token": "t1" })),
            by_token(&["carol"], end.clone()),
            by_token(&[], json!({ "has_more": false })),
        ]);
        let server = server.await;
        let (accounts, error) = blocked(&server).await;
        assert_eq!((names(&accounts), server.requests().len()), (vec!["bob", "carol"], pages), "{end}");
        assert!(error.is_none(), "{end}: {error:?}");
    }
}

#[tokio::test]
async fn a_list_ends_where_the_service_would_go_round_in_circles() {
    let page = |account: &str, next: &str| by_token(&[account], json!({ "has_more": true, "next_token": next }));
    let server = serving(vec![page("bob", "t1"), page("carol", "t2"), page("dave", "t1")]).await;
    let (accounts, error) = blocked(&server).await;
    assert_eq!(names(&accounts), ["bob", "carol", "dave"]);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(asked(&server, "page_token"), ["-", "t1", "t2"]);
}

#[tokio::test]
async fn an_error_ends_a_list_which_goes_on_from_its_position() {
    let server = serving(vec![by_token(&["bob"], json!({ "has_more": true, "next_token": "t1" }))]).await;
    let client = server.client();
    let mut items = client.blocks().list("alice").items();
    assert_eq!(items.position(), None);
    assert_eq!(items.next().await.expect("an item").expect("an account").as_str(), "bob");
    assert!(matches!(items.next().await, Some(Err(Error::Api(_)))));
    assert!(items.next().await.is_none());
    assert_eq!(items.position(), Some("t1"));
    assert_eq!(asked(&server, "page_token"), ["-", "t1"]);

    let rest = serving(vec![by_token(&["carol"], json!({ "has_more": false }))]).await;
    let position = items.position().expect("the page that failed");
    let mut pages = rest.client().blocks().list("alice").page_token(position).pages();
    assert_eq!(pages.position(), Some("t1"));
    let page: Response<_> = pages.next().await.expect("a page").expect("a success");
    assert_eq!(names(&page.data.items), ["carol"]);
    assert!(pages.next().await.is_none());
    assert_eq!(asked(&rest, "page_token"), ["t1"]);
}

#[tokio::test]
async fn a_page_that_meets_a_fault_is_asked_for_again() {
    let page = json!({ "code": 200, "data": by_token(&["bob"], json!({ "has_more": false })) }).to_string();
    let server = Listener::start(move |n| match n {
        0 => answer("503 Service Unavailable", "text/html", ""),
        _ => vec![Step::Write(support::http("200 OK", "application/json", &page))],
    });
    let (accounts, error) = blocked(&server.await).await;
    assert_eq!(names(&accounts), ["bob"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn pages_by_offset_go_on_at_the_offset_that_the_service_gives() {
    let server = serving(vec![
        json!({ "items": [{ "account_id": "bob" }, { "account_id": "carol" }], "offset": 2, "has_more": true }),
        json!({ "items": [{ "account_id": "dave" }], "offset": "3", "has_more": 1 }),
        json!({ "items": [], "offset": 3, "has_more": true }),
    ]);
    let server = server.await;
    let mut accounts = Vec::new();
    let members = ListChatroomTagMembersArgs { room_id: 36, tag: "vip", offset: 0, limit: 2 };
    for page in all(server.client().chatroom_members().list_by_tag(members).pages()).await {
        let items = page.expect("a success").data.items;
        accounts.extend(items.into_iter().filter_map(|member| member.account_id));
    }
    assert_eq!(names(&accounts), ["bob", "carol", "dave"]);
    assert_eq!(asked(&server, "offset"), ["0", "2", "3"]);
    assert_eq!(asked(&server, "limit"), ["2"; 3]);
}
