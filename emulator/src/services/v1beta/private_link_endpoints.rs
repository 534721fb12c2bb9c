//! Private endpoints in the owner's network that an access point accepts.

use serde::{Deserialize, Serialize};

use super::access_points::{self, ServiceStatus};
use super::private_endpoints::{EndpointStatus, require_form};
use super::{Created, List, State, number};
use crate::clock::Moment;
use crate::envelope::Failure;
use crate::life::{Life, name_of};
use crate::services::{Call, Reply, nothing, reply};

const PENDING: i64 = 60;
const DELETING: i64 = 30;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PrivateLinkEndpoint {
    /// The cloud provider's name of it.
    name: String,
    pub(crate) message: String,
    pub(crate) life: Life<EndpointStatus>,
}

#[derive(Serialize)]
struct View<'a> {
    id: String,
    endpoint_name: &'a str,
    status: EndpointStatus,
    message: &'a str,
}

impl PrivateLinkEndpoint {
    fn exists(&self, now: Moment) -> bool {
        self.life.state(now) != EndpointStatus::Gone
    }

    fn view(&self, id: u64, now: Moment) -> View<'_> {
        View {
            id: id.to_string(),
            endpoint_name: &self.name,
            status: self.life.state(now),
            message: &self.message,
        }
    }

    pub(super) fn delete(&mut self, now: Moment) {
        if !matches!(self.life.state(now), EndpointStatus::Deleting | EndpointStatus::Gone) {
            self.life.replan(now, EndpointStatus::Deleting, &[(DELETING, EndpointStatus::Gone)]);
        }
    }
}

/// The endpoint that the fourth path parameter names.
fn find<'s>(call: &Call<'_>, state: &'s mut State) -> Result<&'s mut PrivateLinkEndpoint, Failure> {
    let (point, _) = access_points::find(call, state)?;
    let found = point.endpoints.get_mut(&number(call, 3)).filter(|endpoint| endpoint.exists(call.now));
    found.ok_or_else(|| Failure::not_found("private link endpoint", &call.path[3]))
}

pub(crate) fn create(call: &Call<'_>) -> Reply {
    let name = call.body.value["endpoint_name"].as_str().unwrap_or_default();
    let mut state = call.state();
    let (point, cloud_provider) = access_points::find(call, &mut state.v1beta)?;
    require_form(name, cloud_provider)?;
    match point.life.state(call.now) {
        ServiceStatus::Active => {}
        status => {
            return Err(Failure::wrong_state(format!(
                "the private link service of access point {} is {}, not ACTIVE",
                call.path[2],
                name_of(status)
            )));
        }
    }
    let id = call.world.ids.number();
    let life = Life::plan(call.now, EndpointStatus::Pending, &[(PENDING, EndpointStatus::Active)]);
    let endpoint = PrivateLinkEndpoint { name: name.to_owned(), message: String::new(), life };
    point.endpoints.insert(id, endpoint);
    reply(&Created { id: id.to_string() })
}

pub(crate) fn list(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    let (point, _) = access_points::find(call, &mut state.v1beta)?;
    let endpoints = point.endpoints.iter().filter(|(_, endpoint)| endpoint.exists(call.now));
    let items: Vec<View<'_>> = endpoints.map(|(id, endpoint)| endpoint.view(*id, call.now)).collect();
    reply(&List { total: items.len(), items })
}

pub(crate) fn get(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    reply(&find(call, &mut state.v1beta)?.view(number(call, 3), call.now))
}

pub(crate) fn delete(call: &Call<'_>) -> Reply {
    let mut state = call.state();
    find(call, &mut state.v1beta)?.delete(call.now);
    nothing()
}
