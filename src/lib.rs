#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Generated code names this crate as its users do, wherever it is compiled.
extern crate self as yunxin_im;

mod checksum;
mod client;
mod conversation;
mod credentials;
mod endpoint;
mod error;
#[cfg(feature = "rate-limit")]
mod limit;
mod middleware;
mod observe;
mod outcome;
mod retry;
#[cfg(feature = "sandbox")]
pub mod sandbox;
mod wire;

/// What `build.rs` generates from `openapi/yunxin-im.yaml`.
#[allow(rustdoc::broken_intra_doc_links, reason = "to a description in the document, brackets are brackets")]
mod api {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

/// The Chinese README, for its examples to be tested.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
mod readme_zh_cn {}

pub use api::{Client, ClientInfo, ResponseValue, builder, types};
#[cfg(feature = "sandbox")]
pub use checksum::Stamp;
pub use checksum::checksum;
pub use client::ClientBuilder;
pub use conversation::{ConversationId, ConversationIdError, Part};
pub use credentials::Credentials;
pub use error::{Attempt, Error, FailureKind, Refusal, RefusalKind, TransportFailure, UnexpectedAnswer};
pub use middleware::Middleware;
pub use outcome::{Envelope, Reply};
/// The error of `send`, the way past the recommended `execute`.
pub use progenitor_client::Error as SendError;
pub use reqwest;
pub use types::Region;

/// What generated code calls. Not for use by hand, and free to change.
#[doc(hidden)]
pub mod codegen {
    pub use crate::{
        checksum::Signature,
        outcome::Answer,
        wire::{UrlWriter, header_value, unusable},
    };

    /// Why a request could not be made.
    pub fn invalid_input<E>(error: progenitor_client::Error<E>) -> crate::Error {
        crate::Error::InvalidInput(match error {
            progenitor_client::Error::InvalidRequest(reason) => reason,
            progenitor_client::Error::CommunicationError(e) => format!("no request can be made: {}", e.without_url()),
            _ => "no request can be made".to_owned(),
        })
    }
}
