# Generated from api/data_service.yaml by codegen; do not edit.
"""Models of the data_service service: what it answers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    ApiKeyExpireOption: TypeAlias = Literal["EXPIRE_OPTION_NEVER_EXPIRE", "EXPIRE_OPTION_SET_TTL"] | str
    """Whether an API key expires.

    - `EXPIRE_OPTION_NEVER_EXPIRE`: It lives until it is deleted.
    - `EXPIRE_OPTION_SET_TTL`: It expires after `apiKeyTtl`.
    """

    ApiKeyExpireState: TypeAlias = (
        Literal["EXPIRE_STATE_NEVER_EXPIRE", "EXPIRE_STATE_EXPIRED", "EXPIRE_STATE_NOT_EXPIRE"] | str
    )
    """Whether an API key has expired.

    - `EXPIRE_STATE_NEVER_EXPIRE`: It never will.
    - `EXPIRE_STATE_EXPIRED`: It has, and is refused.
    - `EXPIRE_STATE_NOT_EXPIRE`: It will, but has not yet.
    """

    ApiKeyRole: TypeAlias = Literal["READ_AND_WRITE", "READ_ONLY"] | str
    """What an API key may do with the data of linked clusters.

    - `READ_AND_WRITE`: Run any statement.
    - `READ_ONLY`: Run only statements that read, such as SELECT and SHOW.
    """

    ApiSpecFormat: TypeAlias = Literal["FORMAT_UNSPECIFIED", "JSON", "YAML"] | str
    """A format of a specification.

    - `FORMAT_UNSPECIFIED`: None: not to be used.
    - `JSON`: JSON.
    - `YAML`: YAML.
    """

    Chat2QueryLanguage: TypeAlias = Literal["English", "Chinese"] | str
    """A language in which questions are answered.

    - `English`: English.
    - `Chinese`: Chinese.
    """

    Chat2QueryModel: TypeAlias = Literal["gpt-4", "gpt-4o", "gpt-4o-mini"] | str
    """A language model that answers questions.

    - `gpt-4`: GPT-4, with a key of the model service only.
    - `gpt-4o`: GPT-4o, with a key of the model service only.
    - `gpt-4o-mini`: GPT-4o mini.
    """

    DataAppType: TypeAlias = Literal["DATAAPP", "CHAT2QUERY"] | str
    """What a Data App does.

    - `DATAAPP`: Serves the endpoints that its owner writes.
    - `CHAT2QUERY`: Answers questions in plain language too.
    """

    DataSourceClusterType: TypeAlias = Literal["Serverless", "Dedicated"] | str
    """A kind of cluster.

    - `Serverless`: A Starter cluster.
    - `Dedicated`: A Dedicated cluster.
    """

    DeploymentOrigin: TypeAlias = Literal["UI", "GitHub"] | str
    """Where a deployment was asked for.

    - `UI`: In the console or through this API.
    - `GitHub`: By a push to a connected GitHub repository.
    """

    DeploymentStatus: TypeAlias = Literal["success", "failed"] | str
    """How a deployment ended.

    - `success`: Its endpoints are online.
    - `failed`: Nothing changed.
    """

    EndpointMethod: TypeAlias = Literal["GET", "POST", "PUT", "DELETE"] | str
    """An HTTP method of endpoints.

    - `GET`: GET.
    - `POST`: POST.
    - `PUT`: PUT.
    - `DELETE`: DELETE.
    """

    EndpointParameterItemType: TypeAlias = Literal["string", "number", "integer"] | str
    """A type of an array's items.

    - `string`: Text.
    - `number`: Any number.
    - `integer`: A whole number.
    """

    EndpointParameterType: TypeAlias = Literal["string", "number", "integer", "bool", "array"] | str
    """A type of a parameter's values.

    - `string`: Text.
    - `number`: Any number.
    - `integer`: A whole number.
    - `bool`: True or false.
    - `array`: Several values of `itemType`.
    """

    EndpointStatus: TypeAlias = Literal["deployed", "draft"] | str
    """Whether an endpoint is online.

    - `deployed`: It is online as it is.
    - `draft`: It was never deployed, or was changed since.
    """
else:
    ApiKeyExpireOption = str
    ApiKeyExpireState = str
    ApiKeyRole = str
    ApiSpecFormat = str
    Chat2QueryLanguage = str
    Chat2QueryModel = str
    DataAppType = str
    DataSourceClusterType = str
    DeploymentOrigin = str
    DeploymentStatus = str
    EndpointMethod = str
    EndpointParameterItemType = str
    EndpointParameterType = str
    EndpointStatus = str


class ApiKey(Model, rename="camel"):
    """A key with which the endpoints of a Data App are called."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"private_key"})

    api_key_id: str = ""
    """The API key's id."""
    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/apiKeys/{apiKeyId}`."""
    public_key: str | None = None
    """The public key, the user name of a call."""
    private_key: str | None = None
    """The private key, the password of a call. Whole in the answer of its creation only; later all but its
    last four characters are obscured.
    """
    description: str | None = None
    """What the key is for."""
    role: ApiKeyRole | None = None
    """What the key may do with data."""
    rate_limit_rpm: int | None = None
    """Calls that the key may make. Unit: requests a minute."""
    expire_state: ApiKeyExpireState | None = None
    """Whether the key has expired."""
    expire_time: dt.datetime | None = None
    """When the key expires. Absent where it never does. An RFC 3339 time."""
    api_key_expire_setting: ApiKeyExpireSetting | None = None
    """How long the key lives."""


class ApiKeyExpireSetting(Model, rename="camel"):
    """How long an API key lives."""

    expire_option: ApiKeyExpireOption | None = None
    """Whether the key expires. Default: EXPIRE_OPTION_NEVER_EXPIRE."""
    api_key_ttl: int | None = None
    """How long the key lives. With `EXPIRE_OPTION_SET_TTL` only. Unit: minutes. From 1 to 525600."""


class ApiSpec(Model):
    """The OpenAPI specification of a Data App."""

    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/apiSpec`."""
    content: str | None = None
    """The OpenAPI 3.0 document, in the format asked for."""


class Chat2QuerySettings(Model, rename="camel"):
    """How a CHAT2QUERY Data App answers questions."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"llm_api_key"})

    name: str | None = None
    """Their resource name: `dataApps/{dataAppId}/chat2querySettings`."""
    llm_api_key: str | None = None
    """The key of the model service."""
    language_code: Chat2QueryLanguage | None = None
    """The language of the answers."""
    llm_model: Chat2QueryModel | None = None
    """The language model that answers."""


