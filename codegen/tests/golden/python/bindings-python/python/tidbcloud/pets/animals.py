# Generated from api/pets.yaml by codegen; do not edit.
"""Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from tidbcloud._body import integer, not_negative, text, time, unsigned
from tidbcloud._call import (
    AsyncResource,
    AsyncWhole,
    Operation,
    Resource,
    Whole,
    async_whole_answer,
    whole_answer,
)
from tidbcloud._deprecated import deprecated
from tidbcloud._lists import AsyncList, List, Listing
from tidbcloud._wait import wait, wait_async, wait_gone, wait_gone_async
from tidbcloud.pets import _bodies, models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from tidbcloud._native import Engine
    from tidbcloud._wait import ProgressOption
    from tidbcloud.pets import params

_CREATE = Operation("pets.animals.create", models.Animal, _bodies.CREATE_ANIMAL_REQUEST)
_DELETE = Operation("pets.animals.delete", NoneType, path={"store_id": text, "animal_id": unsigned})
_GET = Operation("pets.animals.get", models.Animal, path={"store_id": text, "animal_id": unsigned})
_LIST = Listing(
    "pets.animals.list",
    models.ListAnimalsResponse,
    lambda page: page.animals,
    "animals",
    query={"bornAfter": ("born_after", time), "minWeight": ("min_weight", not_negative(integer))},
)
_MOVE = Operation("pets.animals.move", models.Animal, path={"store_id": text, "animal_id": unsigned})
_UPDATE = Operation(
    "pets.animals.update",
    models.Animal,
    _bodies.UPDATE_ANIMAL_REQUEST,
    path={"store_id": text, "animal_id": unsigned},
)


class Animals(Resource):
    """Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals."""

    __slots__ = ()

    @property
    def with_response(self) -> AnimalsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AnimalsWithResponse(self._engine)

    def create(
        self,
        store_id: str,
        *,
        name: str,
        kind: models.Kind,
        dry_run: bool | None = None,
        weight: int | None = None,
        home: params.HomeParam | models.Home | None = None,
        chip: str | None = None,
        friends: Sequence[str] | None = None,
        notes: Mapping[str, str] | None = None,
        extra: object | None = None,
    ) -> models.Animal:
        """Take an animal in.

        The answer comes at once.

        The animal arrives later; field `state` says when.

        Not repeated when the connection breaks after it was sent: `pets.animals.list` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            name: What it shall listen to. From 1 to 64 characters. Must match `^[A-Z].*$`.
            kind: What it is. Default: cat.
            dry_run: Whether to say only what would happen.
            weight: What it weighs. Unit: grams. From 1 to 90000.
            home: Where it shall sleep.
            chip: Code of its chip.
            friends: Ids of its friends. At least 1 item.
            notes: What else is known.
            extra: Whatever the store shall keep.

        Raises:
            BadRequestError: 400 (code 4001): The name is taken.
            NotFoundError: 404: The store does not exist.

        Example:
            animal = client.pets.animals.create(store_id, name=name, kind=kind)
        """
        try:
            return self._call(
                _CREATE,
                (store_id,),
                (("dryRun", bool, dry_run),),
                _CREATE.body(
                    name=name,
                    kind=kind,
                    weight=weight,
                    home=home,
                    chip=chip,
                    friends=friends,
                    notes=notes,
                    extra=extra,
                ),
            )
        finally:
            del chip

    def delete(self, store_id: str, animal_id: str) -> None:
        """Give an animal away.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            client.pets.animals.delete(store_id, animal_id)
        """
        return self._call(_DELETE, _DELETE.path(store_id, animal_id))

    def get(self, store_id: str, animal_id: str) -> models.Animal:
        """Get an animal.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            animal = client.pets.animals.get(store_id, animal_id)
        """
        return self._call(_GET, _GET.path(store_id, animal_id))

    def wait_until_arrived(
        self,
        store_id: str,
        animal_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Animal:
        """Wait until an animal has arrived.

        Ends at `ANIMAL_STATE_ARRIVED`. Fails at once at `ANIMAL_STATE_LOST` and `FAILED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            animal = client.pets.animals.wait_until_arrived(store_id, animal_id, timeout=600)
        """
        return wait(
            self._engine,
            _GET,
            "wait_until_arrived",
            _GET.path(store_id, animal_id),
            timeout,
            progress,
        )

    def wait_until_gone(
        self,
        store_id: str,
        animal_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Animal | None:
        """Wait until gone.

        Ends at `ANIMAL_STATE_GONE` or when it is gone. Gives up after 60 seconds unless told otherwise.
        Gives `None` when it is gone.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            timeout: Seconds to wait at most. Default: 60.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            animal = client.pets.animals.wait_until_gone(store_id, animal_id, timeout=60)
        """
        return wait_gone(
            self._engine,
            _GET,
            "wait_until_gone",
            _GET.path(store_id, animal_id),
            timeout,
            progress,
        )

    def list(
        self,
        store_id: str,
        *,
        state: models.AnimalState | None = None,
        tags: Sequence[str] | None = None,
        type: Sequence[models.Kind] | None = None,
        born_after: dt.datetime | str | None = None,
        min_weight: int | None = None,
        tame: bool | None = None,
    ) -> List[models.Animal]:
        """List the animals of a store.

        Args:
            store_id: The store's id.
            state: Only animals in this state.
            tags: Only animals with all of these tags.
            type: Only animals of these kinds.
            born_after: Only younger ones. An RFC 3339 time.
            min_weight: Only heavier ones. Unit: grams. At least 1. Default: 1.
            tame: Only tame ones. Default: false.

        Example:
            for animal in client.pets.animals.list(store_id):
                print(animal)
        """
        return List(
            self._engine,
            _LIST,
            (store_id,),
            _LIST.query(
                ("state", str, state),
                ("tags", (str,), tags),
                ("type", (str,), type),
                ("bornAfter", str, born_after),
                ("minWeight", int, min_weight),
                ("tame", bool, tame),
            ),
        )

    @deprecated("pets.animals.move is deprecated. Use pets.animals.update with another `storeId`.")
    def move(self, store_id: str, animal_id: str) -> models.Animal:
        """Move an animal to another store.

        Deprecated: Use pets.animals.update with another `storeId`.

        Not repeated when the connection breaks after it was sent: `pets.animals.get` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            animal = client.pets.animals.move(store_id, animal_id)
        """
        return self._call(_MOVE, _MOVE.path(store_id, animal_id))

    def update(
        self,
        store_id: str,
        animal_id: str,
        *,
        store_name: str | None = None,
        kind: str | UnsetType | None = UNSET,
    ) -> models.Animal:
        """Change an animal.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            store_name: Another name for its store.
            kind: Another kind; null when it is unknown.

        Example:
            animal = client.pets.animals.update(store_id, animal_id)
        """
        body = _UPDATE.body(store_name=store_name, kind=kind)
        return self._call(_UPDATE, _UPDATE.path(store_id, animal_id), None, body)


class AsyncAnimals(AsyncResource):
    """Animals of a store. Some <b>names</b> [in brackets], see https://example.com/animals."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncAnimalsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncAnimalsWithResponse(self._engine)

    async def create(
        self,
        store_id: str,
        *,
        name: str,
        kind: models.Kind,
        dry_run: bool | None = None,
        weight: int | None = None,
        home: params.HomeParam | models.Home | None = None,
        chip: str | None = None,
        friends: Sequence[str] | None = None,
        notes: Mapping[str, str] | None = None,
        extra: object | None = None,
    ) -> models.Animal:
        """Take an animal in.

        The answer comes at once.

        The animal arrives later; field `state` says when.

        Not repeated when the connection breaks after it was sent: `pets.animals.list` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            name: What it shall listen to. From 1 to 64 characters. Must match `^[A-Z].*$`.
            kind: What it is. Default: cat.
            dry_run: Whether to say only what would happen.
            weight: What it weighs. Unit: grams. From 1 to 90000.
            home: Where it shall sleep.
            chip: Code of its chip.
            friends: Ids of its friends. At least 1 item.
            notes: What else is known.
            extra: Whatever the store shall keep.

        Raises:
            BadRequestError: 400 (code 4001): The name is taken.
            NotFoundError: 404: The store does not exist.

        Example:
            animal = await client.pets.animals.create(store_id, name=name, kind=kind)
        """
        try:
            return await self._call(
                _CREATE,
                (store_id,),
                (("dryRun", bool, dry_run),),
                _CREATE.body(
                    name=name,
                    kind=kind,
                    weight=weight,
                    home=home,
                    chip=chip,
                    friends=friends,
                    notes=notes,
                    extra=extra,
                ),
            )
        finally:
            del chip

    async def delete(self, store_id: str, animal_id: str) -> None:
        """Give an animal away.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            await client.pets.animals.delete(store_id, animal_id)
        """
        return await self._call(_DELETE, _DELETE.path(store_id, animal_id))

    async def get(self, store_id: str, animal_id: str) -> models.Animal:
        """Get an animal.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            animal = await client.pets.animals.get(store_id, animal_id)
        """
        return await self._call(_GET, _GET.path(store_id, animal_id))

    async def wait_until_arrived(
        self,
        store_id: str,
        animal_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Animal:
        """Wait until an animal has arrived.

        Ends at `ANIMAL_STATE_ARRIVED`. Fails at once at `ANIMAL_STATE_LOST` and `FAILED`. Gives up after
        600 seconds unless told otherwise.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            timeout: Seconds to wait at most. Default: 600.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            animal = await client.pets.animals.wait_until_arrived(store_id, animal_id, timeout=600)
        """
        return await wait_async(
            self._engine,
            _GET,
            "wait_until_arrived",
            _GET.path(store_id, animal_id),
            timeout,
            progress,
        )

    async def wait_until_gone(
        self,
        store_id: str,
        animal_id: str,
        *,
        timeout: float | None = None,
        progress: ProgressOption = None,
    ) -> models.Animal | None:
        """Wait until gone.

        Ends at `ANIMAL_STATE_GONE` or when it is gone. Gives up after 60 seconds unless told otherwise.
        Gives `None` when it is gone.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            timeout: Seconds to wait at most. Default: 60.
            progress: Called after each poll; or whether to show a progress line. By default one is
                shown on a terminal and in a notebook.

        Raises:
            WaitFailedError: It met a state from which the awaited one is not reached.
            WaitTimeoutError: The time is up. The resource still exists.

        Example:
            animal = await client.pets.animals.wait_until_gone(store_id, animal_id, timeout=60)
        """
        return await wait_gone_async(
            self._engine,
            _GET,
            "wait_until_gone",
            _GET.path(store_id, animal_id),
            timeout,
            progress,
        )

    def list(
        self,
        store_id: str,
        *,
        state: models.AnimalState | None = None,
        tags: Sequence[str] | None = None,
        type: Sequence[models.Kind] | None = None,
        born_after: dt.datetime | str | None = None,
        min_weight: int | None = None,
        tame: bool | None = None,
    ) -> AsyncList[models.Animal]:
        """List the animals of a store.

        Args:
            store_id: The store's id.
            state: Only animals in this state.
            tags: Only animals with all of these tags.
            type: Only animals of these kinds.
            born_after: Only younger ones. An RFC 3339 time.
            min_weight: Only heavier ones. Unit: grams. At least 1. Default: 1.
            tame: Only tame ones. Default: false.

        Example:
            async for animal in client.pets.animals.list(store_id):
                print(animal)
        """
        return AsyncList(
            self._engine,
            _LIST,
            (store_id,),
            _LIST.query(
                ("state", str, state),
                ("tags", (str,), tags),
                ("type", (str,), type),
                ("bornAfter", str, born_after),
                ("minWeight", int, min_weight),
                ("tame", bool, tame),
            ),
        )

    @deprecated("pets.animals.move is deprecated. Use pets.animals.update with another `storeId`.")
    async def move(self, store_id: str, animal_id: str) -> models.Animal:
        """Move an animal to another store.

        Deprecated: Use pets.animals.update with another `storeId`.

        Not repeated when the connection breaks after it was sent: `pets.animals.get` shows whether it was
        applied.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.

        Example:
            animal = await client.pets.animals.move(store_id, animal_id)
        """
        return await self._call(_MOVE, _MOVE.path(store_id, animal_id))

    async def update(
        self,
        store_id: str,
        animal_id: str,
        *,
        store_name: str | None = None,
        kind: str | UnsetType | None = UNSET,
    ) -> models.Animal:
        """Change an animal.

        Args:
            store_id: The store's id.
            animal_id: The animal's id.
            store_name: Another name for its store.
            kind: Another kind; null when it is unknown.

        Example:
            animal = await client.pets.animals.update(store_id, animal_id)
        """
        body = _UPDATE.body(store_name=store_name, kind=kind)
        return await self._call(_UPDATE, _UPDATE.path(store_id, animal_id), None, body)


class _WholeAnimals(Whole, Animals):
    __slots__ = ()


class AnimalsWithResponse:
    """The methods of `Animals`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAnimals(engine)
        self.create = whole_answer(whole.create)
        self.delete = whole_answer(whole.delete)
        self.get = whole_answer(whole.get)
        self.move = whole_answer(whole.move)
        self.update = whole_answer(whole.update)


class _WholeAsyncAnimals(AsyncWhole, AsyncAnimals):
    __slots__ = ()


class AsyncAnimalsWithResponse:
    """The methods of `AsyncAnimals`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncAnimals(engine)
        self.create = async_whole_answer(whole.create)
        self.delete = async_whole_answer(whole.delete)
        self.get = async_whole_answer(whole.get)
        self.move = async_whole_answer(whole.move)
        self.update = async_whole_answer(whole.update)
