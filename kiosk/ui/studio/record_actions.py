"""Adding, duplicating, ordering, putting away and bringing back records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy

from PySide6.QtCore import QObject, Signal

from kiosk.base.hidden_records import CATEGORIES
from kiosk.base.record_fields.zone import ZONE_KINDS, ZONE_TONES
from kiosk.base.record_ids import county_names, free_id, id_of_name
from kiosk.content.reference_check import category_zones
from kiosk.content.toml_tables import Table, categories_of, zones_of
from kiosk.ui.studio.category_files import PACK, in_order
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.form_fields import field_at, id_of, kind_of
from kiosk.ui.studio.holder_put_away import HOLDING, HolderPutAway, way_back
from kiosk.ui.studio.new_record_dialog import NewRecordDialog, Question, RecordIds
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_forms import KINDS, PLACE
from kiosk.ui.studio.record_hiding import hiding_available
from kiosk.ui.studio.record_list import name_of

ADDABLE = tuple(kind for kind in KINDS if kind != PACK)
"""Kinds that can be added: all but the showroom's own words."""
OWN = ("id", "identifiers", "pinyin", "name", "gtin", "lot", "authorisations", "hidden")
"""What belongs to one record alone and is in no copy of it."""
CHANGING = (
    *("save", "add", "duplicate", "hide", "show", "put-away", "bring-back", "phone"),
    *("find-replace", "change-many"),
)
"""Commands that change the pack."""
NARROWS = "@zone"
"""Stands for a path where a choice only narrows the next one."""


def available(
    records: Mapping[str, Table], kind: str, file: str, archived: bool, looking_only: bool = False
) -> dict[str, bool]:
    """Which actions can be done while the list shows a `kind`, or what of it is archived, and `file` is in hand.

    With `looking_only` nothing that changes the pack.
    """
    if looking_only:
        return dict.fromkeys(CHANGING, False)
    here = kind in ADDABLE and kind_of(file) == kind and not archived
    can = dict.fromkeys(("save", "add", "phone", "find-replace", "change-many"), True)
    can |= {"duplicate": here, "put-away": here, "bring-back": archived}
    return can | hiding_available(records, file, archived)


