"""The sheet "Publish to the wall": the kiosks that this studio knows, what each shows, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.fleet.pairing.client import PairedKiosk
from kiosk.fleet.pairing.standing import Standing
from kiosk.fleet.pairing.wall import Seen
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.studio_words import Bilingual


class KioskLine(QFrame):
    """One kiosk: whether it is meant, what it shows, and what may be done with it alone."""

    asked = Signal(str, str)
    """The kiosk's id, and what it is asked: "keep", "back", "forget"."""

    def __init__(self, kiosk: PairedKiosk, say: Bilingual) -> None:
        super().__init__()
        self.setObjectName("card")
        self._say = say
        self.kiosk = kiosk
        self.meant = QCheckBox(kiosk.name or kiosk.address[0])
        self.meant.setChecked(True)
        self.shows = QLabel(say("正在看…", "Looking…"))
        self.shows.setObjectName("soft")
        self.shows.setWordWrap(True)
        self.shows.setTextFormat(Qt.TextFormat.PlainText)
        self.meant.setAccessibleDescription(f"{kiosk.address[0]}:{kiosk.address[1]}")
        row, words = QHBoxLayout(self), QVBoxLayout()
        words.addWidget(self.meant)
        words.addWidget(self.shows)
        row.addLayout(words, 1)
        self.buttons = {
            act: self._button(row, act, words)
            for act, words in (
                ("keep", say("留用", "Keep")),
                ("back", say("退回上一版", "Go back")),
                ("forget", say("不再连接", "Forget")),
            )
        }
        self.buttons["keep"].setEnabled(False)
        self.buttons["back"].setEnabled(False)

    def show_seen(self, seen: Seen) -> None:
        """Say how the kiosk stands."""
        self.kiosk = seen.kiosk
        standing = seen.standing
        self.shows.setText(self._told(standing) if standing else self._say.both(seen.trouble or ("", "")))
        self.shows.setProperty("trouble", standing is None)
        self.buttons["keep"].setEnabled(standing is not None and standing.trial_left > 0)
        self.buttons["back"].setEnabled(standing is not None and standing.can_go_back)

    def _button(self, row: QHBoxLayout, act: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("small")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words} {self.meant.text()}")
        button.clicked.connect(lambda: self.asked.emit(self.kiosk.id, act))
        row.addWidget(button)
        return button

    def _told(self, standing: Standing) -> str:
        say = self._say
        if not standing.release:
            return say("什么也没有显示。", "Nothing is shown.")
        name = f"{standing.pack} {standing.version}".strip() or say("程序自带的内容", "what came with the program")
        told = say(f"正在展出：{name}（{standing.release[:12]}）", f"Shows {name} ({standing.release[:12]})")
        if standing.trial_left > 0:
            minutes = max(1, round(standing.trial_left / 60))
            told += say(f"，预览还剩约 {minutes} 分钟", f", on trial for about {minutes} min more")
        if standing.publication == "staged" and standing.reason:
            why = say.both(standing.reason)
            told += say(f"\n发来的没有展出：{why}", f"\nWhat was sent is not shown: {why}")
        return told


class WallSheet(ModalDialog):
    """The sheet; whoever opens it does what is `wanted`."""

    publish_wanted = Signal(list, str)
    """The ids of the kiosks, and "trial" or "now"."""
    asked = Signal(str, str)
    add_wanted = Signal()
    health_wanted = Signal()

    def __init__(self, dialogs: Dialogs) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("发布到触摸屏", "Publish to the wall"))
        self._say = say
        self.lines: dict[str, KioskLine] = {}
        self.nothing = QLabel(
            say(
                "还没有配对的触摸屏。在触摸屏上按住印章三秒，输入密码，在“办公室”页按“允许”，再在这里按“添加触摸屏”。",
                "No kiosk is paired yet. On the kiosk hold the seal for three seconds, enter the PIN, press “Let it” on the page"
                " Office; then press “Add a kiosk” here.",
            )
        )
        self.nothing.setWordWrap(True)
        self.trial = QRadioButton(
            say("先预览十分钟，有人留用才一直展出", "On trial for ten minutes, until somebody keeps it")
        )
        self.now = QRadioButton(say("没人用的时候就换上", "At once, when nobody is there"))
        self.trial.setChecked(True)
        self.publish = QPushButton(say("发布", "Publish"))
        self.publish.setObjectName("chief")
        self.publish.clicked.connect(self._publish)
        add, close = QPushButton(say("添加触摸屏…", "Add a kiosk…")), QPushButton(say("关闭", "Close"))
        add.clicked.connect(self.add_wanted)
        self.health = QPushButton(say("触摸屏的情况…", "How they are…"))
        self.health.clicked.connect(self.health_wanted)
        close.clicked.connect(self.reject)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.addWidget(self.nothing)
        self._list.addStretch(1)
        buttons = QHBoxLayout()
        for button in (add, self.health, close, self.publish):
            button.setAutoDefault(button is self.publish)
            buttons.addWidget(button)
        buttons.insertStretch(2, 1)
        column = QVBoxLayout(self)
        area = self.scrolled(page)
        column.addWidget(area, 1)
        column.addWidget(self.trial)
        column.addWidget(self.now)
        column.addLayout(buttons)
        self.fit_page(area, 760, 620)

    def show_kiosks(self, kiosks: Sequence[PairedKiosk]) -> None:
        """List the kiosks; what was said of those that stay stays."""
        for gone in self.lines.keys() - {kiosk.id for kiosk in kiosks}:
            self.lines.pop(gone).deleteLater()
        for at, kiosk in enumerate(kiosks):
            if kiosk.id not in self.lines:
                line = self.lines[kiosk.id] = KioskLine(kiosk, self._say)
                line.asked.connect(self.asked)
                line.meant.toggled.connect(self._enable)
                self._list.insertWidget(at, line)
        self.nothing.setVisible(not kiosks)
        self.health.setEnabled(bool(kiosks))
        self._enable()

    def show_seen(self, seen: Seen) -> None:
        """Say how a kiosk stands."""
        if line := self.lines.get(seen.kiosk.id):
            line.show_seen(seen)

    @property
    def chosen(self) -> list[str]:
        """The ids of the kiosks that are meant."""
        return [kiosk for kiosk, line in self.lines.items() if line.meant.isChecked()]

    def _enable(self) -> None:
        self.publish.setEnabled(bool(self.chosen))

    def _publish(self) -> None:
        self.publish_wanted.emit(self.chosen, "trial" if self.trial.isChecked() else "now")
