"""The studio's questions and its progress, none of which stops the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.studio.bilingual import Bilingual


def ask(
    parent: QWidget,
    title: str,
    words: str,
    answers: Sequence[str],
    then: Callable[[int], None],
    bad: bool = False,
    escape: int | None = None,
) -> QMessageBox:
    """Ask; `then` hears which answer was pressed (its place), -1 when the question was closed.

    The first answer is the chief one, and what Enter presses. Escape presses the last, or the one at the place `escape`;
    with -1 it only closes the question.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(words)
    box.setIcon(QMessageBox.Icon.Warning if bad else QMessageBox.Icon.Question)
    buttons = [box.addButton(answer, QMessageBox.ButtonRole.ActionRole) for answer in answers]
    buttons[0].setObjectName("chief")
    box.setDefaultButton(buttons[0])
    if escape == -1:
        away = box.addButton(QMessageBox.StandardButton.Cancel)
        away.hide()
        box.setEscapeButton(away)
    else:
        box.setEscapeButton(buttons[-1 if escape is None else escape])
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.buttonClicked.connect(lambda pressed: then(buttons.index(pressed) if pressed in buttons else -1))
    box.open()
    return box


def tell(parent: QWidget, say: Bilingual, title: str, words: str, bad: bool = False) -> QMessageBox:
    """Say something that has to be read."""
    box = ask(parent, title, words, [say("知道了", "Close")], lambda _: None, bad)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


class Progress(QDialog):
    """How far something is; it can be stopped."""

    def __init__(self, parent: QWidget, say: Bilingual, title: str, stop: Callable[[], None]) -> None:
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
