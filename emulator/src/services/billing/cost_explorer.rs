//! The cost explorer: the same lines that bills are made of, filtered and grouped as someone asks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::line::{Line, lines, no_discount};
use super::money::{Form, Sums, Told};
use super::month::Month;
use super::require_bills;
use crate::envelope::Failure;
use crate::ledger::{Charge, Entry};
use crate::services::v1beta::projects::Project;
use crate::services::{Call, Reply, reply};

/// Between the keys of several groups in one.
const BETWEEN_KEYS: &str = " / ";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Query {
    filter: Filter,
    groups: Groups,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Filter {
    clusters: Vec<String>,
    projects: Vec<String>,
    providers: Vec<Provider>,
    services: Vec<Service>,
    time_range: TimeRange,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct TimeRange {
    start_date: Option<String>,
    end_date: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
struct Provider {
    name: String,
    regions: BTreeSet<String>,
}

/// Something that is sold. In a filter, an empty level admits all.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
struct Service {
    product: String,
    category: String,
    component: String,
    /// All levels, joined.
    #[serde(rename = "service")]
    path: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Groups {
    group_by: Vec<GroupBy>,
    time_granularity: Granularity,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum GroupBy {
    Service,
    Product,
    Project,
    Cluster,
    Provider,
    Region,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Granularity {
    Day,
    Month,
    #[default]
    Total,
}

#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    sums: Told,
    elements: Vec<Period>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Period {
    billed_date: String,
    #[serde(flatten)]
    sums: Told,
    breakdown: Vec<Part>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    billed_date: String,
    detail_key: String,
    detail_name: String,
    #[serde(flatten)]
    sums: Told,
}

#[derive(Serialize)]
struct Arguments {
    services: BTreeSet<Service>,
    providers: Vec<Provider>,
    projects: Vec<ProjectChoice>,
    clusters: Vec<ClusterChoice>,
}

#[derive(Serialize)]
struct ProjectChoice {
    id: String,
    name: String,
    status: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ClusterChoice {
    id: String,
    name: String,
    #[serde(rename = "ProjectID")]
    project_id: String,
    region_name: String,
    status: &'static str,
}

impl Service {
    fn of(charge: &Charge) -> Self {
        Self {
            product: charge.product.name().to_owned(),
            category: charge.category.clone(),
            component: charge.component.clone(),
            path: charge.service_path(),
        }
    }

    fn admits(&self, other: &Self) -> bool {
        let level = |wanted: &str, is: &str| wanted.is_empty() || wanted == is;
        level(&self.product, &other.product)
            && level(&self.category, &other.category)
            && level(&self.component, &other.component)
            && level(&self.path, &other.path)
    }
}

impl Filter {
    fn admits(&self, charge: &Charge) -> bool {
        let provider = |wanted: &Provider| {
            wanted.name == charge.provider
                && (wanted.regions.is_empty() || wanted.regions.contains(&charge.region))
        };
        let service = Service::of(charge);
        (self.clusters.is_empty() || self.clusters.contains(&charge.cluster_id))
            && (self.projects.is_empty() || self.projects.contains(&charge.project_id.to_string()))
            && (self.providers.is_empty() || self.providers.iter().any(provider))
            && (self.services.is_empty() || self.services.iter().any(|wanted| wanted.admits(&service)))
    }
}

impl TimeRange {
    /// The first and the last day. By default, this month so far.
    fn days(&self, today: Date) -> Result<(Date, Date), Failure> {
        let date = |name: &str, text: &Option<String>| match text {
            None => Ok(None),
            Some(text) => text.parse::<Date>().map(Some).map_err(|_| {
                Failure::invalid(format!("filter.timeRange.{name}"), "must be a date, as in 2024-05-01")
            }),
        };
        let last = date("endDate", &self.end_date)?.unwrap_or(today);
        let first = date("startDate", &self.start_date)?.unwrap_or_else(|| last.first_of_month());
        if first > last {
            return Err(Failure::invalid("filter.timeRange.endDate", "must not be before startDate"));
        }
        Ok((first, last))
    }
}

impl GroupBy {
    /// The key and the name of a charge's group.
    fn of(self, charge: &Charge) -> (String, String) {
        let both = |name: &str| (name.to_owned(), name.to_owned());
        match self {
            Self::Service => both(&charge.service_path()),
            Self::Product => both(charge.product.name()),
            Self::Project => (charge.project_id.to_string(), charge.project_name.clone()),
            Self::Cluster => (charge.cluster_id.clone(), charge.cluster_name.clone()),
            Self::Provider => both(&charge.provider),
            // Providers have regions of the same name.
            Self::Region => (format!("{}/{}", charge.provider, charge.region), charge.region.clone()),
        }
    }
}

impl Granularity {
    /// The period of a day; empty where there is only one.
    fn of(self, date: Date) -> String {
        match self {
            Self::Day => date.to_string(),
            Self::Month => Month::of(date).to_string(),
            Self::Total => String::new(),
        }
    }
}

impl Groups {
    fn periods(&self, lines: &[Line<'_>]) -> Vec<Period> {
        let mut periods: BTreeMap<String, Vec<&Line<'_>>> = BTreeMap::new();
        for line in lines {
            periods.entry(self.time_granularity.of(line.date)).or_default().push(line);
        }
        let period = |(billed_date, lines): (String, Vec<&Line<'_>>)| Period {
            sums: lines.iter().map(|line| line.sums).sum::<Sums>().told(Form::Text),
            breakdown: self.breakdown(&billed_date, &lines),
            billed_date,
        };
        periods.into_iter().map(period).collect()
    }

    fn breakdown(&self, billed_date: &str, lines: &[&Line<'_>]) -> Vec<Part> {
        if self.group_by.is_empty() {
            return Vec::new();
        }
        let mut parts: BTreeMap<String, (String, Sums)> = BTreeMap::new();
        for line in lines {
            let groups = self.group_by.iter().map(|group| group.of(line.charge));
            let (keys, names): (Vec<_>, Vec<_>) = groups.unzip();
            let (name, sums) = parts.entry(keys.join(BETWEEN_KEYS)).or_default();
            *name = names.join(BETWEEN_KEYS);
            *sums += line.sums;
        }
        let part = |(detail_key, (detail_name, sums)): (String, (String, Sums))| Part {
            billed_date: billed_date.to_owned(),
            detail_key,
            detail_name,
            sums: sums.told(Form::Text),
        };
        parts.into_iter().map(part).collect()
    }
}

pub(crate) fn query(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let query: Query = read(&call.body.value)?;
    let (first, last) = query.filter.time_range.days(call.now.date())?;
    let state = call.state();
    let mut lines = lines(&state.ledger, first, last, call.now, no_discount);
    lines.retain(|line| query.filter.admits(line.charge));
    let total: Sums = lines.iter().map(|line| line.sums).sum();
    reply(&Report { sums: total.told(Form::Text), elements: query.groups.periods(&lines) })
}

/// Reads what the schema has checked. `null` stands for what is left out.
fn read(body: &Value) -> Result<Query, Failure> {
    let mut body = body.clone();
    drop_nulls(&mut body);
    serde_json::from_value(body).map_err(|error| Failure::bad_request(error.to_string()))
}

fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, inner| !inner.is_null());
            fields.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

pub(crate) fn get_args(call: &Call<'_>) -> Reply {
    require_bills(call)?;
    let state = call.state();
    let mut providers: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for Entry { charge, .. } in state.ledger.entries() {
        providers.entry(&charge.provider).or_default().insert(charge.region.clone());
    }
    let cluster = |entry: &Entry| ClusterChoice {
        id: entry.charge.cluster_id.clone(),
        name: entry.charge.cluster_name.clone(),
        project_id: entry.charge.project_id.to_string(),
        region_name: entry.charge.region.clone(),
        status: if entry.is_open() { "ACTIVE" } else { "DELETED" },
    };
    let project = |(id, project): (&u64, &Project)| ProjectChoice {
        id: id.to_string(),
        name: project.name.clone(),
        status: "ACTIVE",
    };
    reply(&Arguments {
        services: state.ledger.entries().map(|entry| Service::of(&entry.charge)).collect(),
        providers: providers
            .into_iter()
            .map(|(name, regions)| Provider { name: name.to_owned(), regions })
            .collect(),
        projects: state.v1beta.projects.iter().map(project).collect(),
        clusters: state.ledger.clusters().map(cluster).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(start: Option<&str>, end: Option<&str>) -> Result<(String, String), Failure> {
        let range = TimeRange { start_date: start.map(str::to_owned), end_date: end.map(str::to_owned) };
        let today = "2024-05-20".parse().expect("a date");
        range.days(today).map(|(first, last)| (first.to_string(), last.to_string()))
    }

    #[test]
    fn a_range_defaults_to_this_month_so_far() {
        let range = |first: &str, last: &str| Ok((first.to_owned(), last.to_owned()));
        assert_eq!(days(None, None), range("2024-05-01", "2024-05-20"));
        assert_eq!(days(None, Some("2024-04-10")), range("2024-04-01", "2024-04-10"));
        assert_eq!(days(Some("2024-03-31"), None), range("2024-03-31", "2024-05-20"));
    }

    #[test]
    fn a_range_must_be_dates_in_order() {
        assert!(days(Some("2024-05-21"), None).is_err());
        assert!(days(Some("2024-02-30"), None).is_err());
        assert!(days(None, Some("today")).is_err());
    }

    #[test]
    fn a_service_filter_may_stop_at_any_level() {
        let service = |product: &str, category: &str, component: &str| Service {
            product: product.to_owned(),
            category: category.to_owned(),
            component: component.to_owned(),
            path: String::new(),
        };
        let tikv = service("TiDB Dedicated", "Node Compute", "TiKV");
        assert!(service("TiDB Dedicated", "", "").admits(&tikv));
        assert!(service("", "", "TiKV").admits(&tikv));
        assert!(!service("TiDB Dedicated", "Node Storage", "").admits(&tikv));
    }
}
