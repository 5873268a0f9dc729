"""The sheet that asks for the password of the studio's key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from kiosk.ui.studio.dialogs import Dialogs, ModalDialog


class PasswordSheet(ModalDialog):
    """Asks for the password of the studio's key, or (`fresh`) for a new one twice; `then` hears it."""

    def __init__(self, dialogs: Dialogs, fresh: bool, then: Callable[[str], None]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("签发密码", "Password for signing"))
        self._say, self._then, self._fresh = say, then, fresh
        words = say(
            "发布要用这间制作室的钥匙签名。请输入它的密码。",
            "Publishing is signed with this studio's key. Enter its password.",
        )
        if fresh:
            words = say(
                "发布要用这间制作室自己的钥匙签名，触摸屏只认它。请定一个密码（至少 10 个字符），抄下来收好：忘了就要重新配对。",
                "What is published is signed with a key of this studio's own, and kiosks take nothing else. Choose a password"
                " for it (10 characters or more) and write it down: without it every kiosk has to be paired anew.",
            )
        told = QLabel(words)
        told.setWordWrap(True)
        self.first, self.second, self.wrong = QLineEdit(), QLineEdit(), QLabel()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.first.setAccessibleName(say("密码", "Password"))
        self.second.setAccessibleName(say("再输一次", "Once more"))
        form = QFormLayout()
        form.addRow(say("密码", "Password"), self.first)
        if fresh:
            form.addRow(say("再输一次", "Once more"), self.second)
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        yes, no = QPushButton(say("继续", "Go on")), QPushButton(say("取消", "Cancel"))
        yes.setObjectName("chief")
        yes.setDefault(True)
        yes.clicked.connect(self._go_on)
        no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(no)
        buttons.addWidget(yes)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        self.setMinimumWidth(460)

    def refuse(self, words: str) -> None:
        """Say what is wrong with what was typed."""
        self.wrong.setText(words)
        self.wrong.show()
        self.first.setFocus()
        self.first.selectAll()

    def _go_on(self) -> None:
        if self._fresh and self.first.text() != self.second.text():
            self.refuse(self._say("两次输入的不一样。", "The two are not the same."))
            return
        self._then(self.first.text())
