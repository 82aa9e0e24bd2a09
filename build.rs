//! Generates the sections that are enabled from the documents in `openapi/` into `OUT_DIR`, or, without the feature `codegen`, copies
//! what was generated last. Mistakes in the documents are reported as Cargo errors, each with its place.

use std::{env, fs, path::Path};

fn main() {
    if let Err(message) = run() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
    }
}

#[cfg(feature = "codegen")]
fn run() -> Result<(), String> {
    use yunxin_im_codegen::{Documents, calls, generate};

    let mut documents = Documents::new("openapi/");
    for name in documents_in_order()? {
        documents.add(&name, &read(&format!("openapi/{name}"))?)?;
    }
    let mut model = yunxin_im_codegen::read(&documents)?;
    model.keep(&enabled_sections()?);
    for file in generate(&documents, &model)? {
        write(&file.name, &file.text)?;
    }
    // For tests/request_shapes.rs.
    write("calls.rs", &calls(&model))
}

#[cfg(not(feature = "codegen"))]
fn run() -> Result<(), String> {
    let sections = enabled_sections()?.into_iter().flat_map(|section| [section.clone() + ".rs", section + ".md"]);
    for name in ["codes.rs", "regions.rs", "types.rs"].map(str::to_owned).into_iter().chain(sections) {
        write(&name, &read(&format!("generated/{name}"))?)?;
    }
    Ok(())
}

/// The sections whose features are on.
fn enabled_sections() -> Result<Vec<String>, String> {
    let sections = documents_in_order()?.into_iter().map(|name| name.trim_end_matches(".yaml").to_owned());
    let is_enabled = |name: &String| env::var_os(format!("CARGO_FEATURE_{}", name.to_uppercase())).is_some();
    Ok(sections.filter(is_enabled).collect())
}

/// The names of the documents, in the order of the alphabet.
fn documents_in_order() -> Result<Vec<String>, String> {
    println!("cargo::rerun-if-changed=openapi");
    let files = fs::read_dir("openapi").map_err(|e| format!("openapi: cannot be read: {e}"))?;
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".yaml")).collect();
    names.sort();
    Ok(names)
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
