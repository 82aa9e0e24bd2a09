//! What the generator makes of the documents of the client and of a small API, and what it says of those that it refuses.

use std::{fs, sync::LazyLock};

use yunxin_im_codegen::{
    Diagnostics, Documents, File, changes, generate,
    model::{Kind, Model, Shape},
    outline, read,
};

/// The documents of a small API: what sections share, and a section.
static SMALL: LazyLock<[String; 2]> =
    LazyLock::new(|| ["common.yaml", "things.yaml"].map(|name| text(&format!("tests/specs/{name}"))));

/// The client: what its documents describe, and what is generated.
static CLIENT: LazyLock<(Model, Vec<File>)> = LazyLock::new(|| {
    let files = fs::read_dir("../openapi").expect("the documents");
    let mut names: Vec<_> =
        files.map(|file| file.expect("a file").file_name().into_string().expect("a name")).collect();
    names.sort();
    let documents = documents(names.iter().map(|name| (name.as_str(), text(&format!("../openapi/{name}")))));
    generated(&documents.unwrap_or_else(|e| panic!("{e}"))).unwrap_or_else(|e| panic!("{e}"))
});

fn text(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn documents<'a>(texts: impl IntoIterator<Item = (&'a str, String)>) -> Result<Documents, Diagnostics> {
    let mut documents = Documents::default();
    texts.into_iter().try_for_each(|(name, yaml)| documents.add(name, &yaml))?;
    Ok(documents)
}

/// The documents of the small API, or of one like it.
fn small([common, things]: [String; 2]) -> Result<Documents, Diagnostics> {
    documents([("common.yaml", common), ("things.yaml", things)])
}

/// The documents of the small API with the first `from` as `to`.
fn small_with(from: &str, to: &str) -> [String; 2] {
    let changed = SMALL.each_ref().map(|yaml| yaml.replacen(from, to, 1));
    assert!(changed != *SMALL, "not in the documents: {from}");
    changed
}

fn generated(documents: &Documents) -> Result<(Model, Vec<File>), Diagnostics> {
    let model = read(documents)?;
    let files = generate(documents, &model)?;
    Ok((model, files))
}

fn generated_small(yaml: [String; 2]) -> (Model, Vec<File>) {
    small(yaml).and_then(|documents| generated(&documents)).unwrap_or_else(|e| panic!("{e}"))
}

/// All Rust source of `files`.
fn rust(files: &[File]) -> String {
    files.iter().filter(|file| file.name.ends_with(".rs")).map(|file| file.text.as_str()).collect()
}

fn small_outline(yaml: [String; 2]) -> String {
    outline(&generated_small(yaml).0).into_iter().map(|(_, text)| text).collect()
}

/// `text` without white space.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_documents_of_the_client_are_generated() {
    for File { name, text } in CLIENT.1.iter().filter(|file| file.name.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|e| panic!("{name}: {e}"));
    }
}

