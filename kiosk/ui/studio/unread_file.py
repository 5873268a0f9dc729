"""A file of the pack that is no record, or cannot be read: what is wrong with it, how to mend it, and where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.content.finding import Finding
from kiosk.ui.studio.dialogs import Dialogs


def tell_unread(dialogs: Dialogs, pack: Path, file: str, findings: Sequence[Finding]) -> None:
    """Say what `findings` say of a file that no form can show, and offer its folder."""
    say = dialogs.say
    found = [
        f"{say(each.what_zh, each.what_en)}\n→ {say(each.mend_zh, each.mend_en)}"
        for each in findings
        if each.file == file
    ]
    there = pack / file
    after = say(
        f"文件在：{there}\n表单里看不到它，要用别的程序改。改好后关上制作室再打开，就读得到了。",
        f"The file: {there}\nNo form can show it; mend it with another program. Then close the studio and open it again.",
    )

    def answered(at: int) -> None:
        if at == 1:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(there.parent)))

    answers = [say("知道了", "Close"), say("打开所在文件夹", "Open its folder")]
    dialogs.ask(file, "\n\n".join([*found, after]), answers, answered, bad=True, escape=0)
