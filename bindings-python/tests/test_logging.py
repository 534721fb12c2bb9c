"""The engine's events under the logger `tidbcloud`."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest
    import tidbcloud
    from conftest import Child
    from tidbcloud.testing import Organization


def test_debugging_shows_each_attempt(
    client: tidbcloud.Client, organization: Organization, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "tidbcloud")
    organization.fault("status", status=503, operation="serverless.regions.list")
    list(client.serverless.regions.list())
    lines = [record.getMessage() for record in caplog.records if record.name == "tidbcloud"]
    assert any("serverless.regions.list" in line and "503" in line for line in lines), lines
    assert any("serverless.regions.list" in line and "200" in line for line in lines), lines


def test_asyncio_logs_on_the_loops_thread(
    organization: Organization, caplog: pytest.LogCaptureFixture
) -> None:
    async def call() -> None:
        async with organization.async_client() as client:
            await client.serverless.regions.list().to_list()

    caplog.set_level(logging.DEBUG, "tidbcloud")
    asyncio.run(call())
    assert {record.threadName for record in caplog.records if record.name == "tidbcloud"} == {"MainThread"}


def test_a_logger_that_is_off_gets_nothing(
    client: tidbcloud.Client, organization: Organization, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "tidbcloud")
    organization.fault("status", status=503, operation="serverless.regions.list")
    list(client.serverless.regions.list())
    caplog.set_level(logging.DEBUG, "tidbcloud")
    client.close()
    assert [record for record in caplog.records if record.name == "tidbcloud"] == []


def test_a_repeated_attempt_is_a_warning(
    client: tidbcloud.Client, organization: Organization, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "tidbcloud")
    organization.fault("status", status=503, operation="serverless.regions.list")
    list(client.serverless.regions.list())
    assert [record.levelname for record in caplog.records if record.name == "tidbcloud"] == ["WARNING"]


def test_a_program_that_does_not_log_sees_nothing(child: Child, organization: Organization) -> None:
    organization.fault("status", status=503, operation="serverless.regions.list")
    program = "import logging, tidbcloud; print(len(list(tidbcloud.Client().serverless.regions.list())) > 0)"
    ended = child(program)
    assert (ended.stdout, ended.stderr) == ("True\n", "")
