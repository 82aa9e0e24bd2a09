//! The hand-written public API, one line for each item: what the roots of the client and of the sandbox export, read from the
//! source.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, UseTree, Visibility};

/// The files in `folder`.
pub fn files(folder: &str) -> Vec<String> {
    fn collect(folder: &Path, files: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                files.push(path.to_str().expect("UTF-8").to_owned());
            }
        }
    }
    let mut files = Vec::new();
    collect(Path::new(folder), &mut files);
    files.sort();
    files
}

/// The outline: a block for each exported type, function and constant.
pub fn outline() -> String {
    let mut blocks = BTreeMap::new();
    outline_of("src", &mut blocks);
    outline_of("sandbox/src", &mut blocks);
    blocks
        .into_iter()
        .flat_map(|(block, lines)| std::iter::once(block).chain(lines.into_iter().map(|line| format!("  {line}"))))
        .map(|line| line + "\n")
        .collect()
}

/// Collects the blocks of the crate whose source is in `folder`.
fn outline_of(folder: &str, blocks: &mut BTreeMap<String, BTreeSet<String>>) {
    let lib = syn::parse_file(&crate::read(&format!("{folder}/lib.rs"))).expect("Rust");
    let mut exported = BTreeSet::new();
    for item in &lib.items {
        match item {
            Item::Use(item) if is_public(&item.vis) && !hidden(&item.attrs) => names(&item.tree, "", &mut exported),
            Item::Mod(item) if is_public(&item.vis) && !hidden(&item.attrs) => {
                exported.insert((item.ident.to_string(), "*".to_owned()));
            }
            _ => {}
        }
    }
    for file in files(folder) {
        let module = file[folder.len() + 1..].split(['/', '.']).next().unwrap_or_default().to_owned();
        let names: BTreeSet<_> =
            exported.iter().filter(|(of, _)| *of == module).map(|(_, name)| name.clone()).collect();
        for item in syn::parse_file(&crate::read(&file)).expect("Rust").items {
            describe(&item, &names, blocks);
        }
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn hidden(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attribute| attribute.to_token_stream().to_string().contains("hidden"))
}

/// Collects what `tree` exports: module and name.
fn names(tree: &UseTree, module: &str, found: &mut BTreeSet<(String, String)>) {
    let ident = match tree {
        UseTree::Path(path) => {
            let module = if module.is_empty() { path.ident.to_string() } else { module.to_owned() };
            return names(&path.tree, &module, found);
        }
        UseTree::Group(group) => return group.items.iter().for_each(|tree| names(tree, module, found)),
        UseTree::Name(name) => &name.ident,
        UseTree::Rename(name) => &name.rename,
        UseTree::Glob(_) => return,
    };
    found.insert((module.to_owned(), ident.to_string()));
}

fn describe(item: &Item, exported: &BTreeSet<String>, blocks: &mut BTreeMap<String, BTreeSet<String>>) {
    let is_exported = |name: &dyn ToString, vis: &Visibility| {
        is_public(vis) && (exported.contains("*") || exported.contains(&name.to_string()))
    };
    match item {
        Item::Struct(item) if is_exported(&item.ident, &item.vis) => {
            let lines = blocks.entry(format!("type {}", item.ident)).or_default();
            lines.extend(derives(&item.attrs));
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                lines.insert(format!("field {name}: {}", compact(&field.ty)));
            }
        }
        Item::Enum(item) if is_exported(&item.ident, &item.vis) => {
            let lines = blocks.entry(format!("type {}", item.ident)).or_default();
            lines.extend(derives(&item.attrs));
            for variant in &item.variants {
                let fields = match &variant.fields {
                    Fields::Unit => String::new(),
                    fields => format!(": {}", compact(fields)),
                };
                lines.insert(format!("variant {}{fields}", variant.ident));
            }
        }
        Item::Fn(item) if is_exported(&item.sig.ident, &item.vis) => {
            blocks.entry(format!("fn {}: {}", item.sig.ident, compact(&item.sig))).or_default();
        }
        Item::Impl(block) => {
            let ty = compact(&block.self_ty);
            let name = ty.split('<').next().unwrap_or_default().to_owned();
            // Of a public type, the blocks come after it.
            let block_name = format!("type {name}");
            let is_known = exported.contains("*") && blocks.contains_key(&block_name);
            if !(exported.contains(&name) || is_known) {
                return;
            }
            let lines = blocks.entry(block_name).or_default();
            if let Some((path, _)) = &block.trait_ {
                lines.insert(format!("impl {}", compact(path)));
                return;
            }
            for item in &block.items {
                match item {
                    ImplItem::Fn(f) if is_public(&f.vis) && !hidden(&f.attrs) => {
                        lines.insert(format!("fn {}: {}", f.sig.ident, compact(&f.sig)));
                    }
                    ImplItem::Const(c) if is_public(&c.vis) => {
                        lines.insert(format!("const {}: {}", c.ident, compact(&c.ty)));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn derives(attrs: &[syn::Attribute]) -> Vec<String> {
    let derive = attrs.iter().filter(|attribute| attribute.path().is_ident("derive")).map(compact);
    let lists = derive.filter_map(|list| Some(list.strip_prefix("#[derive(")?.strip_suffix(")]")?.to_owned()));
    let mut lines: Vec<_> =
        lists.flat_map(|list| list.split(", ").map(|name| format!("impl {name}")).collect::<Vec<_>>()).collect();
    lines.extend(attrs.iter().any(|a| a.path().is_ident("non_exhaustive")).then(|| "non-exhaustive".to_owned()));
    lines
}

fn compact(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" :", ":"),
        ("# [", "#["),
        (" ;", ";"),
    ] {
        text = text.replace(from, to);
    }
    text
}
