"""Waits: they end when they should, and tell of their progress on the way."""

from __future__ import annotations

import asyncio
import importlib.util
import io
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from tidbcloud import _progress
from tidbcloud.serverless import Cluster

if TYPE_CHECKING:
    from tidbcloud.testing import Organization


def polls(organization: Organization, *states: str) -> None:
    """Lets the next polls see these states."""
    for state in states:
        body = {"clusterId": "1", "state": state}
        organization.fault("status", status=200, operation="serverless.clusters.get", body=body)


def test_a_callback_sees_each_poll(client: tidbcloud.Client, organization: Organization) -> None:
    seen: list[tidbcloud.Progress] = []
    polls(organization, "CREATING", "ACTIVE")
    cluster = client.serverless.clusters.wait_until_active("1", progress=seen.append)
    assert cluster == Cluster(cluster_id="1", state="ACTIVE")
    assert [(poll.resource, poll.state, poll.polls, poll.done) for poll in seen] == [
        ("1", "CREATING", 1, False),
        ("1", "ACTIVE", 2, True),
    ]
    assert 0 <= seen[0].elapsed < seen[1].elapsed


def test_asyncio_waits_without_holding_the_loop(organization: Organization) -> None:
    seen: list[str] = []
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def wait() -> Cluster:
        other = asyncio.create_task(count_turns())
        async with organization.async_client() as client:
            cluster = await client.serverless.clusters.wait_until_active(
                "1", progress=lambda poll: seen.append(poll.state)
            )
        other.cancel()
        return cluster

    polls(organization, "CREATING", "ACTIVE")
    assert asyncio.run(wait()).state == "ACTIVE"
    assert seen == ["CREATING", "ACTIVE"]
    assert turns > 100


def test_what_is_gone_is_none_where_that_was_waited_for(
    client: tidbcloud.Client, organization: Organization
) -> None:
    assert client.serverless.clusters.wait_until_deleted("1", progress=False) is None
    polls(organization, "DELETED")
    deleted = client.serverless.clusters.wait_until_deleted("1", progress=False)
    assert deleted == Cluster(cluster_id="1", state="DELETED")

    async def wait() -> Cluster | None:
        async with organization.async_client() as caller:
            return await caller.serverless.clusters.wait_until_deleted("1", progress=False)

    assert asyncio.run(wait()) is None


def test_a_failed_state_ends_it_with_the_resource(
    client: tidbcloud.Client, organization: Organization
) -> None:
    polls(organization, "DELETING")
    with pytest.raises(tidbcloud.WaitFailedError) as caught:
        client.serverless.clusters.wait_until_active("1", progress=False)
    assert caught.value.last_state == "DELETING"
    assert caught.value.resource == Cluster(cluster_id="1", state="DELETING")
    assert caught.value.body is not None


def test_a_wait_that_runs_out_of_time_has_the_resource_as_last_seen(
    client: tidbcloud.Client, organization: Organization
) -> None:
    polls(organization, "CREATING")
    with pytest.raises(tidbcloud.WaitTimeoutError, match="still exists") as caught:
        client.serverless.clusters.wait_until_active("1", timeout=0.1, progress=False)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last_state == "CREATING"
    assert caught.value.resource == Cluster(cluster_id="1", state="CREATING")


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_no_time_at_all_is_refused(client: tidbcloud.Client, timeout: float) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        client.serverless.clusters.wait_until_active("1", timeout=timeout)
    assert caught.value.argument == "timeout"


def test_what_a_callback_raises_ends_the_wait(client: tidbcloud.Client, organization: Organization) -> None:
    def refuse(progress: tidbcloud.Progress) -> None:
        raise KeyError(progress.state)

    polls(organization, "CREATING")
    with pytest.raises(KeyError, match="CREATING"):
        client.serverless.clusters.wait_until_active("1", progress=refuse)


class Terminal(io.StringIO):
    """Text that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    # Not a fixture: between a test's setup and its call pytest puts its own stream back.
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    """Lets these packages not be installed."""
    find = importlib.util.find_spec
    monkeypatch.setattr(_progress, "find_spec", lambda name: None if name in packages else find(name))


@pytest.mark.parametrize("missing", [(), ("tqdm",), ("tqdm", "rich")], ids=["tqdm", "rich", "plain"])
def test_a_terminal_gets_a_progress_line(
    client: tidbcloud.Client,
    organization: Organization,
    monkeypatch: pytest.MonkeyPatch,
    missing: tuple[str, ...],
) -> None:
    terminal = on_a_terminal(monkeypatch)
    without(monkeypatch, *missing)
    polls(organization, "CREATING", "ACTIVE")
    client.serverless.clusters.wait_until_active("1")
    written = terminal.getvalue()
    assert "serverless.clusters 1: CREATING (0:00)" in written
    assert "serverless.clusters 1: ACTIVE (0:0" in written
    assert written.endswith(("\n", "\x1b[?25h"))


def test_a_plain_line_covers_the_one_before_it() -> None:
    stream = io.StringIO()
    line = _progress._PlainLine("a cluster", stream)
    line.show("CREATING", 59.9)
    line.show("ACTIVE", 61)
    line.close()
    first, second = stream.getvalue().removeprefix("\r").removesuffix("\n").split("\r")
    assert first == "a cluster: CREATING (0:59)"
    assert second == "a cluster: ACTIVE (1:01)".ljust(len(first))


def test_who_is_not_on_a_terminal_gets_no_line_unless_asked_for(
    client: tidbcloud.Client,
    organization: Organization,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    without(monkeypatch, "tqdm", "rich")
    polls(organization, "ACTIVE", "ACTIVE", "ACTIVE")
    client.serverless.clusters.wait_until_active("1")
    client.serverless.clusters.wait_until_active("1", progress=False)
    assert stream.getvalue() == ""
    client.serverless.clusters.wait_until_active("1", progress=True)
    assert "ACTIVE" in stream.getvalue()


def test_a_terminal_gets_no_line_when_told_so(
    client: tidbcloud.Client, organization: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = on_a_terminal(monkeypatch)
    polls(organization, "ACTIVE", "ACTIVE")
    client.serverless.clusters.wait_until_active("1", progress=False)
    client.serverless.clusters.wait_until_active("1", progress=lambda _: None)
    assert terminal.getvalue() == ""


def test_a_notebook_counts_as_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    shell: Any = type("ZMQInteractiveShell", (), {})()
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    line = _progress.line("a cluster", wanted=None)
    assert line is not None
    line.close()


def test_a_program_without_a_console_gets_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert _progress.line("a cluster", wanted=True) is None
