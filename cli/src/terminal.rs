//! Output that does not fail the program: the standard streams may be closed or full.

use std::io::{self, IsTerminal, Write};

use terminal_size::{Width, terminal_size_of};

/// Tells the operator something, on the standard error. If that fails, there is no other place to tell it.
pub fn say(text: &str) {
    let mut line = text.to_owned();
    line.push('\n');
    let _ = io::stderr().lock().write_all(line.as_bytes());
}

/// Writes `text` to the standard output.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// A line at the bottom of the terminal that is drawn again and again. Without a terminal there is none.
pub struct StatusLine {
    enabled: bool,
    drawn: bool,
}

impl StatusLine {
    pub fn new(wanted: bool) -> Self {
        Self { enabled: wanted && io::stderr().is_terminal(), drawn: false }
    }

    pub fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// Draws the line, cut so that it takes no second line of the terminal, whose width may have changed.
    pub fn draw(&mut self, text: &str) {
        if self.enabled {
            let width = terminal_size_of(io::stderr()).map_or(80, |(Width(width), _)| usize::from(width));
            let text: String = text.chars().take(width.saturating_sub(1)).collect();
            let _ = write!(io::stderr().lock(), "\r{text}{ERASE}");
            self.drawn = true;
        }
    }

    /// Leaves the line empty for other output.
    pub fn clear(&mut self) {
        if self.drawn {
            let _ = write!(io::stderr().lock(), "\r{ERASE}");
            self.drawn = false;
        }
    }
}

/// Erases from the cursor to the end of the line.
const ERASE: &str = "\x1b[K";
