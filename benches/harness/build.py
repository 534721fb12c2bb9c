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
    WORKSHOP.mkdir(parents=True, exist_ok=True)
    run("cargo", "build", "--release", "-p", "tidbcloud-emulator", "-p", "tidbcloud-benches")
    shutil.rmtree(PACKAGES, ignore_errors=True)
    PACKAGES.mkdir()
    python()
    node()


def python() -> None:
    """The wheel, in an environment with the other Python contenders."""
    if not PYTHON.exists():
        venv.create(WORKSHOP / "venv", with_pip=True)
    run(PYTHON, "-m", "pip", "install", "--quiet", "--requirement", BENCHES / "requirements.txt")
    run(
        *(PYTHON, "-m", "maturin", "build", "--release", "--locked"),
        *("--manifest-path", "bindings-python/Cargo.toml", "--out", PACKAGES),
    )
    (wheel,) = PACKAGES.glob("tidbcloud-*.whl")
    run(PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", wheel)


def node() -> None:
    """The tarballs of the package and of its platform, in a project with the other Node contenders."""
    shutil.copytree(BENCHES / "node", NODE_PROJECT, dirs_exist_ok=True)
    run("npm", "ci", "--no-audit", "--no-fund", directory=ROOT / "bindings-node")
    run("npm", "run", "package", "--", PACKAGES, directory=ROOT / "bindings-node")
    run("npm", "ci", "--no-audit", "--no-fund", directory=NODE_PROJECT)
    run("npm", "install", "--no-save", "--no-audit", "--no-fund", *PACKAGES.glob("*.tgz"), directory=NODE_PROJECT)


def run(*command: str | Path, directory: Path = ROOT) -> None:
    subprocess.run(command, cwd=directory, check=True)
