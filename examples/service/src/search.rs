//! `POST /search`: finds messages by keywords, for a moderator to review. Not `GET`, so that keywords are in no access log.

use serde::{Deserialize, Serialize};
use yunxin_im::{
    AccountId, Client, ConversationId, Error, Page, Timestamp,
    messages::{HistoryMessage, SearchMessages},
    types::ConversationType,
};

use crate::request::{Outcome, Request};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// The account whose conversations are searched.
    moderator: AccountId,
    /// A message is found if it has one of them.
    keywords: Vec<String>,
    /// The conversation that is searched; all of the moderator's by default.
    conversation_id: Option<ConversationId>,
    sender: Option<AccountId>,
    /// When the time begins that is searched, in milliseconds since 1970.
    since: Option<i64>,
    /// `next_page` of the page before.
    page: Option<String>,
    limit: Option<i32>,
}

/// A page of messages.
#[derive(Serialize)]
pub struct Found {
    messages: Vec<Message>,
    /// `null` on the last page.
    next_page: Option<String>,
}

/// What a moderator needs to review a message, and to act on it.
#[derive(Serialize)]
struct Message {
    /// It begins with the sender, as `/recall` needs it.
    conversation_id: String,
    /// As text, because a number in JavaScript has 53 bits.
    message_server_id: String,
    sender: String,
    /// In milliseconds since 1970.
    time: Option<i64>,
    text: Option<String>,
}

impl Request for Search {
    fn check(&self) -> Result<(), &'static str> {
        match self.keywords.iter().any(|keyword| !keyword.trim().is_empty()) {
            true => Ok(()),
            false => Err("keywords: at least one is needed"),
        }
    }

    async fn send(self, client: &Client) -> Result<Outcome, Error> {
        let response = client
            .messages()
            .search(self.moderator)
            .keywords(self.keywords)
            .optional(self.conversation_id, SearchMessages::conversation_id)
            .optional(self.sender, |call, sender| call.sender_account_ids([sender]))
            .optional(self.since, SearchMessages::start_time)
            .optional(self.page, SearchMessages::page_token)
            .optional(self.limit, SearchMessages::limit)
            .send()
            .await?;
        let (outcome, page) = Outcome::success(response);
        let next_page = page.next_position();
        // A message without an id or a sender could not be acted on.
        let messages = page.items.into_iter().filter_map(Message::new).collect();
        Ok(Outcome { found: Some(Found { messages, next_page }), ..outcome })
    }
}

impl Message {
    fn new(message: HistoryMessage) -> Option<Self> {
        let sender = message.sender_id?;
        let receiver = match message.conversation_type? {
            ConversationType::P2p => message.receiver_id?.to_string(),
            _ => message.team_id?.to_string(),
        };
        let conversation_id = ConversationId::new(&sender, message.conversation_type?, receiver).ok()?.to_string();
        Some(Self {
            conversation_id,
            message_server_id: message.message_server_id?.to_string(),
            sender: sender.to_string(),
            time: message.create_time.map(Timestamp::number),
            text: message.text,
        })
    }
}
