"""The sheet that adds a kiosk: it is found on the network or its address is typed, and the code of its panel is typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from kiosk.fleet.pairing.client import PORT, Address
from kiosk.fleet.pairing.discovery import Found
from kiosk.fleet.pairing.pairing_exchange import DIGITS, LONGEST_NAME, code_digits
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog

SCANNED = re.compile(r"kiosk://(?P<host>[^/\s:]+):(?P<port>[0-9]{1,5})/(?P<code>[0-9]{8})")
"""What the code to be scanned says: a reader types it."""
ADDRESS = re.compile(r"(?P<host>[^\s/:：]+)(?:[:：](?P<port>[0-9]{1,5}))?")


class PairingSheet(ModalDialog):
    """Where the kiosk is, its code, and what its panel calls this studio."""

    wanted = Signal(tuple, str, str)
    """The address, the code and the studio's name."""

    def __init__(self, dialogs: Dialogs, name: str) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("添加触摸屏", "Add a kiosk"))
        self._say = say
        told = QLabel(
            say(
                "在触摸屏上：按住印章三秒，输入密码，在“办公室”页按“允许”。把屏上的八位码输在这里，两分钟内有效。",
                "On the kiosk: hold the seal for three seconds, enter the PIN, press “Let it” on the page Office. Type its eight"
                " digits here; they hold for two minutes.",
            )
        )
        told.setWordWrap(True)
        self.found = QComboBox()
        self.found.setAccessibleName(say("找到的触摸屏", "Kiosks that were found"))
        self.found.addItem(say("正在网络里找…", "Looking on the network…"))
        self.found.setEnabled(False)
        self.address, self.code, self.name = QLineEdit(), QLineEdit(), QLineEdit(name)
        self.address.setPlaceholderText(f"192.168.1.20:{PORT}")
        self.code.setPlaceholderText("1234 5678")
        self.name.setMaxLength(LONGEST_NAME)
        form = QFormLayout()
        form.addRow(say("找到的", "Found"), self.found)
        for words, field in (
            (say("地址", "Address"), self.address),
            (say("配对码", "Code"), self.code),
            (say("制作室的名字", "This studio's name"), self.name),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.yes, no = QPushButton(say("配对", "Pair")), QPushButton(say("取消", "Cancel"))
        self.yes.setObjectName("chief")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self._go_on)
        no.clicked.connect(self.reject)
        self.found.activated.connect(self._take)
        self.code.textEdited.connect(self._read_scanned)
        self.address.textEdited.connect(self._read_scanned)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        self.setMinimumWidth(520)
        self._kiosks: tuple[Found, ...] = ()
        self.code.setFocus()

    def show_found(self, kiosks: Sequence[Found]) -> None:
        """List what the network said; the first is taken unless an address was typed."""
        self._kiosks = tuple(kiosks)
        self.found.clear()
        if not kiosks:
            self.found.addItem(self._say("没有找到，请输入地址", "None was found: type the address"))
            return
        for kiosk in kiosks:
            self.found.addItem(f"{kiosk.name}  {kiosk.address[0]}:{kiosk.address[1]}")
        self.found.setEnabled(True)
        if not self.address.text():
            self._take(0)

    def refuse(self, words: str) -> None:
        """Say what is wrong, and let it be tried again."""
        self.wrong.setText(words)
        self.yes.setEnabled(True)
        self.code.setFocus()
        self.code.selectAll()

    def _take(self, at: int) -> None:
        if 0 <= at < len(self._kiosks):
            host, port = self._kiosks[at].address
            self.address.setText(f"{host}:{port}")

    def _read_scanned(self, text: str) -> None:
        if scanned := SCANNED.search(text):
            self.address.setText(f"{scanned['host']}:{scanned['port']}")
            self.code.setText(scanned["code"])

    def _go_on(self) -> None:
        say = self._say
        typed = ADDRESS.fullmatch(self.address.text().strip())
        port = int(typed["port"] or PORT) if typed else 0
        if not typed or not 0 < port < 65_536:
            self.refuse(say(f"地址写法如 192.168.1.20:{PORT}。", f"An address is written like 192.168.1.20:{PORT}."))
        elif len(code_digits(self.code.text())) != DIGITS:
            self.refuse(say(f"配对码是 {DIGITS} 位数字。", f"A code has {DIGITS} digits."))
        elif not self.name.text().strip():
            self.refuse(
                say("给制作室起个名字，触摸屏的面板上会显示。", "Give this studio a name: the kiosk's panel shows it.")
            )
        else:
            self.wrong.clear()
            self.yes.setEnabled(False)
            where: Address = (typed["host"], port)
            self.wanted.emit(where, self.code.text(), self.name.text().strip())
