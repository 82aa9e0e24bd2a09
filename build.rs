//! Generates the client from `openapi/yunxin-im.yaml` into `OUT_DIR`, or, without the feature `codegen`, copies what was
//! generated last. The work is done by `build/`; mistakes in the document are reported as Cargo errors, each with its place.

#[cfg(feature = "codegen")]
#[path = "build/codegen.rs"]
mod codegen;
#[cfg(feature = "codegen")]
#[path = "build/test_documents.rs"]
mod test_documents;

use std::{env, fs, path::Path};

fn main() {
    if let Err(message) = run() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
    }
}

fn run() -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; Cargo sets it for build scripts")?;
    write_client(Path::new(&out))
}

#[cfg(feature = "codegen")]
fn write_client(out: &Path) -> Result<(), String> {
    const DOCUMENT: &str = "openapi/yunxin-im.yaml";
    let (model, code) = codegen::generate(DOCUMENT, &read(DOCUMENT)?, &codegen::NEEDED_BY_SRC)?;
    write(out, "client.rs", &code)?;
    write(out, "client.calls.rs", &codegen::calls(&model, "yunxin_im"))?;
    test_documents::write(out)
}

#[cfg(not(feature = "codegen"))]
fn write_client(out: &Path) -> Result<(), String> {
    write(out, "client.rs", &read("openapi/client.snap.rs")?)
}

fn read(name: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed={name}");
    fs::read_to_string(name).map_err(|e| format!("{name}: cannot be read: {e}"))
}

fn write(out: &Path, name: &str, text: &str) -> Result<(), String> {
    let file = out.join(name);
    fs::write(&file, text).map_err(|e| format!("{}: cannot be written: {e}", file.display()))
}
