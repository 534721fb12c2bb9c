//! The quota of an API key: how many requests this minute still has, as the service last said.
//!
//! A bucket belongs to a key, not to a client: two clients in one process share it. It learns the limit from
//! `X-Ratelimit-*` headers; until they have been seen, requests pass. From then on it counts by itself, so that a
//! burst does not run into a limit that the headers will only show afterwards, and the headers correct it where
//! somebody else spends from the same key. When nothing is left, callers wait for the reset rather than collect
//! 429s.
//!
//! The arithmetic takes the time as an argument; only [`Bucket::acquire`] sleeps.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Weak};
use std::time::Duration;

use http::HeaderMap;
use tokio::time::Instant;

/// Beside the reset that the service names, so that a clock a little ahead does not meet the old window.
const MARGIN: Duration = Duration::from_millis(50);

/// The requests that a key may make, shared by all clients with this key and these endpoints.
#[derive(Debug, Default)]
pub(crate) struct Bucket {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    window: Option<Window>,
    under_way: u32,
}

#[derive(Clone, Copy, Debug)]
struct Window {
    limit: u32,
    remaining: u32,
    resets_at: Instant,
    /// Begun by this side's clock; no answer has told its real end yet.
    assumed: bool,
}

/// The length of a window, by the name of its headers.
const WINDOW: Duration = Duration::from_secs(60);

/// The right to send one request; it counts as spent until it is dropped with the answer's headers seen.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    bucket: &'a Bucket,
}

impl Bucket {
    /// The process's bucket for this key at these endpoints. Other endpoints are another service with a count
    /// of its own: an emulator beside the real one. A fork's child begins a count of its own, because the lock of
    /// its parent's may have been held at that moment by a thread which the child does not have.
    pub(crate) fn shared(public_key: &str, endpoints: &str) -> Arc<Self> {
        type Buckets = Mutex<HashMap<(u32, String, String), Weak<Bucket>>>;
        static BUCKETS: LazyLock<Buckets> = LazyLock::new(Buckets::default);
        let mut buckets = BUCKETS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let key = (std::process::id(), public_key.to_owned(), endpoints.to_owned());
        if let Some(bucket) = buckets.get(&key).and_then(Weak::upgrade) {
            return bucket;
        }
        buckets.retain(|_, bucket| bucket.strong_count() > 0);
        let bucket = Arc::new(Self::default());
        buckets.insert(key, Arc::downgrade(&bucket));
        bucket
    }

    /// Waits until the key may make a request.
    pub(crate) async fn acquire(&self) -> Permit<'_> {
        loop {
            match self.take(Instant::now()) {
                Ok(permit) => return permit,
                Err(until) => {
                    tracing::debug!(target: "tidbcloud::quota", "this minute's requests are used up; waiting");
                    tokio::time::sleep_until(until).await;
                }
            }
        }
    }

    /// Takes a request of the current window, or says when the next one begins.
    fn take(&self, now: Instant) -> Result<Permit<'_>, Instant> {
        let mut state = self.state();
        if let Some(window) = &mut state.window {
            if now >= window.resets_at {
                let Window { limit, .. } = *window;
                *window = Window { limit, remaining: limit, resets_at: now + WINDOW, assumed: true };
            }
            if window.remaining == 0 {
                return Err(window.resets_at);
            }
            window.remaining -= 1;
        }
        state.under_way += 1;
        Ok(Permit { bucket: self })
    }

    /// Learns from an answer's headers.
    pub(crate) fn learn(&self, headers: &HeaderMap, now: Instant) {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u32>().ok();
        let (Some(limit), Some(remaining), Some(reset)) = (
            number("x-ratelimit-limit-minute"),
            number("x-ratelimit-remaining-minute"),
            number("x-ratelimit-reset"),
        ) else {
            return;
        };
        let mut state = self.state();
        let resets_at = now + Duration::from_secs(u64::from(reset)) + MARGIN;
        let remaining = match state.window {
            // This side's count has taken off what is under way, and answers overtake each other: within a
            // window it only falls.
            Some(window) if window.assumed || same_window(window.resets_at, resets_at) => {
                remaining.min(window.remaining)
            }
            // A window that was not counted from its beginning: what is under way may not have been seen yet.
            _ => remaining.saturating_sub(state.under_way.saturating_sub(1)),
        };
        state.window = Some(Window { limit, remaining, resets_at, assumed: false });
    }

    /// What the last answer said: the limit of a window and what remains of it.
    #[cfg(test)]
    fn known(&self) -> Option<(u32, u32)> {
        self.state().window.map(|window| (window.limit, window.remaining))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.bucket.state().under_way -= 1;
    }
}

