//! From the OpenAPI documents of an API to the Rust source of a client: parse → read → generate.
//!
//! It knows no operation, parameter or schema by name, but what all operations of the API share: the headers that the middleware
//! supplies, the envelope `{code, msg, data}` whose `code` tells the responses apart, and how pages go on.

mod answer;
mod compare;
mod docs;
mod document;
mod example;
mod keywords;
mod members;
pub mod model;
mod operation;
mod outline;
mod overview;
mod read;
mod rust;
mod structs;
mod types;
mod value_type;

use quote::quote;

pub use answer::answer;
pub use compare::changes;
pub use document::{Diagnostics, Documents, Mistake, Node};
pub use example::{example, value};
pub use model::Model;
pub use outline::outline;
pub use overview::overview;

use model::{Scope, Section};
use rust::ident;

/// The document of what sections share.
pub const COMMON: &str = "common.yaml";

/// Reads the API that `documents` describe.
pub fn read(documents: &Documents) -> Result<Model, Diagnostics> {
    read::read(documents)
}

/// A file that is generated.
pub struct File {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// The source of a client: the tables and types that sections share, and for each section its Rust source and the start page of its
/// module.
pub fn generate(documents: &Documents, model: &Model) -> Result<Vec<File>, Diagnostics> {
    let file = |name: &str, document: &str, text: String| File {
        name: name.to_owned(),
        text: format!("// Generated from openapi/{document}. Do not edit.\n\n{text}"),
    };
    let refused = |mistake| documents.diagnostics(vec![mistake]);
    let shared = types::generate(Scope { model, section: None }).map_err(refused)?;
    let mut files = vec![
        file("codes.rs", COMMON, types::codes(model)),
        file("regions.rs", COMMON, types::regions(model)),
        file("types.rs", COMMON, shared),
    ];
    for section in &model.sections {
        let document = format!("{}.yaml", section.rust);
        files.push(file(&format!("{}.rs", section.rust), &document, source(model, section).map_err(refused)?));
        files.push(File {
            name: format!("{}.md", section.rust),
            text: docs::section(Scope { model, section: Some(section) }, section),
        });
    }
    Ok(files)
}

/// The Rust source of a section; or the place in the document of what cannot be generated, and why.
fn source(model: &Model, section: &Section) -> Result<String, Mistake> {
    let scope = Scope { model, section: Some(section) };
    let (name, handle) = (ident(&section.rust), ident(&section.handle));
    let title = rust::doc(&section.title);
    let about = rust::doc(&format!(
        "{}: the methods of the section, made by [`Client::{name}`](::yunxin_im::Client::{name}).",
        section.title
    ));
    let methods = section.operations.iter().map(|operation| operation::method(scope, operation));
    let calls = section.operations.iter().map(|operation| operation::call(scope, operation));
    let code = quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'a> {
            client: &'a ::yunxin_im::Client,
        }

        impl ::yunxin_im::Client {
            #title
            pub fn #name(&self) -> #handle<'_> {
                #handle { client: self }
            }
        }

        impl #handle<'_> { #(#methods)* }

        #(#calls)*
    };
    let code = syn::parse2(code).map_err(|e| (scope.pointer(), format!("the generated code is not Rust: {e}")))?;
    Ok(format!("{}\n{}", prettyplease::unparse(&code), types::generate(scope)?))
}

/// A block of calls for the tests: each operation with its required parameters and with all, as
/// `call!(section, name, code, client, expression)`.
pub fn calls(model: &Model) -> String {
    let calls = model.sections.iter().flat_map(|section| {
        let scope = Scope { model, section: Some(section) };
        section.operations.iter().flat_map(move |operation| {
            ["minimal", "complete"].map(|size| {
                let module = ident(&section.rust);
                let call = example::call(scope, operation, size == "complete", &quote!(#module));
                let (name, code) = (format!("{}_{size}", operation.id), example::pretty(call.clone()));
                format!("call!({:?}, {name:?}, {code:?}, client, {call});\n", section.rust)
            })
        })
    });
    let modules = model.sections.iter().map(|section| format!("{}, ", section.rust)).collect::<String>();
    format!("{{\n#[allow(unused_imports)]\nuse yunxin_im::{{{modules}types}};\n{}}}\n", calls.collect::<String>())
}
