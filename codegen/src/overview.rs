//! The table of all operations for readers: `docs/operations.md`, and the same in Chinese.

use crate::model::{Model, Operation, Scope, Section};

/// The words of a table in one language.
struct Words {
    title: &'static str,
    note: &'static str,
    columns: &'static str,
    effect: [&'static str; 2],
    pages: &'static str,
    partial: &'static str,
    deprecated: &'static str,
}

const ENGLISH: Words = Words {
    title: "Operations",
    note: "\
Generated from the documents in `openapi/` by `cargo test --test operations`; not edited by hand.

- **method**: called on the section's handle, as in `client.messages().recall(…)`.
- **Java**: the method of the vendor's Java SDK 1.2.0. rustdoc's search finds a method by this name and by the Chinese one, too.
- **effect**: `write` if the call may change something at the service, `read` if it never does, whatever its HTTP method is.
- **marks**: *pages* if `items()` and `pages()` go through what it lists; *partial* if a success can be one in part, so that
  `failures()` has to be looked at.",
    columns: "| method | Chinese name | request | Java | effect | marks |",
    effect: ["read", "write"],
    pages: "pages",
    partial: "partial",
    deprecated: "deprecated",
};

const CHINESE: Words = Words {
    title: "接口一览",
    note: "\
由 `cargo test --test operations` 根据 `openapi/` 中的文档生成，请勿手工修改。

- **方法**：在所属部分的句柄上调用，例如 `client.messages().recall(…)`。
- **Java**：官方 Java SDK 1.2.0 中的方法名。在 rustdoc 中搜索该名称或中文名称，都能找到对应的方法。
- **效果**：“写”表示调用可能改变服务端的数据，“读”表示不会改变，与 HTTP 方法无关。
- **标记**：“分页”表示可以用 `items()` 和 `pages()` 逐页读取；“部分成功”表示成功的调用中可能有未完成的部分，需要检查 `failures()`。",
    columns: "| 方法 | 中文名称 | 请求 | Java | 效果 | 标记 |",
    effect: ["读", "写"],
    pages: "分页",
    partial: "部分成功",
    deprecated: "已废弃",
};

/// Writes a table of the operations of each section.
pub fn overview(model: &Model, chinese: bool) -> String {
    let words = if chinese { &CHINESE } else { &ENGLISH };
    let (sections, operations) =
        (model.sections.len(), model.sections.iter().map(|section| section.operations.len()).sum::<usize>());
    let count = if chinese {
        format!("共 {sections} 个部分、{operations} 个接口；每个部分是一个 Cargo feature。")
    } else {
        format!("{operations} operations in {sections} sections, each of which is a Cargo feature.")
    };
    let tables = model.sections.iter().map(|section| self::section(model, section, words, chinese));
    format!("# {}\n\n{count}\n\n{}\n{}", words.title, words.note, tables.collect::<String>())
}

fn section(model: &Model, section: &Section, words: &Words, chinese: bool) -> String {
    let Section { rust, title, operations, .. } = section;
    let page = format!("https://docs.rs/yunxin-im/latest/yunxin_im/{rust}/");
    // The Chinese names are in parentheses.
    let names = title.split('(').filter_map(|part| Some(part.split_once(')')?.0)).collect::<Vec<_>>().join("、");
    let heading = if chinese && !names.is_empty() { &names } else { title };
    let dashes = words.columns.split(" | ").map(|_| "---").collect::<Vec<_>>().join(" | ");
    let rows = operations.iter().map(|operation| row(Scope { model, section: Some(section) }, operation, words));
    format!("\n## {heading}\n\n[`{rust}`]({page})\n\n{}\n| {dashes} |\n{}", words.columns, rows.collect::<String>())
}

fn row(scope: Scope<'_>, operation: &Operation, words: &Words) -> String {
    let Operation { rust, method, path, effect, vendor_names, paged_by, deprecated, data, .. } = operation;
    let chinese = vendor_names.iter().find(|name| !name.is_ascii()).map_or("", String::as_str);
    let java: Vec<_> = vendor_names.iter().filter(|name| name.is_ascii()).map(|name| format!("`{name}`")).collect();
    let in_part =
        data.as_ref().and_then(|data| scope.definition(data)).is_some_and(|data| data.failures().next().is_some());
    let marks = [(paged_by.is_some(), words.pages), (in_part, words.partial), (*deprecated, words.deprecated)];
    let marks: Vec<_> = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
    let effect = words.effect[usize::from(*effect)];
    let cells = [
        format!("`{rust}`"),
        chinese.to_owned(),
        format!("`{method} {path}`"),
        java.join(", "),
        effect.to_owned(),
        marks.join(", "),
    ];
    format!("| {} |\n", cells.join(" | ").replace("  ", " "))
}
