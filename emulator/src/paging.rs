//! Pages of a list, in the two styles of the services.
//!
//! A token remembers where its page ended by the last item's sort key, so items that come or go between two
//! requests neither repeat nor hide others. It also remembers what it was made for: the service wants every
//! other parameter unchanged from page to page, and so does this.

use std::hash::{DefaultHasher, Hash, Hasher};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::envelope::Failure;
use crate::validate::Query;

const DEFAULT_SIZE: usize = 10;

/// The order of a list: a field and a direction. The default is the order of creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Order<'a> {
    pub(crate) field: &'a str,
    pub(crate) descending: bool,
}

impl<'a> Order<'a> {
    /// Parses `orderBy`: one of `fields`, optionally followed by ` desc`. The first is the default.
    pub(crate) fn parse(text: Option<&'a str>, fields: &[&'static str]) -> Result<Self, Failure> {
        let text = text.unwrap_or_default().trim();
        if text.is_empty() {
            return Ok(Order { field: fields[0], descending: false });
        }
        let (field, direction) = text.split_once(char::is_whitespace).unwrap_or((text, "asc"));
        let descending = match direction.trim() {
            "asc" => false,
            "desc" => true,
            _ => return Err(Failure::invalid("orderBy", "the direction must be asc or desc")),
        };
        match fields.iter().find(|known| **known == field) {
            Some(field) => Ok(Order { field, descending }),
            None => Err(Failure::invalid("orderBy", format!("must be one of {}", fields.join(", ")))),
        }
    }
}

/// One page, and how to go on.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// Empty on the last page.
    pub(crate) next: String,
    pub(crate) total: usize,
}

impl<T> Page<T> {
    /// Cuts the page that `pageSize`, `pageToken` and `skip` ask for out of all items.
    ///
    /// `key` gives each item a sort key of its own; keys decide the order.
    pub(crate) fn by_token(
        items: Vec<T>,
        query: &Query,
        descending: bool,
        key: impl Fn(&T) -> String,
    ) -> Result<Self, Failure> {
        Self::by_token_sized(items, query, DEFAULT_SIZE, descending, key)
    }

    /// The same where a page has another number of items unless `pageSize` says how many.
    pub(crate) fn by_token_sized(
        mut items: Vec<T>,
        query: &Query,
        default_size: usize,
        descending: bool,
        key: impl Fn(&T) -> String,
    ) -> Result<Self, Failure> {
        let total = items.len();
        items.sort_by_cached_key(&key);
        if descending {
            items.reverse();
        }
        let purpose = purpose(query);
        let start = match query.get("pageToken").filter(|token| !token.is_empty()) {
            None => usize::try_from(query.integer("skip").unwrap_or(0))
                .map_err(|_| Failure::invalid("skip", "must not be negative"))?,
            Some(token) => {
                let last = open_token(token, purpose)?;
                items.partition_point(|item| if descending { key(item) >= last } else { key(item) <= last })
            }
        };
        let items: Vec<T> =
            items.into_iter().skip(start).take(size(query, "pageSize", default_size)).collect();
        let ended = start.saturating_add(items.len()) >= total;
        let next = match items.last() {
            Some(last) if !ended => URL_SAFE_NO_PAD.encode(format!("{purpose:016x}{}", key(last))),
            _ => String::new(),
        };
        Ok(Self { items, next, total })
    }

    /// Cuts the page that `page` and `page_size` ask for out of all items, which are in order.
    pub(crate) fn by_number(items: Vec<T>, query: &Query) -> Self {
        let total = items.len();
        let size = size(query, "page_size", DEFAULT_SIZE);
        let page = query.integer("page").unwrap_or(1).max(1);
        let start = usize::try_from(page - 1).unwrap_or(usize::MAX).saturating_mul(size);
        let items = items.into_iter().skip(start).take(size).collect();
        Self { items, next: String::new(), total }
    }
}

/// Zero asks for the default. The maximum was seen to when the query was read.
fn size(query: &Query, name: &str, default: usize) -> usize {
    match query.integer(name).map(usize::try_from) {
        None | Some(Ok(0) | Err(_)) => default,
        Some(Ok(size)) => size,
    }
}

fn purpose(query: &Query) -> u64 {
    let mut hasher = DefaultHasher::new();
    query.without(&["pageToken", "pageSize"]).hash(&mut hasher);
    hasher.finish()
}

