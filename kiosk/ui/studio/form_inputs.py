"""What a form is made of: each input shows one value of a table and tells when somebody changes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QColorDialog, QComboBox, QGridLayout, QHBoxLayout, QToolButton, QWidget

from kiosk.base.colours import COLOUR, tone_colour
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import Field
from kiosk.ui.studio.shown_languages import ShownLanguages
from kiosk.ui.studio.studio_words import Bilingual

ANOTHER = "#"
"""The choice of a colour that is none of those named."""
Choices = Callable[[str], Sequence[tuple[str, str]]]
"""Records to choose from, by kind of reference ("counties"): ids and names."""
ThumbnailOf = Callable[[str], QImage]
"""A picture of the pack, small enough to work on; null when it cannot be read."""


@dataclass(frozen=True, slots=True)
class FormContext:
    """What every input of a form needs: the studio's words, what can be chosen, and the pictures of the pack."""

    say: Bilingual
    choices: Choices
    thumbnail_of: ThumbnailOf
    languages: ShownLanguages = field(default_factory=ShownLanguages)
    tables: Callable[[], Mapping[str, Table]] = dict
    """Every record of the pack by its file, for the map."""


class Input(QWidget):
    """One input. `edited` says which path is to hold which value; None removes it."""

    edited = Signal(str, object)
    placed = Signal(object)
    """What several paths are to say, changed in one undo step of its own: a dict by path."""
    place_wanted = Signal(str)
    """The file of a place that was pressed on the map."""
    dropped = Signal(str, list)
    """The path of a picture or of a list of them, and the photographs (files) for it."""
    phone_wanted = Signal(str)
    """The path of a picture or of a list of them that a phone is to send photographs for."""
    cropped = Signal(str, object)
    """The path of a picture, and (left, top, right, bottom) as parts of its sides: what is to stay."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__()
        self.field, self.context = field, context
        self.path = path or field.path
        self.setObjectName("plain")
        if any(field.hint):
            self.setToolTip(context.say.both(field.hint))

    def show_table(self, table: Table) -> None:
        """Show what `table` says at this input's path."""
        raise NotImplementedError

    def reflow(self, width: int) -> None:
        """Fit into so many pixels; most inputs do as they are."""

    def reveal(self, path: str) -> None:
        """Unfold where `path` is put in; most inputs fold nothing away."""

    def holds(self, path: str) -> bool:
        """Whether `path` is put in here."""
        return path == self.path or path.startswith(f"{self.path}.") or self.path.startswith(f"{path}.")

    def focus_field(self, path: str) -> bool:
        """Put the cursor where `path` is put in; False when that is not here."""
        if self.holds(path):
            (self.focusProxy() or self).setFocus()
            return True
        return False

    def set_name(self, widget: QWidget, name: str = "") -> None:
        """Tell assistive technology what a part of this input is called."""
        own = self.context.say.both(self.field.name)
        widget.setAccessibleName(f"{own} {name}".strip())
        if self.toolTip():
            widget.setAccessibleDescription(self.toolTip())


