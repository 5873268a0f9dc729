"""The painted map in the forms: a place's point, a river's line, a route from stop to stop."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.form_inputs import FormContext, Input
from kiosk.ui.studio.map_drawing import (
    Degrees,
    MapDrawing,
    courses_of,
    degrees_of,
    place_at,
    places_of,
    sheet_of,
    written,
)
from kiosk.ui.studio.map_handles import MapHandles
from kiosk.ui.studio.map_view import MapView
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.typed_inputs import PointsInput


class MapInput(Input):
    """A map beside the fields that say the same in numbers, and a line under it that says how things stand."""

    def __init__(self, field: Field, context: FormContext, path: str, view: MapView) -> None:
        super().__init__(field, context, path)
        self.setToolTip("")
        self.view = view
        self.note = QLabel()
        self.note.setObjectName("soft")
        self.note.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(view)
        self.column.addWidget(self.note)

    def draw(self, drawing: MapDrawing, words: str) -> None:
        """Show a drawing and the words under it; without a sheet say where it is laid."""
        tables, say = self.context.tables(), self.context.say
        sheet = sheet_of(tables)
        self.view.setVisible(sheet is not None)
        if sheet is None:
            words = say(
                "还没有地图：在“展厅”一页写上底图、经纬度和四边的空白，就可以在图上拖。",
                "There is no map yet: once the page “Showroom” says its picture, degrees and margins, one drags on it.",
            )
        else:
            self.view.show_map(sheet, self.context.thumbnail_of(sheet.picture.file), drawing)
        self.note.setText(words)

    def reflow(self, width: int) -> None:
        """Fit the map."""
        self.view.fit(width)

    def off_sheet(self, at: Degrees) -> bool:
        """Whether a point lies beside the map."""
        return self.view.sheet is not None and not self.view.on_sheet(at)


class PlaceMap(MapInput):
    """Where one place lies: its point is dragged, the others stand faint."""

    def __init__(self, field: Field, context: FormContext) -> None:
        view = MapHandles(context.say("地图上的位置", "Where it is on the map"), line=False)
        super().__init__(field, context, "", view)
        view.moved.connect(lambda _, lat, lon: self.placed.emit({"lat": lat, "lon": lon}))

    def holds(self, path: str) -> bool:
        """The numbers are put in below."""
        return False

    def show_table(self, table: Table) -> None:
        """Show where the place lies."""
        say, tables, at = self.context.say, self.context.tables(), place_at(table)
        drawing = MapDrawing(points=(at,) if at else (), others=places_of(tables, but=table))
        self.draw(drawing, "")
        if self.view.sheet is None or self.note.text():
            return
        if at is None:
            words = say("双击图上一处，把这个地点放到那里。", "Double-click on the map to put the place there.")
        elif self.off_sheet(at):
            words = say(
                f"这个地点在图外（{written(at)}）。双击图上一处，就放到那里。",
                f"This place lies off the map ({written(at)}). Double-click on the map to put it there.",
            )
        else:
            words = say(
                "拖动圆圈，或用方向键：一下 0.001 度，按住 Shift 是 0.01 度。双击别处，就放到那里。Ctrl+滚轮或 +、- 放大缩小。",
                "Drag the ring, or use the arrow keys: 0.001° each, with Shift 0.01°. A double click puts it elsewhere."
                " Ctrl and the wheel, or + and -, bring the map nearer.",
            )
        self.note.setText(words)


class RiverInput(MapInput):
    """A river's points: one a line, and as handles on the map, which is folded away until it is wanted."""

    def __init__(self, field: Field, context: FormContext, path: str) -> None:
        say = context.say
        view = MapHandles(say("地图上的河流", "The river on the map"), line=True)
        super().__init__(field, context, path, view)
        self._rows: list[Any] = []
        self._at: list[int] = []
        """Which of the rows each handle stands for; what is no pair of degrees has none."""
        self._table: Table = {}
        self._words = PointsInput(field, context, path)
        self._words.edited.connect(self.edited)
        self.setFocusProxy(self._words)
        self._fold = QPushButton(say("在地图上拖", "Drag on the map"))
        self._fold.setObjectName("quiet")
        self._fold.setCheckable(True)
        self._fold.setAccessibleName(f"{self._number()} {self._fold.text()}")
        self._fold.toggled.connect(lambda _: self.show_table(self._table))
        self.column.insertWidget(0, self._fold)
        self.column.insertWidget(0, self._words)
        view.moved.connect(lambda at, lat, lon: self._replace(self._at[at], self._at[at] + 1, [[lat, lon]]))
        view.added.connect(self._add)
        view.removed.connect(lambda at: self._replace(self._at[at], self._at[at] + 1, []))

    def show_table(self, table: Table) -> None:
        """Show the points in words, and on the map while it is unfolded."""
        self._table = table
        self._words.show_table(table)
        value = value_at(table, self.path)
        self._rows = list(value) if isinstance(value, list) else []
        self._at = [at for at, each in enumerate(self._rows) if degrees_of(each)]
        unfolded = self._fold.isChecked()
        self.note.setVisible(unfolded)
        if not unfolded:
            self.view.setVisible(False)
            return
        say, tables = self.context.say, self.context.tables()
        points = tuple(at for each in self._rows if (at := degrees_of(each)))
        count = len(points)
        names = tuple(say(f"第 {at} 点，共 {count} 点", f"point {at} of {count}") for at in range(1, count + 1))
        words = say(
            "拖动圆点；双击线上一处加一点；Delete 去掉一点（至少留两点）；Page Up、Page Down 换点，方向键移动。"
            "Ctrl+滚轮或 +、- 放大缩小。",
            "Drag a point; double-click on the line to add one; Delete takes one away (two stay); Page Up and Page Down"
            " choose, arrow keys move. Ctrl and the wheel, or + and -, bring the map nearer.",
        )
        others = tuple(course for course in courses_of(tables) if course != points)
        self.draw(MapDrawing(points, names, others=places_of(tables), courses=others), words)

    def unfold(self) -> None:
        """Show the map, too."""
        self._fold.setChecked(True)

    def _number(self) -> int:
        return int(self.path.split(".")[1]) + 1

    def _add(self, before: int, lat: float, lon: float) -> None:
        at = self._at[before] if before < len(self._at) else len(self._rows)
        self._replace(at, at, [[lat, lon]])

    def _replace(self, first: int, end: int, rows: list[list[float]]) -> None:
        self.placed.emit({self.path: [*self._rows[:first], *rows, *self._rows[end:]]})


