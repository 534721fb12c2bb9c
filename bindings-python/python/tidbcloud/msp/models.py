# Generated from api/msp.yaml by codegen; do not edit.
"""Models of the msp service: what it answers."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar

from tidbcloud._model import Model


class Bill(Model, rename="camel"):
    """The bill of one month."""

    overview: BillOverview | None = None
    """What the month cost as a whole."""
    summary_by_project: ProjectSummary | None = None
    """The same by project."""
    summary_by_service: list[ServiceCosts] = []
    """The same by service."""


class BillOverview(Model, rename="camel"):
    """What a month cost as a whole."""

    billed_month: str | None = None
    """The month. As YYYY-MM."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class Credit(Model, rename="camel"):
    """An amount that pays for future use."""

    credit_code: str | None = None
    """Code of the credit."""
    credit: Decimal | None = None
    """The whole amount. Unit: USD cents. An exact decimal."""
    remaining_credit: Decimal | None = None
    """What is left of it. Unit: USD cents. An exact decimal."""
    services: str | None = None
    """What it pays for."""
    start_date: dt.datetime | None = None
    """When it begins. An RFC 3339 time."""
    expiry_date: dt.datetime | None = None
    """When it ends. An RFC 3339 time."""
    status: str | None = None
    """Whether it can be used."""


class Customer(Model, rename="camel"):
    """A customer of the provider."""

    __forms__: ClassVar[dict[str, str]] = {
        "effected_time": "YYYY-MM-DD HH:mm:ss",
        "expired_time": "YYYY-MM-DD HH:mm:ss",
    }

    id: str = ""
    """Id of the customer."""
    org_id: str | None = None
    """Id of the customer's organization."""
    org_name: str | None = None
    """Name of the customer's organization."""
    email: str | None = None
    """The customer's email address."""
    state: str | None = None
    """Whether the customer is served."""
    effected_time: dt.datetime | None = None
    """When they became a customer, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said."""
    expired_time: dt.datetime | None = None
    """When they cease to be one, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said."""


class CustomerBill(Model, rename={"customer_id": "customerID", "msp_customer_bills": "mspCustomerBills"}):
    """The bill of one customer, within that of its provider."""

    customer_id: int | None = None
    """Id of the customer's organization."""
    msp_customer_bills: Bill | None = None
    """The bill."""


class Discount(Model, rename="camel"):
    """A share that is taken off prices."""

    discount_code: str | None = None
    """Code of the discount."""
    description: str | None = None
    """What it is."""
    percentage_discount: str | None = None
    """The share, with a percent sign."""
    services: str | None = None
    """What it is taken off, names separated by commas."""
    start_date: dt.datetime | None = None
    """When it begins. An RFC 3339 time."""
    expiry_date: dt.datetime | None = None
    """When it ends. An RFC 3339 time."""
    status: str | None = None
    """Whether it holds."""


class ListCustomersResponse(Model, rename="camel"):
    """A page of customers."""

    msp_customers: list[Customer] = []
    """The customers."""
    next_page_token: str | None = None
    """Where the next page begins; empty on the last one."""


class OtherCharge(Model, rename="camel"):
    """A cost of the whole organization."""

    charge_name: str | None = None
    """What it is for."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class ProjectCosts(Model, rename="camel"):
    """What a project cost."""

    project_name: str | None = None
    """Name of the project."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class ProjectSummary(Model, rename="camel"):
    """The costs of a month by project."""

    projects: list[ProjectCosts] = []
    """What each project cost."""
    other_charges: list[OtherCharge] = []
    """Costs that belong to no project."""


class ProviderBill(Model, rename="camel"):
    """The bill of a provider for one month."""

    overview: BillOverview | None = None
    """What the month cost as a whole."""
    summary_by_customer: list[CustomerBill] = []
    """The bill of each customer."""
    summary_by_service: list[ServiceCosts] = []
    """The whole by service."""


class ServiceCosts(Model, rename="camel"):
    """What a service cost, and its parts within."""

    service_name: str | None = None
    """Name of the service."""
    service_costs: list[ServiceCosts] = []
    """The parts that it is made of; each may have parts of its own."""
    running_total: Decimal | None = None
    """What was used. Unit: USD cents. An exact decimal."""
    discounts: Decimal | None = None
    """What discounts take off. Unit: USD cents. An exact decimal."""
    credits: Decimal | None = None
    """What credits take off. Unit: USD cents. An exact decimal."""
    total_cost: Decimal | None = None
    """What is to be paid: `running_total` less `discounts` and `credits`. Unit: USD cents. An exact decimal.
    """


class SignupUrl(Model, rename="camel"):
    """A URL to sign up with."""

    __secrets__: ClassVar[frozenset[str]] = frozenset({"customer_signup_url"})

    __forms__: ClassVar[dict[str, str]] = {"expired_at": "YYYY-MM-DD HH:mm:ss"}

    customer_signup_url: str | None = None
    """The URL. Whoever has it can sign up as a customer."""
    expired_at: dt.datetime | None = None
    """Until when it is good, in UTC. As YYYY-MM-DD HH:mm:ss, of a zone that is not said."""
