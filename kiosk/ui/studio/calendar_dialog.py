"""The calendar: what is shown when, month by month, and as a list by days."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from kiosk.base.told_times import SHORT, day_in_words
from kiosk.content.dated_things import Mark, Repeated, What, folded, marks
from kiosk.content.finding import Both
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_forms import KINDS
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual

MARK = Qt.ItemDataRole.UserRole
WEEKS = 6
CELL = 58, 58
"""Pixels of a day at least."""
LIST = 240
"""Pixels of the list's width at least."""
NAMED = 2
"""Things that a day of the month names; the rest are counted."""
MOST = 600
"""Lines of the list; what is more is counted: a list of tens of thousands takes Qt minutes."""
SIGNS = 6
"""Signs of a name in a day of the month, of Chinese; twice as many of others."""
WORDS: dict[What, Both] = {
    "begins": ("开始展出", "shown from this day"),
    "ends": ("最后一天", "last day"),
    "on": ("这天展出", "shown on this day"),
    "takes-place": ("举行", "takes place"),
    "price-begins": ("价格开始", "price begins"),
    "price-ends": ("价格最后一天", "last day of the price"),
    "scenes-begin": ("节日画面开始", "pictures of a festival begin"),
    "scenes-end": ("节日画面最后一天", "last day of a festival's pictures"),
}
"""What a mark says."""
SHOWN: Both = ("展出", "shown")
"""What it says of several days."""


def mark_in_words(say: Bilingual, mark: Mark, tables: Mapping[str, Table], often: bool = False) -> str:
    """One line of the list: which thing, and what becomes of it, on its day or (`often`) on each of several."""
    kind = say.both(KINDS[kind_of(mark.file)])
    name = "" if mark.file == "pack.toml" else name_of(mark.file, tables[mark.file])
    price = say(f"{mark.price} 元", f"{mark.price} yuan") if mark.price else ""
    parts = (mark.hours, kind, name, say.both(SHOWN if often and mark.what == "on" else WORDS[mark.what]), price)
    return " · ".join(part for part in parts if part)


def days_in_words(say: Bilingual, often: Repeated) -> str:
    """On which days something is: every Saturday, but for the 13th; or the days themselves where these say it shorter."""
    days, missing = (say("、", ", ").join(str(day.day) for day in among) for among in (often.days, often.missing))
    if len(often.missing) > 2:
        return say(f"{days} 日", f"on the days {days}")
    week = SHORT["zh-CN" if say.language == "zh" else "en"]
    names = say("、", ", ").join(week[at] for at in often.weekdays)
    words = say("每天", "every day") if len(often.weekdays) == len(week) else say(f"每{names}", f"every {names}")
    return words + (say(f"（{missing} 日除外）", f" (not on {missing})") if missing else "")


