//! Options that `recall` and `bulk-recall` share.

use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize, de::IgnoredAny};

/// What is done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// Takes the message from the receiver, who is notified; the sender keeps it and is told nothing. P2P and team, messages
    /// of the last 30 days
    #[value(alias = "1")]
    OneWay,
    /// Takes the message from sender and receiver, and both are notified. P2P, team and super team, within the app's recall
    /// window (2 minutes unless configured) or, with --ignore-revoke-time, of the last 30 days
    #[value(alias = "2")]
    TwoWay,
    /// Deletes the message. The vendor describes neither a notification nor a way back. P2P and team, messages of the last 30
    /// days
    #[value(alias = "3")]
    Delete,
}

impl Operation {
    /// What has become of a message.
    pub fn past(self) -> &'static str {
        match self {
            Self::OneWay | Self::TwoWay => "recalled",
            Self::Delete => "deleted",
        }
    }
}

/// The name of a value, as on the command line and in the log.
pub fn name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// The optional parameters of a call.
#[derive(Args, Clone, Serialize)]
pub struct Parameters {
    /// A description of the recall, at most 128 characters
    #[arg(long, value_name = "TEXT", value_parser = at_most::<128>)]
    pub description: Option<String>,
    /// Text of the push notification (two-way)
    #[arg(long, value_name = "TEXT")]
    pub push_content: Option<String>,
    /// Payload of the push notification (two-way), at most 2048 characters
    #[arg(long, value_name = "JSON", value_parser = json)]
    pub push_payload: Option<String>,
    /// Routing environment of callbacks, at most 2048 characters
    #[arg(long, value_name = "NAME", value_parser = at_most::<2048>)]
    pub route_environment: Option<String>,
    /// Attachment of the notification (two-way; P2P and team), at most 5000 characters
    #[arg(long, value_name = "TEXT", value_parser = at_most::<5000>)]
    pub attach: Option<String>,
    /// Whether the service checks that the account is a member of the team
    #[arg(long, value_name = "true|false", hide_possible_values = true)]
    pub check_team_member_valid: Option<bool>,
    /// Ignore the recall window (messages of the last 30 days)
    #[arg(long)]
    pub ignore_revoke_time: bool,
}

/// Where requests go.
#[derive(Args, Clone)]
pub struct Target {
    /// Where to send requests, instead of YUNXIN_ENDPOINT; several in the order of preference, separated by commas or each
    /// with an --endpoint
    #[arg(long, value_name = "URL", value_delimiter = ',')]
    pub endpoint: Vec<String>,
    /// Allow plain http to an endpoint that is not on this machine
    #[arg(long)]
    pub allow_http: bool,
}

fn at_most<const LIMIT: usize>(text: &str) -> Result<String, String> {
    let length = text.chars().count();
    if length <= LIMIT { Ok(text.to_owned()) } else { Err(format!("{length} characters; the limit is {LIMIT}")) }
}

fn json(text: &str) -> Result<String, String> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|e| format!("not JSON: {e}"))?;
    at_most::<2048>(text)
}
