//! What the client leaves to the runtime that it is called on, and to whoever stops waiting for it: a dropped future
//! ends its request on the wire and gives back what it held, no task outlives the client, and any runtime will do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::future::{Future, IntoFuture as _, poll_fn};
use std::io;
use std::net::Ipv4Addr;
use std::sync::mpsc;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::join_all;
use tidbcloud::{CallOptions, Client, ClientBuilder, Input, operation::Operation, operations};
use tidbcloud_emulator::{Emulator, Fault, FaultKind};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Handle, Runtime};

/// What ends sooner on any machine that is not standing still.
const BOUND: Duration = Duration::from_secs(10);

fn regions() -> &'static Operation {
    operations::by_name("serverless.regions.list").unwrap()
}

fn builder(endpoint: &str) -> ClientBuilder {
    let builder = Client::builder().public_key("public").private_key("private").retries(0).timeout(BOUND);
    builder.endpoint("serverless", endpoint).endpoint("v1beta", endpoint)
}

fn client_of(emulator: &Emulator) -> Client {
    let (public_key, private_key) = (emulator.public_key(), emulator.private_key());
    let mut builder = Client::builder().public_key(public_key).private_key(private_key).timeout(BOUND);
    for (service, endpoint) in emulator.endpoints() {
        builder = builder.endpoint(service, endpoint);
    }
    builder.ca_bundle(emulator.ca_file().unwrap()).build().unwrap()
}

async fn within<T>(what: &str, awaited: impl Future<Output = T>) -> T {
    tokio::time::timeout(BOUND, awaited).await.unwrap_or_else(|_| panic!("{what}: not within the bound"))
}

/// A server that never answers: it takes one request and waits for the client to go.
async fn never_answer(listener: &TcpListener) -> TcpStream {
    let (mut stream, _) = within("a connection", listener.accept()).await.unwrap();
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        assert_ne!(within("a request", stream.read_buf(&mut request)).await.unwrap(), 0);
    }
    stream
}

/// Waits until the other side has closed.
async fn closed(mut stream: TcpStream) {
    let mut rest = Vec::new();
    match within("the end of the connection", stream.read_to_end(&mut rest)).await {
        Ok(_) => assert!(rest.is_empty()),
        Err(error) => assert_eq!(error.kind(), io::ErrorKind::ConnectionReset),
    }
}

#[tokio::test]
async fn a_dropped_future_ends_its_request_on_the_wire() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap())).build().unwrap();
    let cluster = async {
        client.serverless().clusters().get("1").await.unwrap();
    };
    let list = async {
        client.serverless().clusters().list().items().try_collect().await.unwrap();
    };
    let wait = async {
        client.serverless().clusters().wait_until_active("1").await.unwrap();
    };
    let calls: [std::pin::Pin<Box<dyn Future<Output = ()> + '_>>; 3] =
        [Box::pin(cluster), Box::pin(list), Box::pin(wait)];
    for mut call in calls {
        let stream = tokio::select! {
            () = &mut call => unreachable!("nobody answers"),
            stream = never_answer(&listener) => stream,
        };
        drop(call);
        closed(stream).await;
    }
}

#[tokio::test]
async fn a_list_that_is_dropped_ends_the_request_for_the_page_ahead() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap())).build().unwrap();
    let list = operations::by_name("serverless.clusters.list").unwrap();
    let mut pages = client.pages(list, Input::default());
    let serve = async {
        let mut stream = never_answer(&listener).await;
        let body = r#"{"clusters": [{}], "nextPageToken": "2"}"#;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        stream.write_all((head + body).as_bytes()).await.unwrap();
    };
    let (page, ()) = tokio::join!(pages.next(), serve);
    assert!(page.unwrap().is_some());
    let stream = never_answer(&listener).await;
    drop(pages);
    closed(stream).await;
}

/// 16 calls at once (more resets at a time, and a server takes them for an attack) are dropped at every stage that they reach within some polls: before the challenge, between the
/// legs, with the request sent. What they held (the right to the first leg, counts of the nonce, the quota's
/// permits, streams of the connection) is there for the next call, which takes one leg more than it would alone at
/// most.
#[tokio::test]
async fn what_a_dropped_future_held_is_there_for_the_next() {
    let emulator = Emulator::builder().rate_limit(10_000).start().unwrap();
    for polls in 1..40 {
        let client = client_of(&emulator);
        {
            let mut calls = Box::pin(join_all((0..16).map(|_| client.execute(regions(), Input::default()))));
            for _ in 0..polls {
                // The socket gets its say between two polls.
                poll_fn(|context| Poll::Ready(calls.as_mut().poll(context).is_ready())).await;
                tokio::task::yield_now().await;
            }
        }
        let seen = emulator.journal(None).len();
        let answer = within("the next call", client.execute(regions(), Input::default())).await.unwrap();
        assert_eq!((answer.status(), answer.attempts()), (200, 1), "after {polls} polls");
        let own: Vec<_> = emulator.journal(None)[seen..].iter().map(|entry| entry.status).collect();
        assert_eq!(own.last(), Some(&200), "after {polls} polls: {own:?}");
    }
    // Every count of a nonce was used once or never: the emulator, which is strict, refused no signature.
    let refused = emulator
        .journal(None)
        .into_iter()
        .filter(|entry| entry.status == 401 && entry.headers.contains_key("authorization"));
    assert_eq!(refused.count(), 0);
}

