"""What has come from phones, as a list: a small picture, a name, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from kiosk.base.colours import INK, SEAL
from kiosk.photographs.intake import Prepared
from kiosk.ui.studio.studio_words import Bilingual

THUMBNAIL = QSize(96, 72)
State = Literal["coming", "stalled", "here", "tray", "placed", "refused"]


@dataclass(slots=True)
class Arrival:
    """One photograph: from which phone, its name there, how far it is, and what is to be said of it."""

    phone: str
    name: str
    state: State
    said: str = ""
    warned: str = ""
    """What could be better about it."""
    picture: Prepared | None = None


class ArrivalList(QListWidget):
    """The photographs of one sheet, in the order in which they began to come; those of the tray can be chosen.

    `size` is that of the small pictures; with `follows` the list scrolls to what has just begun to come.
    """

    def __init__(self, say: Bilingual, size: QSize = THUMBNAIL, follows: bool = True) -> None:
        super().__init__()
        self._say, self._size, self._follows = say, size, follows
        self.arrivals: dict[tuple[int, int], Arrival] = {}
        """By the opening and the number within it."""
        self._rows: dict[tuple[int, int], QListWidgetItem] = {}
        self.setIconSize(size)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("传来的照片", "Photographs that have come"))

    def note(self, key: tuple[int, int], phone: str, name: str, state: State, said: str = "") -> Arrival:
        """Show how far a photograph is."""
        arrival = self.arrivals.setdefault(key, Arrival(phone, name, state))
        arrival.state, arrival.said = state, said
        if key not in self._rows:
            row = QListWidgetItem(self)
            row.setSizeHint(QSize(0, self._size.height() + 8))
            row.setIcon(QIcon(_blank(self._size)))
            self._rows[key] = row
            if self._follows:
                self.scrollToItem(row)
        self._show(key)
        return arrival

    def hold(self, key: tuple[int, int], picture: Prepared) -> None:
        """Show what was made of a photograph, and what could be better about it."""
        self.arrivals[key].picture = picture
        self.arrivals[key].warned = " ".join(self._say(each.what_zh, each.what_en) for each in picture.findings)
        self._show(key)
        small = pixmap_of(picture.data, self._size)
        icon = QIcon(small)
        icon.addPixmap(small, QIcon.Mode.Selected)  # Qt would lay the colour of what is chosen over it
        self._rows[key].setIcon(icon)

    def key_of(self, row: QListWidgetItem | None) -> tuple[int, int] | None:
        """Which photograph a row shows."""
        return next((key for key, each in self._rows.items() if each is row), None)

    def show_current(self, key: tuple[int, int]) -> None:
        """Choose one alone, and scroll to it."""
        self.setCurrentItem(self._rows[key])

    def move_row(self, key: tuple[int, int], by: int) -> None:
        """Put one so many rows further down (up, when negative), as far as there are rows."""
        at = self.row(self._rows[key])
        to = max(0, min(self.count() - 1, at + by))
        self.insertItem(to, self.takeItem(at))
        keys = [*self._rows]
        keys.insert(to, keys.pop(at))
        self._rows = {each: self._rows[each] for each in keys}
        self.arrivals = {each: self.arrivals[each] for each in keys}
        self.setCurrentItem(self._rows[key])

    def chosen(self) -> list[tuple[int, int]]:
        """Those in the tray that are chosen, in their order."""
        return [key for key, row in self._rows.items() if row.isSelected() and self.arrivals[key].state == "tray"]

    def in_state(self, *states: State) -> list[tuple[int, int]]:
        """Those that are so far, in their order."""
        return [key for key, arrival in self.arrivals.items() if arrival.state in states]

    def counted(self) -> str:
        """How many have come, and from how many phones."""
        here = [self.arrivals[key] for key in self.in_state("here", "tray", "placed")]
        photographs, phones = len(here), len({each.phone for each in here})
        if not here:
            return self._say("还没有照片。", "No photographs yet.")
        return self._say(
            f"到了 {photographs} 张，来自 {phones} 部手机。",
            f"{photographs} photograph{'s' * (photographs > 1)} from {phones} phone{'s' * (phones > 1)}.",
        )

    def _show(self, key: tuple[int, int]) -> None:
        arrival, row, say = self.arrivals[key], self._rows[key], self._say
        words = arrival.said or {
            "coming": say("正在传来。", "Coming."),
            "stalled": say(
                "传到一半停了。手机连上以后会接着传。", "Stopped halfway. It goes on once the phone is back."
            ),
            "here": say("到了，正在处理。", "Here, being made ready."),
            "tray": say("在托盘里，等着分。", "In the tray."),
            "placed": say("已经放好。", "In its place."),
            "refused": "",
        }.get(arrival.state, "")
        row.setText(f"{arrival.name}\n{words} {arrival.warned if arrival.state != 'refused' else ''}".rstrip())
        row.setForeground(QColor(SEAL if arrival.state in ("refused", "stalled") else INK))
        can = Qt.ItemFlag.ItemIsEnabled
        row.setFlags(can | Qt.ItemFlag.ItemIsSelectable if arrival.state == "tray" else can)


def _blank(size: QSize) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def pixmap_of(data: bytes, size: QSize) -> QPixmap:
    """A picture that was made ready, as large as fits into `size`."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    if reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
