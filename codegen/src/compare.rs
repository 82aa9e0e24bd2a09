//! What changed between two outlines, and whether it breaks users.

use std::collections::{BTreeMap, BTreeSet};

/// Where something stands in an outline: the block, the key of the line, and what the fact is about. For the line itself the last
/// one is empty, and for the block the last two.
type Place = [String; 3];
type Facts = BTreeMap<Place, String>;

fn facts(outline: &str) -> Facts {
    let (mut block, mut facts) = (String::new(), Facts::new());
    for line in outline.lines() {
        let (key, of_line) = line.split_once(": ").unwrap_or((line, ""));
        let key = key.strip_prefix("  ").unwrap_or_else(|| {
            block = key.to_owned();
            ""
        });
        let place = |kind| [block.clone(), key.to_owned(), kind];
        facts.insert(place(String::new()), String::new());
        for fact in of_line.split("; ").filter(|fact| !fact.is_empty()) {
            facts.entry(place(kind(fact))).or_default().push_str(fact);
        }
    }
    facts
}

/// Tells the changes from the outline `before` to the outline `after`, each after `breaking: ` or `compatible: `.
pub fn changes(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (facts(before), facts(after));
    let mut changes = Vec::new();
    for place @ [block, key, kind] in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        // What is in a line or a block that is new or gone is told by that.
        let is_told = |other: &Facts| match (key.as_str(), kind.as_str()) {
            ("", "") => false,
            (_, "") => !other.contains_key(&[block.clone(), String::new(), String::new()]),
            _ => !other.contains_key(&[block.clone(), key.clone(), String::new()]),
        };
        let has_counterpart = |other: &Facts| {
            counterpart(key).is_some_and(|key| other.contains_key(&[block.clone(), key, String::new()]))
        };
        let (is_breaking, what) = match (before.get(place), after.get(place)) {
            (old, new) if old == new => continue,
            (None, _) if is_told(&before) => continue,
            (_, None) if is_told(&after) => continue,
            // A property that is no longer required, or the other way round, is told by its new line.
            (_, None) if kind.is_empty() && has_counterpart(&after) => continue,
            (_, None) if kind.is_empty() => (true, " is removed".to_owned()),
            (None, _) if kind.is_empty() => {
                let direction = after.get(&[block.clone(), String::new(), "direction".to_owned()]);
                let is_sent = direction.is_none_or(|direction| direction != "received");
                let must = key.starts_with("argument ") || (key.starts_with("required ") && is_sent);
                (must || has_counterpart(&before), " is added".to_owned())
            }
            (None, Some(new)) => (is_breaking(block, kind, None, Some(new)), format!(": {new} is added")),
            (old, new) => {
                let [from, to] = [old, new].map(|fact| fact.map_or("", String::as_str));
                (is_breaking(block, kind, old, new), format!(": {from} → {to}"))
            }
        };
        let effect = if is_breaking { "breaking" } else { "compatible" };
        changes.push(format!("{effect}: {}{what}", format!("{block} {key}").trim()));
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
