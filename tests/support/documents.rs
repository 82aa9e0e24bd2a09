//! The API as the documents describe it.

#![allow(dead_code)] // Each test binary uses a part of it.

use std::fs;

use yunxin_im_codegen::{
    Documents, Model,
    model::{Operation, Scope},
};

pub fn documents() -> Documents {
    let mut documents = Documents::new("openapi/");
    let files = fs::read_dir("openapi").expect("a folder").map(|file| file.expect("readable").file_name());
    let mut names: Vec<_> = files.map(|name| name.into_string().expect("UTF-8")).collect();
    names.sort();
    for name in names {
        let text = fs::read_to_string(format!("openapi/{name}")).expect("readable");
        documents.add(&name, &text).unwrap_or_else(|e| panic!("{e}"));
    }
    documents
}

pub fn model() -> Model {
    yunxin_im_codegen::read(&documents()).unwrap_or_else(|e| panic!("{e}"))
}

/// All operations, each with where the names of its types lead.
pub fn operations(model: &Model) -> impl Iterator<Item = (Scope<'_>, &Operation)> {
    model.sections.iter().flat_map(move |section| {
        let scope = Scope { model, section: Some(section) };
        section.operations.iter().map(move |operation| (scope, operation))
    })
}
