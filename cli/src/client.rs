//! All that this program knows of the crate's API: it builds a client, makes a call, and tells what came of it.

use std::env;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use yunxin_im::{
    Client, Credentials, Error, Region,
    messages::{RecallMessage, RecallType, RevokeTimeCheck},
    sandbox::Sandbox,
};
pub use yunxin_im::{ClientBuilder, ConversationId, ResultCode};

use crate::options::{Operation, Parameters, Target};

/// Makes calls for one app, all with the same parameters.
pub struct Caller {
    client: Client,
    pub parameters: Parameters,
    pub app_key: String,
    pub endpoints: Vec<String>,
}

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Done,
    /// Not done, because the service refused it.
    Refused,
    /// Not done: over the quota (416), or held back by the client's rate limit or a `Retry-After`.
    RateLimited,
    /// Not done, because it did not reach the service.
    NotSent,
    /// Possibly done: the response was lost, or does not tell.
    Unknown,
}

/// The same with all that is known of it.
#[derive(Serialize)]
pub struct Answer {
    pub outcome: Outcome,
    pub code: Option<ResultCode>,
    /// The service's own words.
    pub msg: Option<String>,
    /// Why it is not done, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The same without what is this call's own, so that calls that failed for one reason can be told by it.
    #[serde(skip)]
    pub cause: String,
    pub trace_id: Option<String>,
    pub endpoint: Option<String>,
    pub attempts: usize,
    /// The exit status of a program that made this call alone.
    #[serde(skip)]
    pub status: u8,
}

impl Caller {
    /// Takes the app from the environment, or from `sandbox`.
    pub fn new(
        target: &Target,
        parameters: Parameters,
        sandbox: Option<&Sandbox>,
        max_retries: usize,
        rate: Option<u32>,
    ) -> Result<Self, String> {
        let (credentials, endpoints) = match sandbox {
            Some(sandbox) => (Ok(Credentials::from(sandbox)), sandbox.endpoints().to_vec()),
            None if !target.endpoint.is_empty() => (Credentials::from_env(), target.endpoint.clone()),
            None => (Credentials::from_env(), endpoints_from_env()?),
        };
        let credentials = credentials.map_err(|e| e.to_string())?;
        let app_key = credentials.app_key().to_owned();
        let mut builder = Client::builder(credentials)
            .endpoints(&endpoints)
            .allow_http(target.allow_http)
            .max_retries(max_retries)
            .adaptive_rate_limit(true);
        if let Some(rate) = rate {
            builder = builder.rate_limit(rate);
        }
        let client = builder.build().map_err(|e| e.to_string())?;
        Ok(Self { client, parameters, app_key, endpoints })
    }

    pub async fn recall(
        &self,
        conversation_id: &ConversationId,
        message_server_id: i64,
        operation: Operation,
        trace_id: Option<String>,
    ) -> Answer {
        let recall_type = match operation {
            Operation::OneWay => RecallType::OneWay,
            Operation::TwoWay => RecallType::TwoWay,
            Operation::Delete => RecallType::Delete,
        };
        let parameters = self.parameters.clone();
        let call = self
            .client
            .messages()
            .recall(conversation_id, message_server_id, recall_type)
            .optional(parameters.description, RecallMessage::description)
            .optional(parameters.push_content, RecallMessage::push_content)
            .optional(parameters.push_payload, RecallMessage::push_payload)
            .optional(parameters.route_environment, RecallMessage::route_environment)
            .optional(parameters.attach, RecallMessage::attach)
            .optional(parameters.check_team_member_valid, RecallMessage::check_team_member_valid)
            .optional(
                parameters.ignore_revoke_time.then_some(RevokeTimeCheck::Ignore),
                RecallMessage::ignore_revoke_time,
            )
            .optional(trace_id, RecallMessage::trace_id);
        match call.send().await {
            Ok(response) => Answer {
                outcome: Outcome::Done,
                code: Some(response.code),
                msg: Some(response.msg),
                error: None,
                cause: String::new(),
                trace_id: Some(response.trace_id),
                endpoint: Some(response.endpoint),
                attempts: response.attempt_count,
                status: 0,
            },
            Err(error) => Answer::from(error),
        }
    }
}

/// The endpoint that the environment names, or else those of the vendor in China: the primary and the backup domain.
fn endpoints_from_env() -> Result<Vec<String>, String> {
    match env::var("YUNXIN_ENDPOINT") {
        Ok(endpoint) if endpoint.trim().is_empty() => {
            Err("the environment variable YUNXIN_ENDPOINT is empty: unset it for the endpoint in China".to_owned())
        }
        Ok(endpoint) => Ok(vec![endpoint]),
        Err(env::VarError::NotPresent) => Ok(Region::default().urls().iter().map(|url| (*url).to_owned()).collect()),
        Err(e) => Err(format!("YUNXIN_ENDPOINT: {e}")),
    }
}

impl From<Error> for Answer {
    fn from(error: Error) -> Self {
        let (outcome, status, msg) = match &error {
            Error::Api(e) => (Outcome::Refused, 1, Some(e.msg.clone())),
            Error::InvalidInput(_) => (Outcome::NotSent, 2, None),
            Error::RateLimited(_) => (Outcome::RateLimited, 3, None),
            _ => (Outcome::NotSent, 3, None),
        };
        let cause = match &error {
            Error::Api(e) => format!("{}: {}", e.code, e.msg),
            Error::RateLimited(e) => e.reason.clone(),
            Error::UnexpectedResponse(e) => e.reason.clone(),
            Error::Transport(e) => e.reason.clone(),
            _ => error.to_string(),
        };
        let outcome = match error.code() {
            _ if error.may_have_taken_effect() => Outcome::Unknown,
            Some(ResultCode::RATE_LIMITED) => Outcome::RateLimited,
            _ => outcome,
        };
        Self {
            outcome,
            code: error.code(),
            msg,
            trace_id: error.trace_id().map(str::to_owned),
            endpoint: error.endpoint().map(str::to_owned),
            attempts: error.attempts().len(),
            error: Some(format!("{error:#}")),
            cause,
            status,
        }
    }
}
