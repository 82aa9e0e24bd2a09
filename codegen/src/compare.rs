//! What changed between two outlines, and whether it breaks users.

use std::collections::{BTreeMap, BTreeSet};

/// The facts of a line, by what each is about.
type Line = BTreeMap<String, String>;
/// The lines of a block, by what stands before their facts. The first one, which is not indented, has an empty key.
type Block = BTreeMap<String, Line>;

/// The blocks of an outline, by their names.
fn blocks(outline: &str) -> BTreeMap<String, Block> {
    let (mut name, mut blocks) = (String::new(), BTreeMap::<_, Block>::new());
    for line in outline.lines() {
        let (key, of_line) = line.split_once(": ").unwrap_or((line, ""));
        let key = key.strip_prefix("  ").unwrap_or_else(|| {
            name = key.to_owned();
            ""
        });
        let mut facts = Line::new();
        for fact in of_line.split("; ").filter(|fact| !fact.is_empty()) {
            facts.entry(kind(fact)).or_default().push_str(fact);
        }
        blocks.entry(name.clone()).or_default().insert(key.to_owned(), facts);
    }
    blocks
}

/// What stands under each key that is in one of two maps.
fn pairs<'a, T>(
    before: &'a BTreeMap<String, T>,
    after: &'a BTreeMap<String, T>,
) -> impl Iterator<Item = (&'a str, Option<&'a T>, Option<&'a T>)> {
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    keys.into_iter().map(|key| (key.as_str(), before.get(key), after.get(key)))
}

/// Tells the changes from the outline `before` to the outline `after`, each after `breaking: ` or `compatible: `.
pub fn changes(before: &str, after: &str) -> Vec<String> {
    let mut changes = Vec::new();
    let mut tell = |is_breaking: bool, what: String| {
        changes.push(format!("{}: {what}", if is_breaking { "breaking" } else { "compatible" }));
    };
    for (name, old, new) in pairs(&blocks(before), &blocks(after)) {
        match (old, new) {
            (Some(old), Some(new)) => changes_in_block(name, old, new, &mut tell),
            (old, _) => tell(old.is_some(), format!("{name} is {}", if old.is_some() { "removed" } else { "added" })),
        }
    }
    changes.sort();
    changes
}

fn changes_in_block(name: &str, before: &Block, after: &Block, tell: &mut impl FnMut(bool, String)) {
    let is_sent =
        after.get("").and_then(|first| first.get("direction")).is_none_or(|direction| direction != "received");
    for (key, old, new) in pairs(before, after) {
        let place = format!("{name} {key}");
        let is_in = |block: &Block| counterpart(key).is_some_and(|key| block.contains_key(&key));
        match (old, new) {
            // A property that is no longer required, or the other way round, is told by its new line.
            (_, None) if is_in(after) => {}
            (_, None) => tell(true, format!("{place} is removed")),
            (None, Some(_)) => {
                let must = key.starts_with("argument ") || (key.starts_with("required ") && is_sent);
                tell(must || is_in(before), format!("{place} is added"));
            }
            (Some(old), Some(new)) => changes_in_line(name, place.trim(), old, new, tell),
        }
    }
}

fn changes_in_line(name: &str, place: &str, before: &Line, after: &Line, tell: &mut impl FnMut(bool, String)) {
    for (kind, old, new) in pairs(before, after).filter(|(_, old, new)| old != new) {
        let what = match (old, new) {
            (Some(old), Some(new)) => format!("{old} → {new}"),
            (Some(old), None) => format!("{old} is removed"),
            (None, new) => format!("{} is added", new.map_or("", String::as_str)),
        };
        tell(is_breaking(name, kind, old, new), format!("{place}: {what}"));
    }
}

/// The key of a property that is required if this one is not, and the other way round.
fn counterpart(key: &str) -> Option<String> {
    let other = |name, other: &str| key.strip_prefix(name).map(|rest| format!("{other}{rest}"));
    other("required ", "optional ").or_else(|| other("optional ", "required "))
}

/// What a fact is about: facts of one kind replace each other.
fn kind(fact: &str) -> String {
    let words: Vec<_> = fact.split(' ').map(|word| if word.parse::<i128>().is_ok() { "#" } else { word }).collect();
    let kind = match words[0] {
        "path" | "query" | "property" => "place",
        "body" | "page" => words[0],
        first @ ("default" | "span" | "operation" | "deprecated" | "failures") => first,
        "effect" | "no" | "without" => "effect",
        "kind" | "retryable" | "pages" => words[0],
        "sent" | "received" => "direction",
        _ if fact.contains("matching `") => "pattern",
        _ if fact.contains("in the format `") => "format",
        _ if fact.contains("at least") || fact.contains("at most") => return words.join(" "),
        _ => "type",
    };
    kind.to_owned()
}

fn is_breaking(block: &str, kind: &str, old: Option<&String>, new: Option<&String>) -> bool {
    let number =
        |fact: Option<&String>| fact.and_then(|fact| fact.split(' ').find_map(|word| word.parse::<i128>().ok()));
    match kind {
        "default" | "span" | "deprecated" | "effect" | "format" | "retryable" | "body" => false,
        // An enum is `#[non_exhaustive]`.
        "direction" => !block.starts_with("enum "),
        limit if limit.contains("at most") => new.is_some() && number(new) < number(old).or(Some(i128::MAX)),
        limit if limit.contains("at least") => new.is_some() && number(new) > number(old).or(Some(i128::MIN)),
        _ => true,
    }
}
