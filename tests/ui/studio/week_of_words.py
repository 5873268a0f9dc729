"""The middle of the week: words of many records at once, and what the showroom itself says and shows; by names alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from tests.ui.accessible_widgets import asked, question, question_text, widget
from tests.ui.studio.hand import Hand
from tests.ui.studio.studio_view import photograph
from tests.ui.studio.week_deed import Week
from tests.ui.studio.week_of_records import TEA

WORDS = Week()
PACK = "pack.toml"


@WORDS.deed("in a text file")
def found_and_replaced(hand: Hand) -> None:
    """A word found and replaced in every language."""
    hand.choose("编辑", "查找替换…")
    hand.write("查找什么", "白毫")
    hand.write("换成", "细毫")
    hand.press("全不选")
    hand.press("全选")
    places = widget(question(), "替换…")
    assert places.isEnabled()
    hand.press("替换…")
    assert "细毫" in str(hand.value("summary.zh-CN", TEA))
    hand.press("撤销")
    assert "白毫" in str(hand.value("summary.zh-CN", TEA))
    hand.settled()


@WORDS.deed("in the studio, in part")
def what_has_no_english(hand: Hand) -> None:
    """What has no English yet, listed; the first of it written."""
    hand.choose("编辑", "缺译文…")
    (listed,) = [each for each in hand.studio.children() if type(each).__name__ == "MissingTranslations"]
    assert not asked()
    sheet: Any = listed
    hand.activate("缺译文的地方", "示例白牡丹 · 介绍", sheet)
    hand.until(lambda: hand.studio.focusWidget() is widget(hand.form, "介绍 英文"))
    hand.write("介绍 英文", "An example: a white tea of spring, its buds covered in down.", hand.form)
    sheet.close()
    hand.clicks += 1
    assert hand.value("summary.en", TEA)
    hand.settled()


@WORDS.deed("not at all")
def japanese_beside_chinese(hand: Hand) -> None:
    """Japanese beside the Chinese in place of English."""
    hand.pick("对照语言", "中文 + 日文", hand.form)
    names = {each.accessibleName() for each in hand.form.findChildren(QLineEdit) if each.isVisibleTo(hand.form)}
    assert "名称 日文" in names
    assert "名称 英文" not in names
    hand.pick("对照语言", "中文 + 英文", hand.form)


@WORDS.deed("at a terminal")
def many_changed(hand: Hand) -> None:
    """One field of many records changed in one step."""
    hand.choose("记录", "批量修改…")
    hand.pick("种类", "展品")
    hand.pick("改哪一栏", "售罄")
    hand.tick("售罄")
    hand.write("查找", "酒")
    hand.press("全选")
    hand.press("修改…")
    assert hand.value("availability.sold_out", "products/wuyishan-mi-jiu.toml") is True
    assert hand.value("availability.sold_out", TEA) is None
    hand.press("撤销")
    assert hand.value("availability.sold_out", "products/wuyishan-mi-jiu.toml") is None
    hand.settled()


@WORDS.deed("in a text file")
def a_category(hand: Hand) -> None:
    """A category added."""
    file = hand.new("品类", "示例花茶", "展区 茶空间")
    assert file in hand.settled().editor.records


@WORDS.deed("in a text file")
def a_zone(hand: Hand) -> None:
    """A zone added."""
    file = hand.new("展区", "示例展区", "里面是 展品", "颜色 酒红")
    assert hand.value("tone", file) == "liquor"
    hand.settled()
    hand.press("归档")
    hand.asked(question_text)
    hand.press("归档")
    assert file not in hand.settled().draft.tables


@WORDS.deed("in a text file")
def the_showrooms_words(hand: Hand) -> None:
    """The line under the showroom's name changed."""
    hand.pick("种类", "展厅", hand.studio.list_panel)
    hand.write("首页短句 简体中文", "示例：一盏茶里的闽北", hand.form)
    assert hand.value("tagline.zh-CN", PACK) == "示例：一盏茶里的闽北"
    hand.settled()


@WORDS.deed("in a text file")
def a_festivals_scene(hand: Hand) -> None:
    """A festival's picture with its days."""
    hand.press("节日画面 添加", at=hand.form)
    festival = next(each for each in hand.studio.forms.form.inputs if each.path == "dated_scenes")
    hand.write("从", "2027-2-5", festival)
    hand.write("到", "2027-2-20", festival)
    hand.drop("待机画面（竖屏） 选择照片…", photograph(hand.folder / "灯.jpg", (1200, 1800)), at=festival)
    hand.until(lambda: hand.value("dated_scenes.0.scenes.scene-tall", PACK))
    hand.drop("待机画面（横屏） 选择照片…", photograph(hand.folder / "灯2.jpg", (1800, 1200)), at=festival)
    hand.until(lambda: hand.value("dated_scenes.0.scenes.scene-wide", PACK))
    assert hand.value("dated_scenes.0.availability", PACK) == {"from": "2027-02-05", "to": "2027-02-20"}
    hand.settled()
