"""The studio's questions and its progress, none of which stops the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.base.ids import is_id
from kiosk.ui.studio.inputs import mark
from kiosk.ui.studio.speech import Speech


def ask(
    parent: QWidget, title: str, words: str, answers: Sequence[str], then: Callable[[int], None], bad: bool = False
) -> QMessageBox:
    """Ask; `then` hears which answer was pressed (its place), -1 when the question was closed. The first is the chief one."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(words)
    box.setIcon(QMessageBox.Icon.Warning if bad else QMessageBox.Icon.Question)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    buttons[0].setObjectName("chief")
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.buttonClicked.connect(lambda pressed: then(buttons.index(pressed) if pressed in buttons else -1))
    box.open()
    return box


def tell(parent: QWidget, say: Speech, title: str, words: str, bad: bool = False) -> QMessageBox:
    """Say something that has to be read."""
    box = ask(parent, title, words, [say("知道了", "Close")], lambda _: None, bad)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


class Progress(QDialog):
    """How far something is; it can be stopped."""

    def __init__(self, parent: QWidget, say: Speech, title: str, stop: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(420)
        self.label = QLabel(title)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        cancel = QPushButton(say("停止", "Stop"))
        cancel.clicked.connect(self.reject)
        self.rejected.connect(stop)
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addWidget(cancel, alignment=Qt.AlignmentFlag.AlignRight)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def told(self, what: str, done: int, whole: int) -> None:
        """Show what is being done and how far it is."""
        self.label.setText(what)
        self.bar.setRange(0, max(1, whole) if done or whole > 1 else 0)
        self.bar.setValue(done)


class NewRecord(QDialog):
    """Asks what a new record is called, and its id, which is proposed from the name."""

    def __init__(
        self,
        parent: QWidget,
        say: Speech,
        title: str,
        taken: Callable[[str], bool],
        proposed: Callable[[str], str],
        then: Callable[[str, str], None],
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken, self._proposed, self._say = taken, proposed, say
        self._own = False
        self.name, self.key = QLineEdit(name), QLineEdit()
        self.name.setAccessibleName(say("中文名称", "Chinese name"))
        self.key.setAccessibleName(say("编号", "Id"))
        self.hint = QLabel()
        self.hint.setObjectName("soft")
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox()
        self.make = self.buttons.addButton(say("建立", "Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setObjectName("chief")
        self.buttons.addButton(say("取消", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: then(self.name.text().strip(), self.key.text().strip()))
        form = QFormLayout(self)
        form.addRow(say("中文名称", "Chinese name"), self.name)
        form.addRow(say("编号（印在二维码里，以后不能改）", "Id (printed in codes, it stays)"), self.key)
        form.addRow(self.hint)
        form.addRow(self.buttons)
        self.name.textChanged.connect(self._named)
        self.key.textEdited.connect(self._keyed)
        self._named(name)

    def _named(self, name: str) -> None:
        if not self._own:
            self.key.setText(self._proposed(name))
        self._look()

    def _keyed(self, text: str) -> None:
        self._own = bool(text)
        self._look()

    def _look(self) -> None:
        key, say = self.key.text().strip(), self._say
        if not is_id(key):
            words = say(
                "只用小写字母、数字和短横，例如 da-hong-pao。", "Lower-case letters, digits, hyphens: da-hong-pao."
            )
        elif self._taken(key):
            words = say("这个编号已经有了。", "This id is taken.")
        else:
            words = ""
        self.hint.setText(words)
        mark(self.key, bool(words) and bool(key))
        self.make.setEnabled(not words and bool(self.name.text().strip()))
