"""How often somebody may ask: a bucket of so many, filled again by so many a second."""

from __future__ import annotations

from typing import NamedTuple

MOST_NAMES = 10_000


class _Bucket(NamedTuple):
    left: float
    at: float


class Rates:
    """Buckets by name. `seconds` in `allows` only grow."""

    def __init__(self, most: float, a_second: float) -> None:
        self._most, self._a_second = most, a_second
        self._buckets: dict[str, _Bucket] = {}

    def allows(self, name: str, seconds: float) -> bool:
        """Whether `name` may ask once more now."""
        before = self._buckets.get(name, _Bucket(self._most, seconds))
        left = min(self._most, before.left + (seconds - before.at) * self._a_second)
        if len(self._buckets) >= MOST_NAMES and name not in self._buckets:
            self._buckets.clear()
        self._buckets[name] = _Bucket(left - 1 if left >= 1 else left, seconds)
        return left >= 1
