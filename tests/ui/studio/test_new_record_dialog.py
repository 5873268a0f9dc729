"""A new record is asked about first; nothing in it is a guess, and what is not filled in keeps it from being published."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, press, question, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked

LIQUOR = "products/huang-jiu.toml"


@pytest.fixture
def two_zones(studio: StudioWindow) -> StudioWindow:
    """The studio on a pack that has a zone of liquor too."""
    zone = {"order": 2, "tone": "liquor", "name": {"zh-CN": "名酒行"}, "summary": {"zh-CN": "酒。"}}
    info = studio.draft.tables["pack.toml"]
    rows = [*info["categories"], {"id": "baijiu", "name": {"zh-CN": "白酒"}}]
    studio.editor.put("zones/liquor.toml", zone)
    studio.editor.put("pack.toml", {**info, "categories": rows})
    studio.reach(PRODUCT)
    return checked(studio)


def codes(studio: StudioWindow, file: str) -> set[str]:
    """What was found in a record, by code."""
    return {finding.code for finding in checked(studio).findings_panel.findings if finding.file == file}


def test_nothing_is_chosen_before_somebody_chooses(two_zones: StudioWindow) -> None:
    press(two_zones, "新增")
    until(asked)
    assert not [button for button in question().findChildren(QPushButton) if button.isChecked()]
    press(question(), "种类 展品")
    write(question(), "中文名称", "黄酒")
    for name in ("展区 名酒行", "品类 白酒"):
        assert not widget(question(), "建立").isEnabled()
        press(question(), name)
    assert not widget(question(), "建立").isEnabled()
    press(question(), "产地 武夷山市")
    press(question(), "建立")
    assert two_zones.file == LIQUOR
    assert two_zones.draft.tables[LIQUOR] == {
        "zone": "liquor",
        "category": "baijiu",
        "place": "wuyishan",
        "name": {"zh-CN": "黄酒"},
    }


def test_only_the_categories_of_the_zone_are_offered(two_zones: StudioWindow) -> None:
    press(two_zones, "新增")
    until(asked)
    press(question(), "种类 展品")
    press(question(), "品类 白酒")
    press(question(), "展区 茶空间")
    widget(question(), "品类 岩茶")
    offered = [
        name
        for button in question().findChildren(QPushButton)
        if (name := button.accessibleName()) and not button.isHidden()
    ]
    assert [name for name in offered if name.startswith("品类")] == ["品类 岩茶"]
    write(question(), "中文名称", "肉桂")
    press(question(), "产地 武夷山市")
    assert not widget(question(), "建立").isEnabled(), "the category that was chosen for another zone is kept"


@pytest.mark.parametrize(
    ("kind", "more", "missing"),
    [
        ("地点", "类别 县市", {"lat", "lon", "summary"}),
        ("线路", "", {"days", "stops", "summary"}),
        ("茶室", "", {"palette", "activity", "summary"}),
        ("故事", "", {"summary"}),
    ],
)
def test_what_is_not_filled_in_is_found_and_not_published(
    studio: StudioWindow, kind: str, more: str, missing: set[str]
) -> None:
    press(studio, "新增")
    until(asked)
    press(question(), f"种类 {kind}")
    if more:
        press(question(), more)
    write(question(), "中文名称", "新的")
    press(question(), "建立")
    found = [finding for finding in checked(studio).findings_panel.findings if finding.file == studio.file]
    assert missing <= {finding.field for finding in found if finding.severity == "error"}


def test_a_row_that_was_added_says_nothing_and_waits_to_be_filled_in(studio: StudioWindow) -> None:
    press(studio, "认证 添加")
    assert studio.editor.value(PRODUCT, "certifications") == [{}]
    assert studio.forms.form.focus_field("certifications.0.name")
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    assert (name.text(), name.placeholderText()) == ("", "（待填）")
    found = [finding for finding in checked(studio).findings_panel.findings if finding.severity == "error"]
    assert {finding.field for finding in found} == {"certifications.0.kind", "certifications.0.name"}
    QTest.keyClicks(name, "GB/T")
    assert studio.editor.value(PRODUCT, "certifications") == [{"name": "GB/T"}]
    QTest.keyClick(name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert studio.editor.value(PRODUCT, "certifications") == [{}], "the row went while it was written in"


def test_a_copy_begins_without_a_name(studio: StudioWindow) -> None:
    press(studio, "复制一份")
    until(asked)
    assert written(widget(question(), "中文名称")) == ""
    assert not widget(question(), "建立").isEnabled()


def test_liquor_is_finished_in_the_studio(two_zones: StudioWindow, pack: Path) -> None:
    studio = two_zones
    studio.editor.put(
        LIQUOR,
        {
            "zone": "liquor",
            "category": "baijiu",
            "place": "wuyishan",
            "name": {"zh-CN": "建瓯黄酒"},
            "summary": {"zh-CN": "糯米酿的酒。"},
        },
    )
    studio.reach(LIQUOR)
    assert codes(studio, LIQUOR) == {"liquor-without-warning"}
    until(
        lambda: (
            "写上酒类警示"
            in {button.text() for button in studio.forms.form.findChildren(QPushButton) if button.isVisible()}
        )
    )
    press(studio, "写上酒类警示")
    assert studio.editor.value(LIQUOR, "compliance") == ["alcohol_warning", "adults_only"]
    write(studio, "常见酒精度（%vol，少—多）", "12.5－15")
    write(studio, "酒的类别 简体中文", "黄酒")
    press(studio, "必须标明的 不宣称功效")
    assert studio.editor.value(LIQUOR, "use.typical_abv_percent") == [12.5, 15]
    studio.editor.set(LIQUOR, "use.kind", "liquor")
    studio.editor.set(LIQUOR, "use.text", {"zh-CN": "温饮。"})
    assert not codes(studio, LIQUOR)
    studio.studio_actions.saving.save()
    text = (pack / LIQUOR).read_text("utf-8")
    assert 'compliance = ["alcohol_warning", "adults_only", "no_health_claim"]' in text
    write(studio, "常见酒精度（%vol，少—多）", "53")
    assert studio.editor.value(LIQUOR, "use.typical_abv_percent") == [53, 53]
    assert written(widget(studio, "常见酒精度（%vol，少—多）")) == "53"


def test_the_line_of_a_finding_mends_it_too(two_zones: StudioWindow) -> None:
    two_zones.editor.set(PRODUCT, "use.typical_abv_percent", [38, 53])
    checked(two_zones).findings_panel.unfold(True)
    line = two_zones.findings_panel.list.itemWidget(two_zones.findings_panel.list.item(0))
    press(line, "写上酒类警示")
    assert "liquor-without-warning" not in codes(two_zones, PRODUCT)
    press(two_zones, "撤销")
    assert two_zones.editor.value(PRODUCT, "compliance") is None
