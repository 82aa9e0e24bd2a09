//! Goes through the pages of a list.

use std::{
    collections::HashSet,
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use crate::{call::Call, error::Error, receive::Receive, response::Response};

/// The `data` of an operation that lists in pages. Implemented by generated code.
pub trait Page: Receive + Default + Send + 'static {
    /// What is listed.
    type Item;

    /// Returns where the next page begins; `None` if this is the last one.
    fn next_position(&self) -> Option<String>;

    /// Returns what the page lists.
    fn into_items(self) -> Vec<Self::Item>;
}

type Fetching<P> = Pin<Box<dyn Future<Output = Result<Response<P>, Error>> + Send>>;

/// The pages of a list, one call for each, in their order: a [`Stream`], or [`next`](Self::next) in a loop.
///
/// It ends after the last page, after an error, and if the service gives a position that it gave before. The call for a page is
/// retried as any other. To go on after an error or a stop, keep [`position`](Self::position) and set it on the call again
/// (`page_token`, or `offset`).
#[must_use = "pages are fetched as they are asked for"]
pub struct Pages<P> {
    call: Call,
    /// The parameter that says where a page begins.
    parameter: usize,
    fetching: Option<Fetching<P>>,
    /// Where pages begin that were asked for: to go there again would never end.
    seen: HashSet<String>,
    ended: bool,
}

impl<P: Page> Pages<P> {
    #[doc(hidden)]
    pub fn new(call: Call, parameter: usize) -> Self {
        let seen = call.position(parameter).map(str::to_owned).into_iter().collect();
        Self { call, parameter, fetching: None, seen, ended: false }
    }

    /// Returns where the next page begins: the one that is being fetched, or failed. `None` before the first one. After the last page,
    /// it stays where that one begins.
    pub fn position(&self) -> Option<&str> {
        self.call.position(self.parameter)
    }

    /// Fetches the next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

/// Shows the operation, without the content of the call.
impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).field("ended", &self.ended).finish_non_exhaustive()
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<Response<P>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        let fetching = this.fetching.get_or_insert_with(|| Box::pin(this.call.clone().send()));
        let page = ready!(fetching.as_mut().poll(context));
        this.fetching = None;
        let next = page.as_ref().ok().and_then(|page| page.data.next_position());
        match next {
            Some(next) if this.seen.insert(next.clone()) => this.call.set_position(this.parameter, next),
            _ => this.ended = true,
        }
        Poll::Ready(Some(page))
    }
}

/// The items of a list, page after page, as [`Pages`] fetches them.
#[must_use = "items are fetched as they are asked for"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    items: std::vec::IntoIter<P::Item>,
}

impl<P: Page> Items<P> {
    #[doc(hidden)]
    pub fn new(call: Call, parameter: usize) -> Self {
        Self { pages: Pages::new(call, parameter), items: Vec::new().into_iter() }
    }

    /// Returns where the page begins that comes after the items fetched so far, as [`Pages::position`] does: items of the present page
    /// that were not taken yet are not in it.
    pub fn position(&self) -> Option<&str> {
        self.pages.position()
    }

    /// Returns the next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

/// Shows the operation, without the content of the call.
impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("fetched", &self.items.len()).finish()
    }
}

/// No item is pinned.
impl<P: Page> Unpin for Items<P> {}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.items = page.data.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
