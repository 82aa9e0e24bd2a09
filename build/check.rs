//! What is wrong with a document, before anything is generated from it.

use super::{document::Document, problem::Problems};

/// Checks what the rest of the generation relies on.
pub fn check(_document: &Document) -> Result<(), Problems> {
    Ok(())
}
