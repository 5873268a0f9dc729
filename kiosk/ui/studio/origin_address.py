"""The address of the origin site, which codes lead to: asked for, checked, and written into this computer's kiosk.toml."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from kiosk.base.untrusted_input import parse_toml, read_file
from kiosk.content.finding import Finding
from kiosk.content.toml_writing import write_table
from kiosk.origin.lan_address import resolved
from kiosk.origin.origin_link import base
from kiosk.publish.base_url_check import WRITE, address
from kiosk.settings import Settings, user_file
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_inputs import mark
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.text_editors import Line


class OriginAddress(QObject):
    """The address as this studio has it; `changed` brings the settings with another one, which is written already."""

    changed = Signal(object)

    def __init__(self, settings: Settings, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._dialogs = settings, dialogs

    @property
    def site(self) -> str:
        """What codes begin with; empty where there is none."""
        origin = self._settings.origin
        return base(resolved(origin.base_url, origin.port))

    def lacking(self) -> str:
        """Why there are no codes, in words; empty where there are."""
        if self.site:
            return ""
        origin = self._settings.origin
        return " ".join(words(each, self._dialogs.say) for each in found(origin.base_url, origin.port)[:1])

    def ask(self) -> None:
        """Ask for the address."""
        self._file = self._settings.file or user_file()
        OriginAddressSheet(self._dialogs, self._settings, self._file, self._write).open()

    def _write(self, text: str) -> None:
        say = self._dialogs.say
        try:
            put_down(self._file, text)
        except (OSError, ValueError) as error:
            failed = say(
                f"没有写进 {self._file}。请装机的人在 [origin] 下面写：base_url = “{text}”。",
                f"{self._file} was not written. Whoever installed it writes base_url = “{text}” below [origin] there.",
            )
            self._dialogs.tell_failure(say("溯源网站地址", "Origin address"), failed, error)
            return
        self.changed.emit(
            replace(self._settings, origin=replace(self._settings.origin, base_url=text), file=self._file)
        )


class OriginAddressSheet(ModalDialog):
    """Shows what is to be said of the address while it is typed; `write` hears one that can be used, or none."""

    def __init__(self, dialogs: Dialogs, settings: Settings, file: Path, write: Callable[[str], None]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("溯源网站地址", "Origin address"))
        self._say, self._port, self._write = say, settings.origin.port, write
        told = QLabel(
            say(
                "屏幕和标签上的二维码，都通到这个网址下面的页面，例如 https://origin.example.cn。还没有网站，就写 lan："
                "码通到运行溯源网站的这台机器，只有连着同一个 Wi-Fi 的手机打得开。空着，就没有二维码。",
                "The codes on the screen and on labels lead to pages below this address, for instance"
                " https://origin.example.cn. Without a site write lan: codes lead to this machine, where the origin site"
                " runs, and only phones in the same Wi-Fi open them. Empty: there are no codes.",
            )
        )
        where = QLabel(
            say(
                f"写进这台电脑的 {file}。墙上的触摸屏有自己的 kiosk.toml，两处要写成一样。",
                f"It is written into {file} of this computer. A kiosk on the wall has a kiosk.toml of its own: both have to"
                " say the same.",
            )
        )
        where.setObjectName("soft")
        self.line, self.told = Line(), QLabel()
        self.line.setText(settings.origin.base_url)
        self.line.setPlaceholderText("https://")
        self.line.setAccessibleName(say("网址", "Address"))
        column = QVBoxLayout(self)
        for part in (told, self.line, self.told, where):
            column.addWidget(part)
            if isinstance(part, QLabel):
                part.setWordWrap(True)
        column.addStretch(1)
        self._yes = self.answers(column, say("保存", "Save"), say("取消", "Cancel"), self._save)
        self.line.textChanged.connect(self._look)
        self._look()
        self.fit(620, 330)

    def _look(self) -> None:
        text = self.line.text().strip()
        findings = found(text, self._port) if text else []
        wrong = any(each.severity == "error" for each in findings)
        fine = self._say("码都从这里开始。", "Every code begins with it.") if text else ""
        self.told.setText("\n".join(words(each, self._say) for each in findings) or fine)
        self.told.setObjectName("wrong" if wrong else "soft")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        mark(self.line, wrong)
        self._yes.setEnabled(not wrong)

    def _save(self) -> None:
        text = self.line.text().strip()
        self.accept()
        self._write(text)


def found(text: str, port: int) -> list[Finding]:
    """What is to be said of an address as it was typed, the worst first."""
    return address(resolved(text, port), text)


def words(finding: Finding, say: Bilingual) -> str:
    """A finding in one language, with how to mend it unless that is to write into a file: the studio asks for it."""
    mend = say(finding.mend_zh, finding.mend_en)
    what = say(finding.what_zh, finding.what_en)
    return what if mend in WRITE else say(f"{what}{mend}", f"{what} {mend}")


def put_down(file: Path, text: str) -> None:
    """Make a settings file say the address, its other words and comments kept; it is made where there is none.

    Raises OSError when it cannot be written, ValueError when what is there cannot be read.
    """
    table = parse_toml(read_file(file).decode("utf-8-sig")) if file.exists() else {}
    origin = table.get("origin", {})
    write_table(file, {**table, "origin": {**origin, "base_url": text}})