/// The generator writes neither the properties of a struct nor how they are left out: progenitor does.
#[test]
fn the_structs_of_the_client_are_made_by_progenitor() {
    let (model, files) = &*CLIENT;
    let sections =
        model.sections.iter().map(|section| (&*section.rust, &section.definitions)).chain([("types", &model.shared)]);
    let mut structs = 0;
    for (name, definitions) in sections {
        let file = files.iter().find(|file| file.name == format!("{name}.rs")).expect("a file for each section");
        let items = syn::parse_file(&file.text).expect("Rust").items;
        for definition in definitions.iter().filter(|definition| matches!(definition.kind, Kind::Struct(_))) {
            let made = items.iter().find_map(|item| match item {
                syn::Item::Struct(item) if item.ident == definition.rust => Some(item),
                _ => None,
            });
            let members = made.unwrap_or_else(|| panic!("no struct {}", definition.rust)).fields.iter();
            let fields = definition.kind.fields();
            assert_eq!(members.len(), fields.len(), "{}", definition.rust);
            for (member, field) in
                members.zip(fields).filter(|(_, field)| definition.sent && definition.is_optional(field))
            {
                let attributes = quote::quote!(#member).to_string();
                assert!(attributes.contains("skip_serializing_if"), "{}::{}", definition.rust, field.rust);
            }
            structs += 1;
        }
    }
    assert!(structs > 100, "{structs}");
}

#[test]
fn what_progenitor_refuses_is_named() {
    let documents = small(SMALL.clone()).expect("YAML");
    let mut model = read(&documents).unwrap_or_else(|e| panic!("{e}"));
    fields_of_paint(&mut model)[0].ty = Shape::Named { name: "Missing".to_owned(), shared: false }.into();
    let reason = generate(&documents, &model).err().expect("no such type");
    assert!(reason.starts_with("things.yaml:172: progenitor cannot make a type of this: "), "{reason}");
    assert!(reason.ends_with("(at /components/schemas/Paint)"), "{reason}");
}

#[test]
fn a_struct_that_progenitor_does_not_make_as_described_is_named() {
    let documents = small(SMALL.clone()).expect("YAML");
    let mut model = read(&documents).unwrap_or_else(|e| panic!("{e}"));
    // A property of no other name than another one is not made.
    fields_of_paint(&mut model)[1].wire = "name".to_owned();
    let reason = generate(&documents, &model).err().expect("a property less");
    let expected = "things.yaml:172: progenitor made something else of this: codegen/src/structs.rs must follow \
                    (at /components/schemas/Paint)";
    assert_eq!(reason, expected);
}

fn fields_of_paint(model: &mut Model) -> &mut Vec<yunxin_im_codegen::model::Field> {
    let paint = model.sections[0].definitions.iter_mut().find(|definition| definition.rust == "Paint");
    let Some(Kind::Struct(fields)) = paint.map(|paint| &mut paint.kind) else { panic!("no struct `Paint`") };
    fields
}

#[test]
fn the_outline_of_the_small_api() {
    insta::assert_snapshot!(small_outline(SMALL.clone()));
}

/// What is below the first line would be indented further than it, and rustdoc takes that for code.
#[test]
fn documentation_of_many_lines_is_no_block_comment() {
    assert!(!rust(&CLIENT.1).contains("/**"));
}

#[test]
fn the_outline_does_not_change_when_only_descriptions_do() {
    let reworded = small_with("Where the page begins.", "The first one.");
    assert_ne!(rust(&generated_small(SMALL.clone()).1), rust(&generated_small(reworded.clone()).1));
    assert_eq!(small_outline(SMALL.clone()), small_outline(reworded));
}

#[test]
fn changes_are_told_apart_by_whether_they_break_users() {
    let before = small_outline(SMALL.clone());
    let table = [
        (
            "an optional parameter becomes required",
            "name: coats, in: query,",
            "name: coats, in: query, required: true,",
        ),
        (
            "a parameter is renamed on the wire",
            "{name: limit, in: query,",
            "{name: size, in: query, x-rust-name: limit,",
        ),
        ("a parameter is renamed in Rust", "x-rust-name: urgent", "x-rust-name: hurry"),
        (
            "a parameter is removed",
            "        - {name: limit, in: query, description: How many., schema: {type: integer}}\n",
            "",
        ),
        (
            "an argument is one of two of a type",
            "name: isUrgent, in: query,",
            "name: isUrgent, in: query, required: true,",
        ),
        (
            "an argument has the type of another one",
            "The side., schema: {type: string, maxLength: 5}",
            "The side., schema: {$ref: 'common.yaml#/components/schemas/ThingId'}",
        ),
        ("a limit is narrowed", "maxLength: 10", "maxLength: 9"),
        ("a limit is widened", "maxLength: 10", "maxLength: 11"),
        ("a limit is removed", "maxLength: 10, ", ""),
        ("a limit is added", "text: {type: string, ", "text: {type: string, maxLength: 36, "),
        ("a least number rises", "minimum: 1, ", "minimum: 2, "),
        ("a format is added", "text: {type: string, ", "text: {type: string, format: uri, "),
        ("a default changes", "default: 2}", "default: 3}"),
        (
            "a value is added",
            "enum: [matt, high-gloss]\n      x-enum-descriptions: [Without gloss., ",
            "enum: [matt, satin, high-gloss]\n      x-enum-descriptions: [Without gloss., A little., ",
        ),
        ("a value is renamed", "[Matt, High]", "[Matt, Shiny]"),
        ("a value has another number", "enum: [0, 1]", "enum: [0, 2]"),
        (
            "a property is added to a response",
            "        next_token:",
            "        total: {type: integer, description: How many.}\n        next_token:",
        ),
        ("a property is removed from a response", "        error_msg: {type: string, description: Why.}\n", ""),
        ("a property of a response becomes optional", "      required: [parts]\n", ""),
        ("a property of a request becomes optional", "      required: [name]\n", ""),
        (
            "a required property is added to a request",
            "required: [paint]\n              properties:\n",
            "required: [paint, more]\n              properties:\n                more: {type: boolean, description: More.}\n",
        ),
        (
            "an optional property is added to a request",
            "        tags: {",
            "        more: {type: boolean, description: More.}\n        tags: {",
        ),
        (
            "a property changes its type",
            "tags: {description: Anything.}",
            "tags: {type: string, description: Anything.}",
        ),
        ("a list is repeated, no longer joined", "explode: false, ", ""),
        ("a schema is renamed", "title: Gloss", "title: Shine"),
        ("what was sent is received, too", "'#/components/schemas/Removed'}", "'common.yaml#/components/schemas/Size'}"),
        ("an operation moves", "  /things/{thing_id}/parts:", "  /v2/things/{thing_id}/parts:"),
        (
            "an operation is deprecated",
            "operationId: list_parts\n",
            "operationId: list_parts\n      deprecated: true\n",
        ),
        ("an operation is renamed", "operationId: list_parts", "operationId: get_parts"),
        ("an operation has another id", "operationId: list_things", "operationId: list_all_things"),
        ("an operation no longer changes anything", "x-effect: write", "x-effect: read"),
        ("an operation returns no pages", "      x-page: parts\n", ""),
        (
            "an operation returns nothing",
            "data: {$ref: '#/components/schemas/Removed'}",
            "data: {description: Nothing.}",
        ),
        (
            "a body is sent only if it is not empty",
            "      requestBody:\n        required: true\n",
            "      requestBody:\n",
        ),
        ("a list is no longer one of failures", "          x-failures: []\n", ""),
        ("a span no longer shows a parameter", ", x-span-field: kind", ""),
        ("a code has another kind", "kind: server-error, ", ""),
        ("a code is renamed", "name: InternalError", "name: Failed"),
        ("a code no longer excludes an effect", "effect: none, ", ""),
        ("a region has another endpoint", "things-bak.example", "backup.example"),
    ];
    let told = table.map(|(change, from, to)| {
        let changes = changes(&before, &small_outline(small_with(from, to)));
        format!("{change}:\n  {}", if changes.is_empty() { "nothing".to_owned() } else { changes.join("\n  ") })
    });
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_pattern_that_changes_is_told_as_one() {
    let [before, after] = ["a", "b"].map(|pattern| {
        small_outline(small_with("text: {type: string, ", &format!("text: {{type: string, pattern: {pattern}, ")))
    });
    let expected = "breaking: struct things::PaintLabel required text: matching `a` → matching `b`";
    assert_eq!(changes(&before, &after), [expected]);
}

#[test]
fn limits_that_a_double_cannot_tell_apart_are_told_apart() {
    let [before, after] =
        [992, 993].map(|end| format!("struct A\n  optional b: integer int64; at least 9007199254740{end}\n"));
    let expected = "A optional b: at least 9007199254740992 → at least 9007199254740993";
    assert_eq!(changes(&before, &after), [format!("breaking: struct {expected}")]);
    assert!(changes(&after, &before)[0].starts_with("compatible: "));
}

/// Each of `mutations.yaml` is generated, or explained here.
#[test]
fn each_mutation_is_generated_or_explained_with_its_place() {
    let table = documents([("mutations.yaml", text("tests/specs/mutations.yaml"))]).unwrap_or_else(|e| panic!("{e}"));
    let table = table.root("mutations.yaml").expect("it was added");
    let mut told = Vec::new();
    for (name, mutation) in table.entries() {
        let [from, to, makes] = ["from", "to", "makes"].map(|key| mutation.text(key));
        let [common, things] = SMALL.each_ref().map(|yaml| yaml.replacen(from, to, 1));
        let changed = match mutation.text("file") {
            "common.yaml" => [common, SMALL[1].clone()],
            _ => [SMALL[0].clone(), things],
        };
        assert!(changed != *SMALL, "{name}: not in the document: {from}");
        told.push(match small(changed).and_then(|documents| generated(&documents)) {
            Ok((_, files)) => {
                let source = rust(&files);
                syn::parse_file(&source).unwrap_or_else(|e| panic!("{name}: not Rust: {e}\n{source}"));
                assert!(dense(&source).contains(&dense(makes)), "{name}: {makes} is not in\n{source}");
                format!("{name}: generated")
            }
            Err(diagnostics) => {
                assert_eq!(makes, "", "{name} is not generated: {diagnostics}");
                format!("{name}:\n  {}", diagnostics.replace('\n', "\n  "))
            }
        });
    }
    insta::assert_snapshot!(told.join("\n"));
}
