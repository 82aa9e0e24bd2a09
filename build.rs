//! Generates the client from `openapi/yunxin-im.yaml` into `OUT_DIR`, or, without the feature `codegen`, copies what was
//! generated last. Mistakes in the document are reported as Cargo errors, each with its place.

use std::{env, fs, path::Path};

#[cfg(feature = "codegen")]
include!("openapi/needed.rs");

fn main() {
    if let Err(message) = run() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
    }
}

#[cfg(feature = "codegen")]
fn run() -> Result<(), String> {
    const DOCUMENT: &str = "openapi/yunxin-im.yaml";
    let (model, source) = yunxin_im_codegen::generate(DOCUMENT, &read(DOCUMENT)?, &NEEDED_BY_SRC)?;
    write("client.rs", &source)?;
    // For tests/request_shapes.rs.
    write("client.calls.rs", &yunxin_im_codegen::calls(&model, "yunxin_im"))
}

#[cfg(not(feature = "codegen"))]
fn run() -> Result<(), String> {
    write("client.rs", &read("openapi/client.snap.rs")?)
}

fn read(name: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed={name}");
    fs::read_to_string(name).map_err(|e| format!("{name}: cannot be read: {e}"))
}

fn write(name: &str, text: &str) -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; Cargo sets it for build scripts")?;
    let file = Path::new(&out).join(name);
    fs::write(&file, text).map_err(|e| format!("{}: cannot be written: {e}", file.display()))
}