class FlagInput(Input):
    """Yes or no."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.box = QCheckBox(context.say.both(field.name))
        self.set_name(self.box)
        self.setFocusProxy(self.box)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.box)
        self.box.clicked.connect(self._clicked)

    def show_table(self, table: Table) -> None:
        """Show the value; marks of standards are shown to visitors unless it says otherwise."""
        value = value_at(table, self.path)
        self.box.setChecked(bool(value) if value is not None else self.field.path == "shown")

    def _clicked(self, checked: bool) -> None:
        plain = self.field.path == "shown"
        self.edited.emit(self.path, None if checked == plain else checked)


class ChoiceInput(Input):
    """One of several. A value that is none of them is shown as it is, and marked."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.box = Combo()
        self.box.setFixedWidth(360)
        self.set_name(self.box)
        self.setFocusProxy(self.box)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.box)
        box.addStretch()
        self._shown = ""
        self.box.activated.connect(self._chosen)

    def show_table(self, table: Table) -> None:
        """Show the value among what can be chosen now."""
        field, say = self.field, self.context.say
        if isinstance(field.choices, str):
            choices = list(self.context.choices(field.choices.rstrip("?")))
            if field.choices.endswith("?"):
                choices.insert(0, ("", say("（不写）", "(none)")))
        else:
            choices = [(value, say.both(name)) for value, name in field.choices]
        value = str(value_at(table, self.path) or "")
        if field.or_colour:
            own = value if COLOUR.fullmatch(value) else ""
            choices += [(own, own)] if own else []
            choices.append((ANOTHER, say("另选颜色…", "Another colour…")))
        valid = value in dict(choices)
        if not valid:
            choices.append((value, value or say("（请选择）", "(choose)")))
        if choices != [(self.box.itemData(at), self.box.itemText(at)) for at in range(self.box.count())]:
            self.box.clear()
            for key, name in choices:
                self.box.addItem(name, key)
        self._shown = value
        self.box.setCurrentIndex([key for key, _ in choices].index(value))
        mark(self.box, not valid)

    def _chosen(self, at: int) -> None:
        key = str(self.box.itemData(at))
        if key == ANOTHER:
            before = QColor(tone_colour(self._shown))
            chosen = QColorDialog.getColor(before, self, self.context.say("展区的颜色", "The zone's colour"))
            key = chosen.name() if chosen.isValid() else self._shown
            self.box.setCurrentIndex(max(0, self.box.findData(self._shown)))
        if key != self._shown:
            self.edited.emit(self.path, key or None)


class MonthsInput(Input):
    """The months in season."""

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        self.buttons: list[QToolButton] = []
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for month in range(1, 13):
            button = QToolButton()
            button.setText(str(month))
            button.setCheckable(True)
            button.setMinimumWidth(30)
            button.setObjectName("small")
            self.set_name(button, context.say(f"{month} 月", f"month {month}"))
            button.clicked.connect(self._clicked)
            self.buttons.append(button)
            box.addWidget(button)
        box.addStretch()
        self.setFocusProxy(self.buttons[0])

    def show_table(self, table: Table) -> None:
        """Show the months."""
        months = value_at(table, self.path) or []
        for month, button in enumerate(self.buttons, 1):
            button.setChecked(month in months)

    def _clicked(self) -> None:
        self.edited.emit(self.path, [at for at, button in enumerate(self.buttons, 1) if button.isChecked()])


class FlagsInput(Input):
    """Several of a few words that are fixed; a word that is none of them is kept as it is."""

    ACROSS = 2

    def __init__(self, field: Field, context: FormContext, path: str = "") -> None:
        super().__init__(field, context, path)
        assert not isinstance(field.choices, str)
        self.boxes: dict[str, QCheckBox] = {}
        self._others: list[str] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for at, (word, name) in enumerate(field.choices):
            box = QCheckBox(context.say.both(name))
            self.set_name(box, box.text())
            box.clicked.connect(self._clicked)
            self.boxes[word] = box
            grid.addWidget(box, at // self.ACROSS, at % self.ACROSS)
        grid.setColumnStretch(self.ACROSS, 1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def show_table(self, table: Table) -> None:
        """Check the boxes of the words that the value holds."""
        value = value_at(table, self.path)
        chosen = [str(word) for word in value] if isinstance(value, list) else []
        self._others = [word for word in chosen if word not in self.boxes]
        for word, box in self.boxes.items():
            box.setChecked(word in chosen)

    def _clicked(self) -> None:
        chosen = [word for word, box in self.boxes.items() if box.isChecked()]
        self.edited.emit(self.path, [*chosen, *self._others] or None)


class Combo(QComboBox):
    """A choice that a wheel turned over it does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def is_marked(widget: QWidget) -> bool:
    """Whether an input has a red border."""
    return bool(widget.property("wrong"))


def mark(widget: QWidget, wrong: bool) -> None:
    """Give an input a red border, or none."""
    if is_marked(widget) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
