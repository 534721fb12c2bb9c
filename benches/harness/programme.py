"""Who meets whom, and what is wanted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harness.contest import Contender, Contest
from harness.places import BENCHES, NODE_PROJECT, PYTHON, RELEASE

if TYPE_CHECKING:
    from collections.abc import Mapping


def python(name: str, script: str) -> Contender:
    return Contender(name, (str(PYTHON), str(BENCHES / "python" / script)))


def node(name: str, script: str, *arguments: str) -> Contender:
    return Contender(name, ("node", str(NODE_PROJECT / script), *arguments))


def rust(name: str, contender: str, width: int) -> Contender:
    return Contender(name, (str(RELEASE / "tidbcloud-benches"), contender, str(width)))


PYTHON_ONE = python("tidbcloud", "one_tidbcloud.py")
PYTHON_MANY = python("tidbcloud", "many_tidbcloud.py")
NODE_ONE = node("tidbcloud", "tidbcloud.mjs", "1")
NODE_MANY = node("tidbcloud", "tidbcloud.mjs", "64")
RUST_ONE = rust("tidbcloud", "engine", 1)
RUST_MANY = rust("tidbcloud", "engine", 64)

OBJECT_CONTESTS: Mapping[str, Contest] = {
    "python-one": Contest(
        "Python, one after another",
        PYTHON_ONE,
        {
            python("pycurl with Digest", "one_pycurl.py"): 1.0,
            python("requests with HTTPDigestAuth", "one_requests.py"): 3.5,
        },
        1000,
    ),
    "python-many": Contest(
        "Python asyncio, 64 at once",
        PYTHON_MANY,
        {python("aiohttp with DigestAuthMiddleware", "many_aiohttp.py"): 2.0},
        2000,
    ),
    "node-one": Contest(
        "Node, one after another",
        NODE_ONE,
        {node("node:https, signing ahead", "one-https.mjs"): 1.7},
        2000,
    ),
    "node-many": Contest(
        "Node, 64 at once",
        NODE_MANY,
        {node("undici, signing ahead", "many-undici.mjs"): 3.0},
        6000,
    ),
    "rust-one": Contest(
        "Rust, one after another",
        RUST_ONE,
        {rust("reqwest, signing ahead", "reqwest", 1): 0.9},
        4000,
    ),
    "rust-many": Contest(
        "Rust, 64 at once",
        RUST_MANY,
        {rust("reqwest, signing ahead", "reqwest", 64): None},
        8000,
    ),
}

LIST_CONTESTS: Mapping[str, Contest] = {
    "python-list": Contest(
        "Python, one after another",
        python("tidbcloud", "list_tidbcloud.py"),
        {python("pycurl with msgspec", "list_pycurl.py"): 1.0},
        300,
    ),
    "node-list": Contest(
        "Node, one after another",
        node("tidbcloud", "list-tidbcloud.mjs"),
        {node("node:https with JSON.parse", "list-https.mjs"): 1.3},
        300,
    ),
}
