"""One thing that was looked at on this machine, in words that an installer can act on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "note", "wrong"]
Group = Literal["screen", "content", "machine", "service"]
GROUPS: dict[Group, tuple[str, str]] = {
    "screen": ("屏幕", "Screen"),
    "content": ("内容", "Content"),
    "machine": ("机器", "Machine"),
    "service": ("服务", "Service"),
}
"""The groups in the order in which they are told, with their headings."""


@dataclass(frozen=True, slots=True)
class Row:
    """How one thing is and, unless it is ok, what to do about it: one sentence or two in Chinese, and the same in English.

    "wrong" keeps the kiosk from running as it should; "note" is good to know, or could not be looked at.
    """

    group: Group
    name: str
    state: State
    zh: str
    en: str


def checked(group: Group, name: str, check: Callable[[], Row | list[Row]]) -> list[Row]:
    """What a look at the machine found; when it cannot be made, a note that says so."""
    try:
        found = check()
    except PermissionError as error:
        where = error.filename or error
        return [
            Row(
                group,
                name,
                "note",
                f"没有权限查看 {where}。用 sudo kiosk doctor 再看一次。",
                f"No permission to look at {where}. Look again with `sudo kiosk doctor`.",
            )
        ]
    except FileNotFoundError as error:
        where = error.filename or error
        return [
            Row(
                group,
                name,
                "note",
                f"这里没有 {where}，看不出来。",
                f"There is no {where} here, so this cannot be told.",
            )
        ]
    except Exception as error:
        return [Row(group, name, "note", f"这一项没能查看（{error}）。", f"This could not be looked at ({error}).")]
    return [found] if isinstance(found, Row) else found
