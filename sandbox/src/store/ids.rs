//! The ids that the sandbox gives.

/// The last id of each kind. They are as large as the service's: those of messages do not fit into a JavaScript number.
pub(crate) struct Ids {
    pub(crate) message: i64,
    pub(crate) team: i64,
    pub(crate) room: i64,
    pub(crate) group: i64,
    pub(crate) broadcast: i64,
    pub(crate) push: i64,
}

const FIRST: Ids = Ids {
    message: 158_844_553_334_358_000,
    team: 27_300_000_000,
    room: 3_600_000_000,
    group: 910_000_000,
    broadcast: 480_000_000,
    push: 520_000_000,
};

impl Default for Ids {
    fn default() -> Self {
        FIRST
    }
}

impl Ids {
    /// Returns whether the sandbox has given this id to a team, which may not be there any more. Likewise the others.
    pub(crate) fn was_team(&self, id: i64) -> bool {
        (FIRST.team + 1..=self.team).contains(&id)
    }

    pub(crate) fn was_group(&self, id: i64) -> bool {
        (FIRST.group + 1..=self.group).contains(&id)
    }

    pub(crate) fn was_broadcast(&self, id: i64) -> bool {
        (FIRST.broadcast + 1..=self.broadcast).contains(&id)
    }

    pub(crate) fn was_push(&self, id: i64) -> bool {
        (FIRST.push + 1..=self.push).contains(&id)
    }
}
