// Generated from api/dedicated.yaml by codegen; do not edit.

//! Records of who did what in a cluster, and which of them are kept.

use super::models;
use crate::builder::{builder, list};
use crate::call::{Call, List};
use crate::client::Client;
use crate::path_value::PathValue;
use crate::rules::{Check, Fields, Form, Rule, Rules};
use crate::secret::Secret;
use crate::services::operations;
use crate::timestamp::Timestamp;

/// Records of who did what in a cluster, and which of them are kept.
#[derive(Clone, Debug)]
pub struct AuditLogs {
    client: Client,
}

impl AuditLogs {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Add a filter rule to the audit log of a cluster.
    ///
    /// A rule says of which users which events are written. Where several match a user, the one with the
    /// longest name counts.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.list_filter_rules`
    /// shows whether it was applied.
    ///
    /// # Errors
    /// - 400: The users are missing, are named by another rule already, or a field is for older audit logs
    ///   only.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.dedicated().audit_logs().create_filter_rule(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_filter_rule(&self, cluster_id: impl Into<PathValue>) -> CreateAuditLogFilterRule {
        CreateAuditLogFilterRule(
            Call::new(
                &self.client,
                &operations::DEDICATED_AUDIT_LOGS_CREATE_FILTER_RULE,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&CREATE_FILTER_RULE_RULES),
        )
    }

    /// Delete a filter rule of an audit log.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `audit_log_filter_rule_id`: The rule's id, which is its `userExpr`.
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
    /// #     audit_log_filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// client.dedicated().audit_logs().delete_filter_rule(cluster_id, audit_log_filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        audit_log_filter_rule_id: impl Into<PathValue>,
    ) -> Call<()> {
        Call::new(
            &self.client,
            &operations::DEDICATED_AUDIT_LOGS_DELETE_FILTER_RULE,
            PathValue::texts([cluster_id.into(), audit_log_filter_rule_id.into()]),
        )
    }

    /// Make an address from which a file of an audit log can be downloaded.
    ///
    /// The address is good for 15 minutes, for whoever has it.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// Needs [`audit_log_file_uri`](GenerateAuditLogFileDownloadAddress::audit_log_file_uri).
    ///
    /// Not repeated when the connection breaks after it was sent: `dedicated.audit_logs.query_files` shows
    /// whether it was applied.
    ///
    /// # Errors
    /// - 400: The file lies in the customer's own bucket.
    /// - 404: The cluster or the file does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     audit_log_file_uri: String,
    /// # ) -> Result<(), Error> {
    /// let file_download_address = client.dedicated().audit_logs().generate_file_download_address(cluster_id)
    ///     .audit_log_file_uri(audit_log_file_uri)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_file_download_address(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> GenerateAuditLogFileDownloadAddress {
        GenerateAuditLogFileDownloadAddress(
            Call::new(
                &self.client,
                &operations::DEDICATED_AUDIT_LOGS_GENERATE_FILE_DOWNLOAD_ADDRESS,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&GENERATE_FILE_DOWNLOAD_ADDRESS_RULES),
        )
    }

    /// Get how the audit log of a cluster is written.
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
    /// let config = client.dedicated().audit_logs().get_config(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(&self, cluster_id: impl Into<PathValue>) -> Call<models::AuditLogConfig> {
        Call::new(
            &self.client,
            &operations::DEDICATED_AUDIT_LOGS_GET_CONFIG,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Get a filter rule of an audit log.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `audit_log_filter_rule_id`: The rule's id, which is its `userExpr`.
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
    /// #     audit_log_filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.dedicated().audit_logs().get_filter_rule(cluster_id, audit_log_filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        audit_log_filter_rule_id: impl Into<PathValue>,
    ) -> Call<models::AuditLogFilterRule> {
        Call::new(
            &self.client,
            &operations::DEDICATED_AUDIT_LOGS_GET_FILTER_RULE,
            PathValue::texts([cluster_id.into(), audit_log_filter_rule_id.into()]),
        )
    }

    /// List the filter rules of the audit log of a cluster.
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
    /// let mut items = client.dedicated().audit_logs().list_filter_rules(cluster_id).items();
    /// while let Some(audit_log) = items.try_next().await? {
    ///     println!("{audit_log:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_filter_rules(&self, cluster_id: impl Into<PathValue>) -> ListAuditLogFilterRules {
        ListAuditLogFilterRules(List::new(
            &self.client,
            &operations::DEDICATED_AUDIT_LOGS_LIST_FILTER_RULES,
            PathValue::texts([cluster_id.into()]),
        ))
    }

    /// List the files of the audit log of a cluster.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The time range ends before it begins.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let mut items = client.dedicated().audit_logs().query_files(cluster_id).items();
    /// while let Some(audit_log) = items.try_next().await? {
    ///     println!("{audit_log:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_files(&self, cluster_id: impl Into<PathValue>) -> QueryAuditLogFiles {
        QueryAuditLogFiles(
            List::new(
                &self.client,
                &operations::DEDICATED_AUDIT_LOGS_QUERY_FILES,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&QUERY_FILES_RULES),
        )
    }

    /// Replace a filter rule of an audit log.
    ///
    /// All fields take the values given, or their defaults where none is given. The id follows the users that
    /// the rule is for.
    ///
    /// - `cluster_id`: The cluster's id.
    /// - `audit_log_filter_rule_id`: The rule's id, which is its `userExpr`.
    ///
    /// # Errors
    /// - 400: The users are missing or are named by another rule already.
    /// - 404: The cluster or the rule does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// #     audit_log_filter_rule_id: &str,
    /// # ) -> Result<(), Error> {
    /// let filter_rule = client.dedicated().audit_logs().replace_filter_rule(cluster_id, audit_log_filter_rule_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_filter_rule(
        &self,
        cluster_id: impl Into<PathValue>,
        audit_log_filter_rule_id: impl Into<PathValue>,
    ) -> ReplaceAuditLogFilterRule {
        ReplaceAuditLogFilterRule(
            Call::new(
                &self.client,
                &operations::DEDICATED_AUDIT_LOGS_REPLACE_FILTER_RULE,
                PathValue::texts([cluster_id.into(), audit_log_filter_rule_id.into()]),
            )
            .rules(&REPLACE_FILTER_RULE_RULES),
        )
    }

    /// Show who writes the audit log of a cluster into object storage.
    ///
    /// It is whom a bucket of your own has to let in.
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
    /// let object_storage_access_iam_principal = client.dedicated().audit_logs().show_object_storage_access_iam_principal(cluster_id)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_object_storage_access_iam_principal(
        &self,
        cluster_id: impl Into<PathValue>,
    ) -> Call<models::ShowObjectStorageAccessIamPrincipalResponse> {
        Call::new(
            &self.client,
            &operations::DEDICATED_AUDIT_LOGS_SHOW_OBJECT_STORAGE_ACCESS_IAM_PRINCIPAL,
            PathValue::texts([cluster_id.into()]),
        )
    }

    /// Change how the audit log of a cluster is written.
    ///
    /// Fields that are not given stay as they are. A log is enabled once its bucket can be written to, which
    /// is tried at once.
    ///
    /// - `cluster_id`: The cluster's id.
    ///
    /// # Errors
    /// - 400: The bucket is not named, its access is missing, or it cannot be written to.
    /// - 404: The cluster does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use tidbcloud::*;
    /// # async fn example(
    /// #     client: Client,
    /// #     cluster_id: &str,
    /// # ) -> Result<(), Error> {
    /// let config = client.dedicated().audit_logs().update_config(cluster_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_config(&self, cluster_id: impl Into<PathValue>) -> UpdateAuditLogConfig {
        UpdateAuditLogConfig(
            Call::new(
                &self.client,
                &operations::DEDICATED_AUDIT_LOGS_UPDATE_CONFIG,
                PathValue::texts([cluster_id.into()]),
            )
            .rules(&UPDATE_CONFIG_RULES),
        )
    }
}

