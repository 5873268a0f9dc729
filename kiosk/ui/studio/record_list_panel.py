"""The left side: what kind, which group, what is wrong, a search; and the list with pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.base.colours import INK, SEAL, SOFT
from kiosk.ui.studio.form_inputs import ThumbnailOf
from kiosk.ui.studio.record_forms import KINDS
from kiosk.ui.studio.record_list import BADGE, FILE, HIDDEN, PICTURE, SECOND, RecordFilter, RecordListModel
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.stylesheet import AMBER

HEIGHT = 58
"""Pixels of one row."""
ROOMY = 170
"""Pixels of width from which a row has its picture large."""
PALE = 0.4
"""How much of a hidden record's picture is seen."""
DOTS = {"error": SEAL, "warning": AMBER}


class RowPainter(QStyledItemDelegate):
    """A row: picture, name, second name, and a dot where something was found."""

    def __init__(self, parent: QWidget, thumbnail_of: ThumbnailOf) -> None:
        super().__init__(parent)
        self._thumbnail_of = thumbnail_of

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(place, QColor("#e6e3d2"))
            painter.fillRect(QRect(place.x(), place.y(), 4, place.height()), QColor(SEAL))
        side = 46 if place.width() >= ROOMY else 28
        image: QImage = self._thumbnail_of(str(index.data(PICTURE))) if index.data(PICTURE) else QImage()
        if not image.isNull():
            small = image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.setOpacity(PALE if index.data(HIDDEN) else 1.0)
            painter.drawImage(
                place.x() + 8 + (side - small.width()) // 2, place.y() + (HEIGHT - small.height()) // 2, small
            )
        painter.setOpacity(1.0)
        words = place.adjusted(side + 18, 8, -26 if index.data(BADGE) else -6, -8)
        painter.setPen(QColor(SOFT if index.data(HIDDEN) else INK))
        font = painter.font()
        metrics = painter.fontMetrics()
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, name)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(QColor(SOFT))
        second = painter.fontMetrics().elidedText(str(index.data(SECOND)), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, second)
        if colour := DOTS.get(str(index.data(BADGE))):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QPointF(place.right() - 14, place.center().y()), 5, 5)
        painter.restore()


class RecordListView(QListView):
    """The list; Alt with Up or Down moves a record, for those who do not drag."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen record with Alt and an arrow."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)


class RecordListPanel(QWidget):
    """Filters over the list of records."""

    chosen = Signal(str)
    """The file of the record that is in hand."""
    filter_changed = Signal()
    """Other records are wanted."""

    def __init__(self, records: RecordListModel, say: Bilingual, thumbnail_of: ThumbnailOf) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._say = say
        self._records = records
        self._quiet = False
        self.kind, self.group, self.only, self.search = QComboBox(), QComboBox(), QComboBox(), QLineEdit()
        for folder, called in KINDS.items():
            self.kind.addItem(say.both(called), folder)
        for key, words in (
            ("", ("全部", "All")),
            ("wrong", ("有问题的", "With something found")),
            ("untranslated", ("缺语言的", "A language is missing")),
            ("soldout", ("售罄的", "Sold out")),
            ("hidden", ("已隐藏的", "Hidden")),
            ("archived", ("已归档的", "Put away")),
        ):
            self.only.addItem(say.both(words), key)
        self.search.setPlaceholderText(say("找：名称、拼音、编号", "Find: name, pinyin, id"))
        self.search.setClearButtonEnabled(True)
        for widget, name in (
            (self.kind, say("种类", "Kind")),
            (self.group, say("分组", "Group")),
            (self.only, say("筛选", "Only")),
            (self.search, say("查找", "Find")),
        ):
            widget.setAccessibleName(name)
        self.view = RecordListView()
        self.view.setAccessibleName(say("记录", "Records"))
        self.view.setModel(records)
        self.view.setItemDelegate(RowPainter(self.view, thumbnail_of))
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.view.setDropIndicatorShown(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.moved.connect(self._move)
        column = QVBoxLayout(self)
        for part in (self.kind, self.group, self.only, self.search, self.view):
            column.addWidget(part)
        self.kind.activated.connect(lambda: self._kind_chosen())
        self.group.activated.connect(lambda: self.filter_changed.emit())
        self.only.activated.connect(lambda: self.filter_changed.emit())
        self.search.textChanged.connect(lambda: self.filter_changed.emit())

    def record_filter(self) -> RecordFilter:
        """What the filters say."""
        group = self.group.currentData() if self.group.isVisibleTo(self) else ""
        return RecordFilter(self.kind.currentData(), group or "", self.search.text(), self.only.currentData())

    def offer_groups(self, groups: Sequence[tuple[str, str]]) -> None:
        """Offer these groups (zones, or kinds of place)."""
        before = self.group.currentData()
        rows = [("", self._say("全部", "All")), *groups]
        if rows != [(self.group.itemData(at), self.group.itemText(at)) for at in range(self.group.count())]:
            self.group.clear()
            for key, name in rows:
                self.group.addItem(name, key)
            self.group.setCurrentIndex(max(0, self.group.findData(before)))
        self.group.setVisible(bool(groups))

    def show_file(self, file: str) -> None:
        """Mark a record as the one looked at, without saying so again."""
        row = self._records.row_of(file)
        self._quiet = True
        if row >= 0:
            index = self._records.index(row)
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()
        self._quiet = False

    @property
    def kind_shown(self) -> str:
        """The kind of the records in the list."""
        return str(self.kind.currentData())

    @property
    def archived_shown(self) -> bool:
        """Whether the list shows what was put away."""
        return bool(self.only.currentData() == "archived")

    @property
    def chosen_file(self) -> str:
        """The file that is marked in the list; empty when none is."""
        return self.view.currentIndex().data(FILE) or ""

    def show_all(self) -> None:
        """Show whatever is in the pack from the next filling on."""
        self.only.setCurrentIndex(0)

    def show_kind(self, kind: str) -> None:
        """Show everything of a kind."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.only.setCurrentIndex(0)
        self.group.setCurrentIndex(0)
        self.search.clear()
        self.filter_changed.emit()

    def _kind_chosen(self) -> None:
        self.group.setCurrentIndex(0)
        self.filter_changed.emit()
        if self._records.rowCount():
            self.view.setCurrentIndex(self._records.index(0))

    def _current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.chosen.emit(index.data(FILE))

    def _move(self, by: int) -> None:
        row = self.view.currentIndex().row()
        if row >= 0 and self._records.orderable and 0 <= row + by < self._records.rowCount():
            self._records.move_to(self._records.files()[row], row + by + (1 if by > 0 else 0))
