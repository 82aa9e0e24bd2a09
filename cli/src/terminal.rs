//! Output that does not fail the program: the standard streams may be closed or full.

use std::io::{self, IsTerminal, Write};

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
    /// Lines are cut to this, so that they take no second line of a narrow terminal.
    const WIDTH: usize = 78;

    pub fn new(wanted: bool) -> Self {
        Self { enabled: wanted && io::stderr().is_terminal(), drawn: false }
    }

    pub fn is_enabled(&self) -> bool {
        self.enabled
    }

    pub fn draw(&mut self, text: &str) {
        if self.enabled {
            let text: String = text.chars().take(Self::WIDTH).collect();
            let _ = write!(io::stderr().lock(), "\r{text:<width$}", width = Self::WIDTH);
            self.drawn = true;
        }
    }

    /// Leaves the line empty for other output.
    pub fn clear(&mut self) {
        if self.drawn {
            let _ = write!(io::stderr().lock(), "\r{:width$}\r", "", width = Self::WIDTH);
            self.drawn = false;
        }
    }
}
