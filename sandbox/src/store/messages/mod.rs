//! The messages of conversations, and what is done to them.

mod batch;
mod change;
mod comments;
mod history;
mod log;
mod message;
mod recall;
mod receipts;
mod search;
mod send;
mod stream;
mod threads;
mod view;

use super::Handler;
pub(crate) use log::{Channel, Key, Messages};
pub(crate) use message::{More, Stored};
pub(crate) use send::check_content;
pub(crate) use view::View;

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "send_message" => send::send,
        "batch_send_p2p_message" => batch::send,
        "send_stream_message" => stream::send,
        "recall_message" => recall::recall,
        "delete_conversation_messages" => change::clear_history,
        "modify_message" => change::modify,
        "get_message" => history::get,
        "list_messages" => history::list,
        "batch_get_messages" => history::batch_get,
        "list_thread_messages" => threads::list,
        "search_messages" => search::search,
        "send_p2p_read_receipt" => receipts::send_p2p,
        "send_team_read_receipt" => receipts::send_team,
        "get_team_read_receipt" => receipts::get_team,
        "add_quick_comment" => comments::add,
        "delete_quick_comment" => comments::delete,
        "batch_get_quick_comments" => comments::batch_get,
        _ => return None,
    })
}
