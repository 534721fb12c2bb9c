"""The examples in the documentation of every method: they are Python, and they call what they stand in."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from tidbcloud._lazy import lazy
from tidbcloud._services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVICES = sorted(name for name, value in vars(Services).items() if isinstance(value, lazy))
KEYS = ("PUBLIC", "secret")


def methods(service: Any) -> Iterator[tuple[str, Any]]:
    """Every method of every resource, by what an example calls it."""
    for resource, value in vars(type(service)).items():
        if isinstance(value, lazy):
            found = getattr(service, resource)
            for name in dir(found):
                if not name.startswith("_") and name != "with_response":
                    yield f"{resource}.{name}", getattr(found, name)


def example(method: Any) -> str:
    """The code under `Example:`."""
    return textwrap.dedent((inspect.getdoc(method) or "").partition("Example:\n")[2])


def calls(code: str) -> list[ast.Call]:
    flags = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    tree = compile(code, "<example>", "exec", flags)
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in found if ast.unparse(call.func).startswith("client.")]


def given(call: ast.Call) -> tuple[list[ast.expr], dict[str, ast.expr]]:
    return call.args, {str(keyword.arg): keyword.value for keyword in call.keywords}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("kind", [tidbcloud.Client, tidbcloud.AsyncClient])
def test_each_example_calls_its_own_method_with_what_it_needs(kind: Any, service: str) -> None:
    shown = 0
    for name, method in methods(getattr(kind(*KEYS), service)):
        code = example(method)
        (call,) = calls(code)
        assert ast.unparse(call.func) == f"client.{service}.{name}"
        arguments, by_name = given(call)
        inspect.signature(method).bind(*arguments, **by_name)
        waits_for_it = "await " in code or "async for " in code
        assert waits_for_it == (kind is tidbcloud.AsyncClient), code
        shown += 1
    assert shown


def test_a_call_that_lacks_an_argument_would_be_found() -> None:
    (call,) = calls("cluster = await client.serverless.clusters.get()")
    arguments, by_name = given(call)
    with pytest.raises(TypeError, match="cluster_id"):
        inspect.signature(tidbcloud.Client(*KEYS).serverless.clusters.get).bind(*arguments, **by_name)
