"""What changes, as groups that fold: prices first, then what is new, changed, hidden, taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.content.finding import Both
from kiosk.release.differences import Difference
from kiosk.ui.studio.studio_words import Bilingual

SHORT = 12
"""Records of a group that stands unfolded from the first."""
MOST_SHOWN = 200
"""Records of a group that are shown one by one; the rest are counted."""
GROUPS: dict[str, Both] = {
    "price": ("价格", "Prices"),
    "added": ("新增", "New"),
    "changed": ("改动", "Changed"),
    "hidden": ("暂时不展示", "Hidden for now"),
    "gone": ("撤下", "Taken away"),
    "ordered": ("次序", "Order"),
}
"""The groups in the order in which they stand."""
Row = Callable[[Difference, str], QFrame]
"""Makes the card of one record, as one of a group."""


def group_of(each: Difference, hidden: Callable[[Difference], bool] = lambda _: False) -> str:
    """Which group a record belongs to; `hidden` says of what is gone from the screen that the pack still has it."""
    if each.sort == "changed" and any(field.field == "price" for field in each.fields):
        return "price"
    return "hidden" if each.sort == "gone" and hidden(each) else each.sort


def grouped(
    changes: Sequence[Difference], hidden: Callable[[Difference], bool] = lambda _: False
) -> Iterator[tuple[str, list[Difference]]]:
    """The groups that there are."""
    for name in GROUPS:
        if among := [each for each in changes if group_of(each, hidden) == name]:
            yield name, among


class FoldedGroup(QWidget):
    """One group under its heading, which folds it; its cards are made when it is unfolded."""

    def __init__(self, say: Bilingual, name: str, among: Sequence[Difference], row: Row) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._say, self._name, self._among, self._row = say, name, among, row
        self._cards: QWidget | None = None
        self.heading = QPushButton()
        self.heading.setObjectName("quiet")
        self.heading.setAutoDefault(False)
        self.heading.clicked.connect(lambda: self.unfold(self._cards is None or self._cards.isHidden()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self.unfold(len(among) <= SHORT)

    def unfold(self, wanted: bool) -> None:
        """Show the cards, or fold them away."""
        if wanted and self._cards is None:
            self._cards = self._made()
            self._column.addWidget(self._cards)
        if self._cards:
            self._cards.setVisible(wanted)
        sign = "▾" if wanted else "▸"
        self.heading.setText(f"{sign} {self._say.both(GROUPS[self._name])} {len(self._among)}")
        self.heading.setAccessibleName(f"{self._say.both(GROUPS[self._name])} {len(self._among)}")

    def _made(self) -> QWidget:
        cards = QWidget()
        cards.setObjectName("plain")
        rows = QVBoxLayout(cards)
        rows.setContentsMargins(0, 0, 0, 0)
        for each in self._among[:MOST_SHOWN]:
            rows.addWidget(self._row(each, self._name))
        if (more := len(self._among) - MOST_SHOWN) > 0:
            rows.addWidget(QLabel(self._say(f"还有 {more} 处", f"and {more} more")))
        return cards
