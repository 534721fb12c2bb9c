//! A month's bill, by project and by service.

use std::collections::BTreeMap;

use serde::Serialize;

use super::line::Line;
use super::money::{Form, Sums, Told};
use super::month::Month;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Bill<'a> {
    overview: Overview,
    summary_by_project: ProjectSummary<'a>,
    summary_by_service: Vec<ServiceCosts<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Overview {
    billed_month: String,
    #[serde(flatten)]
    sums: Told,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ProjectSummary<'a> {
    projects: Vec<Project<'a>>,
    other_charges: [OtherCharge; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Project<'a> {
    project_name: &'a str,
    #[serde(flatten)]
    sums: Told,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OtherCharge {
    charge_name: &'static str,
    #[serde(flatten)]
    sums: Told,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ServiceCosts<'a> {
    service_name: &'a str,
    #[serde(flatten)]
    sums: Told,
    #[serde(rename = "serviceCosts")]
    parts: Vec<ServiceCosts<'a>>,
}

impl Overview {
    pub(crate) fn of(lines: &[Line<'_>], month: Month, form: Form) -> Self {
        let total: Sums = lines.iter().map(|line| line.sums).sum();
        Self { billed_month: month.to_string(), sums: total.told(form) }
    }
}

impl<'a> Bill<'a> {
    pub(crate) fn of(lines: &[Line<'a>], month: Month, form: Form) -> Self {
        Self {
            overview: Overview::of(lines, month, form),
            summary_by_project: ProjectSummary::of(lines, form),
            summary_by_service: by_service(lines, form),
        }
    }
}

impl<'a> ProjectSummary<'a> {
    fn of(lines: &[Line<'a>], form: Form) -> Self {
        let mut sums: BTreeMap<u64, (&'a str, Sums)> = BTreeMap::new();
        for line in lines {
            let (name, total) = sums.entry(line.charge.project_id).or_default();
            *name = &line.charge.project_name;
            *total += line.sums;
        }
        let project =
            |(project_name, total): (&'a str, Sums)| Project { project_name, sums: total.told(form) };
        Self {
            projects: sums.into_values().map(project).collect(),
            // Everybody has the plan that costs nothing.
            other_charges: [OtherCharge { charge_name: "Support Plan", sums: Sums::default().told(form) }],
        }
    }
}

/// Products, with their categories, with their components.
pub(crate) fn by_service<'a>(lines: &[Line<'a>], form: Form) -> Vec<ServiceCosts<'a>> {
    let levels: [fn(&Line<'a>) -> &'a str; 3] =
        [|line| line.charge.product.name(), |line| &line.charge.category, |line| &line.charge.component];
    level(lines, &levels, form)
}

fn level<'a>(lines: &[Line<'a>], levels: &[fn(&Line<'a>) -> &'a str], form: Form) -> Vec<ServiceCosts<'a>> {
    let Some((name_of, below)) = levels.split_first() else { return Vec::new() };
    let mut groups: BTreeMap<&'a str, Vec<Line<'a>>> = BTreeMap::new();
    for line in lines {
        groups.entry(name_of(line)).or_default().push(*line);
    }
    let costs = |(service_name, lines): (&'a str, Vec<Line<'a>>)| ServiceCosts {
        service_name,
        sums: lines.iter().map(|line| line.sums).sum::<Sums>().told(form),
        parts: level(&lines, below, form),
    };
    groups.into_iter().map(costs).collect()
}
