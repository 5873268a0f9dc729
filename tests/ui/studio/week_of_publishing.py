"""The end of the week: publishing, looking back, two pairs of eyes, and other packs; by names alone."""

from __future__ import annotations

from kiosk.content.check import check
from kiosk.release.store import Store
from kiosk.review.archive import Archive
from kiosk.ui.studio.change_preview import ChangesDialog
from kiosk.ui.studio.publication_history import HistoryDialog
from tests.ui.accessible_widgets import question
from tests.ui.studio.hand import Hand
from tests.ui.studio.week_deed import Week
from tests.ui.studio.week_of_files import listed, said
from tests.ui.studio.week_of_records import PACKET, TEA
from tests.ui.studio.week_of_words import PACK

OUT = Week()
PIN = "482915"


def store(hand: Hand) -> Store:
    """What this machine's kiosk shows."""
    return Store(hand.folder / "data")


@OUT.deed("in the studio, in part")
def published(hand: Hand) -> None:
    """Published, with what changes on the screen shown first."""
    before = store(hand).pointed()
    hand.press("发布")
    hand.asked(lambda: isinstance(question(), ChangesDialog))
    assert "示例白牡丹" in said()
    hand.write("谁发布", "示例甲")
    hand.press("发布")
    hand.told("版本")
    assert store(hand).pointed() != before


@OUT.deed("at a terminal")
def back(hand: Hand) -> None:
    """The history of what was published, and back to an earlier one."""
    second = store(hand).pointed()
    hand.find("商品", "示例白牡丹 盒装")
    hand.write("零售价（元）", "88.00", hand.form)
    hand.press("发布")
    hand.asked(lambda: isinstance(question(), ChangesDialog))
    hand.press("发布")
    hand.told("版本")
    assert store(hand).pointed() != second
    hand.settled()
    hand.begin()
    hand.choose("发布", "发布记录…")
    hand.asked(lambda: isinstance(question(), HistoryDialog))
    assert "示例甲" in "".join(listed("每一次发布"))
    hand.line("每一次发布", listed("每一次发布")[1])
    hand.press("换回这一版…")
    hand.asked(lambda: isinstance(question(), ChangesDialog))
    hand.press("退回")
    hand.told("已退回")
    assert store(hand).pointed() == second


@OUT.deed("not at all")
def two_pairs_of_eyes(hand: Hand) -> None:
    """Two pairs of eyes demanded, with a PIN."""
    hand.choose("发布", "两人审阅…")
    hand.titled("两人审阅")
    for name, text in (("名字", "示例馆长"), ("审阅密码", PIN), ("再输一次", PIN)):
        hand.write(name, text)
    hand.press("开始")
    assert Archive(hand.studio.draft.folder).demanded


@OUT.deed("not at all")
def handed_in(hand: Hand) -> None:
    """A change handed in with a remark."""
    hand.choose("发布", "送审…")
    hand.titled("送审")
    hand.write("名字", "示例乙")
    hand.write("意见", "改了价格")
    hand.press("送审")
    hand.told("已送审")
    assert Archive(hand.studio.draft.folder).read().waiting


@OUT.deed("not at all")
def passed(hand: Hand) -> None:
    """Somebody else sees it page by page, and passes it."""
    hand.choose("发布", "审阅…")
    hand.titled("审阅")
    hand.line("改动", "示例白牡丹 盒装")
    hand.press("通过…")
    for name, text in (("名字", "示例丙"), ("审阅密码", PIN)):
        hand.write(name, text)
    hand.press("通过")
    acts = [act.kind for act in Archive(hand.studio.draft.folder).read().acts]
    assert acts == ["demanded", "handed-in", "passed"]


@OUT.deed("not at all")
def restored(hand: Hand) -> None:
    """The backup restored beside what is there, and opened."""
    hand.chosen = hand.folder / "stick.zip"
    hand.choose("文件", "恢复…")
    hand.titled("恢复备份")
    hand.write("内容包放到的文件夹", str(hand.folder / "Documents" / "恢复的"))
    hand.press("恢复")
    hand.told("恢复好了", "打开恢复的内容包")
    hand.until(lambda: hand.studio.draft.folder == hand.folder / "Documents" / "恢复的")
    assert hand.settled().draft.tables.keys() >= {TEA, PACKET}


@OUT.deed("at a terminal")
def a_blank_pack(hand: Hand) -> None:
    """A new pack begun from a blank one."""
    hand.choose("文件", "新建…")
    hand.press("空白的一份…")
    hand.write("名称", "示例陶瓷馆")
    hand.press("新建并打开")
    made = hand.folder / "Documents" / "示例陶瓷馆"
    hand.until(lambda: hand.studio.draft.folder == made)
    assert hand.settled().draft.tables[PACK]["title"]["zh-CN"] == "示例陶瓷馆"
    assert check(made).ok


@OUT.deed("not at all")
def a_recent_pack(hand: Hand) -> None:
    """The pack that was open before, opened again."""
    hand.recent("恢复的")
    hand.until(lambda: hand.studio.draft.folder.name == "恢复的")
    assert TEA in hand.settled().draft.tables
