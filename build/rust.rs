//! Names and literals as they stand in generated Rust.

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span};

/// Whether `name` can be a Rust identifier as it is.
pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_ok()
}

/// The Rust name that progenitor gives to a parameter called `name`.
pub fn parameter_name(name: &str) -> String {
    let plain: String =
        name.chars().filter(|c| *c != '\'').map(|c| if unicode_ident::is_xid_continue(c) { c } else { '-' }).collect();
    let snake = plain.to_snake_case();
    if is_identifier(&snake) { snake } else { format!("{snake}_") }
}

/// `name` as an identifier. Only for names that have been checked.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `text` as a doc comment of a generated item: its lines, each with the space that a hand-written comment has.
pub fn doc(text: &str) -> String {
    let lines = text.trim().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    lines.collect::<Vec<_>>().join("\n")
}
