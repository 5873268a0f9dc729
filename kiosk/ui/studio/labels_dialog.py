"""Shelf labels from the studio: of the record in hand, of its zone, or of everything; opened, or saved where one likes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from kiosk.content.check import look
from kiosk.origin.lan_address import resolved
from kiosk.origin.origin_link import base
from kiosk.origin.shelf_labels import A4, CannotPrint, Form, Label, label_of, write
from kiosk.publish.compile import sketch
from kiosk.release.catalogue import Catalogue
from kiosk.settings import Settings
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Progress, tell
from kiosk.ui.studio.form_fields import id_of, kind_of
from kiosk.ui.studio.record_list import name_of

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

SINGLE = Form(60.0, 40.0)


class Labelling(QObject):
    """Makes labels of what the studio it belongs to has in hand, saved or not."""

    def __init__(self, studio: Studio, settings: Settings, data: Path) -> None:
        super().__init__(studio)
        self._studio, self._settings = studio, settings
        self._scratch = data / "studio"
        self.shown: Callable[[Path], None] = lambda file: self._open(file)
        """What opens a PDF that was made."""

    def ask(self) -> None:
        """Ask for which products and on what paper."""
        studio, say = self._studio, self._studio.say
        if not self._at():
            words = say(
                "没有溯源网站地址，标签上就没有二维码。先在 kiosk.toml 的 [origin] 写 base_url，再打开制作室。",
                "Without an origin address a label has no code. Write base_url under [origin] in kiosk.toml, then open the"
                " studio again.",
            )
            tell(studio, say, say("打印标签", "Print labels"), words, bad=True)
            return
        LabelsAsked(self, studio).open()

    def make(self, products: tuple[str, ...], zone: str, form: Form, out: Path, opened: bool) -> None:
        """Write the labels of `products`, or of a zone, or of all when neither is given, to `out`."""
        studio, say = self._studio, self._studio.say
        title = say("打印标签", "Print labels")
        at, reading = self._at(), studio.draft.snapshot()

        def work(job: Job) -> list[Label]:
            checked = look(reading())
            job.check()
            if not checked.ok:
                raise CannotPrint(
                    "有必须改正的地方，先改好下面红色的各条。", "There are errors: mend the red lines below first."
                )
            folder = self._scratch / "labels"
            folder.mkdir(parents=True, exist_ok=True)
            blobs = self._scratch / "blobs"
            if wrong := sketch(
                checked,
                blobs,
                self._scratch / "cache",
                folder / "catalogue.sqlite",
                studio.looking.lent,
                studio.looking.known,
            ):
                raise CannotPrint(wrong[0].what_zh, wrong[0].what_en)
            catalogue = Catalogue.open(folder, blobs)
            try:
                keys = products or [card.key for card in catalogue.products("zh-CN") if zone in ("", card.zone)]
                rows = [(catalogue.product("zh-CN", key), catalogue.product("en", key)) for key in keys]
                return [label_of(row, other.name, "en", at) for row, other in rows if row and other]
            finally:
                catalogue.close()

        def done(made: list[Label]) -> None:
            progress.accept()
            if not made:
                tell(studio, say, title, say("没有在展的展品。", "Nothing of this is on show."), bad=True)
                return
            try:
                out.parent.mkdir(parents=True, exist_ok=True)
                pages = write(out, made, form)
            except (CannotPrint, OSError) as error:
                failed(error)
                return
            words = say(f"{len(made)} 个标签，{pages} 页：{out}", f"{len(made)} label(s) on {pages} page(s): {out}")
            studio.statusBar().showMessage(words, 10000)
            if opened:
                self.shown(out)
            else:
                tell(studio, say, title, words)

        def failed(error: Exception) -> None:
            progress.accept()
            tell(studio, say, title, say.why(error) if isinstance(error, OSError) else say.of(str(error)), bad=True)

        job: Job | None = None
        progress = Progress(studio, say, title, lambda: job.stop() if job else None)
        progress.open()
        job = studio.jobs.run(work, done, failed)

    @property
    def spot(self) -> Path:
        """Where labels lie that are only opened."""
        return self._scratch / "labels" / "labels.pdf"

    def _at(self) -> str:
        return base(resolved(self._settings.origin.base_url, self._settings.origin.port))

    def _open(self, file: Path) -> None:
        say = self._studio.say
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            words = say(
                f"没有程序能打开 PDF。标签在：\n{file}", f"No program opens a PDF here. The labels are in:\n{file}"
            )
            tell(self._studio, say, say("打印标签", "Print labels"), words, bad=True)


class LabelsAsked(QDialog):
    """Which products, what paper, and whether to open the PDF or to save it somewhere."""

    def __init__(self, labelling: Labelling, studio: Studio) -> None:
        super().__init__(studio)
        say = studio.say
        self._labelling, self._studio = labelling, studio
        self.setWindowTitle(say("打印标签", "Print labels"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = studio.draft.tables[studio.file]
        kind, key = kind_of(studio.file), id_of(studio.file)
        zone = str(table.get("zone", "")) if kind == "products" else key if kind == "zones" else ""
        which: list[tuple[str, tuple[str, ...], str]] = []
        if kind == "products":
            name = name_of(studio.file, table)
            which.append((say(f"只这一件：{name}", f"Only this one: {name}"), (key,), ""))
        if (names := dict(studio.choices.of("zones"))) and zone in names:
            which.append((say(f"整个展区：{names[zone]}", f"The whole zone: {names[zone]}"), (), zone))
        which.append((say("全部在展的", "Everything on show"), (), ""))
        self._which, self._papers = QButtonGroup(self), QButtonGroup(self)
        column = QVBoxLayout(self)
        column.addWidget(self._head(say("哪些", "Which")))
        self._wanted = [(products, of) for _, products, of in which]
        for at, (words, _, _) in enumerate(which):
            column.addWidget(self._radio(words, self._which, at))
        column.addWidget(self._head(say("纸", "Paper")))
        papers = say("标签纸 60 × 40 毫米", "Labels of 60 x 40 mm"), say("A4，每页 3 × 8 个", "A4, 3 x 8 a page")
        for at, words in enumerate(papers):
            column.addWidget(self._radio(words, self._papers, at))
        note = QLabel(
            say(
                "二维码通到溯源网站：新展品先发布，网站更新后码才扫得开。",
                "A code leads to the origin site: publish a new product first, and bring the site up to date.",
            )
        )
        note.setObjectName("soft")
        note.setWordWrap(True)
        column.addWidget(note)
        buttons = QHBoxLayout()
        for words, act, chief in (
            (say("打开 PDF 打印", "Open the PDF to print"), self._open, True),
            (say("另存为…", "Save as…"), self._save, False),
            (say("取消", "Cancel"), self.reject, False),
        ):
            button = QPushButton(words)
            button.setObjectName("chief" if chief else "")
            button.setDefault(chief)
            button.setAutoDefault(chief)
            button.clicked.connect(lambda _=False, act=act: act())
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.setMinimumWidth(440)

    def _head(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName("heading")
        return label

    def _radio(self, words: str, group: QButtonGroup, at: int) -> QRadioButton:
        button = QRadioButton(words)
        button.setChecked(at == 0)
        group.addButton(button, at)
        return button

    def _make(self, out: Path, opened: bool) -> None:
        products, zone = self._wanted[self._which.checkedId()]
        form = A4 if self._papers.checkedId() else SINGLE
        self.accept()
        self._labelling.make(products, zone, form, out, opened)

    def _open(self) -> None:
        self._make(self._labelling.spot, True)

    def _save(self) -> None:
        say = self._studio.say
        file, _ = QFileDialog.getSaveFileName(
            self, say("标签存到哪里", "Where to save the labels"), "labels.pdf", "PDF (*.pdf)"
        )
        if file:
            self._make(Path(file), False)
