//! Output that is written on a thread of its own, and never waited for: a standard output that may be read slowly or not at all,
//! as by a pager that is stopped, or a file on a slow disk.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

/// How long the end of the program waits for what is not written yet.
const PATIENCE: Duration = Duration::from_secs(1);

/// Writes texts in their order. Those that would make the queue longer than its bound are left out, and counted.
#[derive(Clone)]
pub struct Printer {
    texts: Sender<String>,
    queued: Arc<AtomicUsize>,
    max_queued: usize,
    left_out: Arc<AtomicU64>,
    /// What is written about those that were left out.
    note: fn(u64) -> String,
}

/// Waits for what is left to write.
pub struct Rest(Receiver<()>);

impl Printer {
    /// Starts the thread. At most `max_queued` bytes wait for it.
    pub fn start(
        max_queued: usize,
        note: fn(u64) -> String,
        mut write: impl FnMut(&str) -> io::Result<()> + Send + 'static,
    ) -> (Self, Rest) {
        let (texts, receiver) = channel::<String>();
        let (running, rest) = channel::<()>();
        let queued = Arc::new(AtomicUsize::new(0));
        let written = Arc::clone(&queued);
        thread::spawn(move || {
            let _running = running;
            for text in receiver {
                // What cannot be written does not end the program.
                let _ = write(&text);
                written.fetch_sub(text.len(), Ordering::Relaxed);
            }
        });
        (Self { texts, queued, max_queued, left_out: Arc::default(), note }, Rest(rest))
    }

    pub fn print(&self, mut text: String) {
        let left_out = self.left_out.swap(0, Ordering::Relaxed);
        if left_out > 0 {
            text.insert_str(0, &(self.note)(left_out));
        }
        let length = text.len();
        if self.queued.fetch_add(length, Ordering::Relaxed) + length > self.max_queued {
            self.queued.fetch_sub(length, Ordering::Relaxed);
            self.left_out.fetch_add(left_out + 1, Ordering::Relaxed);
        } else {
            // Fails only if the thread has ended, which it does not while a printer exists.
            let _ = self.texts.send(text);
        }
    }
}

impl Rest {
    /// Returns when all is written, once each printer is dropped; not much later if that makes no progress.
    pub fn wait(self) {
        let _ = self.0.recv_timeout(PATIENCE);
    }
}
