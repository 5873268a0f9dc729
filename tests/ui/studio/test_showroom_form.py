"""The showroom's own page and its categories: all that pack.toml holds is written in the studio."""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, drop, press, question, question_text, rows, widget, write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import photograph

PACK = "pack.toml"


def new(studio: StudioWindow, *choices: str, name: str, key: str) -> None:
    """Add a record by the questions of the dialog."""
    press(studio, "新增")
    until(asked)
    for each in choices:
        press(question(), each)
    write(question(), "中文名称", name)
    write(question(), "编号", key)
    press(question(), "建立")


def test_categories_stand_in_the_list_and_are_renamed_and_ordered(studio: StudioWindow, pack: Path) -> None:
    new(studio, "种类 品类", "展区 茶空间", name="红茶", key="black")
    assert studio.file == "categories/black.toml"
    assert rows(studio) == ["岩茶", "红茶"]
    write(studio, "名称 英文", "Black tea")
    write(studio, "名称 简体中文", "正山红茶")
    assert rows(studio) == ["岩茶", "正山红茶"]
    QTest.keyClick(studio.list_panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(studio, "保存")
    said = tomllib.loads((pack / PACK).read_text("utf-8"))["categories"]
    assert said == [
        {"id": "black", "zones": ["tea"], "name": {"zh-CN": "正山红茶", "en": "Black tea"}},
        {"id": "rock", "name": {"zh-CN": "岩茶"}},
    ]
    press(studio, "撤销")
    assert rows(studio) == ["岩茶", "正山红茶"]


def test_a_category_goes_when_nothing_is_of_it_and_else_says_what_is(studio: StudioWindow) -> None:
    new(studio, "种类 品类", "展区 茶空间", name="红茶", key="black")
    press(studio, "归档")
    until(asked)
    press(question(), "去掉")
    assert rows(studio) == ["岩茶"]
    assert studio.file == "categories/rock.toml"
    press(studio, "归档")
    until(asked)
    assert "大红袍" in question_text()
    press(question(), "不")
    assert rows(studio) == ["岩茶"]


def test_a_zone_is_added_after_the_others(studio: StudioWindow) -> None:
    new(studio, "种类 展区", "里面是 展品", "颜色 酒红", name="名酒行", key="liquor")
    assert studio.draft.tables["zones/liquor.toml"] == {
        "kind": "products",
        "tone": "liquor",
        "name": {"zh-CN": "名酒行"},
        "order": 2,
    }


def test_what_a_language_leads_to_is_said_before_it_is_added(studio: StudioWindow) -> None:
    studio.reach(PACK)
    press(studio, "访客可以选的语言 英文")
    until(asked)
    assert "还没有写" in question_text()
    press(question(), "不")
    assert studio.editor.value(PACK, "languages") == ["zh-CN"]
    press(studio, "访客可以选的语言 英文")
    until(asked)
    press(question(), "加上")
    assert studio.editor.value(PACK, "languages") == ["zh-CN", "en"]


def test_a_festivals_scene_has_its_days_and_its_pictures(studio: StudioWindow, tmp_path: Path) -> None:
    studio.reach(PACK)
    press(studio, "节日画面 添加")
    write(studio, "从", "2027-2-5")
    write(studio, "到", "2027-2-20")
    festival = next(each for each in studio.forms.form.inputs if each.path == "dated_scenes")
    target = widget(festival, "待机画面（竖屏） 选择照片…").parentWidget()
    assert target is not None
    drop(target, photograph(tmp_path / "灯.jpg", (600, 900)))
    until(lambda: bool(studio.editor.value(PACK, "dated_scenes.0.scenes")), 30)
    said = studio.editor.value(PACK, "dated_scenes.0")
    assert said["availability"] == {"from": "2027-02-05", "to": "2027-02-20"}
    assert said["scenes"]["scene-tall"]["file"].startswith("media/")


def test_a_picture_is_told_in_words(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "pictures", [{"file": "media/a.jpg"}])
    press(studio, "图片 1 图片说明")
    write(studio, "图片说明 英文", "A red cup")
    assert studio.editor.value(PRODUCT, "pictures.0.alt") == {"en": "A red cup"}


def test_a_river_and_the_maps_margins_are_written_as_numbers(studio: StudioWindow) -> None:
    studio.reach(PACK)
    press(studio, "河流 添加")
    write(studio, "经过的点", "27.75, 118.03\n26.64，118.17")
    assert studio.editor.value(PACK, "rivers.0.points") == [[27.75, 118.03], [26.64, 118.17]]
    write(studio, "四边的空白（像素）", "40 40 40 60")
    assert studio.editor.value(PACK, "map.margin") == [40, 40, 40, 60]


def test_a_new_product_stands_last_in_its_zone(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "order", 3)
    new(studio, "种类 展品", "展区 茶空间", "品类 岩茶", "产地 武夷山市", name="肉桂", key="rou-gui")
    assert rows(studio) == ["大红袍", "肉桂"]
    assert studio.editor.value("products/rou-gui.toml", "order") == 4


def test_a_finding_far_down_the_page_comes_into_view(studio: StudioWindow) -> None:
    days = {"availability": {"from": "2027-02-05"}}
    studio.editor.set(PACK, "dated_scenes", [days] * 4)
    studio.editor.set(PACK, "map", {"width": 3})
    studio.reach(PRODUCT)
    studio.go_to_field(PACK, "map.width")
    until(lambda: widget(studio, "底图宽（像素）").hasFocus())
    assert not widget(studio, "底图宽（像素）").visibleRegion().isEmpty()
