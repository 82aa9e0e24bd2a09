//! Generates the clients of the test documents, and calls of their operations: `twelve.yaml`, and each mutation of `sound.yaml`
//! that can be generated.

use std::{env, error::Error, fmt::Write, fs, path::Path};

use yunxin_im_codegen::{Document, calls, generate};

fn main() -> Result<(), Box<dyn Error>> {
    let (model, source) = generate("twelve.yaml", &read("twelve.yaml")?, &[])?;
    write("twelve.rs", &source)?;
    write("twelve.calls.rs", &calls(&model, "crate::twelve"))?;

    let (sound, table) = (read("sound.yaml")?, read("mutations.yaml")?);
    let table = Document::parse("mutations.yaml", &table)?;
    let (mut clients, mut all_calls) = (String::new(), String::new());
    for (i, (name, mutation)) in table.root().entries().into_iter().enumerate() {
        let changed = sound.replacen(mutation.text("from"), mutation.text("to"), 1);
        if let Ok((model, source)) = generate("sound.yaml", &changed, &[]) {
            let module = format!("mutation_{i}");
            writeln!(clients, "pub mod {module} {{ client!(); {source} }}")?;
            writeln!(all_calls, "mutation!({name:?}, {module}, {});", calls(&model, &format!("crate::{module}")))?;
        }
    }
    write("mutations.rs", &clients)?;
    write("mutations.calls.rs", &format!("{{ {all_calls} }}"))
}

fn read(name: &str) -> Result<String, Box<dyn Error>> {
    let file = format!("../tests/specs/{name}");
    println!("cargo::rerun-if-changed={file}");
    Ok(fs::read_to_string(file)?)
}

fn write(name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join(name), text)?)
}
