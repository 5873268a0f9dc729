"""The page "office": let an office publish, which offices may, and take one off. The port itself is another process."""

from __future__ import annotations

import time
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.kiosk_id import kiosk_id
from kiosk.fleet.pairing.office_folder import Act, KnownOffice, OfficeFolder, PortState
from kiosk.fleet.update.known_roots import learn, learnt, unlearn
from kiosk.fleet.update.refusal import Refusal
from kiosk.geometry.qr_code import rows as rows_of_code
from kiosk.ui.staff.page_task import not_kept
from kiosk.ui.staff.panel_context import PanelContext
from kiosk.ui.staff.releases_page import moment
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 400
PATIENCE_S = 8.0
"""Seconds after which a wish that nobody heard is told as one."""
UNHEARD = Sentence(
    "收发程序没有回应。请装机的人运行 systemctl start kiosk-office.path（或 kiosk fleet serve）。",
    "The program of the port does not answer: have the installer run systemctl start kiosk-office.path (or"
    " kiosk fleet serve).",
)


class OfficeRow(NamedTuple):
    """An office, when it was paired, in words, and whether the screen has kept the root of what it signs."""

    office: KnownOffice
    since: str
    kept: bool


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class OfficeList(RowList[OfficeRow]):
    """The offices that may publish here."""

    ROLES = {
        "key": lambda row: row.office.fingerprint,
        "name": lambda row: row.office.name,
        "short": lambda row: " ".join(row.office.fingerprint[at : at + 4] for at in range(0, 16, 4)),
        "since": lambda row: row.since,
        "kept": lambda row: row.kept,
    }

    @staticmethod
    def _key(row: OfficeRow) -> object:
        return row.office.fingerprint


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class OfficePairing(QObject):
    """What staff wish of the port, and how the port stands. `wished` comes when somebody first wished anything."""

    changed = Signal()
    wished = Signal()

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = OfficeFolder(context.data, context.staging)
        self._state = PortState()
        self._waiting = ""
        """The wish that the port has not heard yet, and since when."""
        self._since = 0.0
        self._pairing = False
        """Whether this panel asked for the pairing that goes on."""
        self._before: frozenset[KnownOffice] | None = None
        """The offices there were when staff pressed: the root of one that comes now is kept. None while nobody did."""
        self._kept: frozenset[str] = frozenset()
        """The offices whose roots the screen has kept."""
        self._in_view = False
        self._trouble = ""
        self._done = ""
        self._offices = OfficeList(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a code is shown, or will be."""
        return self._pairing

    def open(self) -> None:
        """The page is in view: follow how the port stands."""
        self._trouble = self._done = ""
        self._in_view = True
        self._read_kept()
        self.look()
        self._timer.start()

    def close(self) -> None:
        """The page is gone: whoever looked at a code sees it no more, so it ends; one that typed it in time is kept."""
        self._in_view = False
        if self._pairing:
            self.cancel()
        if not self._waiting:
            self._timer.stop()

    @Slot()
    def pair(self) -> None:
        """Let an office publish: a code is shown."""
        self._done = ""
        try:
            kiosk_id(self._context.data)
        except OSError as error:
            self._trouble = not_kept(error)
            self.changed.emit()
            return
        self._before = frozenset(self._folder.state().offices)
        self._pairing = self._wish("pair")
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Show no code any more."""
        self._pairing = False
        self._wish("cancel")
        self.changed.emit()

    @Slot(str)
    def revoke(self, fingerprint: str) -> None:
        """Take an office off: the screen trusts it no longer, whatever the port does."""
        self._done = ""
        try:
            unlearn(self._context.data, fingerprint)
        except OSError as error:
            self._trouble = not_kept(error)
            self.changed.emit()
            return
        self._kept -= {fingerprint}
        self._wish("revoke", fingerprint)
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Read how the port stands."""
        state = self._folder.state()
        self._keep_new(state)
        if self._waiting and state.heard == self._waiting:
            self._waiting = self._trouble = ""
        elif self._waiting and self._context.seconds() - self._since > PATIENCE_S:
            self._waiting, self._pairing = "", False
            self._trouble = UNHEARD.in_one_line
        if self._pairing and not self._waiting and not self._shows_code(state):
            self._pairing = False
            self._done = "paired" if state.paired else "tries" if state.wrong >= 3 else "over"
        if not (self._pairing or self._waiting):
            self._before = None
            if not self._in_view:
                self._timer.stop()
        self._state = state
        zone = self._context.showroom.timezone
        rows = [OfficeRow(each, moment(each.paired, zone), each.fingerprint in self._kept) for each in state.offices]
        self._offices.replace(rows)
        self.changed.emit()

    def _keep_new(self, state: PortState) -> None:
        """Keep the root of an office that came since staff pressed: what it signs counts from now on, on sticks too."""
        if self._before is None:
            return
        for office in set(state.offices) - self._before:
            if root := self._folder.root_of(office.fingerprint):
                try:
                    learn(self._context.data, office.fingerprint, root)
                except OSError as error:
                    self._trouble = not_kept(error)
                else:
                    self._kept |= {office.fingerprint}
                    self._before |= {office}

    def _read_kept(self) -> None:
        try:
            self._kept = frozenset(each.office for each in learnt(self._context.data))
        except Refusal as refused:
            self._kept, self._trouble = frozenset(), refused.sentence.in_one_line

    def _wish(self, act: Act, office: str = "") -> bool:
        try:
            self._waiting = self._folder.wish(act, office)
        except OSError as error:
            self._trouble = not_kept(error)
            return False
        self._since, self._trouble = self._context.seconds(), ""
        self.wished.emit()
        return True

    @staticmethod
    def _shows_code(state: PortState) -> bool:
        return bool(state.code) and 0 < state.until - time.monotonic() <= 200

    @Property(bool, constant=True)
    def allowed(self) -> bool:
        return self._context.settings.office.allow

    @Property(str, notify=changed)
    def step(self) -> str:
        if self._pairing and not self._waiting and self._shows_code(self._state):
            return "code"
        return "waiting" if self._pairing else "off"

    """ "off", "waiting" for the port, or "code"."""

    @Property(str, notify=changed)
    def code(self) -> str:
        digits = self._state.code
        return f"{digits[:4]} {digits[4:]}" if self._pairing and not self._waiting else ""

    @Property(str, notify=changed)
    def link(self) -> str:
        if self.step != "code" or not self._state.addresses:
            return ""
        return f"kiosk://{self._state.addresses[0]}:{self._state.port}/{self._state.code}"

    """What the code to scan says: where this kiosk is, and the digits."""

    @Property("QStringList", notify=changed)
    def rows(self) -> list[str]:
        return rows_of_code(self.link)

    @Property(str, notify=changed)
    def where(self) -> str:
        return (
            "   ".join(f"{each}:{self._state.port}" for each in self._state.addresses[:3]) if self._state.port else ""
        )

    """Where this kiosk is reached; empty while it is not."""

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return max(0, round(self._state.until - time.monotonic())) if self.step == "code" else 0

    @Property(int, notify=changed)
    def wrong(self) -> int:
        return self._state.wrong if self.step == "code" else 0

    @Property(str, notify=changed)
    def pairedWith(self) -> str:
        return self._state.paired

    @Property(str, notify=changed)
    def done(self) -> str:
        return self._done

    """How the last pairing ended: "paired", "tries" (too many wrong codes), "over" (nobody came); empty before."""

    @Property(str, notify=changed)
    def trouble(self) -> str:
        if self._trouble:
            return self._trouble
        return self._state.trouble.in_one_line if self._state.trouble else ""

    """Why it was not done, in a sentence."""

    @Property(OfficeList, constant=True)
    def offices(self) -> OfficeList:
        return self._offices
