"""Goods, makers, events and notices in the studio: asked about, filled in, mended by one press, and seen on the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.base.visitor_pages import PAGES_OF_ONE
from kiosk.ui.studio.form_inputs import ChoiceInput, is_marked
from kiosk.ui.studio.nested_inputs import RowsInput
from kiosk.ui.studio.picture_input import PictureInput
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, press, question, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, photograph

HE, CHANG, PIN_CHA = "goods/he.toml", "makers/chang.toml", "events/pin-cha.toml"
PACKET = {
    "product": "da-hong-pao",
    "name": {"zh-CN": "示例 盒装"},
    "net_content": "125 克",
    "gtin": "9520000001018",
    "price": {"yuan": "68.00", "unit": "box"},
}
MAKER = {"place": "wuyishan", "name": {"zh-CN": "示例茶厂"}, "summary": {"zh-CN": "示例。"}}
EVENT = {
    "start": "2999-12-05 10:00",
    "end": "2999-12-05 11:30",
    "name": {"zh-CN": "示例品茶会"},
    "summary": {"zh-CN": "示例。"},
}


@pytest.fixture
def shop(studio: StudioWindow) -> StudioWindow:
    """The studio on a pack with a packet, its maker and an event; the packet is in hand."""
    studio.editor.put(CHANG, MAKER)
    studio.editor.put(HE, PACKET)
    studio.editor.put(PIN_CHA, EVENT)
    studio.reach(HE)
    return checked(studio)


def told(studio: StudioWindow, file: str) -> dict[str, str]:
    """What was found in a record: field by code, notes left out."""
    return {each.code: each.field for each in checked(studio).findings_panel.findings if each.file == file}


def mends(studio: StudioWindow) -> list[QPushButton]:
    """The buttons beside what was found."""
    studio.findings_panel.unfold(True)
    lanes = studio.findings_panel.list
    found = [lanes.itemWidget(lanes.item(at)) for at in range(lanes.count())]
    return [button for lane in found if lane for button in lane.findChildren(QPushButton)]


def test_a_group_of_fields_is_named_by_its_heading(shop: StudioWindow) -> None:
    shop.editor.set(HE, "availability", {"from": "2999-05-01", "to": "2999-01-01"})
    assert told(shop, HE) == {"dates-reversed": "availability"}
    (line,) = (shop.findings_panel.list.item(at).text() for at in range(shop.findings_panel.list.count()))
    assert line.startswith("商品 · 示例 盒装 · 什么时候展出")


def test_a_new_packet_asks_for_its_product_first_among_those_of_a_zone(studio: StudioWindow) -> None:
    press(studio, "新增")
    until(asked)
    press(question(), "种类 商品")
    write(question(), "中文名称", "示例大红袍 罐装")
    offered = [
        each.accessibleName() for each in question().findChildren(QPushButton) if each.accessibleName().startswith("是")
    ]
    assert offered == [], "no product before the zone is chosen"
    press(question(), "展区 茶空间")
    assert not widget(question(), "建立").isEnabled()
    press(question(), "是哪种展品 大红袍")
    press(question(), "建立")
    assert studio.draft.tables[studio.file] == {"product": "da-hong-pao", "name": {"zh-CN": "示例大红袍 罐装"}}
    assert studio.file == "goods/shi-li-da-hong-pao-guan-zhuang.toml"
    assert told(studio, studio.file) == {}, "nothing else has to be filled in"


@pytest.mark.parametrize(
    ("kind", "more", "missing"),
    [
        ("生产者", "所在地 武夷山市", {"summary"}),
        ("活动", "", {"start", "end", "summary"}),
        ("告示", "", set[str]()),
        ("图解", "", {"summary", "marks", "pictures"}),
    ],
)
def test_the_other_kinds_are_made_and_what_they_lack_is_told_at_its_field(
    studio: StudioWindow, kind: str, more: str, missing: set[str]
) -> None:
    press(studio, "新增")
    until(asked)
    press(question(), f"种类 {kind}")
    write(question(), "中文名称", "示例")
    if more:
        press(question(), more)
    press(question(), "建立")
    file = studio.file
    found = {each.field for each in checked(studio).findings_panel.findings if each.file == file}
    assert found == missing


def test_amounts_moments_and_the_maker_are_stored_as_what_they_are(shop: StudioWindow) -> None:
    write(shop, "零售价（元）", "６８．８")
    assert not is_marked(widget(shop, "零售价（元）"))
    write(shop, "货架", "A3")
    maker = next(each for each in shop.forms.form.inputs if isinstance(each, ChoiceInput) and each.path == "maker")
    assert [maker.box.itemText(at) for at in range(maker.box.count())] == ["（不写）", "示例茶厂"]
    maker.box.activated.emit(1)
    write(shop, "价格到哪天", "2999/5/1")
    table = shop.draft.tables[HE]
    assert table["price"] == {"yuan": "68.8", "unit": "box", "to": "2999-05-01"}
    assert (table["maker"], table["shelf"]) == ("chang", "A3")
    write(shop, "条码", "9520000001019")
    assert is_marked(widget(shop, "条码"))
    shop.reach(PIN_CHA)
    write(shop, "开始", "2999年2月6日 9:30")
    assert shop.draft.tables[PIN_CHA]["start"] == "2999-02-06 09:30"
    assert told(shop, HE) == {"wrong-gtin": "gtin"}


def test_a_wrong_price_leads_to_its_field_and_one_press_mends_it(shop: StudioWindow) -> None:
    write(shop, "零售价（元）", "68元")
    assert is_marked(widget(shop, "零售价（元）"))
    assert told(shop, HE) == {"wrong-price": "price.yuan"}
    shop.findings_panel.unfold(True)
    shop.reach(PRODUCT)
    shop.findings_panel.followed.emit(HE, "price.yuan")
    until(lambda: widget(shop, "零售价（元）").hasFocus())
    (button,) = mends(shop)
    assert button.text() == "只留数字"
    button.click()
    assert shop.editor.value(HE, "price.yuan") == "68.00"
    assert told(shop, HE) == {}


@pytest.mark.parametrize(
    ("file", "path", "wrong", "button", "right"),
    [
        (HE, "price", {"yuan": "68", "unit": "盒"}, "改成认得的词", {"yuan": "68", "unit": "box"}),
        (
            HE,
            "availability",
            {"from": "2999-05-01", "to": "2999-01-01"},
            "对调两个日期",
            {"from": "2999-01-01", "to": "2999-05-01"},
        ),
        (PIN_CHA, "repeat", "每周四", "写成规则", "FREQ=WEEKLY;BYDAY=TH"),
        ("pack.toml", "timezone", "Asia/Peking", "写 Asia/Shanghai", "Asia/Shanghai"),
        (HE, "gtin", "12345678905", "补上开头的 0", "012345678905"),
    ],
)
def test_where_there_is_one_mend_one_press_does_it(
    shop: StudioWindow, file: str, path: str, wrong: Any, button: str, right: Any
) -> None:
    shop.editor.set(file, path, wrong)
    assert told(shop, file)
    (offered,) = mends(shop)
    assert offered.accessibleName() == button
    offered.click()
    assert shop.editor.value(file, path) == right
    assert told(shop, file) == {}


def test_where_nobody_can_tell_what_was_meant_there_is_no_button(shop: StudioWindow) -> None:
    shop.editor.set(HE, "price.yuan", "面议")
    assert told(shop, HE) == {"wrong-price": "price.yuan"}
    assert mends(shop) == []


def test_a_copy_of_a_packet_has_no_barcode_and_of_a_maker_no_licence(shop: StudioWindow) -> None:
    press(shop, "复制一份")
    until(asked)
    write(question(), "中文名称", "示例 罐装")
    press(question(), "建立")
    assert shop.draft.tables[shop.file] == {
        **{key: value for key, value in PACKET.items() if key != "gtin"},
        "name": {"zh-CN": "示例 罐装"},
    }
    shop.editor.set(CHANG, "authorisations", [{"mark": {"zh-CN": "示例标志"}, "number": "1"}])
    shop.reach(CHANG)
    press(shop, "复制一份")
    until(asked)
    write(question(), "中文名称", "示例二厂")
    press(question(), "建立")
    assert "authorisations" not in shop.draft.tables[shop.file]


def test_a_packet_is_put_away_and_taken_back(shop: StudioWindow) -> None:
    press(shop, "归档")
    until(asked)
    press(question(), "归档")
    assert HE not in shop.draft.tables
    press(shop, "撤销")
    assert shop.draft.tables[HE] == PACKET


def test_a_code_of_wechat_is_dropped_into_a_way_to_buy(shop: StudioWindow, tmp_path: Path) -> None:
    rows = next(each for each in shop.forms.form.inputs if isinstance(each, RowsInput) and each.path == "buy")
    rows.add.click()
    shop.editor.set(HE, "buy.0.kind", "contact")
    assert told(shop, HE) == {"way-without-end": "buy.0"}
    (pictures,) = rows.findChildren(PictureInput)
    pictures.dropped.emit(pictures.path, [photograph(tmp_path / "code.jpg")])
    until(lambda: shop.editor.value(HE, "buy.0.picture") is not None)
    assert shop.editor.value(HE, "buy.0.picture.file").startswith("media/he")
    assert told(shop, HE) == {}


def test_the_page_is_that_of_the_record_where_there_is_one(shop: StudioWindow) -> None:
    visit = shop.preview.visit
    wanted = ("goods", "he") if "goods" in PAGES_OF_ONE else ("product", "da-hong-pao")
    assert (visit.page, visit.key) == wanted
    shop.reach(CHANG)
    assert visit.page == ("maker" if "maker" in PAGES_OF_ONE else "home")
    shop.reach(PIN_CHA)
    assert visit.page == "home"


def test_packets_are_found_by_barcode_and_shelf(shop: StudioWindow) -> None:
    shop.editor.set(HE, "shelf", "B7")
    shop.list_panel.show_kind("goods")
    for text, found in (("9520000001018", [HE]), ("b7", [HE]), ("4006381333931", [])):
        shop.list_panel.search.setText(text)
        assert shop.records.files() == found
    shop.list_panel.search.clear()
    assert written(shop.list_panel.search) == ""


def test_before_publishing_a_price_reads_as_on_a_tag(shop: StudioWindow) -> None:
    from kiosk.release.differences import FieldChange
    from kiosk.ui.studio.change_preview import line

    change = FieldChange("price", ["68.00", "盒", "box", "", ""], ["78.00", "盒", "box", "", "2999-05-01"], ("zh-CN",))
    said = line(shop.say, "goods", change)
    assert "68.00/盒 → 78.00/盒 ( – 2999-05-01)" in said
