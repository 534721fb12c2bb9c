"""The error tree: kin of Python's own, facts as attributes, and whole after pickling."""

from __future__ import annotations

import builtins
import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from tidbcloud import errors

if TYPE_CHECKING:
    from tidbcloud.testing import Organization

KINDS = [getattr(errors, name) for name in errors.__all__]


@pytest.mark.parametrize(
    ("kind", "kin"),
    [
        (tidbcloud.ConfigError, ValueError),
        (tidbcloud.InvalidArgumentError, ValueError),
        (tidbcloud.PermissionDeniedError, PermissionError),
        (tidbcloud.NotFoundError, LookupError),
        (tidbcloud.ConnectionError, builtins.ConnectionError),
        (tidbcloud.TimeoutError, builtins.TimeoutError),
        (tidbcloud.DecodeError, ValueError),
        (tidbcloud.WaitTimeoutError, builtins.TimeoutError),
    ],
)
def test_an_error_is_kin_of_the_built_in_of_its_meaning(kind: type[Exception], kin: type[Exception]) -> None:
    assert issubclass(kind, kin)
    assert issubclass(kind, tidbcloud.TidbCloudError)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("again", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_an_error_comes_whole_out_of_a_pickle(kind: type[errors.TidbCloudError], again: Any) -> None:
    error = kind("what happened", operation="a.b.c", attempts=3, trace_id="t", hint="Do this.")
    twin = again(error)
    assert type(twin) is kind
    assert (str(twin), repr(twin)) == (str(error), repr(error))
    assert vars(twin) == vars(error)
    assert (twin.operation, twin.attempts, twin.message) == ("a.b.c", 3, "what happened")


def test_an_error_of_the_service_comes_whole_out_of_a_pickle(
    client: tidbcloud.Client, organization: Organization
) -> None:
    body = {"code": 49900007, "message": "too fast", "details": [{"reason": "x"}]}
    organization.fault("status", status=429, headers={"Retry-After": "17"}, body=body)
    with pytest.raises(tidbcloud.RateLimitError) as caught:
        client.with_options(retries=0).serverless.clusters.get("1")
    error = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(error, tidbcloud.RateLimitError)
    assert (error.status, error.code, error.retry_after) == (429, "49900007", 17.0)
    assert error.details == [{"reason": "x"}]
    assert error.message == "too fast"
    assert b"too fast" in (error.body or b"")
    assert error.trace_id is not None
    assert str(error) == str(caught.value)
    assert str(error).startswith("serverless.clusters.get: too fast (status 429, code 49900007, ")


def test_a_create_that_may_have_happened_says_how_to_find_out(
    client: tidbcloud.Client, organization: Organization
) -> None:
    organization.fault("reset", operation="serverless.clusters.create", when="after")
    with pytest.raises(tidbcloud.OutcomeUnknownError) as caught:
        client.serverless.clusters.create(display_name="test", region={"name": "regions/aws-us-east-1"})
    assert caught.value.settled_by == "serverless.clusters.list"
    assert "serverless.clusters.list" in str(caught.value)
    assert caught.value.phase is not None
    assert [cluster.display_name for cluster in client.serverless.clusters.list()] == ["test"]


@pytest.mark.parametrize("fact", ["no_such_fact", "_private"])
def test_an_error_carries_only_what_its_kind_knows(fact: str) -> None:
    with pytest.raises(TypeError, match=fact):
        tidbcloud.NotFoundError("gone", **{fact: 1})


def test_an_error_without_text_is_an_error_nevertheless() -> None:
    assert str(tidbcloud.TimeoutError()) == ""
    assert str(tidbcloud.ConnectionError("a", phase="connect")) == "a"
