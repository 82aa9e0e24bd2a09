//! Scenes: what is in a sandbox when a test starts, put there in one call, and saved to and loaded from JSON files.

use std::{fs, io, path::Path, time::SystemTime};

use crate::{
    Sandbox, SandboxBuilder,
    conversation_id::ConversationId,
    store::{Account, Contents, Friend, Member, Room, SceneMessage, Team, milliseconds},
};

/// What is in a sandbox: accounts, teams, chatrooms, messages and so on.
///
/// ```
/// use yunxin_im_sandbox::{Sandbox, Scene};
///
/// let scene = Scene::new()
///     .accounts(["alice", "bob", "carol"])
///     .team(6001, "alice", ["bob"])
///     .message("bob|2|6001", 122334, "hello")
///     .block("alice", "carol");
/// let sandbox = Sandbox::builder().strict().scene(scene).start()?;
/// let saved = sandbox.scene().to_json();
/// # let again = Scene::from_json(&saved)?;
/// # assert_eq!(again.to_json(), saved);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// As JSON, things have the properties that they have in the API, and all of them have defaults:
///
/// ```
/// # use yunxin_im_sandbox::Scene;
/// let scene = Scene::from_json(
///     r#"{
///         "accounts": [{"account_id": "alice"}, {"account_id": "bob", "user_information": {"name": "Bob"}}],
///         "relations": {"alice": {"blocks": ["mallory"]}},
///         "teams": [{"team_id": 6001, "owner_account_id": "alice", "members": {"bob": {"chat_banned": true}}}],
///         "chatrooms": [{"room_id": 36, "creator": "alice", "members": {"bob": {"is_online": true, "tags": ["vip"]}}}],
///         "messages": [{"conversation_id": "alice|1|bob", "message_server_id": 122334, "text": "hello"}]
///     }"#,
/// )?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a scene is loaded into a sandbox"]
pub struct Scene(pub(crate) Contents);

impl Scene {
    /// Returns a scene with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds accounts.
    pub fn accounts<T: AsRef<str>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.0.accounts.extend(ids.into_iter().map(|id| Account::new(id.as_ref())));
        self
    }

    /// Adds a team (高级群) with its owner and other members.
    pub fn team<T: Into<String>>(
        mut self,
        team_id: i64,
        owner: impl Into<String>,
        members: impl IntoIterator<Item = T>,
    ) -> Self {
        let now = milliseconds(SystemTime::now());
        let members = members.into_iter().map(|member| (member.into(), Member::default())).collect();
        self.0.teams.push(Team { team_id, owner_account_id: owner.into(), members, ..Team::new(now) });
        self
    }

    /// Adds an open chatroom.
    pub fn chatroom(mut self, room_id: i64, creator: impl Into<String>) -> Self {
        let now = milliseconds(SystemTime::now());
        self.0.chatrooms.push(Room { room_id, creator: creator.into(), ..Room::new(now) });
        self
    }

    /// Lets accounts be online in a chatroom as guests, unless they have another role in it. Adds the chatroom if there is none.
    pub fn in_chatroom<T: Into<String>>(mut self, room_id: i64, accounts: impl IntoIterator<Item = T>) -> Self {
        if self.0.chatrooms.iter().all(|room| room.room_id != room_id) {
            self = self.chatroom(room_id, "creator");
        }
        let enter_time = milliseconds(SystemTime::now());
        if let Some(room) = self.0.chatrooms.iter_mut().find(|room| room.room_id == room_id) {
            accounts.into_iter().for_each(|account| room.enter(account.into(), enter_time));
        }
        self
    }

    /// Lets an account be logged in on a device. Adds the account if there is none.
    pub fn online(mut self, account_id: &str, device_id: impl Into<String>) -> Self {
        if self.0.accounts.iter().all(|account| account.account_id != account_id) {
            self = self.accounts([account_id]);
        }
        let account = self.0.accounts.iter_mut().find(|account| account.account_id == account_id);
        if let Some(account) = account {
            account.log_in(device_id.into(), milliseconds(SystemTime::now()));
        }
        self
    }

    /// Adds a text message that is sent when the scene is loaded. The conversation id begins with the sender.
    ///
    /// # Panics
    ///
    /// Panics if the text is not the id of a conversation.
    #[track_caller]
    pub fn message(mut self, conversation_id: impl Into<String>, message_server_id: i64, text: &str) -> Self {
        let conversation_id = conversation_id.into();
        if let Err(reason) = ConversationId::parse(&conversation_id) {
            panic!("not a conversation id: {reason}");
        }
        let message =
            SceneMessage { conversation_id, message_server_id, text: Some(text.into()), ..SceneMessage::default() };
        self.0.messages.push(message);
        self
    }

    /// Makes two accounts friends.
    pub fn friends(mut self, one: &str, other: &str) -> Self {
        for (account, friend) in [(one, other), (other, one)] {
            let friends = &mut self.0.relations.entry(account.to_owned()).or_default().friends;
            friends.insert(friend.to_owned(), Friend { friend_account_id: friend.to_owned(), ..Friend::default() });
        }
        self
    }

    /// Lets an account block another one.
    pub fn block(mut self, account: &str, blocked: impl Into<String>) -> Self {
        self.0.relations.entry(account.to_owned()).or_default().blocks.insert(blocked.into());
        self
    }

    /// Reads a scene from JSON.
    ///
    /// # Errors
    ///
    /// Fails if the text is not a scene. The error says what is wrong, and where.
    pub fn from_json(json: &str) -> io::Result<Self> {
        let invalid = |reason: String| io::Error::new(io::ErrorKind::InvalidData, format!("not a scene: {reason}"));
        let contents: Contents = serde_json::from_str(json).map_err(|e| invalid(e.to_string()))?;
        contents.check().map_err(invalid)?;
        Ok(Self(contents))
    }

    /// Returns the scene as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&self.0).unwrap_or_default()
    }

    /// Reads a scene from a JSON file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read or is not a scene.
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        fs::read_to_string(path).and_then(|json| Self::from_json(&json)).map_err(named)
    }

    /// Writes the scene to a JSON file.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub fn write(&self, path: impl AsRef<Path>) -> io::Result<()> {
        let path = path.as_ref();
        fs::write(path, self.to_json()).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))
    }
}

impl Sandbox {
    /// Puts what is in a scene into the sandbox, beside what is there. What has the same id is replaced.
    pub fn load(&self, scene: Scene) {
        let store = &mut self.shared.state().service.store;
        store.now = milliseconds(SystemTime::now());
        store.load(scene.0);
    }

    /// Returns what is in the sandbox.
    pub fn scene(&self) -> Scene {
        Scene(self.shared.state().service.store.contents())
    }
}

impl SandboxBuilder {
    /// Puts what is in a scene into the sandbox when it starts.
    pub fn scene(mut self, scene: Scene) -> Self {
        let store = &mut self.state.service.store;
        store.now = milliseconds(SystemTime::now());
        store.load(scene.0);
        self
    }
}
