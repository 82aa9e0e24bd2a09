//! The operations of the API, as the sandbox reads them from the OpenAPI documents at its first start.

mod document;
mod operation;
mod route;
mod schema;

use std::sync::OnceLock;

pub(crate) use operation::{Operation, Parameter, Place, Style};
pub(crate) use schema::{Format, Kind, Property, Schema};

use document::Documents;
use route::Node;

/// The documents, without prose, by their names; made by build.rs.
const DOCUMENTS: &str = include_str!(concat!(env!("OUT_DIR"), "/documents.json"));

static TABLE: OnceLock<Result<Table, String>> = OnceLock::new();

pub(crate) struct Table {
    operations: Vec<Operation>,
    routes: Node,
}

/// What a method and a path name.
pub(crate) enum Route<'a> {
    /// An operation, and the parameters in its path, still encoded.
    Operation(&'static Operation, Vec<&'a str>),
    /// A path that is there, but not with this method.
    OtherMethod,
    Unknown,
}

/// Returns the table. It fails if the documents, which were read at build time, are not what the reader knows.
pub(crate) fn table() -> Result<&'static Table, String> {
    TABLE.get_or_init(|| Table::read(DOCUMENTS)).as_ref().map_err(Clone::clone)
}

impl Table {
    fn read(documents: &str) -> Result<Self, String> {
        let documents = Documents::parse(documents)?;
        let operations = operation::read(&documents)?;
        let mut routes = Node::default();
        for (index, operation) in operations.iter().enumerate() {
            routes.insert(&operation.path, &operation.method, index);
        }
        Ok(Self { operations, routes })
    }

    /// Returns all operations, in the order of their sections.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// Returns the operation with this id.
    pub(crate) fn operation(&'static self, id: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Finds what a path, still encoded and without a prefix, names.
    pub(crate) fn route<'a>(&'static self, method: &str, path: &'a str) -> Route<'a> {
        let Some(path) = path.strip_prefix('/') else { return Route::Unknown };
        let segments: Vec<_> = path.split('/').collect();
        let mut parameters = Vec::new();
        let Some(node) = self.routes.find(&segments, &mut parameters) else { return Route::Unknown };
        match node.operation(method).and_then(|index| self.operations.get(index)) {
            Some(operation) => Route::Operation(operation, parameters),
            None => Route::OtherMethod,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_goes_before_a_parameter_and_a_method_is_told_from_a_path() {
        let table = table().expect("the documents can be read");
        let found = |method, path| match table.route(method, path) {
            Route::Operation(operation, parameters) => format!("{} {parameters:?}", operation.id),
            Route::OtherMethod => "other method".to_owned(),
            Route::Unknown => "unknown".to_owned(),
        };
        assert_eq!(found("POST", "/im/v2/conversations/messages"), "batch_send_p2p_message []");
        assert_eq!(found("POST", "/im/v2/conversations/a%7C1%7Cb/messages"), r#"send_message ["a%7C1%7Cb"]"#);
        assert_eq!(found("DELETE", "/im/v2/conversations/messages/messages/7"), r#"recall_message ["messages", "7"]"#);
        assert_eq!(found("PUT", "/im/v2/conversations/a/messages/7"), "other method");
        assert_eq!(found("GET", "/im/v2/conversations/a/messages/7/8"), "unknown");
        assert_eq!(found("GET", "im/v2/accounts"), "unknown");
    }

    /// A call holds the values of its path, its query and its body by their names.
    #[test]
    fn no_operation_has_two_values_of_one_name() {
        for operation in table().expect("the documents can be read").operations() {
            let mut names: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            if let Some(Schema { kind: Kind::Object { properties, .. }, .. }) =
                operation.body.as_ref().map(|b| &b.schema)
            {
                names.extend(properties.iter().map(|property| property.name.as_str()));
            }
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{}", operation.id);
        }
    }
}
