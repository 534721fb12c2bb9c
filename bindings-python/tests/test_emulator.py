"""The emulator as a user's own tests start it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import tidbcloud
from tidbcloud.testing import Emulator


def test_an_emulator_serves_as_long_as_its_block() -> None:
    with Emulator(time_factor=600) as emulator:
        with emulator.client() as client:
            assert list(client.serverless.regions.list())
        assert Path(emulator.ca_bundle).exists()
        assert emulator.environment["TIDBCLOUD_SERVERLESS_ENDPOINT"] == emulator.endpoints["serverless"]
        assert emulator.endpoints["serverless"].startswith(repr(emulator).removeprefix("<Emulator at ")[:-1])
    with (
        emulator_client(emulator) as client,
        pytest.raises(tidbcloud.ConnectionError),
    ):
        list(client.serverless.regions.list())


def emulator_client(emulator: Emulator) -> tidbcloud.Client:
    """A client of an emulator that is gone, with its certificate."""
    return emulator.client(ca_bundle=None, retries=0)


def test_organizations_do_not_see_each_other(emulator: Emulator) -> None:
    one, other = emulator.organization(), emulator.organization()

    async def names() -> list[str | None]:
        async with other.async_client() as client:
            return [cluster.display_name async for cluster in client.serverless.clusters.list()]

    with one.client() as client:
        client.serverless.clusters.create(display_name="mine", region={"name": "regions/aws-us-east-1"})
        assert len(client.serverless.clusters.list().to_list()) == 1
    assert asyncio.run(names()) == []


def test_its_own_key_serves_asyncio_as_well(emulator: Emulator) -> None:
    async def regions() -> int:
        async with emulator.async_client() as client:
            return len(await client.serverless.regions.list().to_list())

    assert asyncio.run(regions()) > 0


def test_a_limit_of_requests_is_kept(emulator: Emulator) -> None:
    organization = emulator.organization(rate_limit=3, time_factor=1)
    with organization.client(retries=0, deadline=0.5) as client:
        with pytest.raises((tidbcloud.RateLimitError, tidbcloud.TimeoutError)):
            [list(client.serverless.regions.list()) for _ in range(10)]
        assert len(organization.journal()) <= 4


def test_a_program_that_does_not_start_says_so(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RuntimeError, match="did not start"):
        Emulator(arguments=("--no-such-option",))
    assert "no-such-option" in capfd.readouterr().err
    monkeypatch.delenv("TIDBCLOUD_EMULATOR", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(FileNotFoundError, match="TIDBCLOUD_EMULATOR"):
        Emulator()
