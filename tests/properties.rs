//! Properties that hold for any input, not only for the examples that somebody thought of.

mod support;

use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use support::{Listener, success};
use tokio::runtime::Runtime;
use yunxin_im::{
    AccountId, Client, ConversationId, Error, SigningInput, checksum, messages::RecallType, types::ConversationType,
};

/// A runtime, a server and its client, for all cases of a property.
struct Bench {
    runtime: Runtime,
    listener: Listener,
    client: Client,
}

impl Bench {
    fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let listener = runtime.block_on(Listener::answering(r#"{"code":200,"msg":"success","data":{}}"#));
        let client = listener.client();
        Self { runtime, listener, client }
    }
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned()
}

/// An account name of any characters that one can have, with those that mean something in a URL often among them.
fn account() -> impl Strategy<Value = String> {
    let awkward = prop::sample::select(r"/\.%?#&=+;:@ ^`<>{}[]~-_!$'()*,".chars().collect::<Vec<_>>());
    let any = any::<char>().prop_filter("no part has it", |c| *c != '|' && !c.is_control());
    let account = prop::collection::vec(prop_oneof![awkward, any], 1..12).prop_map(String::from_iter);
    account
        .prop_filter("no account has an invisible character at an end", |account| account.parse::<AccountId>().is_ok())
}

fn text(limit: usize) -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop::collection::vec(any::<char>(), 0..=limit.min(40)).prop_map(String::from_iter))
}

#[test]
fn any_values_arrive_at_the_server_exactly() {
    let bench = Bench::new();
    let types = (prop::sample::select(ConversationType::ALL), prop::sample::select(RecallType::ALL));
    let texts = (text(128), text(2048), text(2048), text(5000), text(600));
    let others = (any::<i64>(), prop::option::of(any::<bool>()));
    proptest!(|(from in account(), to in account(), types in types, texts in texts, others in others)| {
        let (conversation_type, recall_type) = types;
        let (description, push_payload, route_environment, attach, push_content) = texts;
        let (message_server_id, check_team_member_valid) = others;
        let id = ConversationId::new(&from, conversation_type, &to).expect("valid");
        let mut call = bench.client.messages().recall(&id, message_server_id, recall_type);
        let mut sent = HashMap::from([("type".to_owned(), recall_type.number().to_string())]);
        macro_rules! set {
            ($($name:ident),*) => { $( if let Some(value) = $name {
                sent.insert(stringify!($name).to_owned(), value.to_string());
                call = call.$name(value);
            } )* };
        }
        set!(description, push_payload, route_environment, attach, push_content, check_team_member_valid);
        bench.runtime.block_on(call.send()).expect("success");

        let target = bench.listener.last_target();
        let (path, query) = target.split_once('?').expect("a query");
        let segments: Vec<_> = path.split('/').map(decode).collect();
        let message_server_id = message_server_id.to_string();
        let expected = ["", "im", "v2", "conversations", id.as_str(), "messages", &message_server_id];
        prop_assert_eq!(segments, expected);
        let pairs: Vec<_> = query.split('&').map(|pair| pair.split_once('=').expect("a value")).collect();
        prop_assert_eq!(pairs.len(), sent.len());
        let arrived: HashMap<_, _> = pairs.into_iter().map(|(name, value)| (decode(name), decode(value))).collect();
        prop_assert_eq!(arrived, sent);
    });
}

#[test]
fn a_conversation_id_is_read_as_it_is_shown() {
    proptest!(|(from in account(), to in account(), conversation_type in prop::sample::select(ConversationType::ALL))| {
        let id = ConversationId::new(&from, conversation_type, &to).expect("valid");
        let read: ConversationId = id.to_string().parse().expect("valid");
        prop_assert_eq!((read.sender(), read.conversation_type(), read.receiver()), (&*from, conversation_type, &*to));
    });
}

#[test]
fn any_text_is_a_conversation_id_or_an_error() {
    proptest!(|(text in "[a|1234\\PC]{0,8}")| {
        if let Ok(id) = text.parse::<ConversationId>() {
            prop_assert_eq!(id.as_str(), text);
        }
    });
}

#[test]
fn any_bytes_as_a_body_are_an_outcome() {
    let runtime = Runtime::new().expect("a runtime");
    let (server, body) = runtime.block_on(Listener::told());
    let client = server.client();
    let json_like = prop::sample::select(vec![
        "{", "}", "[", "]", "\"code\"", "\"msg\"", "\"data\"", ":", ",", "200", "null", "\"\"", "-1", "1e9",
    ]);
    let bytes = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        prop::collection::vec(json_like, 0..20).prop_map(|tokens| tokens.concat().into_bytes()),
    ];
    proptest!(|(bytes in bytes)| {
        bytes.clone_into(&mut body.lock().expect("no panic"));
        let outcome = runtime.block_on(client.messages().recall(support::conversation(), 1, RecallType::OneWay).send());
        // `code` alone decides, whatever stands around it.
        let text = String::from_utf8_lossy(&bytes);
        match outcome {
            Ok(_) => prop_assert!(text.contains("\"code\":200"), "a false success"),
            Err(Error::Api(refusal)) => {
                let written = format!("\"code\":{}", refusal.code.number());
                prop_assert!(text.contains(&written), "another code");
            }
            Err(Error::UnexpectedResponse(_)) => {}
            Err(error) => prop_assert!(false, "{}", error),
        }
    });
}

#[test]
fn any_nonce_and_time_are_signed_as_the_service_checks_them() {
    let runtime = Runtime::new().expect("a runtime");
    let server = runtime.block_on(Listener::start(|_| success()));
    proptest!(|(nonce in "[!-~]{1,128}", cur_time in any::<i64>())| {
        let input = SigningInput { nonce: nonce.clone(), cur_time };
        let client = server.client_builder().test_signing_input(move || input.clone()).build().expect("valid");
        let call = client.messages().recall(support::conversation(), 1, RecallType::OneWay);
        runtime.block_on(call.send()).expect("success");
        let last = |name| server.headers(name).pop().unwrap_or_default();
        prop_assert_eq!((last("nonce"), last("curtime")), (nonce.clone(), cur_time.to_string()));
        prop_assert_eq!(last("checksum"), checksum(support::APP_SECRET, &nonce, &cur_time.to_string()));
    });
}
