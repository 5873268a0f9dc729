"""The second half of the week: looking ahead, labels, files in and out, and what is told; by names alone."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QTreeWidget

from kiosk.ui.studio.calendar_dialog import CalendarDialog
from kiosk.ui.studio.label_dialog import LabelsDialog
from kiosk.ui.studio.staff_guide import StaffGuide
from kiosk.ui.studio.workbook_changes import WorkbookChangesDialog
from tests.photographs.photographs import photograph as telephoned
from tests.ui.accessible_widgets import question, widget
from tests.ui.studio.hand import Hand
from tests.ui.studio.week_deed import Week
from tests.ui.studio.week_of_records import TEA
from tests.workbook.workbooks import FIRST, fill

FILES = Week()


def said() -> str:
    """Every label of the question."""
    return "\n".join(label.text() for label in question().findChildren(QLabel) if not label.isHidden())


@FILES.deed("not at all")
def the_calendar(hand: Hand) -> None:
    """The calendar of what is shown when, and from it to a record."""
    hand.choose("查看", "日历…")
    hand.asked(lambda: isinstance(question(), CalendarDialog))
    for _ in range(3):
        if "2月6日 周六" in listed("这个月的每一项"):
            break
        hand.press("下个月")
    hand.activate("这个月的每一项", "示例品茶会")
    assert hand.studio.file.startswith("events/")


@FILES.deed("in the studio")
def a_look_ahead(hand: Hand) -> None:
    """A look at the whole kiosk on a day to come."""
    hand.choose("查看", "预看…")
    field = widget(question(), "日期和时刻")
    assert isinstance(field, QDateTimeEdit)
    field.setDateTime(QDateTime(QDate(2027, 2, 6), QTime(10, 30)))
    hand.fields += 1
    hand.press("打开")
    hand.until(lambda: hand.opened_at)
    assert hand.opened_at[-1].isoformat() == "2027-02-06T10:30:00"


@FILES.deed("in the studio, in part")
def labels(hand: Hand) -> None:
    """Shelf labels, seen as they will print."""
    hand.find("展品", "白鸡冠")
    hand.choose("文件", "打印标签…")
    hand.asked(lambda: isinstance(question(), LabelsDialog))
    hand.press("A4，每页 3 × 8 个")
    hand.count_to("从第几个开始", 5)
    assert any(not label.pixmap().isNull() for label in question().findChildren(QLabel))
    assert "1 个标签" in said()
    printed(hand)


@FILES.deed("at a terminal")
def price_labels(hand: Hand) -> None:
    """Price labels of what has another price since."""
    hand.clear_search()
    hand.find("商品", "示例白牡丹 盒装")
    hand.choose("文件", "打印标签…")
    hand.asked(lambda: isinstance(question(), LabelsDialog))
    hand.press("价格签", "上次打印以后不对了的（1 个）")
    assert "1 个标签" in said()
    printed(hand)


@FILES.deed("at a terminal")
def a_workbook_out(hand: Hand) -> None:
    """A workbook for those who like tables."""
    hand.chosen = hand.folder / "book.xlsx"
    hand.choose("文件", "导出表格…")
    hand.told(str(hand.chosen))
    assert hand.chosen.is_file()


@FILES.deed("at a terminal")
def a_workbook_in(hand: Hand) -> None:
    """The workbook read back, with what it changes."""
    fill(hand.chosen, "products", FIRST, pinyin="shi li")
    before = dict(hand.studio.draft.tables)
    hand.begin()
    hand.choose("文件", "读回表格…")
    hand.asked(lambda: isinstance(question(), WorkbookChangesDialog))
    hand.press("读进来（1 处）")
    changed = [file for file, table in hand.settled().draft.tables.items() if before.get(file) != table]
    assert [hand.value("pinyin", file) for file in changed] == ["shi li"]


@FILES.deed("at a terminal")
def photographs_by_eye(hand: Hand) -> None:
    """Photographs from WeChat matched by eye."""
    folder = hand.folder / "WeChat"
    folder.mkdir()
    (folder / "mmexport1700000000.jpg").write_bytes(telephoned(7))
    hand.chosen = folder
    hand.begin()
    hand.choose("文件", "导入照片…")
    hand.press("一个文件夹…")
    sheet = hand.studio.studio_actions.photograph_import.sheet
    assert sheet is not None
    hand.until(lambda: not sheet.list.in_state("here"))
    hand.write("找一件", "shilibaimudan", sheet)
    hand.line("找到的", "示例白牡丹")
    if not sheet.matches():
        hand.activate("找到的", "示例白牡丹", sheet)
    hand.press("放进去", at=sheet)
    hand.until(lambda: len(pictures_of(hand)) == 2)
    hand.settled()


@FILES.deed("not at all")
def a_backup(hand: Hand) -> None:
    """Everything backed up into one file."""
    hand.chosen = hand.folder / "stick.zip"
    hand.choose("文件", "备份…")
    hand.told("备份好了")
    assert hand.chosen.stat().st_size > 1_000_000


@FILES.deed("not at all")
def links_checked(hand: Hand) -> None:
    """Links checked on a machine without a network: said in one sentence."""
    hand.choose("文件", "检查链接…")
    hand.told("没有连上互联网")


@FILES.deed("not at all")
def a_report(hand: Hand) -> None:
    """A page that says what stands in the pack and what is missing."""
    hand.chosen = hand.folder / "report"
    hand.choose("文件", "报告…")
    hand.until(lambda: hand.folder / "report.html" in hand.opened)
    assert "示例白牡丹" in (hand.folder / "report.html").read_text("utf-8")


@FILES.deed("at a terminal")
def what_visitors_looked_at(hand: Hand) -> None:
    """What visitors looked at, exactly."""
    hand.choose("查看", "访客看了什么…")
    hand.titled("访客看了什么")
    tree = widget(question(), "访客看了什么")
    assert isinstance(tree, QTreeWidget)
    hand.until(lambda: tree.topLevelItemCount() > 0)
    hand.press("关闭")


@FILES.deed("in the studio")
def help_opened(hand: Hand) -> None:
    """Help: the staff's pages."""
    hand.press("帮助")
    (guide,) = hand.studio.findChildren(StaffGuide)
    hand.activate("目录", "卖完了", guide)
    guide.close()
    hand.clicks += 1


def printed(hand: Hand) -> None:
    """Open the sheet to print it."""
    before = len(hand.opened)
    hand.press("打开 PDF 打印")
    hand.until(lambda: len(hand.opened) > before)
    assert hand.opened[-1].read_bytes().startswith(b"%PDF")


def listed(name: str) -> list[str]:
    """What a list of the question says."""
    found = widget(question(), name)
    return [found.item(at).text() for at in range(found.count())]  # type: ignore[attr-defined]


def pictures_of(hand: Hand) -> list[object]:
    """The pictures of the week's tea."""
    found = hand.value("pictures", TEA)
    assert isinstance(found, list)
    return found
