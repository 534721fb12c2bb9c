# Generated from api/msp.yaml by codegen; do not edit.
"""The shapes of what requests of the msp service hold."""

from __future__ import annotations

from tidbcloud._body import Field, Shape, text

CREATE_SIGNUP_URL_REQUEST = Shape(
    {
        "org_id": Field("orgId", text),
    },
)
