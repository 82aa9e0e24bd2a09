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

/// A table of changes to the documents of the small API.
fn table(name: &str) -> Documents {
    documents([(name, text(&format!("tests/specs/{name}")))]).unwrap_or_else(|e| panic!("{e}"))
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
fn diagnostics_name_the_folder_of_the_documents() {
    let told = Documents::new("openapi/").add("things.yaml", "tags: [").expect_err("no YAML");
    assert!(told.starts_with("openapi/things.yaml:2: not YAML at column "), "{told}");
}

#[test]
fn a_section_needs_the_document_of_what_sections_share() {
    let documents = documents([("things.yaml", SMALL[1].clone())]).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(read(&documents).err().as_deref(), Some("there is no common.yaml, which has what sections share"));
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
    let table = table("changes.yaml");
    let told = table.roots().flat_map(|table| table.entries()).map(|(change, texts)| {
        let after = small_outline(small_with(texts.text("from"), texts.text("to")));
        let changes = changes(&before, &after);
        format!("{change}:\n  {}", if changes.is_empty() { "nothing".to_owned() } else { changes.join("\n  ") })
    });
    let told: Vec<_> = told.collect();
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
    let (table, mut told) = (table("mutations.yaml"), Vec::new());
    for (name, mutation) in table.roots().flat_map(|table| table.entries()) {
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

/// What can stand in a schema, each once.
const IN_SCHEMAS: [&str; 28] = [
    "type: string",
    "description: Another one.",
    "default: 1",
    "default: matt",
    "example: 2",
    "example: high-gloss",
    "deprecated: true",
    "x-rust-type: AccountId",
    "x-rust-name: label",
    "x-rust-example: '\"other\"'",
    "x-failures: [name]",
    "anyOf: [{$ref: '#/components/schemas/Part'}]",
    "allOf: [{$ref: '#/components/schemas/Part'}]",
    "$ref: '#/components/schemas/Part'",
    "format: email",
    "format: password",
    "enum: [matt, high-gloss]",
    "x-enum-varnames: [Dull, Shiny]",
    "x-enum-descriptions: [Dull., Shiny.]",
    "minLength: 1",
    "pattern: a",
    "minimum: 1",
    "items: {type: string}",
    "minItems: 1",
    "properties: {a: {type: string, description: A.}}",
    "required: [a]",
    "additionalProperties: {type: string}",
    "unknown: 1",
];

/// A keyword beside others is refused, or changes what is generated. `title` alone names nothing; what is optional may be null; and
/// `format` and `enum` beside `x-rust-type` are what that stands for.
#[test]
fn no_keyword_of_a_schema_is_lost_without_a_word() {
    let schemas = [
        "description: A.",
        "description: A., type: string",
        "description: A., type: string, format: json",
        "description: A., type: integer",
        "description: A., type: array, items: {type: string}",
        "description: A., type: object",
        "description: A., type: object, additionalProperties: {type: string}",
        "description: A., type: object, properties: {a: {type: string, description: A.}}",
        "description: A., type: string, enum: [matt, high-gloss]",
        "description: A., type: string, x-rust-type: AccountId",
        "description: A., allOf: [{$ref: '#/components/schemas/Finish'}]",
        "$ref: '#/components/schemas/Finish'",
    ];
    let client = |schema: &str| {
        let changed = small_with("tags: {description: Anything.}", &format!("tags: {{{schema}}}"));
        small(changed).and_then(|documents| generated(&documents)).map(|(_, files)| rust(&files))
    };
    let mut lost = Vec::new();
    for schema in schemas {
        let before = client(schema).unwrap_or_else(|e| panic!("{e}"));
        let stands_for = |keyword: &str| {
            schema.contains("x-rust-type") && ["format", "enum", "x-enum"].iter().any(|key| keyword.starts_with(key))
        };
        for keyword in IN_SCHEMAS.iter().filter(|keyword| !stands_for(keyword)) {
            // A key twice is no YAML.
            if client(&format!("{schema}, {keyword}")).is_ok_and(|after| after == before) {
                lost.push(format!("{schema}, {keyword}"));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// To leave a property out is not the same as to send null for it.
#[test]
fn a_nullable_property_of_a_body_can_be_sent_as_null() {
    let source = rust(&generated_small(SMALL.clone()).1);
    assert!(source.contains("pub fn clear_expires(self) -> Self"), "{source}");
    assert!(!source.contains("clear_paint"));
}
