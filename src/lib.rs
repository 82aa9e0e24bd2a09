#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names this crate as its users do, wherever it is compiled.
extern crate self as yunxin_im;

mod auth;
mod call;
mod client;
#[doc(hidden)]
pub mod codegen;
mod conversation_id;
mod custom;
mod endpoint;
mod envelope;
mod error;
mod failures;
mod ids;
mod json;
mod limits;
mod macros;
mod message;
mod pages;
mod pipeline;
mod receive;
mod region;
mod request;
mod response;
mod result_code;
mod wire;

/// The types that sections of the API share.
#[allow(clippy::all, rustdoc::broken_intra_doc_links, rustdoc::redundant_explicit_links, reason = "generated")]
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

/// A module for each section of the API that is enabled: `section "feature"`.
macro_rules! sections {
    ($($section:ident $feature:literal)+) => { $(
        #[cfg(feature = $feature)]
        #[doc = include_str!(concat!(env!("OUT_DIR"), "/", $feature, ".md"))]
        #[allow(clippy::all, rustdoc::broken_intra_doc_links, rustdoc::redundant_explicit_links, reason = "generated")]
        pub mod $section {
            include!(concat!(env!("OUT_DIR"), "/", $feature, ".rs"));
        }
    )+ };
}
sections! {
    accounts "accounts"
    ai "ai"
    blocks "blocks"
    broadcasts "broadcasts"
    chatroom_members "chatroom_members"
    chatroom_queues "chatroom_queues"
    chatrooms "chatrooms"
    conversations "conversations"
    friends "friends"
    messages "messages"
    mutes "mutes"
    notifications "notifications"
    pushes "pushes"
    signalling "signalling"
    subscriptions "subscriptions"
    team_members "team_members"
    teams "teams"
    tools "tools"
    users "users"
}

/// Guides: recipes, what can be observed, and how the vendor's SDKs compare.
#[cfg(any(doc, doctest))]
pub mod guide {
    #[doc = include_str!("../docs/observability.md")]
    pub mod observability {}
    #[doc = include_str!("../docs/recipes.md")]
    pub mod recipes {}
    #[doc = include_str!("../docs/vendor-sdks.md")]
    pub mod vendor_sdks {}
}

/// What is in Chinese, for its examples to be tested.
#[cfg(doctest)]
mod chinese {
    #[doc = include_str!("../README.zh-CN.md")]
    mod readme {}
    #[doc = include_str!("../docs/recipes.zh-CN.md")]
    mod recipes {}
    #[doc = include_str!("../docs/vendor-sdks.zh-CN.md")]
    mod vendor_sdks {}
}

#[cfg(feature = "sandbox")]
pub use auth::SigningInput;
pub use auth::{Credentials, checksum};
pub use client::{Client, ClientBuilder};
pub use conversation_id::ConversationId;
pub use custom::{CustomCall, QueryValue};
pub use error::{
    ApiError, ApiErrorKind, Attempt, Error, InvalidValue, RateLimited, TransportError, TransportErrorKind,
    UnexpectedResponse,
};
pub use failures::{Failure, PartialSuccess};
pub use ids::{AccountId, MessageId, RoomId, Secret, TeamId, Timestamp};
pub use json::{Json, JsonText};
pub use message::{ChatroomMessage, Location, Media, Message};
pub use pages::{Items, Page, Pages};
pub use pipeline::HttpService;
pub use region::Region;
pub use reqwest;
pub use response::Response;
pub use result_code::ResultCode;
/// The crate `yunxin-im-sandbox` (feature `sandbox`): a server on loopback for the tests of services. A client for one is built
/// with `Client::builder(&sandbox).endpoint(sandbox.url())`; [the start page](crate#test-your-service-against-the-sandbox) has an
/// example.
#[cfg(feature = "sandbox")]
#[doc(inline)]
pub use yunxin_im_sandbox as sandbox;
