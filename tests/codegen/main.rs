//! The generation code (`build/`), tested as ordinary code.

#[path = "../../build/codegen.rs"]
mod codegen;
mod outline;

use std::fs;

const SPEC: &str = "openapi/yunxin-im.yaml";
const SECOND: &str = "tests/specs/second.yaml";

fn read(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn generate(name: &str, yaml: &str) -> String {
    codegen::generate(name, yaml).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What a change of the spec changes for callers is reviewed here.
#[test]
fn public_api() {
    insta::assert_snapshot!(outline::outline(&generate(SPEC, &read(SPEC))));
}

#[test]
fn the_public_api_of_the_second_document() {
    insta::assert_snapshot!(outline::outline(&generate(SECOND, &read(SECOND))));
}

/// The whole output, reviewed as it is compiled: `tests/second_spec.rs` includes the snapshot.
#[test]
fn second_spec() {
    insta::assert_binary_snapshot!("second_spec.rs", generate(SECOND, &read(SECOND)).into_bytes());
}

#[test]
fn the_outline_does_not_change_when_only_descriptions_do() {
    let yaml = read(SECOND);
    let reworded =
        yaml.replace("Kinds of messages; all", "Which messages; all").replace("A picture.", "Something to see.");
    let (before, after) = (generate(SECOND, &yaml), generate(SECOND, &reworded));
    assert_ne!(before, after);
    assert_eq!(outline::outline(&before), outline::outline(&after));
}

#[test]
fn the_outline_changes_with_each_thing_that_callers_see() {
    let yaml = read(SECOND);
    let before = outline::outline(&generate(SECOND, &yaml));
    let kind = "        - name: kind\n          in: query\n          required: ";
    for (from, to, line) in [
        (&format!("{kind}false") as &str, &format!("{kind}true") as &str, "  kind: Vec<MessageKind>"),
        ("enum: [1, 9]", "enum: [1, 8]", "  High = 8"),
        ("[Low, High]", "[Slow, High]", "  Slow = 1"),
        ("enum: [414]", "enum: [405, 414]", "  ParameterError(ParameterError) = 405 | 414"),
        ("maxLength: 10", "maxLength: 11", "  at most 11 characters"),
        (
            "operationId: clear_messages",
            "operationId: wipe_messages",
            "wipe_messages: DELETE /im/v2/conversations/{conversation_id}/messages",
        ),
    ] {
        let changed = yaml.replace(from, to);
        assert_ne!(yaml, changed, "{from}");
        let after = outline::outline(&generate(SECOND, &changed));
        assert!(!before.lines().any(|l| l == line) && after.lines().any(|l| l == line), "{line}\n{after}");
    }
}

/// Everything that the document describes has that description in rustdoc.
#[test]
fn descriptions_become_documentation() {
    let code = generate(SPEC, &read(SPEC));
    for (description, times) in [
        ("Recalls the message both ways (双向撤回). P2P, team and super team conversations. `2` on the wire.", 1),
        ("Recalls or deletes a message (撤回/删除消息)", 1),
        ("The message is recalled or deleted, or did not exist.", 2),
        ("Singapore, for apps whose users are mostly outside China.", 1),
        ("The server-side id of the message to recall or delete, for example `122334`.", 2),
        ("`416`: over the rate limit.", 1),
        ("An empty object.", 1),
    ] {
        assert_eq!(code.matches(description).count(), times, "{description}");
    }
}

/// The crate denies missing documentation, so what is generated without would not compile in it.
#[test]
fn nothing_public_is_without_documentation() {
    for name in [SPEC, SECOND] {
        assert_eq!(outline::undocumented(&generate(name, &read(name))), Vec::<String>::new(), "{name}");
    }
}

/// The document that the broken ones are made of.
const SOUND: &str = include_str!("../specs/sound.yaml");

#[test]
fn the_sound_document_has_no_mistake() {
    generate("sound.yaml", SOUND);
}

#[test]
fn mistakes_are_explained_at_their_place() {
    let mistakes = [
        ("not YAML", "openapi: 3.0.3", "openapi: [3.0.3"),
        ("two documents", "openapi: 3.0.3", "openapi: 3.0.3\n---"),
        ("no OpenAPI", "openapi: 3.0.3", "swagger: '2.0'"),
        ("OpenAPI 3.1", "openapi: 3.0.3", "openapi: 3.1.0"),
        ("a misspelt keyword of a parameter", "required: true", "requird: true"),
        ("a misspelt keyword of a schema", "maxLength: 5", "maxlength: 5"),
        ("a constraint that the client would not enforce", "maxLength: 5", "pattern: '^a+$'"),
        ("a value of the wrong type", "maxLength: 5", "maxLength: five"),
        ("yes for true", "in: path, required: true", "in: path, required: yes"),
        ("an unknown type", "type: string, maxLength: 5", "type: text, maxLength: 5"),
        ("a $ref that leads nowhere", "schemas/Color'", "schemas/Colour'"),
        ("a $ref to another file", "'#/components/schemas/Color'", "'colors.yaml#/Color'"),
        (
            "something beside a $ref",
            "$ref: '#/components/schemas/Color'",
            "$ref: '#/components/schemas/Color', nullable: true",
        ),
        ("no operationId", "operationId: paint", "tags: []"),
        ("an operationId that is no method", "operationId: paint", "operationId: paint-it"),
        ("two operations of one name", "operationId: wipe", "operationId: paint"),
        ("a parameter that is not in the path", "/walls/{wall}:", "/wall:"),
        ("a path that has no parameter", "/walls/{wall}:", "/walls/{wall}/{side}:"),
        ("a path parameter that is not required", "in: path, required: true", "in: path, required: false"),
        ("a parameter without description", "description: The color., ", ""),
        (
            "a parameter in a cookie",
            "in: query, required: true, description: The color.",
            "in: cookie, required: true, description: The color.",
        ),
        ("a header that the middleware does not know", "name: Nonce", "name: Once"),
        ("a header that is missing", "        - $ref: '#/components/parameters/CurTime'\n", ""),
        ("a supplier that there is not", "x-supplied-by: middleware", "x-supplied-by: magic"),
        ("two setters of one name", "x-alias: colour", "x-alias: wall"),
        ("an alias that is no Rust name", "x-alias: colour", "x-alias: the colour"),
        ("too few names", "x-enum-varnames: [Red, Green]", "x-enum-varnames: [Red]"),
        ("no names", "      x-enum-varnames: [Red, Green]\n", ""),
        ("a name twice", "x-enum-varnames: [Red, Green]", "x-enum-varnames: [Red, RED]"),
        ("a name that is not Rust's", "x-enum-varnames: [Red, Green]", "x-enum-varnames: [Red, light-green]"),
        ("a number twice", "enum: [1, 2]", "enum: [1, 1]"),
        ("a value that is no number", "enum: [1, 2]", "enum: [1, two]"),
        ("values without descriptions", "      x-enum-descriptions: [Red., Green.]\n", ""),
        ("an enum without a name of its own", "type: string, maxLength: 5", "type: integer, enum: [1, 2]"),
        (
            "an answer without the envelope",
            "        msg: {type: string, description: The service's words.}\n        data: {description: Nothing.}\n",
            "",
        ),
        ("an answer without codes", "enum: [200], ", ""),
        ("an answer without an outcome", "      x-outcome: success\n", ""),
        ("two answers with one code", "enum: [414]", "enum: [200]"),
        ("an answer of another status", "        '200':", "        '404':"),
        ("answers without a name", "schema: {$ref: '#/components/schemas/Answers'}", "schema: {type: object}"),
        ("data that must be there", "required: [code, msg]", "required: [code, msg, data]"),
        ("a header that the client sets", "name: color, in: query", "name: Accept, in: header"),
        ("a method that is taken", "operationId: paint", "operationId: result"),
        ("a value that is taken", "x-enum-varnames: [Red, Green]", "x-enum-varnames: [Red, ALL]"),
        ("a parameter that is taken", "x-alias: colour", "x-alias: url"),
        ("a schema without description", "      description: A color.\n", ""),
    ];
    let told = mistakes.map(|(mistake, from, to)| {
        let broken = SOUND.replacen(from, to, 1);
        assert_ne!(broken, SOUND, "{mistake}: {from} is not in the document");
        match codegen::generate("sound.yaml", &broken) {
            Ok(_) => format!("{mistake}:\n  NOT FOUND"),
            Err(problems) => format!("{mistake}:\n  {}", problems.to_string().replace('\n', "\n  ")),
        }
    });
    insta::assert_snapshot!(told.join("\n"));
}
