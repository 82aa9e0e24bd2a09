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


/// Whether `source` is Rust, and has `part` in it, whatever the white space.
fn has(source: &str, part: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    syn::parse_file(source).unwrap_or_else(|e| panic!("not Rust: {e}\n{source}"));
    plain(source).contains(&plain(part))
}

/// Each of `mutations.yaml` is generated, or explained here.
#[test]
fn each_mutation_is_generated_or_explained_with_its_place() {
    let (common, things, table) = (common(), things(), text("tests/specs/mutations.yaml"));
    client(&things);
    let mut mutations = Documents::default();
    mutations.add("mutations.yaml", &table).unwrap_or_else(|e| panic!("{e}"));
    let mutations = mutations.root("mutations.yaml").expect("it was added");
    let (mut told, mut wrong) = (Vec::new(), Vec::new());
    for (name, mutation) in mutations.entries() {
        let change = |document: &str| document.replacen(mutation.text("from"), mutation.text("to"), 1);
        let of_common = mutation.text("file") == "common.yaml";
        let changed = if of_common { change(&common) } else { change(&things) };
        assert!(![&common, &things].contains(&&changed), "{name}: not in the document: {}", mutation.text("from"));
        let pair = if of_common { [&changed, &things] } else { [&common, &changed] };
        let result = generated(&[("common.yaml", pair[0]), ("things.yaml", pair[1])]);
        if let Ok((_, files)) = &result
            && !has(&rust(files), mutation.text("makes"))
        {
            wrong.push(format!("{name}: {} is not in\n{}", mutation.text("makes"), rust(files)));
        }
        if result.is_err() && !mutation.text("makes").is_empty() {
            wrong.push(format!("{name} is not generated"));
        }
        told.push(match result {
            Ok(_) => format!("{name}: generated"),
            Err(diagnostics) => format!("{name}:\n  {}", diagnostics.replace('\n', "\n  ")),
        });
    }
    insta::assert_snapshot!(told.join("\n"));
    fs::write("/tmp/wt/wrong.txt", wrong.join("\n")).unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_documents_of_the_client_are_generated() {
    let mut names: Vec<_> = fs::read_dir("../openapi").unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let texts: Vec<_> = names.iter().map(|name| (name.as_str(), text(&format!("../openapi/{name}")))).collect();
    let sources: Vec<_> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (_, files) = generated(&sources).unwrap_or_else(|e| panic!("{e}"));
    if let Ok(dump) = std::env::var("CG_DUMP") {
        fs::create_dir_all(&dump).unwrap();
        for file in &files { fs::write(format!("{dump}/{}", file.name), &file.text).unwrap(); }
    }
}
