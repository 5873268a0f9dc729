"""Labels from the studio: shelf labels and price labels of what is in hand, looked at before they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from kiosk.content.draft import Draft
from kiosk.origin.label_sheets import CannotPrint, Form, write_pages
from kiosk.origin.price_tag import PriceTag
from kiosk.origin.printed_labels import PrintedLabels
from kiosk.origin.shelf_labels import Label
from kiosk.release.catalogue import Catalogue
from kiosk.ui.jobs import Job
from kiosk.ui.studio.draft_catalogue import CatalogueMaker
from kiosk.ui.studio.form_fields import id_of, kind_of
from kiosk.ui.studio.label_choice import AllLabels, LabelScope, all_labels, drawing
from kiosk.ui.studio.label_dialog import LabelsDialog
from kiosk.ui.studio.origin_address import OriginAddress
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_list import name_of

MESSAGE_MS = 10_000


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
        origin: OriginAddress,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._draft, self._choices, self._catalogues = draft, choices, catalogues
        self._jobs, self._dialogs, self._say = jobs, jobs.dialogs, jobs.dialogs.say
        self._origin = origin
        self._folder = catalogues.folders.scratch / "labels"

    def ask(self, file: str) -> None:
        """Make the labels of what is in hand, and ask for which of them; `file` is the record that is in hand."""
        say = self._say
        title = say("打印标签", "Print labels")
        lacking = self._origin.lacking()
        if lacking and not self._draft.records("goods"):
            self._ask_address(lacking)
            return
        catalogue_of = self._catalogues.prepare(self._folder / "catalogue.sqlite")
        folders, site = self._catalogues.folders, self._origin.site

        def work(job: Job, on_progress: OnProgress) -> AllLabels:
            made = catalogue_of(job)
            if made.unreadable:
                raise CannotPrint(made.unreadable[0].what_zh, made.unreadable[0].what_en)
            if made.file is None:
                raise CannotPrint(
                    "有必须改正的地方，先改好下面红色的各条。", "There are errors: mend the red lines below first."
                )
            catalogue = Catalogue.open(made.file.parent, folders.blobs)
            try:
                return all_labels(catalogue, site, PrintedLabels(folders.data))
            finally:
                catalogue.close()

        def done(labels: AllLabels) -> None:
            if lacking and not labels.price:
                self._ask_address(lacking)
                return
            if not labels.shelf and not labels.price:
                self._dialogs.tell(title, say("没有能印的标签。", "There is no label to print."), bad=True)
                return

            def print_labels(
                asked: Sequence[Label | PriceTag], form: Form, skipped: int, out: Path, opened: bool
            ) -> None:
                self._print(labels, asked, form, skipped, out, opened)

            scopes = self._scopes(file, labels)
            dialog = LabelsDialog(self._dialogs, labels, scopes, self._folder / "labels.pdf", print_labels)
            if lacking:
                dialog.tell_lacking(lacking, self._origin.ask)
            dialog.open()

        self._jobs.run(title, work, done)

    def _ask_address(self, lacking: str) -> None:
        """Say that labels would have no codes, and lead to where the address is filled in."""
        say = self._say
        words = say(
            f"{lacking}\n货架标签就是为了二维码印的。填上地址，再打印。",
            f"{lacking}\nA shelf label is there for its code. Fill in the address, then print.",
        )
        answers = [say("填写地址…", "Fill in the address…"), say("关闭", "Close")]
        title = say("打印标签", "Print labels")
        self._dialogs.ask(title, words, answers, lambda at: self._origin.ask() if at == 0 else None, bad=True)

    def _print(
        self,
        labels: AllLabels,
        asked: Sequence[Label | PriceTag],
        form: Form,
        skipped: int,
        out: Path,
        opened: bool,
    ) -> None:
        """Write labels to `out`, remember what price labels said, and open the file or say where it is."""
        say = self._say
        title = say("打印标签", "Print labels")
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            pages = write_pages(out, asked, form, drawing, skipped)
            labels.remember(asked)
        except (CannotPrint, OSError) as error:
            self._dialogs.tell_failure(title, "", error)
            return
        words = say(f"{len(asked)} 个标签，{pages} 页：{out}", f"{len(asked)} label(s) on {pages} page(s): {out}")
        self.message.emit(words, MESSAGE_MS)
        if opened:
            self._open(out)
        else:
            self._dialogs.tell(title, words)

    def _scopes(self, file: str, labels: AllLabels) -> list[LabelScope]:
        """What can be asked for beside a record: it alone, its zone and the others, everything, what holds no more."""
        say, table = self._say, self._draft.tables.get(file, {})
        kind, key = kind_of(file), id_of(file)
        product = str(table.get("product", "")) if kind == "goods" else key if kind == "products" else ""
        zone = str(self._draft.tables.get(f"products/{product}.toml", {}).get("zone", ""))
        zone = key if kind == "zones" else zone
        scopes: list[LabelScope] = []
        if product:
            name = name_of(file, table)
            scopes.append(LabelScope(say(f"只这一件：{name}", f"Only this one: {name}"), (product,)))
        there = {each.zone for each in (*labels.shelf, *labels.price)}
        names = {each: name for each, name in self._choices.of("zones") if each in there}
        for each in sorted(names, key=lambda each: each != zone):
            scopes.append(LabelScope(say(f"整个展区：{names[each]}", f"The whole zone: {names[each]}"), zone=each))
        scopes.append(LabelScope(say("全部在展的", "Everything on show")))
        if labels.price:
            count = len(labels.wrong)
            words = say(f"上次打印以后不对了的（{count} 个）", f"Wrong since they were printed ({count})")
            scopes.append(LabelScope(words, wrong=True))
        return scopes

    def _open(self, file: Path) -> None:
        say = self._say
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            words = say(
                f"没有程序能打开 PDF。标签在：\n{file}", f"No program opens a PDF here. The labels are in:\n{file}"
            )
            self._dialogs.tell(say("打印标签", "Print labels"), words, bad=True)
