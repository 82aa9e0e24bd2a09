//! What the generator makes of a small API, and what it says of documents that it refuses.

use std::fs;

use yunxin_im_codegen::{
    Diagnostics, Documents, File, changes, generate,
    model::{Definition, Kind, Model, Shape},
    outline, read,
};

fn text(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The documents of the small API.
fn common() -> String {
    text("tests/specs/common.yaml")
}

fn things() -> String {
    text("tests/specs/things.yaml")
}

/// Reads documents, each with its name, and generates the client.
fn generated(sources: &[(&str, &str)]) -> Result<(Model, Vec<File>), Diagnostics> {
    let mut documents = Documents::default();
    for (name, yaml) in sources {
        documents.add(name, yaml)?;
    }
    let model = read(&documents)?;
    let files = generate(&documents, &model)?;
    Ok((model, files))
}

/// The model and the Rust source of the section `things`, together with what sections share.
fn client(things: &str) -> (Model, String) {
    let (model, files) = generated(&[("common.yaml", &common()), ("things.yaml", things)]).unwrap_or_else(|e| panic!("{e}"));
    (model, rust(&files))
}

/// All Rust source of `files`.
fn rust(files: &[File]) -> String {
    files.iter().filter(|file| file.name.ends_with(".rs")).map(|file| file.text.as_str()).collect()
}

/// The outline of the section `things` that `yaml` describes.
fn outline_of(yaml: &str) -> String {
    let outlines = outline(&client(yaml).0);
    outlines.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn dump() {
    insta::assert_snapshot!(client(&things()).1);
}
