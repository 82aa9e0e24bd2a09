//! The generated module `types`: structs, and macro calls for everything else.

use heck::ToKebabCase;
use quote::quote;

use crate::{
    document::Mistake,
    members::rust_type,
    model::{Definition, Entry, Kind, Model, Outcome, plain},
    rust::{doc_comment, indent},
    structs,
};

/// Generates the content of the module.
pub fn generate(model: &Model) -> Result<String, Mistake> {
    let mut structs = structs::by_progenitor(model)?;
    let mut types = String::new();
    for definition in &model.definitions {
        types.push_str(&match &definition.kind {
            Kind::Regions(entries) => define("regions", "enum", definition, entries.iter().map(region)),
            Kind::Enum(entries) => enumeration(definition, entries),
            Kind::Codes(entries) => define("integer_codes", "struct", definition, entries.iter().map(code)),
            Kind::Responses(outcomes) => {
                // The macro adds the one with any other code.
                let outcomes = outcomes.iter().filter(|outcome| outcome.outcome != "Other");
                define("api_response", "enum", definition, outcomes.map(outcome))
            }
            Kind::Struct(fields) => {
                let item = structs.remove(&definition.rust);
                item.and_then(|item| structs::complete(model, definition, fields, item)).ok_or_else(|| {
                    let message = "progenitor made something else of this: codegen/src/structs.rs must follow";
                    (definition.pointer.clone(), message.to_owned())
                })?
            }
        });
    }
    Ok(indent(&types))
}

/// Writes a call of `macro_name` that defines an item with `entries`, each of these with its documentation.
fn define(
    macro_name: &str,
    item: &str,
    Definition { rust, description, .. }: &Definition,
    entries: impl Iterator<Item = (String, String)>,
) -> String {
    let entries: String = entries.map(|(description, entry)| doc_comment(&description) + &entry + ",\n").collect();
    let item = format!("{}pub {item} {rust} {{\n{}}}\n", doc_comment(description), indent(&entries));
    format!("::yunxin_im::codegen::{macro_name}! {{\n{}}}\n", indent(&item))
}

fn region(Entry { wire, rust, description }: &Entry) -> (String, String) {
    (format!("{description}\n\n<{}>", plain(wire)), format!("{rust} = {wire} {:?}", rust.to_kebab_case()))
}

fn code(Entry { wire, rust, description }: &Entry) -> (String, String) {
    (format!("`{wire}`: {description}."), format!("{rust} = {wire} {description:?}"))
}

fn outcome(Outcome { rust, description, codes, outcome, data }: &Outcome) -> (String, String) {
    let data = rust_type(data, &quote!()).to_string().replace(' ', "");
    let outcome = if outcome == "Success" { String::new() } else { format!(" => {outcome}") };
    (description.clone(), format!("{rust}({data}) = {codes:?}{outcome}"))
}

fn enumeration(definition: &Definition, entries: &[Entry]) -> String {
    let integer = entries.first().is_some_and(|entry| entry.wire.is_i64());
    let is_free = |name: &&&str| !entries.iter().any(|entry| entry.rust == ***name);
    let unlisted = ["Unknown", "Unlisted", "Unrecognized"].iter().find(is_free);
    let open = unlisted.filter(|_| definition.received).map(|name| (String::new(), format!("_ = {name}")));
    let entries = entries.iter().map(|Entry { wire, rust, description }| {
        let name = if integer { format!(" {:?}", rust.to_kebab_case()) } else { String::new() };
        (format!("{description} `{}` on the wire.", plain(wire)), format!("{rust} = {wire}{name}"))
    });
    let macro_name = if integer { "integer_enum" } else { "text_enum" };
    define(macro_name, "enum", definition, entries.chain(open))
}
