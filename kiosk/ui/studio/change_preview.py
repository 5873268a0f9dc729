"""What will change on the screen, in words and pictures, and the question whether it is to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.base.record_kinds import FOLDER_OF
from kiosk.content.finding import Both
from kiosk.release.differences import Difference, FieldChange
from kiosk.ui.studio.change_groups import GROUPS, FoldedGroup, grouped
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_fields import field_at
from kiosk.ui.studio.record_forms import FORMS, KINDS
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.workbook.change_summary import around

THUMB = QSize(84, 64)
FOLDERS = FOLDER_OF | {"pack": "pack.toml"}
OTHERS: dict[str, Both] = {"category": ("品类", "Category"), "map": ("地图", "Map")}
PATHS = {
    "use_text": "use.text",
    "liquor_type": "use.type",
    "use_kind": "use.kind",
    "use_suggested": "use.suggested",
    "abv": "use.typical_abv_percent",
    "marks": "certifications",
    "numbers": "identifiers",
    "sold_out": "availability.sold_out",
    "shown_from": "availability.from",
    "shown_to": "availability.to",
    "goes_with": "related",
    "price": "price.yuan",
    "ways": "buy",
    "excluded": "except",
}
"""Where the form asks for what a catalogue calls differently."""
OWN: dict[str, Both] = {
    "brewing": ("冲泡的用量与时间", "Amounts and times of brewing"),
    "origin_scope": ("产地范围", "How far the origin reaches"),
    "adults_only": ("未成年人请勿饮酒", "Adults only"),
    "tone": ("颜色", "Colour"),
    "kind": ("类别", "Kind"),
    "precision": ("位置的准确", "How exact the spot is"),
    "credit": ("出处", "Published where"),
    "station": ("车站", "Station"),
    "access_mode": ("怎么来", "The way there"),
    "access_minutes": ("来的时间", "Time to get there"),
    "access_note": ("怎么来的说明", "Words on the way there"),
    "venue": ("展厅所在的地点", "Where the kiosk stands"),
    "pictures": ("图片", "Pictures"),
    "shown_when": ("什么时候展出", "When it is on show"),
    "rivers": ("河流", "Rivers"),
    "width": ("画的大小", "Size of the painting"),
    "height": ("画的大小", "Size of the painting"),
}


class ChangesDialog(ModalDialog):
    """Shows differences and asks; `then` hears that they are wanted. What is safe is the default."""

    def __init__(
        self,
        dialogs: Dialogs,
        title: str,
        lead: str,
        changes: Sequence[Difference],
        answers: tuple[str, str],
        then: Callable[[], None],
        hidden: Callable[[Difference], bool] = lambda _: False,
        asked: QWidget | None = None,
    ) -> None:
        """`hidden` says of what is gone that the pack still has it; `asked` is what else is asked, over the answers."""
        super().__init__(dialogs, title)
        say = dialogs.say
        self._say = say
        column = QVBoxLayout(self)
        head = QLabel(title)
        head.setObjectName("title")
        words = QLabel(f"{lead}\n{counted(say, {name: len(among) for name, among in grouped(changes, hidden)})}")
        words.setWordWrap(True)
        words.setAccessibleName(words.text())
        column.addWidget(head)
        column.addWidget(words)
        page = QWidget()
        rows = QVBoxLayout(page)
        for name, among in grouped(changes, hidden):
            rows.addWidget(FoldedGroup(say, name, among, lambda each, group: card_of(say, each, group)))
        rows.addStretch()
        area = self.scrolled(page)
        area.setAccessibleName(say("屏幕上会变的", "What changes on the screen"))
        column.addWidget(area, 1)
        if asked:
            column.addWidget(asked)
        buttons = QHBoxLayout()
        buttons.addStretch()
        wanted, safe = QPushButton(answers[1]), QPushButton(answers[0])
        wanted.setObjectName("chief")
        wanted.setAutoDefault(False)
        safe.setDefault(True)
        safe.setFocus()
        safe.clicked.connect(self.reject)
        wanted.clicked.connect(self.accept)
        buttons.addWidget(wanted)
        buttons.addWidget(safe)
        column.addLayout(buttons)
        self.accepted.connect(then)
        self.fit(900, 760)


def card_of(say: Bilingual, each: Difference, group: str, pictures: bool = True) -> QFrame:
    """One record of a group: its pictures, what becomes of it, its name, and its fields before and after."""
    card = QFrame()
    card.setObjectName("card")
    row = QHBoxLayout(card)
    spots = (each.before, each.after) if each.sort == "changed" and each.repainted else (each.after or each.before,)
    for at, spot in enumerate(spots if pictures else ()):
        if at:
            row.addWidget(QLabel("→"))
        row.addWidget(thumb(spot, say, at == 0 and len(spots) == 2))
    kind = say.both(kind_words(each.kind))
    text = QVBoxLayout()
    sort = GROUPS["changed" if group == "price" else group]
    head = QLabel(" · ".join(part for part in (say.both(sort), kind, each.name) if part))
    head.setWordWrap(True)
    text.addWidget(head)
    lines = list(dict.fromkeys(line(say, each.kind, change) for change in each.fields))
    for words in lines:
        label = QLabel(words)
        label.setWordWrap(True)
        label.setObjectName("soft")
        text.addWidget(label)
    card.setAccessibleName("\n".join((head.text(), *lines)))
    row.addLayout(text, 1)
    return card


def counted(say: Bilingual, counts: Mapping[str, int]) -> str:
    """How many records are new, changed and gone, by the names of their groups, in one line."""
    if not counts:
        return say("屏幕上什么也不会变。", "Nothing changes on the screen.")
    parts = [say(f"{GROUPS[name][0]} {number}", f"{GROUPS[name][1]}: {number}") for name, number in counts.items()]
    return say("，", ", ").join(parts) + say("。", ".")


def kind_words(kind: str) -> Both:
    """What a kind of the catalogue is called in the studio; one that is not known (any more) by its own word."""
    plain: Both = (kind, kind)
    return OTHERS.get(kind) or KINDS.get(FOLDERS.get(kind, kind)) or plain


def line(say: Bilingual, kind: str, change: FieldChange) -> str:
    """One field in staff's words, before and after where that can be read."""
    field = None
    if kind in FOLDERS:
        form, path = FORMS[FOLDERS[kind]], "stops" if change.field.startswith("stop-") else change.field
        field = field_at(form, path) or field_at(form, PATHS.get(path, path))
    name = say.both(field.name if field else OWN.get(change.field, (change.field, change.field)))
    languages = say("、", ", ").join(say.language_name(tag) for tag in change.languages)
    where = (
        f"{name}（{languages}）"
        if say.language == "zh" and languages
        else f"{name} ({languages})"
        if languages
        else name
    )
    names = dict(field.choices) if field and not isinstance(field.choices, str) else {}
    have, will = (
        _words(say, _price(value) if change.field == "price" else value, names)
        for value in (change.before, change.after)
    )
    if have is None or will is None:
        return where
    have, will = around(have, will)
    if have == will:
        return where
    return f"{where}{say('：', ': ')}{have} → {will}"


