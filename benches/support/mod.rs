//! What the benchmarks share: how they are run, how they compare, and what they print.

#![allow(dead_code)] // Each benchmark uses a part of it.

pub mod baseline;
pub mod server;

use std::time::{Duration, Instant};

use yunxin_im::{Client, ClientBuilder, ConversationId, Credentials, types::RecallType};

pub const APP_KEY: &str = "45c6af3c98409b18a84451215d0bdd6e";
/// As long as a real one: with nonce and time, it is one block of SHA-1.
pub const APP_SECRET: &str = "0123456789ab";
pub const MESSAGE: i64 = 122_334;
pub const TYPE: RecallType = RecallType::OneWay;

pub fn conversation() -> ConversationId {
    ConversationId::p2p("apifoxtest1", "apifoxtest2").expect("valid")
}

pub fn credentials() -> Credentials {
    Credentials::new(APP_KEY, APP_SECRET).expect("valid")
}

/// Something that recalls a message: this crate's client, or what it is compared with.
pub trait Caller: Clone + Send + 'static {
    /// Recalls a message, which must succeed.
    fn call(&self) -> impl Future<Output = ()> + Send;
}

/// This crate's client.
#[derive(Clone)]
pub struct Candidate {
    client: Client,
    conversation: ConversationId,
}

impl Candidate {
    pub fn new(builder: ClientBuilder) -> Self {
        Self { client: builder.build().expect("valid"), conversation: conversation() }
    }
}

impl Caller for Candidate {
    async fn call(&self) {
        let reply = self
            .client
            .recall_message()
            .conversation_id(&self.conversation)
            .message_server_id(MESSAGE)
            .type_(TYPE)
            .execute()
            .await;
        assert_eq!(reply.expect("a success").answer.code.number(), 200);
    }
}

/// Makes calls, `each` of them one after the other in each of `in_flight` tasks.
pub async fn call_side_by_side(caller: &impl Caller, each: usize, in_flight: usize) {
    let tasks: Vec<_> = (0..in_flight)
        .map(|_| {
            let caller = caller.clone();
            tokio::spawn(async move {
                for _ in 0..each {
                    caller.call().await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
}

/// How much is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Enough for figures.
    Full,
    /// Each thing once, to see that it runs.
    Smoke,
}

impl Effort {
    /// `cargo bench` passes `--bench`, `cargo test` does not; `--test` and `--quick` are passed by hand.
    pub fn of_this_run() -> Self {
        let given = |flag: &str| std::env::args().any(|argument| argument == flag);
        if given("--bench") && !given("--test") && !given("--quick") { Self::Full } else { Self::Smoke }
    }

    pub fn choose<T>(self, full: T, smoke: T) -> T {
        match self {
            Self::Full => full,
            Self::Smoke => smoke,
        }
    }
}

/// What some work took.
#[derive(Clone, Copy, Default)]
pub struct Spent {
    pub wall: Duration,
    /// The time that this thread was running. What else runs on the machine is not in it, nor is waiting for the server.
    pub cpu: Duration,
}

impl Spent {
    pub fn on<T>(work: impl FnOnce() -> T) -> Self {
        let (wall, cpu) = (Instant::now(), thread_time());
        drop(std::hint::black_box(work()));
        Self { cpu: thread_time().saturating_sub(cpu), wall: wall.elapsed() }
    }
}

#[cfg(unix)]
fn thread_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.try_into().unwrap_or_default(), time.tv_nsec.try_into().unwrap_or_default())
}

#[cfg(not(unix))]
fn thread_time() -> Duration {
    Duration::ZERO
}

/// Measurements of several things in short rounds, one thing right after the other in each. Whatever slows the machine down
/// slows all things of a round, so that their ratio stays; and the median leaves out the rounds where it did not.
pub struct Rounds<const N: usize>(Vec<[Spent; N]>);

impl<const N: usize> Rounds<N> {
    pub fn measure(rounds: usize, things: [&mut dyn FnMut() -> Spent; N]) -> Self {
        let mut measured = Vec::with_capacity(rounds);
        for round in 0..rounds {
            let mut spent = [Spent::default(); N];
            // Each thing is the first one as often as it is the last one.
            for i in 0..N {
                let i = if round % 2 == 0 { i } else { N - 1 - i };
                spent[i] = things[i]();
            }
            measured.push(spent);
        }
        Self(measured)
    }

    /// The median over the rounds of `f`, which is given seconds.
    pub fn wall(&self, f: impl Fn([f64; N]) -> f64) -> f64 {
        median(self.0.iter().map(|spent| f(spent.map(|spent| spent.wall.as_secs_f64()))).collect())
    }

    /// The same in the thread's own time.
    pub fn cpu(&self, f: impl Fn([f64; N]) -> f64) -> f64 {
        median(self.0.iter().map(|spent| f(spent.map(|spent| spent.cpu.as_secs_f64()))).collect())
    }
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.get(middle) {
        None => f64::NAN,
        Some(upper) if values.len() % 2 == 1 => *upper,
        Some(upper) => f64::midpoint(values[middle - 1], *upper),
    }
}

/// The lines of figures, which are printed after all else.
#[derive(Default)]
pub struct Report(Vec<String>);

impl Report {
    pub fn ratio(&mut self, of: &str, ratio: f64, goal: &str) {
        self.line("ratio", of, &format!("{ratio:.3}"), goal);
    }

    pub fn value(&mut self, of: &str, value: impl std::fmt::Display, goal: &str) {
        self.line("value", of, &value.to_string(), goal);
    }

    fn line(&mut self, kind: &str, of: &str, value: &str, goal: &str) {
        let goal = if goal.is_empty() { String::new() } else { format!("  (goal {goal})") };
        self.0.push(format!("{kind}  {of:<60} {value:>10}{goal}"));
    }

    pub fn print(self, effort: Effort) {
        if effort == Effort::Smoke {
            println!("a smoke run: the figures mean nothing");
        }
        for line in self.0 {
            println!("{line}");
        }
    }
}
