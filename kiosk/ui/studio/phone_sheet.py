"""The sheet for photographs from a phone: the code, how long it is good, what has come, and where it goes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.origin.lan_address import LanAddress
from kiosk.ui.studio.arrival_list import ArrivalList
from kiosk.ui.studio.code_picture import SIDE, CodePicture
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_inputs import Combo

SECOND_MS = 1000
WIDTH, HEIGHT = 980, 640


class PhoneSheet(ModalDialog):
    """Shows what `arrivals` holds beside the code. `below` is what stands under the list, for the tray."""

    again_wanted = Signal()
    """The page is to be opened once more, for as long again."""
    address_chosen = Signal(str)
    """It is to be opened at another address of this machine."""

    def __init__(
        self,
        dialogs: Dialogs,
        target: str,
        addresses: Sequence[LanAddress],
        arrivals: ArrivalList,
        below: QWidget | None,
        left_behind: Callable[[], str],
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("用手机传照片", "Photographs from a phone"))
        self._say, self._own_dialogs, self._left_behind = say, Dialogs(self, say), left_behind
        self._end = 0.0
        self.arrivals = arrivals
        self.code = CodePicture()
        self._how = self._label()
        self._address = self._label("soft")
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._left = self._label()
        self.counted = self._label("soft")
        self.trouble = self._label()
        self.trouble.hide()
        self._networks = Combo()
        self._networks.setAccessibleName(say("电脑在哪个网络里", "Which of the PC's networks"))
        for each in addresses:
            self._networks.addItem(f"{each.at}  ({each.card})" if each.card else each.at, each.at)
        self._networks.activated.connect(lambda at: self.address_chosen.emit(self._networks.itemData(at)))
        self.again = QPushButton(say("再开十分钟", "Ten more minutes"))
        self.again.clicked.connect(self.again_wanted)
        close = QPushButton(say("完成", "Done"))
        close.setObjectName("chief")
        close.clicked.connect(self.reject)
        for button in (self.again, close):
            button.setAutoDefault(False)
        self._lay_out(target, len(addresses) > 1, below, close)
        self._ticking = QTimer(self)
        self._ticking.setInterval(SECOND_MS)
        self._ticking.timeout.connect(self._tick)
        self.show_waiting()
        self.fit(WIDTH, HEIGHT)

    def show_waiting(self) -> None:
        """The page is being opened."""
        self._show("", "", self._say("正在打开……", "Opening…"), False)

    def show_opened(self, url: str, seconds: float) -> None:
        """The page is open at `url` for so many seconds."""
        say = self._say
        self._end = time.monotonic() + seconds
        how = say(
            "1. 手机连上和电脑同一个 Wi-Fi。\n2. 用微信或手机相机扫这个码。\n3. 在手机上选照片。",
            "1. Connect the phone to the same Wi-Fi as the PC.\n2. Scan this code with WeChat or the phone’s camera."
            "\n3. Choose photographs on the phone.",
        )
        self._show(url, say(f"二维码：{url}", f"QR code: {url}"), how, False)
        self._ticking.start()
        self._tick()

    def show_over(self) -> None:
        """The time is over."""
        words = self._say(
            "十分钟到了，码已经失效。还要传，就按“再开十分钟”，重新扫码。",
            "The ten minutes are over, and the code is no longer good. To send more press “Ten more minutes” and scan again.",
        )
        self._show("", "", words, True)

    def show_failure(self, words: str) -> None:
        """The page cannot be opened, or has ended; `words` say why."""
        self._show("", "", words, True)

    def show_trouble(self, words: str) -> None:
        """Something that staff should know of, besides what stands in the list."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def reject(self) -> None:
        """Close; where something would be left behind, only after it was asked."""
        words, say = self._left_behind(), self._say
        if not words:
            super().reject()
            return
        answers = [say("回去", "Go back"), say("关闭，不要了", "Close, leave them")]

        def answered(at: int) -> None:
            if at == 1:
                super(PhoneSheet, self).reject()

        self._own_dialogs.ask(self.windowTitle(), words, answers, answered, bad=True, escape=0)

    def _show(self, url: str, name: str, how: str, again: bool) -> None:
        self.code.show_code(url, name)
        self.code.setVisible(bool(url))
        self._address.setText(url)
        self._how.setText(how)
        self._left.setText("")
        self.again.setEnabled(again)
        self._ticking.stop()

    def _tick(self) -> None:
        left = max(0, round(self._end - time.monotonic()))
        minutes, seconds = divmod(left, 60)
        self._left.setText(self._say(f"还有 {minutes} 分 {seconds:02} 秒", f"{minutes} min {seconds:02} s left"))

    def _label(self, name: str = "") -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self, target: str, several: bool, below: QWidget | None, close: QPushButton) -> None:
        heading = self._label("title")
        heading.setText(target)
        side = QVBoxLayout()
        for part in (self._how, self.code, self._left, self._address):
            side.addWidget(part)
        if several:
            label = self._label("soft")
            label.setText(self._say("手机打不开时，换一个网络：", "If the phone cannot open it, take another network:"))
            side.addWidget(label)
            side.addWidget(self._networks)
        side.addStretch()
        left = QWidget()
        left.setObjectName("plain")
        left.setLayout(side)
        left.setFixedWidth(SIDE + 24)
        right = QVBoxLayout()
        for part in (heading, self.counted, self.trouble):
            right.addWidget(part)
        right.addWidget(self.arrivals, 1)
        if below:
            right.addWidget(below)
        both = QHBoxLayout()
        both.addWidget(left)
        both.addLayout(right, 1)
        ends = QHBoxLayout()
        ends.addWidget(self.again)
        ends.addStretch()
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(ends)
