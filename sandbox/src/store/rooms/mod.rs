//! Chatrooms: their members, tags, queues and messages. The sections of chatrooms, chatroom members and chatroom queues.

mod manage;
mod members;
mod messages;
mod mutes;
mod queue;
mod read;
mod room;
mod virtual_members;

use super::Handler;
pub(crate) use room::{Room, Rooms};

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_chatroom" => manage::create,
        "update_chatroom" => manage::update,
        "update_chatroom_status" => manage::set_status,
        "mute_chatroom" => manage::mute,
        "set_chatroom_in_out_notification" => manage::set_in_out_notification,
        "get_chatroom" => read::get,
        "list_open_chatrooms" => read::list_open,
        "list_chatroom_members" => read::list_members,
        "list_online_chatroom_members" => read::list_online,
        "batch_get_chatroom_members" => read::batch_get_members,
        "get_chatroom_tag_count" => read::count_tag,
        "list_chatroom_tag_members" => read::list_tag,
        "list_muted_chatroom_members" => read::list_muted,
        "list_blocked_chatroom_members" => read::list_blocked,
        "set_chatroom_member_role" => members::set_role,
        "update_chatroom_member" => members::update,
        "set_chatroom_member_tags" => members::set_tags,
        "kick_chatroom_member" => members::kick,
        "block_chatroom_member" => members::block,
        "mute_chatroom_member" => mutes::mute,
        "temp_mute_chatroom_member" => mutes::mute_for_a_while,
        "mute_chatroom_tag" => mutes::mute_tag,
        "add_virtual_chatroom_members" => virtual_members::add,
        "delete_virtual_chatroom_members" => virtual_members::delete,
        "clear_virtual_chatroom_members" => virtual_members::clear,
        "list_virtual_chatroom_members" => virtual_members::list,
        "init_chatroom_queue" => queue::init,
        "delete_chatroom_queue" => queue::delete,
        "update_chatroom_queue" => queue::update,
        "query_chatroom_queue" => queue::query,
        "poll_chatroom_queue" => queue::poll,
        "send_chatroom_message" => messages::send,
        "batch_send_chatroom_messages" => messages::batch_send,
        "recall_chatroom_message" => messages::recall,
        "list_chatroom_messages" => messages::list,
        _ => return None,
    })
}
