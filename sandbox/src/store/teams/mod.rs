//! Teams and their members: the sections of teams and of team members.

mod manage;
mod members;
mod read;
mod send;
mod team;

use super::Handler;
pub(crate) use team::{Member, Team, Teams};

pub(super) fn handler(id: &str) -> Option<Handler> {
    Some(match id {
        "create_team" => manage::create,
        "update_team" => manage::update,
        "disband_team" => manage::disband,
        "transfer_team_owner" => manage::transfer,
        "add_team_managers" => manage::add_managers,
        "remove_team_managers" => manage::remove_managers,
        "get_team" => read::get,
        "batch_get_teams" => read::batch_get,
        "list_team_members" => read::list_members,
        "list_joined_teams" => read::list_joined,
        "list_online_team_members" => read::list_online,
        "batch_get_team_online_counts" => read::count_online,
        "invite_team_members" => members::invite,
        "kick_team_members" => members::kick,
        "leave_team" => members::leave,
        "update_team_member" => members::update,
        "batch_mute_team_members" => members::mute,
        _ => return None,
    })
}
