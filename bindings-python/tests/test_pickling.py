"""A pickled client: its settings cross to the worker, its private key never does.

Keys are looked up where the pickle is opened. What is missing there is said by the first call, not by the
unpickling: an error in that ends a worker of Python's pools, and the pool waits for ever.
"""

from __future__ import annotations

import copy
import os
import pickle
import textwrap
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Child
    from tidbcloud.testing import Organization

SECRET = "private-and-secret"
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


def put_keys(monkeypatch: pytest.MonkeyPatch, organization: Organization) -> None:
    monkeypatch.setenv("TIDBCLOUD_PUBLIC_KEY", organization.public_key)
    monkeypatch.setenv("TIDBCLOUD_PRIVATE_KEY", organization.private_key)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
def test_no_pickle_holds_the_private_key(kind: type[tidbcloud.Client], protocol: int) -> None:
    client = kind("PUBLIC", SECRET)
    for thing in (client, client._engine, client.with_options(retries=0), client.serverless.clusters):
        once = pickle.dumps(thing, protocol)
        assert b"PUBLIC" in once
        assert SECRET.encode() not in once
        assert SECRET.encode() not in pickle.dumps(pickle.loads(once), protocol)


def test_a_key_from_the_environment_is_in_no_pickle(
    monkeypatch: pytest.MonkeyPatch, organization: Organization
) -> None:
    put_keys(monkeypatch, organization)
    with tidbcloud.Client() as client:
        pickled = pickle.dumps(client)
    for part in (organization.public_key, organization.private_key):
        assert part.encode() not in pickled


def test_settings_cross(client: tidbcloud.Client, monkeypatch: pytest.MonkeyPatch, organization: Any) -> None:
    put_keys(monkeypatch, organization)
    marked = client.with_options(retries=0, headers={"x-run": "42"})
    with pickle.loads(pickle.dumps(marked)) as again:
        assert repr(again) == repr(client)
        organization.fault("status", status=503)
        with pytest.raises(tidbcloud.ServerError) as caught:
            again.serverless.clusters.get("1")
    assert caught.value.attempts == 1
    assert organization.journal()[-1]["headers"]["x-run"] == "42"


def test_what_was_an_argument_has_to_be_found_where_the_pickle_is_opened(organization: Organization) -> None:
    with organization.client() as client:
        again = pickle.loads(pickle.dumps(client))
    assert repr(again) == "<Client without its key>"
    with pytest.raises(tidbcloud.ConfigError, match="does not travel in a pickle") as caught:
        again.serverless.clusters.get("1")
    assert caught.value.setting == "private_key"
    assert "TIDBCLOUD_PRIVATE_KEY" in (caught.value.hint or "")
    assert organization.private_key not in repr(caught.value)


def test_it_may_be_put_there_later(organization: Organization, monkeypatch: pytest.MonkeyPatch) -> None:
    with organization.client() as client:
        again = pickle.loads(pickle.dumps(client))
    with pytest.raises(tidbcloud.ConfigError):
        again.serverless.clusters.get("1")
    put_keys(monkeypatch, organization)
    with again:
        assert again.serverless.regions.list().to_list()


def test_it_never_acts_for_another_key(emulator: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = emulator.organization(), emulator.organization()
    with one.client() as client:
        pickled = pickle.dumps(client)
    put_keys(monkeypatch, other)
    with pytest.raises(tidbcloud.ConfigError, match=other.public_key[:4] + "…"):
        pickle.loads(pickled).serverless.clusters.get("1")
    # Nor after a second journey.
    with pytest.raises(tidbcloud.ConfigError, match=one.public_key[:4] + "…"):
        pickle.loads(pickle.dumps(pickle.loads(pickled))).serverless.clusters.get("1")
    assert one.journal() == other.journal() == []


def test_a_profile_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'[ci]\npublic-key = "FIRST"\nprivate-key = "{SECRET}"\n', "utf-8")
    with tidbcloud.Client(config_file=file, profile="ci") as client:
        pickled = pickle.dumps(client)
    assert SECRET.encode() not in pickled
    # Rotated in the meantime.
    file.write_text(f'[ci]\npublic-key = "SECOND"\nprivate-key = "{SECRET}"\n', "utf-8")
    with pickle.loads(pickled) as again:
        assert "SECO…" in repr(again)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_in_the_same_process_has_the_key(copied: Any, client: tidbcloud.Client) -> None:
    again = copied(client)
    assert repr(again) == repr(client)
    assert copied(client.serverless).regions.list().to_list()
    client.close()
    assert repr(again) == "<Client, closed>"


WORKER = """
    import concurrent.futures, multiprocessing, os, sys, tidbcloud

    def count(client):
        try:
            return len(list(client.serverless.regions.list()))
        finally:
            client.close()

    if __name__ == "__main__":
        method, pool, keys = sys.argv[1:]
        pair = os.environ["TIDBCLOUD_PUBLIC_KEY"], os.environ["TIDBCLOUD_PRIVATE_KEY"]
        if keys == "hidden":
            del os.environ["TIDBCLOUD_PUBLIC_KEY"], os.environ["TIDBCLOUD_PRIVATE_KEY"]
        client = tidbcloud.Client(*pair) if keys != "found" else tidbcloud.Client()
        list(client.serverless.regions.list())
        context = multiprocessing.get_context(method)
        try:
            if pool == "pool":
                with context.Pool(1) as workers:
                    print(workers.apply(count, (client,)) > 0)
            else:
                with concurrent.futures.ProcessPoolExecutor(1, mp_context=context) as workers:
                    print(workers.submit(count, client).result() > 0)
        except tidbcloud.ConfigError as error:
            print(error.setting)
    """


@pytest.mark.skipif(os.name != "posix", reason="forks")
@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
@pytest.mark.parametrize(
    ("pool", "keys", "printed"),
    [
        ("pool", "found", "True\n"),
        ("pool", "given", "True\n"),
        ("pool", "hidden", "private_key\n"),
        ("executor", "hidden", "private_key\n"),
    ],
)
def test_workers_get_the_client(
    child: Child, tmp_path: Path, method: str, pool: str, keys: str, printed: str
) -> None:
    program = tmp_path / "worker.py"
    program.write_text(textwrap.dedent(WORKER), "utf-8")
    path = os.fspath(program)
    run = f"import runpy, sys; sys.argv[0] = {path!r}; runpy.run_path({path!r}, run_name='__main__')"
    ended = child(run, method, pool, keys)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, printed, "")
