// Generated from api/serverless.yaml by codegen; do not edit.

//! What a cluster's audit log records, where it is kept, and its files.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::services::operations;

/// What a cluster's audit log records, where it is kept, and its files.
#[derive(Clone, Debug)]
pub struct AuditLogs {
    client: Client,
}

impl AuditLogs {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a rule that chooses what the audit log records.
    ///
    /// A statement is recorded when any rule that is not disabled chooses it. As long as a cluster has no
    /// rule, its log stays empty.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`filter_rule`](CreateAuditLogFilterRule::filter_rule).
    ///
    /// Not repeated when the connection breaks after it was sent: `serverless.audit_logs.list_filter_rules`
    /// shows whether it was applied.
    ///
    /// # Errors
    /// - 400: A field is missing or empty.
    /// - 404: The cluster does not exist.
    /// - 409: The cluster has a rule of this name.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     filter_rule: serverless::AuditLogFilterRule,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.serverless().audit_logs().create_filter_rule(cluster_id)
    ///     .filter_rule(filter_rule)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_filter_rule(&self, cluster_id: impl Into<PathValue>) -> CreateAuditLogFilterRule {
        CreateAuditLogFilterRule(
            Call::new(
                &self.client,
                &operations::SERVERLESS_AUDIT_LOGS_CREATE_FILTER_RULE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_FILTER_RULE_RULES),
        )
    }

    /// Delete a rule of a cluster's audit log.
    ///
    /// What the rule has let into the log stays there.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `filter_rule_id`: The rule's id.
    ///
    /// # Errors
    /// - 404: The cluster or the rule does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.serverless().audit_logs().delete_filter_rule(cluster_id, filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        filter_rule_id: impl Into<PathValue>,
    ) -> Call<models::AuditLogFilterRule> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_AUDIT_LOGS_DELETE_FILTER_RULE,
            PathValue::texts([cluster_id.into(), filter_rule_id.into()]),
        )
    }

    /// Get URLs to download files of the audit log from.
    ///
    /// Only for a log that TiDB Cloud itself stores. The URLs need no API key and expire.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`audit_log_file_names`](DownloadAuditLogFiles::audit_log_file_names).
    ///
    /// # Errors
    /// - 400: The log is stored elsewhere.
    /// - 404: The cluster or one of the files does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     audit_log_file_names: Vec<String>,
    /// # ) -> Result<(), Error> {
    /// let files = client.serverless().audit_logs().download_files(cluster_id)
    ///     .audit_log_file_names(audit_log_file_names)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_files(&self, cluster_id: impl Into<PathValue>) -> DownloadAuditLogFiles {
        DownloadAuditLogFiles(
            Call::new(
                &self.client,
                &operations::SERVERLESS_AUDIT_LOGS_DOWNLOAD_FILES,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&DOWNLOAD_FILES_RULES),
        )
    }

    /// Get what a cluster's audit log is like.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let config = client.serverless().audit_logs().get_config(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(&self, cluster_id: impl Into<PathValue>) -> Call<models::DatabaseAuditLogConfig> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_AUDIT_LOGS_GET_CONFIG,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Get a rule of a cluster's audit log.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `filter_rule_id`: The rule's id.
    ///
    /// # Errors
    /// - 404: The cluster or the rule does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.serverless().audit_logs().get_filter_rule(cluster_id, filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        filter_rule_id: impl Into<PathValue>,
    ) -> Call<models::AuditLogFilterRule> {
        Call::new(
            &self.client,
            &operations::SERVERLESS_AUDIT_LOGS_GET_FILTER_RULE,
            PathValue::texts([cluster_id.into(), filter_rule_id.into()]),
        )
    }

    /// List the files of a cluster's audit log.
    ///
    /// Only for a log that TiDB Cloud itself stores.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The log is stored elsewhere or the date is none.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().audit_logs().list_files(cluster_id).items();
    /// while let Some(audit_log) = items.try_next().await? {
    ///     println!("{audit_log:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_files(&self, cluster_id: impl Into<PathValue>) -> ListAuditLogFiles {
        ListAuditLogFiles(
            List::new(
                &self.client,
                &operations::SERVERLESS_AUDIT_LOGS_LIST_FILES,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&LIST_FILES_RULES),
        )
    }

    /// List the rules of a cluster's audit log.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.serverless().audit_logs().list_filter_rules(cluster_id).items();
    /// while let Some(audit_log) = items.try_next().await? {
    ///     println!("{audit_log:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_filter_rules(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> List<models::ListAuditLogFilterRulesResponse, models::AuditLogFilterRule> {
        List::new(
            &self.client,
            &operations::SERVERLESS_AUDIT_LOGS_LIST_FILTER_RULES,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Change what a cluster's audit log is like.
    ///
    /// Turns the log on or off, and chooses where its files go. Fields that are left out stay as they are.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`audit_log_config`](UpdateAuditLogConfig::audit_log_config).
    ///
    /// # Errors
    /// - 400: The storage lacks its settings.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     audit_log_config: serverless::DatabaseAuditLogConfig,
    /// # ) -> Result<(), Error> {
    /// let config = client.serverless().audit_logs().update_config(cluster_id)
    ///     .audit_log_config(audit_log_config)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_config(&self, cluster_id: impl Into<PathValue>) -> UpdateAuditLogConfig {
        UpdateAuditLogConfig(
            Call::new(
                &self.client,
                &operations::SERVERLESS_AUDIT_LOGS_UPDATE_CONFIG,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&UPDATE_CONFIG_RULES),
        )
    }

    /// Change a rule of a cluster's audit log.
    ///
    /// Fields that are left out stay as they are. A list replaces the old one whole.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `filter_rule_id`: The rule's id.
    ///
    /// # Errors
    /// - 400: A field is empty.
    /// - 404: The cluster or the rule does not exist.
    /// - 409: Another rule of the cluster has this name.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.serverless().audit_logs().update_filter_rule(cluster_id, filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        filter_rule_id: impl Into<PathValue>,
    ) -> UpdateAuditLogFilterRule {
        UpdateAuditLogFilterRule(
            Call::new(
                &self.client,
                &operations::SERVERLESS_AUDIT_LOGS_UPDATE_FILTER_RULE,
                PathValue::texts([cluster_id.into(), filter_rule_id.into()]),
            )
            .rules(&UPDATE_FILTER_RULE_RULES),
        )
    }
}

