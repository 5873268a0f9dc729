"""The sheet of a review: what was handed in, each change with its page before and after, and the two answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from kiosk.release.differences import Difference
from kiosk.review.archive import Act
from kiosk.ui.studio.change_groups import GROUPS, group_of, grouped
from kiosk.ui.studio.change_preview import counted, kind_words, line
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.record_photographs import MOST, SIDES, RecordPhotographs
from kiosk.ui.studio.studio_words import Bilingual


def heading(say: Bilingual, change: Difference) -> str:
    """A change in one line."""
    return " · ".join(
        part for part in (say.both(GROUPS[group_of(change)]), say.both(kind_words(change.kind)), change.name) if part
    )


def told_fields(say: Bilingual, change: Difference) -> str:
    """What of it changes, a line a field."""
    return "\n".join(dict.fromkeys(line(say, change.kind, field) for field in change.fields))


class ReviewSheet(ModalDialog):
    """Shows a release that was handed in beside what is on show."""

    answered = Signal(bool)
    """It is to be passed, or to be sent back."""
    look_wanted = Signal()
    """The whole release is to be seen in a window of its own."""

    def __init__(
        self, dialogs: Dialogs, handed_in: Act, changes: Sequence[Difference], photographs: RecordPhotographs
    ) -> None:
        say = self._say = dialogs.say
        super().__init__(dialogs, say("审阅", "Review"))
        self._changes, self._photographs = tuple(changes), photographs
        when = handed_in.when[:16].replace("T", " ")
        words = [
            say(f"{handed_in.who} 于 {when} 送审", f"Handed in by {handed_in.who}, {when}"),
            say(f"版本 {handed_in.release[:12]}", f"release {handed_in.release[:12]}"),
            counted(say, {name: len(among) for name, among in grouped(self._changes)}),
        ]
        self.lead = _label(say("；", "; ").join(words) + (f"\n{handed_in.remark}" if handed_in.remark else ""))
        self.list = QListWidget()
        self.list.setAccessibleName(say("改动", "Changes"))
        self.list.setMaximumWidth(320)
        self.list.addItems([heading(say, change) for change in self._changes])
        self.list.currentRowChanged.connect(self._show)
        self.told = _label("")
        self.pictures = {side: QLabel() for side in SIDES}
        names = dict(zip(SIDES, (say("现在展出的", "On show now"), say("送审的", "Handed in")), strict=True))
        pages = QHBoxLayout()
        for side, picture in self.pictures.items():
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setMinimumSize(QSize(120, 160))
            picture.setWordWrap(True)
            picture.setAccessibleName(names[side])
            one = QVBoxLayout()
            one.addWidget(_label(names[side]))
            one.addWidget(picture, 1)
            pages.addLayout(one, 1)
        beside, right, ends, column = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        right.addLayout(pages, 1)
        right.addWidget(self.told)
        beside.addWidget(self.list)
        beside.addLayout(right, 1)
        for words_of, act in (
            (say("打开整机看…", "Open the whole kiosk…"), self.look_wanted.emit),
            ("", None),
            (say("退回修改…", "Send back…"), lambda: self.answered.emit(False)),
            (say("通过…", "Pass…"), lambda: self.answered.emit(True)),
            (say("先不定", "Not yet"), self.reject),
        ):
            if act is None:
                ends.addStretch(1)
                continue
            button = QPushButton(words_of)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            ends.addWidget(button)
        column.addWidget(self.lead)
        column.addLayout(beside, 1)
        column.addLayout(ends)
        photographs.came.connect(self._refresh)
        self.finished.connect(lambda _: photographs.stop())
        self.fit(1180, 860)
        self.list.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures."""
        super().resizeEvent(event)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._show(self.list.currentRow())

    @Slot(int)
    def _show(self, row: int) -> None:
        say = self._say
        if not 0 <= row < len(self._changes):
            return
        change = self._changes[row]
        self.told.setText(told_fields(say, change))
        for side, absent in zip(SIDES, ("added", "gone"), strict=True):
            picture = self.pictures[side]
            if change.sort in (absent, "ordered"):
                words = say("这里没有这一页。", "There is no such page here.")
            elif row >= MOST:
                words = say(f"只给前 {MOST} 处照了相。", f"Only the first {MOST} are photographed.")
            elif self._photographs.busy:
                words = say("正在照相…", "Taking the picture…")
            else:
                words = say("没有照成。请打开整机看。", "No picture came: open the whole kiosk.")
            self._put(picture, self._photographs.file(change, side), words)

    def _put(self, label: QLabel, file: Path, words: str) -> None:
        shown = QPixmap(str(file)) if file.is_file() else QPixmap()
        if shown.isNull():
            label.setText(words)
            return
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        label.setPixmap(shown.scaled(label.size().expandedTo(QSize(120, 160)), keep, smooth))


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
