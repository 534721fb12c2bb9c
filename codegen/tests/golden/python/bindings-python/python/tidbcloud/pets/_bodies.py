# Generated from api/pets.yaml by codegen; do not edit.
"""The shapes of what requests of the pets service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Bare,
    Field,
    Shape,
    anything,
    boolean,
    date,
    decimal,
    epoch,
    integer,
    later,
    mapping,
    sequence,
    text,
)

BED = Shape(
    {
        "s3_size": Field("s3Size", text),
        "price": Field("price", integer),
        "made_at": Field("madeAt", text),
    },
)

HOME = Shape(
    {
        "type": Field("type", text, required=True),
        "self_": Field("self", boolean),
        "beds": Field("beds", sequence(BED)),
        "labels": Field("labels", mapping(text)),
    },
    read_only=("address",),
)

CREATE_ANIMAL_REQUEST = Shape(
    {
        "weight": Field("weight", integer),
        "name": Field("name", text, required=True),
        "kind": Field("kind", text, required=True),
        "home": Field("home", HOME),
        "chip": Field("chip", text),
        "friends": Field("friends", sequence(text)),
        "notes": Field("notes", mapping(text)),
        "extra": Field("extra", anything),
    },
)

UPDATE_ANIMAL_REQUEST = Shape(
    {
        "store_name": Field("storeName", text),
        "kind": Field("kind", text, nullable=True),
    },
)

ENTRY = Shape(
    {
        "amount": Field("amount", decimal, required=True),
        "animal": Field("animal", integer),
        "on": Field("on", date),
        "from_": Field("from", epoch),
        "code": Field("code", text),
        "entries": Field("entries", sequence(later(lambda: ENTRY))),
    },
)

BILLS_ADD_BODY = Bare("entries", sequence(ENTRY))
