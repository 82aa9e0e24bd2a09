//! Generates the client from `openapi/yunxin-im.yaml` into `OUT_DIR`. The work is done by `build/`; what is wrong with the
//! document is reported as Cargo errors, each with its place.

#[path = "build/codegen.rs"]
mod codegen;

use std::{env, fs, path::Path};

const SPEC: &str = "openapi/yunxin-im.yaml";

fn main() {
    println!("cargo::rerun-if-changed={SPEC}");
    if let Err(message) = run() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
    }
}

fn run() -> Result<(), String> {
    let yaml = fs::read_to_string(SPEC).map_err(|e| format!("{SPEC}: cannot be read: {e}"))?;
    let code = codegen::generate(SPEC, &yaml).map_err(|problems| problems.to_string())?;
    let out_dir = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; Cargo sets it for build scripts")?;
    let file = Path::new(&out_dir).join("client.rs");
    fs::write(&file, code).map_err(|e| format!("{}: cannot be written: {e}", file.display()))
}
