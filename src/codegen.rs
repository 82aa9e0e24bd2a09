//! What generated code calls. Not for use by hand, and free to change.

pub use crate::{
    api_response, call,
    call::Call,
    call_span, integer_codes, integer_enum,
    limits::Limit,
    macros::NumberOrName,
    regions,
    request::{Request, WireText},
    response::ApiResponse,
    text_enum,
};
