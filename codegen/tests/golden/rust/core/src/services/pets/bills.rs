// Generated from api/pets.yaml by codegen; do not edit.

//! What stores are to pay.

use super::models;
use crate::Decimal;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::services::operations;
use crate::timestamp::Timestamp;

/// What stores are to pay.
#[derive(Clone, Debug)]
pub struct Bills {
    client: Client,
}

impl Bills {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Add to the bill of a store.
    ///
    /// - `store_id`: The store's id.
    ///
    /// Needs [`entries`](AddBill::entries).
    ///
    /// Not repeated when the connection breaks after it was sent: `pets.bills.list` shows whether it was
    /// applied.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     entries: Vec<pets::Entry>,
    /// # ) -> Result<(), Error> {
    /// let bill = client.pets().bills().add(store_id).entries(entries).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, store_id: impl Into<PathValue>) -> AddBill {
        AddBill(
            Call::new(&self.client, &operations::PETS_BILLS_ADD, PathValue::texts([store_id.into()]))
                .rules(&ADD_RULES),
        )
    }

    /// Cancel a bill.
    ///
    /// - `store_id`: The store's id.
    /// - `number`: The bill's number.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     store_id: &str,
    /// #     number: &str,
    /// # ) -> Result<(), Error> {
    /// let bill = client.pets().bills().cancel(store_id, number).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(
        &self,
        store_id: impl Into<PathValue>,
        number: impl Into<PathValue>,
    ) -> Call<models::CancelBillResponse> {
        Call::new(
            &self.client,
            &operations::PETS_BILLS_CANCEL,
            PathValue::texts([store_id.into(), number.into()]),
        )
    }

    /// List the bills of a store.
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
    /// let mut items = client.pets().bills().list(store_id).items();
    /// while let Some(bill) = items.try_next().await? {
    ///     println!("{bill:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, store_id: impl Into<PathValue>) -> ListBills {
        ListBills(
            List::new(&self.client, &operations::PETS_BILLS_LIST, PathValue::texts([store_id.into()]))
                .rules(&LIST_RULES),
        )
    }
}

builder! {
    /// What [`Bills::add`] sends.
    pub struct AddBill(Call<serde_json::Value>);
}

impl AddBill {
    /// What to add. At least 1 item. Required.
    pub fn entries(self, value: impl IntoIterator<Item = impl Into<models::Entry>>) -> Self {
        Self(self.0.field("entries", list::<models::Entry>(value)))
    }

    /// When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said.
    pub fn printed(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("printed", value.into()))
    }
}

builder! {
    /// What [`Bills::list`] sends.
    pub struct ListBills(List<Vec<models::Bill>, models::Bill>);
}

impl ListBills {
    /// Only of this day and later. As YYYY-MM-DD.
    pub fn since(self, value: impl Into<String>) -> Self {
        Self(self.0.query("since", value.into()))
    }

    /// Only of this month. As YYYY-MM.
    pub fn month(self, value: impl Into<String>) -> Self {
        Self(self.0.query("month", value.into()))
    }

    /// Only larger ones. Unit: USD. An exact decimal.
    pub fn least(self, value: impl Into<Decimal>) -> Self {
        Self(self.0.query("least", value.into()))
    }
}

static ADD_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "printed", required: false, rule: Rule::Time(Form::Unzoned) }],
    body: Some(Fields(&[Check {
        name: "entries",
        required: true,
        rule: Rule::List(&Rule::Object(&models::ENTRY_FIELDS)),
    }])),
    bare: true,
};

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "since", required: false, rule: Rule::Time(Form::Date) },
        Check { name: "month", required: false, rule: Rule::Time(Form::Month) },
    ],
    body: None,
    bare: false,
};
