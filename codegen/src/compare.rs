//! What changed between two outlines, and whether it breaks users.

use std::collections::{BTreeMap, BTreeSet};

/// The block and the key of a line of an outline → its facts by their kinds.
type Lines = BTreeMap<(String, String), BTreeMap<String, String>>;

fn lines(outline: &str) -> Lines {
    let mut block = String::new();
    let lines = outline.lines().map(|line| {
        let (key, facts) = line.split_once(": ").unwrap_or((line, ""));
        let mut of_kind: BTreeMap<_, String> = BTreeMap::new();
        for fact in facts.split("; ").filter(|fact| !fact.is_empty()) {
            of_kind.entry(kind(fact)).or_default().push_str(fact);
        }
        match key.strip_prefix("  ") {
            Some(key) => ((block.clone(), key.to_owned()), of_kind),
            None => {
                block = key.to_owned();
                ((block.clone(), String::new()), of_kind)
            }
        }
    });
    lines.collect()
}

/// Tells the changes from the outline `before` to the outline `after`, each after `breaking: ` or `compatible: `.
pub fn changes(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (lines(before), lines(after));
    let mut changes = Vec::new();
    let places: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for place @ (block, key) in places {
        let name = format!("{block} {key}");
        let mut told = |breaking: bool, what: String| {
            let effect = if breaking { "breaking" } else { "compatible" };
            changes.push(format!("{effect}: {}{what}", name.trim()));
        };
        // A line of a block that is new or gone is told by the block, and a property that is no longer required, or the other
        // way round, by its new line.
        let is_told = |other: &Lines| !key.is_empty() && !other.contains_key(&(block.clone(), String::new()));
        let has_counterpart =
            |other: &Lines| counterpart(key).is_some_and(|key| other.contains_key(&(block.clone(), key)));
        match (before.get(place), after.get(place)) {
            (Some(old), Some(new)) => {
                for kind in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                    match (old.get(kind), new.get(kind)) {
                        (old, new) if old == new => {}
                        (None, Some(new)) => {
                            told(is_breaking(block, kind, None, Some(new)), format!(": {new} is added"))
                        }
                        (old, new) => {
                            let [from, to] = [old, new].map(|fact| fact.map_or("", String::as_str));
                            told(is_breaking(block, kind, old, new), format!(": {from} → {to}"));
                        }
                    }
                }
            }
            (Some(_), None) if !is_told(&after) && !has_counterpart(&after) => told(true, " is removed".to_owned()),
            (None, Some(_)) if !is_told(&before) => {
                let is_received =
                    after.get(&(block.clone(), String::new())).is_some_and(|facts| facts.values().eq(["received"]));
                let must = key.starts_with("argument ") || (key.starts_with("required ") && !is_received);
                told(must || has_counterpart(&before), " is added".to_owned());
            }
            _ => {}
        }
    }
    changes.sort();
    changes
}

/// The key of a property that is required if this one is not, and the other way round.
fn counterpart(key: &str) -> Option<String> {
    let other = |name, other: &str| key.strip_prefix(name).map(|rest| format!("{other}{rest}"));
    other("required ", "optional ").or_else(|| other("optional ", "required "))
}

/// What a fact is about: facts of one kind replace each other.
fn kind(fact: &str) -> String {
    let words: Vec<_> = fact.split(' ').map(|word| if word.parse::<f64>().is_ok() { "#" } else { word }).collect();
    match words[0] {
        "path" | "query" | "header" | "body" | "property" => "place",
        first @ ("default" | "codes" | "span" | "operation" | "outcome" | "deprecated") => first,
        "sent" | "received" => "direction",
        _ if fact.contains("matching `") => "pattern",
        _ if fact.contains("at least") || fact.contains("at most") => return words.join(" "),
        _ => "type",
    }
    .to_owned()
}

fn is_breaking(block: &str, kind: &str, old: Option<&String>, new: Option<&String>) -> bool {
    let number =
        |fact: Option<&String>| fact.and_then(|fact| fact.split(' ').find_map(|word| word.parse::<f64>().ok()));
    match kind {
        "default" | "span" | "deprecated" => false,
        // An enum is `#[non_exhaustive]`.
        "direction" => !block.starts_with("enum "),
        limit if limit.contains("at most") => new.is_some() && number(new) < number(old).or(Some(f64::INFINITY)),
        limit if limit.contains("at least") => new.is_some() && number(new) > number(old).or(Some(f64::NEG_INFINITY)),
        _ => true,
    }
}
