"""How answers are read: leniently where the service varies, and with an error that says where otherwise."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from tidbcloud.serverless import Cluster, Region

if TYPE_CHECKING:
    from tidbcloud.testing import Organization


def answer(client: tidbcloud.Client, organization: Organization, body: Any) -> Cluster:
    """A cluster that the service describes by this body."""
    organization.fault("status", status=200, body=body)
    return client.serverless.clusters.get("1")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"clusterId": 10581524018573000000}, Cluster(cluster_id="10581524018573000000")),
        ({"clusterId": None, "labels": None, "region": None}, Cluster()),
        ({"region": {"servicePlans": None}}, Cluster(region=Region())),
        (
            {"region": {"regionId": 7, "servicePlans": ["a", 1]}},
            Cluster(region=Region(region_id="7", service_plans=["a", "1"])),
        ),
        ({"createTime": ""}, Cluster()),
        (
            {"createTime": "2024-05-01T07:00:00.5Z"},
            Cluster(create_time=datetime(2024, 5, 1, 7, 0, 0, 500_000, tzinfo=timezone.utc)),
        ),
        ({"state": "DREAMING"}, Cluster(state="DREAMING")),
        ({"unheardOf": {"deep": [1]}}, Cluster()),
        ({}, Cluster()),
    ],
)
def test_what_can_be_understood_is(
    client: tidbcloud.Client, organization: Organization, body: Any, expected: Cluster
) -> None:
    assert answer(client, organization, body) == expected


@pytest.mark.parametrize("number", [2**53 + 1, str(2**53 + 1)])
def test_a_64_bit_integer_comes_as_a_number_or_as_text(
    client: tidbcloud.Client, organization: Organization, number: Any
) -> None:
    cluster = answer(client, organization, {"autoScaling": {"minRcu": number}})
    assert cluster.auto_scaling is not None
    assert cluster.auto_scaling.min_rcu == 2**53 + 1


@pytest.mark.parametrize(
    ("body", "position"),
    [
        ("Hello, I am a login page", "byte 0"),
        ('{"clusterId": "1", "state": ', "byte 28"),
        ({"region": "east"}, "$.region"),
        ({"createTime": "yesterday"}, "$.createTime"),
        ({"region": {"servicePlans": [{}]}}, "$.region.servicePlans[0]"),
        ([], None),
    ],
)
def test_what_cannot_be_understood_says_where(
    client: tidbcloud.Client, organization: Organization, body: Any, position: str | None
) -> None:
    with pytest.raises(tidbcloud.DecodeError) as caught:
        answer(client, organization, body)
    error = caught.value
    assert error.position == position or position is None
    assert error.body == (body if isinstance(body, str) else json.dumps(body)).encode()
    assert error.operation == "serverless.clusters.get"
    assert error.status == 200
    assert error.attempts == 1
    assert error.trace_id is not None
    assert isinstance(error, ValueError)


def test_the_same_holds_for_asyncio(organization: Organization) -> None:
    async def get() -> Cluster:
        async with organization.async_client() as client:
            return await client.serverless.clusters.get("1")

    organization.fault("garbage", body="no JSON")
    with pytest.raises(tidbcloud.DecodeError):
        asyncio.run(get())
    organization.fault("status", status=200, body={"clusterId": 7})
    assert asyncio.run(get()) == Cluster(cluster_id="7")


def test_what_the_types_do_not_know_stays_within_reach(
    client: tidbcloud.Client, organization: Organization
) -> None:
    body = {
        "clusterId": "1",
        "region": {"name": "east", "mood": "good"},
        "endpoints": {"public": {"authorizedNetworks": [{"displayName": "a"}, {"colour": "red"}]}},
        "labels": {"anything": "goes"},
        "brandNew": [1, 2],
    }
    organization.fault("status", status=200, body=body)
    response = client.serverless.clusters.with_response.get("1")
    assert response.unknown_fields() == {
        "region": {"mood": "good"},
        "endpoints": {"public": {"authorizedNetworks": {"1": {"colour": "red"}}}},
        "brandNew": [1, 2],
    }
    organization.fault("status", status=200, body={"clusterId": "1", "labels": {"anything": "goes"}})
    assert client.serverless.clusters.with_response.get("1").unknown_fields() == {}


def test_a_page_knows_it_of_its_items(client: tidbcloud.Client, organization: Organization) -> None:
    clusters = [{"clusterId": "1"}, {"clusterId": "2", "mood": "good"}]
    organization.fault("status", status=200, body={"clusters": clusters})
    page = next(client.serverless.clusters.list().pages())
    plain, moody = page
    assert page.unknown_fields(plain) == {}
    assert page.unknown_fields(moody) == {"mood": "good"}
    with pytest.raises(LookupError, match="does not hold"):
        page.unknown_fields(Cluster(cluster_id="2"))


def test_a_whole_answer_has_everything(client: tidbcloud.Client, organization: Organization) -> None:
    organization.fault("status", status=200, body={"clusterId": "1", "mood": "good"})
    response = client.serverless.clusters.with_response.get("1")
    assert response.value == Cluster(cluster_id="1")
    assert response.status == 200
    assert response.attempts == 1
    assert response.trace_id is not None
    assert response.headers["X-DEBUG-trace-id"] == response.trace_id
    assert "content-type" in list(response.headers)
    assert len(response.headers) == len(dict(response.headers))
    assert response.body == b'{"clusterId": "1", "mood": "good"}'
    assert response.json()["mood"] == "good"
    assert repr(response) == "<Response 200 Cluster(cluster_id='1')>"
    assert response.trace_id in repr(response.headers)


def test_a_whole_answer_of_asyncio_has_everything(organization: Organization) -> None:
    async def get() -> tidbcloud.Response[Cluster]:
        async with organization.async_client() as client:
            return await client.serverless.clusters.with_response.get("1")

    organization.fault("status", status=200, body={"clusterId": "1"})
    response = asyncio.run(get())
    assert (response.status, response.value.cluster_id) == (200, "1")


def test_repeated_headers_are_joined() -> None:
    headers = tidbcloud.Headers([("Via", "a"), ("via", "b")])
    assert headers["VIA"] == "a, b"
    with pytest.raises(KeyError):
        headers["age"]


def test_a_method_that_has_nothing_to_say_says_none(
    client: tidbcloud.Client, organization: Organization
) -> None:
    organization.fault("status", status=200, body="")
    response = client.request("serverless", "DELETE", "/v1beta1/clusters/1")
    assert response.value is None
    assert response.body == b""


def test_a_free_request_gives_plain_json(client: tidbcloud.Client, organization: Organization) -> None:
    made = client.request(
        "serverless",
        "POST",
        "/v1beta1/clusters",
        body={"displayName": "test", "region": {"name": "regions/aws-us-east-1"}},
    )
    found = client.request(
        "serverless", "GET", "/v1beta1/clusters", query={"pageSize": 5, "filter": None, "skip": 0}
    )
    assert [cluster["clusterId"] for cluster in found.value["clusters"]] == [made.value["clusterId"]]
    assert organization.journal()[-1]["target"].endswith("/v1beta1/clusters?pageSize=5&skip=0")

    async def get() -> Any:
        async with organization.async_client() as caller:
            return (
                await caller.request("serverless", "GET", f"/v1beta1/clusters/{made.value['clusterId']}")
            ).value

    assert asyncio.run(get())["displayName"] == "test"
