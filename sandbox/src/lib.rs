#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod answer;
mod builder;
mod call;
mod check;
mod connection;
mod control;
mod conversation_id;
mod custom;
mod example;
mod example_request;
mod fault;
mod fault_rule;
mod memory;
mod records;
mod request;
mod response;
mod sandbox;
mod scene;
mod service;
mod state;
mod store;
mod table;

pub use builder::SandboxBuilder;
pub use custom::Response;
pub use example_request::ExampleRequest;
pub use fault::Fault;
pub use request::RecordedRequest;
pub use sandbox::Sandbox;
pub use scene::Scene;
pub use service::{Message, MessageState};
