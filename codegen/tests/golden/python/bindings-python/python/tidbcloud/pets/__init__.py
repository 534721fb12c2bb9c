# Generated from api/pets.yaml by codegen; do not edit.
"""Pets: the models.

The methods are on the clients: `client.pets`.
"""

from __future__ import annotations

from tidbcloud.pets.models import (
    Animal,
    AnimalState,
    Bed,
    BedSize,
    Bill,
    CancelBillResponse,
    Home,
    HomeType,
    Kind,
    ListAnimalsResponse,
    ListHoursResponse,
    ListStoresResponse,
    Parent,
    Progress,
    Store,
)

__all__ = [
    "Animal",
    "AnimalState",
    "Bed",
    "BedSize",
    "Bill",
    "CancelBillResponse",
    "Home",
    "HomeType",
    "Kind",
    "ListAnimalsResponse",
    "ListHoursResponse",
    "ListStoresResponse",
    "Parent",
    "Progress",
    "Store",
]
