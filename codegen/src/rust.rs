//! Names and documentation in generated Rust.

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Whether `name` is a Rust identifier as it is.
pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_ok()
}

/// The Rust name of a parameter or property called `name`; as typify names the fields of a struct.
pub fn snake(name: &str) -> String {
    identifier(plain(name).to_snake_case(), "x_")
}

/// The Rust name of a schema or enum value called `name`.
pub fn pascal(name: &str) -> String {
    identifier(plain(name).to_pascal_case(), "X")
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| *c != '\'').map(|c| if unicode_ident::is_xid_continue(c) { c } else { '-' }).collect()
}

fn identifier(name: String, prefix: &str) -> String {
    let name = match name.chars().next() {
        Some(first) if !unicode_ident::is_xid_start(first) => format!("{prefix}{name}"),
        _ => name,
    };
    if name.is_empty() || is_identifier(&name) { name } else { format!("{name}_") }
}

/// `name` as an identifier. Only for names that have been checked.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `text` as the documentation of a generated item.
pub fn doc(text: &str) -> TokenStream {
    let lines = doc_lines(text);
    quote!(#(#[doc = #lines])*)
}

/// `text` as the lines of a doc comment.
pub fn doc_comment(text: &str) -> String {
    doc_lines(text).iter().map(|line| format!("///{line}\n")).collect()
}

/// The lines of a documentation, in which no code is a test: a fence without a language gets one, and what is indented as code is
/// not.
pub fn doc_lines(text: &str) -> Vec<String> {
    // The fence of the block of code that a line is in.
    let mut fence: Option<&str> = None;
    let mut after_blank = true;
    let lines = text.trim().lines().map(|line| {
        let start = line.trim();
        let mark = start.chars().next().filter(|c| ['`', '~'].contains(c)).unwrap_or_default();
        let marks = &start[..start.len() - start.trim_start_matches(mark).len()];
        let mut language = "";
        let mut is_code = false;
        match fence {
            Some(open) if marks == start && marks.starts_with(open) => fence = None,
            Some(_) => {}
            None if marks.len() >= 3 => {
                fence = Some(marks);
                language = if marks == start { "text" } else { "" };
            }
            None => is_code = after_blank && (line.starts_with("    ") || line.starts_with('\t')),
        }
        after_blank = line.trim().is_empty() || is_code;
        match line {
            "" => String::new(),
            _ if is_code => format!(" {start}"),
            _ => format!(" {line}{language}"),
        }
    });
    lines.collect()
}

/// `text`, one level further in.
pub fn indent(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}
