//! What changed between two outlines, and whether it breaks users.

use std::collections::BTreeMap;

/// The facts of each line of an outline, by the block it is in and its key.
fn lines(outline: &str) -> BTreeMap<(String, String), Vec<String>> {
    let mut block = String::new();
    let lines = outline.lines().map(|line| {
        let (key, facts) = line.split_once(": ").unwrap_or((line, ""));
        let facts = facts.split("; ").filter(|fact| !fact.is_empty()).map(str::to_owned).collect();
        match key.strip_prefix("  ") {
            Some(key) => ((block.clone(), key.to_owned()), facts),
            None => {
                block = key.to_owned();
                ((block.clone(), String::new()), facts)
            }
        }
    });
    lines.collect()
}

/// The changes from the outline `before` to the outline `after`, each after `breaking: ` or `compatible: `.
pub fn changes(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (lines(before), lines(after));
    let mut changes = Vec::new();
    let mut told = |breaking: bool, what: String| {
        changes.push(format!("{}: {what}", if breaking { "breaking" } else { "compatible" }));
    };
    // What is in a block that is new or gone is told by the block.
    let is_new_block = |block: &str| !before.contains_key(&(block.to_owned(), String::new()));
    let is_gone = |block: &str| !after.contains_key(&(block.to_owned(), String::new()));
    for ((block, key), facts) in &before {
        let place = format!("{block} {key}");
        if is_gone(block) && !key.is_empty() {
            continue;
        }
        match after.get(&(block.clone(), key.clone())) {
            // A property that is no longer required, or the other way round, is told once, below.
            None if counterpart(key).is_some_and(|key| after.contains_key(&(block.clone(), key))) => {}
            None => told(true, format!("{} is removed", place.trim())),
            Some(now) => {
                for gone in facts.iter().filter(|fact| !now.contains(fact)) {
                    let new = now.iter().find(|fact| kind(fact) == kind(gone)).cloned();
                    told(
                        is_breaking(block, Some(gone), new.as_deref()),
                        format!("{}: {gone} → {}", place.trim(), new.unwrap_or_default()),
                    );
                }
                for new in now.iter().filter(|fact| !facts.iter().any(|old| kind(old) == kind(fact))) {
                    told(is_breaking(block, None, Some(new)), format!("{}: {new} is added", place.trim()));
                }
            }
        }
    }
    for ((block, key), _) in after.iter().filter(|(place, _)| !before.contains_key(place)) {
        if is_new_block(block) {
            if key.is_empty() {
                told(false, format!("{block} is added"));
            }
            continue;
        }
        let received = after.get(&(block.clone(), String::new())).is_some_and(|facts| facts == &["received"]);
        let must = key.starts_with("argument ") || (key.starts_with("required ") && !received);
        let was = counterpart(key).is_some_and(|key| before.contains_key(&(block.clone(), key)));
        told(must || was, format!("{block} {key} is added"));
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
        first @ ("default" | "codes" | "span" | "path" | "query" | "header" | "property" | "operation" | "outcome") => {
            first.to_owned()
        }
        _ if fact.contains("at least") || fact.contains("at most") => words.join(" "),
        "sent" | "received" => "direction".to_owned(),
        "deprecated" => "deprecated".to_owned(),
        _ => "type".to_owned(),
    }
}

fn is_breaking(block: &str, old: Option<&str>, new: Option<&str>) -> bool {
    let number = |fact: Option<&str>| fact.and_then(|fact| fact.split(' ').find_map(|word| word.parse::<f64>().ok()));
    match kind(old.or(new).unwrap_or_default()).as_str() {
        "default" | "span" | "deprecated" => false,
        // An enum is `#[non_exhaustive]`.
        "direction" => !block.starts_with("enum "),
        limit if limit.contains("at most") => new.is_some() && number(new) < number(old).or(Some(f64::INFINITY)),
        limit if limit.contains("at least") => new.is_some() && number(new) > number(old).or(Some(f64::NEG_INFINITY)),
        _ => true,
    }
}
