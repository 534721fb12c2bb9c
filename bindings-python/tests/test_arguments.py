"""What a method is given wrongly is refused before anything is sent, by the argument's name."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from msgspec import UNSET
from tidbcloud._body import (
    Field,
    Shape,
    anything,
    boolean,
    integer,
    later,
    mapping,
    number,
    sequence,
    text,
    time,
)
from tidbcloud.serverless import Region

if TYPE_CHECKING:
    from collections.abc import Callable

    from tidbcloud.testing import Organization

EAST = {"name": "regions/aws-us-east-1"}


@pytest.mark.parametrize("value", ["", "a/b", "a?b", "..", ".", "a\nb", "a#b"])
def test_a_path_value_that_would_lead_elsewhere(
    client: tidbcloud.Client, organization: Organization, value: str
) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        client.serverless.branches.get("1", value)
    assert caught.value.argument == "branch_id"
    assert caught.value.operation == "serverless.branches.get"
    assert caught.value.attempts == 0
    assert organization.journal() == []


@pytest.mark.parametrize("value", [7, None, b"1", ["1"]])
def test_a_path_value_that_is_no_text(client: tidbcloud.Client, value: Any) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError, match="branch_id is to be a string") as caught:
        client.serverless.branches.get("1", value)
    assert caught.value.argument == "branch_id"


@pytest.mark.parametrize(
    ("call", "argument", "says"),
    [
        (lambda c: c.create(display_name=7, region=EAST), "display_name", "a string, not int"),
        (lambda c: c.create(display_name="test", region="east"), "region", "a dict or a model, not str"),
        (
            lambda c: c.create(display_name="test", region={"nam": "east"}),
            "region.nam",
            "did you mean name",
        ),
        (
            lambda c: c.create(display_name="test", region={**EAST, "region_id": "1"}),
            "region.region_id",
            "set by the service",
        ),
        (
            lambda c: c.create(display_name="test", region=EAST, spending_limit={"monthly": "10"}),
            "spending_limit.monthly",
            "an integer, not str",
        ),
        (
            lambda c: c.create(display_name="test", region=EAST, labels={"team": 1}),
            "labels['team']",
            "a string, not int",
        ),
        (
            lambda c: c.create(
                display_name="test",
                region=EAST,
                endpoints={"public": {"authorized_networks": [{"start_ip_address": "1.2.3.4"}]}},
            ),
            "endpoints.public.authorized_networks[0].end_ip_address",
            "is missing",
        ),
        (lambda c: c.list(skip="many"), "skip", "of type int, not str"),
        (lambda c: c.list(skip=True), "skip", "of type int, not bool"),
        (lambda c: c.list(filter=7), "filter", "of type str, not int"),
        (lambda c: c.get("1", view=["FULL"]), "view", "of type str, not list"),
        (lambda c: c.batch_get(cluster_ids="12"), "cluster_ids", "a list, not str"),
        (lambda c: c.batch_get(cluster_ids=["1", 2]), "cluster_ids", "of type str, not int"),
    ],
)
def test_a_wrong_type_or_name(
    client: tidbcloud.Client,
    organization: Organization,
    call: Callable[[Any], Any],
    argument: str,
    says: str,
) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError, match=r"^serverless\.clusters\.") as caught:
        list(call(client.serverless.clusters))
    assert caught.value.argument == argument
    assert says in str(caught.value)
    assert isinstance(caught.value, ValueError)
    assert organization.journal() == []


def test_an_unknown_or_missing_keyword_is_pythons_own_error(client: tidbcloud.Client) -> None:
    create: Any = client.serverless.clusters.create
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        create(display_name="test", region=EAST, colour="red")
    with pytest.raises(TypeError, match="'region'"):
        create(display_name="test")


@pytest.mark.parametrize(
    "region",
    [
        EAST,
        Region(name="regions/aws-us-east-1", cloud_provider="aws"),
        {"name": "regions/aws-us-east-1"}.items().mapping,
    ],
    ids=["dict", "model with what only the service sets", "mapping"],
)
def test_an_object_may_be_a_dict_or_a_model(client: tidbcloud.Client, region: Any) -> None:
    cluster = client.serverless.clusters.create(display_name="test", region=region)
    assert cluster.region is not None
    assert cluster.region.name == "regions/aws-us-east-1"


def test_names_inside_an_object_may_be_those_of_the_wire(
    client: tidbcloud.Client, organization: Organization
) -> None:
    network: Any = {"startIpAddress": "10.0.0.1", "end_ip_address": "10.0.0.2", "displayName": "office"}
    client.serverless.clusters.create(
        display_name="test",
        region={"name": EAST["name"]},
        endpoints={"public": {"authorized_networks": [network]}},
    )
    sent = organization.journal()[-1]["body"]
    assert '"authorizedNetworks":[{"startIpAddress":"10.0.0.1","endIpAddress":"10.0.0.2"' in sent


SHAPE: Shape = Shape(
    {
        "name": Field("name", text, required=True),
        "count": Field("count", integer),
        "share": Field("share", number),
        "on": Field("on", boolean),
        "moment": Field("momentOfTime", time),
        "notes": Field("notes", mapping(sequence(text))),
        "extra": Field("extra", anything),
        "owner": Field("owner", text, nullable=True),
        "inner": Field("inner", later(lambda: SHAPE)),
    }
)
MOMENT = datetime(2024, 5, 1, 7, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ({"name": "a", "count": None}, b'{"name":"a"}'),
        ({"name": "a", "count": 2**63 - 1}, b'{"name":"a","count":9223372036854775807}'),
        ({"name": "a", "share": 1}, b'{"name":"a","share":1}'),
        ({"name": "a", "on": False}, b'{"name":"a","on":false}'),
        ({"name": "a", "moment": MOMENT}, b'{"name":"a","momentOfTime":"2024-05-01T07:00:00Z"}'),
        (
            {"name": "a", "moment": MOMENT.astimezone(timezone(timedelta(hours=2)))},
            b'{"name":"a","momentOfTime":"2024-05-01T09:00:00+02:00"}',
        ),
        ({"name": "a", "notes": {"x": ("1", "2")}}, b'{"name":"a","notes":{"x":["1","2"]}}'),
        ({"name": "a", "extra": [1, {"b": None}]}, b'{"name":"a","extra":[1,{"b":null}]}'),
        ({"name": "a", "owner": None}, b'{"name":"a","owner":null}'),
        ({"name": "a", "owner": UNSET}, b'{"name":"a"}'),
        (
            {"name": "a", "inner": {"name": "b", "owner": None}},
            b'{"name":"a","inner":{"name":"b","owner":null}}',
        ),
    ],
)
def test_a_body_is_written_as_the_wire_wants_it(given: dict[str, object], written: bytes) -> None:
    assert SHAPE.encode("a.b.c", given) == written


@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({}, "name"),
        ({"name": "a", "count": 2**63}, "count"),
        ({"name": "a", "count": 1.0}, "count"),
        ({"name": "a", "share": True}, "share"),
        ({"name": "a", "on": 1}, "on"),
        ({"name": "a", "moment": MOMENT.replace(tzinfo=None)}, "moment"),
        ({"name": "a", "moment": 7}, "moment"),
        ({"name": "a", "notes": {"x": "1"}}, "notes['x']"),
        ({"name": "a", "notes": {1: []}}, "notes"),
        ({"name": "a", "notes": []}, "notes"),
        ({"name": "a", "extra": object()}, "extra"),
        ({"name": "a", "inner": {"name": 1}}, "inner.name"),
        ({"name": "a", "inner": {"nothing": 1}}, "inner.nothing"),
    ],
)
def test_a_body_that_cannot_be_is_refused_by_its_part(given: dict[str, object], argument: str) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        SHAPE.encode("a.b.c", given)
    assert caught.value.argument == argument
    assert caught.value.operation == "a.b.c"


def test_the_value_of_a_wrong_type_is_not_repeated() -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        SHAPE.encode("a.b.c", {"name": b"secret in bytes"})
    assert "secret" not in str(caught.value)


def test_a_free_request_is_checked_as_well(client: tidbcloud.Client) -> None:
    for arguments, argument in [
        (("serverles", "GET", "/v1beta1/clusters"), "service"),
        (("serverless", "FETCH", "/v1beta1/clusters"), "method"),
        (("serverless", "GET", "v1beta1/clusters"), "path"),
    ]:
        with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
            client.request(*arguments)
        assert caught.value.argument == argument
    with pytest.raises(tidbcloud.InvalidArgumentError, match="pageSize"):
        client.request("serverless", "GET", "/v1beta1/clusters", query={"pageSize": object()})