class RecordActions(QObject):
    """Acts on the records of one draft."""

    made = Signal(str)
    """A new record, by its file: it is to be shown."""
    bringing_back = Signal()
    """An archived record comes back: the list is to show what is in the pack again."""

    def __init__(self, editor: DraftEditor, choices: Choices, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._draft = editor, editor.draft
        self._choices, self._dialogs, self._say = choices, dialogs, dialogs.say
        self._emptying = HolderPutAway(editor, dialogs)

    def add(self) -> None:
        """Ask what it is, where it belongs and what it is called, and make a new record; nothing is guessed."""
        self._ask(self._say("新增", "Add"), ADDABLE, self._questions, {})

    def duplicate(self, file: str) -> None:
        """Ask for a name and make a copy of a record; printed numbers and licences are not copied."""
        table = deepcopy(dict(self._editor.records[file]))
        for key in OWN:
            table.pop(key, None)
        self._ask(self._say("复制一份", "Duplicate"), [kind_of(file)], lambda _, __: (), table)

    def put_away(self, file: str) -> None:
        """Ask, and remove a record from the pack; it is kept in archive/."""
        say = self._say
        name = name_of(file, self._editor.records[file])
        if kind_of(file) in HOLDING:
            self._emptying.put_away(file)
            return
        words = say(f"把“{name}”归档？它不再展出。", f"Put “{name}” away? It is no longer shown. ")
        words += way_back(self._draft, file, say)
        answers = [say("归档", "Put away"), say("不", "No")]

        def answered(at: int) -> None:
            if at == 0:
                self._emptying.away([file], say(f"归档 {name}", f"Put away {name}"))

        self._dialogs.ask(say("归档", "Put away"), words, answers, answered)

    def bring_back(self, file: str) -> None:
        """Bring an archived record back into the pack."""
        say = self._say
        table = self._draft.restored(file)
        if table is None:
            self._dialogs.tell(file, say("归档的文件读不了。", "The file that was put away cannot be read."), bad=True)
            return
        self.bringing_back.emit()
        self._editor.put(file, table, say("取回", "Take back"))

    def order(self, files: list[str]) -> None:
        """Number these records in this order; undone as one."""
        if files and kind_of(files[0]) == CATEGORIES:
            rows = in_order(self._draft.tables, files)
            self._editor.set(PACK, CATEGORIES, rows, self._say("排序", "Order"))
            return
        with self._editor.undone_together(self._say("排序", "Order")):
            for number, file in enumerate(files, 1):
                self._editor.set(file, "order", number)

    def _questions(self, kind: str, chosen: Table) -> Sequence[Question]:
        """What has to be chosen for a new record of a kind."""
        say, choices = self._say, self._choices
        if kind == "products":
            return (
                Question("zone", ("展区", "Zone"), self._product_zones()),
                Question("category", ("品类", "Category"), self._categories(str(chosen.get("zone", "")))),
                Question("place", ("产地", "Comes from"), choices.of("counties")),
            )
        if kind == "goods":
            zone = str(chosen.get(NARROWS, ""))
            products = [
                (key, name)
                for key, name in choices.of("products")
                if zone and self._draft.tables[f"products/{key}.toml"].get("zone") == zone
            ]
            used = {table.get("zone") for file, table in self._draft.tables.items() if kind_of(file) == "products"}
            return (
                Question(NARROWS, ("展区", "Zone"), [each for each in choices.of("zones") if each[0] in used]),
                Question("product", ("是哪种展品", "A packet of"), products),
            )
        if kind == "zones":
            kinds, tones = (
                [(choice.value, say.both(choice.name)) for choice in each] for each in (ZONE_KINDS, ZONE_TONES)
            )
            return (Question("kind", ("里面是", "Holds"), kinds), Question("tone", ("颜色", "Colour"), tones))
        if kind == CATEGORIES:
            return (Question("zones", ("展区", "Zone"), self._product_zones()),)
        if kind == "makers":
            return (Question("place", ("所在地", "Where it is"), choices.of("counties")),)
        if kind == "places":
            field = field_at(PLACE, "kind")
            assert field is not None
            assert not isinstance(field.choices, str)
            return (Question("kind", field.name, [(key, say.both(words)) for key, words in field.choices]),)
        return ()

    def _product_zones(self) -> Sequence[tuple[str, str]]:
        """The zones that hold products."""
        tables = self._draft.tables
        of_rooms = {
            id_of(file) for file, table in tables.items() if file.startswith("zones/") and table.get("kind") == "rooms"
        }
        return [(key, name) for key, name in self._choices.of("zones") if key not in of_rooms]

    def _categories(self, zone: str) -> Sequence[tuple[str, str]]:
        """The categories that products of a zone may be of; all while no zone is chosen."""
        tables = self._draft.tables
        zones, categories = zones_of(tables), categories_of(tables)
        return [
            (key, name)
            for key, name in self._choices.of("categories")
            if not zone or zone in category_zones(categories[key], zones, zones)
        ]

    def _ask(
        self, title: str, kinds: Sequence[str], questions: Callable[[str, Table], Sequence[Question]], begun: Table
    ) -> None:
        """Ask about a new record of one of `kinds` that says already what is `begun`."""
        draft = self._draft

        def make(kind: str, chosen: Table, name: str, key: str) -> None:
            file = f"{kind}/{key}.toml"
            said = {path: answer for path, answer in chosen.items() if path != NARROWS}
            table = {**begun, **said, "name": {"zh-CN": name}}
            if kind == CATEGORIES and "zones" in chosen:
                table["zones"] = [chosen["zones"]]
            peers = [draft.tables[each] for each in draft.records(kind)]
            orders = [each.get("order") for each in peers if each.get("zone") == table.get("zone")]
            last = max((each for each in orders if isinstance(each, int)), default=0)
            if kind in ("stories", "zones") or last > 0:
                table["order"] = last + 1
            self._editor.put(file, table, f"{title} {name}")
            self.made.emit(file)

        ids = RecordIds(self._proposed_id, lambda kind, key: key in self._used_ids(kind))
        named = [(kind, KINDS[kind]) for kind in kinds]
        NewRecordDialog(self._dialogs, title, named, questions, ids, make).open()

    def _used_ids(self, kind: str) -> set[str]:
        """Every id of a kind, of what is put away too."""
        away = (file for file in self._draft.archived() if kind_of(file) == kind)
        here = (file for file in self._editor.records if kind_of(file) == kind)
        return {id_of(file) for file in (*here, *away)}

    def _proposed_id(self, kind: str, name: str) -> str:
        places = county_names(self._draft.tables[file] for file in self._draft.records("places"))
        return free_id(id_of_name(name, places=places), self._used_ids(kind) if kind else ())
