"""Where the program `tidbcloud-emulator` of this package stands."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

__all__ = ["program"]


def program() -> Path:
    """The program's path, however the package was installed.

    Raises:
        FileNotFoundError: The package was installed without its scripts.
    """
    name = "tidbcloud-emulator.exe" if sys.platform == "win32" else "tidbcloud-emulator"
    schemes = [sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")]
    places = [Path(sysconfig.get_path("scripts", scheme)) for scheme in schemes]
    # `pip install --target` puts scripts beside the package.
    places.append(Path(__file__).resolve().parent.parent / "bin")
    for place in places:
        if (place / name).is_file():
            return place / name
    searched = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"the program {name} is in none of {searched}; install tidbcloud-emulator again")