/// Resets are given in whole seconds, so the same one is seen up to a second apart.
fn same_window(one: Instant, other: Instant) -> bool {
    one.max(other) - one.min(other) < Duration::from_millis(1500)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(limit: u32, remaining: u32, reset: u32) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-ratelimit-limit-minute", limit.into());
        headers.insert("x-ratelimit-remaining-minute", remaining.into());
        headers.insert("x-ratelimit-reset", reset.into());
        headers
    }

    #[tokio::test(start_paused = true)]
    async fn requests_pass_until_a_limit_is_known() {
        let bucket = Bucket::default();
        let permits: Vec<_> = (0..500).map(|_| bucket.take(Instant::now()).unwrap()).collect();
        assert_eq!(permits.len(), 500);
        assert_eq!(bucket.known(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn an_empty_window_is_waited_out_and_no_longer() {
        let bucket = Bucket::default();
        let start = Instant::now();
        let permit = bucket.acquire().await;
        bucket.learn(&headers(100, 1, 30), Instant::now());
        drop(permit);
        drop(bucket.acquire().await);
        assert_eq!(start.elapsed(), Duration::ZERO);
        drop(bucket.acquire().await);
        assert_eq!(start.elapsed(), Duration::from_secs(30) + MARGIN);
    }

    #[tokio::test(start_paused = true)]
    async fn requests_that_were_under_way_when_the_limit_became_known_count_as_spent() {
        let bucket = Bucket::default();
        let permits: Vec<_> = (0..4).map(|_| bucket.take(Instant::now()).unwrap()).collect();
        // The service has seen one of the four: three more will come off the 10 that it reports.
        bucket.learn(&headers(100, 10, 30), Instant::now());
        assert_eq!(bucket.known(), Some((100, 7)));
        drop(permits);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_was_overtaken_gives_nothing_back() {
        let bucket = Bucket::default();
        bucket.learn(&headers(100, 5, 30), Instant::now());
        bucket.learn(&headers(100, 9, 30), Instant::now());
        assert_eq!(bucket.known(), Some((100, 5)));
        tokio::time::advance(Duration::from_secs(31)).await;
        bucket.learn(&headers(100, 99, 60), Instant::now());
        assert_eq!(bucket.known(), Some((100, 99)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_known_window_is_spent_to_the_last_request_by_many_at_once() {
        let bucket = Bucket::default();
        bucket.learn(&headers(100, 20, 30), Instant::now());
        let permits: Vec<_> = (0..20).map(|_| bucket.take(Instant::now()).unwrap()).collect();
        assert!(bucket.take(Instant::now()).is_err());
        // The service counted all twenty before it answered the first.
        bucket.learn(&headers(100, 0, 30), Instant::now());
        drop(permits);
    }

    #[tokio::test(start_paused = true)]
    async fn the_next_window_starts_with_the_known_limit_and_takes_its_end_from_the_first_answer() {
        let bucket = Bucket::default();
        bucket.learn(&headers(3, 0, 10), Instant::now());
        tokio::time::advance(Duration::from_secs(11)).await;
        let permits: Vec<_> = (0..3).map(|_| bucket.take(Instant::now()).unwrap()).collect();
        assert!(bucket.take(Instant::now()).is_err());
        bucket.learn(&headers(3, 2, 5), Instant::now());
        assert_eq!(bucket.known(), Some((3, 0)));
        let start = Instant::now();
        drop(permits);
        drop(bucket.acquire().await);
        assert_eq!(start.elapsed(), Duration::from_secs(5) + MARGIN);
    }

    #[test]
    fn one_key_at_one_place_has_one_bucket() {
        let one = Bucket::shared("key", "https://a");
        assert!(Arc::ptr_eq(&one, &Bucket::shared("key", "https://a")));
        assert!(!Arc::ptr_eq(&one, &Bucket::shared("key", "https://b")));
        assert!(!Arc::ptr_eq(&one, &Bucket::shared("other", "https://a")));
    }
}
