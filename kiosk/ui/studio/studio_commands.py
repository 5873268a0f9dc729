"""What can be done in the studio: each command with its words and keys, in the menus where people look for it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.finding import Both
from kiosk.ui.studio.text_editors import HISTORY

UNDO, REDO = HISTORY


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its id, its words, its keys."""

    id: str
    words: Both
    keys: tuple[str, ...] = ()
    submenu: bool = False
    """Whether it only opens lines of its own, which somebody else fills in."""


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the menu bar; None stands for a line between two commands."""

    id: str
    words: Both
    commands: tuple[Command | None, ...]


MENUS = (
    Menu(
        "file",
        ("文件(&F)", "&File"),
        (
            Command("new", ("新建…", "New…"), ("Ctrl+Shift+N",)),
            Command("open", ("打开…", "Open…"), ("Ctrl+O",)),
            Command("recent", ("最近", "Recent"), submenu=True),
            Command("save", ("保存", "Save"), ("Ctrl+S",)),
            None,
            Command("import-photographs", ("导入照片…", "Import photographs…")),
            Command("phone", ("手机传照片…", "From a phone…"), ("Ctrl+I",)),
            None,
            Command("workbook-out", ("导出表格…", "Workbook out…")),
            Command("workbook-in", ("读回表格…", "Workbook in…")),
            None,
            Command("backup", ("备份…", "Back up everything…")),
            Command("restore", ("恢复…", "Restore…")),
            None,
            Command("links", ("检查链接…", "Check links…")),
            Command("report", ("报告…", "Report…")),
            None,
            Command("labels", ("打印标签…", "Labels…"), ("Ctrl+P",)),
        ),
    ),
    Menu(
        "edit",
        ("编辑(&E)", "&Edit"),
        (
            Command(UNDO, ("撤销", "Undo"), ("Ctrl+Z",)),
            Command(REDO, ("重做", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
            None,
            Command("find", ("找一条记录", "Find a record"), ("Ctrl+F",)),
            Command("find-replace", ("查找替换…", "Find and replace…"), ("Ctrl+H",)),
            Command("missing", ("缺译文…", "Missing translations…")),
        ),
    ),
    Menu(
        "records",
        ("记录(&R)", "&Records"),
        (
            Command("add", ("新增", "Add"), ("Ctrl+N",)),
            Command("duplicate", ("复制一份", "Duplicate"), ("Ctrl+D",)),
            Command("change-many", ("批量修改…", "Change many…")),
            None,
            Command("hide", ("隐藏", "Hide")),
            Command("show", ("重新展出", "Show again")),
            Command("put-away", ("归档", "Put away")),
            Command("bring-back", ("取回", "Take back")),
        ),
    ),
    Menu(
        "view",
        ("查看(&V)", "&View"),
        (
            Command("preview", ("整机预览", "Preview"), ("F5",)),
            Command("ahead", ("预看…", "Look ahead…"), ("Shift+F5",)),
            Command("calendar", ("日历…", "Calendar…"), ("Ctrl+L",)),
            None,
            Command("counts", ("访客看了什么…", "What visitors looked at…")),
            None,
            Command("next-pane", ("下一栏", "Next pane"), ("F6",)),
        ),
    ),
    Menu(
        "publish",
        ("发布(&P)", "&Publish"),
        (
            Command("publish", ("发布", "Publish"), ("F9",)),
            Command("wall", ("发布到触摸屏…", "To the wall…"), ("F10",)),
            Command("stick", ("发布到优盘…", "To a stick…")),
            Command("origin-address", ("溯源网站地址…", "Origin address…")),
            None,
            Command("go-back", ("退回", "Go back")),
            Command("history", ("发布记录…", "History…")),
            None,
            Command("hand-in", ("送审…", "Hand in…")),
            Command("review", ("审阅…", "Review…")),
            Command("review-archive", ("审阅记录…", "Review archive…")),
            Command("review-demand", ("两人审阅…", "Two pairs of eyes…")),
        ),
    ),
    Menu(
        "help",
        ("帮助(&H)", "&Help"),
        (
            Command("help", ("帮助", "Help"), ("F1",)),
            Command("language", ("English", "中文")),
        ),
    ),
)
BAR: tuple[tuple[str | None, ...], ...] = (
    ("save", UNDO, REDO, None, "add", "duplicate", "put-away", "phone"),
    ("labels", "preview", "publish", "go-back", "wall", "help"),
)
"""The commands of every day, which have a button: what changes the content, and what becomes of it."""
CHIEF = "publish"
"""The command whose button stands out."""
