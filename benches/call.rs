//! How fast a whole call is, and what it allocates, against the same call written by hand. The connection goes to a server on this
//! machine that does as little as a server can.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use support::{
    APP_KEY, APP_SECRET, CONVERSATION, MESSAGE, RECALL_TYPE,
    baseline::Baseline,
    builder, caller, choose,
    measure::{Run, compare, print, run},
    server::{response, start},
};
use tokio::runtime;

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
    let (by_hand, plain, all) = (run(&runtime, by_hand), run(&runtime, plain), run(&runtime, all));
    let runs: [(&str, Run); 3] =
        [(", by hand", &by_hand), ("", &plain), (", retries, two endpoints, adaptive limit", &all)];
    for in_flight in [1, 32] {
        compare("full call", &runs, if in_flight == 1 { 256 } else { 512 }, in_flight);
    }
    for (name, run) in runs {
        let calls = choose(10_000, 10);
        let (allocations, _) = allocated(|| run(calls, 1));
        let each = allocations as f64 / calls as f64;
        print("value", &format!("allocations per call{name}"), format!("{each:.1}"), "");
    }
    let calls = choose(100_000, 64);
    let (_, growth) = allocated(|| all(calls, 32));
    print("value", &format!("growth of memory over {calls} calls, bytes"), growth, "  (goal <= 65536)");
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
