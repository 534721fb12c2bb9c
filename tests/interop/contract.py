"""A service's description in `api/`, written out for a tester that takes it literally.

`api/` says some things once that hold differently for requests and answers: `required` and limits bind
requests only, and what is read-only stands in answers only. It leaves unsaid what is true of every service:
nothing unknown is taken or answered, integers of 64 bits travel as numbers or as text, and an error is a
whole envelope with one of a few statuses. All of that is said here, from the document alone, so that the
emulator is held to it by somebody who shares none of its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from pathlib import Path

    Schema = dict[str, Any]

STATUSES_OF_ERRORS = ["400", "403", "404", "405", "409"]
"""Of requests that are signed, and of a size and at a rate that nobody minds."""

LIMITS = {
    *("required", "default", "pattern", "minimum", "maximum"),
    *("minLength", "maxLength", "minItems", "maxItems"),
}
INTEGER = r"^-?[0-9]{1,20}$"
UNSIGNED = r"^[0-9]{1,20}$"
DECIMAL = r"^-?[0-9]+(\.[0-9]+)?$"
TIMES = {
    "epoch-seconds": UNSIGNED,
    "HH:mm": r"^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "YYYY-MM": r"^[0-9]{4}-(0[1-9]|1[0-2])$",
    "YYYY-MM-DD": r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    "YYYY-MM-DD HH:mm:ss": r"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
}
"""`x-time`, as patterns."""

SCHEMAS = "#/components/schemas/"


def written_out(path: Path) -> dict[str, Any]:
    """The document of a service, for the tester."""
    document: dict[str, Any] = yaml.safe_load(path.read_text())
    components = document["components"]
    schemas = components["schemas"]
    for item in document["paths"].values():
        for operation in item.values():
            _write_out(operation, components)
    components["schemas"] = {
        **{name: _schema(schema, answer=False) for name, schema in schemas.items()},
        **{f"{name}.answer": _schema(schema, answer=True) for name, schema in schemas.items()},
    }
    error = components["responses"]["Error"]["content"]["application/json"]["schema"]
    error["$ref"] += ".answer"
    envelope = components["schemas"][error["$ref"].removeprefix(SCHEMAS)]
    envelope["required"] = list(envelope["properties"])
    components.pop("parameters", None)
    return document


def _write_out(operation: dict[str, Any], components: dict[str, Any]) -> None:
    size = operation.get("x-pagination", {}).get("size")
    referred = components.get("parameters", {})
    parameters = [
        referred[parameter["$ref"].rpartition("/")[2]] if "$ref" in parameter else parameter
        for parameter in operation.get("parameters", [])
    ]
    operation["parameters"] = [_parameter(parameter, size) for parameter in parameters]
    if body := operation.get("requestBody"):
        media = body["content"]["application/json"]
        named = components["schemas"].get(media["schema"].get("$ref", "").removeprefix(SCHEMAS), {})
        # No body at all stands for an empty object.
        body["required"] = media["schema"].get("type") == "array" or bool(named.get("required"))
        media["schema"] = _schema(media["schema"], answer=False)
    responses = operation["responses"]
    # Where nothing is said of an answer, it is an empty object.
    nothing = {"application/json": {"schema": {"type": "object", "maxProperties": 0}}}
    for media in responses["200"].setdefault("content", nothing).values():
        media["schema"] = _schema(media["schema"], answer=True)
    error = responses.pop("default")
    responses.update(dict.fromkeys(STATUSES_OF_ERRORS, error))


def _parameter(parameter: Schema, size: str | None) -> Schema:
    """A parameter of an operation. `size` is the one that says how long its pages are, if one does."""
    schema = _schema(parameter["schema"], answer=False)
    if parameter["name"] == size:
        # Whoever asks for more than the longest page gets that, and for none, one of the usual length.
        schema = {"type": "integer", "format": "int32", "minimum": 0}
    if schema.get("type") == "array":
        # Many of them do not fit into a request's first line.
        schema.pop("maxItems", None)
    return {**parameter, "schema": schema}


def _schema(schema: Schema, *, answer: bool) -> Schema:
    """A schema as it holds in answers, or in requests."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"] + ".answer" if answer else schema["$ref"]}
    written = {key: value for key, value in schema.items() if not (answer and key in LIMITS)}
    if "properties" in schema:
        properties = schema["properties"].items()
        written["properties"] = {
            name: _schema(value, answer=answer)
            for name, value in properties
            if answer or not value.get("readOnly")
        }
        written["additionalProperties"] = False
    elif isinstance(schema.get("additionalProperties"), dict):
        written["additionalProperties"] = _schema(schema["additionalProperties"], answer=answer)
    if "items" in schema:
        written["items"] = _schema(schema["items"], answer=answer)
    if "x-time" in schema:
        written["pattern"] = TIMES[schema["x-time"]]
    match schema.get("type"), schema.get("format"):
        case "integer", "int64":
            written |= {"type": ["integer", "string"], "pattern": INTEGER}
        case "string", "decimal":
            written |= {"type": ["number", "string"], "pattern": DECIMAL}
            del written["format"]
        case "string", "int64":
            written["pattern"] = INTEGER
        case "string", "uint64":
            written["pattern"] = UNSIGNED
        case _:
            pass
    return written
