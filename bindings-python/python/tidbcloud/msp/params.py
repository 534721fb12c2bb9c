# Generated from api/msp.yaml by codegen; do not edit.
"""What requests of the msp service are made of, as plain dicts.

These are for type checkers: at run time any dict with these keys will do, or with the names on the wire.
"""

from __future__ import annotations
