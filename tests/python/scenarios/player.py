"""Plays a scenario: does what its steps say and compares what comes of it."""

from __future__ import annotations

import re
import time
import warnings
from typing import TYPE_CHECKING, Any

import tidbcloud

from .manner import keywords, method, on_the_wire, snake_case
from .matching import check, without_nothing

if TYPE_CHECKING:
    from .manner import Synchronous
    from .stage import Stage

FACTS = (
    *("operation", "attempts", "status", "code", "trace_id", "body", "argument", "setting"),
    *("retry_after", "settled_by", "position", "last_state", "hint"),
)


class Player:
    """Plays the steps of one scenario in one manner."""

    def __init__(self, stage: Stage, manner: Synchronous) -> None:
        self._stage = stage
        self._manner = manner
        self._client = manner.client(stage.settings({}))
        self._saved = stage.saved()

    def play(self, steps: list[dict[str, Any]]) -> None:
        """Plays all steps. What goes wrong carries the step that it was."""
        for number, raw in enumerate(steps, 1):
            try:
                self._step(raw)
            except Exception as wrong:
                raise AssertionError(f"step {number}: {raw}\n{type(wrong).__name__}: {wrong}") from wrong

    def _step(self, raw: dict[str, Any]) -> None:
        step = raw
        for count in range(1, raw.get("repeat", 1) + 1):
            self._saved["n"] = count
            step = self._saved.fill(raw)
            self._perform(step)
        requests = self._stage.requests()
        if "sent" in step:
            assert len(requests) == step["sent"], f"{step['sent']} requests were expected, not {requests}"
        if "wire" in step:
            self._compare_wire(step["wire"], requests)

    def _compare_wire(self, expected: list[dict[str, Any]], requests: list[dict[str, Any]]) -> None:
        assert len(requests) == len(expected), f"{len(expected)} requests were expected, not {requests}"
        for index, (wanted, request) in enumerate(zip(expected, requests, strict=True)):
            for name, part in wanted.items():
                at = f"wire[{index}].{name}"
                check(part, request.get(name), at, whole=name in ("query", "body"))

    def _perform(self, step: dict[str, Any]) -> None:
        """Does what a step says, once."""
        if "advance" in step:
            return self._stage.organization.advance(step["advance"])
        if "fault" in step:
            return self._stage.organization.fault(**step["fault"])
        started = time.monotonic()
        expected = step.get("error")
        try:
            value = self._value(step)
        except (tidbcloud.TidbCloudError, TypeError) as error:
            if expected is None:
                raise
            if step.get("dynamic") and isinstance(error, TypeError):
                # What Python itself refuses, such as an unknown keyword, is a `TypeError` of its own.
                check({"$matches": re.escape(str(_spelled(expected)["argument"]))}, str(error), "error")
            else:
                check(_spelled(expected), _described(error), "error")
        else:
            assert expected is None, f"it gave {value!r}, and {expected} was expected"
            self._succeeded(step, value)
        took = time.monotonic() - started
        assert took >= step.get("seconds", 0), f"it took {took} s"
        return None

    def _value(self, step: dict[str, Any]) -> Any:
        """What a step's call gives: the typed value, or the whole answer where the step asks for it."""
        if "client" in step:
            self._client = self._manner.client(self._stage.settings(step["client"]))
            return None
        client = self._client.with_options(**step["options"]) if "options" in step else self._client
        if "call" in step:
            called = method(client, step["call"], whole="answer" in step)
            arguments = keywords(called, step.get("args", {}))
            pages = step.get("pages", False)
            return self._run(lambda: called(*step.get("path", []), **arguments), pages=pages)
        if "request" in step:
            request = dict(step["request"])
            parts = [request.pop(name) for name in ("service", "method", "path")]
            return self._run(lambda: client.request(*parts, **request))
        if "storage" in step:
            return self._stage.storage(**step["storage"])
        return self._wait(step, method(client, step["wait"], whole=False))

    def _run(self, call: Any, *, pages: bool = False) -> Any:
        with warnings.catch_warnings():
            # Deprecated operations are played like all others.
            warnings.simplefilter("ignore", DeprecationWarning)
            return self._manner.run(call, pages=pages)

    def _wait(self, step: dict[str, Any], called: Any) -> Any:
        states: list[str] = []

        def note(progress: tidbcloud.Progress) -> None:
            if states[-1:] != [progress.state]:
                states.append(progress.state)

        try:
            return self._run(lambda: called(*step["path"], timeout=step.get("timeout"), progress=note))
        finally:
            if "states" in step:
                check(step["states"], states, "states")

    def _succeeded(self, step: dict[str, Any], value: Any) -> None:
        if isinstance(value, tidbcloud.Response):
            if "answer" in step:
                got = {name: getattr(value, name) for name in ("status", "attempts", "trace_id")}
                check(step["answer"], {**got, "body": value.json()}, "answer")
            value = value.value
        value = on_the_wire(value)
        if step.get("whole"):
            check(without_nothing(step["expect"]), without_nothing(value), "value", whole=True)
        elif "expect" in step:
            check(step["expect"], value, "value")
        for name, path in step.get("save", {}).items():
            self._saved.keep(name, value, path)


def _described(error: BaseException) -> dict[str, Any]:
    """An error as scenarios see it."""
    facts = {name: getattr(error, name, None) for name in FACTS}
    body = facts["body"]
    if isinstance(body, bytes):
        facts["body"] = body.decode("utf-8", "replace")
    return {"kind": type(error).__name__, "message": str(error), **facts}


def _spelled(expected: dict[str, Any]) -> dict[str, Any]:
    """What is expected of an error, with arguments as Python names them."""
    argument = expected.get("argument")
    if isinstance(argument, dict):
        return {**expected, "argument": {name: snake_case(part) for name, part in argument.items()}}
    return {**expected, "argument": snake_case(argument)} if argument is not None else expected
