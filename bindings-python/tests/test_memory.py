"""Calls leave nothing behind: the short version of the soak."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOAK = Path(__file__).parents[2] / "tests" / "soak" / "python_memory.py"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads Linux's /proc")
def test_twenty_thousand_calls_grow_neither_memory_nor_descriptors() -> None:
    # 100 bytes kept of each call would be a megabyte of 10,000, and as many are made in each manner.
    bounds = ["--calls", "10048", "--warm-up", "1984", "--most-bytes", "1000000"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, SOAK, *bounds],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("10048 calls") == 2
