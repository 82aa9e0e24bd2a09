//! The messages of conversations, and what is done to them.

mod log;
mod recall;

use super::Handler;
pub(crate) use log::{Messages, Stored};

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "recall_message" => recall::recall,
        _ => return None,
    })
}
