"""Putting away what others are in, a zone or a category: what is in it is named, and goes along or stays."""

from __future__ import annotations

from kiosk.base.hidden_records import CATEGORIES
from kiosk.content.draft import Draft
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.form_fields import id_of, kind_of
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual

HOLDING = {"zones": "zone", CATEGORIES: "category"}
"""What products are in, and the key by which a product says so."""
MOST_NAMED = 6


def way_back(draft: Draft, file: str, say: Bilingual) -> str:
    """How a record that is put away comes back: the archive holds what was saved once."""
    if (draft.folder / file).exists():
        return say("可以随时取回。", "It can be taken back.")
    return say(
        "它还没有保存过，归档以后只能用“撤销”取回；要留着它，先保存。",
        "It was never saved: only Undo brings it back afterwards; to keep it, save first.",
    )


class HolderPutAway:
    """Puts zones and categories of one draft away."""

    def __init__(self, editor: DraftEditor, dialogs: Dialogs) -> None:
        self._editor, self._dialogs, self._say = editor, dialogs, dialogs.say

    def put_away(self, file: str) -> None:
        """Ask, with what is in it, and put it away alone where nothing is."""
        say, records = self._say, self._editor.records
        name, inside = name_of(file, records[file]), self._inside(file)
        title = say("归档", "Put away")
        if not inside:
            zone = kind_of(file) == "zones"
            words = say(
                f"把“{name}”归档？里面没有展品。" if zone else f"去掉品类“{name}”？没有展品属于它。",
                f"Put “{name}” away? Nothing is in it."
                if zone
                else f"Remove the category “{name}”? No product is of it.",
            )
            words += f"{say('', ' ')}{way_back(self._editor.draft, file, say)}" if zone else ""
            answers = [title if zone else say("去掉", "Remove"), say("不", "No")]
            self._dialogs.ask(
                title, words, answers, lambda at: self.away([file], f"{title} {name}") if at == 0 else None
            )
            return
        named = [name_of(each, records[each]) for each in inside[:MOST_NAMED]]
        zh, en = "、".join(named), ", ".join(named)
        further = len(inside) > MOST_NAMED
        words = say(
            f"“{name}”里有 {len(inside)} 件展品：{zh}{'……' if further else ''}。只是暂时不展出，就先隐藏；"
            f"要留下它们，先给它们换一处。",
            f"{len(inside)} products are in “{name}”: {en}{'…' if further else ''}. To take it off show for a while, hide it;"
            " to keep them, give them another one first.",
        )
        answers = [say("只隐藏", "Hide it"), say("连同展品一起归档", "Put all of it away"), say("不", "No")]

        def answered(at: int) -> None:
            if at == 0:
                self._editor.set(file, "hidden", True, say(f"隐藏 {name}", f"Hide {name}"))
            elif at == 1:
                self.away([*self._packets(inside), *inside, file], f"{title} {name}")

        self._dialogs.ask(title, words, answers, answered)

    def away(self, files: list[str], words: str) -> None:
        """Put these away, and take them out of the lists that name them; undone as one."""
        gone = {id_of(file) for file in files if kind_of(file) == "products"}
        with self._editor.undone_together(words):
            self._forget(gone, {id_of(file) for file in files if kind_of(file) == "zones"})
            for file in files:
                self._editor.put(file, None)

    def _forget(self, products: set[str], zones: set[str]) -> None:
        """Take products and zones out of the lists that name them."""
        for file, table in self._editor.records.items():
            for path, value in named_in(table):
                left = [key for key in value if key not in (zones if path == "zones" else products)]
                if left != value:
                    self._editor.set(file, path, left)

    def _inside(self, file: str) -> list[str]:
        key = HOLDING[kind_of(file)]
        records = self._editor.records.items()
        return [each for each, table in records if kind_of(each) == "products" and table.get(key) == id_of(file)]

    def _packets(self, products: list[str]) -> list[str]:
        """The goods of some products."""
        ids = {id_of(file) for file in products}
        return [
            file
            for file, table in self._editor.records.items()
            if kind_of(file) == "goods" and table.get("product") in ids
        ]


def named_in(table: dict[str, object]) -> list[tuple[str, list[object]]]:
    """The lists of a record that name products or zones, by their paths."""
    stops = table.get("stops")
    lists = [(path, table.get(path)) for path in ("related", "products", "zones")]
    for at, stop in enumerate(stops if isinstance(stops, list) else ()):
        lists.append((f"stops.{at}.products", stop.get("products") if isinstance(stop, dict) else None))
    return [(path, value) for path, value in lists if isinstance(value, list)]
