"""What a scenario is played on: an organization of its own in the emulator, and settings for its clients."""

from __future__ import annotations

import json
import ssl
import urllib.error
import urllib.request
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .saved import Saved

if TYPE_CHECKING:
    from tidbcloud.testing import Emulator


class Stage:
    """The organization of one scenario."""

    def __init__(self, emulator: Emulator, scenario: dict[str, Any]) -> None:
        self._emulator = emulator
        self.organization = emulator.organization(
            rate_limit=scenario.get("rate_limit"), time_factor=scenario.get("time_factor", 1)
        )
        self._seen = 0

    def saved(self) -> Saved:
        """What every scenario may refer to from the start."""
        return Saved(
            project=self.organization.project_id,
            organization=self.organization.organization_id,
            public_key=self.organization.public_key,
            origin=self._emulator.admin.removesuffix("/_emulator"),
        )

    def settings(self, changes: dict[str, Any]) -> dict[str, Any]:
        """Arguments of a client, with a scenario's changes; `None` leaves a setting out."""
        settings: dict[str, Any] = {
            "public_key": self.organization.public_key,
            "private_key": self.organization.private_key,
            "ca_bundle": self._emulator.ca_bundle,
            **changes,
        }
        settings["endpoints"] = {**self._emulator.endpoints, **changes.get("endpoints", {})}
        return {name: value for name, value in settings.items() if value is not None}

    def storage(self, method: str, url: str, body: str | None = None) -> dict[str, Any]:
        """What a presigned URL answers to whoever has it: no key, and no client of the API."""
        trusted = ssl.create_default_context(cafile=self._emulator.ca_bundle)
        data = None if body is None else body.encode()
        request = urllib.request.Request(url, data=data, method=method)  # noqa: S310
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=trusted)
        )
        try:
            answer = opener.open(request)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            return {"status": answer.status, "etag": answer.headers["etag"], "text": answer.read().decode()}

    def requests(self) -> list[dict[str, Any]]:
        """The signed requests since this was last asked, as scenarios see them."""
        journal = self.organization.journal()
        signed = [entry for entry in journal if entry["authenticated"] and entry["sequence"] > self._seen]
        if signed:
            self._seen = signed[-1]["sequence"]
        return [_request(entry) for entry in signed]


def _request(entry: dict[str, Any]) -> dict[str, Any]:
    path, _, query = entry["target"].partition("?")
    return {
        "method": entry["method"],
        "path": path,
        "query": _decoded(query) or None,
        "headers": entry["headers"],
        "body": _json(entry.get("body")),
        "status": entry["status"],
        "applied": entry["applied"],
    }


def _decoded(query: str) -> dict[str, Any]:
    """Names and values of a query; a name that is repeated has a list of them."""
    values = {
        name: [value for _, value in pairs]
        for name, pairs in groupby(parse_qsl(query, keep_blank_values=True), key=itemgetter(0))
    }
    return {name: several[0] if len(several) == 1 else several for name, several in values.items()}


def _json(body: str | None) -> Any:
    if body is None:
        return None
    try:
        return json.loads(body)
    except ValueError:
        return body
