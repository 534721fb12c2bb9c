"""Where things are: the working tree, and what a run builds and writes."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHES = ROOT / "benches"
# Everything that a run makes: environments and results.
WORKSHOP = ROOT / "target" / "bench"
# What is published, as packaging/build makes it.
PACKAGES = ROOT / "dist"
PYTHON = WORKSHOP / "venv" / "bin" / "python"
NODE_PROJECT = WORKSHOP / "node"
RELEASE = ROOT / "target" / "release"
EMULATOR = RELEASE / "tidbcloud-emulator"
