"""The visitor's own page, live: the kiosk's stage in the studio's window, on a catalogue made from the draft."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.base.venue_clock import VenueClock
from kiosk.geometry.code_size import Glass
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.settings import Settings, Venue
from kiosk.settings import Visit as VisitSettings
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.translator import Translator
from kiosk.ui.studio.form_fields import PAGES, id_of, kind_of
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.visitor.daylight import Daylight
from kiosk.ui.visitor.open_state import Opening
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit

WAIT_MS = 600
"""Milliseconds of making a page after which the preview says that it waits."""
SHORT = {"zh-CN": "简", "zh-TW": "繁", "en": "EN", "ja": "日", "ko": "한"}


class LivePreview(QWidget):
    """The page of the record that is edited, in the language and orientation chosen. It is real: it can be used.

    `folder` holds the catalogues it reads, `blobs` their pictures. `close_down` has to be called before the application ends.
    """

    def __init__(
        self, say: Bilingual, settings: Settings, folder: Path, blobs: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._folder, self._blobs, self._number = folder, blobs, 0
        self._file = ""
        self.hidden = False
        """Whether the record in hand is hidden: there is no page of it."""
        quiet = replace(settings, visit=VisitSettings(idle_s=3600, countdown_s=300, reduced_motion=True), venue=Venue())
        self._panel = settings.panel
        self.visit = Visit(quiet, self)
        self.showroom = Showroom(self.visit, quiet, self)
        self._clock = VenueClock()
        self._opening = Opening("", self, self._clock.now)
        self._daylight = Daylight(self, self._clock.now)
        self.showroom.set_hour(self._daylight.hour)
        self.view = QQuickWidget()
        self.view.setResizeMode(QQuickWidget.ResizeMode.SizeRootObjectToView)
        self.view.engine().addImportPath(str(resources.qml()))
        self.view.setAccessibleName(say("访客看到的页面", "The visitor's page"))
        self._translator = Translator(resources.translations(), self.visit, self.view.engine(), self)
        width, height = settings.panel.sides
        self._long, self._short = max(width, height), min(width, height)
        self._tall = height >= width
        self._say = say
        self.language_buttons: dict[str, QPushButton] = {}
        self.orientation_button = QPushButton()
        self._message = QLabel()
        self._busy = QProgressBar()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._show_busy)
        self._frame = QWidget()
        self._lay_out()
        self._frame.installEventFilter(self)
        self.view.installEventFilter(self)
        self.visit.touched()
        self._fit()
        self.view.setInitialProperties(
            {
                "showroom": self.showroom,
                "visit": self.visit,
                "opening": self._opening,
                "daylight": self._daylight,
                "pixelsPerMm": self._density(),
                "lowerEdgeMm": settings.panel.lower_edge_mm,
                "turned": 0,
                "icons": QUrl.fromLocalFile(str(resources.icons())),
                "pieces": QUrl.fromLocalFile(str(resources.pieces())),
            }
        )
        self.view.loadFromModule("Kiosk.Visitor", "ScreenRoot")
        self.orient(self._tall)

    def _lay_out(self) -> None:
        self._message.setObjectName("soft")
        self._message.setWordWrap(True)
        self._busy.setRange(0, 0)
        self._busy.setMaximumHeight(8)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self._say("正在准备页面", "Making the page ready"))
        self._busy.setVisible(False)
        self._frame.setObjectName("plain")
        column = QVBoxLayout(self)
        column.addLayout(self._bar())
        column.addWidget(self._frame, 1)
        column.addWidget(self._busy)
        column.addWidget(self._message)
        self.view.setParent(self._frame)

    def _bar(self) -> QHBoxLayout:
        """The buttons over the page: its language, and upright or across."""
        say, bar = self._say, QHBoxLayout()
        bar.setSpacing(3)
        group = QButtonGroup(self)
        for tag in LANGUAGES:
            button = QPushButton(SHORT[tag])
            button.setCheckable(True)
            button.setObjectName("small")
            button.setChecked(tag == "zh-CN")
            button.setAccessibleName(say(f"预览语言 {say.language_name(tag)}", f"Preview in {say.language_name(tag)}"))
            button.clicked.connect(lambda _=False, tag=tag: self.choose_language(tag))
            group.addButton(button)
            self.language_buttons[tag] = button
            bar.addWidget(button)
        self.orientation_button.setObjectName("small")
        self.orientation_button.clicked.connect(lambda: self.orient(not self._tall))
        bar.addWidget(self.orientation_button)
        bar.addStretch()
        return bar

    @property
    def complete(self) -> bool:
        """Whether nothing of the page is missing on the screen any more."""
        root = self.view.rootObject()
        return root is not None and qml_property(root, "complete", bool)

    def next_file(self) -> Path:
        """Where the next catalogue is to be written."""
        self._number += 1
        return self._folder / f"{self._number}" / "catalogue.sqlite"

    def show_catalogue(self, file: Path) -> None:
        """Show the catalogue `file`, made by `kiosk.publish.compile.sketch`, at the same page as before."""
        try:
            catalogue = Catalogue.open(file.parent, self._blobs)
        except CatalogueError as error:
            self.show_failure(error)
            return
        if before := self.showroom.show(catalogue):
            before.close()
        self._clock.keep_zone(self.showroom.timezone)
        self._daylight.stand_at(self.showroom.venue_spot, self.showroom.timezone)
        self.showroom.set_hour(self._daylight.hour)
        self.showroom.set_day_of(self._clock.now())
        for folder in self._folder.iterdir():
            if folder != file.parent:
                shutil.rmtree(folder, ignore_errors=True)
        self.show_message("")
        self.open(self._file)

    def open(self, file: str) -> None:
        """Show the page of a record."""
        self._file = file
        self.visit.touched()
        kind = kind_of(file)
        words = self._say("已隐藏：访客看不到这一页。", "Hidden: visitors do not see this page.")
        if self.hidden or self._message.text() == words:
            self._message.setText(words if self.hidden else "")
        if self.hidden:
            self.visit.home()
        elif kind in PAGES:
            self.visit.open(PAGES[kind], id_of(file))
        elif kind == "goods" and (product := self._product_of(id_of(file))):
            self.visit.open("product", product)
        elif kind == "stories":
            self.visit.open("story", "")
        else:
            self.visit.home()

    def _product_of(self, packet: str) -> str:
        """What a packet on show is a packet of; "" while it is not."""
        catalogue = self.showroom.catalogue
        row = catalogue.shop.goods("zh-CN", packet) if catalogue else None
        return row.product if row else ""

    def choose_language(self, tag: str) -> None:
        """Show it in another of the visitor's languages."""
        self.language_buttons[tag].setChecked(True)
        self.visit.choose_language(tag)

    def orient(self, tall: bool) -> None:
        """Show it upright or across."""
        self._tall = tall
        self.orientation_button.setText(self._say("横屏", "Wide") if tall else self._say("竖屏", "Tall"))
        self._fit()

    def show_message(self, words: str) -> None:
        """Say what keeps the page from following, or nothing; the waiting is over."""
        self._waiting.stop()
        self._busy.setVisible(False)
        self._message.setText(words)

    def show_waiting(self) -> None:
        """A page is being made: say so when it takes longer than a blink."""
        self._waiting.start()

    def show_failure(self, error: Exception) -> None:
        """Say that no page could be made."""
        self.show_message(f"{self._say('页面没有做成。', 'The page could not be made.')} {self._say.reason(error)}")

    def _show_busy(self) -> None:
        self._busy.setVisible(True)
        self._message.setText(self._say("正在准备页面…", "Making the page ready…"))

    def close_down(self) -> None:
        """Let go of the engine and of the catalogue."""
        self._translator.end()
        self.view.hide()
        self.view.setSource(QUrl())
        if shown := self.showroom.show(None):
            shown.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page's proportions when its room changes."""
        if watched is self._frame and isinstance(event, QResizeEvent):
            self._fit()
        if watched is self.view and event.type() == QEvent.Type.MouseButtonPress:
            self.visit.touched()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page = QSize(self._short, self._long) if self._tall else QSize(self._long, self._short)
        room = self._frame.size().expandedTo(QSize(200, 200))
        size = page.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        self.view.setGeometry((room.width() - size.width()) // 2, 0, size.width(), size.height())
        inches = self._panel.diagonal_in
        self.showroom.fit(Glass(size.width(), size.height(), inches), Glass(page.width(), page.height(), inches))
        if root := self.view.rootObject():
            root.setProperty("pixelsPerMm", self._density())

    def _density(self) -> float:
        return math.hypot(self.view.width(), self.view.height()) / (self._panel.diagonal_in * 25.4)
