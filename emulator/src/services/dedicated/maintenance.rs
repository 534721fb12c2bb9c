//! When the service works on the clusters of a project: the weekly window, and the tasks that it announces.
//!
//! Nothing runs in the background, so tasks are announced when someone looks: one with a project's first
//! cluster, and one each month from then on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::ids::Ids;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// The first day of the epoch was a Thursday.
const WEEK_DAY_OF_THE_EPOCH: i64 = 4;

/// From announcement to announcement.
const BETWEEN_TASKS: i64 = 30 * DAY;
/// From a task's announcement to the first time at which it can run.
const NOTICE: i64 = WEEK;
/// From a task's announcement to the last time at which it can run.
const PATIENCE: i64 = 4 * WEEK;
/// How long a task takes.
const TAKES: i64 = 2 * HOUR;

/// What tasks are about, in turn.
const DESCRIPTIONS: [&str; 3] = [
    "Upgrade of TiDB to the latest patch release",
    "Security updates of the operating system of all nodes",
    "Renewal of the certificates between nodes",
];

/// The windows and tasks of all projects.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Maintenance {
    /// By project; one that is not here has the default window.
    windows: BTreeMap<u64, Window>,
    /// By id.
    tasks: BTreeMap<u64, Task>,
}

/// A time of the week, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Window {
    /// From 0 for Sunday.
    pub(crate) week_day: i64,
    pub(crate) hour: i64,
    pub(crate) minute: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum TaskState {
    Pending,
    Running,
    Done,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) id: u64,
    pub(crate) project_id: u64,
    pub(crate) description: String,
    pub(crate) created: Moment,
    pub(crate) scheduled: Moment,
    pub(crate) deadline: Moment,
}

impl Default for Window {
    /// Wednesday at three.
    fn default() -> Self {
        Self { week_day: 3, hour: 3, minute: 0 }
    }
}

impl Window {
    /// When it opens next, after a moment.
    pub(crate) fn next(self, after: Moment) -> Moment {
        let passed = (after.seconds() - self.offset()).rem_euclid(WEEK);
        Moment::from_milliseconds((after.seconds() - passed + WEEK) * 1000)
    }

    /// Whether it opens at a moment.
    pub(crate) fn opens_at(self, moment: Moment) -> bool {
        (moment.seconds() - self.offset()).rem_euclid(WEEK) == 0
    }

    /// Seconds from the beginning of a week of the epoch.
    fn offset(self) -> i64 {
        let days = (self.week_day - WEEK_DAY_OF_THE_EPOCH).rem_euclid(7);
        days * DAY + self.hour * HOUR + self.minute * MINUTE
    }
}

impl Task {
    pub(crate) fn state(&self, now: Moment) -> TaskState {
        if now < self.scheduled {
            TaskState::Pending
        } else if now < self.scheduled.plus_seconds(TAKES) {
            TaskState::Running
        } else {
            TaskState::Done
        }
    }
}

impl Maintenance {
    pub(crate) fn window(&self, project_id: u64) -> Window {
        self.windows.get(&project_id).copied().unwrap_or_default()
    }

    /// Moves a project's window, and with it what was to run in the old one and still can in the new one.
    pub(crate) fn move_window(&mut self, project_id: u64, window: Window, now: Moment) {
        let old = self.window(project_id);
        let tasks = self.tasks.values_mut().filter(|task| task.project_id == project_id);
        for task in tasks.filter(|task| task.state(now) == TaskState::Pending && old.opens_at(task.scheduled))
        {
            let next = window.next(now.max(task.created.plus_seconds(NOTICE)));
            if next <= task.deadline {
                task.scheduled = next;
            }
        }
        self.windows.insert(project_id, window);
    }

    /// Announces what is due in a project whose first cluster was made at a moment.
    pub(crate) fn announce(&mut self, project_id: u64, since: Moment, now: Moment, ids: &Ids) {
        let announced = self.of_project(project_id).map(|task| task.created).max();
        let mut due = announced.map_or(since, |last| last.plus_seconds(BETWEEN_TASKS));
        while due <= now {
            let turn = self.of_project(project_id).count() % DESCRIPTIONS.len();
            let task = Task {
                id: ids.number(),
                project_id,
                description: DESCRIPTIONS[turn].to_owned(),
                created: due,
                scheduled: self.window(project_id).next(due.plus_seconds(NOTICE)),
                deadline: due.plus_seconds(PATIENCE),
            };
            self.tasks.insert(task.id, task);
            due = due.plus_seconds(BETWEEN_TASKS);
        }
    }

    /// The tasks of a project, in order of their announcement.
    pub(crate) fn of_project(&self, project_id: u64) -> impl Iterator<Item = &Task> {
        self.tasks.values().filter(move |task| task.project_id == project_id)
    }

    pub(crate) fn task_mut(&mut self, id: u64) -> Option<&mut Task> {
        self.tasks.get_mut(&id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::parse(text).expect("a time")
    }

    fn with_a_task() -> (Maintenance, Moment) {
        let now = moment("2026-03-02T10:00:00Z");
        let mut maintenance = Maintenance::default();
        maintenance.announce(7, now, now, &Ids::after(0));
        (maintenance, now)
    }

    fn only_task(maintenance: &Maintenance) -> &Task {
        maintenance.of_project(7).next().expect("a task")
    }

    #[test]
    fn a_window_opens_once_a_week() {
        let window = Window::default();
        // A Monday, and the Wednesday after it.
        assert_eq!(window.next(moment("2026-03-02T10:00:00Z")), moment("2026-03-04T03:00:00Z"));
        assert_eq!(window.next(moment("2026-03-04T03:00:00Z")), moment("2026-03-11T03:00:00Z"));
        assert!(window.opens_at(moment("2026-03-11T03:00:00Z")));
        assert!(!window.opens_at(moment("2026-03-11T03:00:01Z")));
    }

    #[test]
    fn a_task_is_announced_each_month_and_runs_in_a_window() {
        let (mut maintenance, now) = with_a_task();
        let ids = Ids::after(only_task(&maintenance).id);
        let task = only_task(&maintenance);
        assert_eq!(task.scheduled, moment("2026-03-11T03:00:00Z"));
        let states = [0, 3600, 7200].map(|after| task.state(task.scheduled.plus_seconds(after)));
        assert_eq!(states, [TaskState::Running, TaskState::Running, TaskState::Done]);
        maintenance.announce(7, now, now.plus_seconds(BETWEEN_TASKS - 1), &ids);
        assert_eq!(maintenance.of_project(7).count(), 1);
        maintenance.announce(7, now, now.plus_seconds(3 * BETWEEN_TASKS), &ids);
        assert_eq!(maintenance.of_project(7).count(), 4);
    }

    #[test]
    fn a_moved_window_takes_along_what_was_to_run_in_it() {
        let (mut maintenance, now) = with_a_task();
        let friday = Window { week_day: 5, hour: 22, minute: 30 };
        maintenance.move_window(7, friday, now);
        assert_eq!(only_task(&maintenance).scheduled, moment("2026-03-13T22:30:00Z"));
    }

    #[test]
    fn a_task_with_a_time_of_its_own_keeps_it() {
        let (mut maintenance, now) = with_a_task();
        let chosen = now.plus_seconds(HOUR);
        let id = only_task(&maintenance).id;
        maintenance.task_mut(id).expect("the task").scheduled = chosen;
        maintenance.move_window(7, Window { week_day: 5, hour: 22, minute: 30 }, now);
        assert_eq!(only_task(&maintenance).scheduled, chosen);
    }
}
