// Generated from api/pets.yaml by codegen; do not edit.

//! Animals of a store. Some \<b>names\</b> \[in brackets\], see <https://example.com/animals>.

use super::models;
use crate::builder::{builder, list, map};
use crate::call::{Call, List, WaitCall};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;
use crate::timestamp::Timestamp;

/// Animals of a store. Some \<b>names\</b> \[in brackets\], see <https://example.com/animals>.
#[derive(Clone, Debug)]
pub struct Animals {
    client: Client,
}

impl Animals {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Take an animal in.
    ///
    /// The answer comes at once.
    ///
    /// The animal arrives later; field `state` says when.
    ///
    /// - `store_id`: The store's id.
    ///
    /// Needs [`name`](CreateAnimal::name) and [`kind`](CreateAnimal::kind).
    ///
    /// Not repeated when the connection breaks after it was sent: `pets.animals.list` shows whether it was
    /// applied.
    ///
    /// # Errors
    /// - 400 (code 4001): The name is taken.
    /// - 404: The store does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     name: String,
    /// #     kind: pets::Kind,
    /// # ) -> Result<(), Error> {
    /// let animal = client.pets().animals().create(store_id).name(name).kind(kind).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, store_id: impl Into<PathValue>) -> CreateAnimal {
        CreateAnimal(
            Call::new(&self.client, &operations::PETS_ANIMALS_CREATE, PathValue::texts([store_id.into()]))
                .rules(&CREATE_RULES),
        )
    }

    /// Give an animal away.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     animal_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.pets().animals().delete(store_id, animal_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, store_id: impl Into<PathValue>, animal_id: impl Into<PathValue>) -> Call<()> {
        Call::new(
            &self.client,
            &operations::PETS_ANIMALS_DELETE,
            PathValue::texts([store_id.into(), animal_id.into()]),
        )
        .rules(&DELETE_RULES)
    }

    /// Get an animal.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     animal_id: &str,
    /// # ) -> Result<(), Error> {
    /// let animal = client.pets().animals().get(store_id, animal_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        store_id: impl Into<PathValue>,
        animal_id: impl Into<PathValue>,
    ) -> Call<models::Animal> {
        Call::new(
            &self.client,
            &operations::PETS_ANIMALS_GET,
            PathValue::texts([store_id.into(), animal_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until an animal has arrived.
    ///
    /// Ends at `ANIMAL_STATE_ARRIVED`. Fails at once at `ANIMAL_STATE_LOST` and `FAILED`. Gives up after 600
    /// seconds unless told otherwise.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    pub fn wait_until_arrived(
        &self,
        store_id: impl Into<PathValue>,
        animal_id: impl Into<PathValue>,
    ) -> WaitCall<models::Animal> {
        WaitCall::new(
            &self.client,
            &operations::PETS_ANIMALS_GET,
            &operations::PETS_ANIMALS_GET.waits[0],
            PathValue::texts([store_id.into(), animal_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// Wait until gone.
    ///
    /// Ends at `ANIMAL_STATE_GONE` or when it is gone. Gives up after 60 seconds unless told otherwise. Gives
    /// `None` when it is gone.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    pub fn wait_until_gone(
        &self,
        store_id: impl Into<PathValue>,
        animal_id: impl Into<PathValue>,
    ) -> WaitCall<Option<models::Animal>> {
        WaitCall::new(
            &self.client,
            &operations::PETS_ANIMALS_GET,
            &operations::PETS_ANIMALS_GET.waits[1],
            PathValue::texts([store_id.into(), animal_id.into()]),
        )
        .rules(&GET_RULES)
    }

    /// List the animals of a store.
    ///
    /// - `store_id`: The store's id.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.pets().animals().list(store_id).items();
    /// while let Some(animal) = items.try_next().await? {
    ///     println!("{animal:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, store_id: impl Into<PathValue>) -> ListAnimals {
        ListAnimals(
            List::new(&self.client, &operations::PETS_ANIMALS_LIST, PathValue::texts([store_id.into()]))
                .rules(&LIST_RULES),
        )
    }

    /// Move an animal to another store.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    ///
    /// Not repeated when the connection breaks after it was sent: `pets.animals.get` shows whether it was
    /// applied.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     animal_id: &str,
    /// # ) -> Result<(), Error> {
    /// let animal = client.pets().animals().r#move(store_id, animal_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use pets.animals.update with another `storeId`.")]
    pub fn r#move(
        &self,
        store_id: impl Into<PathValue>,
        animal_id: impl Into<PathValue>,
    ) -> Call<models::Animal> {
        Call::new(
            &self.client,
            &operations::PETS_ANIMALS_MOVE,
            PathValue::texts([store_id.into(), animal_id.into()]),
        )
        .rules(&MOVE_RULES)
    }

    /// Change an animal.
    ///
    /// - `store_id`: The store's id.
    /// - `animal_id`: The animal's id.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     animal_id: &str,
    /// # ) -> Result<(), Error> {
    /// let animal = client.pets().animals().update(store_id, animal_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, store_id: impl Into<PathValue>, animal_id: impl Into<PathValue>) -> UpdateAnimal {
        UpdateAnimal(
            Call::new(
                &self.client,
                &operations::PETS_ANIMALS_UPDATE,
                PathValue::texts([store_id.into(), animal_id.into()]),
            )
            .rules(&UPDATE_RULES),
        )
    }
}

builder! {
    /// What [`Animals::create`] sends.
    pub struct CreateAnimal(Call<models::Animal>);
}

impl CreateAnimal {
    /// What it shall listen to. From 1 to 64 characters. Must match `^[A-Z].*$`. Required.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("name", value.into()))
    }

    /// What it is. Default: cat. Required.
    pub fn kind(self, value: impl Into<models::Kind>) -> Self {
        Self(self.0.field("kind", value.into()))
    }

    /// Whether to say only what would happen.
    pub fn dry_run(self, value: bool) -> Self {
        Self(self.0.query("dryRun", value))
    }

    /// What it weighs. Unit: grams. From 1 to 90000.
    pub fn weight(self, value: i64) -> Self {
        Self(self.0.field("weight", value))
    }

    /// Where it shall sleep.
    pub fn home(self, value: models::Home) -> Self {
        Self(self.0.field("home", value))
    }

    /// Code of its chip.
    pub fn chip(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("chip", value.into()))
    }

    /// Ids of its friends. At least 1 item.
    pub fn friends(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("friends", list::<String>(value)))
    }

    /// What else is known.
    pub fn notes(self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(self.0.field("notes", map::<String>(value)))
    }

    /// Whatever the store shall keep.
    pub fn extra(self, value: impl Into<serde_json::Value>) -> Self {
        Self(self.0.field("extra", value.into()))
    }
}

