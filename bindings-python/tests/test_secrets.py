"""The private key appears in nothing that a program shows: no repr, no error, no log, no traceback."""

from __future__ import annotations

import inspect
import logging
import traceback
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud

if TYPE_CHECKING:
    from tidbcloud.testing import Emulator, Organization

SECRET = "private-and-secret"


def everything_about(thing: object) -> str:
    """All that inspecting a thing shows, and the things it holds."""
    shown = [repr(thing), str(thing)]
    for name, value in inspect.getmembers(thing):
        if not name.startswith("__"):
            shown += [name, repr(value), repr(getattr(value, "__dict__", ""))]
    return "\n".join(shown)


@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
def test_a_client_keeps_it_to_itself(kind: type[tidbcloud.Client]) -> None:
    client = kind("PUBLIC", SECRET)
    for thing in (client, client.__dict__, client._engine, client.serverless, client.serverless.clusters):
        assert SECRET not in everything_about(thing)


@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
@pytest.mark.parametrize("arguments", [{"timeout": -1}, {"endpoints": {"serverless": "http://x.com"}}])
def test_a_traceback_with_local_variables_does_not_show_it(kind: Any, arguments: dict[str, Any]) -> None:
    # Handed over in a dict that is gone by then: the caller's own variables are the caller's business.
    keys = {"public_key": "PUBLIC", "private_key": SECRET}
    try:
        kind(**keys, **arguments)
    except tidbcloud.ConfigError as error:
        keys.clear()
        full = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown = "".join(full.format())
        assert "not set up" in shown
        assert SECRET not in shown
    else:
        pytest.fail("it was made")


def test_an_organization_of_the_emulator_keeps_it_to_itself(organization: Organization) -> None:
    assert organization.private_key not in repr(organization)


def test_neither_errors_nor_logs_show_it(
    emulator: Emulator, organization: Organization, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "tidbcloud")
    shown: list[str] = []
    with organization.client(retries=1) as client:
        for kind, status in (
            ("status", 401),
            ("status", 403),
            ("status", 500),
            ("reset", None),
            ("garbage", None),
        ):
            organization.fault(kind, **({} if status is None else {"status": status}), times=2)
            with pytest.raises(tidbcloud.TidbCloudError) as caught:
                client.serverless.clusters.get("1")
            full = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
            shown += [repr(caught.value), repr(vars(caught.value)), *full.format()]
            emulator.steer("DELETE", "/faults")
    assert caplog.records
    shown += [record.getMessage() for record in caplog.records]
    assert organization.private_key not in "\n".join(shown)


def test_the_password_of_a_request_is_not_logged(
    client: tidbcloud.Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "tidbcloud")
    client.serverless.clusters.create(
        display_name="test", region={"name": "regions/aws-us-east-1"}, root_password="correct-horse"
    )
    assert caplog.records
    assert "correct-horse" not in caplog.text
