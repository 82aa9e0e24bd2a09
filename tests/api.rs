//! What users see of this crate, and whether a change of it is announced: what is generated from the document, and what is
//! written by hand.

#[path = "support/public.rs"]
mod public;

use std::{collections::BTreeSet, fs};

use yunxin_im_codegen::{changes, generate, outline};

include!("../openapi/needed.rs");

const DOCUMENT: &str = "openapi/yunxin-im.yaml";
const RELEASED: &str = "tests/released.txt";

fn read(name: &str) -> String {
    fs::read_to_string(name).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// The outline and the source of what is generated.
fn generated() -> (String, String) {
    let (model, source) =
        generate(DOCUMENT, &read(DOCUMENT), &NEEDED_BY_SRC).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    (outline(&model), source)
}

/// What users see of this crate.
fn api() -> String {
    generated().0 + &public::outline()
}

/// What a change of the document changes for callers, and on the wire, is reviewed here.
#[test]
fn the_outline_of_the_document() {
    insta::assert_snapshot!(generated().0);
}

#[test]
fn the_outline_of_the_hand_written_api() {
    insta::assert_snapshot!(public::outline());
}

/// What is compiled without the feature `codegen` is what is generated with it.
#[test]
fn the_checked_in_client_is_the_generated_one() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../openapi");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_binary_snapshot!("client.rs", generated().1.into_bytes()));
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

/// Everything that the document describes has that description in rustdoc.
#[test]
fn descriptions_become_documentation() {
    let (_, code) = generated();
    for (description, times) in [
        ("Recalls the message both ways (双向撤回). P2P, team and super team conversations. `2` on the wire.", 1),
        ("Recalls or deletes a message (撤回/删除消息)", 1),
        ("The message is recalled or deleted, or did not exist.", 1),
        ("Singapore, for apps whose users are mostly outside China.", 1),
        ("The server-side id of the message to recall or delete", 1),
        ("Name of the routing environment", 2),
        ("`416`: over the rate limit.", 1),
    ] {
        assert_eq!(code.matches(description).count(), times, "{description}");
    }
}

#[test]
fn what_the_source_needs_of_the_document_cannot_be_removed() {
    let yaml = read(DOCUMENT);
    for (from, to, value) in [
        ("x-region: Singapore", "x-region: Asia", "Region::Singapore"),
        ("        - RateLimited\n", "        - TooMany\n", "ResultCode::RATE_LIMITED"),
        ("varnames: [P2p, Team, SuperTeam]", "varnames: [P2p, Group, SuperTeam]", "ConversationType::Team"),
        ("ConversationType", "ConversationKind", "ConversationType::SuperTeam"),
    ] {
        let changed = yaml.replace(from, to);
        assert!(yaml != changed, "{from}");
        let found = generate(DOCUMENT, &changed, &NEEDED_BY_SRC).map(drop).expect_err(from);
        assert!(
            found.contains(&format!(
                ": src/ uses `{value}`: keep it, or take it out of src/ and openapi/needed.rs first"
            )),
            "{found}"
        );
    }
}

#[test]
fn the_list_of_what_the_source_needs_is_complete() {
    let listed: BTreeSet<_> = NEEDED_BY_SRC
        .iter()
        .flat_map(|(name, values)| values.split(' ').map(move |value| format!("{name}::{value}")))
        .collect();
    let mut used = BTreeSet::new();
    for file in public::files("src") {
        let code = read(&file);
        for (name, _) in NEEDED_BY_SRC {
            for (at, _) in code.match_indices(&format!("{name}::")) {
                let path: String =
                    code[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
                let value = path.rsplit("::").next().expect("a name");
                let is_value = value.chars().next().is_some_and(char::is_uppercase) && value != "ALL";
                used.extend(is_value.then(|| format!("{name}::{value}")));
            }
        }
    }
    let missing: Vec<_> = used.difference(&listed).collect();
    assert!(missing.is_empty(), "add to openapi/needed.rs: {missing:?}");
}
