"""Asks which labels, on what paper, and from which label of a sheet; beside it the page as it will be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
)

from kiosk.base.bilingual_sentence import Sentence
from kiosk.origin import price_labels
from kiosk.origin.label_sheets import A4, Form, draw_page, page_count
from kiosk.origin.price_tag import PriceTag
from kiosk.origin.shelf_labels import Label
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.label_choice import AllLabels, LabelScope, Sort, drawing, printable
from kiosk.ui.studio.pack_folder import chosen_file

FORMS: dict[Sort, Form] = {"shelf": Form(60.0, 40.0), "price": price_labels.SINGLE}
SORTS: tuple[Sort, ...] = ("shelf", "price")
PREVIEW = 400, 500
"""Pixels of the page's picture at most."""
GAP = 6
"""Pixels between two lines."""
Print = Callable[[Sequence[Label | PriceTag], Form, int, Path, bool], None]
"""Prints labels on a paper, some places of the first sheet used already, to a file; and opens it or not."""


class LabelsDialog(ModalDialog):
    """`print_labels` hears what is to be printed, opened at `spot` or saved somewhere."""

    def __init__(
        self, dialogs: Dialogs, labels: AllLabels, scopes: Sequence[LabelScope], spot: Path, print_labels: Print
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("打印标签", "Print labels"))
        self._say, self._labels, self._scopes, self._spot, self._print = say, labels, scopes, spot, print_labels
        self._page = 0
        self._good: list[Label | PriceTag] = []
        self._sort, self._scope, self._paper = QButtonGroup(self), QButtonGroup(self), QButtonGroup(self)
        columns = QHBoxLayout(self)
        columns.setSpacing(20)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(GAP)
        right.setSpacing(GAP)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self._ask(left)
        self._lay_out_preview(right)
        for group in (self._sort, self._scope, self._paper):
            group.idClicked.connect(self._chosen)
        self._first.valueChanged.connect(self._chosen)
        self._chosen()

    def _ask(self, column: QVBoxLayout) -> None:
        say, labels = self._say, self._labels
        column.addWidget(self._head(say("什么标签", "What labels")))
        sorts = (
            say("货架标签（名称、产地、二维码）", "Shelf labels (name, origin, code)"),
            say("价格签", "Price labels"),
        )
        for at, words in enumerate(sorts):
            there = labels.shelf if at == 0 else labels.price
            button = self._radio(words, self._sort, at)
            button.setEnabled(bool(there))
            button.setChecked(bool(there) and (at == 0 or not labels.shelf))
            column.addWidget(button)
        column.addWidget(self._head(say("哪些", "Which")))
        for at, scope in enumerate(self._scopes):
            column.addWidget(self._radio(scope.words, self._scope, at))
        column.addWidget(self._head(say("纸", "Paper")))
        self._papers = [self._radio("", self._paper, at) for at in range(2)]
        for button in self._papers:
            column.addWidget(button)
        line = QHBoxLayout()
        line.addWidget(QLabel(say("从这一张的第几个开始", "Begin at label number")))
        self._first = QSpinBox()
        self._first.setRange(1, A4.across * A4.down)
        self._first.setAccessibleName(say("从第几个开始", "Begin at label"))
        line.addWidget(self._first)
        line.addStretch()
        column.addLayout(line)
        self._note = QLabel(
            say(
                "二维码通到溯源网站：新展品先发布，网站更新后码才扫得开。",
                "A code leads to the origin site: publish a new product first, and bring the site up to date.",
            )
        )
        self._note.setObjectName("soft")
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        self._fill_in = QPushButton(say("填写地址…", "Fill in the address…"))
        self._fill_in.setAutoDefault(False)
        self._fill_in.hide()
        column.addWidget(self._fill_in)
        column.addStretch()

    def tell_lacking(self, why: str, fill_in: Callable[[], None]) -> None:
        """Say why there are no codes and what is printed all the same; `fill_in` asks for what is lacking."""
        also = self._say(
            "价格签照印，上面没有二维码；货架标签要有地址才印。",
            "Price labels are printed without a code; shelf labels need the address.",
        )
        self._note.setText(f"{why}\n{also}")
        self._fill_in.show()
        self._fill_in.clicked.connect(self.reject)
        self._fill_in.clicked.connect(lambda _=False: fill_in())

    def _lay_out_preview(self, column: QVBoxLayout) -> None:
        say = self._say
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedSize(PREVIEW[0] + 4, PREVIEW[1] + 4)
        column.addWidget(self._picture, 1)
        turn = QHBoxLayout()
        self._before, self._after = QPushButton("◂"), QPushButton("▸")
        for button, name, step in (
            (self._before, say("上一页", "Page before"), -1),
            (self._after, say("下一页", "Next page"), 1),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self._turn(step))
        self._where = QLabel()
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        turn.addWidget(self._before)
        turn.addWidget(self._where, 1)
        turn.addWidget(self._after)
        column.addLayout(turn)
        self._told = QLabel()
        self._told.setObjectName("soft")
        self._told.setWordWrap(True)
        column.addWidget(self._told)
        buttons = QHBoxLayout()
        self._open_button = QPushButton(say("打开 PDF 打印", "Open the PDF to print"))
        self._save_button = QPushButton(say("另存为…", "Save as…"))
        leave = QPushButton(say("取消", "Cancel"))
        self._open_button.setObjectName("chief")
        self._open_button.setDefault(True)
        self._open_button.clicked.connect(self._open)
        self._save_button.clicked.connect(self._save)
        leave.clicked.connect(self.reject)
        for button in (self._open_button, self._save_button, leave):
            buttons.addWidget(button)
        column.addLayout(buttons)

    @property
    def _chosen_sort(self) -> Sort:
        return SORTS[max(0, self._sort.checkedId())]

    @property
    def _form(self) -> Form:
        return A4 if self._paper.checkedId() == 1 else FORMS[self._chosen_sort]

    @property
    def _skipped(self) -> int:
        return self._first.value() - 1 if self._form is A4 else 0

    @Slot()
    def _chosen(self) -> None:
        """Follow what was chosen: which labels these are, and their first page."""
        say, sort = self._say, self._chosen_sort
        single = FORMS[sort]
        size = f"{single.width:g} × {single.height:g}"
        self._papers[0].setText(say(f"标签纸 {size} 毫米", f"Labels of {size.replace('×', 'x')} mm"))
        self._papers[1].setText(say("A4，每页 3 × 8 个", "A4, 3 x 8 a page"))
        for at, scope in enumerate(self._scopes):
            self._scope.button(at).setEnabled(sort == "price" or not scope.wrong)
        if self._scopes[self._scope.checkedId()].wrong and sort == "shelf":
            self._scope.button(0).setChecked(True)
        self._first.setEnabled(self._form is A4)
        asked = self._labels.among(sort, self._scopes[self._scope.checkedId()])
        self._good, refused = printable(asked, self._form)
        self._tell(asked, refused)
        self._page = 0
        self._turn(0)

    def _tell(self, asked: Sequence[Label | PriceTag], refused: Sequence[Sentence]) -> None:
        """Say what is not among them, and what is to be taken down."""
        say, labels = self._say, self._labels
        words = [say.both(each) for each in refused[:2]]
        if left := len(asked) - len(self._good):
            words.insert(0, say(f"{left} 个印不了：", f"{left} cannot be printed:"))
        if self._chosen_sort == "price":
            if labels.unpriced:
                words.append(
                    say(f"{labels.unpriced} 件今天没有价格，不印。", f"{labels.unpriced} without a price today.")
                )
            if labels.gone:
                names = say("、", ", ").join(labels.gone[:6])
                words.append(say(f"这些价格签不再对，请取下：{names}", f"Take these down: {names}"))
        self._told.setText("\n".join(words))

    def _turn(self, step: int) -> None:
        """Show another page."""
        say = self._say
        pages = page_count(len(self._good), self._form, self._skipped)
        self._page = max(0, min(pages - 1, self._page + step))
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < pages - 1)
        for button in (self._open_button, self._save_button):
            button.setEnabled(pages > 0)
        if not pages:
            self._where.setText(say("没有要印的。", "Nothing to print."))
            self._picture.clear()
            self._picture.setAccessibleName(self._where.text())
            return
        count = len(self._good)
        self._where.setText(
            say(
                f"第 {self._page + 1} 页，共 {pages} 页，{count} 个标签",
                f"Page {self._page + 1} of {pages}, {count} label(s)",
            )
        )
        self._picture.setAccessibleName(self._where.text())
        self._picture.setPixmap(QPixmap.fromImage(self._image()))

    def _image(self) -> QImage:
        """The page as it will be printed."""
        wide, tall = self._form.sheet
        ratio = self.devicePixelRatioF()
        scale = min(PREVIEW[0] / wide, PREVIEW[1] / tall) * ratio
        image = QImage(round(wide * scale), round(tall * scale), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale / ratio, scale / ratio)
        draw_page(painter, self._good, self._form, drawing, self._page, self._skipped)
        painter.end()
        return image

    def _head(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName("heading")
        return label

    def _radio(self, words: str, group: QButtonGroup, at: int) -> QRadioButton:
        button = QRadioButton(words)
        button.setChecked(at == 0)
        group.addButton(button, at)
        return button

    def _made(self, out: Path, opened: bool) -> None:
        good, form, skipped = self._good, self._form, self._skipped
        self.accept()
        self._print(good, form, skipped, out, opened)

    @Slot()
    def _open(self) -> None:
        self._made(self._spot, True)

    @Slot()
    def _save(self) -> None:
        title = self._say("标签存到哪里", "Where to save the labels")
        file, _ = QFileDialog.getSaveFileName(self, title, "labels.pdf", "PDF (*.pdf)")
        if file:
            self._made(chosen_file(file, ".pdf"), False)
