"""The map sheet on show: its painting, its rivers as lines and its places as spots."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import QObject, QRectF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.geometry.river_network import RiverNetwork, short, svg
from kiosk.release.map_rows import MapRow, Spot
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import FULL, Roles, RowList, address
from kiosk.ui.visitor.map_arrangement import MapArrangement
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.route import RouteRecord

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


ROUND = (0.055, 0.055, 0.12, 0.07)
"""How much of the sheet is seen left of the counties, above, right (where the names stand) and below."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class SpotList(RowList[Spot]):
    """Places as marks; `mapX` and `mapY` are fractions of the sheet."""

    ROLES: ClassVar[Roles[Spot]] = {
        "key": lambda spot: spot.key,
        "kind": lambda spot: spot.kind,
        "name": lambda spot: spot.name,
        "second": lambda spot: spot.second,
        "shortName": lambda spot: short(spot.name),
        "mapX": lambda spot: spot.x,
        "mapY": lambda spot: spot.y,
        "amount": lambda spot: spot.amount,
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class MapRecord(Record):
    """The whole map."""

    changed = Signal()

    def __init__(self, context: RecordContext, route: RouteRecord, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = MapRow(None, 0, 0)
        self._spots = SpotList(self)
        self._arrangement = MapArrangement(context, route, self)
        self._overhead = MapArrangement(context, route, self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        self._row = context.catalogue.map(context.language) if context.catalogue else MapRow(None, 0, 0)
        self._spots.replace(self._row.spots)
        self._arrangement.read(self._row)
        self._overhead.read(self._row)

    @Slot()
    def rest(self) -> None:
        """Forget what a visitor did on the map."""
        self._arrangement.rest()
        self._overhead.rest()

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        return any(spot.kind != "venue" for spot in self._row.spots)

    """Whether anything but the venue itself stands on the sheet."""

    @Property("QStringList", notify=changed)
    def upstream(self) -> list[str]:
        """The places passed on the way from the venue to the county with the most products, the first and last included."""
        counties = [spot for spot in self._row.spots if spot.kind == "county"]
        start = next((spot for spot in self._row.spots if spot.kind in ("city", "venue")), None)
        if not counties or start is None:
            return []
        end = max(counties, key=lambda spot: spot.amount)
        line = RiverNetwork(self._row.rivers, self.aspect).journey([(start.x, start.y), (end.x, end.y)])
        at = {
            spot.key: min(range(len(line)), key=lambda i: math.dist(line[i], (spot.x, spot.y)))
            for spot in counties
            if min(math.dist(point, (spot.x, spot.y)) for point in line) < 0.035
        }
        on_the_way = sorted((spot for spot in counties if spot.key in at and spot is not end), key=lambda s: at[s.key])
        return [short(spot.name) for spot in (start, *on_the_way[:3], end)]

    @Property(QRectF, notify=changed)
    def inland(self) -> QRectF:
        counties = [spot for spot in self._row.spots if spot.kind == "county"]
        if not counties:
            return QRectF(0, 0, 1, 1)
        west, east = min(spot.x for spot in counties), max(spot.x for spot in counties)
        north, south = min(spot.y for spot in counties), max(spot.y for spot in counties)
        left, above, right, below = ROUND
        return QRectF(west - left, north - above, east - west + left + right, south - north + above + below)

    @Property("QStringList", notify=changed)
    def riverLines(self) -> list[str]:
        return [f"{river.rank}|{svg(river.points, self.aspect)}" for river in self._row.rivers]

    @Property(float, notify=changed)
    def aspect(self) -> float:
        return self._row.height / self._row.width if self._row.width else 1.0

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.picture, FULL)

    """Height over width of the sheet."""

    @Property(MapArrangement, constant=True)
    def arrangement(self) -> MapArrangement:
        return self._arrangement

    @Property(MapArrangement, constant=True)
    def overhead(self) -> MapArrangement:
        return self._overhead

    """The same for the sheet that hangs above the band of reach, for eyes alone."""

    @Property(SpotList, constant=True)
    def spots(self) -> SpotList:
        return self._spots

    """The part of the sheet in which the counties lie, in fractions of it."""
    """Each river as rank|SVG path, in thousandths of the sheet's width; rank 1 is the main stream."""
