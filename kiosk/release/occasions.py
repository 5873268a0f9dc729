"""What is shown on some days of the week or within some hours only, and what of it is not shown at a moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from kiosk.base.availability import Availability, of_table

MOST_THINGS = 100_000


class Occasions:
    """The rules of one catalogue, each with the things (kind/key) that it limits."""

    def __init__(self, bodies: Iterable[Mapping[str, Any]]) -> None:
        """Of the bodies of a catalogue's occasions. Raises ValueError, TypeError or KeyError for what is none."""
        self._rules: list[tuple[Availability, tuple[str, ...]]] = []
        for body in bodies:
            things = body["things"]
            if not isinstance(things, list) or not all(isinstance(each, str) for each in things):
                raise TypeError("things")
            if len(things) > MOST_THINGS:
                raise ValueError("things")
            self._rules.append((of_table(body), tuple(things)))
        self._rules_of: dict[str, list[Availability]] = {}
        for rule, things in self._rules:
            for thing in things:
                self._rules_of.setdefault(thing, []).append(rule)

    def rules_of(self, thing: str) -> tuple[Availability, ...]:
        """What limits a thing (kind/key) to days of the week and hours, each of them: a packet has its product's rule too."""
        return tuple(self._rules_of.get(thing, ()))

    def limited(self, kind: str) -> set[str]:
        """The things of a kind, by key, that some rule limits."""
        return {key for found, _, key in (thing.partition("/") for thing in self._rules_of) if found == kind}

    def hidden(self, moment: datetime | None) -> str:
        """What is not shown at this moment, as a JSON list for a question's `:hidden`; without a moment nothing is hidden."""
        if moment is None:
            return "[]"
        return json.dumps(
            [thing for rule, things in self._rules if not rule.holds(moment) for thing in things],
            separators=(",", ":"),
        )
