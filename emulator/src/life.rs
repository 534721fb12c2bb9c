//! How a resource passes through its states without anyone watching.
//!
//! A life is a short plan: which state from which moment on. Looking at it at some moment gives the state of
//! then, and changing one's mind (a delete, a cancel) cuts the plan at that moment and writes a new end.

use serde::{Deserialize, Serialize};

use crate::clock::Moment;

/// The planned states of one resource, in order of time; never empty.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Life<S> {
    steps: Vec<(Moment, S)>,
}

/// How a state is written on the wire.
pub(crate) fn name_of(state: impl Serialize) -> String {
    serde_json::to_value(state).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

impl<S: Copy + PartialEq> Life<S> {
    /// Begins at `now` in the first state; each next one follows after its seconds.
    pub(crate) fn plan(now: Moment, first: S, then: &[(i64, S)]) -> Self {
        let mut life = Self { steps: Vec::with_capacity(1 + then.len()) };
        life.replan(now, first, then);
        life
    }

    /// Replaces everything from `now` on.
    pub(crate) fn replan(&mut self, now: Moment, first: S, then: &[(i64, S)]) {
        self.steps.retain(|(from, _)| *from < now);
        let mut from = now;
        self.steps.push((from, first));
        for (after, state) in then {
            from = from.plus_seconds(*after);
            self.steps.push((from, *state));
        }
    }

    /// Replaces everything from `now` on by one state that lasts.
    pub(crate) fn settle(&mut self, now: Moment, state: S) {
        self.replan(now, state, &[]);
    }

    pub(crate) fn state(&self, now: Moment) -> S {
        self.step(now).1
    }

    /// When the state of `now` began.
    pub(crate) fn since(&self, now: Moment) -> Moment {
        self.step(now).0
    }

    /// When the state of `now` ends; `None` when it lasts.
    pub(crate) fn until(&self, now: Moment) -> Option<Moment> {
        self.steps.get(self.index(now) + 1).map(|(from, _)| *from)
    }

    /// When the plan began.
    pub(crate) fn began(&self) -> Moment {
        self.steps[0].0
    }

    /// When `state` first began, if that was at or before `now`.
    pub(crate) fn entered(&self, state: S, now: Moment) -> Option<Moment> {
        self.steps.iter().find(|(from, other)| *from <= now && *other == state).map(|(from, _)| *from)
    }

    /// The last moment up to `now` at which it was in `state`; `None` if it never was.
    pub(crate) fn last_in(&self, state: S, now: Moment) -> Option<Moment> {
        let mut stays = self.stays(now).filter(|(_, _, other)| *other == state);
        stays.next_back().map(|(_, until, _)| until)
    }

    /// How many seconds it has been in `state` up to `now`, all stays together.
    pub(crate) fn seconds_in(&self, state: S, now: Moment) -> i64 {
        let stays = self.stays(now).filter(|(_, _, other)| *other == state);
        let milliseconds: i64 =
            stays.map(|(from, until, _)| until.milliseconds() - from.milliseconds()).sum();
        milliseconds / 1000
    }

    /// What has begun by `now`: from when, until when (`now` at most), and in which state.
    fn stays(&self, now: Moment) -> impl DoubleEndedIterator<Item = (Moment, Moment, S)> {
        let until = move |index: usize| self.steps.get(index + 1).map_or(now, |(next, _)| (*next).min(now));
        let begun = self.steps[..=self.index(now)].iter().enumerate();
        begun.map(move |(index, (from, state))| (*from, until(index).max(*from), *state))
    }

    /// How far the state of `now` has come towards the next, from 0 to 1; 1 when it lasts.
    pub(crate) fn progress(&self, now: Moment) -> f64 {
        let index = self.index(now);
        let Some((next, _)) = self.steps.get(index + 1) else { return 1.0 };
        let (from, _) = self.steps[index];
        let whole = next.milliseconds() - from.milliseconds();
        let part = now.milliseconds() - from.milliseconds();
        #[expect(clippy::cast_precision_loss, reason = "spans of a plan are far below 2^52 milliseconds")]
        let share = part.max(0) as f64 / whole.max(1) as f64;
        share.min(1.0)
    }

    fn step(&self, now: Moment) -> (Moment, S) {
        self.steps[self.index(now)]
    }

    /// The last step that has begun; the first one for a moment before the plan.
    fn index(&self, now: Moment) -> usize {
        self.steps.iter().rposition(|(from, _)| *from <= now).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum State {
        Creating,
        Active,
        Deleting,
        Gone,
    }

    const START: Moment = Moment::from_milliseconds(100_000);

    fn created() -> Life<State> {
        Life::plan(START, State::Creating, &[(30, State::Active)])
    }

    #[test]
    fn states_follow_their_plan() {
        let life = created();
        assert_eq!(life.state(START), State::Creating);
        assert_eq!(life.state(START.plus_seconds(29)), State::Creating);
        assert_eq!(life.state(START.plus_seconds(30)), State::Active);
        assert_eq!(life.since(START.plus_seconds(99)), START.plus_seconds(30));
        assert_eq!(life.until(START), Some(START.plus_seconds(30)));
        assert_eq!(life.until(START.plus_seconds(30)), None);
    }

    #[test]
    fn a_new_plan_cuts_the_old_one() {
        let mut life = created();
        life.replan(START.plus_seconds(10), State::Deleting, &[(5, State::Gone)]);
        assert_eq!(life.state(START.plus_seconds(9)), State::Creating);
        assert_eq!(life.state(START.plus_seconds(14)), State::Deleting);
        assert_eq!(life.state(START.plus_seconds(60)), State::Gone);
        assert_eq!(life.entered(State::Active, START.plus_seconds(60)), None);
    }

    #[test]
    fn a_new_plan_at_the_first_moment_leaves_no_trace_of_the_old() {
        let mut life = created();
        life.settle(START, State::Active);
        assert_eq!(life.state(START), State::Active);
        assert_eq!(life.entered(State::Creating, START.plus_seconds(60)), None);
        assert_eq!(life.began(), START);
    }

    #[test]
    fn time_in_a_state_adds_up_over_its_stays() {
        let mut life = created();
        life.settle(START.plus_seconds(50), State::Creating);
        life.settle(START.plus_seconds(90), State::Active);
        assert_eq!(life.seconds_in(State::Active, START.plus_seconds(29)), 0);
        assert_eq!(life.seconds_in(State::Active, START.plus_seconds(60)), 20);
        assert_eq!(life.seconds_in(State::Active, START.plus_seconds(100)), 30);
        assert_eq!(life.last_in(State::Active, START.plus_seconds(29)), None);
        assert_eq!(life.last_in(State::Active, START.plus_seconds(60)), Some(START.plus_seconds(50)));
        assert_eq!(life.last_in(State::Active, START.plus_seconds(100)), Some(START.plus_seconds(100)));
    }

    #[test]
    fn progress_grows_within_a_state_and_is_whole_in_the_last() {
        let life = created();
        assert!((life.progress(START.plus_seconds(15)) - 0.5).abs() < 1e-9);
        assert!((life.progress(START.plus_seconds(31)) - 1.0).abs() < 1e-9);
    }
}
