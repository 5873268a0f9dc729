"""The sheet on which photographs without a name are matched by eye: a large picture, and the record it goes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kiosk.photographs.intake import Prepared
from kiosk.ui.studio.arrival_list import ArrivalList, pixmap_of
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.record_search import Findable, RecordSearch

SMALL, LARGE = QSize(240, 180), QSize(440, 330)
WIDTH, HEIGHT = 1240, 760
RECENT = 5
Key = tuple[int, int]
SKIP = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A photograph, and the file of the record that it goes to."""

    file: str
    picture: Prepared


class MatchingSheet(ModalDialog):
    """Photographs on the left, the one in hand and the records on the right. Everything can be done by keys."""

    wanted = Signal(list)
    """The matches, in the order of the list, are to be put into the pack."""

    def __init__(self, dialogs: Dialogs, names: Sequence[str], note: str = "") -> None:
        say = dialogs.say
        super().__init__(dialogs, say("导入照片", "Import photographs"))
        self._say, self._own_dialogs, self._total = say, Dialogs(self, say), len(names)
        self._names: dict[str, str] = {}
        self._recent: list[str] = []
        self.guesses: dict[Key, str] = {}
        """What a photograph seems to show, by its name."""
        self.targets: dict[Key, str] = {}
        """Which record a photograph goes to; SKIP for none."""
        self.list = ArrivalList(say, SMALL, follows=False)
        self.list.setMinimumWidth(430)
        self.list.setAccessibleName(say("照片", "Photographs"))
        for at, name in enumerate(names):
            self.list.note((0, at), "", name, "here", say("正在准备……", "Being made ready…"))
        self.large = QLabel()
        self.large.setFixedSize(LARGE)
        self.large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = self._label()
        self.counted = self._label("soft")
        self.search = RecordSearch(say, self.list)
        self.skip = self._button(say("跳过这张 (Alt+S)", "Skip it (Alt+S)"), self._skip)
        self.earlier = self._button(say("往前 (Alt+↑)", "Earlier (Alt+↑)"), lambda: self._move(-1))
        self.later = self._button(say("往后 (Alt+↓)", "Later (Alt+↓)"), lambda: self._move(1))
        self.put = self._button("", self._put)
        self.put.setObjectName("chief")
        for keys, act in (
            ("Alt+S", self._skip),
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("Ctrl+Return", self._put),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self._lay_out(note)
        self.list.itemSelectionChanged.connect(self._show_current)
        self.search.chosen.connect(self.assign)
        self._update()
        self.fit(WIDTH, HEIGHT)
        self.search.setFocus()

    def offer(self, records: Sequence[Findable]) -> None:
        """The records that can be chosen."""
        self._names = {each.file: each.words for each in records}
        self.search.offer(records)
        for key in self.list.arrivals:
            self._note(key)

    def arrive(self, key: Key, name: str, outcome: Prepared | str, guess: str) -> None:
        """Show a photograph that was made ready, or why it cannot be used; `key` is its place among the names, after a 0."""
        if isinstance(outcome, str):
            self.list.note(key, "", name, "refused", outcome)
        else:
            if guess:
                self.guesses[key] = guess
            self.list.note(key, "", name, "tray", " ")
            self.list.hold(key, outcome)
            self._note(key)
            if not self.list.chosen():
                self.list.show_current(key)
        self._update()

    def assign(self, file: str) -> None:
        """Give what is chosen to a record, and go on to the next that is open."""
        chosen = self.list.chosen()
        if not chosen:
            return
        for key in chosen:
            self.targets[key] = file
            self._note(key)
        if file != SKIP:
            self._recent = [file, *(each for each in self._recent if each != file)][:RECENT]
        self._go_on(chosen[-1])

    def matches(self) -> list[Match]:
        """What was matched, in the order of the list."""
        found = []
        for key, arrival in self.list.arrivals.items():
            if arrival.picture is not None and self.targets.get(key):
                found.append(Match(self.targets[key], arrival.picture))
        return found

    def reject(self) -> None:
        """Close; what was matched and not put in is asked about first."""
        say, matched = self._say, len(self.matches())
        if not matched:
            super().reject()
            return
        words = say(f"{matched} 张已经认好，还没有放进去。", f"{matched} are matched and not in the pack yet.")
        answers = [say("回去", "Go back"), say("关闭，不要了", "Close, leave them")]

        def answered(at: int) -> None:
            if at == 1:
                super(MatchingSheet, self).reject()

        self._own_dialogs.ask(self.windowTitle(), words, answers, answered, bad=True, escape=0)

    def _put(self) -> None:
        if found := self.matches():
            self.wanted.emit(found)
            self.targets.clear()
            self.accept()

    def _skip(self) -> None:
        self.assign(SKIP)

    def _move(self, by: int) -> None:
        if len(chosen := self.list.chosen()) == 1:
            self.list.move_row(chosen[0], by)

    def _go_on(self, after: Key) -> None:
        """Choose the next photograph that is open after one; the next one when none is."""
        usable = [key for key, each in self.list.arrivals.items() if each.state == "tray"]
        later = usable[usable.index(after) + 1 :]
        still = [key for key in (*later, *usable) if key not in self.targets]
        self.list.show_current((still or later or [after])[0])
        self._show_current()
        self._update()
        self.search.setFocus()

    def _note(self, key: Key) -> None:
        """Say what becomes of a photograph."""
        say, arrival = self._say, self.list.arrivals[key]
        if arrival.state != "tray":
            return
        target, guess = self.targets.get(key), self.guesses.get(key, "")
        if target:
            words = f"→ {self._names.get(target, target)}"
        elif target == SKIP:
            words = say("跳过", "Skipped")
        elif guess:
            words = say(
                f"像是：{self._names.get(guess, guess)}（按回车就是它）",
                f"Perhaps {self._names.get(guess, guess)} (Enter takes it)",
            )
        else:
            words = say("还没有认", "Not matched yet")
        self.list.note(key, "", arrival.name, "tray", words)

    def _show_current(self) -> None:
        chosen = self.list.chosen()
        key = self.list.key_of(self.list.currentItem())
        key = key if key in chosen else chosen[0] if chosen else None
        picture = self.list.arrivals[key].picture if key else None
        if key is None or picture is None:
            return
        self.large.setPixmap(pixmap_of(picture.data, LARGE))
        name = self.list.arrivals[key].name
        self.large.setAccessibleName(name)
        more = self._say(f"，和另外 {len(chosen) - 1} 张", f" and {len(chosen) - 1} more") if len(chosen) > 1 else ""
        self.told.setText(f"{name}{more}\n{self.list.arrivals[key].warned}".rstrip())
        guess = self.targets.get(key) or self.guesses.get(key, "")
        self.search.put_first([*([guess] if guess else []), *self._recent], bool(guess))

    def _update(self) -> None:
        say, here = self._say, self._total - len(self.list.in_state("here"))
        found = self.matches()
        records = len({match.file for match in found})
        self.counted.setText(
            say(
                f"{here} / {self._total} 张看好了；认了 {len(found)} 张，给 {records} 件。",
                f"{here} of {self._total} are ready; {len(found)} matched, for {records} record(s).",
            )
        )
        self.put.setText(say(f"放进去（{len(found)} 张）", f"Put them in ({len(found)})"))
        self.put.setAccessibleName(say("放进去", "Put them in"))
        self.put.setEnabled(bool(found))

    def _label(self, name: str = "") -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self, note: str) -> None:
        hint = self._label("soft")
        keys = self._say(
            "↑↓ 换照片（按住 Shift 选几张）；打字找展品，回车就给它。一件有几张时，表里靠前的先出来。",
            "↑↓ go between photographs (Shift takes several); type to find a record, Enter gives it. Of several for one"
            " record, the earlier in the list comes first.",
        )
        hint.setText(f"{note}\n{keys}".strip())
        right = QVBoxLayout()
        right.addWidget(self.large, alignment=Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.told)
        right.addWidget(self.search, 1)
        row = QHBoxLayout()
        for button in (self.skip, self.earlier, self.later):
            row.addWidget(button)
        right.addLayout(row)
        both = QHBoxLayout()
        both.addWidget(self.list, 1)
        both.addLayout(right, 1)
        ends = QHBoxLayout()
        ends.addWidget(self.counted, 1)
        ends.addWidget(self.put)
        ends.addWidget(self._button(self._say("关闭", "Close"), self.reject))
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addLayout(both, 1)
        column.addLayout(ends)


def files_of(matches: Sequence[Match]) -> Mapping[str, list[Prepared]]:
    """The pictures of each record, in order."""
    found: dict[str, list[Prepared]] = {}
    for match in matches:
        found.setdefault(match.file, []).append(match.picture)
    return found
