//! What the generator makes of the test documents, and what it says of those that it refuses.

use std::fs;

use yunxin_im_codegen::{
    Document, changes, generate,
    model::{Kind, Model, Shape},
    source,
};

const TWELVE: &str = "tests/specs/twelve.yaml";

fn read(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The API that `yaml` describes, and its client.
fn generated(yaml: &str) -> (Model, String) {
    generate("test.yaml", yaml, &[]).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn outline(yaml: &str) -> String {
    yunxin_im_codegen::outline(&generated(yaml).0)
}

#[test]
fn the_outline_of_the_twelve_operations() {
    insta::assert_snapshot!(outline(&read(TWELVE)));
}

/// What is below the first line would be indented further than it, and rustdoc takes that for code.
#[test]
fn documentation_of_many_lines_is_no_block_comment() {
    assert!(!generated(&read(TWELVE)).1.contains("/**"));
}

#[test]
fn the_outline_does_not_change_when_only_descriptions_do() {
    let yaml = read(TWELVE);
    let reworded = yaml.replace("Where the page begins.", "The first one.").replace("A manager.", "Who manages it.");
    assert_ne!(generated(&yaml).1, generated(&reworded).1);
    assert_eq!(outline(&yaml), outline(&reworded));
}

#[test]
fn changes_are_told_apart_by_whether_they_break_users() {
    let yaml = read(TWELVE);
    let before = outline(&yaml);
    let limit = "- name: limit\n        in: query\n        description: How many on a page.\n";
    let table = [
        ("an optional parameter becomes required", format!("{limit}        schema: {{type: integer"), format!("{limit}        required: true\n        schema: {{type: integer")),
        ("a parameter is renamed on the wire", "name: page_token\n        in: query\n        description: Where the page begins.\n        schema: {type: string, minL".into(), "name: page\n        in: query\n        x-rust-name: page_token\n        description: Where the page begins.\n        schema: {type: string, minL".into()),
        ("a parameter is renamed in Rust", "x-rust-name: sort".into(), "x-rust-name: order".into()),
        ("a limit is narrowed", "maxLength: 64".into(), "maxLength: 63".into()),
        ("a limit is widened", "maxLength: 64".into(), "maxLength: 65".into()),
        ("a limit is removed", "maxLength: 64, ".into(), "".into()),
        ("a limit is added", "title: {type: string, ".into(), "title: {type: string, maxLength: 36, ".into()),
        ("a default changes", "default: 20".into(), "default: 30".into()),
        ("a value is added", "enum: [name, join-time]\n      x-enum-descriptions: [By name., ".into(), "enum: [name, age, join-time]\n      x-enum-descriptions: [By name., By age., ".into()),
        ("a value is renamed", "[Member, Owner, Manager]".into(), "[Member, Owner, Admin]".into()),
        ("a value has another number", "enum: [0, 1, 2]\n      x-enum-varnames: [Member".into(), "enum: [0, 3, 2]\n      x-enum-varnames: [Member".into()),
        ("a property is added to a response", "has_more: {type: boolean, description: Whether another page follows.}".into(), "has_more: {type: boolean, description: Whether.}\n            page: {type: integer, description: The page.}".into()),
        ("a property of a response becomes optional", "required: [items, has_more]".into(), "required: [items]".into()),
        ("a required property is added to a request", "required: [days, requested_at]\n              properties:\n".into(), "required: [days, requested_at, more]\n              properties:\n                more: {type: boolean, description: More.}\n".into()),
        ("a property changes its type", "note: {description: Anything.}".into(), "note: {type: string, description: Anything.}".into()),
        ("an outcome has another meaning", "x-outcome: server-error".into(), "x-outcome: parameter-error".into()),
        ("an operation moves", "/im/v2/boards:".into(), "/im/v3/boards:".into()),
        ("an operation is deprecated", "operationId: replace_board\n".into(), "operationId: replace_board\n      deprecated: true\n".into()),
        ("an operation is renamed", "operationId: replace_board".into(), "operationId: put_board".into()),
        ("a list is repeated, no longer joined", "explode: false".into(), "explode: true".into()),
    ];
    let told = table.map(|(change, from, to): (&str, String, String)| {
        let changed = yaml.replacen(&from, &to, 1);
        assert!(yaml != changed, "{change}: not in the document: {from}");
        format!("{change}:\n  {}", changes(&before, &outline(&changed)).join("\n  "))
    });
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_pattern_that_changes_is_told_as_one() {
    let [before, after] = ["a", "b"].map(|pattern| {
        let changed = format!("title: {{type: string, pattern: {pattern}, ");
        outline(&read(TWELVE).replacen("title: {type: string, ", &changed, 1))
    });
    let expected = "breaking: struct Board optional title: matching `a` → matching `b`";
    assert_eq!(changes(&before, &after), [expected]);
}

/// Each of `mutations.yaml` is generated, and then called by the tests in `clients/`, or explained here.
#[test]
fn each_mutation_is_generated_or_explained_with_its_place() {
    let (sound, table) = (read("tests/specs/sound.yaml"), read("tests/specs/mutations.yaml"));
    generated(&sound);
    let table = Document::parse("mutations.yaml", &table).unwrap_or_else(|e| panic!("{e}"));
    let mut told = Vec::new();
    for (name, mutation) in table.root().entries() {
        let changed = sound.replacen(mutation.text("from"), mutation.text("to"), 1);
        assert!(sound != changed, "{name}: not in the document: {}", mutation.text("from"));
        told.push(match generate("sound.yaml", &changed, &[]) {
            Ok(_) => format!("{name}: generated"),
            Err(diagnostics) => format!("{name}:\n  {}", diagnostics.replace('\n', "\n  ")),
        });
    }
    assert!(told.len() >= 120, "{} mutations", told.len());
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn what_progenitor_refuses_is_named() {
    let (mut model, _) = generated(&read("tests/specs/sound.yaml"));
    let paint = model.definitions.iter_mut().find(|definition| definition.rust == "Paint");
    let Some(Kind::Struct(fields)) = paint.map(|paint| &mut paint.kind) else { panic!("no struct `Paint`") };
    fields[0].ty = Shape::Named("Missing".to_owned()).into();
    let (place, reason) = source(&model).expect_err("no such type");
    assert_eq!(place, "/components/schemas/Paint");
    assert!(reason.starts_with("progenitor cannot make a type of this: "), "{reason}");
}
