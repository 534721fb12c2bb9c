"""Makes what is measured: release builds, packed as users get them and installed into environments of their own."""

from __future__ import annotations

import shutil
import subprocess
import venv
from typing import TYPE_CHECKING

from harness.places import BENCHES, NODE_PROJECT, PACKAGES, PYTHON, ROOT, WORKSHOP

if TYPE_CHECKING:
    from pathlib import Path


def everything() -> None:
    run("packaging/build")
    run("cargo", "build", "--release", "--locked", "--package", "tidbcloud-benches")
    WORKSHOP.mkdir(parents=True, exist_ok=True)
    python()
    node()


def python() -> None:
    """The wheel, in an environment with the other Python contenders."""
    if not PYTHON.exists():
        venv.create(WORKSHOP / "venv", with_pip=True)
    (wheel,) = PACKAGES.glob("tidbcloud-*.whl")
    install = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*install, "--requirement", BENCHES / "requirements.txt")
    run(*install, "--no-deps", "--force-reinstall", wheel)


def node() -> None:
    """The tarballs of the package and of its platform, in a project with the other Node contenders."""
    shutil.copytree(BENCHES / "node", NODE_PROJECT, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    quietly = ("--no-audit", "--no-fund", "--loglevel=error")
    run("npm", "ci", *quietly, directory=NODE_PROJECT)
    tarballs = [file for file in PACKAGES.glob("tidbcloud-*.tgz") if "emulator" not in file.name]
    run("npm", "install", "--no-save", *quietly, *tarballs, directory=NODE_PROJECT)


def run(*command: str | Path, directory: Path = ROOT) -> None:
    subprocess.run(command, cwd=directory, check=True)
