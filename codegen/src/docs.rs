//! The rustdoc of generated items.

use crate::{
    document::is_shared,
    example,
    model::{Entry, Field, Operation, Page, Scope, Section, plain},
};

/// The documentation of a property, or of the setter of a parameter.
pub fn field(scope: Scope<'_>, field: &Field) -> String {
    let facts = facts(scope, field);
    let facts = if facts.is_empty() { String::new() } else { format!("\n\n{facts}") };
    format!("{}{}{facts}", deprecated(field.deprecated), field.description.trim())
}

/// The documentation of a required argument in a list, or by name.
pub fn argument(scope: Scope<'_>, field: &Field) -> String {
    let wire = if field.wire == field.rust { String::new() } else { format!(" `{}` on the wire.", field.wire) };
    format!("{}{wire}", self::field(scope, field))
}

fn deprecated(deprecated: bool) -> &'static str {
    if deprecated { "**Deprecated.** " } else { "" }
}

/// Limits, default and example in a sentence; values of enums by their Rust names.
fn facts(scope: Scope<'_>, field: &Field) -> String {
    let shown = |value: &serde_json::Value| {
        let definition = scope.definition(&field.ty);
        let entry = definition.and_then(|d| d.kind.entries().iter().find(|entry| entry.wire == *value).map(|e| (d, e)));
        match entry {
            Some((definition, Entry { rust, wire, .. })) => {
                let path = if is_shared(&definition.pointer) && scope.section.is_some() {
                    format!("crate::types::{}::{rust}", definition.rust)
                } else {
                    format!("{}::{rust}", definition.rust)
                };
                format!("[`{rust}`]({path}) (`{}`)", plain(wire))
            }
            None => format!("`{}`", plain(value)),
        }
    };
    let mut facts = field.ty.limits_in_words();
    facts.extend(field.default.as_ref().map(|value| format!("the service's default is {}", shown(value))));
    facts.extend(
        field.example.as_ref().filter(|value| !value.is_object()).map(|value| format!("for example {}", shown(value))),
    );
    match facts.join("; ") {
        facts if facts.is_empty() => facts,
        facts => format!("{}{}.", facts[..1].to_uppercase(), &facts[1..]),
    }
}

/// The documentation of a method of a section's handle.
pub fn operation(scope: Scope<'_>, operation: &Operation) -> String {
    let Operation { summary, description, method, path, call, .. } = operation;
    let mut text = format!("{}\n\n{}\n\n`{method} {path}`\n", summary.trim(), description.trim());
    let listed: Vec<_> = operation.arguments().collect();
    if let Some(args) = operation.args() {
        text.push_str(&format!("\n# Arguments\n\nBy name, in [`{args}`].\n"));
    } else if !listed.is_empty() {
        text.push_str("\n# Arguments\n\n");
        for field in listed {
            let described = argument(scope, field).replace("\n\n", "\n").replace('\n', "\n  ");
            text.push_str(&format!("- `{}`: {described}\n", field.rust));
        }
    }
    let optional: Vec<_> = operation.parameters.iter().filter(|field| !field.required).collect();
    if !optional.is_empty() {
        let links: Vec<_> = optional.iter().map(|field| format!("[`{0}`]({call}::{0})", field.rust)).collect();
        text.push_str(&format!("\n# Optional parameters\n\n{}\n", links.join(", ")));
    }
    text.push_str(&returns(scope, operation));
    let effect = if operation.effect {
        ""
    } else {
        " The call changes nothing at the service, so it is retried after a timeout, too."
    };
    text.push_str(&format!(
        "\n# Errors\n\nSending fails if a value cannot be sent (nothing is sent then), if the service refuses, or if no usable response \
         comes: see [`Error`](::yunxin_im::Error).{effect}\n"
    ));
    if !operation.codes.is_empty() {
        let codes = operation
            .codes
            .iter()
            .map(|(code, name)| format!("[`{name}`](::yunxin_im::ResultCode::{name}) (`{code}`)"));
        text.push_str(&format!("\nDocumented result codes: {}.\n", codes.collect::<Vec<_>>().join(", ")));
    }
    format!("{text}\n# Example\n\n```no_run\n{}```\n", example::doctest(scope, operation))
}

/// What is to be heeded in what a call returns.
fn returns(scope: Scope<'_>, operation: &Operation) -> String {
    let Some(definition) = operation.data.as_ref().and_then(|data| scope.definition(data)) else {
        return String::new();
    };
    let mut text = String::new();
    if let Some(Page { items, by_token }) = &definition.page {
        let parameter = if *by_token { "page_token" } else { "offset" };
        text.push_str(&format!(
            "\n# Pages\n\nReturns one page; [`items`]({0}::items) goes through all `{items}`, and [`pages`]({0}::pages) through all \
             pages, from the one that `{parameter}` names.\n",
            operation.call
        ));
    }
    if let Some((list, _)) = definition.failures().next() {
        text.push_str(&format!(
            "\n# Partial success\n\nA success can be one in part: what was not done is in `{}`, and in one shape for all operations in \
             [`failures()`](::yunxin_im::Response::failures).\n",
            list.rust
        ));
    }
    text
}

/// The start page of a section's module.
pub fn section(scope: Scope<'_>, section: &Section) -> String {
    let mut text = format!("{}\n\n", section.description.trim());
    if !section.typical.is_empty() {
        text.push_str(&format!("```no_run\n{}```\n\n", example::doctest_of_section(scope, section)));
    }
    text.push_str("| | method | |\n| --- | --- | --- |\n");
    for Operation { rust, summary, method, path, .. } in &section.operations {
        let link = format!("[`{rust}`]({}::{rust})", section.handle);
        text.push_str(&format!("| {link} | {} | `{method} {}` |\n", summary.trim(), path.replace('|', "\\|")));
    }
    text
}
