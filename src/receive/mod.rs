//! Reads what the service sends as far as it can be read: each value goes into the slot that its name has in the type, by way of
//! serde_json and without a tree in between. A value of another kind is converted if that is safe (an integer from text or `7.0`, a
//! boolean from 0 or 1), and left out otherwise; what was left out is told with its path.
//!
//! Slots are trait objects, so that the reader is compiled once and not once for each type of the API.

mod reader;
mod slot;
mod types;

pub use reader::deserialize;
pub(crate) use reader::{Problems, lossy_text, read};
pub use slot::{Object, Receive, Slot};
