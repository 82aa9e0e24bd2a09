//! The hand-written files of `src/` import each other in one direction, which the compiler does not ask for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The hand-written modules with what each one imports, by the paths after `crate::`, `self::` and `super::`.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    let module = |file: &PathBuf| {
        let path = file.strip_prefix("src").expect("below src").with_extension("");
        path.to_str().expect("UTF-8").replace('/', "::").trim_end_matches("::mod").to_owned()
    };
    let modules: BTreeSet<_> = files.iter().map(module).collect();
    let root = exports();
    let used = |file: &PathBuf| {
        let text = fs::read_to_string(file).expect("readable");
        let code: String = text.split("#[cfg(test)]\nmod tests").next().into_iter().collect();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join(" ");
        let parent = module(file).rsplit_once("::").map_or(String::new(), |(parent, _)| format!("{parent}::"));
        let own = module(file);
        let of = |prefix: &str, base: &str| -> Vec<String> {
            code.match_indices(prefix).flat_map(|(at, _)| names(&code[at + prefix.len()..], base)).collect()
        };
        let mut found = of("crate::", "");
        found.extend(of("super::", &parent));
        found.extend(of("self::", &format!("{own}::")));
        found.extend(of("mod ", &format!("{own}::")));
        found
            .into_iter()
            .filter_map(|path| resolve(root.get(&path).cloned().unwrap_or(path), &modules))
            .filter(|used| *used != own)
            .collect()
    };
    files.iter().map(|file| (module(file), used(file))).collect()
}

/// What the crate's root shows, and the module it comes from.
fn exports() -> BTreeMap<String, String> {
    let root = fs::read_to_string("src/lib.rs").expect("readable");
    let uses = root.split("pub use ").skip(1).filter_map(|text| text.split(';').next()?.split_once("::"));
    uses.flat_map(|(module, shown)| names(shown, "").into_iter().map(|name| (name, module.to_owned()))).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.file_name().is_some_and(|name| name != "lib.rs" && name != "codegen.rs") {
            files.push(path);
        }
    }
}

/// The paths that `text`, the rest of an import, starts with: `a::b`, or `{a::b, c}`.
fn names(text: &str, base: &str) -> Vec<String> {
    let path = |text: &str| {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(text.len());
        format!("{base}{}", &text[..end])
    };
    let Some(list) = text.strip_prefix('{') else { return vec![path(text)] };
    let (mut depth, mut item, mut items) = (1, String::new(), Vec::new());
    for c in list.chars() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        match c {
            ',' if depth == 1 => items.push(std::mem::take(&mut item)),
            _ if depth == 0 => break,
            _ => item.push(c),
        }
    }
    items.push(item);
    items.iter().map(|item| item.trim()).filter(|item| !item.is_empty()).map(path).collect()
}

/// The module that a path leads to: its longest beginning that is one.
fn resolve(path: String, modules: &BTreeSet<String>) -> Option<String> {
    let mut path = path.trim_end_matches(':');
    loop {
        if modules.contains(path) {
            return Some(path.to_owned());
        }
        path = path.rsplit_once("::")?.0;
    }
}

#[test]
fn no_two_files_need_each_other() {
    let imports = imports();
    for start in imports.keys() {
        let (mut seen, mut next) = (BTreeSet::new(), vec![start]);
        while let Some(module) = next.pop() {
            for used in imports.get(module).into_iter().flatten() {
                assert_ne!(used, start, "{start} is imported by {module}, which it needs");
                if seen.insert(used) {
                    next.push(used);
                }
            }
        }
    }
}
