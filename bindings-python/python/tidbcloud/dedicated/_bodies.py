# Generated from api/dedicated.yaml by codegen; do not edit.
"""The shapes of what requests of the dedicated service hold."""

from __future__ import annotations
