//! What generated code calls. Not for use by hand, and free to change.

pub use crate::{
    call,
    call::{Body, Call, Operation, Parameter, Place, SpanField},
    failures::Key,
    integer_enum,
    limits::Limit,
    macros::NumberOrName,
    paged_call,
    pages::Page,
    receive::{Object, Receive, Slot, deserialize},
    received, text_enum,
    wire::{Wire, as_text},
};
