"""The form: what is typed, chosen, confirmed and undone, and the page that follows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from kiosk.ui.studio.form_inputs import is_marked
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.stylesheet import WRITTEN
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, press, question_text, rows, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, shown_name

ALL_LANGUAGES = ("简体中文", "繁體中文", "英文", "日文", "韩文")


def languages_shown(studio: StudioWindow) -> list[str]:
    """The languages in which the name can be written without unfolding."""
    form = studio.forms.form
    names = {each.accessibleName() for each in form.findChildren(QLineEdit) if each.isVisibleTo(form)}
    return [tag for tag in ALL_LANGUAGES if f"名称 {tag}" in names]


def test_the_page_beside_the_form_is_the_visitors_and_follows_what_is_typed(studio: StudioWindow) -> None:
    assert shown_name(studio) == "大红袍"
    write(studio, "名称 简体中文", "大红袍二号")
    assert studio.isWindowModified() or studio.windowTitle().startswith("● ")
    checked(studio)
    assert shown_name(studio) == "大红袍二号"
    assert rows(studio) == ["大红袍二号"]
    press(studio, "预览语言 繁體中文")
    until(lambda: shown_name(studio) == "大紅袍二號")
    press(studio, "横屏")
    assert studio.preview.view.width() > studio.preview.view.height()


def test_what_is_filled_in_is_grey_and_one_press_confirms_it(studio: StudioWindow) -> None:
    press(studio, "名称 其他语言")
    editor = widget(studio, "名称 繁體中文")
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.placeholderText()) == ("", "大紅袍")
    press(studio, "名称 繁體中文 确认")
    assert written(editor) == "大紅袍"
    assert studio.editor.value(PRODUCT, "name.zh-TW") == "大紅袍"
    with pytest.raises(AssertionError, match="nothing called"):
        widget(studio, "名称 繁體中文 确认")


def test_chinese_and_one_more_language_stand_side_by_side_and_the_choice_is_remembered(
    studio: StudioWindow, tmp_path: Path
) -> None:
    assert languages_shown(studio) == ["简体中文", "英文"]
    box = next(each for each in studio.forms.form.findChildren(QComboBox) if each.accessibleName() == "对照语言")
    box.setCurrentIndex(box.findText("中文 + 日文"))
    box.activated.emit(box.currentIndex())
    assert languages_shown(studio) == ["简体中文", "日文"]
    assert StudioMemory(tmp_path / "data").text("second-language") == "ja"
    studio.open("places/wuyishan.toml")
    assert languages_shown(studio) == ["简体中文", "日文"]
    press(studio, "名称 其他语言")
    assert languages_shown(studio) == [*ALL_LANGUAGES]
    press(studio, "名称 其他语言")
    assert languages_shown(studio) == ["简体中文", "日文"]


def test_a_finding_in_a_folded_language_unfolds_it(studio: StudioWindow) -> None:
    studio.go_to_field(PRODUCT, "name.ko")
    until(lambda: studio.focusWidget() is widget(studio, "名称 韩文"))


def test_typing_is_undone_as_one_and_comes_back(studio: StudioWindow) -> None:
    write(studio, "拼音", "da hong pao")
    press(studio, "撤销")
    assert studio.editor.value(PRODUCT, "pinyin") is None
    assert written(widget(studio, "拼音")) == ""
    press(studio, "重做")
    assert written(widget(studio, "拼音")) == "da hong pao"


def test_numbers_dates_months_and_choices_are_stored_as_what_they_are(studio: StudioWindow) -> None:
    write(studio, "投茶（克）", "７.5")
    write(studio, "水（毫升）", "110")
    write(studio, "可泡几次（少—多）", "6—8")
    write(studio, "从哪天起展出", "2026/11/6")
    press(studio, "当季月份 4 月")
    press(studio, "售罄")
    table = studio.draft.tables[PRODUCT]
    assert table["use"] == {"tea_g": 7.5, "water_ml": 110, "infusions": [6, 8]}
    assert table["availability"] == {"from": "2026-11-06", "sold_out": True}
    assert table["months"] == [4]
    write(studio, "水（毫升）", "很多")
    assert is_marked(widget(studio, "水（毫升）"))


def test_a_finding_leads_to_its_field_in_words(studio: StudioWindow) -> None:
    write(studio, "名称 简体中文", "")
    studio.list_panel.show_kind("places")
    checked(studio)
    lines = [studio.findings_panel.list.item(at).text() for at in range(studio.findings_panel.list.count())]
    assert any(line.startswith("展品 · da-hong-pao · 名称") for line in lines), lines
    studio.findings_panel.list.itemActivated.emit(studio.findings_panel.list.item(0))
    until(lambda: QApplication.focusWidget() is widget(studio, "名称 简体中文"))
    assert studio.file == PRODUCT
    press(studio, "发布")
    until(asked)
    until(lambda: "没有发布" in question_text() if question_text() else False)


def test_the_studio_speaks_english(open_studio: Callable[..., StudioWindow]) -> None:
    studio = open_studio("en")
    write(studio, "Name Simplified Chinese", "")
    checked(studio)
    assert studio.findings_panel.list.item(0).text().startswith("Products · da-hong-pao · Name")
    for button in studio.findChildren(QPushButton):
        assert not any("一" <= sign <= "鿿" for sign in button.text() if sign not in "简繁日"), button.text()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_language_is_written_in_its_own_face(open_studio: Callable[..., StudioWindow], language: str) -> None:
    studio = checked(open_studio(language))
    studio.open(PRODUCT)

    def face(shown: QWidget) -> str:
        shown.ensurePolished()
        return shown.fontInfo().family()

    form = studio.forms.form
    for tag, style in (("zh-CN", "SC"), ("zh-TW", "TC"), ("en", "EN"), ("ja", "JP"), ("ko", "KR")):
        fields = [each for each in form.findChildren(QWidget) if each.property(WRITTEN) == tag]
        assert fields
        assert {face(each) for each in fields} == {f"Kiosk Hei {style}"}
    assert face(studio.list_panel.search) == studio.say("Kiosk Hei SC", "Kiosk Hei EN")
    quotes = studio.list_panel.search.fontMetrics().horizontalAdvance("’")
    assert (quotes < 7) == (language == "en"), "half a width in English"
