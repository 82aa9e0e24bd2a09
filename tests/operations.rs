//! The tables of all operations in `docs/`.

#[path = "support/documents.rs"]
mod documents;

use std::fs;

use documents::model;
use yunxin_im_codegen::overview;

#[test]
fn the_tables_of_operations_are_those_of_the_documents() {
    let model = model();
    let mut old = Vec::new();
    for (name, chinese) in [("docs/operations.md", false), ("docs/operations.zh-CN.md", true)] {
        let text = overview(&model, chinese);
        if fs::read_to_string(name).ok().as_deref() != Some(text.as_str()) {
            fs::write(name, text).unwrap_or_else(|e| panic!("{name}: {e}"));
            old.push(format!("{name} has been brought up to date: read it with git diff, and run again"));
        }
    }
    assert!(old.is_empty(), "{}", old.join("\n"));
}
