// Generated from api/ by codegen; do not edit.

//! Operations and waits by name, through the typed methods.

#![allow(deprecated, clippy::too_many_lines, reason = "each operation has its place here")]

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use tidbcloud::billing;
use tidbcloud::data_service;
use tidbcloud::dedicated;
use tidbcloud::iam;
use tidbcloud::premium;
use tidbcloud::serverless;
use tidbcloud::v1beta;
use tidbcloud::{Client, Error, Progress, Secret, Timestamp};

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
        "billing.bills.get" => {
            on_heap(move || async move {
                let call = client.billing().bills().get(arguments.path("billedMonth")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "billing.bills.get_details" => {
            on_heap(move || async move {
                let call = client.billing().bills().get_details(arguments.path("billedMonth")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "billing.cost_explorer.get_args" => {
            on_heap(move || async move {
                let call = client.billing().cost_explorer().get_args();
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "billing.cost_explorer.query" => {
            on_heap(move || async move {
                let mut call = client.billing().cost_explorer().query();
                if let Some(value) = arguments.take::<billing::CostExplorerFilter>("filter")? {
                    call = call.filter(value);
                }
                if let Some(value) = arguments.take::<billing::CostExplorerGroups>("groups")? {
                    call = call.groups(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.api_keys.create" => {
            on_heap(move || async move {
                let mut call = client.data_service().api_keys().create(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                if let Some(value) = arguments.take::<data_service::ApiKeyRole>("role")? {
                    call = call.role(value);
                }
                if let Some(value) = arguments.take::<i32>("rateLimitRpm")? {
                    call = call.rate_limit_rpm(value);
                }
                if let Some(value) =
                    arguments.take::<data_service::ApiKeyExpireSetting>("apiKeyExpireSetting")?
                {
                    call = call.api_key_expire_setting(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.api_keys.delete" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .api_keys()
                    .delete(arguments.path("dataAppId")?, arguments.path("apiKeyId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.api_keys.get" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .api_keys()
                    .get(arguments.path("dataAppId")?, arguments.path("apiKeyId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.api_keys.list" => {
            on_heap(move || async move {
                let call = client.data_service().api_keys().list(arguments.path("dataAppId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "data_service.api_keys.update" => {
            on_heap(move || async move {
                let mut call = client
                    .data_service()
                    .api_keys()
                    .update(arguments.path("dataAppId")?, arguments.path("apiKeyId")?);
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                if let Some(value) = arguments.take::<data_service::ApiKeyRole>("role")? {
                    call = call.role(value);
                }
                if let Some(value) = arguments.take::<i32>("rateLimitRpm")? {
                    call = call.rate_limit_rpm(value);
                }
                if let Some(value) =
                    arguments.take::<data_service::ApiKeyExpireSetting>("apiKeyExpireSetting")?
                {
                    call = call.api_key_expire_setting(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.create" => {
            on_heap(move || async move {
                let mut call = client.data_service().data_apps().create();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<String>("version")? {
                    call = call.version(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("clusterIds")? {
                    call = call.cluster_ids(value);
                }
                if let Some(value) = arguments.take::<data_service::DataAppType>("appType")? {
                    call = call.app_type(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.delete" => {
            on_heap(move || async move {
                let call = client.data_service().data_apps().delete(arguments.path("dataAppId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.get" => {
            on_heap(move || async move {
                let call = client.data_service().data_apps().get(arguments.path("dataAppId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.get_api_spec" => {
            on_heap(move || async move {
                let mut call = client.data_service().data_apps().get_api_spec(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<data_service::ApiSpecFormat>("format")? {
                    call = call.format(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.get_chat2query_settings" => {
            on_heap(move || async move {
                let call =
                    client.data_service().data_apps().get_chat2query_settings(arguments.path("dataAppId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.get_system_endpoint_config" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .data_apps()
                    .get_system_endpoint_config(arguments.path("dataAppId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.list" => {
            on_heap(move || async move {
                let mut call = client.data_service().data_apps().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "data_service.data_apps.update" => {
            on_heap(move || async move {
                let mut call = client.data_service().data_apps().update(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<String>("version")? {
                    call = call.version(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.update_chat2query_settings" => {
            on_heap(move || async move {
                let mut call = client
                    .data_service()
                    .data_apps()
                    .update_chat2query_settings(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<Secret>("llmApiKey")? {
                    call = call.llm_api_key(value);
                }
                if let Some(value) = arguments.take::<data_service::Chat2QueryLanguage>("languageCode")? {
                    call = call.language_code(value);
                }
                if let Some(value) = arguments.take::<data_service::Chat2QueryModel>("llmModel")? {
                    call = call.llm_model(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_apps.update_system_endpoint_config" => {
            on_heap(move || async move {
                let mut call = client
                    .data_service()
                    .data_apps()
                    .update_system_endpoint_config(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<Vec<data_service::SystemEndpoint>>("items")? {
                    call = call.items(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_sources.create" => {
            on_heap(move || async move {
                let mut call = client.data_service().data_sources().create(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_sources.delete" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .data_sources()
                    .delete(arguments.path("dataAppId")?, arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_sources.get" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .data_sources()
                    .get(arguments.path("dataAppId")?, arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.data_sources.list" => {
            on_heap(move || async move {
                let call = client.data_service().data_sources().list(arguments.path("dataAppId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "data_service.deployments.create" => {
            on_heap(move || async move {
                let mut call = client.data_service().deployments().create(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.deployments.get" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .deployments()
                    .get(arguments.path("dataAppId")?, arguments.path("deploymentId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.deployments.list" => {
            on_heap(move || async move {
                let call = client.data_service().deployments().list(arguments.path("dataAppId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "data_service.endpoints.create" => {
            on_heap(move || async move {
                let mut call = client.data_service().endpoints().create(arguments.path("dataAppId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("path")? {
                    call = call.path(value);
                }
                if let Some(value) = arguments.take::<data_service::EndpointMethod>("method")? {
                    call = call.method(value);
                }
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                if let Some(value) = arguments.take::<data_service::EndpointSettings>("settings")? {
                    call = call.settings(value);
                }
                if let Some(value) = arguments.take::<String>("tag")? {
                    call = call.tag(value);
                }
                if let Some(value) = arguments.take::<String>("sqlTemplate")? {
                    call = call.sql_template(value);
                }
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                if let Some(value) = arguments.take::<Vec<data_service::EndpointParameter>>("params")? {
                    call = call.params(value);
                }
                if let Some(value) = arguments.take::<bool>("batchOperation")? {
                    call = call.batch_operation(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.endpoints.delete" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .endpoints()
                    .delete(arguments.path("dataAppId")?, arguments.path("endpointId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.endpoints.get" => {
            on_heap(move || async move {
                let call = client
                    .data_service()
                    .endpoints()
                    .get(arguments.path("dataAppId")?, arguments.path("endpointId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.endpoints.list" => {
            on_heap(move || async move {
                let call = client.data_service().endpoints().list(arguments.path("dataAppId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "data_service.endpoints.test" => {
            on_heap(move || async move {
                let mut call = client
                    .data_service()
                    .endpoints()
                    .test(arguments.path("dataAppId")?, arguments.path("endpointId")?);
                if let Some(value) = arguments.take::<Vec<data_service::EndpointTestArguments>>("args")? {
                    call = call.args(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "data_service.endpoints.update" => {
            on_heap(move || async move {
                let mut call = client
                    .data_service()
                    .endpoints()
                    .update(arguments.path("dataAppId")?, arguments.path("endpointId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                if let Some(value) = arguments.take::<String>("path")? {
                    call = call.path(value);
                }
                if let Some(value) = arguments.take::<data_service::EndpointMethod>("method")? {
                    call = call.method(value);
                }
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                if let Some(value) = arguments.take::<Vec<data_service::EndpointParameter>>("params")? {
                    call = call.params(value);
                }
                if let Some(value) = arguments.take::<data_service::EndpointSettings>("settings")? {
                    call = call.settings(value);
                }
                if let Some(value) = arguments.take::<String>("tag")? {
                    call = call.tag(value);
                }
                if let Some(value) = arguments.take::<bool>("batchOperation")? {
                    call = call.batch_operation(value);
                }
                if let Some(value) = arguments.take::<String>("sqlTemplate")? {
                    call = call.sql_template(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.create_filter_rule" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().audit_logs().create_filter_rule(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("userExpr")? {
                    call = call.user_expr(value);
                }
                if let Some(value) = arguments.take::<bool>("disabled")? {
                    call = call.disabled(value);
                }
                if let Some(value) = arguments.take::<Vec<dedicated::AuditLogEventType>>("eventTypes")? {
                    call = call.event_types(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("dbExpr")? {
                    call = call.db_expr(value);
                }
                if let Some(value) = arguments.take::<String>("tableExpr")? {
                    call = call.table_expr(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("accessTypeList")? {
                    call = call.access_type_list(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.delete_filter_rule" => {
            on_heap(move || async move {
                let call = client.dedicated().audit_logs().delete_filter_rule(
                    arguments.path("clusterId")?,
                    arguments.path("auditLogFilterRuleId")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.generate_file_download_address" => {
            on_heap(move || async move {
                let mut call = client
                    .dedicated()
                    .audit_logs()
                    .generate_file_download_address(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("auditLogFileUri")? {
                    call = call.audit_log_file_uri(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.get_config" => {
            on_heap(move || async move {
                let call = client.dedicated().audit_logs().get_config(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.get_filter_rule" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .audit_logs()
                    .get_filter_rule(arguments.path("clusterId")?, arguments.path("auditLogFilterRuleId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.list_filter_rules" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().audit_logs().list_filter_rules(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.audit_logs.query_files" => {
            on_heap(move || async move {
                let mut call = client.dedicated().audit_logs().query_files(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<Timestamp>("startTime")? {
                    call = call.start_time(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("endTime")? {
                    call = call.end_time(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.audit_logs.replace_filter_rule" => {
            on_heap(move || async move {
                let mut call = client.dedicated().audit_logs().replace_filter_rule(
                    arguments.path("clusterId")?,
                    arguments.path("auditLogFilterRuleId")?,
                );
                if let Some(value) = arguments.take::<String>("userExpr")? {
                    call = call.user_expr(value);
                }
                if let Some(value) = arguments.take::<bool>("disabled")? {
                    call = call.disabled(value);
                }
                if let Some(value) = arguments.take::<Vec<dedicated::AuditLogEventType>>("eventTypes")? {
                    call = call.event_types(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.show_object_storage_access_iam_principal" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .audit_logs()
                    .show_object_storage_access_iam_principal(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.audit_logs.update_config" => {
            on_heap(move || async move {
                let mut call = client.dedicated().audit_logs().update_config(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<bool>("enabled")? {
                    call = call.enabled(value);
                }
                if let Some(value) = arguments.take::<String>("bucketUri")? {
                    call = call.bucket_uri(value);
                }
                if let Some(value) = arguments.take::<String>("bucketRegionId")? {
                    call = call.bucket_region_id(value);
                }
                if let Some(value) = arguments.take::<String>("awsRoleArn")? {
                    call = call.aws_role_arn(value);
                }
                if let Some(value) = arguments.take::<Secret>("azureSasToken")? {
                    call = call.azure_sas_token(value);
                }
                if let Some(value) = arguments.take::<dedicated::AuditLogBucketManager>("bucketManager")? {
                    call = call.bucket_manager(value);
                }
                if let Some(value) = arguments.take::<bool>("unredacted")? {
                    call = call.unredacted(value);
                }
                if let Some(value) = arguments.take::<dedicated::AuditLogFormat>("format")? {
                    call = call.format(value);
                }
                if let Some(value) = arguments.take::<dedicated::AuditLogRotationPolicy>("rotationPolicy")? {
                    call = call.rotation_policy(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().changefeeds().create();
                if let Some(value) = arguments.take::<dedicated::Changefeed>("changefeed")? {
                    call = call.changefeed(value);
                }
                if let Some(value) = arguments.take::<bool>("dryRun")? {
                    call = call.dry_run(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.delete" => {
            on_heap(move || async move {
                let call = client.dedicated().changefeeds().delete(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.edit_downstream_config" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().changefeeds().edit_downstream_config(arguments.path("changefeedId")?);
                if let Some(value) =
                    arguments.take::<dedicated::ChangefeedDownstreamType>("downstreamType")?
                {
                    call = call.downstream_type(value);
                }
                if let Some(value) = arguments.take::<bool>("dryRun")? {
                    call = call.dry_run(value);
                }
                if let Some(value) = arguments.take::<dedicated::ChangefeedTableConfig>("tableConfig")? {
                    call = call.table_config(value);
                }
                if let Some(value) = arguments.take::<dedicated::KafkaDownstream>("kafka")? {
                    call = call.kafka(value);
                }
                if let Some(value) = arguments.take::<dedicated::MysqlDownstream>("mysql")? {
                    call = call.mysql(value);
                }
                if let Some(value) = arguments.take::<dedicated::S3Downstream>("s3")? {
                    call = call.s3(value);
                }
                if let Some(value) = arguments.take::<dedicated::GcsDownstream>("gcs")? {
                    call = call.gcs(value);
                }
                if let Some(value) = arguments.take::<dedicated::AzureBlobDownstream>("azureBlob")? {
                    call = call.azure_blob(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.get" => {
            on_heap(move || async move {
                let mut call = client.dedicated().changefeeds().get(arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<bool>("invalidateCache")? {
                    call = call.invalidate_cache(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().changefeeds().list();
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                if let Some(value) =
                    arguments.take::<dedicated::ChangefeedDownstreamType>("downstreamType")?
                {
                    call = call.downstream_type(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.changefeeds.list_rcus" => {
            on_heap(move || async move {
                let call = client.dedicated().changefeeds().list_rcus();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.changefeeds.pause" => {
            on_heap(move || async move {
                let call = client.dedicated().changefeeds().pause(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.resume" => {
            on_heap(move || async move {
                let call = client.dedicated().changefeeds().resume(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.changefeeds.scale" => {
            on_heap(move || async move {
                let mut call = client.dedicated().changefeeds().scale(arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<String>("replicationCapacity")? {
                    call = call.replication_capacity(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().clusters().create();
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("regionId")? {
                    call = call.region_id(value);
                }
                if let Some(value) = arguments.take::<dedicated::TidbNodeSetting>("tidbNodeSetting")? {
                    call = call.tidb_node_setting(value);
                }
                if let Some(value) = arguments.take::<dedicated::StorageNodeSetting>("tikvNodeSetting")? {
                    call = call.tikv_node_setting(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                if let Some(value) = arguments.take::<dedicated::StorageNodeSetting>("tiflashNodeSetting")? {
                    call = call.tiflash_node_setting(value);
                }
                if let Some(value) = arguments.take::<i32>("port")? {
                    call = call.port(value);
                }
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.delete" => {
            on_heap(move || async move {
                let mut call = client.dedicated().clusters().delete(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.get" => {
            on_heap(move || async move {
                let call = client.dedicated().clusters().get(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.get_log_redaction_policy" => {
            on_heap(move || async move {
                let call =
                    client.dedicated().clusters().get_log_redaction_policy(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.get_node_instance" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .clusters()
                    .get_node_instance(arguments.path("clusterId")?, arguments.path("instanceId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().clusters().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("clusterIds")? {
                    call = call.cluster_ids(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("regionIds")? {
                    call = call.region_ids(value);
                }
                if let Some(value) = arguments.take::<Vec<dedicated::ClusterState>>("clusterStates")? {
                    call = call.cluster_states(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.clusters.list_node_instances" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().clusters().list_node_instances(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<dedicated::ComponentType>("componentType")? {
                    call = call.component_type(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.clusters.pause" => {
            on_heap(move || async move {
                let call = client.dedicated().clusters().pause(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.reset_root_password" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().clusters().reset_root_password(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.resume" => {
            on_heap(move || async move {
                let call = client.dedicated().clusters().resume(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.show_node_quota" => {
            on_heap(move || async move {
                let call = client.dedicated().clusters().show_node_quota();
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.update" => {
            on_heap(move || async move {
                let mut call = client.dedicated().clusters().update(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<dedicated::UpdateTidbNodeSetting>("tidbNodeSetting")? {
                    call = call.tidb_node_setting(value);
                }
                if let Some(value) =
                    arguments.take::<dedicated::UpdateStorageNodeSetting>("tikvNodeSetting")?
                {
                    call = call.tikv_node_setting(value);
                }
                if let Some(value) =
                    arguments.take::<dedicated::UpdateStorageNodeSetting>("tiflashNodeSetting")?
                {
                    call = call.tiflash_node_setting(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.clusters.update_log_redaction_policy" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().clusters().update_log_redaction_policy(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<bool>("redactLog")? {
                    call = call.redact_log(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.imports.cancel" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .imports()
                    .cancel(arguments.path("clusterId")?, arguments.path("importId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.imports.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().imports().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<dedicated::ImportCreationDetails>("creationDetails")? {
                    call = call.creation_details(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.imports.get" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .imports()
                    .get(arguments.path("clusterId")?, arguments.path("importId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.imports.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().imports().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("orderBy")? {
                    call = call.order_by(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.integrations.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().integrations().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<dedicated::IntegrationType>("type")? {
                    call = call.r#type(value);
                }
                if let Some(value) = arguments.take::<dedicated::CreateDatadogIntegration>("datadog")? {
                    call = call.datadog(value);
                }
                if let Some(value) = arguments.take::<dedicated::CreateNewRelicIntegration>("newrelic")? {
                    call = call.newrelic(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, serde_json::Value>>("prometheus")? {
                    call = call.prometheus(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.integrations.delete" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .integrations()
                    .delete(arguments.path("clusterId")?, arguments.path("id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.integrations.list" => {
            on_heap(move || async move {
                let call = client.dedicated().integrations().list(arguments.path("clusterId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.maintenance_tasks.get" => {
            on_heap(move || async move {
                let call = client.dedicated().maintenance_tasks().get(arguments.path("maintenanceTaskId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.maintenance_tasks.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().maintenance_tasks().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.maintenance_tasks.update" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().maintenance_tasks().update(arguments.path("maintenanceTaskId")?);
                if let Some(value) = arguments.take::<Timestamp>("scheduledApplyTime")? {
                    call = call.scheduled_apply_time(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.maintenance_windows.get" => {
            on_heap(move || async move {
                let call =
                    client.dedicated().maintenance_windows().get(arguments.path("maintenanceWindowId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.maintenance_windows.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().maintenance_windows().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.maintenance_windows.update" => {
            on_heap(move || async move {
                let mut call =
                    client.dedicated().maintenance_windows().update(arguments.path("maintenanceWindowId")?);
                if let Some(value) = arguments.take::<i32>("weekDay")? {
                    call = call.week_day(value);
                }
                if let Some(value) = arguments.take::<i32>("dayHour")? {
                    call = call.day_hour(value);
                }
                if let Some(value) = arguments.take::<i32>("hourMinute")? {
                    call = call.hour_minute(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.network_containers.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().network_containers().create();
                if let Some(value) = arguments.take::<String>("regionId")? {
                    call = call.region_id(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                if let Some(value) = arguments.take::<String>("cidrNotation")? {
                    call = call.cidr_notation(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.network_containers.delete" => {
            on_heap(move || async move {
                let call =
                    client.dedicated().network_containers().delete(arguments.path("networkContainerId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.network_containers.get" => {
            on_heap(move || async move {
                let call = client.dedicated().network_containers().get(arguments.path("networkContainerId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.network_containers.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().network_containers().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<dedicated::CloudProvider>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.create" => {
            on_heap(move || async move {
                let mut call = client
                    .dedicated()
                    .private_endpoint_connections()
                    .create(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?);
                if let Some(value) = arguments.take::<String>("endpointId")? {
                    call = call.endpoint_id(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<String>("privateIpAddress")? {
                    call = call.private_ip_address(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.delete" => {
            on_heap(move || async move {
                let call = client.dedicated().private_endpoint_connections().delete(
                    arguments.path("clusterId")?,
                    arguments.path("tidbNodeGroupId")?,
                    arguments.path("privateEndpointConnectionId")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.get" => {
            on_heap(move || async move {
                let call = client.dedicated().private_endpoint_connections().get(
                    arguments.path("clusterId")?,
                    arguments.path("tidbNodeGroupId")?,
                    arguments.path("privateEndpointConnectionId")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.get_private_link_service" => {
            on_heap(move || async move {
                let call = client.dedicated().private_endpoint_connections().get_private_link_service(
                    arguments.path("clusterId")?,
                    arguments.path("tidbNodeGroupId")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.list" => {
            on_heap(move || async move {
                let mut call = client
                    .dedicated()
                    .private_endpoint_connections()
                    .list(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?);
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<dedicated::CloudProvider>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.regions.get" => {
            on_heap(move || async move {
                let mut call = client.dedicated().regions().get(arguments.path("regionId")?);
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.regions.get_node_spec" => {
            on_heap(move || async move {
                let mut call = client.dedicated().regions().get_node_spec(
                    arguments.path("regionId")?,
                    arguments.path("componentType")?,
                    arguments.path("nodeSpecKey")?,
                );
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.regions.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().regions().list();
                if let Some(value) = arguments.take::<dedicated::CloudProvider>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.regions.list_node_specs" => {
            on_heap(move || async move {
                let mut call = client.dedicated().regions().list_node_specs(arguments.path("regionId")?);
                if let Some(value) = arguments.take::<dedicated::ComponentType>("componentType")? {
                    call = call.component_type(value);
                }
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.regions.show_cloud_providers" => {
            on_heap(move || async move {
                let mut call = client.dedicated().regions().show_cloud_providers();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().tidb_node_groups().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<i32>("nodeCount")? {
                    call = call.node_count(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("nodeSpecKey")? {
                    call = call.node_spec_key(value);
                }
                if let Some(value) = arguments.take::<dedicated::TiproxySetting>("tiproxySetting")? {
                    call = call.tiproxy_setting(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.delete" => {
            on_heap(move || async move {
                let mut call = client
                    .dedicated()
                    .tidb_node_groups()
                    .delete(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.get" => {
            on_heap(move || async move {
                let call = client
                    .dedicated()
                    .tidb_node_groups()
                    .get(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.get_public_endpoint_setting" => {
            on_heap(move || async move {
                let call = client.dedicated().tidb_node_groups().get_public_endpoint_setting(
                    arguments.path("clusterId")?,
                    arguments.path("tidbNodeGroupId")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().tidb_node_groups().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.update" => {
            on_heap(move || async move {
                let mut call = client
                    .dedicated()
                    .tidb_node_groups()
                    .update(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<i32>("nodeCount")? {
                    call = call.node_count(value);
                }
                if let Some(value) = arguments.take::<dedicated::TiproxySetting>("tiproxySetting")? {
                    call = call.tiproxy_setting(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.update_public_endpoint_setting" => {
            on_heap(move || async move {
                let mut call = client.dedicated().tidb_node_groups().update_public_endpoint_setting(
                    arguments.path("clusterId")?,
                    arguments.path("tidbNodeGroupId")?,
                );
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<bool>("enabled")? {
                    call = call.enabled(value);
                }
                if let Some(value) = arguments.take::<Vec<dedicated::PublicEndpointAccess>>("ipAccessList")? {
                    call = call.ip_access_list(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.vpc_peerings.create" => {
            on_heap(move || async move {
                let mut call = client.dedicated().vpc_peerings().create();
                if let Some(value) = arguments.take::<String>("tidbCloudRegionId")? {
                    call = call.tidb_cloud_region_id(value);
                }
                if let Some(value) = arguments.take::<String>("customerAccountId")? {
                    call = call.customer_account_id(value);
                }
                if let Some(value) = arguments.take::<String>("customerVpcId")? {
                    call = call.customer_vpc_id(value);
                }
                if let Some(value) = arguments.take::<String>("customerVpcCidr")? {
                    call = call.customer_vpc_cidr(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                if let Some(value) = arguments.take::<String>("customerRegionId")? {
                    call = call.customer_region_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.vpc_peerings.delete" => {
            on_heap(move || async move {
                let call = client.dedicated().vpc_peerings().delete(arguments.path("vpcPeeringId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.vpc_peerings.get" => {
            on_heap(move || async move {
                let call = client.dedicated().vpc_peerings().get(arguments.path("vpcPeeringId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "dedicated.vpc_peerings.list" => {
            on_heap(move || async move {
                let mut call = client.dedicated().vpc_peerings().list();
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<dedicated::CloudProvider>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.api_keys.create" => {
            on_heap(move || async move {
                let mut call = client.iam().api_keys().create();
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<i64>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<iam::ApiKeyRole>("role")? {
                    call = call.role(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.api_keys.delete" => {
            on_heap(move || async move {
                let call = client.iam().api_keys().delete(arguments.path("accessKey")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.api_keys.get" => {
            on_heap(move || async move {
                let call = client.iam().api_keys().get(arguments.path("accessKey")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.api_keys.list" => {
            on_heap(move || async move {
                let mut call = client.iam().api_keys().list();
                if let Some(value) = arguments.take::<i64>("projectId")? {
                    call = call.project_id(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.api_keys.update" => {
            on_heap(move || async move {
                let mut call = client.iam().api_keys().update(arguments.path("accessKey")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<i64>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<iam::ApiKeyRole>("role")? {
                    call = call.role(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.audit_logs.list" => {
            on_heap(move || async move {
                let mut call = client.iam().audit_logs().list();
                if let Some(value) = arguments.take::<Timestamp>("startTime")? {
                    call = call.start_time(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("endTime")? {
                    call = call.end_time(value);
                }
                if let Some(value) = arguments.take::<String>("auditEventTypes")? {
                    call = call.audit_event_types(value);
                }
                if let Some(value) = arguments.take::<String>("keyword")? {
                    call = call.keyword(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.members.batch_update" => {
            on_heap(move || async move {
                let mut call = client.iam().members().batch_update();
                if let Some(value) = arguments.take::<Vec<iam::BatchUpdateMembersEntry>>("users")? {
                    call = call.users(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.members.delete" => {
            on_heap(move || async move {
                let call = client.iam().members().delete(arguments.path("user_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.members.invite" => {
            on_heap(move || async move {
                let mut call = client.iam().members().invite();
                if let Some(value) = arguments.take::<Vec<String>>("emails")? {
                    call = call.emails(value);
                }
                if let Some(value) = arguments.take::<iam::OrganizationRole>("orgRole")? {
                    call = call.org_role(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::ProjectRole>>("projectRoles")? {
                    call = call.project_roles(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::InstanceRole>>("instanceRoles")? {
                    call = call.instance_roles(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.members.list" => {
            on_heap(move || async move {
                let mut call = client.iam().members().list();
                if let Some(value) = arguments.take::<String>("email")? {
                    call = call.email(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::MemberRole>>("roles")? {
                    call = call.roles(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::MemberStatus>>("statuses")? {
                    call = call.statuses(value);
                }
                if let Some(value) = arguments.take::<iam::MemberOrder>("orderBy")? {
                    call = call.order_by(value);
                }
                if let Some(value) = arguments.take::<String>("projectId")? {
                    call = call.project_id(value);
                }
                if let Some(value) = arguments.take::<String>("instanceId")? {
                    call = call.instance_id(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.members.resend_invitation" => {
            on_heap(move || async move {
                let call = client.iam().members().resend_invitation(arguments.path("user_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.members.update" => {
            on_heap(move || async move {
                let mut call = client.iam().members().update(arguments.path("user_id")?);
                if let Some(value) = arguments.take::<iam::OrganizationRole>("orgRole")? {
                    call = call.org_role(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::ProjectRole>>("projectRoles")? {
                    call = call.project_roles(value);
                }
                if let Some(value) = arguments.take::<Vec<iam::InstanceRole>>("instanceRoles")? {
                    call = call.instance_roles(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.projects.list" => {
            on_heap(move || async move {
                let call = client.iam().projects().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.sql_users.create" => {
            on_heap(move || async move {
                let mut call = client.iam().sql_users().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("userName")? {
                    call = call.user_name(value);
                }
                if let Some(value) = arguments.take::<Secret>("password")? {
                    call = call.password(value);
                }
                if let Some(value) = arguments.take::<iam::SqlAuthMethod>("authMethod")? {
                    call = call.auth_method(value);
                }
                if let Some(value) = arguments.take::<bool>("autoPrefix")? {
                    call = call.auto_prefix(value);
                }
                if let Some(value) = arguments.take::<String>("builtinRole")? {
                    call = call.builtin_role(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("customRoles")? {
                    call = call.custom_roles(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.sql_users.delete" => {
            on_heap(move || async move {
                let call = client
                    .iam()
                    .sql_users()
                    .delete(arguments.path("clusterId")?, arguments.path("userName")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.sql_users.get" => {
            on_heap(move || async move {
                let call =
                    client.iam().sql_users().get(arguments.path("clusterId")?, arguments.path("userName")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.sql_users.get_db_user" => {
            on_heap(move || async move {
                let call = client.iam().sql_users().get_db_user(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "iam.sql_users.list" => {
            on_heap(move || async move {
                let call = client.iam().sql_users().list(arguments.path("clusterId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "iam.sql_users.update" => {
            on_heap(move || async move {
                let mut call = client
                    .iam()
                    .sql_users()
                    .update(arguments.path("clusterId")?, arguments.path("userName")?);
                if let Some(value) = arguments.take::<Secret>("password")? {
                    call = call.password(value);
                }
                if let Some(value) = arguments.take::<String>("builtinRole")? {
                    call = call.builtin_role(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("customRoles")? {
                    call = call.custom_roles(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "msp.bills.get" => {
            on_heap(move || async move {
                let call = client.msp().bills().get(arguments.path("billedMonth")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "msp.bills.get_for_customer" => {
            on_heap(move || async move {
                let call = client
                    .msp()
                    .bills()
                    .get_for_customer(arguments.path("billedMonth")?, arguments.path("mspCustomerId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "msp.credits.list" => {
            on_heap(move || async move {
                let call = client.msp().credits().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "msp.customers.get" => {
            on_heap(move || async move {
                let call = client.msp().customers().get(arguments.path("customerOrgId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "msp.customers.list" => {
            on_heap(move || async move {
                let call = client.msp().customers().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "msp.discounts.list" => {
            on_heap(move || async move {
                let call = client.msp().discounts().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "msp.signup_urls.create" => {
            on_heap(move || async move {
                let mut call = client.msp().signup_urls().create();
                if let Some(value) = arguments.take::<String>("orgId")? {
                    call = call.org_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.backups.create" => {
            on_heap(move || async move {
                let mut call = client.premium().backups().create(arguments.path("tidbId")?);
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.backups.delete" => {
            on_heap(move || async move {
                let call = client.premium().backups().delete(arguments.path("backupId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.backups.delete_for_instance" => {
            on_heap(move || async move {
                let call = client
                    .premium()
                    .backups()
                    .delete_for_instance(arguments.path("tidbId")?, arguments.path("backupId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.backups.get_restore_status" => {
            on_heap(move || async move {
                let call = client.premium().backups().get_restore_status(arguments.path("tidbId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.backups.list" => {
            on_heap(move || async move {
                let mut call = client.premium().backups().list();
                if let Some(value) = arguments.take::<Vec<String>>("tidbIds")? {
                    call = call.tidb_ids(value);
                }
                if let Some(value) = arguments.take::<Vec<premium::BackupState>>("states")? {
                    call = call.states(value);
                }
                if let Some(value) = arguments.take::<Vec<premium::ServicePlan>>("servicePlans")? {
                    call = call.service_plans(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("regionIds")? {
                    call = call.region_ids(value);
                }
                if let Some(value) = arguments.take::<Vec<premium::BackedUpInstanceState>>("tidbStates")? {
                    call = call.tidb_states(value);
                }
                if let Some(value) = arguments.take::<Vec<premium::BackupTriggerType>>("triggerTypes")? {
                    call = call.trigger_types(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("startTime")? {
                    call = call.start_time(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("endTime")? {
                    call = call.end_time(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "premium.backups.list_for_instance" => {
            on_heap(move || async move {
                let mut call = client.premium().backups().list_for_instance(arguments.path("tidbId")?);
                if let Some(value) = arguments.take::<Vec<premium::BackupState>>("states")? {
                    call = call.states(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("regionIds")? {
                    call = call.region_ids(value);
                }
                if let Some(value) = arguments.take::<Vec<premium::BackupTriggerType>>("triggerTypes")? {
                    call = call.trigger_types(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("startTime")? {
                    call = call.start_time(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("endTime")? {
                    call = call.end_time(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "premium.backups.restore" => {
            on_heap(move || async move {
                let mut call = client.premium().backups().restore();
                if let Some(value) = arguments.take::<premium::CreateInstanceRequest>("tidb")? {
                    call = call.tidb(value);
                }
                if let Some(value) = arguments.take::<premium::RestoreMode>("restoreMode")? {
                    call = call.restore_mode(value);
                }
                if let Some(value) = arguments.take::<String>("sourceTidbId")? {
                    call = call.source_tidb_id(value);
                }
                if let Some(value) = arguments.take::<String>("backupId")? {
                    call = call.backup_id(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("pointInTime")? {
                    call = call.point_in_time(value);
                }
                if let Some(value) =
                    arguments.take::<premium::ClassicBackupStorage>("classicBackupStorage")?
                {
                    call = call.classic_backup_storage(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.create" => {
            on_heap(move || async move {
                let mut call = client.premium().changefeeds().create();
                if let Some(value) = arguments.take::<premium::NewChangefeed>("changefeed")? {
                    call = call.changefeed(value);
                }
                if let Some(value) = arguments.take::<bool>("dryRun")? {
                    call = call.dry_run(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.delete" => {
            on_heap(move || async move {
                let call = client.premium().changefeeds().delete(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.edit_downstream_config" => {
            on_heap(move || async move {
                let mut call =
                    client.premium().changefeeds().edit_downstream_config(arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<premium::DownstreamType>("downstreamType")? {
                    call = call.downstream_type(value);
                }
                if let Some(value) = arguments.take::<bool>("dryRun")? {
                    call = call.dry_run(value);
                }
                if let Some(value) = arguments.take::<premium::TableConfig>("tableConfig")? {
                    call = call.table_config(value);
                }
                if let Some(value) = arguments.take::<premium::KafkaDownstream>("kafka")? {
                    call = call.kafka(value);
                }
                if let Some(value) = arguments.take::<premium::MysqlDownstream>("mysql")? {
                    call = call.mysql(value);
                }
                if let Some(value) = arguments.take::<premium::S3Downstream>("s3")? {
                    call = call.s3(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.get" => {
            on_heap(move || async move {
                let mut call = client.premium().changefeeds().get(arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<bool>("invalidateCache")? {
                    call = call.invalidate_cache(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.list" => {
            on_heap(move || async move {
                let mut call = client.premium().changefeeds().list();
                if let Some(value) = arguments.take::<String>("tidbId")? {
                    call = call.tidb_id(value);
                }
                if let Some(value) = arguments.take::<premium::DownstreamType>("downstreamType")? {
                    call = call.downstream_type(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "premium.changefeeds.list_ccus" => {
            on_heap(move || async move {
                let call = client.premium().changefeeds().list_ccus();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "premium.changefeeds.pause" => {
            on_heap(move || async move {
                let call = client.premium().changefeeds().pause(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.resume" => {
            on_heap(move || async move {
                let call = client.premium().changefeeds().resume(arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.changefeeds.scale" => {
            on_heap(move || async move {
                let mut call = client.premium().changefeeds().scale(arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<String>("changefeedCapacity")? {
                    call = call.changefeed_capacity(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.create" => {
            on_heap(move || async move {
                let mut call = client.premium().instances().create();
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("regionId")? {
                    call = call.region_id(value);
                }
                if let Some(value) = arguments.take::<i64>("maxRcu")? {
                    call = call.max_rcu(value);
                }
                if let Some(value) = arguments.take::<premium::ServicePlan>("servicePlan")? {
                    call = call.service_plan(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("annotations")? {
                    call = call.annotations(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                if let Some(value) =
                    arguments.take::<premium::DualLayerDataEncryption>("dualLayerDataEncryption")?
                {
                    call = call.dual_layer_data_encryption(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("tags")? {
                    call = call.tags(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.delete" => {
            on_heap(move || async move {
                let mut call = client.premium().instances().delete(arguments.path("tidbId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.get" => {
            on_heap(move || async move {
                let call = client.premium().instances().get(arguments.path("tidbId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.get_ca_certificate_url" => {
            on_heap(move || async move {
                let call = client.premium().instances().get_ca_certificate_url(arguments.path("tidbId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.get_cloud_provider_info" => {
            on_heap(move || async move {
                let call = client.premium().instances().get_cloud_provider_info(arguments.path("tidbId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.list" => {
            on_heap(move || async move {
                let mut call = client.premium().instances().list();
                if let Some(value) = arguments.take::<premium::ServicePlan>("servicePlan")? {
                    call = call.service_plan(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("regionIds")? {
                    call = call.region_ids(value);
                }
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("tags")? {
                    call = call.tags(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("tidbIds")? {
                    call = call.tidb_ids(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "premium.instances.reset_root_password" => {
            on_heap(move || async move {
                let mut call = client.premium().instances().reset_root_password(arguments.path("tidbId")?);
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.instances.update" => {
            on_heap(move || async move {
                let mut call = client.premium().instances().update(arguments.path("tidbId")?);
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<i64>("maxRcu")? {
                    call = call.max_rcu(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "premium.regions.list" => {
            on_heap(move || async move {
                let mut call = client.premium().regions().list();
                if let Some(value) = arguments.take::<String>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<premium::ServicePlan>("servicePlan")? {
                    call = call.service_plan(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.audit_logs.create_filter_rule" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().audit_logs().create_filter_rule(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::AuditLogFilterRule>("filterRule")? {
                    call = call.filter_rule(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.delete_filter_rule" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .audit_logs()
                    .delete_filter_rule(arguments.path("clusterId")?, arguments.path("filterRuleId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.download_files" => {
            on_heap(move || async move {
                let mut call = client.serverless().audit_logs().download_files(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<Vec<String>>("auditLogFileNames")? {
                    call = call.audit_log_file_names(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.get_config" => {
            on_heap(move || async move {
                let call = client.serverless().audit_logs().get_config(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.get_filter_rule" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .audit_logs()
                    .get_filter_rule(arguments.path("clusterId")?, arguments.path("filterRuleId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.list_files" => {
            on_heap(move || async move {
                let mut call = client.serverless().audit_logs().list_files(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("date")? {
                    call = call.date(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.audit_logs.list_filter_rules" => {
            on_heap(move || async move {
                let call = client.serverless().audit_logs().list_filter_rules(arguments.path("clusterId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.audit_logs.update_config" => {
            on_heap(move || async move {
                let mut call = client.serverless().audit_logs().update_config(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::DatabaseAuditLogConfig>("auditLogConfig")? {
                    call = call.audit_log_config(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.audit_logs.update_filter_rule" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .audit_logs()
                    .update_filter_rule(arguments.path("clusterId")?, arguments.path("filterRuleId")?);
                if let Some(value) = arguments.take::<Vec<serverless::AuditLogFilter>>("filters")? {
                    call = call.filters(value);
                }
                if let Some(value) = arguments.take::<Vec<String>>("users")? {
                    call = call.users(value);
                }
                if let Some(value) = arguments.take::<bool>("disabled")? {
                    call = call.disabled(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.backups.delete" => {
            on_heap(move || async move {
                let call = client.serverless().backups().delete(arguments.path("backupId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.backups.get" => {
            on_heap(move || async move {
                let call = client.serverless().backups().get(arguments.path("backupId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.backups.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().backups().list();
                if let Some(value) = arguments.take::<String>("clusterId")? {
                    call = call.cluster_id(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.backups.restore" => {
            on_heap(move || async move {
                let mut call = client.serverless().backups().restore();
                if let Some(value) = arguments.take::<serverless::RestoreFromBackup>("snapshot")? {
                    call = call.snapshot(value);
                }
                if let Some(value) = arguments.take::<serverless::RestoreFromPointInTime>("pointInTime")? {
                    call = call.point_in_time(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.branches.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().branches().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<String>("parentId")? {
                    call = call.parent_id(value);
                }
                if let Some(value) = arguments.take::<Timestamp>("parentTimestamp")? {
                    call = call.parent_timestamp(value);
                }
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("annotations")? {
                    call = call.annotations(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.branches.delete" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .branches()
                    .delete(arguments.path("clusterId")?, arguments.path("branchId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.branches.get" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .branches()
                    .get(arguments.path("clusterId")?, arguments.path("branchId")?);
                if let Some(value) = arguments.take::<serverless::BranchView>("view")? {
                    call = call.view(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.branches.list" => {
            on_heap(move || async move {
                let call = client.serverless().branches().list(arguments.path("clusterId")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.branches.reset" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .branches()
                    .reset(arguments.path("clusterId")?, arguments.path("branchId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.branches.update_sql_user" => {
            on_heap(move || async move {
                let mut call = client.serverless().branches().update_sql_user(
                    arguments.path("clusterId")?,
                    arguments.path("branchId")?,
                    arguments.path("username")?,
                );
                if let Some(value) = arguments.take::<Secret>("password")? {
                    call = call.password(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().changefeeds().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::ChangefeedSink>("sink")? {
                    call = call.sink(value);
                }
                if let Some(value) = arguments.take::<serverless::ChangefeedFilter>("filter")? {
                    call = call.filter(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<serverless::ChangefeedStartPosition>("startPosition")? {
                    call = call.start_position(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.create_private_link_endpoint" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .changefeeds()
                    .create_private_link_endpoint(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("privateLinkServiceName")? {
                    call = call.private_link_service_name(value);
                }
                if let Some(value) = arguments.take::<serverless::ChangefeedType>("changefeedType")? {
                    call = call.changefeed_type(value);
                }
                if let Some(value) = arguments.take::<serverless::ChangefeedKafkaEndpoint>("kafka")? {
                    call = call.kafka(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.delete" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .changefeeds()
                    .delete(arguments.path("clusterId")?, arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.delete_private_link_endpoint" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .changefeeds()
                    .delete_private_link_endpoint(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("privateLinkServiceName")? {
                    call = call.private_link_service_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.describe_schema_table" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().changefeeds().describe_schema_table(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<Vec<String>>("filterRules")? {
                    call = call.filter_rules(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.get" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .changefeeds()
                    .get(arguments.path("clusterId")?, arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.get_private_link_endpoint" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().changefeeds().get_private_link_endpoint(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("privateLinkServiceName")? {
                    call = call.private_link_service_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().changefeeds().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::ChangefeedType>("changefeedType")? {
                    call = call.changefeed_type(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.changefeeds.start" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .changefeeds()
                    .start(arguments.path("clusterId")?, arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.stop" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .changefeeds()
                    .stop(arguments.path("clusterId")?, arguments.path("changefeedId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.test" => {
            on_heap(move || async move {
                let mut call = client.serverless().changefeeds().test(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::ChangefeedSink>("sink")? {
                    call = call.sink(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.changefeeds.update" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .changefeeds()
                    .update(arguments.path("clusterId")?, arguments.path("changefeedId")?);
                if let Some(value) = arguments.take::<serverless::ChangefeedSink>("sink")? {
                    call = call.sink(value);
                }
                if let Some(value) = arguments.take::<serverless::ChangefeedFilter>("filter")? {
                    call = call.filter(value);
                }
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.batch_create" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().batch_create();
                if let Some(value) = arguments.take::<Vec<serverless::BatchCreateClusterItem>>("requests")? {
                    call = call.requests(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.batch_get" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().batch_get();
                if let Some(value) = arguments.take::<Vec<String>>("clusterIds")? {
                    call = call.cluster_ids(value);
                }
                if let Some(value) = arguments.take::<serverless::ClusterView>("view")? {
                    call = call.view(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.change_root_password" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().clusters().change_root_password(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<Secret>("password")? {
                    call = call.password(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().create();
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<serverless::Region>("region")? {
                    call = call.region(value);
                }
                if let Some(value) = arguments.take::<serverless::SpendingLimit>("spendingLimit")? {
                    call = call.spending_limit(value);
                }
                if let Some(value) =
                    arguments.take::<serverless::AutomatedBackupPolicy>("automatedBackupPolicy")?
                {
                    call = call.automated_backup_policy(value);
                }
                if let Some(value) = arguments.take::<serverless::Endpoints>("endpoints")? {
                    call = call.endpoints(value);
                }
                if let Some(value) = arguments.take::<Secret>("rootPassword")? {
                    call = call.root_password(value);
                }
                if let Some(value) = arguments.take::<serverless::EncryptionConfig>("encryptionConfig")? {
                    call = call.encryption_config(value);
                }
                if let Some(value) =
                    arguments.take::<serverless::HighAvailabilityType>("highAvailabilityType")?
                {
                    call = call.high_availability_type(value);
                }
                if let Some(value) = arguments.take::<BTreeMap<String, String>>("labels")? {
                    call = call.labels(value);
                }
                if let Some(value) = arguments.take::<serverless::AuditLogConfig>("auditLogConfig")? {
                    call = call.audit_log_config(value);
                }
                if let Some(value) = arguments.take::<serverless::AutoScaling>("autoScaling")? {
                    call = call.auto_scaling(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.delete" => {
            on_heap(move || async move {
                let call = client.serverless().clusters().delete(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.get" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().get(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::ClusterView>("view")? {
                    call = call.view(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.clusters.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().list();
                if let Some(value) = arguments.take::<String>("filter")? {
                    call = call.filter(value);
                }
                if let Some(value) = arguments.take::<String>("orderBy")? {
                    call = call.order_by(value);
                }
                if let Some(value) = arguments.take::<i32>("skip")? {
                    call = call.skip(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.clusters.update" => {
            on_heap(move || async move {
                let mut call = client.serverless().clusters().update(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("updateMask")? {
                    call = call.update_mask(value);
                }
                if let Some(value) = arguments.take::<serverless::ClusterUpdate>("cluster")? {
                    call = call.cluster(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.cancel" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .exports()
                    .cancel(arguments.path("clusterId")?, arguments.path("exportId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().exports().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<serverless::ExportOptions>("exportOptions")? {
                    call = call.export_options(value);
                }
                if let Some(value) = arguments.take::<serverless::ExportTarget>("target")? {
                    call = call.target(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.delete" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .exports()
                    .delete(arguments.path("clusterId")?, arguments.path("exportId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.download" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .exports()
                    .download(arguments.path("clusterId")?, arguments.path("exportId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.download_files" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .exports()
                    .download_files(arguments.path("clusterId")?, arguments.path("exportId")?);
                if let Some(value) = arguments.take::<Vec<String>>("fileNames")? {
                    call = call.file_names(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.get" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .exports()
                    .get(arguments.path("clusterId")?, arguments.path("exportId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.exports.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().exports().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("orderBy")? {
                    call = call.order_by(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.exports.list_files" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .exports()
                    .list_files(arguments.path("clusterId")?, arguments.path("exportId")?);
                if let Some(value) = arguments.take::<bool>("generateUrl")? {
                    call = call.generate_url(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.imports.cancel" => {
            on_heap(move || async move {
                let call =
                    client.serverless().imports().cancel(arguments.path("clusterId")?, arguments.path("id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.imports.cancel_upload" => {
            on_heap(move || async move {
                let mut call = client.serverless().imports().cancel_upload(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("uploadId")? {
                    call = call.upload_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.imports.complete_upload" => {
            on_heap(move || async move {
                let mut call = client.serverless().imports().complete_upload(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("uploadId")? {
                    call = call.upload_id(value);
                }
                if let Some(value) = arguments.take::<Vec<serverless::CompletePart>>("parts")? {
                    call = call.parts(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.imports.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().imports().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::ImportOptions>("importOptions")? {
                    call = call.import_options(value);
                }
                if let Some(value) = arguments.take::<serverless::ImportSource>("source")? {
                    call = call.source(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.imports.get" => {
            on_heap(move || async move {
                let call =
                    client.serverless().imports().get(arguments.path("clusterId")?, arguments.path("id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.imports.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().imports().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("orderBy")? {
                    call = call.order_by(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.imports.start_upload" => {
            on_heap(move || async move {
                let mut call = client.serverless().imports().start_upload(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("fileName")? {
                    call = call.file_name(value);
                }
                if let Some(value) = arguments.take::<i32>("partNumber")? {
                    call = call.part_number(value);
                }
                if let Some(value) = arguments.take::<String>("targetDatabase")? {
                    call = call.target_database(value);
                }
                if let Some(value) = arguments.take::<String>("targetTable")? {
                    call = call.target_table(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migration_prechecks.cancel" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migration_prechecks()
                    .cancel(arguments.path("clusterId")?, arguments.path("precheckId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migration_prechecks.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().migration_prechecks().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<Vec<serverless::MigrationSource>>("sources")? {
                    call = call.sources(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationTarget>("target")? {
                    call = call.target(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationMode>("mode")? {
                    call = call.mode(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationShardMode>("shardMode")? {
                    call = call.shard_mode(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migration_prechecks.get" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migration_prechecks()
                    .get(arguments.path("clusterId")?, arguments.path("precheckId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migrations.create" => {
            on_heap(move || async move {
                let mut call = client.serverless().migrations().create(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("displayName")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<Vec<serverless::MigrationSource>>("sources")? {
                    call = call.sources(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationTarget>("target")? {
                    call = call.target(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationMode>("mode")? {
                    call = call.mode(value);
                }
                if let Some(value) = arguments.take::<serverless::MigrationShardMode>("shardMode")? {
                    call = call.shard_mode(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migrations.delete" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migrations()
                    .delete(arguments.path("clusterId")?, arguments.path("migrationId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migrations.get" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migrations()
                    .get(arguments.path("clusterId")?, arguments.path("migrationId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migrations.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().migrations().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<String>("orderBy")? {
                    call = call.order_by(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.migrations.pause" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migrations()
                    .pause(arguments.path("clusterId")?, arguments.path("migrationId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.migrations.resume" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .migrations()
                    .resume(arguments.path("clusterId")?, arguments.path("migrationId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.attach_domains" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .private_link_connections()
                    .attach_domains(arguments.path("clusterId")?, arguments.path("privateLinkConnectionId")?);
                if let Some(value) = arguments.take::<serverless::AttachDomain>("attachDomain")? {
                    call = call.attach_domain(value);
                }
                if let Some(value) = arguments.take::<bool>("validateOnly")? {
                    call = call.validate_only(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.create" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().private_link_connections().create(arguments.path("clusterId")?);
                if let Some(value) =
                    arguments.take::<serverless::NewPrivateLinkConnection>("privateLinkConnection")?
                {
                    call = call.private_link_connection(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.delete" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .private_link_connections()
                    .delete(arguments.path("clusterId")?, arguments.path("privateLinkConnectionId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.detach_domains" => {
            on_heap(move || async move {
                let mut call = client
                    .serverless()
                    .private_link_connections()
                    .detach_domains(arguments.path("clusterId")?, arguments.path("privateLinkConnectionId")?);
                if let Some(value) = arguments.take::<String>("attachDomainId")? {
                    call = call.attach_domain_id(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.get" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .private_link_connections()
                    .get(arguments.path("clusterId")?, arguments.path("privateLinkConnectionId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.get_availability_zones" => {
            on_heap(move || async move {
                let call = client
                    .serverless()
                    .private_link_connections()
                    .get_availability_zones(arguments.path("clusterId")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "serverless.private_link_connections.list" => {
            on_heap(move || async move {
                let mut call =
                    client.serverless().private_link_connections().list(arguments.path("clusterId")?);
                if let Some(value) = arguments.take::<serverless::PrivateLinkConnectionState>("state")? {
                    call = call.state(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.regions.list" => {
            on_heap(move || async move {
                let mut call = client.serverless().regions().list();
                if let Some(value) = arguments.take::<serverless::CloudProvider>("cloudProvider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<serverless::ServicePlan>("servicePlan")? {
                    call = call.service_plan(value);
                }
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "serverless.regions.list_cloud_providers" => {
            on_heap(move || async move {
                let call = client.serverless().regions().list_cloud_providers();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.access_points.create" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .access_points()
                    .create(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<String>("display_name")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<v1beta::AccessPointPublicEndpoint>("public_endpoint")? {
                    call = call.public_endpoint(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.access_points.delete" => {
            on_heap(move || async move {
                let call = client.v1beta().access_points().delete(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.access_points.get" => {
            on_heap(move || async move {
                let call = client.v1beta().access_points().get(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.access_points.list" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .access_points()
                    .list(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.access_points.update" => {
            on_heap(move || async move {
                let mut call = client.v1beta().access_points().update(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                );
                if let Some(value) = arguments.take::<String>("display_name")? {
                    call = call.display_name(value);
                }
                if let Some(value) = arguments.take::<v1beta::AccessPointPublicEndpoint>("public_endpoint")? {
                    call = call.public_endpoint(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.aws_cmek.create" => {
            on_heap(move || async move {
                let mut call = client.v1beta().aws_cmek().create(arguments.path("project_id")?);
                if let Some(value) = arguments.take::<Vec<v1beta::AwsCmek>>("specs")? {
                    call = call.specs(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.aws_cmek.list" => {
            on_heap(move || async move {
                let call = client.v1beta().aws_cmek().list(arguments.path("project_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.backups.create" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .backups()
                    .create(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<String>("description")? {
                    call = call.description(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.backups.delete" => {
            on_heap(move || async move {
                let call = client.v1beta().backups().delete(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("backup_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.backups.get" => {
            on_heap(move || async move {
                let call = client.v1beta().backups().get(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("backup_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.backups.list" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .backups()
                    .list(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.clusters.create" => {
            on_heap(move || async move {
                let mut call = client.v1beta().clusters().create(arguments.path("project_id")?);
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<v1beta::ClusterType>("cluster_type")? {
                    call = call.cluster_type(value);
                }
                if let Some(value) = arguments.take::<v1beta::CloudProvider>("cloud_provider")? {
                    call = call.cloud_provider(value);
                }
                if let Some(value) = arguments.take::<String>("region")? {
                    call = call.region(value);
                }
                if let Some(value) = arguments.take::<v1beta::NewClusterConfig>("config")? {
                    call = call.config(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.clusters.delete" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .clusters()
                    .delete(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.clusters.get" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .clusters()
                    .get(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.clusters.list" => {
            on_heap(move || async move {
                let call = client.v1beta().clusters().list(arguments.path("project_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.clusters.list_provider_regions" => {
            on_heap(move || async move {
                let call = client.v1beta().clusters().list_provider_regions();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.clusters.update" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .clusters()
                    .update(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<v1beta::UpdateClusterConfig>("config")? {
                    call = call.config(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.create" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .imports()
                    .create(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<v1beta::ImportSpec>("spec")? {
                    call = call.spec(value);
                }
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<v1beta::ImportOptions>("options")? {
                    call = call.options(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.get" => {
            on_heap(move || async move {
                let call = client.v1beta().imports().get(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("import_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.get_role_info" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .imports()
                    .get_role_info(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.list" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .imports()
                    .list(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.imports.preview" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .imports()
                    .preview(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<v1beta::ImportSpec>("spec")? {
                    call = call.spec(value);
                }
                if let Some(value) = arguments.take::<i64>("limit_rows_count")? {
                    call = call.limit_rows_count(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.update" => {
            on_heap(move || async move {
                let mut call = client.v1beta().imports().update(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("import_id")?,
                );
                if let Some(value) = arguments.take::<v1beta::ImportAction>("action")? {
                    call = call.action(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.imports.upload_file" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .imports()
                    .upload_file(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<String>("local_file_name")? {
                    call = call.local_file_name(value);
                }
                if let Some(value) = arguments.take::<v1beta::LocalFilePayload>("payload")? {
                    call = call.payload(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_endpoints.create" => {
            on_heap(move || async move {
                let mut call = client
                    .v1beta()
                    .private_endpoints()
                    .create(arguments.path("project_id")?, arguments.path("cluster_id")?);
                if let Some(value) = arguments.take::<String>("endpoint_name")? {
                    call = call.endpoint_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_endpoints.create_service" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .private_endpoints()
                    .create_service(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_endpoints.delete" => {
            on_heap(move || async move {
                let call = client.v1beta().private_endpoints().delete(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("endpoint_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_endpoints.get_service" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .private_endpoints()
                    .get_service(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_endpoints.list" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .private_endpoints()
                    .list(arguments.path("project_id")?, arguments.path("cluster_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.private_endpoints.list_for_project" => {
            on_heap(move || async move {
                let call =
                    client.v1beta().private_endpoints().list_for_project(arguments.path("project_id")?);
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.create" => {
            on_heap(move || async move {
                let mut call = client.v1beta().private_link_endpoints().create(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                );
                if let Some(value) = arguments.take::<String>("endpoint_name")? {
                    call = call.endpoint_name(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.delete" => {
            on_heap(move || async move {
                let call = client.v1beta().private_link_endpoints().delete(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                    arguments.path("private_link_endpoint_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.get" => {
            on_heap(move || async move {
                let call = client.v1beta().private_link_endpoints().get(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                    arguments.path("private_link_endpoint_id")?,
                );
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.list" => {
            on_heap(move || async move {
                let call = client.v1beta().private_link_endpoints().list(
                    arguments.path("project_id")?,
                    arguments.path("cluster_id")?,
                    arguments.path("accesspoint_id")?,
                );
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.projects.create" => {
            on_heap(move || async move {
                let mut call = client.v1beta().projects().create();
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<bool>("aws_cmek_enabled")? {
                    call = call.aws_cmek_enabled(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.projects.list" => {
            on_heap(move || async move {
                let call = client.v1beta().projects().list();
                arguments.finish()?;
                if pages {
                    return Outcome::pages(call.pages()).await;
                }
                Ok(Outcome::items(call.items().try_collect().await?))
            })
            .await
        }
        "v1beta.restores.create" => {
            on_heap(move || async move {
                let mut call = client.v1beta().restores().create(arguments.path("project_id")?);
                if let Some(value) = arguments.take::<String>("backup_id")? {
                    call = call.backup_id(value);
                }
                if let Some(value) = arguments.take::<String>("name")? {
                    call = call.name(value);
                }
                if let Some(value) = arguments.take::<v1beta::NewClusterConfig>("config")? {
                    call = call.config(value);
                }
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.restores.get" => {
            on_heap(move || async move {
                let call = client
                    .v1beta()
                    .restores()
                    .get(arguments.path("project_id")?, arguments.path("restore_id")?);
                arguments.finish()?;
                Ok(Outcome::answer(call.with_response().await?))
            })
            .await
        }
        "v1beta.restores.list" => {
            on_heap(move || async move {
                let call = client.v1beta().restores().list(arguments.path("project_id")?);
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
        "data_service.deployments.wait_until_succeeded" => {
            on_heap(move || async move {
                let mut wait = client
                    .data_service()
                    .deployments()
                    .wait_until_succeeded(arguments.path("dataAppId")?, arguments.path("deploymentId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.changefeeds.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .changefeeds()
                    .wait_until_deleted(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.changefeeds.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .changefeeds()
                    .wait_until_paused(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.changefeeds.wait_until_running" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .changefeeds()
                    .wait_until_running(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.clusters.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .clusters()
                    .wait_until_active(arguments.path("clusterId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.clusters.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .clusters()
                    .wait_until_deleted(arguments.path("clusterId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.clusters.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .clusters()
                    .wait_until_paused(arguments.path("clusterId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.imports.wait_until_completed" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .imports()
                    .wait_until_completed(arguments.path("clusterId")?, arguments.path("importId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.maintenance_tasks.wait_until_done" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .maintenance_tasks()
                    .wait_until_done(arguments.path("maintenanceTaskId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.network_containers.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .network_containers()
                    .wait_until_active(arguments.path("networkContainerId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .private_endpoint_connections()
                    .wait_until_active(
                        arguments.path("clusterId")?,
                        arguments.path("tidbNodeGroupId")?,
                        arguments.path("privateEndpointConnectionId")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .private_endpoint_connections()
                    .wait_until_deleted(
                        arguments.path("clusterId")?,
                        arguments.path("tidbNodeGroupId")?,
                        arguments.path("privateEndpointConnectionId")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.private_endpoint_connections.wait_until_connectable" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .private_endpoint_connections()
                    .wait_until_connectable(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .tidb_node_groups()
                    .wait_until_active(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.tidb_node_groups.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .tidb_node_groups()
                    .wait_until_deleted(arguments.path("clusterId")?, arguments.path("tidbNodeGroupId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.vpc_peerings.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .vpc_peerings()
                    .wait_until_active(arguments.path("vpcPeeringId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "dedicated.vpc_peerings.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .dedicated()
                    .vpc_peerings()
                    .wait_until_deleted(arguments.path("vpcPeeringId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.backups.wait_until_restored" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .backups()
                    .wait_until_restored(arguments.path("tidbId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.changefeeds.wait_until_running" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .changefeeds()
                    .wait_until_running(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.changefeeds.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .changefeeds()
                    .wait_until_paused(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.changefeeds.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .changefeeds()
                    .wait_until_deleted(arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.instances.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .instances()
                    .wait_until_active(arguments.path("tidbId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "premium.instances.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .premium()
                    .instances()
                    .wait_until_deleted(arguments.path("tidbId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.branches.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .branches()
                    .wait_until_active(arguments.path("clusterId")?, arguments.path("branchId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.branches.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .branches()
                    .wait_until_deleted(arguments.path("clusterId")?, arguments.path("branchId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.changefeeds.wait_until_running" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .changefeeds()
                    .wait_until_running(arguments.path("clusterId")?, arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.changefeeds.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .changefeeds()
                    .wait_until_paused(arguments.path("clusterId")?, arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.changefeeds.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .changefeeds()
                    .wait_until_deleted(arguments.path("clusterId")?, arguments.path("changefeedId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.clusters.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .clusters()
                    .wait_until_active(arguments.path("clusterId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.clusters.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .clusters()
                    .wait_until_deleted(arguments.path("clusterId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.exports.wait_until_succeeded" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .exports()
                    .wait_until_succeeded(arguments.path("clusterId")?, arguments.path("exportId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.imports.wait_until_completed" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .imports()
                    .wait_until_completed(arguments.path("clusterId")?, arguments.path("id")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.migration_prechecks.wait_until_finished" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .migration_prechecks()
                    .wait_until_finished(arguments.path("clusterId")?, arguments.path("precheckId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.migrations.wait_until_running" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .migrations()
                    .wait_until_running(arguments.path("clusterId")?, arguments.path("migrationId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.migrations.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .migrations()
                    .wait_until_paused(arguments.path("clusterId")?, arguments.path("migrationId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.migrations.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .migrations()
                    .wait_until_deleted(arguments.path("clusterId")?, arguments.path("migrationId")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.private_link_connections.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .private_link_connections()
                    .wait_until_active(
                        arguments.path("clusterId")?,
                        arguments.path("privateLinkConnectionId")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "serverless.private_link_connections.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .serverless()
                    .private_link_connections()
                    .wait_until_deleted(
                        arguments.path("clusterId")?,
                        arguments.path("privateLinkConnectionId")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.access_points.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .access_points()
                    .wait_until_active(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("accesspoint_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.access_points.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .access_points()
                    .wait_until_deleted(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("accesspoint_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.backups.wait_until_succeeded" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .backups()
                    .wait_until_succeeded(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("backup_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.clusters.wait_until_available" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .clusters()
                    .wait_until_available(arguments.path("project_id")?, arguments.path("cluster_id")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.clusters.wait_until_paused" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .clusters()
                    .wait_until_paused(arguments.path("project_id")?, arguments.path("cluster_id")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.clusters.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .clusters()
                    .wait_until_deleted(arguments.path("project_id")?, arguments.path("cluster_id")?)
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.imports.wait_until_completed" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .imports()
                    .wait_until_completed(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("import_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.wait_until_active" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .private_link_endpoints()
                    .wait_until_active(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("accesspoint_id")?,
                        arguments.path("private_link_endpoint_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.private_link_endpoints.wait_until_deleted" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .private_link_endpoints()
                    .wait_until_deleted(
                        arguments.path("project_id")?,
                        arguments.path("cluster_id")?,
                        arguments.path("accesspoint_id")?,
                        arguments.path("private_link_endpoint_id")?,
                    )
                    .progress(progress);
                if let Some(timeout) = timeout {
                    wait = wait.timeout(timeout);
                }
                Ok(Outcome::value(wait.await?))
            })
            .await
        }
        "v1beta.restores.wait_until_succeeded" => {
            on_heap(move || async move {
                let mut wait = client
                    .v1beta()
                    .restores()
                    .wait_until_succeeded(arguments.path("project_id")?, arguments.path("restore_id")?)
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
