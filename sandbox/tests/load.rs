//! How much a sandbox holds, and how fast it answers. `cargo test --release --test load -- --ignored --nocapture` prints it.

mod common;

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use yunxin_im_sandbox::{Sandbox, Scene};

const ACCOUNTS: usize = 10_000;
const TEAMS: usize = 1_000;
const MEMBERS: usize = 100;
const MESSAGES: i64 = 1_000_000;
const REQUESTS: usize = 50_000;

fn body(text: &str) -> String {
    format!(r#"{{"message":{{"message_type":0,"text":"{text}"}}}}"#)
}

/// Makes the request with this number.
type Make = Box<dyn Fn(usize) -> String>;

/// The memory that the process has in use, in MB.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() / 1024
}

/// The processor time that the sandbox has used so far.
fn processor_time() -> Duration {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let stat = tasks.filter_map(|task| fs::read_to_string(task.path().join("stat")).ok());
    let stat = stat.into_iter().find(|stat| stat.contains("(yunxin-im-sandb")).unwrap_or_default();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // User and system time, in hundredths of a second.
    let ticks = fields.iter().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum::<u64>();
    Duration::from_millis(10 * ticks)
}

fn request(method: &str, target: &str, body: &str) -> String {
    let signature = common::signature();
    format!("{method} {target} HTTP/1.1\r\nHost: x\r\n{signature}Content-Length: {}\r\n\r\n{body}", body.len())
}

/// Sends requests on a connection, 50 at a time, and returns how long it took.
fn exchange(sandbox: &Sandbox, requests: &[String]) -> Duration {
    let mut stream = TcpStream::connect(sandbox.url().trim_start_matches("http://")).expect("it listens");
    stream.set_nodelay(true).expect("a socket");
    let (mut buffer, start) = (vec![0; 1 << 20], Instant::now());
    for batch in requests.chunks(50) {
        stream.write_all(batch.concat().as_bytes()).expect("sent");
        let mut answered = 0;
        while answered < batch.len() {
            let length = stream.read(&mut buffer).expect("responses");
            assert_ne!(length, 0);
            answered += buffer[..length].windows(9).filter(|window| window == b"HTTP/1.1 ").count();
        }
    }
    start.elapsed()
}

#[test]
#[ignore = "prints figures, which depend on the machine"]
fn it_holds_a_million_messages_and_answers() {
    let before = memory();
    let account = |index: usize| format!("account{index}");
    let mut scene = Scene::new().accounts((0..ACCOUNTS).map(account));
    for team in 0..TEAMS {
        let members = (0..MEMBERS).map(|member| account((team * 7 + member) % ACCOUNTS));
        scene = scene.team(6000 + i64::try_from(team).expect("small"), account(team * 7 % ACCOUNTS), members);
    }
    let sandbox = Sandbox::start().expect("a sandbox");
    sandbox.load(scene);
    println!("{ACCOUNTS} accounts and {TEAMS} teams of {MEMBERS}: {} MB", memory() - before);

    let text = "a message of some sixty characters, as people write them often";
    for round in 0..10_i64 {
        let per_round = MESSAGES / 10;
        let mut scene = Scene::new();
        for index in round * per_round..(round + 1) * per_round {
            let index = usize::try_from(index).expect("small");
            let (sender, receiver) = (account(index % ACCOUNTS), account((index * 31 + 1) % ACCOUNTS));
            let id = i64::try_from(index).expect("small") + 1;
            scene = match index % 4 {
                0 => scene.message(format!("{}|2|{}", account(index % TEAMS * 7), 6000 + index % TEAMS), id, text),
                _ => scene.message(format!("{sender}|1|{receiver}"), id, text),
            };
        }
        sandbox.load(scene);
    }
    println!("with {MESSAGES} messages: {} MB", memory() - before);

    let kinds: [(&str, Make); 5] = [
        (
            "recall_message",
            Box::new(|i| request("DELETE", &format!("/im/v2/conversations/a%7C1%7Cb/messages/{i}?type=1"), "")),
        ),
        (
            "send_message",
            Box::new(|i| {
                request(
                    "POST",
                    &format!("/im/v2/conversations/account{}%7C1%7Caccount{}/messages", i % 999, i % 77),
                    &body(text),
                )
            }),
        ),
        ("get_user", Box::new(|i| request("GET", &format!("/im/v2/users/account{}", i % ACCOUNTS), ""))),
        (
            "list_messages",
            Box::new(|i| {
                let query = "begin_time=0&end_time=9999999999999&limit=20";
                request(
                    "GET",
                    &format!("/im/v2.1/conversations/account{}%7C2%7C{}/messages?{query}", i % 100, 6000),
                    "",
                )
            }),
        ),
        (
            "get_conversation",
            Box::new(|i| {
                request("GET", &format!("/im/v2.1/conversations/account{}%7C1%7Caccount{}", i % 999, i % 77), "")
            }),
        ),
    ];
    for (name, make) in kinds {
        let requests: Vec<_> = (0..REQUESTS).map(make).collect();
        let used = processor_time();
        let elapsed = thread::scope(|scope| {
            let halves = requests.chunks(REQUESTS / 2).map(|half| scope.spawn(|| exchange(&sandbox, half)));
            let halves: Vec<_> = halves.collect();
            halves.into_iter().map(|half| half.join().expect("done")).max().expect("two")
        });
        let used = (processor_time() - used).as_secs_f64();
        let (rate, of_one_core) = (REQUESTS as f64 / elapsed.as_secs_f64(), REQUESTS as f64 / used);
        println!("{name}: {rate:.0} requests a second, {of_one_core:.0} in a second of the sandbox's processor time");
    }
    println!("after the requests: {} MB", memory() - before);
}
