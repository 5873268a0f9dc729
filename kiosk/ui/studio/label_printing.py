"""Shelf labels from the studio: of the record in hand, of its zone, or of everything; opened, or saved where one likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from kiosk.content.draft import Draft
from kiosk.origin.label_sheets import A4, CannotPrint, Form
from kiosk.origin.lan_address import resolved
from kiosk.origin.origin_link import base
from kiosk.origin.shelf_labels import Label, label_of, write
from kiosk.release.catalogue import Catalogue
from kiosk.settings import Origin
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.draft_catalogue import CatalogueMaker
from kiosk.ui.studio.form_fields import id_of, kind_of
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_list import name_of

SINGLE = Form(60.0, 40.0)
MESSAGE_MS = 10_000


@dataclass(frozen=True, slots=True)
class LabelScope:
    """Which products get a label: some by their ids, or all of a zone, or all."""

    words: str
    products: tuple[str, ...] = ()
    zone: str = ""


class LabelPrinting(QObject):
    """Makes labels of what is in hand, saved or not."""

    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""

    def __init__(
        self,
        draft: Draft,
        choices: Choices,
        catalogues: CatalogueMaker,
        jobs: ProgressJobs,
        origin: Origin,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft, self._choices, self._catalogues = draft, choices, catalogues
        self._jobs, self._dialogs, self._say = jobs, jobs.dialogs, jobs.dialogs.say
        self._site = base(resolved(origin.base_url, origin.port))
        self._folder = catalogues.folders.scratch / "labels"

    def ask(self, file: str) -> None:
        """Ask for which products and on what paper; `file` is the record that is in hand."""
        say = self._say
        if not self._site:
            words = say(
                "没有溯源网站地址，标签上就没有二维码。先在 kiosk.toml 的 [origin] 写 base_url，再打开制作室。",
                "Without an origin address a label has no code. Write base_url under [origin] in kiosk.toml, then open the"
                " studio again.",
            )
            self._dialogs.tell(say("打印标签", "Print labels"), words, bad=True)
            return
        LabelsDialog(self._dialogs, self._scopes(file), self._folder / "labels.pdf", self.make).open()

    def make(self, scope: LabelScope, form: Form, out: Path, opened: bool) -> None:
        """Write the labels of `scope` to `out`; then they are opened, or where they are is told."""
        say = self._say
        title = say("打印标签", "Print labels")
        catalogue_of = self._catalogues.prepare(self._folder / "catalogue.sqlite")
        blobs, site = self._catalogues.folders.blobs, self._site

        def work(job: Job, on_progress: OnProgress) -> list[Label]:
            made = catalogue_of(job)
            if made.unreadable:
                raise CannotPrint(made.unreadable[0].what_zh, made.unreadable[0].what_en)
            if made.file is None:
                raise CannotPrint(
                    "有必须改正的地方，先改好下面红色的各条。", "There are errors: mend the red lines below first."
                )
            catalogue = Catalogue.open(made.file.parent, blobs)
            try:
                return labels_of(catalogue, scope, site)
            finally:
                catalogue.close()

        def done(labels: list[Label]) -> None:
            if not labels:
                self._dialogs.tell(title, say("没有在展的展品。", "Nothing of this is on show."), bad=True)
                return
            try:
                out.parent.mkdir(parents=True, exist_ok=True)
                pages = write(out, labels, form)
            except (CannotPrint, OSError) as error:
                self._dialogs.tell_failure(title, "", error)
                return
            words = say(f"{len(labels)} 个标签，{pages} 页：{out}", f"{len(labels)} label(s) on {pages} page(s): {out}")
            self.message.emit(words, MESSAGE_MS)
            if opened:
                self._open(out)
            else:
                self._dialogs.tell(title, words)

        self._jobs.run(title, work, done)

    def _scopes(self, file: str) -> list[LabelScope]:
        """What can be asked for beside a record: it alone, its zone, everything."""
        say, table = self._say, self._draft.tables.get(file, {})
        kind, key = kind_of(file), id_of(file)
        zone = str(table.get("zone", "")) if kind == "products" else key if kind == "zones" else ""
        scopes: list[LabelScope] = []
        if kind == "products":
            name = name_of(file, table)
            scopes.append(LabelScope(say(f"只这一件：{name}", f"Only this one: {name}"), (key,)))
        if (names := dict(self._choices.of("zones"))) and zone in names:
            scopes.append(LabelScope(say(f"整个展区：{names[zone]}", f"The whole zone: {names[zone]}"), zone=zone))
        return [*scopes, LabelScope(say("全部在展的", "Everything on show"))]

    def _open(self, file: Path) -> None:
        say = self._say
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            words = say(
                f"没有程序能打开 PDF。标签在：\n{file}", f"No program opens a PDF here. The labels are in:\n{file}"
            )
            self._dialogs.tell(say("打印标签", "Print labels"), words, bad=True)


def labels_of(catalogue: Catalogue, scope: LabelScope, site: str) -> list[Label]:
    """The labels of what is on show, with codes that lead to `site`."""
    keys = scope.products or [card.key for card in catalogue.products("zh-CN") if scope.zone in ("", card.zone)]
    rows = [(catalogue.product("zh-CN", key), catalogue.product("en", key)) for key in keys]
    return [label_of(row, other.name, "en", site) for row, other in rows if row and other]


class LabelsDialog(ModalDialog):
    """Which products, what paper, and whether to open the PDF (at `spot`) or to save it somewhere."""

    def __init__(
        self,
        dialogs: Dialogs,
        scopes: Sequence[LabelScope],
        spot: Path,
        make: Callable[[LabelScope, Form, Path, bool], None],
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("打印标签", "Print labels"))
        self._say, self._scopes, self._spot, self._make_labels = say, scopes, spot, make
        self._scope, self._paper = QButtonGroup(self), QButtonGroup(self)
        column = QVBoxLayout(self)
        column.addWidget(self._head(say("哪些", "Which")))
        for at, scope in enumerate(scopes):
            column.addWidget(self._radio(scope.words, self._scope, at))
        column.addWidget(self._head(say("纸", "Paper")))
        papers = say("标签纸 60 × 40 毫米", "Labels of 60 x 40 mm"), say("A4，每页 3 × 8 个", "A4, 3 x 8 a page")
        for at, words in enumerate(papers):
            column.addWidget(self._radio(words, self._paper, at))
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
        scope = self._scopes[self._scope.checkedId()]
        form = A4 if self._paper.checkedId() else SINGLE
        self.accept()
        self._make_labels(scope, form, out, opened)

    def _open(self) -> None:
        self._make(self._spot, True)

    def _save(self) -> None:
        say = self._say
        file, _ = QFileDialog.getSaveFileName(
            self, say("标签存到哪里", "Where to save the labels"), "labels.pdf", "PDF (*.pdf)"
        )
        if file:
            self._make(Path(file), False)