fn open_token(token: &str, purpose: u64) -> Result<String, Failure> {
    let refused = |problem: &str| Failure::invalid("pageToken", problem);
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| refused("is not a token of this list"))?;
    let text = String::from_utf8(bytes).map_err(|_| refused("is not a token of this list"))?;
    let (made_for, last) = text.split_at_checked(16).ok_or_else(|| refused("is not a token of this list"))?;
    if made_for != format!("{purpose:016x}") {
        return Err(refused("was made for a request with other parameters"));
    }
    Ok(last.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::Service;

    fn query(text: &str) -> Query {
        let mut rows = Service::ALL.into_iter().flat_map(Service::rows);
        let name =
            if text.contains("page_size") { "v1beta.projects.list" } else { "serverless.clusters.list" };
        let row = rows.find(|row| row.name == name).expect("a list");
        crate::validate::query(row, text).expect("a good query")
    }

    fn page(items: &[u32], text: &str) -> Page<u32> {
        Page::by_token(items.to_vec(), &query(text), false, |item| format!("{item:04}")).expect("a page")
    }

    #[test]
    fn tokens_lead_from_page_to_page() {
        let first = page(&[3, 1, 2, 5, 4], "pageSize=2");
        assert_eq!((first.items, first.total), (vec![1, 2], 5));
        let second = page(&[1, 2, 3, 4, 5], &format!("pageSize=2&pageToken={}", first.next));
        assert_eq!(second.items, [3, 4]);
        let last = page(&[1, 2, 3, 4, 5], &format!("pageSize=2&pageToken={}", second.next));
        assert_eq!((last.items, last.next), (vec![5], String::new()));
    }

    #[test]
    fn what_goes_between_two_pages_hides_nothing() {
        let first = page(&[1, 2, 3, 4], "pageSize=2");
        let second = page(&[1, 3, 4], &format!("pageSize=2&pageToken={}", first.next));
        assert_eq!(second.items, [3, 4]);
    }

    #[test]
    fn a_full_last_page_names_no_next() {
        assert_eq!(page(&[1, 2], "pageSize=2").next, "");
    }

    #[test]
    fn sizes_are_capped_and_zero_is_the_default() {
        let many: Vec<u32> = (0..200).collect();
        assert_eq!(page(&many, "pageSize=150").items.len(), 100);
        assert_eq!(page(&many, "pageSize=0").items.len(), 10);
        assert_eq!(page(&many, "").items.len(), 10);
    }

    #[test]
    fn skipping_past_the_end_is_an_empty_last_page() {
        let skipped = page(&[1, 2, 3], "skip=1");
        assert_eq!((skipped.items, skipped.total), (vec![2, 3], 3));
        let past = page(&[1, 2, 3], "skip=7");
        assert_eq!((past.items, past.next), (vec![], String::new()));
    }

    #[test]
    fn a_token_goes_with_the_parameters_it_was_made_for() {
        let first = page(&[1, 2, 3], "pageSize=1&filter=state%3DACTIVE");
        let other = query(&format!("pageSize=1&pageToken={}", first.next));
        assert!(Page::by_token(vec![1_u32, 2, 3], &other, false, |item| format!("{item:04}")).is_err());
        let smaller = page(&[1, 2, 3], &format!("pageSize=2&filter=state%3DACTIVE&pageToken={}", first.next));
        assert_eq!(smaller.items, [2, 3]);
        let forged = query("pageToken=Zm9yZ2Vk");
        assert!(Page::by_token(vec![1_u32], &forged, false, |item| format!("{item:04}")).is_err());
    }

    #[test]
    fn descending_pages_go_down() {
        let key = |item: &u32| format!("{item:04}");
        let first = Page::by_token(vec![1, 2, 3], &query("pageSize=2"), true, key).expect("a page");
        assert_eq!(first.items, [3, 2]);
        let next = query(&format!("pageSize=2&pageToken={}", first.next));
        assert_eq!(Page::by_token(vec![1, 2, 3], &next, true, key).expect("a page").items, [1]);
    }

    #[test]
    fn numbered_pages_begin_at_one() {
        let items: Vec<u32> = (1..=25).collect();
        let third = Page::by_number(items.clone(), &query("page=3&page_size=10"));
        assert_eq!((third.items, third.total), (vec![21, 22, 23, 24, 25], 25));
        assert!(Page::by_number(items, &query("page=4&page_size=10")).items.is_empty());
    }

    #[test]
    fn an_order_is_a_known_field_and_a_direction() {
        let fields = ["createTime", "displayName"];
        assert_eq!(Order::parse(None, &fields), Ok(Order { field: "createTime", descending: false }));
        let down = Order::parse(Some("displayName  desc"), &fields);
        assert_eq!(down, Ok(Order { field: "displayName", descending: true }));
        assert!(Order::parse(Some("size"), &fields).is_err());
        assert!(Order::parse(Some("createTime downwards"), &fields).is_err());
    }
}
