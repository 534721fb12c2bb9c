"""Makes the package importable from this interpreter as it stands in the tree.

Cargo has built the native module; this puts it where Python looks for it, and the package's folder onto the
path of the environment that runs this script. A wheel is made by maturin instead.
"""

from __future__ import annotations

import os
import shutil
import sysconfig
from pathlib import Path

BINDING = Path(__file__).resolve().parent.parent
PACKAGE = BINDING / "python" / "tidbcloud"
NAMES = ("lib_native.so", "lib_native.dylib", "_native.dll")


def main() -> None:
    """Copies the newest build and writes the path file."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", BINDING.parent / "target"))
    built = next((file for name in NAMES if (file := target / "debug" / name).exists()), None)
    if built is None:
        raise SystemExit(
            f"there is no native module under {target}: run `cargo build -p tidbcloud-python` first"
        )
    place = PACKAGE / ("_native.pyd" if built.suffix == ".dll" else "_native.abi3.so")
    if not place.exists() or place.stat().st_mtime < built.stat().st_mtime:
        # A process may have the old file open: the new one takes its place instead of its content.
        fresh = place.with_suffix(".new")
        shutil.copy2(built, fresh)
        fresh.replace(place)
    paths = Path(sysconfig.get_path("purelib"))
    (paths / "tidbcloud.pth").write_text(f"{PACKAGE.parent}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
