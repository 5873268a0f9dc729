"""A dialog is as high as what stands in it: no empty half, and nothing hidden while the screen has room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea

from kiosk.ui.studio.new_record_dialog import NewRecordDialog
from kiosk.ui.studio.photographs_of_walls import walls
from kiosk.ui.studio.wall_sheet import WallSheet
from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import press
from tests.ui.conftest import until


def hidden_and_spare(dialog: NewRecordDialog | WallSheet) -> tuple[int, int]:
    """Pixels of the page that have to be scrolled to, and pixels of the dialog below its page."""
    area = dialog.findChildren(QScrollArea)[0]
    held = area.widget()
    assert held is not None
    page = held.layout()
    assert page is not None
    wanted = page.heightForWidth(area.viewport().width()) if page.hasHeightForWidth() else page.sizeHint().height()
    return area.verticalScrollBar().maximum(), area.viewport().height() - wanted


def test_what_is_asked_before_a_kind_is_chosen_fills_its_dialog_which_grows_with_the_questions(
    studio: StudioWindow,
) -> None:
    studio.studio_actions.records.add()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewRecordDialog)
    hidden, spare = hidden_and_spare(dialog)
    assert hidden == 0
    assert spare < 40
    before = dialog.height()
    press(dialog, "种类 展品")
    until(lambda: dialog.height() > before and hidden_and_spare(dialog)[0] == 0)
    assert dialog.frameGeometry().bottom() <= dialog.screen().availableGeometry().bottom()


def test_the_sheet_of_the_wall_grows_with_its_kiosks(studio: StudioWindow) -> None:
    studio.studio_actions.wall.open()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, WallSheet)
    before = sheet.height()
    assert hidden_and_spare(sheet)[1] < 40
    sheet.show_kiosks(walls())
    until(lambda: sheet.height() > before and hidden_and_spare(sheet)[0] == 0)
