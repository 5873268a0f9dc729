"""The studio's questions and messages over one window, none of which stops the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.studio.studio_words import Bilingual


class Dialogs:
    """Asks and tells over the window `parent`, in the studio's language."""

    def __init__(self, parent: QWidget, say: Bilingual) -> None:
        self.parent, self.say = parent, say

    def ask(
        self,
        title: str,
        words: str,
        answers: Sequence[str],
        then: Callable[[int], None],
        bad: bool = False,
        escape: int | None = None,
    ) -> QMessageBox:
        """Ask; `then` hears which answer was pressed (its place), -1 when the question was closed.

        The first answer is the chief one, and what Enter presses. Escape presses the last, or the one at the place
        `escape`; with -1 it only closes the question.
        """
        box = QMessageBox(self.parent)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)  # names and reasons may come from another machine
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

    def tell(self, title: str, words: str, bad: bool = False) -> QMessageBox:
        """Say something that has to be read."""
        box = self.ask(title, words, [self.say("知道了", "Close")], lambda _: None, bad)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return box

    def tell_failure(self, title: str, words: str, error: Exception) -> QMessageBox:
        """Say that something was not done, in `words` and in those of the error."""
        return self.tell(title, f"{words}\n{self.say.reason(error)}".strip(), bad=True)


class ModalDialog(QDialog):
    """A question with parts of its own over the window of `dialogs`; it is gone once it is closed."""

    def __init__(self, dialogs: Dialogs, title: str) -> None:
        super().__init__(dialogs.parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fitted: tuple[QScrollArea, QWidget, int, int] | None = None

    @staticmethod
    def scrolled(page: QWidget) -> QScrollArea:
        """A page that may be taller than the dialog."""
        page.setObjectName("page")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        return area

    def answers(self, column: QVBoxLayout, yes: str, no: str, act: Callable[[], None]) -> QPushButton:
        """Put the two answers below what stands in `column`; what is wanted is `act`. Returns the button of `yes`."""
        buttons = QDialogButtonBox()
        wanted = buttons.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        wanted.setObjectName("chief")
        buttons.addButton(no, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(act)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        return wanted

    def fit(self, width: int, height: int) -> None:
        """Measure so many pixels, or what the screen has for a dialog where that is less."""
        room = self.screen().availableSize() * 0.86
        self.resize(min(width, room.width()), min(height, room.height()))

    def fit_page(self, area: QScrollArea, width: int, tallest: int) -> None:
        """Measure `width` pixels, and as high as the page in `area` asks for, up to `tallest`.

        What is shown grows with its page, stays on the screen, and never shrinks under the hand.
        """
        page = area.widget()
        assert page is not None
        self._fitted = area, page, width, tallest
        page.installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the page's measure once its letters have theirs."""
        if self._fitted:
            self.fit(self._fitted[2], self._height_wanted())
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when more came onto the page."""
        if self._fitted and self.isVisible() and event.type() == QEvent.Type.LayoutRequest:
            self.fit(max(self._fitted[2], self.width()), max(self._height_wanted(), self.height()))
            room = self.screen().availableGeometry()
            if self.frameGeometry().bottom() > room.bottom():
                self.move(self.x(), max(room.top(), room.bottom() - self.frameGeometry().height()))
        return super().eventFilter(watched, event)

    def _height_wanted(self) -> int:
        assert self._fitted
        area, held, width, tallest = self._fitted
        page, column = held.layout(), self.layout()
        assert page is not None
        assert column is not None
        page.activate()
        edges = column.contentsMargins()
        inside = width - edges.left() - edges.right() - 2 * area.frameWidth()
        wanted = page.heightForWidth(inside) if page.hasHeightForWidth() else page.sizeHint().height()
        return min(tallest, wanted + column.sizeHint().height() - area.sizeHint().height() + 2 * area.frameWidth())
