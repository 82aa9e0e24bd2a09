//! The completion scripts, in the shells that they are for. A shell that is not installed is left out, except bash.

#![cfg(unix)]

mod support;

use std::process::Command;

use support::{Directory, program, run};

/// What is typed before the tab, and what must be offered.
const CASES: [(&str, &str); 6] = [
    ("yunxin-im bul", "bulk-recall"),
    ("yunxin-im bulk-recall --dry", "--dry-run"),
    ("yunxin-im bulk-recall list.csv --retry", "--retry-failed"),
    ("yunxin-im bulk-recall --type two", "two-way"),
    ("yunxin-im recall --ty", "--type"),
    ("yunxin-im recall id 1 --type de", "delete"),
];

/// Runs `script` in a shell, with the path of the completions and what is typed. Returns what it prints.
fn offered(shell: &str, options: &[&str], script: &str, line: &str) -> Option<String> {
    if Command::new(shell).arg("--version").output().is_err() {
        return None;
    }
    let directory = Directory::new();
    let completions = directory.file("completions", run(program(&["completions", shell])).1);
    let script = directory.file("script", script);
    let mut command = Command::new("timeout");
    command.arg("60").arg(shell).args(options).args([&script, &completions, line]).env("HOME", &directory.0);
    let (status, stdout, stderr) = run(command);
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{shell}, {line}: {stdout}");
    Some(stdout)
}

#[test]
fn bash_completes_subcommands_options_and_values() {
    let script = r#"
        source "$1"
        read -ra COMP_WORDS <<< "$2"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        [[ $(complete -p yunxin-im) =~ -F\ ([^ ]+) ]] || exit 1
        "${BASH_REMATCH[1]}" yunxin-im "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    for (line, expected) in CASES {
        let offered = offered("bash", &["--norc"], script, line).expect("bash is installed");
        assert_eq!(offered.trim_end(), expected, "{line}");
    }
}

#[test]
fn zsh_completes_subcommands_options_and_values() {
    // An interactive one, in which the line and a tab are typed; Ctrl-X shows what the line has become.
    let script = r#"
        zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z 'PS1=; autoload -Uz compinit; compinit -D -u; source '"$1"
        zpty -w z 'show() { print -r -- "<$BUFFER>" }; zle -N show; bindkey "^X" show; print rea""dy'
        zpty -r z text '*ready*'
        zpty -w -n z "$2"$'\t\x18'
        zpty -r z text '*<*>*'
        print -r -- "$text"
        zpty -d z
    "#;
    for (line, expected) in CASES {
        let Some(shown) = offered("zsh", &["-f"], script, line) else { return };
        let (words, _) = line.rsplit_once(' ').expect("words");
        let whole = [" ", "="].map(|end| format!("<{words} {expected}{end}>"));
        assert!(whole.iter().any(|whole| shown.contains(whole)), "{line}: {shown:?}");
    }
}

#[test]
fn fish_completes_subcommands_options_and_values() {
    for (line, expected) in CASES {
        let script = "source $argv[1]; complete -C $argv[2]";
        let Some(offered) = offered("fish", &["--no-config"], script, line) else { return };
        let names: Vec<_> = offered.lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(names, [expected], "{line}");
    }
}

#[test]
fn elvish_completes_subcommands_and_options() {
    // Outside of its editor, which is stood in for. It chooses by what is typed itself, and is given no values.
    let editor = r#"
        fn wcswidth {|text| put 1 }
        var edit: = (ns [&completion:=(ns [&arg-completer=[&]]) &complex-candidate~={|text &display=''| put $text }])
    "#;
    let offer = "$edit:completion:arg-completer[yunxin-im] (str:split ' ' $args[1]) | each $echo~";
    let script = editor.to_owned() + &run(program(&["completions", "elvish"])).1 + offer;
    for (line, expected) in
        CASES.into_iter().filter(|(_, expected)| expected.starts_with('-') || *expected == "bulk-recall")
    {
        let line = line.replace("list.csv ", "");
        let Some(offered) = offered("elvish", &["-norc"], &script, &line) else { return };
        assert!(offered.lines().any(|offer| offer == expected), "{line}: {offered}");
    }
}