builder! {
    /// What [`AuditLogs::create_filter_rule`] sends.
    pub struct CreateAuditLogFilterRule(Call<models::AuditLogFilterRule>);
}

impl CreateAuditLogFilterRule {
    /// The rule. Required.
    pub fn filter_rule(self, value: models::AuditLogFilterRule) -> Self {
        Self(self.0.field("filterRule", value))
    }
}

builder! {
    /// What [`AuditLogs::download_files`] sends.
    pub struct DownloadAuditLogFiles(Call<models::DownloadAuditLogFilesResponse>);
}

impl DownloadAuditLogFiles {
    /// Names of the files, at most 100. At most 100 items. Required.
    pub fn audit_log_file_names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("auditLogFileNames", list::<String>(value)))
    }
}

builder! {
    /// What [`AuditLogs::list_files`] sends.
    pub struct ListAuditLogFiles(List<models::ListAuditLogFilesResponse, models::AuditLogFile>);
}

impl ListAuditLogFiles {
    /// Only files of this day, in UTC. As YYYY-MM-DD.
    pub fn date(self, value: impl Into<String>) -> Self {
        Self(self.0.query("date", value.into()))
    }
}

builder! {
    /// What [`AuditLogs::update_config`] sends.
    pub struct UpdateAuditLogConfig(Call<models::DatabaseAuditLogConfig>);
}

impl UpdateAuditLogConfig {
    /// The new values. Required.
    pub fn audit_log_config(self, value: models::DatabaseAuditLogConfig) -> Self {
        Self(self.0.field("auditLogConfig", value))
    }
}

builder! {
    /// What [`AuditLogs::update_filter_rule`] sends.
    pub struct UpdateAuditLogFilterRule(Call<models::AuditLogFilterRule>);
}

impl UpdateAuditLogFilterRule {
    /// Filters, of which one has to be met. A single empty one is met by every statement. At least 1 item.
    pub fn filters(self, value: impl IntoIterator<Item = impl Into<models::AuditLogFilter>>) -> Self {
        Self(self.0.field("filters", list::<models::AuditLogFilter>(value)))
    }

    /// SQL users, as `user@host` or `user` for any host, where `%` stands for any text. One has to be met. At
    /// least 1 item.
    pub fn users(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("users", list::<String>(value)))
    }

    /// Whether the rule chooses nothing for the time being.
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.field("disabled", value))
    }

    /// Name of the rule, which no other rule of the cluster has.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }
}

static CREATE_FILTER_RULE_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "filterRule",
        required: true,
        rule: Rule::Object(&models::AUDIT_LOG_FILTER_RULE_FIELDS),
    }])),
    bare: false,
};

static DOWNLOAD_FILES_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check { name: "auditLogFileNames", required: true, rule: Rule::Any }])),
    bare: false,
};

static LIST_FILES_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "date", required: false, rule: Rule::Time(Form::Date) }],
    body: None,
    bare: false,
};

static UPDATE_CONFIG_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "auditLogConfig",
        required: true,
        rule: Rule::Object(&models::DATABASE_AUDIT_LOG_CONFIG_FIELDS),
    }])),
    bare: false,
};

static UPDATE_FILTER_RULE_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };
