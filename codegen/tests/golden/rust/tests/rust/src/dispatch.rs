// Generated from api/ by codegen; do not edit.

//! Operations and waits by name, through the typed methods.

#![allow(deprecated, clippy::too_many_lines, reason = "each operation has its place here")]

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use tidbcloud::pets;
use tidbcloud::{Client, Decimal, Error, Progress, Secret, Timestamp};

use crate::arguments::{Arguments, Outcome, on_heap, unknown};

/// Calls an operation by its canonical name. `arguments` is an object of wire names; `pages` asks for the
/// pages of a list, and not for its items.
pub async fn call(
    client: &Client,
    name: &str,
    path: &[String],
    arguments: Value,
    pages: bool,
) -> Result<Outcome, Error> {
    let mut arguments = Arguments::new(path, arguments)?;
    match name {
        "pets.animals.create" => {
            on_heap(move || async move {
                let mut call = client.pets().animals().create(arguments.path("storeId")?);
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<pets::Kind>("kind")? {
                    call = call.kind(value);
                }
                if let Some(value) = arguments.take::<bool>("dryRun")? {
                    call = call.dry_run(value);
                }
                if let Some(value) = arguments.take::<i64>("weight")? {
                    call = call.weight(value);
                }
                if let Some(value) = arguments.take::<pets::Home>("home")? {
                    call = call.home(value);
                }
                if let Some(value) = arguments.take::<Secret>("chip")? {
                    call = call.chip(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("friends")? {
                    call = call.friends(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("notes")? {
                    call = call.notes(value);
                }
                if let Some(value) = arguments.take::<serde_json::Value>("extra")? {
                    call = call.extra(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.animals.delete" => {
            on_heap(move || async move {
                let call =
                    client.pets().animals().delete(arguments.path("storeId")?, arguments.path("animalId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.animals.get" => {
            on_heap(move || async move {
                let call =
                    client.pets().animals().get(arguments.path("storeId")?, arguments.path("animalId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.animals.list" => {
            on_heap(move || async move {
                let mut call = client.pets().animals().list(arguments.path("storeId")?);
                if let Some(value) = arguments.take::<pets::AnimalState>("state")? {
                    call = call.state(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("tags")? {
                    call = call.tags(value);
                }
                if let Some(value) = arguments.take::<Vec<pets::Kind>>("type")? {
                    call = call.r#type(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("bornAfter")? {
                    call = call.born_after(value);
                }
                if let Some(value) = arguments.take::<i64>("minWeight")? {
                    call = call.min_weight(value);
                }
                if let Some(value) = arguments.take::<bool>("tame")? {
                    call = call.tame(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "pets.animals.move" => {
            on_heap(move || async move {
                let call =
                    client.pets().animals().r#move(arguments.path("storeId")?, arguments.path("animalId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.animals.update" => {
            on_heap(move || async move {
                let mut call =
                    client.pets().animals().update(arguments.path("storeId")?, arguments.path("animalId")?);
                if let Some(value) = arguments.take::<String>("storeName")? {
                    call = call.store_name(value);
                }
                if let Some(value) = arguments.take::<Option<String>>("kind")? {
                    call = call.kind(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.bills.add" => {
            on_heap(move || async move {
                let mut call = client.pets().bills().add(arguments.path("storeId")?);
                if let Some(value) = arguments.take::<Vec<pets::Entry>>("entries")? {
                    call = call.entries(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("printed")? {
                    call = call.printed(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.bills.cancel" => {
            on_heap(move || async move {
                let call =
                    client.pets().bills().cancel(arguments.path("storeId")?, arguments.path("number")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "pets.bills.list" => {
            on_heap(move || async move {
                let mut call = client.pets().bills().list(arguments.path("storeId")?);
                if let Some(value) = arguments.take::<String>("since")? {
                    call = call.since(value);
                }
                if let Some(value) = arguments.take::<String>("month")? {
                    call = call.month(value);
                }
                if let Some(value) = arguments.take::<Decimal>("least")? {
                    call = call.least(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "pets.opening_hours.list_for_week" => {
            on_heap(move || async move {
                let call = client.pets().opening_hours().list_for_week();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "pets.stores.list" => {
            on_heap(move || async move {
                let call = client.pets().stores().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        _ => Err(unknown(name)),
    }
}

/// Waits by a name such as `serverless.clusters.wait_until_active`. `progress` is told what each poll saw.
pub async fn wait(
    client: &Client,
    name: &str,
    path: &[String],
    timeout: Option<Duration>,
    progress: impl FnMut(&Progress) + Send + 'static,
) -> Result<Outcome, Error> {
    let mut arguments = Arguments::new(path, Value::Null)?;
    match name {
        "pets.animals.wait_until_arrived" => {
            on_heap(move || async move {
                let mut wait = client
                    .pets()
                    .animals()
                    .wait_until_arrived(arguments.path("storeId")?, arguments.path("animalId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "pets.animals.wait_until_gone" => {
            on_heap(move || async move {
                let mut wait = client
                    .pets()
                    .animals()
                    .wait_until_gone(arguments.path("storeId")?, arguments.path("animalId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        _ => Err(unknown(name)),
    }
}
