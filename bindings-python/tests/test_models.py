"""What models show, and what they keep to themselves."""

from __future__ import annotations

import pickle
from datetime import datetime, timezone

import pytest
from rich.console import Console
from rich.pretty import pretty_repr
from tidbcloud._model import table
from tidbcloud.serverless import Branch, Cluster, Region

CLUSTER = Cluster(
    cluster_id="1",
    display_name="<orders>",
    region=Region(name="east"),
    root_password="hunter2",
    create_time=datetime(2024, 5, 1, tzinfo=timezone.utc),
)


def test_a_model_shows_what_is_set_and_stars_for_secrets() -> None:
    assert repr(Cluster(cluster_id="1", region=Region(name="east"), root_password="hunter2")) == (
        "Cluster(cluster_id='1', region=Region(name='east'), root_password=***)"
    )
    assert repr(Cluster()) == "Cluster()"
    assert str(CLUSTER) == repr(CLUSTER)


@pytest.mark.parametrize(
    "shown", [repr(CLUSTER), CLUSTER._repr_html_(), pretty_repr(CLUSTER), table([CLUSTER], "x")]
)
def test_no_way_of_showing_a_model_shows_a_secret(shown: str) -> None:
    assert "hunter2" not in shown
    assert "***" in shown


def test_a_secret_is_there_for_who_asks() -> None:
    assert CLUSTER.root_password == "hunter2"
    assert CLUSTER.to_dict() == {
        "clusterId": "1",
        "displayName": "<orders>",
        "region": {"name": "east"},
        "rootPassword": "hunter2",
        "createTime": "2024-05-01T00:00:00Z",
    }


def test_a_notebook_shows_a_table() -> None:
    assert "<td style='text-align: left'>&lt;orders&gt;</td>" in CLUSTER._repr_html_()
    shown = table([CLUSTER, Cluster(cluster_id="2", state="ACTIVE"), "plain"], "2 items")
    assert shown.startswith("<table><caption>2 items</caption>")
    assert "<th>cluster_id</th>" in shown
    assert shown.count("<tr>") == 4


def test_rich_prints_a_model_field_by_field() -> None:
    console = Console(width=40)
    with console.capture() as captured:
        console.print(CLUSTER)
    assert "cluster_id='1'," in captured.get()


def test_models_are_values() -> None:
    assert pickle.loads(pickle.dumps(CLUSTER)) == CLUSTER
    assert Cluster(cluster_id="1") != Cluster(cluster_id="2")
    assert Branch().annotations is not Branch().annotations
