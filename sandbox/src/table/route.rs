//! Finds an operation by the segments of a path.

use std::collections::HashMap;

/// The paths that begin alike.
#[derive(Default)]
pub(super) struct Node {
    literals: HashMap<String, Node>,
    parameter: Option<Box<Node>>,
    /// The operations of the path that ends here, by method.
    operations: Vec<(String, usize)>,
}

impl Node {
    /// Adds a path template such as `/im/v2/accounts/{account_id}`.
    pub(super) fn insert(&mut self, template: &str, method: &str, operation: usize) {
        let mut node = self;
        for segment in template.trim_start_matches('/').split('/') {
            node = match segment.starts_with('{') {
                true => node.parameter.get_or_insert_default(),
                false => node.literals.entry(segment.to_owned()).or_default(),
            };
        }
        node.operations.push((method.to_owned(), operation));
    }

    /// Finds a path. What stands in the places of parameters is pushed to `parameters`. A literal goes before a parameter.
    pub(super) fn find<'a>(&self, segments: &[&'a str], parameters: &mut Vec<&'a str>) -> Option<&Self> {
        let Some((first, rest)) = segments.split_first() else {
            return (!self.operations.is_empty()).then_some(self);
        };
        if let Some(found) = self.literals.get(*first).and_then(|node| node.find(rest, parameters)) {
            return Some(found);
        }
        let node = self.parameter.as_ref()?;
        parameters.push(first);
        let found = node.find(rest, parameters);
        if found.is_none() {
            parameters.pop();
        }
        found
    }

    pub(super) fn operation(&self, method: &str) -> Option<usize> {
        self.operations.iter().find(|(name, _)| name == method).map(|(_, operation)| *operation)
    }
}
