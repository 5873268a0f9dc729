"""Hiding for a while, from the menu: grey in the list with the word for it, and shown again by one press."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked

ZONE = "zones/tea.toml"


def spoken(studio: StudioWindow) -> list[str]:
    """What assistive technology reads of the list."""
    model = studio.records
    return [str(model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.rowCount())]


def test_a_record_is_hidden_and_shown_again(studio: StudioWindow, pack: Path) -> None:
    before = dict(studio.draft.tables[PRODUCT])
    assert not studio.actions_by_id["show"].isEnabled()
    choose(studio, "记录", "隐藏")
    assert studio.draft.tables[PRODUCT] == {**before, "hidden": True}
    assert ["已隐藏" in each for each in spoken(studio)] == [True]
    assert not studio.actions_by_id["hide"].isEnabled()
    checked(studio)
    assert studio.preview.visit.page == "home"
    press(studio, "保存")
    assert "hidden = true" in (pack / PRODUCT).read_text("utf-8")
    choose(studio, "记录", "重新展出")
    assert studio.draft.tables[PRODUCT] == before
    press(studio, "撤销")
    assert studio.draft.tables[PRODUCT]["hidden"] is True


def test_what_is_hidden_with_its_zone_says_with_which(studio: StudioWindow) -> None:
    studio.reach(ZONE)
    choose(studio, "记录", "隐藏")
    assert "all-zones-hidden" in {each.code for each in checked(studio).findings_panel.findings}
    studio.reach(PRODUCT)
    assert ["已隐藏" in each for each in spoken(studio)] == [True]
    choose(studio, "记录", "重新展出")
    until(asked)
    assert "茶空间" in question_text()
    press(question(), "知道了")
    assert "hidden" not in studio.draft.tables[PRODUCT]


def test_a_zone_is_put_away_with_what_is_in_it_or_only_hidden(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "zone": "b", "related": ["da-hong-pao"]})
    studio.editor.put("zones/b.toml", {**studio.draft.tables[ZONE], "name": {"zh-CN": "乙区"}})
    studio.reach(ZONE)
    press(studio, "归档")
    until(asked)
    assert "大红袍" in question_text()
    press(question(), "只隐藏")
    assert studio.draft.tables[ZONE]["hidden"] is True
    press(studio, "归档")
    until(asked)
    press(question(), "连同展品一起归档")
    assert ZONE not in studio.draft.tables
    assert PRODUCT not in studio.draft.tables
    assert "related" not in studio.draft.tables["products/b.toml"]
    press(studio, "撤销")
    assert {ZONE, PRODUCT} <= studio.draft.tables.keys()
    assert studio.draft.tables["products/b.toml"]["related"] == ["da-hong-pao"]


def test_a_product_put_away_leaves_no_name_of_it_behind(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "related": ["da-hong-pao"]})
    studio.reach(PRODUCT)
    press(studio, "归档")
    until(asked)
    press(question(), "归档")
    assert "related" not in studio.draft.tables["products/b.toml"]
    assert not [each for each in checked(studio).findings_panel.findings if each.severity == "error"]
    press(studio, "撤销")
    assert studio.draft.tables["products/b.toml"]["related"] == ["da-hong-pao"]