builder! {
    /// What [`AuditLogs::create_filter_rule`] sends.
    pub struct CreateAuditLogFilterRule(Call<models::AuditLogFilterRule>);
}

impl CreateAuditLogFilterRule {
    /// The users it is for, `user@host`, of which `@host` may be left out. `%` stands for any text and `_`
    /// for any character. Required, but for older audit logs.
    pub fn user_expr(self, value: impl Into<String>) -> Self {
        Self(self.0.field("userExpr", value.into()))
    }

    /// Whether to add the rule without it counting yet. Default: false.
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.field("disabled", value))
    }

    /// Events to let through. All unless given.
    pub fn event_types(self, value: impl IntoIterator<Item = impl Into<models::AuditLogEventType>>) -> Self {
        Self(self.0.field("eventTypes", list::<models::AuditLogEventType>(value)))
    }

    /// Name of the rule. The same as `userExpr` unless given.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }

    /// Pattern of databases. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    pub fn db_expr(self, value: impl Into<String>) -> Self {
        Self(self.0.field("dbExpr", value.into()))
    }

    /// Pattern of tables. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    pub fn table_expr(self, value: impl Into<String>) -> Self {
        Self(self.0.field("tableExpr", value.into()))
    }

    /// Kinds of access. Older audit logs only.
    #[deprecated(note = "The service is about to drop it.")]
    pub fn access_type_list(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("accessTypeList", list::<String>(value)))
    }
}

builder! {
    /// What [`AuditLogs::generate_file_download_address`] sends.
    pub struct GenerateAuditLogFileDownloadAddress(Call<models::GenerateAuditLogFileDownloadAddressResponse>);
}

impl GenerateAuditLogFileDownloadAddress {
    /// The file's `uri`. Required.
    pub fn audit_log_file_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.query("auditLogFileUri", value.into()))
    }
}

