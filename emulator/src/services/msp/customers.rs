//! The customers of a provider, and what they use.

use serde::{Deserialize, Serialize};

use super::DAY;
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::ledger::{Charge, Ledger, Price, Product};
use crate::organization::Founding;
use crate::paging::Page;
use crate::services::billing::require_bills;
use crate::services::{Call, Reply, State, reply};

/// What a page holds when nothing is said.
const PAGE: usize = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Customer {
    pub(crate) id: u64,
    name: String,
    email: String,
    since: Moment,
    until: Moment,
    pub(crate) ledger: Ledger,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: String,
    org_id: String,
    org_name: &'a str,
    email: &'a str,
    state: &'static str,
    effected_time: String,
    expired_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    msp_customers: Vec<View<'a>>,
    next_page_token: String,
}

/// A customer as the provider begins with it. Days are counted from the founding.
struct Given {
    name: &'static str,
    since: i64,
    until: i64,
    product: Product,
    category: &'static str,
    component: &'static str,
    price: Price,
}

const GIVEN: [Given; 3] = [
    Given {
        name: "Blue Harbor",
        since: -200,
        until: 365,
        product: Product::Dedicated,
        category: "Node Compute",
        component: "TiKV",
        price: Price::micro_dollars_an_hour(2_880_000),
    },
    Given {
        name: "Copper Field",
        since: -40,
        until: 325,
        product: Product::Essential,
        category: "Compute",
        component: "Request Units",
        price: Price::micro_dollars_an_hour(240_000),
    },
    Given {
        name: "Grey Pine",
        since: -160,
        until: -45,
        product: Product::Dedicated,
        category: "Node Storage",
        component: "TiKV",
        price: Price::micro_dollars_an_hour(100_000),
    },
];

pub(super) fn founded(founding: &Founding, now: Moment) -> Vec<Customer> {
    let customer = |(given, id): (&Given, &u64)| {
        let since = now.plus_seconds(given.since * DAY);
        let until = now.plus_seconds(given.until * DAY);
        let charge = Charge {
            product: given.product,
            category: given.category.to_owned(),
            component: given.component.to_owned(),
            project_id: *id,
            project_name: "default project".to_owned(),
            cluster_id: id.to_string(),
            cluster_name: "production".to_owned(),
            provider: "AWS".to_owned(),
            region: "us-east-1".to_owned(),
            price: given.price,
        };
        let mut ledger = Ledger::default();
        let entry = ledger.open(charge, since);
        ledger.close(entry, until);
        let host = given.name.to_lowercase().replace(' ', "-");
        let (name, email) = (given.name.to_owned(), format!("billing@{host}.example.com"));
        Customer { id: *id, name, email, since, until, ledger }
    };
    GIVEN.iter().zip(&founding.customer_ids).map(customer).collect()
}

impl Customer {
    fn view(&self, now: Moment) -> View<'_> {
        View {
            id: self.id.to_string(),
            org_id: self.id.to_string(),
            org_name: &self.name,
            email: &self.email,
            state: if now < self.until { "active" } else { "expired" },
            effected_time: self.since.without_zone(),
            expired_time: self.until.without_zone(),
        }
    }
}

/// The customer with this id.
pub(super) fn find<'s>(state: &'s State, id: &str) -> Result<&'s Customer, Failure> {
    let found = state.msp.customers.iter().find(|customer| customer.id.to_string() == id);
    found.ok_or_else(|| Failure::not_found("customer", id))
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    reply(&find(&call.state(), &call.path[0])?.view(call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let state = call.state();
    let size = if call.query.integer("pageSize") == Some(0) { usize::MAX } else { PAGE };
    let customers = state.msp.customers.iter().collect();
    let page =
        Page::by_token_sized(customers, call.query, size, false, |customer| format!("{:020}", customer.id))?;
    let msp_customers = page.items.into_iter().map(|customer| customer.view(call.now)).collect();
    reply(&List { msp_customers, next_page_token: page.next })
}
