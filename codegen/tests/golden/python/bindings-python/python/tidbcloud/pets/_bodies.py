# Generated from api/pets.yaml by codegen; do not edit.
"""The shapes of what requests of the pets service hold."""

from __future__ import annotations

from tidbcloud._body import (
    Bare,
    Field,
    Shape,
    anything,
    boolean,
    clock,
    date,
    decimal,
    epoch,
    integer,
    later,
    mapping,
    matching,
    not_negative,
    sequence,
    text,
    unsigned,
)

BED = Shape(
    {
        "s3_size": Field("s3Size", text),
        "price": Field("price", not_negative(integer)),
        "made_at": Field("madeAt", clock),
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
        "weight": Field("weight", not_negative(integer)),
        "name": Field("name", matching("^[A-Z][^\\n]*$"), required=True),
        "kind": Field("kind", text, required=True),
        "home": Field("home", HOME),
        "chip": Field("chip", text),
        "friends": Field("friends", sequence(unsigned)),
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
