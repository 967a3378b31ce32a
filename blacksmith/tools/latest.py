"""A cache of one value."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class Latest(Generic[Value]):
    """Keeps the value of the latest key only, and releases it before the next one is made."""

    def __init__(self) -> None:
        self._key: str | None = None
        self._value: Any = None

    def get(self, key: str, make: Callable[[], Value]) -> Value:
        """The value of ``key``, made if the latest key is another."""
        if key != self._key:
            self._key = self._value = None
            self._value, self._key = make(), key
        value: Value = self._value
        return value
