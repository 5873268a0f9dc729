"""The lists that the living map is made of: names, things, stops and rivers' names, each with the place that was found for it."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QmlElement

from kiosk.geometry.free_ground import Box, Point
from kiosk.release.map_rows import Spot
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.list_models import Roles, RowList, address
from kiosk.ui.visitor.route import StopOnMap

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

SMALL = 240
"""Pixels across, at least, of the pictures that stand on the map."""

NOWHERE = Box(0, 0, 0, 0)


class PlacedSpot(NamedTuple):
    """A place and its name: what can be pressed, and the words, about the place itself, in pixels."""

    spot: Spot
    text: str
    press: Box
    words: Box
    named: bool
    opens: bool = True
    """Whether there is room enough to press it; a name alone only says what its ring is."""
    size: float = 1.0
    """The letters of its name, in pixels."""


class PlacedThing(NamedTuple):
    """A thing that grows: the middle of its picture about where it grows, in pixels, and its name about that middle."""

    thing: GrownThing
    off: Point
    side: float
    shown: bool
    called: str = ""
    """Its name in lines; empty where there is no room for it and for the thing."""
    words: Box = NOWHERE
    lead: Box = NOWHERE
    """The line from the thing to its name where that stands farther off: its start, and the way to its end."""


class PlacedStop(NamedTuple):
    """A stop of the route and its number: its middle about the stop, in pixels."""

    stop: StopOnMap
    off: Point
    shown: bool


class PlacedRiver(NamedTuple):
    """A river's name: its middle in fractions of the sheet, and the size of its letters in pixels."""

    name: str
    at: Point
    size: float


@QmlElement
@QmlUncreatable("It belongs to the map.")
class SpotNameList(RowList[PlacedSpot]):
    """Places with their names."""

    ROLES: ClassVar[Roles[PlacedSpot]] = {
        "key": lambda row: row.spot.key,
        "kind": lambda row: row.spot.kind,
        "name": lambda row: row.spot.name,
        "shortName": lambda row: row.text,
        "mapX": lambda row: row.spot.x,
        "mapY": lambda row: row.spot.y,
        "press": lambda row: QRectF(*row.press),
        "words": lambda row: QRectF(*row.words),
        "named": lambda row: row.named,
        "opens": lambda row: row.opens,
        "size": lambda row: row.size,
    }

    @staticmethod
    def _key(row: PlacedSpot) -> object:
        return row.spot.key


@QmlElement
@QmlUncreatable("It belongs to the map.")
class GrownThingList(RowList[PlacedThing]):
    """Things where they grow."""

    ROLES: ClassVar[Roles[PlacedThing]] = {
        "key": lambda row: row.thing.card.key,
        "name": lambda row: row.thing.card.name,
        "note": lambda row: row.thing.card.note,
        "picture": lambda row: address(row.thing.card.picture, SMALL),
        "solid": lambda row: row.thing.card.picture is not None and row.thing.card.picture.solid,
        "tone": lambda row: row.thing.card.tone,
        "tint": lambda row: row.thing.card.picture.mean if row.thing.card.picture else "",
        "middle": lambda row: QPointF(*row.thing.card.picture.focus) if row.thing.card.picture else QPointF(0.5, 0.5),
        "soldOut": lambda row: row.thing.card.sold_out,
        "proposed": lambda row: row.thing.card.proposed,
        "mapX": lambda row: row.thing.at[0],
        "mapY": lambda row: row.thing.at[1],
        "offX": lambda row: row.off[0],
        "offY": lambda row: row.off[1],
        "side": lambda row: row.side,
        "shown": lambda row: row.shown,
        "given": lambda row: row.thing.called,
        "called": lambda row: row.called,
        "words": lambda row: QRectF(*row.words),
        "lead": lambda row: QRectF(*row.lead),
    }

    @staticmethod
    def _key(row: PlacedThing) -> object:
        return row.thing.card.key


@QmlElement
@QmlUncreatable("It belongs to the map.")
class StopNumberList(RowList[PlacedStop]):
    """The stops of the route that is drawn."""

    ROLES: ClassVar[Roles[PlacedStop]] = {
        "ordinal": lambda row: row.stop.ordinal,
        "passed": lambda row: row.stop.passed,
        "mapX": lambda row: row.stop.row.x,
        "mapY": lambda row: row.stop.row.y,
        "offX": lambda row: row.off[0],
        "offY": lambda row: row.off[1],
        "shown": lambda row: row.shown,
    }

    @staticmethod
    def _key(row: PlacedStop) -> object:
        return (row.stop.row.place, row.stop.ordinal)


@QmlElement
@QmlUncreatable("It belongs to the map.")
class RiverNameList(RowList[PlacedRiver]):
    """Names of rivers beside their water."""

    ROLES: ClassVar[Roles[PlacedRiver]] = {
        "name": lambda row: row.name,
        "mapX": lambda row: row.at[0],
        "mapY": lambda row: row.at[1],
        "size": lambda row: row.size,
    }
