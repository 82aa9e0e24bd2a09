//! How fast a whole call is, and what it allocates, against the same call written by hand. The connection goes to a server on this
//! machine that does as little as a server can.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    fmt::{Debug, Display},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use support::{
    APP_KEY, APP_SECRET, CONVERSATION, MESSAGE, RECALL_TYPE,
    baseline::Baseline,
    builder, caller, choose,
    server::{response, start},
};
use tokio::{runtime, task::JoinSet};

fn main() {
    let success = response(200, 200);
    let [first, second] = [(); 2].map(|()| start(move || (Duration::ZERO, success)).0);
    let baseline = Baseline::new(&first, APP_KEY, APP_SECRET);
    let by_hand = move || Arc::clone(&baseline).recall(CONVERSATION, MESSAGE, RECALL_TYPE.number());
    let call = caller(builder().endpoint(&first));
    let plain = move || call().send();
    let settings = builder().endpoints([&first, &second]).max_retries(3).retry_on_timeout(true);
    let call = caller(settings.adaptive_rate_limit(true).retry_on_rate_limit(true));
    let all = move || call().send();

    let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let runs: [&dyn Fn(usize, usize) -> f64; 3] = [
        &|calls, in_flight| runtime.block_on(time(&by_hand, calls, in_flight)),
        &|calls, in_flight| runtime.block_on(time(&plain, calls, in_flight)),
        &|calls, in_flight| runtime.block_on(time(&all, calls, in_flight)),
    ];
    let names = [", by hand", "", ", retries, two endpoints, adaptive limit"];
    for in_flight in [1, 32] {
        // A round is some 20 ms: shorter than what disturbs it, and long enough for the clock. What slows the machine down slows all
        // calls of a round, so that their ratio stays; the median leaves out the rounds in which it did not.
        let calls = choose(if in_flight == 1 { 256 } else { 512 }, in_flight);
        let mut rounds = Vec::new();
        for round in 0..choose(400, 1) {
            let mut times = [0.0; 3];
            (0..3).map(|i| (i + round) % 3).for_each(|i| times[i] = runs[i](calls, in_flight));
            rounds.push(times);
        }
        for (i, name) in names.into_iter().enumerate() {
            let of = format!("full call, {in_flight} in flight{name}");
            let micros = median(rounds.iter().map(|times| times[i] * 1e6 / calls as f64));
            print("value", &format!("{of}, µs"), format!("{micros:.1}"), "");
            if i > 0 {
                // Of throughputs, so that more is better.
                let ratio = median(rounds.iter().map(|times| times[0] / times[i]));
                print("ratio", &of, format!("{ratio:.3}"), "  (goal >= 0.97)");
            }
        }
    }
    for (run, name) in runs.iter().zip(names) {
        let calls = choose(10_000, 10);
        let (allocations, _) = allocated(|| run(calls, 1));
        let each = allocations as f64 / calls as f64;
        print("value", &format!("allocations per call{name}"), format!("{each:.1}"), "");
    }
    let calls = choose(100_000, 64);
    let (_, growth) = allocated(|| runs[2](calls, 32));
    print("value", &format!("growth of memory over {calls} calls, bytes"), growth, "  (goal <= 65536)");
}

fn print(kind: &str, of: &str, value: impl Display, goal: &str) {
    println!("{kind}  {of:<66} {value:>10}{goal}");
}

/// Makes `calls` calls, always `in_flight` of them at a time, and returns the seconds that it takes.
async fn time<F, T, E: Debug>(call: &(impl Fn() -> F + Clone + Send + 'static), calls: usize, in_flight: usize) -> f64
where
    F: Future<Output = Result<T, E>> + Send,
{
    let (start, mut tasks) = (Instant::now(), JoinSet::new());
    for _ in 0..in_flight {
        let call = call.clone();
        tasks.spawn(async move {
            for _ in 0..calls / in_flight {
                call().await.expect("a success");
            }
        });
    }
    tasks.join_all().await;
    start.elapsed().as_secs_f64()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How many allocations `work` makes, and how many more bytes are allocated after it than before.
fn allocated<T>(work: impl FnOnce() -> T) -> (u64, i64) {
    let before = (ALLOCATIONS.load(Relaxed), LIVE.load(Relaxed));
    work();
    (ALLOCATIONS.load(Relaxed) - before.0, LIVE.load(Relaxed) - before.1)
}

/// The system's allocator, with counts. The servers allocate for a connection, not for a request.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
static LIVE: AtomicI64 = AtomicI64::new(0);

// SAFETY: all is left to the system's allocator, with the caller's promises.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        LIVE.fetch_add(layout.size() as i64, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        LIVE.fetch_add(size as i64 - layout.size() as i64, Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size() as i64, Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}
