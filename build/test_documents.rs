//! Generates the clients of the test documents, if they are there: a packaged crate has none.

use std::{fmt::Write, path::Path};

use super::codegen::{self, Document};

/// Writes each document's client and calls; of `mutations.yaml`, a table of changes to `sound.yaml`, those that can be generated.
pub fn write(out: &Path) -> Result<(), String> {
    if !Path::new("tests/specs").exists() {
        return Ok(());
    }
    let twelve = "tests/specs/twelve.yaml";
    let (model, code) = codegen::generate(twelve, &super::read(twelve)?, &[])?;
    super::write(out, "twelve.rs", &code)?;
    super::write(out, "twelve.calls.rs", &codegen::calls(&model, "crate::twelve"))?;

    let (sound, table) = (super::read("tests/specs/sound.yaml")?, super::read("tests/specs/mutations.yaml")?);
    let table = Document::parse("mutations.yaml", &table)?;
    let (mut clients, mut calls) = (String::new(), String::new());
    for (name, mutation) in table.root().entries() {
        let changed = sound.replacen(mutation.text("from"), mutation.text("to"), 1);
        if let Ok((model, code)) = codegen::generate("sound.yaml", &changed, &[]) {
            let module = format!("m{}", mutation.line());
            // A `String` does not fail.
            let _ = writeln!(clients, "pub mod {module} {{ client!(); {code} }}");
            let _ = writeln!(
                calls,
                "mutation!({name:?}, {module}, {});",
                codegen::calls(&model, &format!("crate::{module}"))
            );
        }
    }
    super::write(out, "mutations.rs", &clients)?;
    super::write(out, "mutations.calls.rs", &format!("{{ {calls} }}"))
}
