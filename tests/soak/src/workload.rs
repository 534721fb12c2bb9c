//! The calls: 64 callers at once, half of them on connections of their own with HTTP/1.1, the others by fours on
//! HTTP/2. Each makes clusters with names that nobody else uses, reads, renames and deletes them, and lists.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use tidbcloud::serverless::{Cluster, ClusterUpdate, Region};
use tidbcloud::{CallOptions, Client, Error, ErrorKind};
use tidbcloud_emulator::Emulator;

/// The header by which the journal tells calls apart.
pub(crate) const NUMBER: &str = "x-soak-call";
/// The bound on one attempt.
pub(crate) const TIMEOUT: Duration = Duration::from_millis(500);

const CALLERS: usize = 64;
const SHARE_A_CONNECTION: usize = 4;

/// What a call was to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Create,
    Get,
    List,
    Update,
    Delete,
}

/// What a caller was told.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) number: u64,
    pub(crate) act: Act,
    pub(crate) attempts: u32,
    pub(crate) error: Option<ErrorKind>,
}

/// The clients of the callers.
pub(crate) struct Callers {
    clients: Vec<Client>,
    next: AtomicU64,
}

impl Callers {
    pub(crate) fn of(emulator: &Emulator) -> Result<Self, String> {
        let build = || {
            let mut builder = Client::builder()
                .public_key(emulator.public_key())
                .private_key(emulator.private_key())
                .timeout(TIMEOUT);
            if let Some(file) = emulator.ca_file() {
                builder = builder.ca_bundle(file);
            }
            for (service, endpoint) in emulator.endpoints() {
                builder = builder.endpoint(service, endpoint);
            }
            builder.build()
        };
        let clients = || {
            let one_each = build()?.with_http1_connections()?;
            let mut clients = vec![one_each; CALLERS / 2];
            while clients.len() < CALLERS {
                clients.extend(std::iter::repeat_n(build()?, SHARE_A_CONNECTION));
            }
            Ok(clients)
        };
        let clients = clients().map_err(|error: Error| error.to_string())?;
        Ok(Self { clients, next: AtomicU64::new(0) })
    }

    /// Makes this many calls and says what each caller was told.
    pub(crate) async fn make(&self, calls: u64) -> Vec<Told> {
        let callers = self.clients.iter().map(|client| {
            let mut caller = Caller { client, next: &self.next, calls, told: Vec::new() };
            async move {
                while caller.story().await.is_some() {}
                caller.told
            }
        });
        join_all(callers).await.into_iter().flatten().collect()
    }
}

struct Caller<'a> {
    client: &'a Client,
    next: &'a AtomicU64,
    calls: u64,
    told: Vec<Told>,
}

impl Caller<'_> {
    /// A cluster's life; what fails on the way does not keep the rest from being tried. `None` once all calls are
    /// made.
    async fn story(&mut self) -> Option<()> {
        let made = self
            .call(Act::Create, |client, number| async move {
                let name = format!("soak-{number}");
                let region = Region::default().name("regions/aws-us-east-1");
                client.serverless().clusters().create().display_name(name).region(region).await
            })
            .await?;
        let made = made.and_then(|cluster: Cluster| cluster.cluster_id);
        // Whoever got no cluster reads one that is nobody's: being told so is an answer, too.
        let id = made.as_deref().unwrap_or("10000000000000000000");
        self.call(Act::Get, |client, _| async move { client.serverless().clusters().get(id).await }).await?;
        self.call(Act::List, |client, _| async move {
            client.serverless().clusters().list().pages().try_next().await
        })
        .await?;
        if made.is_none() {
            return Some(());
        }
        self.call(Act::Update, |client, number| async move {
            let renamed = ClusterUpdate::default().display_name(format!("renamed-{number}"));
            client.serverless().clusters().update(id).update_mask("displayName").cluster(renamed).await
        })
        .await?;
        self.call(Act::Get, |client, _| async move { client.serverless().clusters().get(id).await }).await?;
        self.call(Act::Delete, |client, _| async move { client.serverless().clusters().delete(id).await })
            .await?;
        Some(())
    }

    /// Makes one call and notes what it was told: `None` when all calls are made, and `Some(None)` when it failed.
    async fn call<T, F>(&mut self, act: Act, make: impl FnOnce(Client, u64) -> F) -> Option<Option<T>>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        if number >= self.calls {
            return None;
        }
        let headers = vec![(NUMBER.to_owned(), number.to_string())];
        let client = self.client.with_options(CallOptions { headers, ..CallOptions::default() });
        let result = make(client, number).await;
        let error = result.as_ref().err();
        self.told.push(Told {
            number,
            act,
            attempts: error.map_or(0, Error::attempts),
            error: error.map(Error::kind),
        });
        Some(result.ok())
    }
}
