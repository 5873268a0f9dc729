"""All that a visitor could have changed, as it is now: what the window tells, what was chosen, and every list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.ui.app import Kiosk
from kiosk.ui.visitor.list_models import RowList
from kiosk.ui.visitor.record_base import Record
from tests.ui.simulated_finger import name_of, tree


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the accessibility tree: what it is, what it is called, where it stands in the window, and its state."""

    role: str
    name: str
    place: tuple[int, int, int, int]
    state: tuple[bool, bool]
    """Whether it is checked, and whether it is disabled."""

    def __str__(self) -> str:
        checked, disabled = self.state
        words = f"{self.role} {self.name!r} at {self.place}"
        return f"{words}{' checked' if checked else ''}{' disabled' if disabled else ''}"


def nodes(window: QQuickWindow) -> tuple[Node, ...]:
    """Everything that the window tells assistive technology, parents first."""
    corner = window.geometry().topLeft()
    found = []
    for here in tree(window):
        place, state = here.rect().translated(-corner), here.state()
        found.append(
            Node(
                here.role().name,
                name_of(here),
                (place.x(), place.y(), place.width(), place.height()),
                (bool(state.checked), bool(state.disabled)),
            )
        )
    return tuple(found)


def choices(kiosk: Kiosk) -> dict[str, object]:
    """What a visitor chose: place, language, ease, and what they collected, typed and narrowed."""
    visit, room = kiosk.visit, kiosk.showroom
    names = ("page", "key", "scroll", "depth", "language", "textSize", "contrast", "reach", "present", "asking")
    chosen: dict[str, object] = {f"visit.{name}": visit.property(name) for name in (*names, "secondsLeft")}
    chosen |= {f"takeaway.{name}": room.takeaway.property(name) for name in ("keys", "count", "full", "link", "sealed")}
    chosen |= {f"zone.{name}": room.zone.property(name) for name in ("category", "place", "month", "here")}
    chosen["choose.answered"] = room.choose.answered
    return chosen | {"search.text": room.search.text}


def lists(kiosk: Kiosk) -> dict[str, object]:
    """The rows of every list of the showroom, and which thing each record shows."""
    found: dict[str, object] = {}
    room = kiosk.showroom
    for name in ("zones", "rooms", "routes", "stories", "featured"):
        found[name] = _rows(getattr(room, name))
    things = ("zone", "product", "place", "route", "room", "goods", "maker", "primer")
    for name in ("map", *things, "choose", "search", "takeaway"):
        record: Record = getattr(room, name)
        key = record.property("key")
        if key is not None:
            found[f"{name}.key"] = key
        for each in record.children():
            if isinstance(each, RowList):
                found[f"{name} {type(each).__name__} {len(found)}"] = _rows(each)
    return found


def _rows(model: RowList[Any]) -> tuple[object, ...]:
    return model.rows()


@dataclass(frozen=True, slots=True)
class VisitorState:
    """A kiosk's state as far as visitors can change it."""

    choices: Mapping[str, object]
    lists: Mapping[str, object]
    nodes: tuple[Node, ...]

    @classmethod
    def of(cls, kiosk: Kiosk) -> VisitorState:
        """The state of a kiosk whose page is complete."""
        return cls(choices(kiosk), lists(kiosk), nodes(kiosk.window))

    def differences(self, start: VisitorState) -> list[str]:
        """What is not as it was at the start, a sentence each; of the tree only the first few."""
        wrong = [
            f"{name} is {now[name]!r:.300}, it was {before[name]!r:.300}"
            for before, now in ((start.choices, self.choices), (start.lists, self.lists))
            for name in before
            if now[name] != before[name]
        ]
        return wrong + tree_differences(self.nodes, start.nodes)


def tree_differences(now: tuple[Node, ...], before: tuple[Node, ...], most: int = 4) -> list[str]:
    """What one accessibility tree has and another has not, at most so many sentences each way."""
    if now == before:
        return []
    fresh = [node for node in now if node not in before]
    gone = [node for node in before if node not in now]
    wrong = [f"new in the tree: {node}" for node in fresh[:most]] + [f"not in the tree: {node}" for node in gone[:most]]
    return wrong or ["the tree has the same nodes in another order or number"]
