"""Lists: nothing before it is asked for, everything once, and not a page too many."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud

if TYPE_CHECKING:
    from tidbcloud.serverless import Cluster
    from tidbcloud.testing import Organization


def page(organization: Organization, *ids: str, after: str = "") -> None:
    """Lets the next page hold these clusters, and name the token of the one after it."""
    body = {"clusters": [{"clusterId": name} for name in ids], "nextPageToken": after}
    organization.fault("status", status=200, operation="serverless.clusters.list", body=body)


def asked(organization: Organization) -> list[str]:
    """The queries of the pages that were asked for."""
    return [entry["target"].partition("?")[2] for entry in organization.journal() if entry["authenticated"]]


def names(clusters: Any) -> list[str]:
    return [cluster.cluster_id for cluster in clusters]


async def collect(organization: Organization) -> list[Cluster]:
    async with organization.async_client() as client:
        return [cluster async for cluster in client.serverless.clusters.list()]


def test_nothing_is_sent_before_the_first_item(client: tidbcloud.Client, organization: Organization) -> None:
    clusters = client.serverless.clusters.list(filter='state="ACTIVE"')
    assert asked(organization) == []
    assert repr(clusters) == "<List serverless.clusters.list: iterate it, or call to_list()>"
    assert list(clusters) == []
    assert asked(organization) == ["filter=state%3D%22ACTIVE%22&pageSize=100"]


def test_all_pages_are_walked(client: tidbcloud.Client, organization: Organization) -> None:
    page(organization, "1", "2", after="b")
    page(organization, "3", after="c")
    page(organization)
    assert names(client.serverless.clusters.list()) == ["1", "2", "3"]
    assert asked(organization) == ["pageSize=100", "pageSize=100&pageToken=b", "pageSize=100&pageToken=c"]


def test_all_pages_are_walked_with_asyncio(organization: Organization) -> None:
    page(organization, "1", "2", after="b")
    page(organization, "3")
    assert names(asyncio.run(collect(organization))) == ["1", "2", "3"]


def test_each_iteration_asks_anew(client: tidbcloud.Client, organization: Organization) -> None:
    clusters = client.serverless.clusters.list()
    page(organization, "1")
    assert names(clusters) == ["1"]
    page(organization, "2")
    assert names(clusters) == ["2"]


def test_the_next_page_comes_while_the_caller_works_on_this_one(
    client: tidbcloud.Client, organization: Organization
) -> None:
    page(organization, "1", after="b")
    page(organization, "2")
    pages = client.serverless.clusters.list().pages()
    assert names(next(pages)) == ["1"]
    # Nothing of the client runs on this thread meanwhile; the journal alone says that the page was fetched.
    while len(asked(organization)) < 2:
        pass
    assert names(next(pages)) == ["2"]
    assert next(pages, None) is None


def test_who_stops_early_asks_for_one_page_ahead_at_most(
    client: tidbcloud.Client, organization: Organization
) -> None:
    for number in range(5):
        page(organization, str(number), after=f"after-{number}")
    for cluster in client.serverless.clusters.list():
        assert cluster.cluster_id == "0"
        break
    assert len(asked(organization)) <= 2


def test_a_token_that_repeats_is_an_error_and_not_an_endless_list(
    client: tidbcloud.Client, organization: Organization
) -> None:
    for _ in range(3):
        page(organization, "1", after="again")
    with pytest.raises(tidbcloud.DecodeError, match="nextPageToken") as caught:
        list(client.serverless.clusters.list())
    assert caught.value.operation == "serverless.clusters.list"
    for _ in range(3):
        page(organization, "1", after="again")
    with pytest.raises(tidbcloud.DecodeError, match="nextPageToken"):
        asyncio.run(collect(organization))


def test_a_page_has_its_items_and_its_answer(client: tidbcloud.Client, organization: Organization) -> None:
    page(organization, "1", "2")
    only = next(client.serverless.clusters.list().pages())
    assert len(only) == 2
    assert names(only) == names(only.items) == ["1", "2"]
    assert only.response.status == 200
    assert only.response.value.next_page_token == ""
    assert repr(only).startswith("<Page of 2: [Cluster(cluster_id='1')")
    assert "<th>cluster_id</th>" in only._repr_html_()


def test_a_list_that_is_null_is_empty(client: tidbcloud.Client, organization: Organization) -> None:
    organization.fault("status", status=200, body={"clusters": None})
    assert list(client.serverless.clusters.list()) == []
    organization.fault("status", status=200, body={})
    assert list(client.serverless.clusters.list()) == []


def test_a_notebook_shows_a_list_as_a_table(client: tidbcloud.Client, organization: Organization) -> None:
    page(organization, "1", after="b")
    page(organization, "2")
    shown = client.serverless.clusters.list()._repr_html_()
    assert "the first page" in shown
    assert "<td>1</td>" in shown
    assert "<td>2</td>" not in shown


def test_a_notebook_shows_all_items_of_who_asked_for_all(
    client: tidbcloud.Client, organization: Organization
) -> None:
    page(organization, "1", after="b")
    page(organization, "2")
    items = client.serverless.clusters.list().to_list()
    assert isinstance(items, list)
    assert "2 items" in items._repr_html_()
    assert "<td>2</td>" in items._repr_html_()
    assert "1 item<" in tidbcloud.Items(items[:1])._repr_html_()


def test_an_error_on_a_later_page_comes_when_it_is_reached(
    client: tidbcloud.Client, organization: Organization
) -> None:
    page(organization, "1", after="b")
    organization.fault("status", status=403, operation="serverless.clusters.list")
    seen: list[str] = []
    with pytest.raises(tidbcloud.PermissionDeniedError):
        seen.extend(names(client.serverless.clusters.list()))
    pages = client.serverless.clusters.list().pages()
    page(organization, "1", after="b")
    organization.fault("status", status=403, operation="serverless.clusters.list")
    assert names(next(pages)) == ["1"]
    with pytest.raises(tidbcloud.PermissionDeniedError):
        next(pages)


def test_asyncio_pages_and_lists(organization: Organization) -> None:
    async def walk() -> tuple[int, list[str], str]:
        async with organization.async_client() as client:
            clusters = client.serverless.clusters.list()
            sizes = [len(found) async for found in clusters.pages()]
            items = await clusters.to_list()
            return sum(sizes), names(items), repr(clusters)

    page(organization, "1", "2", after="b")
    page(organization, "3")
    page(organization, "4")
    total, again, shown = asyncio.run(walk())
    assert (total, again) == (3, ["4"])
    assert "async for" in shown
