"""What the services offer: both clients the same, and what is about to go says so."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from tidbcloud._lazy import lazy
from tidbcloud._services import Services

if TYPE_CHECKING:
    from tidbcloud.testing import Organization

KEYS = ("PUBLIC", "secret")


def lazies(kind: type) -> list[str]:
    return [name for name, value in vars(kind).items() if isinstance(value, lazy)]


RESOURCES = [
    (service, resource)
    for service in lazies(Services)
    for resource in lazies(type(getattr(tidbcloud.Client(*KEYS), service)))
]


def methods(thing: Any) -> dict[str, Any]:
    names = [name for name in dir(thing) if not name.startswith("_") and name != "with_response"]
    return {name: getattr(thing, name) for name in names}


def resource(client: Any, service: str, name: str) -> Any:
    return getattr(getattr(client, service), name)


@pytest.mark.parametrize(("service", "name"), RESOURCES)
def test_both_clients_offer_the_same(service: str, name: str) -> None:
    synchronous = methods(resource(tidbcloud.Client(*KEYS), service, name))
    asyncio_too = methods(resource(tidbcloud.AsyncClient(*KEYS), service, name))
    assert synchronous.keys() == asyncio_too.keys()
    for method_name, method in synchronous.items():
        twin = asyncio_too[method_name]
        assert inspect.signature(method).parameters == inspect.signature(twin).parameters
        first = (method.__doc__ or "").partition("\n")[0]
        assert first
        assert first == (twin.__doc__ or "").partition("\n")[0]


@pytest.mark.parametrize(("service", "name"), RESOURCES)
@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
def test_every_method_that_answers_once_answers_whole(kind: Any, service: str, name: str) -> None:
    found = resource(kind(*KEYS), service, name)
    once = {
        name
        for name, method in methods(found).items()
        if not name.startswith("wait_") and "List[" not in inspect.signature(method).return_annotation
    }
    whole = set(methods(found.with_response)) if hasattr(found, "with_response") else set[str]()
    assert once == whole


def test_a_service_and_its_resources_are_made_once() -> None:
    client = tidbcloud.Client(*KEYS)
    assert client.serverless is client.serverless
    assert client.serverless.clusters is client.serverless.clusters
    assert repr(client.serverless.clusters) == "<Clusters with key PUBL…>"


def test_what_is_about_to_go_warns_and_works(client: tidbcloud.Client, organization: Organization) -> None:
    organization.fault("status", status=200, body={"items": [{"metadata": {"id": "1"}}], "total": 1})
    with pytest.warns(DeprecationWarning, match="v1beta.imports.list is deprecated"):
        imports = client.v1beta.imports.list("1", "2")
    assert len(imports.to_list()) == 1

    async def get_role_info() -> None:
        async with organization.async_client() as caller:
            organization.fault("status", status=200, body={})
            with pytest.warns(DeprecationWarning, match="get_role_info"):
                await caller.v1beta.imports.get_role_info("1", "2")

    asyncio.run(get_role_info())
