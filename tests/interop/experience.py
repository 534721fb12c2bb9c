"""What schemathesis loads before a run: it signs requests, and learns what it may speak of.

No option of its own signs with Digest. And text that is made up names nothing that exists, so most requests
would end at "not found". So half of them take ids that the service has answered before, under the same name,
and bodies that the scenarios send and that succeed there. Made-up ones are what the other half is for.
"""

from __future__ import annotations

import itertools
import json
import os
import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import schemathesis
import yaml
from requests.auth import HTTPDigestAuth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case, HookContext, Response

SCENARIOS = Path(__file__).parent.parent / "scenarios"
NEWEST = 3
"""So many of the things last made are spoken of; older ones may be gone."""

PUBLIC_KEY = os.environ["TIDBCLOUD_PUBLIC_KEY"]
schemathesis.auth.set_from_requests(HTTPDigestAuth(PUBLIC_KEY, os.environ["TIDBCLOUD_PRIVATE_KEY"]))


def _samples() -> dict[str, list[dict[str, Any]]]:
    """The arguments of calls that succeed in scenarios, by operation."""
    samples: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted(SCENARIOS.glob("*.yaml")):
        for step in (step for scenario in yaml.safe_load(path.read_text()) for step in scenario["steps"]):
            if "call" in step and "args" in step and "error" not in step:
                samples[step["call"]].append(step["args"])
    return samples


class Experience:
    """What one run has seen."""

    def __init__(self) -> None:
        self.samples = _samples()
        self.ids: dict[str, dict[str, None]] = defaultdict(dict)
        self.turns: dict[str, Iterator[int]] = defaultdict(itertools.count)

    def learn(self, resource: str, answer: object) -> None:
        """Keeps every id in an answer under its name. One called just `id` is that of the resource."""
        if isinstance(answer, list):
            for item in answer:
                self.learn(resource, item)
        elif isinstance(answer, dict):
            for name, value in answer.items():
                if isinstance(value, (dict, list)):
                    self.learn(name if name.endswith("s") else resource, value)
                elif name == "id" or re.search(r"(Id|_id)$", name):
                    known = self.ids[_key(name, resource)]
                    known.pop(str(value), None)
                    known[str(value)] = None

    def recall(self, name: str, resource: str, turn: int) -> str | None:
        """An id of this name that was seen lately."""
        known = list(self.ids.get(_key(name, resource), ()))[-NEWEST:]
        return known[turn % len(known)] if known else None

    def filled(self, sample: Any, name: str, resource: str, turn: int) -> Any:
        """A sample in which what scenarios leave to be filled in is filled in."""
        if isinstance(sample, dict):
            return {key: self.filled(value, key, resource, turn) for key, value in sample.items()}
        if isinstance(sample, list):
            return [self.filled(item, name.removesuffix("s"), resource, turn) for item in sample]
        if isinstance(sample, str) and sample.startswith("${"):
            names = [name, f"{sample[2:-1]}Id"]
            return next(filter(None, (self.recall(known, resource, turn) for known in names)), "1")
        return sample


def _key(name: str, resource: str) -> str:
    """`clusterId`, `cluster_id`, and the `id` of one of the `clusters`, are the same."""
    name = resource.removesuffix("s") if name == "id" else re.sub(r"_?[Ii]d$", "", name)
    return name.replace("_", "").lower()


experience = Experience()


@schemathesis.hook
def before_call(_: HookContext, case: Case, _kwargs: dict[str, Any]) -> None:
    """Replaces what is made up by what is known, in every other request that is to be a good one."""
    operation = case.operation.definition.raw["operationId"]
    _, resource, verb = operation.split(".")
    turn = next(experience.turns[operation])
    for name, value in case.path_parameters.items():
        if value == PUBLIC_KEY:
            # schemathesis learns too, and who deletes the key that signs has no more to say.
            case.path_parameters[name] = "0"
    if turn % 2 == 0 or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    # What is deleted at every turn is never there for others.
    if "delete" not in verb or turn % 10 == 1:
        last = list(case.path_parameters)[-1:]
        for name in case.path_parameters:
            known = experience.recall(name, resource, turn)
            if known is None and [name] == last:
                known = experience.recall("id", resource, turn)
            case.path_parameters[name] = known or case.path_parameters[name]
    samples = experience.samples.get(operation)
    if samples and isinstance(case.body, (dict, list)):
        parameters = {parameter["name"] for parameter in case.operation.definition.raw["parameters"]}
        sample = experience.filled(samples[turn // 2 % len(samples)], "", resource, turn)
        body = {name: value for name, value in sample.items() if name not in parameters}
        case.body = next(iter(body.values()), []) if isinstance(case.body, list) else body


@schemathesis.hook
def after_call(_: HookContext, case: Case, response: Response) -> None:
    """Learns the ids of an answer."""
    if response.status_code == 200:
        try:
            answer = json.loads(response.content)
        except ValueError:
            return  # A check says so.
        experience.learn(case.operation.definition.raw["operationId"].split(".")[1], answer)
