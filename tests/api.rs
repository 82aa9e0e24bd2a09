//! What users see of this crate, and whether a change of it is announced: what is generated from the document, and what is
//! written by hand.

#[path = "support/documents.rs"]
mod documents;
#[path = "support/public.rs"]
mod public;

use std::{collections::BTreeMap, fs, path::Path};

use documents::{documents, model};
use yunxin_im_codegen::{COMMON, File, changes, generate, outline};

const RELEASED: &str = "tests/released.txt";

fn read(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// What is generated of all sections.
fn generated() -> Vec<File> {
    generate(&documents(), &model()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// What users see of this crate.
fn api() -> String {
    outline(&model()).into_iter().map(|(_, text)| text).collect::<String>() + &public::outline()
}

/// What a change of a document changes for callers, and on the wire, is reviewed here.
#[test]
fn the_outlines_of_the_documents() {
    for (section, outline) in outline(&model()) {
        insta::assert_snapshot!(section, outline);
    }
}

#[test]
fn the_outline_of_the_hand_written_api() {
    insta::assert_snapshot!(public::outline());
}

/// What is compiled without the feature `codegen` is what is generated with it. Brings `generated/` up to date if it is not.
#[test]
fn the_checked_in_client_is_the_generated_one() {
    let generated: BTreeMap<_, _> =
        generated().into_iter().map(|file| (format!("generated/{}", file.name), file.text)).collect();
    let mut old = Vec::new();
    for (name, text) in &generated {
        if fs::read_to_string(name).is_ok_and(|old| old == *text) {
            continue;
        }
        fs::create_dir_all("generated").expect("writable");
        fs::write(name, text).expect("writable");
        old.push(name.clone());
    }
    for name in public::files("generated").into_iter().filter(|name| !generated.contains_key(name)) {
        fs::remove_file(&name).expect("writable");
        old.push(name);
    }
    assert!(old.is_empty(), "brought up to date, read them with `git diff` and run again: {old:?}");
}

#[test]
fn a_section_is_a_feature_a_module_and_a_document() {
    let (manifest, lib) = (read("Cargo.toml"), read("src/lib.rs"));
    let all = manifest.lines().find_map(|line| line.strip_prefix("full = ")).expect("the feature `full`");
    for name in public::files("openapi").iter().filter_map(|name| Path::new(name).file_name()?.to_str()) {
        let section = name.trim_end_matches(".yaml");
        if name != COMMON {
            assert!(manifest.contains(&format!("\n{section} = []\n")), "no feature `{section}` in Cargo.toml");
            assert!(all.contains(&format!("\"{section}\"")), "the feature `full` lacks `{section}`");
            assert!(lib.contains(&format!("    {section} \"{section}\"\n")), "no module `{section}` in src/lib.rs");
        }
    }
}

/// progenitor makes the structs that are shipped.
#[test]
fn each_struct_of_the_documents_is_in_the_client() {
    let (model, files) = (model(), generated());
    for section in &model.sections {
        let file = files.iter().find(|file| file.name == format!("{}.rs", section.rust)).expect("a file");
        for definition in section.definitions.iter().filter(|definition| !definition.kind.fields().is_empty()) {
            assert!(file.text.contains(&format!("pub struct {} {{", definition.rust)), "{}", definition.rust);
        }
    }
}

#[test]
fn a_change_since_the_last_release_that_breaks_users_is_announced() {
    let released = read(RELEASED);
    let (version, released) = released.split_once('\n').expect("a version");
    let changes = changes(released, &api());
    let breaking: Vec<_> = changes.iter().filter(|change| change.starts_with("breaking: ")).collect();
    let announced = is_announced(&read("CHANGELOG.md"), version, env!("CARGO_PKG_VERSION"));
    assert!(
        breaking.is_empty() || announced,
        "since {version}:\n{}\nA breaking change needs a section `### Breaking` in CHANGELOG.md, or a version that says so",
        changes.join("\n")
    );
}

/// Whether `changelog`, or the version `to`, says that the changes since the release `from` break users.
fn is_announced(changelog: &str, from: &str, to: &str) -> bool {
    let since = changelog.split(&format!("\n## [{from}]")).next().unwrap_or_default();
    since.contains("### Breaking") || is_breaking_release(from, to)
}

/// Whether `to` may break users of `from`, by Semantic Versioning.
fn is_breaking_release(from: &str, to: &str) -> bool {
    let part = |version: &str| {
        let parts: Vec<_> = version.split('.').take(2).map(str::to_owned).collect();
        if parts[0] == "0" { parts.join(".") } else { parts[0].clone() }
    };
    part(from) != part(to)
}

#[test]
fn a_breaking_change_is_announced_by_the_changelog_or_the_version() {
    let (quiet, loud) = ("## [Unreleased]\n### Added\n\n## [1.2.0]\n### Breaking\n", "## [Unreleased]\n### Breaking\n");
    for (changelog, to, announced) in
        [(quiet, "1.2.1", false), (quiet, "1.3.0", false), (quiet, "2.0.0", true), (loud, "1.2.1", true)]
    {
        assert_eq!(is_announced(changelog, "1.2.0", to), announced, "{changelog} {to}");
    }
    assert!(!is_announced("", "0.1.0", "0.1.9") && is_announced("", "0.1.0", "0.2.0"));
}

/// Run at a release, after the version is set: `cargo test --test api -- --ignored`.
#[test]
#[ignore = "keeps the outline of a release"]
fn keep_the_outline_of_this_release() {
    fs::write(RELEASED, format!("{}\n{}", env!("CARGO_PKG_VERSION"), api())).expect("writable");
}
