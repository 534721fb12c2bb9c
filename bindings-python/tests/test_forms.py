"""Values with a form of their own, in answers and as arguments: decimals, times, ids, names."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
import pytest
import tidbcloud
from tidbcloud import _body
from tidbcloud._body import Bare, matching, not_negative
from tidbcloud._call import Operation
from tidbcloud._lenient import decode
from tidbcloud._model import Model

if TYPE_CHECKING:
    from collections.abc import Callable

UTC = dt.timezone.utc
MOMENT = dt.datetime(2023, 12, 6, 15, 18, 13, tzinfo=UTC)


class Bill(Model):
    """A model with every form."""

    __forms__: ClassVar[dict[str, str]] = {"paid": "epoch-seconds", "printed": "YYYY-MM-DD HH:mm:ss"}

    total: Decimal | None = None
    share: float | None = None
    paid: dt.datetime | None = None
    printed: dt.datetime | None = None
    day: dt.date | None = None
    parts: list[Bill] = []  # noqa: RUF012 - msgspec copies it
    notes: Any = None


def patiently(body: str) -> Bill:
    answer = SimpleNamespace(body=body.encode(), attempts=1, trace_id="t", status=200)
    return decode("pets.bills.get", Bill, answer)  # type: ignore[arg-type]


def strictly(body: str) -> Bill:
    return msgspec.json.decode(body, type=Bill, strict=False)


# Null where a list is to be: only the patient decoder takes that.
@pytest.mark.parametrize(("read", "more"), [(strictly, ""), (patiently, ', "parts": null')])
@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("12345678901234567890.12345", "12345678901234567890.12345"),
        ("0.1", "0.1"),
        ("100000.50", "100000.50"),
        ('"100000.50"', "100000.50"),
        ("7", "7"),
        ('"-3"', "-3"),
    ],
)
def test_a_decimal_keeps_its_digits(
    read: Callable[[str], Bill], more: str, written: str, digits: str
) -> None:
    assert str(read(f'{{"total": {written}{more}}}').total) == digits


def test_beside_decimals_a_float_is_a_float() -> None:
    bill = patiently('{"share": 0.5, "notes": {"a": [1.5]}, "total": 1.50, "parts": null}')
    assert (type(bill.share), bill.notes, bill.total) == (float, {"a": [1.5]}, Decimal("1.50"))


@pytest.mark.parametrize(("read", "more"), [(strictly, ""), (patiently, ', "parts": null')])
def test_times_are_read_in_each_form(read: Callable[[str], Bill], more: str) -> None:
    bill = read(f'{{"paid": "1701875893", "printed": "2023-12-06 15:18:13", "day": "2023-12-06"{more}}}')
    assert bill.paid == MOMENT
    assert bill.printed == MOMENT.replace(tzinfo=None)
    assert bill.day == MOMENT.date()
    assert read(f'{{"paid": 1701875893{more}}}').paid == MOMENT


def test_a_dict_has_times_as_the_wire_has_them() -> None:
    body = '{"parts": [{"paid": "1701875893", "printed": "2023-12-06 15:18:13", "total": "1.50"}]}'
    assert strictly(body).to_dict() == msgspec.json.decode(body)


def test_an_unreadable_time_is_told_with_its_place() -> None:
    with pytest.raises(tidbcloud.DecodeError) as caught:
        patiently('{"parts": [{"printed": "yesterday"}]}')
    assert caught.value.position == "$.parts[0].printed"


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        (_body.decimal, Decimal("1E+3"), "1000"),
        (_body.decimal, 7, "7"),
        (_body.decimal, "12.50", "12.50"),
        (_body.time, MOMENT, "2023-12-06T15:18:13Z"),
        (_body.time, "2023-12-06t15:18:13.25+01:00", "2023-12-06t15:18:13.25+01:00"),
        (_body.epoch, MOMENT, "1701875893"),
        (_body.epoch, dt.datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), "-1"),
        (_body.epoch, "1701875893", "1701875893"),
        (_body.unzoned, MOMENT.replace(tzinfo=None), "2023-12-06 15:18:13"),
        (_body.date, MOMENT.date(), "2023-12-06"),
        (_body.date, "2023-12-06", "2023-12-06"),
        (_body.month, "2023-12", "2023-12"),
        (_body.clock, "07:00", "07:00"),
        (_body.unsigned, "18446744073709551615", "18446744073709551615"),
        (_body.unsigned, "000", "000"),
        (_body.filled, "a", "a"),
        (matching("^[a-z]{2}$"), "ab", "ab"),
        (not_negative(_body.integer), 0, 0),
        (not_negative(_body.number), 0.5, 0.5),
    ],
)
def test_what_has_its_form_goes_onto_the_wire(kind: _body.Kind, value: object, written: object) -> None:
    assert kind(value, "at") == written


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (_body.decimal, 0.1, "a Decimal, an integer or a string of digits, not float"),
        (_body.decimal, Decimal("NaN"), "a Decimal"),
        (_body.decimal, "1e3", "a decimal number"),
        (_body.time, MOMENT.replace(tzinfo=None), "no time zone"),
        (_body.time, "2023-12-06 15:18:13", "an RFC 3339 time"),
        (_body.epoch, "now", "seconds since 1970"),
        (_body.unzoned, MOMENT, "the service takes none"),
        (_body.unzoned, "2023-12-06T15:18:13Z", "YYYY-MM-DD HH:mm:ss"),
        (_body.date, MOMENT, "YYYY-MM-DD, not datetime"),
        (_body.date, "2023-12-6", "a date as YYYY-MM-DD"),
        (_body.month, "2023-13", "a month as YYYY-MM"),
        (_body.clock, "7:00", "a time of the day as HH:mm"),
        (_body.unsigned, "18446744073709551616", "does not fit into 64 bits"),
        (_body.unsigned, "-1", "a decimal number of 64 bits"),
        (_body.unsigned, "٣", "a decimal number of 64 bits"),
        (_body.unsigned, 7, "a string, not int"),
        (_body.filled, "", "not to be empty"),
        (matching("^[a-z]{2}$"), "ab\n", "match ^[a-z]{2}$"),
        (matching("^[a-z]{2}$"), "secret-value", "match"),
        (not_negative(_body.integer), -1, "not to be negative"),
        (not_negative(_body.integer), True, "an integer"),
    ],
)
def test_what_has_not_is_refused_with_what_is_expected(kind: _body.Kind, value: object, said: str) -> None:
    with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
        kind(value, "at")
    assert caught.value.argument == "at"
    assert said in str(caught.value)
    assert "secret-value" not in str(caught.value)


def test_path_and_query_are_held_to_their_forms_by_name() -> None:
    get = Operation(
        "v1beta.clusters.get",
        Bill,
        path={"project_id": _body.unsigned, "cluster_id": _body.text},
        query={"from": ("from_", _body.date)},
    )
    assert get.path("1", "x") == ("1", "x")
    day = ("from", str, MOMENT.date())
    assert get.query(day, ("view", str, None)) == (("from", str, "2023-12-06"), ("view", str, None))
    with pytest.raises(tidbcloud.InvalidArgumentError, match="project_id is to be") as caught:
        get.path("one", "x")
    assert (caught.value.argument, caught.value.operation) == ("project_id", "v1beta.clusters.get")
    with pytest.raises(tidbcloud.InvalidArgumentError, match="from_ is to be a date") as caught:
        get.query(("from", str, "today"))
    assert caught.value.argument == "from_"


def test_a_bare_body_is_the_value_of_its_argument() -> None:
    body = Bare("parts", _body.sequence(_body.decimal))
    assert body.encode("pets.bills.add", {"parts": [Decimal("1.50"), 2]}) == b'["1.50","2"]'
    for given, argument in [(None, "parts"), ([0.5], "parts[0]")]:
        with pytest.raises(tidbcloud.InvalidArgumentError) as caught:
            body.encode("pets.bills.add", {"parts": given})
        assert (caught.value.argument, caught.value.operation) == (argument, "pets.bills.add")
