"""Adding, duplicating, ordering, putting away and taking back records."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.base.ids import county_names, free_id, id_of_name
from kiosk.content.paths import value_at, with_value
from kiosk.content.tables import Table
from kiosk.ui.studio.asking import NewRecord, ask, tell
from kiosk.ui.studio.fields import id_of, kind_of
from kiosk.ui.studio.forms import KINDS
from kiosk.ui.studio.records import FILE, name_of

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

BEGUN: dict[str, Table] = {
    "products": {},
    "places": {"kind": "stop", "lat": 26.64, "lon": 118.18},
    "routes": {"days": 1, "stops": []},
    "rooms": {"palette": ["#32495a"]},
    "stories": {},
}
"""What a new record of each kind says at first. Zones and the showroom's own words cannot be added."""


class Shelving(QObject):
    """Acts on the records of the studio it belongs to."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def follow(self) -> None:
        """Enable what can be done with what is shown."""
        studio = self._studio
        kind = studio.listing.kind.currentData()
        away = studio.listing.only.currentData() == "archived"
        for (zh, en), can in (
            (("新增", "Add"), kind in BEGUN),
            (("复制一份", "Duplicate"), kind in BEGUN and kind_of(studio.file) == kind and not away),
            (("归档", "Put away"), kind in BEGUN and kind_of(studio.file) == kind and not away),
            (("取回", "Take back"), away),
        ):
            if action := getattr(studio, "actions_by_name", {}).get(studio.say(zh, en)):
                action.setEnabled(can)

    def add(self) -> None:
        """Ask for a name and make a new record of the kind that is listed."""
        kind = self._studio.listing.kind.currentData()
        if kind in BEGUN:
            say = self._studio.say
            title = say(f"新增{KINDS[kind][0]}", f"New: {KINDS[kind][1].lower()}")
            self._ask(kind, title, {**deepcopy(BEGUN[kind]), **self._place(kind)})

    def duplicate(self) -> None:
        """Ask for a name and make a copy of the record that is looked at; printed numbers are not copied."""
        studio = self._studio
        table = deepcopy(dict(studio.draft.tables[studio.file]))
        for key in ("identifiers", "pinyin"):
            table.pop(key, None)
        title = studio.say("复制一份", "Duplicate")
        self._ask(kind_of(studio.file), title, table, name_of(studio.file, table))

    def put_away(self) -> None:
        """Ask, and take the record that is looked at from the pack; it is kept in archive/."""
        studio, say = self._studio, self._studio.say
        file = studio.file
        name = name_of(file, studio.draft.tables[file])
        words = say(
            f"把“{name}”归档？它不再展出，可以随时取回。",
            f"Put “{name}” away? It is no longer shown and can be taken back.",
        )
        answers = [say("归档", "Put away"), say("不", "No")]

        def answered(at: int) -> None:
            if at == 0:
                studio.editing.put(file, None, say(f"归档 {name}", f"Put away {name}"))

        ask(studio, say("归档", "Put away"), words, answers, answered)

    def take_back(self) -> None:
        """Bring the record that is chosen among those put away back into the pack."""
        studio, say = self._studio, self._studio.say
        file = studio.listing.view.currentIndex().data(FILE)
        if not file:
            return
        table = studio.draft.restored(file)
        if table is None:
            tell(studio, say, file, say("归档的文件读不了。", "The file that was put away cannot be read."), bad=True)
            return
        studio.listing.only.setCurrentIndex(0)
        studio.editing.put(file, table, say("取回", "Take back"))

    def order(self, files: list[str]) -> None:
        """Number these records in this order; undone as one."""
        studio = self._studio
        with studio.editing.together(studio.say("排序", "Order")):
            for number, file in enumerate(files, 1):
                studio.editing.set(file, "order", number)

    def _place(self, kind: str) -> Table:
        """Where a new product or place belongs: where the list shows it, else the first there is."""
        studio = self._studio
        group = studio.listing.wanted().group
        if kind == "places":
            return {"kind": group} if group else {}
        if kind == "stories":
            return {
                "order": 1
                + max((int(studio.draft.tables[f].get("order", 0)) for f in studio.draft.records(kind)), default=0)
            }
        if kind == "routes":
            return {"stops": [{"place": key} for key, _ in studio.choices("places")[:1]]}
        if kind != "products":
            return {}
        zone = group or next((key for key, _ in studio.choices("zones")), "")
        alike = [table for table in studio.draft.tables.values() if table.get("zone") == zone and "category" in table]
        counties = [key for key, _ in studio.choices("counties")]
        category = alike[0]["category"] if alike else next((key for key, _ in studio.choices("categories")), "")
        return {"zone": zone, "category": category, "place": counties[0] if counties else ""}

    def _ask(self, kind: str, title: str, table: Table, name: str = "") -> None:
        studio = self._studio
        taken = {id_of(file) for file in (*studio.draft.records(kind), *studio.draft.archived())}

        def proposed(name: str) -> str:
            places = county_names(studio.draft.tables[file] for file in studio.draft.records("places"))
            return free_id(id_of_name(name, places=places), taken)

        def made(name: str, key: str) -> None:
            file = f"{kind}/{key}.toml"
            fresh = with_value(table, "name.zh-CN", name)
            for tag in value_at(table, "name") or {}:
                if tag != "zh-CN":
                    fresh = with_value(fresh, f"name.{tag}", None)
            studio.editing.put(file, fresh, f"{title} {name}")
            studio.open(file)

        NewRecord(studio, studio.say, title, lambda key: key in taken, proposed, made, name).open()
