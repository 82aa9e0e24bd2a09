//! What is wrong with a document, and where.

use std::fmt;

/// One mistake in the document: its place, what is wrong, and what to do.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Line of the YAML, counted from 1; 0 where it concerns the document as a whole.
    pub line: usize,
    /// JSON pointer of the place, for example `/paths/~1a/get`.
    pub pointer: String,
    pub message: String,
}

/// All that is wrong with the document called `document`, in its order.
#[derive(Debug)]
pub struct Problems {
    pub document: String,
    pub problems: Vec<Problem>,
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, Problem { line, pointer, message }) in self.problems.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&self.document)?;
            if *line > 0 {
                write!(f, ":{line}")?;
            }
            write!(f, ": {message}")?;
            if !pointer.is_empty() {
                write!(f, " (at {pointer})")?;
            }
        }
        Ok(())
    }
}
