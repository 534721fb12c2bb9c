"""What reading the bytes of an answer may raise, apart from the error that it becomes.

msgspec has an error of its own for malformed JSON and for wrong types. But what is nested too deep meets
Python's limit of recursion, text that is no UTF-8 meets Python's codec, and a number of endless digits its
limits of numbers.
"""

from __future__ import annotations

from msgspec import MsgspecError

__all__ = ["UNREADABLE"]

UNREADABLE = (MsgspecError, RecursionError, ValueError, ArithmeticError)
