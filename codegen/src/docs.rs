//! The rustdoc of generated items.

use crate::{
    example,
    model::{Field, Model, Operation, Place, plain},
};

/// The documentation of a property, or of the setter of a parameter.
pub fn field(field: &Field) -> String {
    let deprecated = if field.deprecated { "**Deprecated.** " } else { "" };
    let mut facts = field.ty.limits_in_words();
    facts.extend(field.default.as_ref().map(|value| format!("the service's default is `{}`", plain(value))));
    facts.extend(field.example.as_ref().map(|value| format!("for example `{}`", plain(value))));
    let facts = match facts.join("; ") {
        facts if facts.is_empty() => facts,
        facts => format!("\n\n{}{}.", facts[..1].to_uppercase(), &facts[1..]),
    };
    format!("{deprecated}{}{facts}", field.description.trim())
}

/// The documentation of a method of the client.
pub fn operation(model: &Model, operation: &Operation) -> String {
    let Operation { summary, description, method, path, builder, .. } = operation;
    let mut text = format!("{}\n\n{}\n\n`{method} {path}`\n", summary.trim(), description.trim());
    for (heading, required) in [("# Arguments", true), ("# Optional parameters", false)] {
        let listed: Vec<_> = operation.parameters.iter().filter(|field| field.required == required).collect();
        if !listed.is_empty() {
            text.push_str(&format!("\n{heading}\n\n"));
        }
        for parameter in listed {
            let Field { wire, rust, place, .. } = parameter;
            let link = if required { String::new() } else { format!("(builder::{builder}::{rust})") };
            let name = if required { format!("`{rust}`") } else { format!("[`{rust}`]{link}") };
            let place = match place {
                _ if wire == rust => String::new(),
                Place::Header => format!(" (the header `{wire}`)"),
                _ => format!(" (`{wire}` on the wire)"),
            };
            let described = field(parameter).replace("\n\n", "\n").replace('\n', "\n  ");
            text.push_str(&format!("- {name}{place}: {described}\n"));
        }
    }
    let example = example::doctest(model, operation);
    format!(
        "{text}\n# Errors\n\nSending fails if a value exceeds its limits (nothing is sent then), if the service refuses, or if \
         no usable response comes: see [`Error`](::yunxin_im::Error).\n\n# Example\n\n```no_run\n{example}```\n"
    )
}