class CalendarDialog(ModalDialog):
    """Shows a month of `tables`. `open_record` hears the file and field of a line, `look_ahead` the day that was pressed."""

    def __init__(
        self,
        dialogs: Dialogs,
        tables: Mapping[str, Table],
        today: date,
        open_record: Callable[[str, str], None],
        look_ahead: Callable[[date], None],
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("日历", "Calendar"))
        self._say, self._tables, self._today = say, tables, today
        self._open_record, self._look_ahead = open_record, look_ahead
        self._month = today.replace(day=1)
        self._first = today
        column = QVBoxLayout(self)
        column.addLayout(self._head())
        parts = QHBoxLayout()
        parts.addLayout(self._days(), 3)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setMinimumWidth(LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(say("这个月的每一项", "Everything of this month"))
        self._list.itemActivated.connect(self._follow)
        self._list.itemClicked.connect(self._follow)
        parts.addWidget(self._list, 2)
        column.addLayout(parts, 1)
        foot = QHBoxLayout()
        note = QLabel(
            say(
                "按某一天，看触摸屏那天的样子；按右边一行，打开那条记录。",
                "Press a day to see the kiosk as it will be; press a line to open its record.",
            )
        )
        note.setObjectName("soft")
        close = QPushButton(say("关闭", "Close"))
        close.clicked.connect(self.reject)
        foot.addWidget(note, 1)
        foot.addWidget(close)
        column.addLayout(foot)
        self._show()
        self._list.setFocus()
        self.fit(1120, 640)

    def _head(self) -> QHBoxLayout:
        say = self._say
        row = QHBoxLayout()
        self._title = QLabel()
        self._title.setObjectName("title")
        row.addWidget(self._title, 1)
        for words, name, step in (
            ("◂", say("上个月", "Month before"), -1),
            (say("今天", "Today"), say("今天", "Today"), 0),
            ("▸", say("下个月", "Next month"), 1),
        ):
            button = QPushButton(words)
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self._turn(step))
            row.addWidget(button)
        return row

    def _days(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(3)
        for at, words in enumerate(SHORT["zh-CN" if self._say.language == "zh" else "en"]):
            label = QLabel(words)
            label.setObjectName("soft")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 0, at)
            grid.setColumnStretch(at, 1)
        for week in range(WEEKS):
            grid.setRowStretch(1 + week, 1)
        self._cells: list[QPushButton] = []
        for at in range(7 * WEEKS):
            cell = QPushButton()
            cell.setObjectName("day")
            cell.setMinimumSize(*CELL)
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            cell.setAutoDefault(False)
            cell.clicked.connect(lambda _=False, at=at: self._press(at))
            grid.addWidget(cell, 1 + at // 7, at % 7)
            self._cells.append(cell)
        return grid

    def _turn(self, step: int) -> None:
        """Show the month before, the next one, or (0) this day's."""
        if step == 0:
            self._month = self._today.replace(day=1)
        else:
            months = self._month.year * 12 + self._month.month - 1 + step
            self._month = date(months // 12, months % 12 + 1, 1)
        self._show()

    def _show(self) -> None:
        say, month = self._say, self._month
        language = "zh-CN" if say.language == "zh" else "en"
        self._title.setText(say(f"{month.year}年{month.month}月", f"{calendar.month_name[month.month]} {month.year}"))
        self._first = month - timedelta(days=month.weekday())
        found = marks(self._tables, self._first, self._first + timedelta(days=7 * WEEKS - 1))
        by_day: dict[date, list[Mark]] = {}
        for each in found:
            by_day.setdefault(each.day, []).append(each)
        for at, cell in enumerate(self._cells):
            day = self._first + timedelta(days=at)
            self._fill(cell, day, by_day.get(day, []), day_in_words(day, language))
        self._list.clear()
        repeated, single = folded(each for each in found if each.day.month == month.month)
        if repeated:
            self._add_heading(say("这个月反复的", "Again and again this month"))
        for often in repeated[:MOST]:
            self._add_line(
                f"{days_in_words(say, often)} · {mark_in_words(say, often.mark, self._tables, often=True)}", often.mark
            )
        last = None
        for each in single[: max(0, MOST - len(repeated))]:
            if each.day != last:
                self._add_heading(day_in_words(each.day, language))
                last = each.day
            self._add_line(mark_in_words(say, each, self._tables), each)
        if (more := len(repeated) + len(single) - MOST) > 0:
            words = say(f"这个月还有 {more} 项，没有列出。", f"{more} more in this month are not listed.")
            self._list.addItem(QListWidgetItem(words))
        if not repeated and not single:
            self._list.addItem(QListWidgetItem(say("这个月没有定日子的事。", "Nothing is dated in this month.")))

    def _add_heading(self, words: str) -> None:
        heading = QListWidgetItem(words)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        bold = heading.font()
        bold.setBold(True)
        heading.setFont(bold)
        self._list.addItem(heading)

    def _add_line(self, words: str, mark: Mark) -> None:
        line = QListWidgetItem(f"    {words}")
        line.setData(MARK, (mark.file, mark.path))
        self._list.addItem(line)

    def _fill(self, cell: QPushButton, day: date, here: list[Mark], words: str) -> None:
        say = self._say
        lines = [say(f"{day.day} 今天", f"{day.day} today") if day == self._today else str(day.day)]
        lines += [short(self._name(each)) for each in sorted(here, key=lambda each: each.what == "on")[:NAMED]]
        if more := len(here) - NAMED:
            lines[-1] += f" +{more}" if more > 0 else ""
        cell.setText("\n".join(lines))
        cell.setEnabled(day.month == self._month.month)
        cell.setProperty("dated", bool(here))
        cell.style().unpolish(cell)
        cell.style().polish(cell)
        cell.setAccessibleName(f"{words} · {len(here)}" if here else words)

    def _name(self, mark: Mark) -> str:
        if mark.file == "pack.toml":
            return self._say("节日画面", "festival")
        return name_of(mark.file, self._tables[mark.file])

    def _press(self, at: int) -> None:
        self.accept()
        self._look_ahead(self._first + timedelta(days=at))

    @Slot(QListWidgetItem)
    def _follow(self, line: QListWidgetItem) -> None:
        """Open the record of a line; headings lead nowhere."""
        if spot := line.data(MARK):
            self.accept()
            self._open_record(str(spot[0]), str(spot[1]))


def short(name: str) -> str:
    """A name cut to what a day of the month has room for."""
    width = 0
    for at, sign in enumerate(name):
        width += 2 if sign > "\u2e80" else 1
        if width > 2 * SIGNS:
            return f"{name[:at]}…"
    return name
