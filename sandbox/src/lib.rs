#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod answer;
mod builder;
mod call;
mod connection;
mod fault;
mod memory;
mod request;
mod response;
mod sandbox;
mod service;
mod state;

pub use builder::SandboxBuilder;
pub use fault::Fault;
pub use request::RecordedRequest;
pub use sandbox::Sandbox;
pub use service::{Message, MessageState};
