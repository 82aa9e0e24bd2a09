//! Which messages are known, from the log and from the list, in little memory.

use std::hash::{BuildHasher, RandomState};

use crate::options::Operation;

/// How far a message has got by earlier runs.
#[derive(Clone, Copy, PartialEq)]
pub enum Progress {
    /// It is to be sent: nothing is known of it, or it was certainly not done, for a reason that is not the message's.
    Open,
    /// Refused, or not known to be done.
    Failed,
    Done,
}

/// What is known of a message, in 16 bytes.
pub struct Message {
    key: u64,
    /// The first line of the list that has it; 0 if none has yet.
    pub line: u32,
    /// The number of its calls whose outcome is in the log.
    pub calls: u16,
    pub operation: Operation,
    pub progress: Progress,
}

/// Messages by 80 bits of a hash. The probability that any two of ten million are taken for the same is 1 to 20 thousand
/// million. The hash is keyed at random, so names cannot be chosen to collide.
pub struct Messages {
    hashers: [RandomState; 2],
    /// Each sorted, and so many that an insertion moves little.
    shards: Vec<Vec<Message>>,
}

impl Messages {
    const SHARDS: usize = 1 << 16;

    pub fn new() -> Self {
        let shards = (0..Self::SHARDS).map(|_| Vec::new()).collect();
        Self { hashers: [RandomState::new(), RandomState::new()], shards }
    }

    /// What is known of a message. If nothing is, it is entered with `operation`.
    pub fn get(&mut self, conversation_id: &str, message_server_id: i64, operation: Operation) -> &mut Message {
        let [key, shard] = self.hashers.each_ref().map(|hasher| hasher.hash_one((conversation_id, message_server_id)));
        let shard = &mut self.shards[shard as usize % Self::SHARDS];
        let at = shard.binary_search_by_key(&key, |message| message.key).unwrap_or_else(|at| {
            if shard.len() == shard.capacity() {
                // Doubling would leave a third of the memory unused.
                shard.reserve_exact(shard.len() / 8 + 2);
            }
            shard.insert(at, Message { key, line: 0, calls: 0, operation, progress: Progress::Open });
            at
        });
        &mut shard[at]
    }
}
