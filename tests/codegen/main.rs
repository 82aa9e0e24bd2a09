//! The generation code (`build/`), tested as ordinary code.

#[path = "../../build/codegen.rs"]
#[allow(dead_code, reason = "the calls are for the build script")]
mod codegen;
mod compare;
mod outline;
mod public;

use std::{collections::BTreeSet, fs};

const DOCUMENT: &str = "openapi/yunxin-im.yaml";
const TWELVE: &str = "tests/specs/twelve.yaml";
const RELEASED: &str = "tests/codegen/released.txt";

fn read(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn generate(name: &str, yaml: &str) -> (codegen::Model, String) {
    codegen::generate(name, yaml, &[]).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn outline(name: &str, yaml: &str) -> String {
    outline::outline(&generate(name, yaml).0)
}

/// What users see of this crate: what is generated, and what is written by hand.
fn api() -> String {
    outline(DOCUMENT, &read(DOCUMENT)) + &public::outline()
}

/// What a change of the document changes for callers, and on the wire, is reviewed here.
#[test]
fn the_outline_of_the_document() {
    insta::assert_snapshot!(outline(DOCUMENT, &read(DOCUMENT)));
}

#[test]
fn the_outline_of_the_twelve_operations() {
    insta::assert_snapshot!(outline(TWELVE, &read(TWELVE)));
}

#[test]
fn the_outline_of_the_hand_written_api() {
    insta::assert_snapshot!(public::outline());
}

/// What is compiled without the feature `codegen` is what is generated with it.
#[test]
fn the_checked_in_client_is_the_generated_one() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../openapi");
    settings.set_prepend_module_to_snapshot(false);
    let code = generate(DOCUMENT, &read(DOCUMENT)).1;
    settings.bind(|| insta::assert_binary_snapshot!("client.rs", code.into_bytes()));
}

#[test]
fn the_outline_does_not_change_when_only_descriptions_do() {
    let yaml = read(TWELVE);
    let reworded = yaml.replace("Where the page begins.", "The first one.").replace("A manager.", "Who manages it.");
    assert_ne!(generate(TWELVE, &yaml).1, generate(TWELVE, &reworded).1);
    assert_eq!(outline(TWELVE, &yaml), outline(TWELVE, &reworded));
}

#[test]
fn a_change_since_the_last_release_that_breaks_users_is_announced() {
    let released = read(RELEASED);
    let (version, released) = released.split_once('\n').expect("a version");
    let changes = compare::changes(released, &api());
    let breaking: Vec<_> = changes.iter().filter(|change| change.starts_with("breaking: ")).collect();
    let announced = compare::is_announced(&read("CHANGELOG.md"), version, env!("CARGO_PKG_VERSION"));
    assert!(
        breaking.is_empty() || announced,
        "since {version}:\n{}\nA breaking change needs a section `### Breaking` in CHANGELOG.md, or a version that says so",
        changes.join("\n")
    );
}

#[test]
fn a_breaking_change_is_announced_by_the_changelog_or_the_version() {
    let (quiet, loud) = ("## [Unreleased]\n### Added\n\n## [1.2.0]\n### Breaking\n", "## [Unreleased]\n### Breaking\n");
    for (changelog, to, announced) in
        [(quiet, "1.2.1", false), (quiet, "1.3.0", false), (quiet, "2.0.0", true), (loud, "1.2.1", true)]
    {
        assert_eq!(compare::is_announced(changelog, "1.2.0", to), announced, "{changelog} {to}");
    }
    assert!(!compare::is_announced("", "0.1.0", "0.1.9") && compare::is_announced("", "0.1.0", "0.2.0"));
}

/// Run at a release, after the version is set: `cargo test --test codegen -- --ignored`.
#[test]
#[ignore = "keeps the outline of a release"]
fn keep_the_outline_of_this_release() {
    fs::write(RELEASED, format!("{}\n{}", env!("CARGO_PKG_VERSION"), api())).expect("writable");
}

#[test]
fn changes_are_told_apart_by_whether_they_break_users() {
    let yaml = read(TWELVE);
    let before = outline(TWELVE, &yaml);
    let limit = "- name: limit\n        in: query\n        description: How many on a page.\n";
    let changes = [
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
    let told = changes.map(|(change, from, to): (&str, String, String)| {
        let changed = yaml.replacen(&from, &to, 1);
        assert!(yaml != changed, "{change}: not in the document: {from}");
        let after = match codegen::generate(TWELVE, &changed, &[]) {
            Ok((model, _)) => outline::outline(&model),
            Err(diagnostics) => panic!("{change}: {diagnostics}"),
        };
        format!("{change}:\n  {}", compare::changes(&before, &after).join("\n  "))
    });
    insta::assert_snapshot!(told.join("\n"));
}

/// Everything that the document describes has that description in rustdoc.
#[test]
fn descriptions_become_documentation() {
    let (_, code) = generate(DOCUMENT, &read(DOCUMENT));
    for (description, times) in [
        ("Recalls the message both ways (双向撤回). P2P, team and super team conversations. `2` on the wire.", 1),
        ("Recalls or deletes a message (撤回/删除消息)", 1),
        ("The message is recalled or deleted, or did not exist.", 1),
        ("Singapore, for apps whose users are mostly outside China.", 1),
        ("The server-side id of the message to recall or delete", 1),
        ("Name of the routing environment", 2),
        ("`416`: over the rate limit.", 1),
    ] {
        assert_eq!(code.matches(description).count(), times, "{description}");
    }
}

/// Each of `tests/specs/mutations.yaml` is generated, and then called by `tests/mutations.rs`, or explained here.
#[test]
fn each_mutation_is_generated_or_explained_with_its_place() {
    let (sound, table) = (read("tests/specs/sound.yaml"), read("tests/specs/mutations.yaml"));
    generate("sound.yaml", &sound);
    let table = codegen::Document::parse("mutations.yaml", &table).unwrap_or_else(|e| panic!("{e}"));
    let mut told = Vec::new();
    for (name, mutation) in table.root().entries() {
        let changed = sound.replacen(mutation.text("from"), mutation.text("to"), 1);
        assert!(sound != changed, "{name}: not in the document: {}", mutation.text("from"));
        told.push(match codegen::generate("sound.yaml", &changed, &[]) {
            Ok(_) => format!("{name}: generated"),
            Err(diagnostics) => format!("{name}:\n  {}", diagnostics.replace('\n', "\n  ")),
        });
    }
    assert!(told.len() >= 120, "{} mutations", told.len());
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn what_progenitor_refuses_is_named() {
    use codegen::model::{Definition, Field, Kind, Limits, Model, Type};
    let field = |name: &str| Field {
        pointer: String::new(),
        wire: "a".to_owned(),
        rust: "a".to_owned(),
        ty: Type::Named(name.to_owned()),
        limits: Limits::default(),
        required: true,
        description: String::new(),
        deprecated: false,
        default: None,
        example: None,
    };
    let definition = |name: &str, field| Definition {
        rust: name.to_owned(),
        pointer: format!("/components/schemas/{name}"),
        description: String::new(),
        kind: Kind::Struct(vec![field]),
        sent: false,
        received: true,
    };
    let definitions = vec![definition("Sound", field("Broken")), definition("Broken", field("Missing"))];
    let (place, reason) = codegen::source(&Model { definitions, ..Model::default() }).expect_err("no such type");
    assert_eq!(place, "/components/schemas/Broken");
    assert!(reason.starts_with("progenitor cannot make a type of this: "), "{reason}");
}

#[test]
fn what_the_source_needs_of_the_document_cannot_be_removed() {
    let yaml = read(DOCUMENT);
    for (from, to, value) in [
        ("x-region: Singapore", "x-region: Asia", "Region::Singapore"),
        ("        - RateLimited\n", "        - TooMany\n", "ResultCode::RATE_LIMITED"),
        ("varnames: [P2p, Team, SuperTeam]", "varnames: [P2p, Group, SuperTeam]", "ConversationType::Team"),
        ("RecallType", "RecallKind", "RecallType::TwoWay"),
    ] {
        let changed = yaml.replace(from, to);
        assert!(yaml != changed, "{from}");
        let found = codegen::generate(DOCUMENT, &changed, &codegen::NEEDED_BY_SRC).map(drop).expect_err(from);
        assert!(found.contains(&format!(": src/ uses `{value}`: keep it, or change src/ first")), "{found}");
    }
}

#[test]
fn the_list_of_what_the_source_needs_is_complete() {
    let listed: BTreeSet<_> = codegen::NEEDED_BY_SRC
        .iter()
        .flat_map(|(name, values)| values.split(' ').map(move |value| format!("{name}::{value}")))
        .collect();
    let mut used = BTreeSet::new();
    for file in public::files() {
        let code = read(&file);
        for (name, _) in codegen::NEEDED_BY_SRC {
            for (at, _) in code.match_indices(&format!("{name}::")) {
                let path: String =
                    code[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
                let value = path.rsplit("::").next().expect("a name");
                let is_value = value.chars().next().is_some_and(char::is_uppercase) && value != "ALL";
                used.extend(is_value.then(|| format!("{name}::{value}")));
            }
        }
    }
    let missing: Vec<_> = used.difference(&listed).collect();
    assert!(missing.is_empty(), "add to build/needed.rs: {missing:?}");
}
