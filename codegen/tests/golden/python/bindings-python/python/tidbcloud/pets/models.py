# Generated from api/pets.yaml by codegen; do not edit.
"""Models of the pets service: what it answers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from tidbcloud._model import Model

if TYPE_CHECKING:
    AnimalState: TypeAlias = (
        Literal["ANIMAL_STATE_TRAVELLING", "ANIMAL_STATE_ARRIVED", "ANIMAL_STATE_LOST", "ANIMAL_STATE_GONE"]
        | str
    )
    """Where an animal is.

    - `ANIMAL_STATE_TRAVELLING`: On its way.
    - `ANIMAL_STATE_ARRIVED`: In the store.
    - `ANIMAL_STATE_LOST`: `ANIMAL_STATE_LOST`.
    - `ANIMAL_STATE_GONE`: `ANIMAL_STATE_GONE`.
    """

    BedSize: TypeAlias = Literal["S", "2XL", "OTHER"] | str
    """Size of a bed.

    - `S`: `S`.
    - `2XL`: `2XL`.
    - `OTHER`: `OTHER`.
    """

    HomeType: TypeAlias = Literal["NEST", "DEN"] | str
    """Form of a home.

    - `NEST`: Up in a tree.
    - `DEN`: Down in the ground.
    """

    Kind: TypeAlias = Literal["cat", "dog"] | str
    """What an animal is.

    - `cat`: `cat`.
    - `dog`: `dog`.
    """
else:
    AnimalState = str
    BedSize = str
    HomeType = str
    Kind = str


class Animal(Model, rename="camel"):
    """One that lives in a store."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"chip"})

    animal_id: str = ""
    """The animal's id."""
    name: str | None = None
    """What it listens to."""
    kind: Kind | None = None
    """What it is."""
    progress: Progress | None = None
    """How far it has come."""
    home: Home | None = None
    """Where it sleeps."""
    weight: int | None = None
    """What it weighs. Unit: grams."""
    memory: int | None = None
    """What it remembers. Unit: bytes."""
    chip: str | None = None
    """Code of its chip."""
    tags: list[str] = []
    """Words about it."""
    notes: dict[str, str] = {}
    """What else is known."""
    parents: dict[str, Parent] = {}
    """Its parents by their names."""
    extra: Any = None
    """Whatever the store keeps."""
    nickname: str | None = None
    """What it used to listen to. Deprecated: Use name."""


class Bed(Model, rename="camel"):
    """Something soft."""

    s3_size: BedSize | None = None
    """How large it is."""
    price: int | None = None
    """What it costs. Unit: USD cents. At least 0. Default: 100."""
    made_at: str | None = None
    """When it is made each day. A time of the day as HH:mm, in UTC."""


class Bill(Model):
    """What a store is to pay, and of what that is the sum."""

    __forms__: ClassVar[dict[str, str]] = {"printed": "YYYY-MM-DD HH:mm:ss", "paid": "epoch-seconds"}

    number: int | None = None
    """The bill's number."""
    total: Decimal | None = None
    """What is to pay. Unit: USD cents. An exact decimal."""
    share: float | None = None
    """How much of the store's bill it is. Unit: percent."""
    month: str | None = None
    """The month it is for. As YYYY-MM."""
    date: dt.date | None = None
    """The day it is for. As YYYY-MM-DD."""
    printed: dt.datetime | None = None
    """When it was printed. As YYYY-MM-DD HH:mm:ss, of a zone that is not said."""
    paid: dt.datetime | None = None
    """When it was paid. On the wire, seconds since 1970."""
    parts: list[Bill] = []
    """What it is the sum of."""
    pages: list[int] = []
    """Where it is printed."""


class CancelBillResponse(Model):
    """Whether a bill is cancelled."""

    code: int | None = None
    """Zero where it is."""
    message: str | None = None
    """Why it is not."""


class Home(Model, rename="camel"):
    """A place to sleep."""

    type: HomeType | None = None
    """Its form."""
    self_: bool | None = None
    """Whether the animal built it itself."""
    beds: list[Bed] = []
    """What it lies on. At most 3 items."""
    labels: dict[str, str] = {}
    """Words on the door."""
    address: str | None = None
    """Where the store has put it."""


class ListAnimalsResponse(Model, rename="camel"):
    """A page of animals."""

    animals: list[Animal] = []
    """The animals."""
    next_page_token: str | None = None
    """Where the next page begins."""
    total_size: int | None = None
    """Animals on all pages."""


class ListHoursResponse(Model):
    """All hours."""

    hours: list[list[str]] = []
    """From and to for each day."""


class ListStoresResponse(Model):
    """A page of stores."""

    items: list[Store] = []
    """The stores."""
    total: int | None = None
    """Stores on all pages."""


class Parent(Model):
    """A parent of an animal."""

    alive: bool | None = None
    """Whether it lives."""


class Progress(Model):
    """How far an animal has come."""

    state: AnimalState | None = None
    """Where it is."""
    percent: float | None = None
    """How much of the way is done. Unit: percent."""


class Store(Model):
    """A place with animals."""

    __forms__: ClassVar[dict[str, str]] = {"opened": "epoch-seconds"}

    store_id: str | None = None
    """The store's id."""
    opened: dt.datetime | None = None
    """When it opened. On the wire, seconds since 1970."""
    closed: dt.datetime | None = None
    """When it closed. An RFC 3339 time."""
