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
mod endpoint;
mod error;
mod limits;
mod macros;
mod pipeline;
mod request;
mod response;

/// What `build.rs` generates from `openapi/yunxin-im.yaml`.
#[allow(rustdoc::broken_intra_doc_links, reason = "to a description in the document, brackets are brackets")]
mod generated {
    use crate::Client;

    include!(concat!(env!("OUT_DIR"), "/client.rs"));
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

/// The Chinese README, for its examples to be tested.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
mod readme_zh_cn {}

#[cfg(feature = "sandbox")]
pub use auth::SigningInput;
pub use auth::{Credentials, checksum};
pub use client::{Client, ClientBuilder};
pub use conversation_id::ConversationId;
pub use error::{
    ApiError, ApiErrorKind, Attempt, Error, InvalidValue, RateLimited, TransportError, TransportErrorKind,
    UnexpectedResponse,
};
pub use generated::{builder, types};
pub use pipeline::HttpService;
pub use reqwest;
pub use response::Response;
pub use types::Region;
/// The crate `yunxin-im-sandbox` (feature `sandbox`): a server on loopback for the tests of services. A client for one is built
/// with `Client::builder(&sandbox).endpoint(sandbox.url())`; [the start page](crate#test-your-service-against-the-sandbox) has an
/// example.
#[cfg(feature = "sandbox")]
#[doc(inline)]
pub use yunxin_im_sandbox as sandbox;
