//! From an OpenAPI document to the Rust source of a client: load → check → prepare → generate → finish.
//!
//! Nothing in here knows an operation, a parameter or a schema by name. What it does know is the convention that all
//! operations of the API share: the headers that the middleware supplies, and the envelope `{code, msg, data}` whose
//! `code` tells the answers apart.

mod check;
mod document;
mod enums;
mod envelope;
mod finish;
mod keywords;
mod model;
mod prepare;
mod problem;
mod region;
mod rust;

use std::panic;

use progenitor::{CrateVers, GenerationSettings, Generator, HooksMode, InterfaceStyle};

pub use document::Document;
pub use problem::Problems;

/// Generates the client that `yaml`, the text of the document called `name`, describes.
pub fn generate(name: &str, yaml: &str) -> Result<String, Problems> {
    let document = Document::parse(name, yaml)?;
    check::check(&document)?;
    let prepared = prepare::prepare(&document)?;

    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(::yunxin_im::Middleware))
        .with_crate("yunxin-im", CrateVers::Any, None);
    for name in &prepared.replaced {
        settings.with_replacement(name, format!("types::{name}"), std::iter::empty());
    }
    // What progenitor does not do yet, it panics at.
    let generated = panic::catch_unwind(|| Generator::new(&settings).generate_tokens(&prepared.openapi))
        .map_err(|cause| {
            let text = cause.downcast_ref::<String>().map(String::as_str).or(cause.downcast_ref::<&str>().copied());
            text.unwrap_or("no reason given").to_owned()
        })
        .and_then(|generated| generated.map_err(|e| e.to_string()))
        .map_err(|e| document.problem("", format!("progenitor cannot generate a client: {e}")))?;

    let file = finish::finish(generated, &prepared).map_err(|e| {
        document.problem("", format!("what progenitor generates is not what build/finish.rs expects: {e}"))
    })?;
    Ok(format!("// Generated from {name}. Do not edit.\n\n{}", prettyplease::unparse(&file)))
}
