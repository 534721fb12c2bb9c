// Generated from api/iam.yaml by codegen; do not edit.

//! What was done in the organization, by whom and from where.

use super::models;
use crate::builder::builder;
use crate::call::List;
use crate::client::Client;
use crate::rules::{Check, Form, Rule, Rules};
use crate::services::operations;
use crate::timestamp::Timestamp;

/// What was done in the organization, by whom and from where.
#[derive(Clone, Debug)]
pub struct AuditLogs {
    client: Client,
}

impl AuditLogs {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List what was done in the organization.
    ///
    /// # Errors
    /// - 400: A time cannot be read or the range ends before it starts.
    /// - 403: The key is neither an owner nor an audit manager of the organization.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.iam().audit_logs().list().items();
    /// while let Some(audit_log) = items.try_next().await? {
    ///     println!("{audit_log:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAuditLogs {
        ListAuditLogs(List::new(&self.client, &operations::IAM_AUDIT_LOGS_LIST, vec![]).rules(&LIST_RULES))
    }
}

builder! {
    /// What [`AuditLogs::list`] sends.
    pub struct ListAuditLogs(List<models::ListAuditLogsResponse, models::AuditLog>);
}

impl ListAuditLogs {
    /// Only events at or after this time. An RFC 3339 time.
    pub fn start_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("startTime", value.into()))
    }

    /// Only events before or at this time. An RFC 3339 time.
    pub fn end_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("endTime", value.into()))
    }

    /// Only events of these types, such as `CreateCluster`; several are separated by commas.
    pub fn audit_event_types(self, value: impl Into<String>) -> Self {
        Self(self.0.query("auditEventTypes", value.into()))
    }

    /// Only events that contain this text.
    pub fn keyword(self, value: impl Into<String>) -> Self {
        Self(self.0.query("keyword", value.into()))
    }
}

static LIST_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "startTime", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "endTime", required: false, rule: Rule::Time(Form::Rfc3339) },
    ],
    body: None,
    bare: false,
};
