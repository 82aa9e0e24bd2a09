//! Turns the OpenAPI documents into one JSON text that the crate embeds: what the sandbox reads of them, by a reader of its own.

use std::{env, fs, path::Path};

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

/// What people read and the sandbox does not.
const PROSE: [&str; 9] =
    ["description", "info", "securitySchemes", "servers", "summary", "tags", "title", "x-rust-name", "x-vendor-names"];

fn main() {
    if let Err(message) = run() {
        println!("cargo::error={message}");
    }
}

fn run() -> Result<(), String> {
    // `openapi` is a link in the repository and a folder in the published package. Where links are not checked out (Windows), the
    // folder that it names is read.
    let folders = ["openapi", "../openapi"].map(Path::new);
    let folder = folders.into_iter().find(|folder| folder.join("common.yaml").is_file());
    let folder = folder.ok_or("there is no openapi/common.yaml, neither in the package nor beside it")?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut documents = Map::new();
    for entry in entries {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".yaml") {
            continue;
        }
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let nodes = Yaml::load_from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let [node] = nodes.as_slice() else { return Err(format!("{}: not one YAML document", path.display())) };
        documents.insert(name, convert(node, false).map_err(|e| format!("{}: {e}", path.display()))?);
    }
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set; Cargo sets it for build scripts")?;
    let file = Path::new(&out).join("documents.json");
    fs::write(&file, Value::from(documents).to_string()).map_err(|e| format!("{}: {e}", file.display()))
}

/// Converts a node to JSON. `is_data` if its keys are names or values of the API, none of which is prose.
fn convert(node: &Yaml<'_>, is_data: bool) -> Result<Value, String> {
    Ok(match node {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => Value::from(*value),
        Yaml::Value(Scalar::Integer(value)) => Value::from(*value),
        Yaml::Value(Scalar::FloatingPoint(value)) => Value::from(value.into_inner()),
        Yaml::Value(Scalar::String(value)) => Value::from(value.as_ref()),
        Yaml::Sequence(items) => items.iter().map(|item| convert(item, is_data)).collect::<Result<_, _>>()?,
        Yaml::Mapping(entries) => {
            let mut map = Map::new();
            for (key, value) in entries {
                let key = match key {
                    Yaml::Value(Scalar::String(key)) => key.to_string(),
                    Yaml::Value(Scalar::Integer(key)) => key.to_string(),
                    other => return Err(format!("{other:?} is not a key of the API")),
                };
                if !is_data && PROSE.contains(&key.as_str()) {
                    continue;
                }
                // The schemas under `properties` and `schemas` have prose again.
                let value = match (key.as_str(), value) {
                    ("example" | "examples" | "default", value) => convert(value, true)?,
                    ("properties", Yaml::Mapping(properties)) if !is_data => {
                        let mut map = Map::new();
                        for (name, schema) in properties {
                            let name =
                                name.as_str().ok_or_else(|| format!("{name:?} is not the name of a property"))?;
                            map.insert(name.to_owned(), convert(schema, false)?);
                        }
                        Value::from(map)
                    }
                    (_, value) => convert(value, is_data)?,
                };
                map.insert(key, value);
            }
            Value::from(map)
        }
        other => return Err(format!("{other:?} is neither a value, nor a list, nor a map")),
    })
}
