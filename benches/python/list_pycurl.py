"""pycurl and msgspec: the list of clusters into typed values, written by hand.

The classes say what the client's own say of a cluster: every field of the document, each of which may be absent, times
as aware datetimes, integers also where they come as text.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from io import BytesIO

import msgspec
import pycurl
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, TARGET, check_list, one_after_another


class Model(msgspec.Struct, kw_only=True, rename="camel"):
    pass


class Region(Model):
    name: str | None = None
    region_id: str | None = None
    cloud_provider: str | None = None
    display_name: str | None = None
    provider: str | None = None
    service_plans: list[str] | None = None


class SpendingLimit(Model):
    monthly: int | None = None


class AutomatedBackupPolicy(Model):
    start_time: str | None = None
    retention_days: int | None = None


class AuthorizedNetwork(Model):
    start_ip_address: str | None = None
    end_ip_address: str | None = None
    display_name: str | None = None


class PublicEndpoint(Model):
    host: str | None = None
    port: int | None = None
    disabled: bool | None = None
    authorized_networks: list[AuthorizedNetwork] | None = None


class AwsPrivateLink(Model):
    service_name: str | None = None
    availability_zone: list[str] | None = None


class GcpPrivateServiceConnect(Model):
    service_attachment_name: str | None = None


class AlicloudPrivateLink(Model):
    service_name: str | None = None
    availability_zone: list[str] | None = None


class PrivateEndpoint(Model):
    host: str | None = None
    port: int | None = None
    aws: AwsPrivateLink | None = None
    gcp: GcpPrivateServiceConnect | None = None
    alicloud: AlicloudPrivateLink | None = None


class Endpoints(Model):
    public: PublicEndpoint | None = None
    private: PrivateEndpoint | None = None


class EncryptionConfig(Model):
    enhanced_encryption_enabled: bool | None = None


class AuditLogConfig(Model):
    enabled: bool | None = None
    unredacted: bool | None = None


class AutoScaling(Model):
    min_rcu: int | None = None
    max_rcu: int | None = None


class Cluster(Model):
    name: str | None = None
    cluster_id: str | None = None
    display_name: str | None = None
    region: Region | None = None
    spending_limit: SpendingLimit | None = None
    automated_backup_policy: AutomatedBackupPolicy | None = None
    endpoints: Endpoints | None = None
    root_password: str | None = None
    encryption_config: EncryptionConfig | None = None
    high_availability_type: str | None = None
    version: str | None = None
    created_by: str | None = None
    user_prefix: str | None = None
    state: str | None = None
    labels: dict[str, str] | None = None
    annotations: dict[str, str] | None = None
    audit_log_config: AuditLogConfig | None = None
    auto_scaling: AutoScaling | None = None
    cluster_plan: str | None = None
    service_plan: str | None = None
    create_time: datetime | None = None
    update_time: datetime | None = None


class ListClustersResponse(Model):
    clusters: list[Cluster] = []
    next_page_token: str | None = None
    total_size: int | None = None


decoder = msgspec.json.Decoder(ListClustersResponse, strict=False)
curl = pycurl.Curl()
curl.setopt(pycurl.URL, ORIGIN + TARGET)
curl.setopt(pycurl.CAINFO, CA_BUNDLE)
curl.setopt(pycurl.HTTPAUTH, pycurl.HTTPAUTH_DIGEST)
curl.setopt(pycurl.USERNAME, PUBLIC_KEY)
curl.setopt(pycurl.PASSWORD, PRIVATE_KEY)
curl.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_1_1)
curl.setopt(pycurl.NOSIGNAL, 1)
curl.setopt(pycurl.FAILONERROR, 1)


def fetch() -> None:
    body = BytesIO()
    curl.setopt(pycurl.WRITEDATA, body)
    curl.perform()
    check_list(decoder.decode(body.getbuffer()).clusters)


one_after_another(fetch)
