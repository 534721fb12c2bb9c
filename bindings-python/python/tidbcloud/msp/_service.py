# Generated from api/msp.yaml by codegen; do not edit.
"""The resources of the msp service. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidbcloud._lazy import lazy

if TYPE_CHECKING:
    from tidbcloud._native import Engine
    from tidbcloud.msp.bills import AsyncBills, Bills
    from tidbcloud.msp.credits import AsyncCredits, Credits
    from tidbcloud.msp.customers import AsyncCustomers, Customers
    from tidbcloud.msp.discounts import AsyncDiscounts, Discounts
    from tidbcloud.msp.signup_urls import AsyncSignupUrls, SignupUrls


class Msp:
    """For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
    Partner Management API of TiDB Cloud takes its place.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def bills(self) -> Bills:
        """Bills of the provider and of its customers (deprecated)."""
        from tidbcloud.msp.bills import Bills

        return Bills(self._engine)

    @lazy
    def credits(self) -> Credits:
        """Credits of the provider (deprecated)."""
        from tidbcloud.msp.credits import Credits

        return Credits(self._engine)

    @lazy
    def customers(self) -> Customers:
        """Customers of the provider (deprecated)."""
        from tidbcloud.msp.customers import Customers

        return Customers(self._engine)

    @lazy
    def discounts(self) -> Discounts:
        """Discounts of the provider (deprecated)."""
        from tidbcloud.msp.discounts import Discounts

        return Discounts(self._engine)

    @lazy
    def signup_urls(self) -> SignupUrls:
        """URLs for customers to sign up with (deprecated)."""
        from tidbcloud.msp.signup_urls import SignupUrls

        return SignupUrls(self._engine)


class AsyncMsp:
    """For organizations that resell TiDB Cloud to customers of their own. Deprecated since October 2024: the
    Partner Management API of TiDB Cloud takes its place.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @lazy
    def bills(self) -> AsyncBills:
        """Bills of the provider and of its customers (deprecated)."""
        from tidbcloud.msp.bills import AsyncBills

        return AsyncBills(self._engine)

    @lazy
    def credits(self) -> AsyncCredits:
        """Credits of the provider (deprecated)."""
        from tidbcloud.msp.credits import AsyncCredits

        return AsyncCredits(self._engine)

    @lazy
    def customers(self) -> AsyncCustomers:
        """Customers of the provider (deprecated)."""
        from tidbcloud.msp.customers import AsyncCustomers

        return AsyncCustomers(self._engine)

    @lazy
    def discounts(self) -> AsyncDiscounts:
        """Discounts of the provider (deprecated)."""
        from tidbcloud.msp.discounts import AsyncDiscounts

        return AsyncDiscounts(self._engine)

    @lazy
    def signup_urls(self) -> AsyncSignupUrls:
        """URLs for customers to sign up with (deprecated)."""
        from tidbcloud.msp.signup_urls import AsyncSignupUrls

        return AsyncSignupUrls(self._engine)
