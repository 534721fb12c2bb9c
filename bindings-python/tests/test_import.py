"""Importing costs next to nothing, and everything is there when it is asked for."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import tidbcloud
from tidbcloud import _native, serverless, v1beta

if TYPE_CHECKING:
    from conftest import Child

LOADED = (
    "import json, sys; before = set(sys.modules); {}; print(json.dumps(sorted(set(sys.modules) - before)))"
)


def loaded(child: Child, statements: str) -> set[str]:
    """The modules that some statements load."""
    return set(json.loads(child(LOADED.format(statements)).stdout))


def test_importing_the_package_loads_nothing_but_itself(child: Child) -> None:
    modules = loaded(child, "import tidbcloud")
    assert {name for name in modules if name.partition(".")[0] not in sys.stdlib_module_names} == {
        "tidbcloud"
    }
    assert not {"asyncio", "logging", "json.tool", "dataclasses", "inspect"} & modules


def test_making_a_client_loads_no_service(child: Child) -> None:
    modules = loaded(child, "import tidbcloud; tidbcloud.Client()")
    assert "tidbcloud._native" in modules
    assert not {"msgspec", "asyncio", "logging", "tidbcloud.serverless", "tidbcloud.v1beta"} & modules


def test_a_service_is_loaded_when_it_is_used(child: Child) -> None:
    modules = loaded(child, "import tidbcloud; tidbcloud.Client().serverless.regions.list()")
    assert {"msgspec", "tidbcloud.serverless.models", "tidbcloud.serverless.regions"} <= modules
    assert not {"tidbcloud.v1beta", "tidbcloud.serverless.clusters"} & modules


@pytest.mark.parametrize("name", tidbcloud.__all__)
def test_every_name_is_there(name: str) -> None:
    assert getattr(tidbcloud, name) is not None
    assert name in dir(tidbcloud)


@pytest.mark.parametrize("package", [serverless, v1beta])
def test_every_model_is_there(package: object) -> None:
    names = getattr(package, "__all__")  # noqa: B009 - not every object has it
    assert names
    assert all(getattr(package, name) is not None for name in names)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Clinet"):
        getattr(tidbcloud, "Clinet")  # noqa: B009 - a type checker would refuse it otherwise


def test_the_versions_are_one() -> None:
    assert tidbcloud.__version__ == _native.__version__


def test_the_package_says_that_it_is_typed() -> None:
    assert Path(tidbcloud.__file__ or "").with_name("py.typed").exists()


def test_an_operation_that_the_engine_does_not_have_is_a_lookup_error() -> None:
    with pytest.raises(LookupError, match=r"clusters\.fly"):
        _native.row("serverless.clusters.fly")
