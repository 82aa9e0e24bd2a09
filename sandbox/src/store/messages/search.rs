//! Searching the messages of an account.

use serde_json::{Value, json};

use super::{View, history::token, log::Key};
use crate::{
    call::Call,
    conversation_id::{ConversationId, ConversationKind},
    store::{Stop, Store, entity::limit, refuse_parameter},
};

/// How many keywords a search can have.
const MAX_KEYWORDS: usize = 5;

struct Query<'a> {
    senders: Vec<&'a str>,
    kinds: &'a [Value],
    sub_types: &'a [Value],
    /// In lower case.
    keywords: Vec<String>,
    needs_all: bool,
    begin: i64,
    end: i64,
}

pub(super) fn search(store: &mut Store, call: &Call) -> Result<Value, Stop> {
    let operator = call.text("operator_id");
    store.expect_account(operator)?;
    let query = Query::of(call)?;
    let limit = limit(call)?;
    let (one, all);
    let conversations: &[ConversationId<'_>] = if call.text("conversation_id").is_empty() {
        all = store.conversations_of(operator);
        let all = all.iter().map(|(kind, receiver)| ConversationId { sender: operator, kind: *kind, receiver });
        &all.collect::<Vec<_>>()
    } else {
        one = [ConversationId { sender: operator, ..call.conversation()? }];
        &one
    };
    let mut found = Vec::new();
    for conversation in conversations {
        let view = View::new(store, *conversation);
        let Some(channel) = store.messages.channel(*conversation) else { continue };
        let range = channel.position((query.begin, i64::MIN))..channel.position((query.end, i64::MIN));
        for (key, message) in channel.log.range(range) {
            if view.shows(*key, message) && query.matches(message) {
                found.push((*key, view.message(*key, message)));
            }
        }
    }
    found.sort_by_key(|(key, _)| std::cmp::Reverse(*key));
    let count = found.len();
    let last = token(call.text("page_token"))?;
    let mut items: Vec<_> =
        found.into_iter().filter(|(key, _)| last.is_none_or(|last| *key < last)).take(limit + 1).collect();
    let has_more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| has_more).map(|((time, id), _): &(Key, _)| format!("{time}-{id}"));
    let items: Vec<_> = items.into_iter().map(|(_, item)| item).collect();
    Ok(json!({"count": count, "has_more": has_more, "next_token": next.unwrap_or_default(), "items": items}))
}

impl<'a> Query<'a> {
    fn of(call: &'a Call) -> Result<Self, Stop> {
        let keywords: Vec<_> = call.texts("keyword_list").into_iter().map(str::to_lowercase).collect();
        let (senders, kinds) = (call.texts("sender_account_ids"), call.list("message_types"));
        if keywords.len() > MAX_KEYWORDS {
            return refuse_parameter(format!("keyword_list has more than {MAX_KEYWORDS} items"));
        }
        if keywords.is_empty() && senders.is_empty() && kinds.is_empty() {
            return refuse_parameter("one of sender_account_ids, message_types and keyword_list is needed");
        }
        // The vendor does not say on which side of `start_time` the period lies.
        let begin = call.integer("start_time").unwrap_or(i64::MIN);
        let end = call.integer("time_period").map_or(i64::MAX, |period| begin.saturating_add(period));
        let sub_types = call.list("message_sub_types");
        let needs_all = call.integer("keyword_match_type") == Some(1);
        Ok(Self { senders, kinds, sub_types, keywords, needs_all, begin, end })
    }

    fn matches(&self, message: &super::Stored) -> bool {
        let sub_type = message.more.as_ref().and_then(|more| more.sub_type).unwrap_or_default();
        let is_kind = self.kinds.is_empty() || self.kinds.contains(&json!(message.kind));
        let is_sub_type = self.sub_types.is_empty() || self.sub_types.contains(&json!(sub_type));
        let is_sender = self.senders.is_empty() || self.senders.contains(&&*message.sender);
        is_kind && is_sub_type && is_sender && self.has_keywords(message.text.as_deref().unwrap_or_default())
    }

    fn has_keywords(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut keywords = self.keywords.iter();
        let has = |keyword: &String| text.contains(keyword.as_str());
        match self.needs_all {
            true => keywords.all(has),
            false => self.keywords.is_empty() || keywords.any(has),
        }
    }
}

impl Store {
    /// Returns the conversations in which an account has messages: their kinds and receivers.
    pub(crate) fn conversations_of(&self, account: &str) -> Vec<(ConversationKind, String)> {
        let partners = self.messages.partners(account).into_iter();
        let mut all: Vec<_> = partners.map(|partner| (ConversationKind::P2p, partner.to_owned())).collect();
        all.extend(self.joined_teams(account).map(|team| (team.conversation_kind(), team.team_id.to_string())));
        all
    }
}