class DataApp(Model, rename="camel"):
    """A collection of endpoints for one application."""

    data_app_id: str = ""
    """The Data App's id."""
    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}`."""
    version: str | None = None
    """The owner's version number of it."""
    project_id: str | None = None
    """The id of the project that it belongs to."""
    cluster_ids: list[str] = []
    """Ids of the clusters that it is linked to."""
    app_type: DataAppType | None = None
    """Its type."""
    display_name: str | None = None
    """Its name for people."""
    description: str | None = None
    """What it is for."""
    created_at: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    updated_at: dt.datetime | None = None
    """When it was last changed. An RFC 3339 time."""


class DataSource(Model, rename="camel"):
    """A cluster that a Data App is linked to."""

    cluster_id: str = ""
    """The cluster's id."""
    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/dataSources/{clusterId}`."""
    cluster_display: str | None = None
    """The cluster's name for people."""
    cluster_type: DataSourceClusterType | None = None
    """What kind of cluster it is."""
    cluster_provider: str | None = None
    """The cloud provider that it runs on: `aws` or `gcp`."""
    cluster_region: str | None = None
    """The provider's code of its region."""
    cluster_region_display: str | None = None
    """The name of its region for people."""
    created_at: dt.datetime | None = None
    """When it was linked. An RFC 3339 time."""


class Deployment(Model, rename="camel"):
    """A deployment of the endpoints of a Data App."""

    deployment_id: str = ""
    """The deployment's id."""
    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/deployments/{deploymentId}`."""
    description: str | None = None
    """What was deployed, and why."""
    origin: DeploymentOrigin | None = None
    """Where it was asked for."""
    origin_info: DeploymentOriginInfo | None = None
    """The commit that it was made from, if any."""
    created_by: str | None = None
    """Who asked for it."""
    status: DeploymentStatus | None = None
    """How it ended. Absent until then."""
    status_error_message: str | None = None
    """Why it failed."""
    created_at: dt.datetime | None = None
    """When it was asked for. An RFC 3339 time."""
    deployed_at: dt.datetime | None = None
    """When its endpoints went online. An RFC 3339 time."""
    finished_at: dt.datetime | None = None
    """When it ended, well or not. An RFC 3339 time."""


class DeploymentOriginInfo(Model, rename="camel"):
    """The commit that a deployment was made from."""

    commit: str | None = None
    """Its id."""
    diff_url: str | None = None
    """Where its changes can be seen."""


class Endpoint(Model, rename="camel"):
    """A SQL statement that is called by method and path."""

    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/endpoints/{endpointId}`."""
    status: EndpointStatus | None = None
    """Whether it is online as it is here."""
    display_name: str | None = None
    """Its name for people, most often its path."""
    description: str | None = None
    """What it is for."""
    path: str | None = None
    """Its path in the Data App."""
    method: EndpointMethod | None = None
    """The HTTP method that it is called with."""
    cluster_id: str | None = None
    """The id of the cluster that it runs on, a data source of the Data App."""
    params: list[EndpointParameter] = []
    """The parameters that its callers give."""
    settings: EndpointSettings | None = None
    """Its limits, pages and cache."""
    tag: str | None = None
    """The group that it belongs to."""
    batch_operation: bool | None = None
    """Whether one call may carry many rows."""
    sql_template: str | None = None
    """The SQL statements that it runs, in which `${name}` stands for a parameter."""
    type: str | None = None
    """What kind of endpoint it is, which nobody can choose."""
    return_type: str | None = None
    """The format of what it answers its callers, which nobody can choose."""
    created_at: dt.datetime | None = None
    """When it was created. An RFC 3339 time."""
    updated_at: dt.datetime | None = None
    """When it was last changed. An RFC 3339 time."""


class EndpointParameter(Model, rename="camel"):
    """A parameter that callers of an endpoint give."""

    name: str | None = None
    """Its name, as in `sqlTemplate`."""
    type: EndpointParameterType | None = None
    """The type of its values."""
    item_type: EndpointParameterItemType | None = None
    """The type of an array's items."""
    required: bool | None = None
    """Whether callers must give it."""
    default_value: str | None = None
    """What it is where callers do not give it. Must fit its type."""
    description: str | None = None
    """What it is for."""
    enum: str | None = None
    """The values that it can have, separated by commas."""


