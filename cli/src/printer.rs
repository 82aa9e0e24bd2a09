//! A standard output that may be read slowly or not at all, as by a pager that is stopped.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, SyncSender, channel, sync_channel},
    },
    thread,
    time::Duration,
};

use crate::terminal::print;

/// How many texts wait to be printed at the most.
const QUEUE: usize = 1024;
/// How long the end of the program waits for them.
const PATIENCE: Duration = Duration::from_secs(1);

/// Prints on a thread of its own, and never waits for it. What does not fit into its queue is left out.
#[derive(Clone)]
pub struct Printer {
    queue: SyncSender<String>,
    left_out: Arc<AtomicU64>,
}

/// Waits for what is left to print.
pub struct Rest(Receiver<()>);

impl Printer {
    pub fn start() -> (Self, Rest) {
        let (queue, texts) = sync_channel::<String>(QUEUE);
        let (running, rest) = channel::<()>();
        thread::spawn(move || {
            let _running = running;
            // A standard output that cannot be written does not end the program.
            texts.iter().for_each(|text| drop(print(&text)));
        });
        (Self { queue, left_out: Arc::default() }, Rest(rest))
    }

    pub fn print(&self, mut text: String) {
        let left_out = self.left_out.swap(0, Ordering::Relaxed);
        if left_out > 0 {
            text = format!("({left_out} not printed, because the output was not read)\n{text}");
        }
        if self.queue.try_send(text).is_err() {
            self.left_out.fetch_add(left_out + 1, Ordering::Relaxed);
        }
    }
}

impl Rest {
    /// Returns when all is printed, once each printer is dropped; not much later if the output is not read.
    pub fn wait(self) {
        let _ = self.0.recv_timeout(PATIENCE);
    }
}
