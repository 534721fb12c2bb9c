# Generated from api/msp.yaml by codegen; do not edit.
"""URLs for customers to sign up with (deprecated)."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from tidbcloud.msp import _bodies, models

if TYPE_CHECKING:
    from tidbcloud._native import Engine

_CREATE = Operation("msp.signup_urls.create", models.SignupUrl, _bodies.CREATE_SIGNUP_URL_REQUEST)


class SignupUrls(Resource):
    """URLs for customers to sign up with (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> SignupUrlsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return SignupUrlsWithResponse(self._engine)

    @deprecated("msp.signup_urls.create is deprecated. Use the Partner Management API of TiDB Cloud.")
    def create(self, *, org_id: str | None = None) -> models.SignupUrl:
        """Create a URL for a customer to sign up with.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        The URL is good for a limited time. Every call makes another.

        Not repeated when the connection breaks after it was sent: `msp.customers.list` shows whether it
        was applied.

        Args:
            org_id: Id of the provider's organization.

        Raises:
            BadRequestError: 400: The organization is not this provider.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            signup_url = client.msp.signup_urls.create()
        """
        body = _CREATE.body(org_id=org_id)
        return self._call(_CREATE, (), None, body)


class AsyncSignupUrls(AsyncResource):
    """URLs for customers to sign up with (deprecated)."""

    __slots__ = ()

    @property
    def with_response(self) -> AsyncSignupUrlsWithResponse:
        """The same methods, each with the whole answer: status, headers, trace id, bytes."""
        return AsyncSignupUrlsWithResponse(self._engine)

    @deprecated("msp.signup_urls.create is deprecated. Use the Partner Management API of TiDB Cloud.")
    async def create(self, *, org_id: str | None = None) -> models.SignupUrl:
        """Create a URL for a customer to sign up with.

        Deprecated: Use the Partner Management API of TiDB Cloud.

        The URL is good for a limited time. Every call makes another.

        Not repeated when the connection breaks after it was sent: `msp.customers.list` shows whether it
        was applied.

        Args:
            org_id: Id of the provider's organization.

        Raises:
            BadRequestError: 400: The organization is not this provider.
            PermissionDeniedError: 403: The organization is no provider or the role of the key does not
                include bills.

        Example:
            signup_url = await client.msp.signup_urls.create()
        """
        body = _CREATE.body(org_id=org_id)
        return await self._call(_CREATE, (), None, body)


class _WholeSignupUrls(Whole, SignupUrls):
    __slots__ = ()


class SignupUrlsWithResponse:
    """The methods of `SignupUrls`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeSignupUrls(engine)
        self.create = whole_answer(whole.create)


class _WholeAsyncSignupUrls(AsyncWhole, AsyncSignupUrls):
    __slots__ = ()


class AsyncSignupUrlsWithResponse:
    """The methods of `AsyncSignupUrls`, each with the whole answer."""

    def __init__(self, engine: Engine) -> None:
        whole = _WholeAsyncSignupUrls(engine)
        self.create = async_whole_answer(whole.create)