class EndpointSettings(Model, rename="camel"):
    """Limits, pages and cache of an endpoint."""

    timeout: int | None = None
    """How long a call may take. Unit: milliseconds. From 1 to 60000."""
    row_limit: int | None = None
    """Rows that a call may answer or change. Unit: rows. From 1 to 2000."""
    pagination_enabled: bool | None = None
    """Whether callers of a GET endpoint may ask for a `page` of `page_size` rows."""
    cache_enabled: bool | None = None
    """Whether answers of a GET endpoint are kept for `cache_ttl`."""
    cache_ttl: int | None = None
    """How long an answer is kept, where `cache_enabled` is true. Unit: seconds. From 30 to 600."""


class EndpointTest(Model):
    """What an endpoint's statement answered."""

    type: str | None = None
    """What kind of endpoint it is."""
    data: EndpointTestData | None = None
    """What came of it."""


class EndpointTestColumn(Model, rename="camel"):
    """A column of what a statement answered."""

    col: str | None = None
    """Its name."""
    data_type: str | None = None
    """Its SQL type."""
    nullable: bool | None = None
    """Whether it can be NULL."""


class EndpointTestData(Model):
    """Columns, rows and result of a run."""

    columns: list[EndpointTestColumn] = []
    """The columns of the rows."""
    rows: list[EndpointTestRow] = []
    """The rows."""
    result: EndpointTestResult | None = None
    """How it went."""


class EndpointTestResult(Model, rename="camel"):
    """How a run of a statement went."""

    code: int | None = None
    """The status that a call of the endpoint would have had: 200 where all went well."""
    message: str | None = None
    """OK, or what went wrong."""
    start_ms: int | None = None
    """When it began, counted from the Unix epoch. Unit: milliseconds."""
    end_ms: int | None = None
    """When it ended, counted from the Unix epoch. Unit: milliseconds."""
    latency: str | None = None
    """How long it took, with its unit."""
    row_count: int | None = None
    """Rows that there are. No more than `limit` of them are answered. Unit: rows."""
    row_affect: int | None = None
    """Rows that a statement which is no query has changed. Unit: rows."""
    limit: int | None = None
    """Rows that are answered at most. Unit: rows."""


class EndpointTestRow(Model):
    """A row of what a statement answered."""

    items: dict[str, str] = {}
    """The values as text, each by the name of its column."""


class ListApiKeysResponse(Model, rename="camel"):
    """A page of API keys."""

    api_keys: list[ApiKey] = []
    """The API keys on this page."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last."""


class ListDataAppsResponse(Model, rename="camel"):
    """A page of Data Apps."""

    data_apps: list[DataApp] = []
    """The Data Apps on this page."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last."""


class ListDataSourcesResponse(Model, rename="camel"):
    """A page of data sources."""

    data_sources: list[DataSource] = []
    """The data sources on this page."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last."""


class ListDeploymentsResponse(Model, rename="camel"):
    """A page of deployments."""

    deployments: list[Deployment] = []
    """The deployments on this page."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last."""


class ListEndpointsResponse(Model, rename="camel"):
    """A page of endpoints."""

    endpoints: list[Endpoint] = []
    """The endpoints on this page."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last."""


class SystemEndpoint(Model):
    """A ready-made endpoint, and whether it is enabled."""

    type: str | None = None
    """Its type."""
    key: str | None = None
    """Its method and path."""
    enabled: bool | None = None
    """Whether it can be called."""


class SystemEndpointConfig(Model):
    """Which system endpoints of a Data App are enabled."""

    name: str | None = None
    """Its resource name: `dataApps/{dataAppId}/systemEndpointConfig`."""
    items: list[SystemEndpoint] = []
    """All system endpoints."""
