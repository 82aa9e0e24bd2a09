//! What a call allocates, what many calls leave behind, and what a call holds while it is in flight.

mod support;

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use support::{Caller, Candidate, Effort, Report, baseline::Baseline, call_side_by_side, credentials, server};
use yunxin_im::Client;

/// Runs the silent server, in a process of its own: two ends of so many connections are too many for one.
const SILENT: &str = "--silent-server";

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    if std::env::args().any(|argument| argument == SILENT) {
        // Until the other end of standard input is closed, which also happens when the benchmark is killed.
        std::thread::spawn(server::silent);
        let _ = std::io::stdin().read(&mut [0]);
        return;
    }
    let effort = Effort::of_this_run();
    let mut report = Report::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        allocations(effort, &mut report).await;
        growth(effort, &mut report).await;
        in_flight(effort, &mut report).await;
    });
    report.print(effort);
}

/// Of one call over a connection that is there.
async fn allocations(effort: Effort, report: &mut Report) {
    async fn count(caller: impl Caller, calls: u64) -> (f64, f64) {
        for _ in 0..100 {
            caller.call().await;
        }
        let before = Counts::now();
        for _ in 0..calls {
            caller.call().await;
        }
        let after = Counts::now();
        let each = |total: u64| total as f64 / calls as f64;
        (each(after.allocations - before.allocations), each(after.bytes - before.bytes))
    }

    let url = server::answering();
    let calls = effort.choose(10_000, 1);
    let http = Baseline::http().build().expect("valid");
    let by_hand = count(Baseline::new(http, &url, Duration::from_secs(5)), calls).await;
    let own = count(Candidate::new(Client::builder(credentials()).endpoint(&url)), calls).await;
    report.value("allocations per call", format!("{:.1}", own.0), "");
    report.value("allocations per call, by hand", format!("{:.1}", by_hand.0), "");
    report.value("bytes allocated per call", format!("{:.0}", own.1), "");
    report.value("bytes allocated per call, by hand", format!("{:.0}", by_hand.1), "");
}

/// What is still allocated after many calls.
async fn growth(effort: Effort, report: &mut Report) {
    const IN_FLIGHT: usize = 32;

    let caller = Candidate::new(Client::builder(credentials()).endpoint(server::answering()));
    let mut done = 0;
    let mut live = Vec::new();
    for calls in effort.choose([10_000, 100_000], [IN_FLIGHT, 2 * IN_FLIGHT]) {
        call_side_by_side(&caller, (calls - done) / IN_FLIGHT, IN_FLIGHT).await;
        done = calls;
        settle().await;
        live.push(Counts::now().live);
        report.value(&format!("live bytes after {calls} calls"), Counts::now().live, "");
    }
    if let [earlier, later] = live[..] {
        report.value("growth of live bytes in between", later - earlier, "<= 65536");
    }
}

/// What calls hold that wait for their answer, each on a connection of its own.
async fn in_flight(effort: Effort, report: &mut Report) {
    async fn held(server: &Silent, caller: impl Caller, calls: usize) -> i64 {
        settle().await;
        let before = Counts::now().live;
        let mut tasks = Vec::with_capacity(calls);
        while tasks.len() < calls {
            let caller = caller.clone();
            tasks.push(tokio::spawn(async move { caller.call().await }));
            if tasks.len() % 100 == 0 {
                // No more at once than the server's backlog holds.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        while server.received.load(Relaxed) < calls {
            assert!(tasks.iter().all(|task| !task.is_finished()), "not all calls are in flight");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let held = Counts::now().live - before;
        tasks.iter().for_each(|task| task.abort());
        for task in tasks {
            let _ = task.await;
        }
        settle().await;
        println!("{calls} calls in flight held {held} bytes; {} bytes were left", Counts::now().live - before);
        held / i64::try_from(calls).unwrap_or(i64::MAX)
    }

    let calls = effort.choose(10_000, 10).min(open_files().saturating_sub(200));
    let long = Duration::from_secs(60);
    let own = {
        let server = Silent::start();
        let builder = Client::builder(credentials()).endpoint(&server.url).timeout(long).deadline(long);
        held(&server, Candidate::new(builder), calls).await
    };
    let by_hand = {
        let server = Silent::start();
        let http = Baseline::http().build().expect("valid");
        held(&server, Baseline::new(http, &server.url, long), calls).await
    };
    report.value(&format!("live bytes per call, {calls} in flight"), own, "");
    report.value(&format!("live bytes per call, {calls} in flight, by hand"), by_hand, "");
}

/// Lets the tasks of connections end that have nothing left to do.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(500)).await;
}

/// How many files this process may have open.
fn open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(1024)
}

struct Silent {
    process: Child,
    url: String,
    /// How many requests it has received.
    received: Arc<AtomicUsize>,
}

impl Silent {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().expect("a path"))
            .arg(SILENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let mut lines = BufReader::new(process.stdout.take().expect("piped")).lines();
        let url = lines.next().expect("the URL").expect("text");
        let received = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&received);
        std::thread::spawn(move || {
            for _ in lines {
                counted.fetch_add(1, Relaxed);
            }
        });
        Self { process, url, received }
    }
}

impl Drop for Silent {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The system's allocator, and what this thread had from it. The servers are on other threads, and are not counted.
struct Counting;

#[derive(Clone, Copy)]
struct Counts {
    allocations: u64,
    bytes: u64,
    live: i64,
}

thread_local! {
    // Without a destructor, so that it can be used at any time of a thread's life.
    static COUNTS: Cell<Counts> = const { Cell::new(Counts { allocations: 0, bytes: 0, live: 0 }) };
}

impl Counts {
    fn now() -> Self {
        COUNTS.get()
    }

    fn add(allocated: usize, freed: usize) {
        let Self { allocations, bytes, live } = COUNTS.get();
        COUNTS.set(Self {
            allocations: allocations + u64::from(allocated > 0),
            bytes: bytes + allocated as u64,
            live: live + allocated as i64 - freed as i64,
        });
    }
}

// SAFETY: all is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Counts::add(layout.size(), 0);
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Counts::add(layout.size(), 0);
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        Counts::add(size, layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        Counts::add(0, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}