builder! {
    /// What [`Animals::list`] sends.
    pub struct ListAnimals(List<models::ListAnimalsResponse, models::Animal>);
}

impl ListAnimals {
    /// Only animals in this state.
    pub fn state(self, value: impl Into<models::AnimalState>) -> Self {
        Self(self.0.query("state", value.into()))
    }

    /// Only animals with all of these tags.
    pub fn tags(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("tags", value.into())))
    }

    /// Only animals of these kinds.
    pub fn r#type(self, values: impl IntoIterator<Item = impl Into<models::Kind>>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("type", value.into())))
    }

    /// Only younger ones. An RFC 3339 time.
    pub fn born_after(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("bornAfter", value.into()))
    }

    /// Only heavier ones. Unit: grams. At least 1. Default: 1.
    pub fn min_weight(self, value: i64) -> Self {
        Self(self.0.query("minWeight", value))
    }

    /// Only tame ones. Default: false.
    pub fn tame(self, value: bool) -> Self {
        Self(self.0.query("tame", value))
    }
}

builder! {
    /// What [`Animals::update`] sends.
    pub struct UpdateAnimal(Call<models::Animal>);
}

impl UpdateAnimal {
    /// Another name for its store.
    pub fn store_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("storeName", value.into()))
    }

    /// Another kind; null when it is unknown.
    pub fn kind(self, value: Option<String>) -> Self {
        Self(self.0.field("kind", value))
    }
}

static CREATE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[
        Check { name: "weight", required: false, rule: Rule::NotNegative },
        Check { name: "name", required: true, rule: Rule::Matches("^[A-Z][^\\n]*$") },
        Check { name: "kind", required: true, rule: Rule::Any },
        Check { name: "home", required: false, rule: Rule::Object(&models::HOME_FIELDS) },
        Check { name: "friends", required: false, rule: Rule::List(&Rule::Unsigned64) },
    ])),
    bare: false,
};

static DELETE_RULES: Rules = Rules {
    path: &[Check { name: "animalId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static GET_RULES: Rules = Rules {
    path: &[Check { name: "animalId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "bornAfter", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "minWeight", required: false, rule: Rule::NotNegative },
    ],
    body: None,
    bare: false,
};

static MOVE_RULES: Rules = Rules {
    path: &[Check { name: "animalId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: None,
    bare: false,
};

static UPDATE_RULES: Rules = Rules {
    path: &[Check { name: "animalId", required: false, rule: Rule::Unsigned64 }],
    query: &[],
    body: Some(Fields(&[])),
    bare: false,
};
