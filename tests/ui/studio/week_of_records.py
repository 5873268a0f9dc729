"""The beginning of the week: a tea, a packet, what is on, what is off show for a while; each done by names alone."""

from __future__ import annotations

from kiosk.ui.studio.picture_spot import Spot
from tests.ui.accessible_widgets import drag, question_text, rows, widget
from tests.ui.studio.hand import Hand
from tests.ui.studio.studio_view import photograph, shown_name
from tests.ui.studio.week_deed import Week

RECORDS = Week()
TEA, PACKET = "products/shi-li-bai-mu-dan.toml", "goods/shi-li-bai-mu-dan-he-zhuang.toml"
ROCK = "products/bai-ji-guan.toml"


@RECORDS.deed("in the studio, in part")
def a_new_tea(hand: Hand) -> None:
    """A new tea, its kind, zone, category and place asked."""
    file = hand.new("展品", "示例白牡丹", "展区 茶空间", "品类 白茶", "产地 政和县")
    assert file == TEA
    assert [hand.value(key) for key in ("zone", "category", "place")] == ["tea", "white", "zhenghe"]


@RECORDS.deed("in the studio")
def its_words(hand: Hand) -> None:
    """Its words, and how it is brewed."""
    hand.write("介绍 简体中文", "示例。春天采的白茶，芽叶都有白毫。", hand.form)
    hand.write("看与品 简体中文", "汤色杏黄，味道清甜。", hand.form)
    hand.pick("用法", "冲泡", hand.form)
    hand.write("用法说明 简体中文", "水温低一些，前几泡快出。", hand.form)
    for name, text in (("投茶（克）", "5"), ("水（毫升）", "110"), ("水温（℃）", "90")):
        hand.write(name, text, hand.form)
    assert [each.what_zh for each in hand.settled().findings_panel.findings if each.file == TEA] == []
    assert shown_name(hand.studio) == "示例白牡丹"
    assert hand.value("use.tea_g") == 5


@RECORDS.deed("in the studio")
def a_photograph(hand: Hand) -> None:
    """A photograph dropped on the form."""
    hand.drop("图片 选择照片…", photograph(hand.folder / "白牡丹.jpg"))
    hand.until(lambda: hand.value("pictures.0.file"))
    hand.settled()
    assert hand.value("pictures.0.file") == "media/shi-li-bai-mu-dan.jpg"


@RECORDS.deed("in the studio")
def the_photograph_cut(hand: Hand) -> None:
    """The photograph cut with one drag."""
    hand.press("图片 1 裁剪", at=hand.form)
    spot = widget(hand.form, "图片 1 的视点")
    assert isinstance(spot, Spot)
    place = spot.place().toRect()
    drag(spot, place.center(), place.bottomRight())
    hand.clicks += 1
    hand.until(lambda: hand.value("pictures.0.file") == "media/shi-li-bai-mu-dan-2.jpg")
    hand.settled()


@RECORDS.deed("in a text file")
def the_picture_in_words(hand: Hand) -> None:
    """The picture told in words, for those who do not see it."""
    hand.press("图片 1 图片说明", at=hand.form)
    hand.write("图片说明 简体中文", "示例：竹匾里的白茶", hand.form)
    assert hand.value("pictures.0.alt.zh-CN") == "示例：竹匾里的白茶"
    hand.settled()


@RECORDS.deed("in the studio")
def its_months(hand: Hand) -> None:
    """The months in season."""
    hand.press("当季月份 3 月", "当季月份 4 月", at=hand.form)
    assert hand.value("months") == [3, 4]
    hand.settled()


@RECORDS.deed("in the studio")
def its_allergens(hand: Hand) -> None:
    """What has allergens says so."""
    hand.find("展品", "朱子孝母饼")
    hand.write("过敏原", "小麦\n芝麻", hand.form)
    assert hand.value("allergens") == ["小麦", "芝麻"]
    hand.settled()


@RECORDS.deed("in the studio")
def saved(hand: Hand) -> None:
    """Saved."""
    hand.press("保存")
    assert (hand.studio.draft.folder / TEA).is_file()
    assert not hand.studio.draft.unwritten


@RECORDS.deed("in the studio")
def undone(hand: Hand) -> None:
    """A slip of the keys taken back."""
    before = hand.value("pinyin")
    hand.write("拼音", "xxx", hand.form)
    hand.press("撤销")
    assert hand.value("pinyin") == before
    hand.settled()


@RECORDS.deed("in the studio")
def a_copy(hand: Hand) -> None:
    """A copy of a tea under another name."""
    hand.find("展品", "示例白牡丹")
    hand.clear_search()
    hand.press("复制一份")
    hand.write("中文名称", "示例寿眉")
    hand.press("建立")
    assert hand.value("summary.zh-CN") == hand.value("summary.zh-CN", TEA)
    assert hand.settled().file == "products/shi-li-shou-mei.toml"


