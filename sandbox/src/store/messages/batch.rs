//! Sending a message to several accounts.

use serde_json::Value;

use super::{send, view};
use crate::{
    call::Call,
    conversation_id::ConversationId,
    store::{Stop, Store, entity::Outcomes},
};

pub(super) fn send(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let message = send::content(call)?;
    let sender = call.text("sender_id");
    store.expect_account(sender)?;
    let mut outcomes = Outcomes::default();
    for receiver in call.texts("receiver_ids") {
        let conversation = ConversationId::new(sender, 1, receiver);
        if let Err(code) = send::may_send_p2p(store, call, conversation) {
            outcomes.fail("account_id", receiver, code);
            continue;
        }
        let stored = send::stored(store, call, sender, message);
        let key = store.next_key();
        outcomes.succeed(view::sent(conversation, key, &stored));
        store.keep(conversation, key, stored);
    }
    Ok(outcomes.data())
}
