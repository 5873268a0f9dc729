"""The sheet on how the walls are: what is said of each, why and what to do, and what it tells of itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.fleet.pairing.client import PairedKiosk
from kiosk.fleet.pairing.wall_health import WallHealth
from kiosk.fleet.receiver.facts import facts
from kiosk.fleet.receiver.verdict import KINDS
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.studio_words import Bilingual

CALM = ("well", "trial")
"""What nobody has to see to."""
PICTURE = QSize(420, 420)


class HealthLine(QFrame):
    """One kiosk: its name and what it is called, the reasons with what to do, the facts, its screen when asked."""

    picture_wanted = Signal(str)
    """The id of the kiosk whose screen is to be seen."""

    def __init__(self, kiosk: PairedKiosk, say: Bilingual) -> None:
        super().__init__()
        self.setObjectName("card")
        self._say = say
        name = _label("name")
        name.setText(kiosk.name or kiosk.address[0])
        self.called = _label("soft", say("正在看…", "Looking…"))
        self.called.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.findings, self.facts = _label(""), _label("soft")
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.called)
        see = QPushButton(say("看画面", "See its screen"))
        see.setObjectName("small")
        see.setAutoDefault(False)
        see.setAccessibleName(f"{see.text()} {name.text()}")
        see.clicked.connect(lambda: self.picture_wanted.emit(kiosk.id))
        head.addWidget(see)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.findings)
        column.addWidget(self.facts)
        self.of_picture, self.picture = _label("soft"), QLabel()
        self.picture.setAccessibleName(say(f"{name.text()} 的画面", f"The screen of {name.text()}"))
        for each in (self.of_picture, self.picture):
            each.hide()
            column.addWidget(each)
        self.findings.hide()
        self.facts.hide()

    def tell_of_picture(self, words: str) -> None:
        """Say when a picture comes, or why none does."""
        self.of_picture.setText(words)
        self.of_picture.show()

    def show_picture(self, content: bytes) -> None:
        """Show what the screen showed just now."""
        shown = QPixmap()
        if shown.loadFromData(content):
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(shown.scaled(PICTURE, keep, smooth))
            self.picture.show()
            self.of_picture.hide()

    def show_health(self, health: WallHealth, now: float) -> None:
        """Say how it is at the moment `now` (seconds since 1970)."""
        say, found = self._say, health.verdict
        self.called.setObjectName("well" if found.kind in CALM else "wrong")
        self.called.style().polish(self.called)
        self.called.setText(say.both(KINDS[found.kind]))
        words = "\n".join(say.both(trouble.sentence) for _, trouble in found.findings)
        self.findings.setText(words.replace("`", ""))  # what is to be typed is marked so for the receiver's pages
        self.findings.setVisible(bool(found.findings))
        told = facts(health.known, now, say.language)
        self.facts.setText(say("；", "; ").join(say(f"{what}：{how}", f"{what}: {how}") for what, how in told))
        self.facts.setVisible(self.facts.text() != "")


class HealthSheet(ModalDialog):
    """The sheet; whoever opens it looks at the kiosks while it is there."""

    picture_wanted = Signal(str)

    def __init__(self, dialogs: Dialogs, kiosks: Sequence[PairedKiosk]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("触摸屏的情况", "How the kiosks are"))
        self.lines = {kiosk.id: HealthLine(kiosk, say) for kiosk in kiosks}
        page = QWidget()
        column = QVBoxLayout(page)
        if not kiosks:
            column.addWidget(_label("", say("还没有配对的触摸屏。", "No kiosk is paired yet.")))
        for line in self.lines.values():
            column.addWidget(line)
            line.picture_wanted.connect(self.picture_wanted)
        column.addStretch(1)
        close = QPushButton(say("关闭", "Close"))
        close.clicked.connect(self.reject)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(close)
        whole = QVBoxLayout(self)
        whole.addWidget(self.scrolled(page), 1)
        whole.addLayout(ends)
        self.fit(820, 560)

    def show_health(self, health: WallHealth, now: float) -> None:
        """Say how a kiosk is."""
        if line := self.lines.get(health.kiosk.id):
            line.show_health(health, now)


def _label(name: str, words: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