@RECORDS.deed("in the studio")
def put_away(hand: Hand) -> None:
    """A product put away."""
    hand.press("保存")
    file = hand.studio.file
    hand.press("归档")
    hand.asked(question_text)
    hand.press("归档")
    assert file not in hand.settled().draft.tables


@RECORDS.deed("in the studio")
def taken_back(hand: Hand) -> None:
    """And taken back."""
    hand.press("保存")
    hand.pick("筛选", "已归档的", hand.studio.list_panel)
    hand.record(rows(hand.studio)[0])
    hand.choose("记录", "取回")
    assert "示例寿眉" in rows(hand.settled())


@RECORDS.deed("not at all")
def a_product_hidden(hand: Hand) -> None:
    """A product hidden for a while, and shown again."""
    hand.find("展品", "示例寿眉")
    hand.choose("记录", "隐藏")
    assert hand.value("hidden") is True
    hand.settled()
    hand.choose("记录", "重新展出")
    assert hand.value("hidden") is None
    hand.settled()


@RECORDS.deed("not at all")
def a_category_hidden(hand: Hand) -> None:
    """A category hidden, and shown again."""
    hand.clear_search()
    hand.find("品类", "糕点")
    hand.choose("记录", "隐藏")
    hand.settled()
    assert hand.studio.editor.records["categories/pastry.toml"]["hidden"] is True
    hand.choose("记录", "重新展出")
    hand.settled()
    assert "hidden" not in hand.studio.editor.records["categories/pastry.toml"]


@RECORDS.deed("not at all")
def a_zone_hidden(hand: Hand) -> None:
    """A zone hidden, and shown again."""
    hand.clear_search()
    hand.find("展区", "名酒行")
    hand.choose("记录", "隐藏")
    assert hand.value("hidden") is True
    hand.settled()
    hand.choose("记录", "重新展出")
    assert hand.value("hidden") is None
    hand.settled()


@RECORDS.deed("in the studio")
def a_packet(hand: Hand) -> None:
    """A packet with its price, barcode and shelf."""
    hand.clear_search()
    file = hand.new("商品", "示例白牡丹 盒装", "展区 茶空间", "是哪种展品 示例白牡丹")
    assert file == PACKET
    for name, text in (("净含量", "50 克"), ("条码", "9520000001018"), ("零售价（元）", "68"), ("货架", "A3")):
        hand.write(name, text, hand.form)
    hand.pick("单位", "盒", hand.form)
    assert hand.value("price") == {"yuan": "68", "unit": "box"}
    assert not {finding for finding in hand.settled().findings_panel.findings if finding.file == PACKET}


@RECORDS.deed("in the studio")
def a_price(hand: Hand) -> None:
    """A price changed."""
    hand.find("商品", "示例白牡丹 盒装")
    hand.write("零售价（元）", "78.00", hand.form)
    assert hand.value("price.yuan") == "78.00"
    hand.settled()


@RECORDS.deed("in the studio")
def sold_out(hand: Hand) -> None:
    """A product sold out."""
    hand.clear_search()
    hand.find("展品", "白鸡冠")
    hand.tick("售罄", hand.form)
    assert hand.value("availability.sold_out", ROCK) is True
    hand.settled()


@RECORDS.deed("in the studio")
def an_event(hand: Hand) -> None:
    """An event with its day and hours."""
    hand.clear_search()
    file = hand.new("活动", "示例品茶会")
    for name, text in (
        ("介绍 简体中文", "示例。一起喝三种白茶。"),
        ("开始", "2027-02-06 10:00"),
        ("结束", "2027-02-06 11:30"),
    ):
        hand.write(name, text, hand.form)
    assert hand.value("start") == "2027-02-06 10:00"
    assert not {finding for finding in hand.settled().findings_panel.findings if finding.file == file}


@RECORDS.deed("in the studio")
def a_notice(hand: Hand) -> None:
    """A notice with its days."""
    file = hand.new("告示", "示例：二月六日提早一小时关门")
    hand.write("从哪天起展出", "2027-02-05", hand.form)
    hand.write("展出到哪天", "2027-02-06", hand.form)
    assert hand.value("availability", file) == {"from": "2027-02-05", "to": "2027-02-06"}
    assert not {finding for finding in hand.settled().findings_panel.findings if finding.file == file}


@RECORDS.deed("in the studio, in part")
def liquor_mended(hand: Hand) -> None:
    """A new liquor without its warning, mended by one press."""
    file = hand.new("展品", "示例米酒", "展区 名酒行", "品类 米酒", "产地 武夷山市")
    hand.write("介绍 简体中文", "示例。糯米酿的酒。", hand.form)
    assert "liquor-without-warning" in hand.codes()
    hand.press("写上酒类警示", at=hand.form)
    assert hand.value("compliance", file) == ["alcohol_warning", "adults_only"]
    assert "liquor-without-warning" not in hand.codes()
