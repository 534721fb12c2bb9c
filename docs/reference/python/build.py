"""Builds the reference of the Python package with pdoc: `build.py FOLDER`. A warning ends it.

pdoc reads the package as it runs, and there the names of enums are plain `str`, so that importing stays
cheap. So the models are imported here as a type checker sees them, and what their source says of each enum is
put beside it.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pkgutil
import sys
import typing
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pdoc
import pdoc.doc
import pdoc.render
import tidbcloud
import tidbcloud._model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

HERE = Path(__file__).resolve().parent
README = HERE.parents[2] / "bindings-python" / "README.md"


def services() -> list[str]:
    """The packages of services, imported so that their enums have values."""
    names = [f"tidbcloud.{found.name}" for found in pkgutil.iter_modules(tidbcloud.__path__) if found.ispkg]
    typing.TYPE_CHECKING = True
    for name in names:
        importlib.import_module(name)
    typing.TYPE_CHECKING = False
    return names


def public(packages: list[str]) -> Iterator[str]:
    """The names of all modules that a user may import."""
    yield from ("tidbcloud", "tidbcloud.errors", "tidbcloud.testing")
    for package in packages:
        yield package
        for found in pkgutil.iter_modules(sys.modules[package].__path__, f"{package}."):
            if not found.name.rpartition(".")[2].startswith("_"):
                yield found.name


def enums(models: ModuleType) -> dict[str, str]:
    """What the source says of each enum: the text after it, within `if TYPE_CHECKING`."""
    blocks = [node for node in ast.parse(inspect.getsource(models)).body if isinstance(node, ast.If)]
    lines = [line for block in blocks for line in block.body]
    found = {}
    for line, following in itertools.pairwise(lines):
        match line, following:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = inspect.cleandoc(text)
    return found


def main(folder: Path) -> None:
    """Writes a page for each module, the landing page and the search index."""
    packages = services()
    modules = {name: pdoc.doc.Module.from_name(name) for name in public(packages)}
    for package in packages:
        for name, text in enums(sys.modules[f"{package}.models"]).items():
            for module in (package, f"{package}.models"):
                modules[module].members[name].docstring = text
    pdoc.render.configure(docformat="google", show_source=False, template_directory=HERE)
    pdoc.render.env.globals["readme"] = README.read_text(encoding="utf-8")
    pdoc.render.env.globals["services"] = packages
    for name, module in modules.items():
        page = folder / f"{name.replace('.', '/')}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(pdoc.render.html_module(module, modules), encoding="utf-8")
    (folder / "index.html").write_text(pdoc.render.html_index(modules), encoding="utf-8")
    (folder / "search.js").write_text(pdoc.render.search_index(modules), encoding="utf-8")


if __name__ == "__main__":
    warnings.simplefilter("error")
    main(Path(sys.argv[1]))
