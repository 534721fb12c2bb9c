//! Maintenance tasks: what the service has announced to do on the clusters of a project.

use serde::Serialize;

use super::maintenance::{Task, TaskState};
use super::{State, project};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::name_of;
use crate::paging::Page;
use crate::services::{Call, Reply, reply};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct View<'a> {
    name: String,
    maintenance_task_id: String,
    project_id: String,
    description: &'a str,
    state: TaskState,
    create_time: String,
    scheduled_apply_time: String,
    deadline: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    maintenance_tasks: Vec<View<'a>>,
    next_page_token: String,
    total_size: usize,
}

pub(crate) fn view(task: &Task, now: Moment) -> View<'_> {
    View {
        name: format!("maintenanceTasks/{}", task.id),
        maintenance_task_id: task.id.to_string(),
        project_id: task.project_id.to_string(),
        description: &task.description,
        state: task.state(now),
        create_time: task.created.rfc3339(),
        scheduled_apply_time: task.scheduled.rfc3339(),
        deadline: task.deadline.rfc3339(),
    }
}

/// Announces what has become due, in all projects with clusters.
pub(crate) fn announce(call: &Call<'_>, state: &mut State) {
    let clusters = state.clusters.values().filter(|cluster| cluster.exists(call.now));
    // Ids rise, so the first of a project's clusters is its oldest.
    for cluster in clusters {
        state.maintenance.announce(cluster.project_id(), cluster.life.began(), call.now, &call.world.ids);
    }
}

/// The task that the path names.
fn find<'a>(call: &Call<'_>, state: &'a mut State) -> Result<&'a mut Task, Failure> {
    announce(call, state);
    let id = &call.path[0];
    let found = id.parse().ok().and_then(|id| state.maintenance.task_mut(id));
    let task = found.ok_or_else(|| Failure::not_found("maintenance task", id))?;
    call.require_access(task.project_id, "maintenance task", id)?;
    Ok(task)
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    reply(&view(find(call, &mut state.dedicated)?, call.now))
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let project_id = project(call, &state, call.query.get("projectId"))?;
    announce(call, &mut state.dedicated);
    let tasks = state.dedicated.maintenance.of_project(project_id).collect();
    let page = Page::by_token(tasks, call.query, false, |task: &&Task| format!("{:020}", task.id))?;
    let maintenance_tasks = page.items.iter().map(|task| view(task, call.now)).collect();
    reply(&List { maintenance_tasks, next_page_token: page.next, total_size: page.total })
}

pub(crate) fn update(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let task = find(call, &mut state.dedicated)?;
    let task_state = task.state(call.now);
    if task_state != TaskState::Pending {
        let problem = format!("maintenance task {} is {}, not PENDING", task.id, name_of(task_state));
        return Err(Failure::wrong_state(problem));
    }
    let wanted = call.body.value["scheduledApplyTime"].as_str().and_then(Moment::parse);
    let wanted = wanted.filter(|wanted| (call.now.plus_seconds(1)..=task.deadline).contains(wanted));
    task.scheduled = wanted.ok_or_else(|| {
        let problem = format!("must lie between now and the deadline, {}", task.deadline.rfc3339());
        Failure::invalid("scheduledApplyTime", problem)
    })?;
    reply(&view(task, call.now))
}
