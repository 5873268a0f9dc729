"""Labels are looked at before they are printed: which, on what paper, from which label of a sheet."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QSpinBox

from kiosk.origin.printed_labels import PrintedLabels
from kiosk.ui.studio.label_dialog import LabelsDialog
from kiosk.ui.studio.origin_address import put_down
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MAXIMAL
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked

GOODS = "goods/he.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with a packet that is always on the shelf, and its price."""
    made = Path(shutil.copytree(MAXIMAL, tmp_path / "pack"))
    goods = made / GOODS
    text = goods.read_text("utf-8")
    goods.write_text(text.replace('weekdays = ["sat", "sun"]\nhours = "09:30-21:00"\n', ""), "utf-8")
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened to be printed."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def ask(studio: StudioWindow) -> None:
    """Open the dialog by its menu."""
    choose(studio, "文件", "打印标签…")
    until(lambda: asked() and isinstance(question(), LabelsDialog), 60)


def page() -> QImage:
    """The page as it is shown."""
    shown = next(each for each in question().findChildren(QLabel) if not each.pixmap().isNull())
    return shown.pixmap().toImage()


def inked(image: QImage, left: float, top: float, wide: float, tall: float) -> bool:
    """Whether anything dark is drawn in a part of a page (shares of its sides)."""
    return any(
        QColor(image.pixel(x, y)).lightness() < 100
        for x in range(int(left * image.width()), int((left + wide) * image.width()))
        for y in range(int(top * image.height()), int((top + tall) * image.height()))
    )


def said() -> str:
    """What the dialog says."""
    return "\n".join(label.text() for label in question().findChildren(QLabel))


def test_the_page_is_shown_as_it_will_print_and_begins_where_a_used_sheet_goes_on(
    open_studio: Callable[..., StudioWindow], opened: list[Path]
) -> None:
    studio = open_studio(base_url="https://example.org/o")
    studio.reach("products/da-hong-pao.toml")
    ask(studio)
    press(question(), "A4，每页 3 × 8 个")
    assert "第 1 页，共 1 页，1 个标签" in said()
    assert inked(page(), 0.01, 0.01, 0.3, 0.1)
    first = widget(question(), "从第几个开始")
    assert isinstance(first, QSpinBox)
    first.setValue(5)
    assert not inked(page(), 0.01, 0.01, 0.3, 0.1)
    assert inked(page(), 0.34, 0.135, 0.3, 0.1), "the second place of the second row"
    first.setValue(24)
    press(question(), "全部在展的")
    assert "第 1 页，共 2 页，2 个标签" in said()
    press(question(), "下一页")
    assert "第 2 页" in said()
    press(question(), "打开 PDF 打印")
    assert opened.pop().read_bytes().count(b"/Type /Page\n") == 2


def test_price_labels_are_printed_remembered_and_found_wrong_once_a_price_changes(
    open_studio: Callable[..., StudioWindow], opened: list[Path], tmp_path: Path
) -> None:
    studio = open_studio(base_url="https://example.org/o")
    studio.reach(GOODS)
    ask(studio)
    press(question(), "价格签")
    press(question(), "上次打印以后不对了的（1 个）")
    press(question(), "打开 PDF 打印")
    assert PrintedLabels(tmp_path / "data").language_of("he", "") == "en"
    ask(studio)
    press(question(), "价格签")
    press(question(), "上次打印以后不对了的（0 个）")
    assert "没有要印的。" in said()
    button = widget(question(), "打开 PDF 打印")
    assert isinstance(button, QAbstractButton)
    assert not button.isEnabled()
    press(question(), "取消")
    studio.editor.set(GOODS, "price.yuan", "288.00")
    ask(studio)
    press(question(), "价格签")
    press(question(), "上次打印以后不对了的（1 个）")
    assert "1 个标签" in said()
    press(question(), "取消")


def test_without_an_address_there_are_price_labels_still(open_studio: Callable[..., StudioWindow]) -> None:
    studio = open_studio()
    studio.reach(GOODS)
    ask(studio)
    shelf = widget(question(), "货架标签…")
    assert isinstance(shelf, QAbstractButton)
    assert not shelf.isEnabled()
    assert "1 个标签" in said()
    press(question(), "取消")


def test_without_an_address_price_labels_print_and_the_way_to_codes_is_there(
    open_studio: Callable[..., StudioWindow],
    sessions: list[StudioSession],
    opened: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("kiosk.ui.studio.origin_address.user_file", lambda: tmp_path / "config" / "kiosk.toml")
    studio = open_studio()
    studio.reach(GOODS)
    ask(studio)
    assert "没有设置溯源网站地址" in said()
    assert "价格签照印，上面没有二维码" in said()
    assert "kiosk.toml" not in said()
    shelf = widget(question(), "货架标签（名称、产地、二维码）")
    assert not shelf.isEnabled()
    press(question(), "打开 PDF 打印")
    assert opened
    ask(studio)
    press(question(), "填写地址…")
    write(question(), "网址", "https：//origin.example.cn")
    assert not widget(question(), "保存").isEnabled()
    assert "写成 https://origin.example.cn" in said()
    write(question(), "网址", "https://origin.example.cn")
    press(question(), "保存")
    until(lambda: sessions[-1].studio is not studio)
    assert (tmp_path / "config" / "kiosk.toml").read_text(
        "utf-8"
    ) == '[origin]\nbase_url = "https://origin.example.cn"\n'
    again = checked(sessions[-1].studio)
    assert again.file == GOODS
    ask(again)
    assert widget(question(), "货架标签（名称、产地、二维码）").isEnabled()
    press(question(), "取消")


def test_an_address_is_put_between_what_installers_wrote_and_a_file_nobody_may_write_is_told(
    open_studio: Callable[..., StudioWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("# ours\n[venue]\nhours = '09:30-21:00' # daily\n\n[origin]\nport = 8800\n", "utf-8")
    put_down(file, "lan")
    assert file.read_text("utf-8") == (
        "# ours\n[venue]\nhours = '09:30-21:00' # daily\n\n[origin]\nport = 8800\nbase_url = \"lan\"\n"
    )
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr("kiosk.ui.studio.origin_address.user_file", lambda: blocked / "kiosk.toml")
    studio = open_studio()
    choose(studio, "发布", "溯源网站地址…")
    write(question(), "网址", "https://origin.example.cn")
    press(question(), "保存")
    assert "请装机的人在 [origin] 下面写：base_url = “https://origin.example.cn”" in question_text()


def test_a_pack_without_goods_asks_for_the_address_before_shelf_labels(studio: StudioWindow) -> None:
    for file in [file for file in studio.draft.tables if file.startswith("goods/")]:
        studio.editor.put(file, None)
    choose(studio, "文件", "打印标签…")
    assert "没有设置溯源网站地址" in question_text()
    answer = next(each for each in question().findChildren(QAbstractButton) if each.text().startswith("填写地址"))
    answer.click()
    assert widget(question(), "网址")
