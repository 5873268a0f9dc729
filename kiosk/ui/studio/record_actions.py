"""Adding, duplicating, ordering, putting away and taking back records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.base.record_ids import county_names, free_id, id_of_name
from kiosk.content.finding import Both
from kiosk.content.reference_check import category_zones
from kiosk.content.toml_tables import Table, categories_of, zones_of
from kiosk.ui.studio.dialogs import ask, tell
from kiosk.ui.studio.form_fields import field_at, id_of, kind_of
from kiosk.ui.studio.new_record_dialog import NewRecord
from kiosk.ui.studio.record_forms import KINDS, PLACE
from kiosk.ui.studio.record_list import FILE, name_of

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

ADDABLE = ("products", "places", "routes", "rooms", "stories")
"""Kinds that can be added. Zones and the showroom's own words cannot."""


class RecordActions(QObject):
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
            (("新增", "Add"), True),
            (("复制一份", "Duplicate"), kind in ADDABLE and kind_of(studio.file) == kind and not away),
            (("归档", "Put away"), kind in ADDABLE and kind_of(studio.file) == kind and not away),
            (("取回", "Take back"), away),
        ):
            if action := getattr(studio, "actions_by_name", {}).get(studio.say(zh, en)):
                action.setEnabled(can)

    def add(self) -> None:
        """Ask what it is, where it belongs and what it is called, and make a new record; nothing is guessed."""
        say = self._studio.say
        self._ask(say("新增", "Add"), [(kind, KINDS[kind]) for kind in ADDABLE], self._asked, {})

    def duplicate(self) -> None:
        """Ask for a name and make a copy of the record that is looked at; printed numbers are not copied."""
        studio = self._studio
        table = deepcopy(dict(studio.draft.tables[studio.file]))
        for key in ("identifiers", "pinyin", "name"):
            table.pop(key, None)
        kind = kind_of(studio.file)
        self._ask(studio.say("复制一份", "Duplicate"), [(kind, KINDS[kind])], lambda _, __: (), table)

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

    def _asked(self, kind: str, chosen: Table) -> Sequence[tuple[str, Both, Sequence[tuple[str, str]]]]:
        """What has to be chosen for a new record of a kind: path, words and choices."""
        studio = self._studio
        if kind == "products":
            shelves = [
                (key, name)
                for key, name in studio.choices.of("zones")
                if studio.draft.tables[f"zones/{key}.toml"].get("kind", "products") == "products"
            ]
            return (
                ("zone", ("展区", "Zone"), shelves),
                ("category", ("品类", "Category"), self._categories(str(chosen.get("zone", "")))),
                ("place", ("产地", "Comes from"), studio.choices.of("counties")),
            )
        if kind == "places":
            field = field_at(PLACE, "kind")
            assert field is not None
            assert not isinstance(field.choices, str)
            return (("kind", field.name, [(key, studio.say.both(words)) for key, words in field.choices]),)
        return ()

    def _categories(self, zone: str) -> Sequence[tuple[str, str]]:
        """The categories that products of a zone may be of; all while no zone is chosen."""
        tables = self._studio.draft.tables
        zones, categories = zones_of(tables), categories_of(tables)
        return [
            (key, name)
            for key, name in self._studio.choices.of("categories")
            if not zone or zone in category_zones(categories[key], zones, zones)
        ]

    def _ask(
        self,
        title: str,
        kinds: Sequence[tuple[str, Both]],
        asked: Callable[[str, Table], Sequence[tuple[str, Both, Sequence[tuple[str, str]]]]],
        begun: Table,
    ) -> None:
        studio = self._studio

        def taken(kind: str) -> set[str]:
            away = (file for file in studio.draft.archived() if kind_of(file) == kind)
            return {id_of(file) for file in (*studio.draft.records(kind), *away)}

        def proposed(kind: str, name: str) -> str:
            places = county_names(studio.draft.tables[file] for file in studio.draft.records("places"))
            return free_id(id_of_name(name, places=places), taken(kind) if kind else ())

        def made(kind: str, chosen: Table, name: str, key: str) -> None:
            file = f"{kind}/{key}.toml"
            table = {**begun, **chosen, "name": {"zh-CN": name}}
            if kind == "stories":
                orders = [studio.draft.tables[each].get("order") for each in studio.draft.records(kind)]
                table["order"] = 1 + max((each for each in orders if isinstance(each, int)), default=0)
            studio.editing.put(file, table, f"{title} {name}")
            studio.reach(file)

        NewRecord(studio, studio.say, title, kinds, asked, proposed, lambda kind, key: key in taken(kind), made).open()
