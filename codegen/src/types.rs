//! The types of a module: structs, and macro calls for enums; and the tables of what all modules share.

use heck::ToKebabCase;

use crate::{
    document::Mistake,
    model::{Definition, Entry, Kind, Model, Scope, plain},
    rust::{doc_comment, indent},
    structs,
};

/// Generates the types of a scope.
pub fn generate(scope: Scope<'_>) -> Result<String, Mistake> {
    let mut structs = structs::by_progenitor(scope)?;
    let mut types = String::new();
    for definition in scope.definitions() {
        types.push_str(&match &definition.kind {
            Kind::Enum(entries) => enumeration(definition, entries),
            Kind::Struct(_) => {
                let item = structs.remove(&definition.rust);
                item.and_then(|item| structs::complete(scope, definition, item)).ok_or_else(|| {
                    let message = "progenitor made something else of this: codegen/src/structs.rs must follow";
                    (definition.pointer.clone(), message.to_owned())
                })?
            }
        });
        types.push('\n');
    }
    Ok(types)
}

fn enumeration(definition: &Definition, entries: &[Entry]) -> String {
    let integer = entries.first().is_some_and(|entry| entry.wire.is_i64());
    let is_free = |name: &&&str| !entries.iter().any(|entry| entry.rust == ***name);
    let unlisted = ["Unknown", "Unlisted", "Unrecognized"].iter().find(is_free);
    let open = unlisted.filter(|_| definition.received).map(|name| (String::new(), format!("_ = {name}")));
    let entries = entries.iter().map(|Entry { wire, rust, description }| {
        let name = if integer { format!(" {:?}", rust.to_kebab_case()) } else { String::new() };
        (format!("{description}\n\n`{}` on the wire.", plain(wire)), format!("{rust} = {wire}{name}"))
    });
    let entries: String =
        entries.chain(open).map(|(description, entry)| doc_comment(&description) + &entry + ",\n").collect();
    let macro_name = if integer { "integer_enum" } else { "text_enum" };
    let item =
        format!("{}pub enum {} {{\n{}}}\n", doc_comment(&definition.description), definition.rust, indent(&entries));
    format!("::yunxin_im::codegen::{macro_name}! {{\n{}}}\n", indent(&item))
}

/// The table of result codes, for `src/result_code.rs`.
pub fn codes(model: &Model) -> String {
    let constants: String = model
        .codes
        .iter()
        .map(|code| {
            format!(
                "    /// `{}`: {}.\n    pub const {}: Self = Self({});\n",
                code.code, code.meaning, code.rust, code.code
            )
        })
        .collect();
    let all: Vec<_> = model.codes.iter().map(|code| format!("Self::{}", code.rust)).collect();
    let known: String = model
        .codes
        .iter()
        .map(|code| {
            let flags = format!("without_effect: {}, retryable: {}", code.without_effect, code.retryable);
            format!(
                "    Known {{ code: {}, meaning: {:?}, kind: Kind::{}, {flags} }},\n",
                code.code, code.meaning, code.kind
            )
        })
        .collect();
    format!(
        "impl ResultCode {{\n{constants}\n    /// The listed codes, by number.\n    pub const ALL: &'static [Self] = &[{}];\n}}\n\n\
         /// What is known of the codes, by number.\nconst KNOWN: &[Known] = &[\n{known}];\n",
        all.join(", ")
    )
}

/// The table of regions, for `src/region.rs`.
pub fn regions(model: &Model) -> String {
    let regions: String = model
        .regions
        .iter()
        .map(|region| {
            let urls: Vec<_> = region.urls.iter().map(|url| format!("{url:?}")).collect();
            let listed: Vec<_> = region.urls.iter().map(|url| format!("<{url}>")).collect();
            let description = format!("{}\n\n{}", region.description, listed.join(", then "));
            let name = region.rust.to_kebab_case();
            format!("{}{} = {name:?} [{}],\n", doc_comment(&description), region.rust, urls.join(", "))
        })
        .collect();
    format!("crate::regions! {{\n{}}}\n", indent(&regions))
}