class RouteMap(MapInput):
    """A route: its stops in order, and the legs between them. A press opens the place of a stop."""

    def __init__(self, field: Field, context: FormContext) -> None:
        super().__init__(field, context, "", MapView(context.say("地图上的线路", "The route on the map")))
        self._files: list[str] = []
        self.view.opened.connect(lambda at: self.place_wanted.emit(self._files[at]))

    def holds(self, path: str) -> bool:
        """Stops and legs are put in below."""
        return False

    def show_table(self, table: Table) -> None:
        """Show the stops and the legs as they are written now."""
        say, tables = self.context.say, self.context.tables()

        def at(place: object) -> Degrees | None:
            return place_at(tables.get(f"places/{place}.toml", {}))

        stops = [str(each.get("place")) for each in table.get("stops") or () if isinstance(each, dict)]
        seen = [(key, point) for key in stops if (point := at(key))]
        self._files = [f"places/{key}.toml" for key, _ in seen]
        names = [name_of(file, tables[file]) for file in self._files]
        ways = [
            (each.get("from"), each.get("to") or (stops[0] if stops else None))
            for each in table.get("legs") or ()
            if isinstance(each, dict)
        ]
        legs = tuple((a, b) for start, end in ways if (a := at(start)) and (b := at(end)))
        between = tuple(
            (a, b) for (one, a), (two, b) in zip(seen, seen[1:]) if (one, two) not in ways and (two, one) not in ways
        )
        points = tuple(point for _, point in seen)
        self.draw(MapDrawing(points, tuple(names), legs, between, others=places_of(tables)), "")
        if self.view.sheet is None or self.note.text():
            return
        words = say(
            "按站点打开那个地点，在那里拖动。实线是写了的路程，虚线还没有写。Ctrl+滚轮或 +、- 放大缩小。",
            "Press a stop to open its place, and drag it there. A whole line is a leg, a dotted one has none yet."
            " Ctrl and the wheel, or + and -, bring the map nearer.",
        )
        if off := [name for name, point in zip(names, points, strict=True) if self.off_sheet(point)]:
            listed = say("、", ", ").join(off)
            words += say(f"在图外：{listed}。", f" Off the map: {listed}.")
        self.note.setText(words)


MAPS: dict[tuple[str, str], type[PlaceMap] | type[RouteMap]] = {
    ("places", "lat"): PlaceMap,
    ("routes", "stops"): RouteMap,
}
"""The maps of the forms: the kind of record, and the field before which the map stands."""
