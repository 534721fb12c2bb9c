"""A client that is not set up says so when it is made, by the setting that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud

if TYPE_CHECKING:
    from pathlib import Path

    from tidbcloud.testing import Organization

KEYS: dict[str, Any] = {"public_key": "PUBLIC", "private_key": "private-and-secret"}


@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
@pytest.mark.parametrize(
    ("arguments", "setting", "says"),
    [
        ({}, "public_key", "TIDBCLOUD_PUBLIC_KEY"),
        ({"public_key": "PUBLIC"}, "private_key", "private key is not"),
        ({"private_key": "private-and-secret"}, "public_key", "public key is not"),
        ({**KEYS, "public_key": "with:colon"}, "public_key", "colon"),
        ({**KEYS, "public_key": "with\nnewline"}, "public_key", "line break"),
        ({**KEYS, "private_key": "private-and-secret\n"}, "private_key", "line break"),
        ({**KEYS, "endpoints": {"serverless": "http://api.example.com"}}, "endpoints", "https"),
        ({**KEYS, "endpoints": {"serverles": "https://api.example.com"}}, "endpoints", "serverless"),
        ({**KEYS, "ca_bundle": "no-such-file.pem"}, "ca_bundle", "no-such-file.pem"),
        ({**KEYS, "profile": "nobody"}, "profile", "config.toml"),
        ({**KEYS, "timeout": 0}, "timeout", "above zero"),
        ({**KEYS, "deadline": float("nan")}, "deadline", "above zero"),
        ({**KEYS, "timeout": "long"}, "timeout", "'long'"),
        ({**KEYS, "retries": -1}, "retries", "from zero on"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_by_name(
    kind: Any, arguments: dict[str, Any], setting: str, says: str
) -> None:
    with pytest.raises(tidbcloud.ConfigError) as caught:
        kind(**arguments)
    assert caught.value.setting == setting
    assert says in str(caught.value)
    assert "private-and-secret" not in repr(caught.value)
    assert isinstance(caught.value, ValueError)


def test_keys_come_from_a_profile(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[ci]\npublic-key = "FROMFILE"\nprivate-key = "secret"\n', "utf-8")
    with tidbcloud.Client(config_file=file, profile="ci") as client:
        assert "FROM…" in repr(client)


def test_keys_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIDBCLOUD_PUBLIC_KEY", "VARIABLE")
    monkeypatch.setenv("TIDBCLOUD_PRIVATE_KEY", "secret")
    with tidbcloud.Client() as client:
        assert "VARI…" in repr(client)


def test_a_client_shows_where_it_goes_and_the_beginning_of_its_key() -> None:
    with tidbcloud.Client(**KEYS, endpoints={"serverless": "https://example.com/east"}) as client:
        assert repr(client).startswith("<Client with key PUBL… at ")
        assert "https://example.com/east" in repr(client)
    assert repr(client) == "<Client, closed>"


def test_an_unreachable_host_is_named_as_such() -> None:
    with (
        tidbcloud.Client(**KEYS, endpoints={"serverless": "https://127.0.0.1:9"}, retries=0) as client,
        pytest.raises(tidbcloud.ConnectionError) as caught,
    ):
        client.serverless.clusters.get("1")
    assert caught.value.phase == "connect"
    assert caught.value.attempts == 1
    assert isinstance(caught.value, ConnectionError)


def test_an_untrusted_certificate_is_final_and_says_what_to_do(organization: Organization) -> None:
    with (
        organization.client(ca_bundle=None) as client,
        pytest.raises(tidbcloud.ConnectionError) as caught,
    ):
        client.serverless.clusters.get("1")
    assert caught.value.attempts == 1
    assert "TIDBCLOUD_CA_BUNDLE" in str(caught.value)


def test_options_hold_for_the_client_that_has_them(
    client: tidbcloud.Client, organization: Organization
) -> None:
    marked = client.with_options(headers={"x-run": "42"}, retries=0)
    for caller in (marked, client):
        with pytest.raises(tidbcloud.NotFoundError):
            caller.serverless.clusters.get("1")
    marks = [entry["headers"].get("x-run") for entry in organization.journal() if entry["authenticated"]]
    assert marks == ["42", None]


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"timeout": -1}, "timeout"),
        ({"deadline": True}, "deadline"),
        ({"retries": 1.5}, "retries"),
        ({"headers": {"x-run": 42}}, "headers"),
    ],
)
def test_an_option_that_cannot_be_is_refused(
    client: tidbcloud.Client, options: dict[str, Any], argument: str
) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        client.with_options(**options)
    assert caught.value.argument == argument


def test_a_bound_on_an_attempt_is_kept(organization: Organization) -> None:
    organization.fault("delay", delay_ms=30_000)
    with (
        organization.client(timeout=0.2, retries=0) as client,
        pytest.raises(tidbcloud.TimeoutError) as caught,
    ):
        client.serverless.clusters.get("1")
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.attempts == 1


def test_a_closed_client_says_so(client: tidbcloud.Client) -> None:
    derived = client.with_options(retries=0)
    client.close()
    for closed in (client, derived):
        with pytest.raises(RuntimeError, match="closed"):
            closed.serverless.clusters.get("1")
    client.close()
