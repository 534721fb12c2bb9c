//! Maintenance windows: when in the week the service may work on the clusters of a project. Each project has
//! exactly one, whose id is made of the project's.

use serde::Serialize;

use super::maintenance::{Maintenance, TaskState, Window};
use super::{maintenance_tasks, project};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::paging::Page;
use crate::services::{Call, Reply, State as Everything, reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    name: String,
    maintenance_window_id: String,
    project_id: String,
    week_day: i64,
    day_hour: i64,
    hour_minute: i64,
    next_maintenance_date: String,
    unchanged_maintenance_tasks: Vec<maintenance_tasks::View<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    maintenance_windows: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

fn view(maintenance: &Maintenance, project_id: u64, now: Moment) -> View<'_> {
    let window = maintenance.window(project_id);
    let elsewhere = maintenance
        .of_project(project_id)
        .filter(|task| task.state(now) == TaskState::Pending && !window.opens_at(task.scheduled));
    View {
        name: format!("maintenanceWindows/project-{project_id}"),
        maintenance_window_id: format!("project-{project_id}"),
        project_id: project_id.to_string(),
        week_day: window.week_day,
        day_hour: window.hour,
        hour_minute: window.minute,
        next_maintenance_date: window.next(now).rfc3339(),
        unchanged_maintenance_tasks: elsewhere.map(|task| maintenance_tasks::view(task, now)).collect(),
    }
}

/// The project whose window the path names.
fn find(call: &Call<'_>, state: &Everything) -> Result<u64, Failure> {
    let id = &call.path[0];
    let project_id = id.strip_prefix("project-").and_then(|id| id.parse().ok());
    let known = project_id.filter(|project_id| state.v1beta.has_project(*project_id));
    let project_id = known.ok_or_else(|| Failure::not_found("maintenance window", id))?;
    call.require_access(project_id, "maintenance window", id)?;
    Ok(project_id)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let project_id = find(call, &state)?;
    maintenance_tasks::announce(call, &mut state.dedicated);
    reply(&view(&state.dedicated.maintenance, project_id, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let project_id = project(call, &state, call.query.get("projectId"))?;
    maintenance_tasks::announce(call, &mut state.dedicated);
    let window = view(&state.dedicated.maintenance, project_id, call.now);
    let page = Page::by_token(vec![window], call.query, false, |window| window.project_id.clone())?;
    reply(&List { maintenance_windows: page.items, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let project_id = find(call, &state)?;
    maintenance_tasks::announce(call, &mut state.dedicated);
    let maintenance = &mut state.dedicated.maintenance;
    let old = maintenance.window(project_id);
    let number = |name: &str, old: i64| call.body.value[name].as_i64().unwrap_or(old);
    let window = Window {
        week_day: number("weekDay", old.week_day),
        hour: number("dayHour", old.hour),
        minute: number("hourMinute", old.minute),
    };
    maintenance.move_window(project_id, window, call.now);
    reply(&view(maintenance, project_id, call.now))
}
