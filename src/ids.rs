//! The types that stand for schemas with `x-rust-type`: ids that cannot be taken for one another, points in time, and secrets.

use std::{borrow::Cow, fmt, num::ParseIntError, str::FromStr, time::SystemTime};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize, Serializer, ser::Error as _};

use crate::{error::InvalidValue, receive::Receive, wire::Wire};

/// The id of an account (云信 ID, accid).
///
/// Made of any text; an id that no account can have (an empty one, or with a `|`, a control character or an invisible one at an end) is
/// an error when it is sent, and when it is [parsed](str::parse).
///
/// ```
/// use yunxin_im::AccountId;
///
/// assert_eq!(AccountId::from("alice").as_str(), "alice");
/// assert!("".parse::<AccountId>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct AccountId(String);

impl AccountId {
    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why `text` cannot be a part of an id.
pub(crate) fn mistake_in(text: &str) -> Option<String> {
    // Zero-width characters and byte order marks, which come with what is copied out of other programs.
    let is_invisible = |c: char| matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}');
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    if text.starts_with(is_invisible) || text.ends_with(is_invisible) {
        return Some(format!("{text:?} starts or ends with an invisible character"));
    }
    match text.chars().find(|c| *c == '|' || c.is_control())? {
        '|' => Some(format!("{text:?} has a `|`, which separates the parts of a conversation id")),
        control => Some(format!("{text:?} has the control character {control:?}")),
    }
}

impl FromStr for AccountId {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match mistake_in(text) {
            None => Ok(Self(text.to_owned())),
            Some(mistake) => Err(InvalidValue::new(format!("the account id {mistake}"))),
        }
    }
}

impl From<&str> for AccountId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for AccountId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for AccountId {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<&AccountId> for AccountId {
    fn from(id: &AccountId) -> Self {
        id.clone()
    }
}

impl AsRef<str> for AccountId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Wire for AccountId {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }

    fn mistake(&self) -> Option<String> {
        mistake_in(&self.0)
    }
}

impl Serialize for AccountId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.mistake() {
            None => serializer.serialize_str(&self.0),
            Some(mistake) => Err(S::Error::custom(format_args!("the account id {mistake}"))),
        }
    }
}

impl Receive for AccountId {
    const EXPECTED: &'static str = "an account id";

    fn from_integer(number: i64) -> Option<Self> {
        Some(Self(number.to_string()))
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

/// Defines a number of a kind of its own.
macro_rules! number {
    ($(#[$attribute:meta])* $name:ident, $what:literal) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// Returns the number.
            pub const fn number(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                *id
            }
        }

        impl FromStr for $name {
            type Err = InvalidValue;

            fn from_str(text: &str) -> Result<Self, InvalidValue> {
                let invalid = |e: ParseIntError| InvalidValue::new(format!("{text:?} is not {}: {e}", $what));
                text.parse().map(Self).map_err(invalid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Wire for $name {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.0.to_string())
            }
        }

        impl Receive for $name {
            const EXPECTED: &'static str = $what;

            fn from_integer(number: i64) -> Option<Self> {
                Some(Self(number))
            }

            fn from_text(text: &str) -> Option<Self> {
                text.trim().parse().ok().map(Self)
            }
        }
    };
}

number! {
    /// The id of a team (高级群) or super team (超大群).
    ///
    /// ```
    /// use yunxin_im::TeamId;
    ///
    /// let id = TeamId::from(6001);
    /// assert_eq!("6001".parse(), Ok(id));
    /// ```
    TeamId, "a team id"
}
number! {
    /// The id of a chatroom (聊天室).
    RoomId, "a room id"
}
number! {
    /// The id that the service gave a message (`message_server_id`).
    MessageId, "a message id"
}
number! {
    /// A point in time, in milliseconds since 1970 in UTC (not in seconds, as Unix times often are).
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use yunxin_im::Timestamp;
    ///
    /// let noon = Timestamp::from(1_795_375_718_000);
    /// assert_eq!(noon.to_utc().map(|time| time.to_rfc3339()), Some("2026-11-22T19:28:38+00:00".to_owned()));
    /// assert!(Timestamp::now() >= Timestamp::from(SystemTime::UNIX_EPOCH));
    /// ```
    Timestamp, "a time in milliseconds"
}

impl Timestamp {
    /// Returns the present time.
    pub fn now() -> Self {
        Utc::now().into()
    }

    /// Returns it as a date with time; `None` if it is out of the range of dates.
    pub fn to_utc(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.0)
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.timestamp_millis())
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        DateTime::<Utc>::from(time).into()
    }
}

/// A secret of an account, such as the token that it logs in with. It is never shown: `Debug` leaves it out.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Returns the secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for Secret {
    fn from(secret: T) -> Self {
        Self(secret.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Wire for Secret {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }
}

impl Receive for Secret {
    const EXPECTED: &'static str = "a text";

    fn from_integer(number: i64) -> Option<Self> {
        Some(Self(number.to_string()))
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}