builder! {
    /// What [`AuditLogs::list_filter_rules`] sends.
    pub struct ListAuditLogFilterRules(List<models::ListAuditLogFilterRulesResponse, models::AuditLogFilterRule>);
}

impl ListAuditLogFilterRules {
    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`AuditLogs::query_files`] sends.
    pub struct QueryAuditLogFiles(List<models::QueryAuditLogFilesResponse, models::AuditLogFile>);
}

impl QueryAuditLogFiles {
    /// Only files created at or after this time. An RFC 3339 time.
    pub fn start_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("startTime", value.into()))
    }

    /// Only files created before this time. An RFC 3339 time.
    pub fn end_time(self, value: impl Into<Timestamp>) -> Self {
        Self(self.0.query("endTime", value.into()))
    }

    /// Items to pass over before the first one answered. Past the end, the list is empty.
    pub fn skip(self, value: i32) -> Self {
        Self(self.0.query("skip", value))
    }
}

builder! {
    /// What [`AuditLogs::replace_filter_rule`] sends.
    pub struct ReplaceAuditLogFilterRule(Call<models::ReplaceAuditLogFilterRuleResponse>);
}

impl ReplaceAuditLogFilterRule {
    /// The users it is for, in the form that new rules have. Required, but for older audit logs.
    pub fn user_expr(self, value: impl Into<String>) -> Self {
        Self(self.0.field("userExpr", value.into()))
    }

    /// Whether the rule is passed over. Default: false.
    pub fn disabled(self, value: bool) -> Self {
        Self(self.0.field("disabled", value))
    }

    /// Events to let through. All unless given.
    pub fn event_types(self, value: impl IntoIterator<Item = impl Into<models::AuditLogEventType>>) -> Self {
        Self(self.0.field("eventTypes", list::<models::AuditLogEventType>(value)))
    }

    /// Name of the rule. The same as `userExpr` unless given.
    pub fn display_name(self, value: impl Into<String>) -> Self {
        Self(self.0.field("displayName", value.into()))
    }
}

builder! {
    /// What [`AuditLogs::update_config`] sends.
    pub struct UpdateAuditLogConfig(Call<models::AuditLogConfig>);
}

impl UpdateAuditLogConfig {
    /// Only check the request, and change nothing. Default: false.
    pub fn validate_only(self, value: bool) -> Self {
        Self(self.0.query("validateOnly", value))
    }

    /// Whether to write the log.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.field("enabled", value))
    }

    /// Your bucket and folder, such as `s3://logs/tidb`. Required for a bucket of your own.
    pub fn bucket_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.field("bucketUri", value.into()))
    }

    /// Region of the bucket, provider and code joined by a hyphen, such as `aws-us-east-1`.
    pub fn bucket_region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.field("bucketRegionId", value.into()))
    }

    /// Role that lets the service write into a bucket on AWS.
    pub fn aws_role_arn(self, value: impl Into<String>) -> Self {
        Self(self.0.field("awsRoleArn", value.into()))
    }

    /// Shared access signature that lets the service write into a container on Azure.
    pub fn azure_sas_token(self, value: impl Into<Secret>) -> Self {
        Self(self.0.field("azureSasToken", value.into()))
    }

    /// Whose bucket to write to. Your own unless given.
    pub fn bucket_manager(self, value: impl Into<models::AuditLogBucketManager>) -> Self {
        Self(self.0.field("bucketManager", value.into()))
    }

    /// Whether to write values in statements as they are.
    pub fn unredacted(self, value: bool) -> Self {
        Self(self.0.field("unredacted", value))
    }

    /// The form of its lines. TEXT unless set.
    pub fn format(self, value: impl Into<models::AuditLogFormat>) -> Self {
        Self(self.0.field("format", value.into()))
    }

    /// When to begin a new file.
    pub fn rotation_policy(self, value: models::AuditLogRotationPolicy) -> Self {
        Self(self.0.field("rotationPolicy", value))
    }
}

static CREATE_FILTER_RULE_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static GENERATE_FILE_DOWNLOAD_ADDRESS_RULES: Rules = Rules {
    path: &[],
    query: &[Check { name: "auditLogFileUri", required: true, rule: Rule::Any }],
    body: None,
    bare: false,
};

static QUERY_FILES_RULES: Rules = Rules {
    path: &[],
    query: &[
        Check { name: "startTime", required: false, rule: Rule::Time(Form::Rfc3339) },
        Check { name: "endTime", required: false, rule: Rule::Time(Form::Rfc3339) },
    ],
    body: None,
    bare: false,
};

static REPLACE_FILTER_RULE_RULES: Rules =
    Rules { path: &[], query: &[], body: Some(Fields(&[])), bare: false };

static UPDATE_CONFIG_RULES: Rules = Rules {
    path: &[],
    query: &[],
    body: Some(Fields(&[Check {
        name: "rotationPolicy",
        required: false,
        rule: Rule::Object(&models::AUDIT_LOG_ROTATION_POLICY_FIELDS),
    }])),
    bare: false,
};