def _price(value: Any) -> Any:
    """A price of a catalogue as a tag says it, with the days between which it holds."""
    if not isinstance(value, list) or len(value) != 5:
        return value
    yuan, unit, _, first, last = value
    return f"{yuan}/{unit}" + (f" ({first} – {last})" if first or last else "")


def _words(say: Bilingual, value: Any, names: Mapping[str, Both]) -> str | None:
    """A value as staff read it; None for what is too much for a line."""
    if value is None or value == "" or value == []:
        return say("（空）", "(empty)")
    if isinstance(value, bool):
        return say("是", "yes") if value else say("否", "no")
    if isinstance(value, str):
        if value in names:
            return say.both(names[value])
        return value
    if isinstance(value, (int, float)):
        return f"{value:g}"
    if isinstance(value, list) and all(isinstance(each, (str, int, float)) for each in value):
        words = [_words(say, each, names) or "" for each in value]
        return say("、", ", ").join(words) if len(words) < 9 else None
    return None


def thumb(file: Path | None, say: Bilingual, before: bool) -> QLabel:
    """A small picture from a file; an empty frame where there is none."""
    label = QLabel()
    label.setFixedSize(THUMB)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(say("现在的图", "The picture now") if before else say("图", "Picture"))
    if file is None:
        return label
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if not image.isNull():
        label.setPixmap(QPixmap.fromImage(image))
    return label
