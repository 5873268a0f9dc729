"""The visitor's own page, live: the kiosk's stage in the studio's window, on a catalogue made from the draft."""

from __future__ import annotations

import math
import shutil
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.geometry.code_size import Glass
from kiosk.release.catalogue import Catalogue, CatalogueError
from kiosk.settings import Settings, Venue
from kiosk.settings import Visit as VisitSettings
from kiosk.ui.qml_property import qml_property
from kiosk.ui.shell.translator import Translator
from kiosk.ui.studio.bilingual import Bilingual
from kiosk.ui.studio.form_fields import PAGES, id_of, kind_of
from kiosk.ui.visitor.daylight import Daylight
from kiosk.ui.visitor.open_state import Opening
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit

WAIT_MS = 600
"""Milliseconds of making a page after which the preview says that it waits."""
SHORT = {"zh-CN": "简", "zh-TW": "繁", "en": "EN", "ja": "日", "ko": "한"}


class Preview(QWidget):
    """The page of the record that is edited, in the language and orientation chosen. It is real: it can be used.

    `folder` holds the catalogues it reads, `blobs` their pictures. `close_down` has to be called before the application ends.
    """

    taken = Signal()
    """A new catalogue is on show."""

    def __init__(
        self, say: Bilingual, settings: Settings, folder: Path, blobs: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._folder, self._blobs, self._number = folder, blobs, 0
        self._file = ""
        quiet = replace(settings, visit=VisitSettings(idle_s=3600, countdown_s=300, reduced_motion=True), venue=Venue())
        self._panel = settings.panel
        self.visit = Visit(quiet, self)
        self.showroom = Showroom(self.visit, quiet, self)
        self._opening = Opening("", self)
        self._daylight = Daylight(self)
        self.showroom.set_hour(self._daylight.hour)
        self.glass = QQuickWidget()
        self.glass.setResizeMode(QQuickWidget.ResizeMode.SizeRootObjectToView)
        self.glass.engine().addImportPath(str(resources.qml()))
        self.glass.setAccessibleName(say("访客看到的页面", "The visitor's page"))
        self._tongues = Translator(resources.translations(), self.visit, self.glass.engine(), self)
        width, height = settings.panel.sides
        self._long, self._short = max(width, height), min(width, height)
        self._tall = height >= width
        self._say = say
        self._bar = QHBoxLayout()
        self._bar.setSpacing(3)
        self.tongues: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for tag in LANGUAGES:
            button = QPushButton(SHORT[tag])
            button.setCheckable(True)
            button.setObjectName("small")
            button.setChecked(tag == "zh-CN")
            button.setAccessibleName(say(f"预览语言 {say.tongue(tag)}", f"Preview in {say.tongue(tag)}"))
            button.clicked.connect(lambda _=False, tag=tag: self.speak(tag))
            group.addButton(button)
            self.tongues[tag] = button
            self._bar.addWidget(button)
        self.turn = QPushButton()
        self.turn.setObjectName("small")
        self.turn.clicked.connect(lambda: self.stand(not self._tall))
        self._bar.addWidget(self.turn)
        self._bar.addStretch()
        self._said = QLabel()
        self._said.setObjectName("soft")
        self._said.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setMaximumHeight(8)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(say("正在准备页面", "Making the page ready"))
        self._busy.setVisible(False)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._wait_seen)
        self._room = QWidget()
        self._room.setObjectName("plain")
        self.glass.setParent(self._room)
        column = QVBoxLayout(self)
        column.addLayout(self._bar)
        column.addWidget(self._room, 1)
        column.addWidget(self._busy)
        column.addWidget(self._said)
        self._room.installEventFilter(self)
        self.glass.installEventFilter(self)
        self.visit.touched()
        self._fit()
        self.glass.setInitialProperties(
            {
                "showroom": self.showroom,
                "visit": self.visit,
                "opening": self._opening,
                "daylight": self._daylight,
                "pixelsPerMm": self._density(),
                "lowerEdgeMm": settings.panel.lower_edge_mm,
                "turned": 0,
                "icons": QUrl.fromLocalFile(str(resources.icons())),
            }
        )
        self.glass.loadFromModule("Kiosk.Visitor", "ScreenRoot")
        self.stand(self._tall)

    @property
    def complete(self) -> bool:
        """Whether the page is whole on the screen."""
        root = self.glass.rootObject()
        return root is not None and qml_property(root, "complete", bool)

    def fresh(self) -> Path:
        """Where the next catalogue is to be written."""
        self._number += 1
        return self._folder / f"{self._number}" / "catalogue.sqlite"

    def take(self, file: Path) -> None:
        """Show the catalogue `file`, made by `kiosk.publish.compile.sketch`, at the same page as before."""
        try:
            catalogue = Catalogue.open(file.parent, self._blobs)
        except CatalogueError as error:
            self.fail(error)
            return
        if before := self.showroom.show(catalogue):
            before.close()
        for folder in self._folder.iterdir():
            if folder != file.parent:
                shutil.rmtree(folder, ignore_errors=True)
        self.say("")
        self.open(self._file)
        self.taken.emit()

    def open(self, file: str) -> None:
        """Show the page of a record."""
        self._file = file
        self.visit.touched()
        kind = kind_of(file)
        if kind in PAGES:
            self.visit.open(PAGES[kind], id_of(file))
        elif kind == "stories":
            self.visit.open("story", "")
        else:
            self.visit.home()

    def speak(self, tag: str) -> None:
        """Show it in another of the visitor's languages."""
        self.tongues[tag].setChecked(True)
        self.visit.choose_language(tag)

    def stand(self, tall: bool) -> None:
        """Show it upright or across."""
        self._tall = tall
        self.turn.setText(self._say("横屏", "Wide") if tall else self._say("竖屏", "Tall"))
        self._fit()

    def say(self, words: str) -> None:
        """Say what keeps the page from following, or nothing; the waiting is over."""
        self._waiting.stop()
        self._busy.setVisible(False)
        self._said.setText(words)

    def wait(self) -> None:
        """A page is being made: say so when it takes longer than a blink."""
        self._waiting.start()

    def fail(self, error: Exception) -> None:
        """Say that no page could be made."""
        why = self._say.why(error) if isinstance(error, OSError) else self._say.of(str(error))
        self.say(f"{self._say('页面没有做成。', 'The page could not be made.')} {why}")

    def _wait_seen(self) -> None:
        self._busy.setVisible(True)
        self._said.setText(self._say("正在准备页面…", "Making the page ready…"))

    def close_down(self) -> None:
        """Let go of the engine and of the catalogue."""
        self._tongues.end()
        self.glass.hide()
        self.glass.setSource(QUrl())
        if shown := self.showroom.show(None):
            shown.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the page's proportions when its room changes."""
        if watched is self._room and isinstance(event, QResizeEvent):
            self._fit()
        if watched is self.glass and event.type() == QEvent.Type.MouseButtonPress:
            self.visit.touched()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        whole = QSize(self._short, self._long) if self._tall else QSize(self._long, self._short)
        room = self._room.size().expandedTo(QSize(200, 200))
        size = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        self.glass.setGeometry((room.width() - size.width()) // 2, 0, size.width(), size.height())
        inches = self._panel.diagonal_in
        self.showroom.fit(Glass(size.width(), size.height(), inches), Glass(whole.width(), whole.height(), inches))
        if root := self.glass.rootObject():
            root.setProperty("pixelsPerMm", self._density())

    def _density(self) -> float:
        return math.hypot(self.glass.width(), self.glass.height()) / (self._panel.diagonal_in * 25.4)
