//! Where the lines of the list come from. A file is read twice, and must be the same both times.

use std::{
    fs::{File, Metadata},
    hash::{BuildHasher, RandomState},
    io::{self, Read, Seek},
    time::SystemTime,
};

/// How much of a file is compared before any of it is used, in bytes.
const BLOCK: u64 = 256 * 1024;

pub enum Source {
    Stream(Box<dyn Read + Send>),
    File(CheckedFile),
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stream(stream) => stream.read(buffer),
            Self::File(file) => file.read(buffer),
        }
    }
}

/// A file whose second reading fails as soon as it differs from the first one.
pub struct CheckedFile {
    file: File,
    size: u64,
    modified: Option<SystemTime>,
    hasher: RandomState,
    /// The hashes of the blocks, from the first reading.
    hashes: Vec<u64>,
    is_read_again: bool,
    /// The number of blocks before the current one, which is not used up to `at` any more.
    blocks: usize,
    block: Vec<u8>,
    at: usize,
}

impl CheckedFile {
    pub fn new(file: File, metadata: &Metadata) -> Self {
        let (size, modified) = (metadata.len(), metadata.modified().ok());
        let (hasher, hashes, block) = (RandomState::new(), Vec::new(), Vec::new());
        Self { file, size, modified, hasher, hashes, is_read_again: false, blocks: 0, block, at: 0 }
    }

    /// Starts from the beginning, for the second reading.
    pub fn read_again(&mut self) -> io::Result<()> {
        self.file.rewind()?;
        self.block.clear();
        (self.is_read_again, self.blocks, self.at) = (true, 0, 0);
        Ok(())
    }

    fn next_block(&mut self) -> io::Result<()> {
        self.block.clear();
        self.at = 0;
        (&self.file).take(BLOCK).read_to_end(&mut self.block)?;
        let now = self.file.metadata()?;
        let changed = |what: String| Err(io::Error::other(format!("the file has changed since the check ({what})")));
        if now.len() != self.size {
            return changed(format!("its size was {} bytes, and is {}", self.size, now.len()));
        }
        if now.modified().ok() != self.modified {
            return changed("it was written to".to_owned());
        }
        if self.block.is_empty() {
            return Ok(());
        }
        let hash = self.hasher.hash_one(&self.block);
        if !self.is_read_again {
            self.hashes.push(hash);
        } else if self.hashes.get(self.blocks) != Some(&hash) {
            return changed("its content is another one".to_owned());
        }
        self.blocks += 1;
        Ok(())
    }
}

impl Read for CheckedFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.block.len() {
            self.next_block()?;
        }
        let length = (&self.block[self.at..]).read(buffer)?;
        self.at += length;
        Ok(length)
    }
}