/// The tasks that the runtime still has, when they have come down to so many: a connection that was let go of needs
/// a moment to close.
async fn tasks_down_to(most: usize) {
    let down = async {
        while Handle::current().metrics().num_alive_tasks() > most {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    within(&format!("at most {most} tasks"), down).await;
}

#[test]
fn no_task_outlives_its_client() {
    // On a thread of its own, as the emulator's tasks are: the runtime under test has the client's alone.
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    for runtime in runtimes() {
        runtime.block_on(async {
            let client = client_of(&emulator);
            assert_eq!(Handle::current().metrics().num_alive_tasks(), 0, "a client begins without tasks");
            let calls = (0..20).map(|_| client.execute(regions(), Input::default()));
            join_all(calls).await.into_iter().for_each(|answer| assert_eq!(answer.unwrap().status(), 200));
            let mut slow = Fault::new(FaultKind::Delay);
            slow.delay_ms = Some(1_000);
            slow.times = 2;
            emulator.arm(slow).unwrap();
            let call = client.execute(regions(), Input::default());
            assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
            drop(client);
            tasks_down_to(0).await;
        });
    }
}

/// A runtime of each kind.
fn runtimes() -> [Runtime; 2] {
    [
        Builder::new_current_thread().enable_all().build().unwrap(),
        Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap(),
    ]
}

#[test]
fn every_runtime_will_do() {
    let emulator = Emulator::builder().time_factor(600.0).rate_limit(None).start().unwrap();
    for runtime in runtimes() {
        runtime.block_on(async {
            let client = client_of(&emulator);
            let clusters = client.serverless();
            let clusters = clusters.clusters();
            let region = || tidbcloud::serverless::Region::new().name("regions/aws-us-east-1");
            let created = clusters.create().display_name("orders").region(region()).await.unwrap();
            let id = created.cluster_id.unwrap();
            within("a wait", clusters.wait_until_active(&id).into_future()).await.unwrap();
            let all = clusters.list().items().try_collect().await.unwrap();
            assert!(all.iter().any(|cluster| cluster.cluster_id.as_ref() == Some(&id)));
            let at_once = (0..50).map(|_| client.execute(regions(), Input::default()));
            assert!(join_all(at_once).await.iter().all(Result::is_ok));
        });
    }
}

#[test]
fn two_runtimes_may_share_a_client_at_the_same_time() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let client = client_of(&emulator);
    std::thread::scope(|scope| {
        for runtime in runtimes() {
            let client = &client;
            scope.spawn(move || {
                runtime.block_on(async {
                    for _ in 0..20 {
                        let calls = (0..10).map(|_| client.execute(regions(), Input::default()));
                        for answer in within("ten calls", join_all(calls)).await {
                            assert_eq!(answer.unwrap().status(), 200);
                        }
                    }
                });
            });
        }
    });
}

#[test]
fn a_client_goes_on_when_the_runtime_of_its_connections_is_gone() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let client = client_of(&emulator);
    for runtime in runtimes().into_iter().chain(runtimes()) {
        let answer = runtime.block_on(within("a call", client.execute(regions(), Input::default())));
        assert_eq!(answer.unwrap().status(), 200);
        drop(runtime);
    }
}

/// A connection is driven by the runtime that opened it, so on another one a client with connections of its own does
/// not wait for a runtime that stands still.
#[test]
fn connections_of_its_own_free_a_client_from_a_runtime_that_stands_still() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let client = client_of(&emulator);
    let standing: Vec<_> = runtimes().into_iter().collect();
    for runtime in &standing {
        let client = client.with_own_connections().unwrap();
        let call = client.execute(regions(), Input::default());
        let answer = runtime.block_on(within("a call on a runtime of its own", call));
        assert_eq!(answer.unwrap().status(), 200);
    }
}

/// A runtime that ends in the middle of a call takes the call with it, and leaves the client as it was.
#[test]
fn a_runtime_that_ends_with_calls_under_way_leaves_the_client_usable() {
    let emulator = Emulator::builder().rate_limit(None).start().unwrap();
    let client = client_of(&emulator);
    let (started, has_started) = mpsc::channel();
    for runtime in runtimes() {
        let mut slow = Fault::new(FaultKind::Delay);
        slow.delay_ms = Some(1_000);
        emulator.arm(slow).unwrap();
        let (client, started) = (client.clone(), started.clone());
        let under_way = runtime.spawn(async move {
            started.send(()).unwrap();
            client.execute(regions(), Input::with_path(Vec::new())).await
        });
        runtime.block_on(async { tokio::time::sleep(Duration::from_millis(50)).await });
        has_started.recv_timeout(BOUND).unwrap();
        runtime.shutdown_background();
        drop(under_way);
    }
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let options = CallOptions { retries: Some(2), ..CallOptions::default() };
    let input = Input { options, ..Input::default() };
    let answer = runtime.block_on(within("the next call", client.execute(regions(), input)));
    assert_eq!(answer.unwrap().status(), 200);
}
