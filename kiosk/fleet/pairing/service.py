"""`kiosk fleet serve`: the port beside the screen. It is open while an office is paired or being paired, and else there is none.

The panel's wishes come through the folder that both share; what an office sent is looked at by the updater's own client and
laid where the screen takes new content from.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.pairing.office_folder import KnownOffice, OfficeFolder, PortState
from kiosk.fleet.pairing.port_troubles import closed, disk
from kiosk.fleet.update.staging import Staging
from kiosk.fleet.update.taken import not_taken
from kiosk.release import durable_files
from kiosk.release.store import Store
from kiosk.settings import Update

if TYPE_CHECKING:
    from kiosk.fleet.pairing.certificates import Identity
    from kiosk.fleet.pairing.discovery import Announcement
    from kiosk.fleet.pairing.inbox import Inbox
    from kiosk.fleet.pairing.offices import Office
    from kiosk.fleet.pairing.order_staging import BeingStaged
    from kiosk.fleet.pairing.port import Port
    from kiosk.fleet.pairing.reception import Reception
    from kiosk.release.durable_files import File

log = logging.getLogger("kiosk")

BEAT_S = 0.2
"""Seconds between two looks at what is wished."""
RETRY_S = 10.0
"""Seconds until a port that could not be opened, or a state that could not be told, is tried again."""
ADDRESSES_S = 20.0
"""Seconds between two looks at which networks there are."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a kiosk's port is: its folders, its name, where it listens."""

    data: Path
    """The kiosk's data folder: it is read, and never written."""
    staging: Path
    """Where the screen takes new content from."""
    name: str
    """What people call this kiosk."""
    host: str = ""
    """The address to listen on; empty for every one."""
    port: int = 8767
    update: Update = field(default_factory=Update)
    """Where the kiosk gets content by itself, as kiosk.toml says."""
    picture: bool = False
    """Whether offices may ask what the screen shows now."""


class OfficeService:
    """The port of one kiosk, opened and closed as staff wish. `look` is called again and again."""

    def __init__(self, place: Place, announce: bool = True) -> None:
        self._place, self._announce = place, announce
        self.folder = OfficeFolder(place.data, place.staging)
        self._blobs = Store(place.data).blobs
        told = self.folder.state()
        self._heard, self._told = told.heard, told
        self._reception: Reception | None = None
        self._identity: Identity | None = None
        self._port: Port | None = None
        self._known: tuple[tuple[str, ...], bool] = ((), False)
        self._announcement: Announcement | None = None
        self._addresses: tuple[str, ...] = ()
        self._trouble: Sentence | None = None
        self._retry = self._tell_again = self._addresses_again = 0.0
        self._paired = ""
        self._wrong = 0
        self._order: BeingStaged | None = None

    @property
    def idle(self) -> bool:
        """Whether no office is paired and nobody is waited for: there is no port then, and nothing to do."""
        return self._port is None and not self._wanted()

    @property
    def port(self) -> int:
        """Where it listens; 0 when it does not."""
        return int(self._port.bind_addr[1]) if self._port else 0

    @property
    def busy(self) -> bool:
        """Whether something that an office sent is being looked at; what staff wish is heard meanwhile."""
        return self._order is not None and not self._order.done

    def run(self, go_on: Callable[[], bool], until_idle: bool = False) -> None:
        """Look again and again while `go_on` says so, or until there is nothing to do."""
        try:
            self.look()
            while go_on() and not (until_idle and self.idle):
                time.sleep(BEAT_S)
                self.look()
        finally:
            self.close()

    def look(self) -> None:
        """Do what was wished, open or close the port, look at what was sent, and tell how it stands."""
        if (wish := self.folder.wished()) and wish.id != self._heard:
            self._heard = wish.id
            self._do(wish.act, wish.office, wish.fresh)
        if self._reception is None and (self.folder.private / "offices.json").exists():
            self._begin_again()
        self._end_window()
        self._open_or_close()
        self._stage_what_came()
        if self._port:
            self._port.admission.cut_overdue()
        self._follow_addresses()
        self._tell()
        self._say_where()

    def close(self) -> None:
        """Close the port; who is paired stays so."""
        if self._reception:
            self._reception.close_window()
        self._shut()
        self._tell()

    def _begin_again(self) -> None:
        """Begin where offices are paired already; a disk that refuses is told, and tried again."""
        if time.monotonic() >= self._retry:
            try:
                self._begin()
            except OSError as error:
                self._retry, self._trouble = time.monotonic() + RETRY_S, disk(error)

    def _begin(self) -> Reception:
        """What of the program is needed only where somebody is paired or being paired."""
        if self._reception is None:
            from kiosk.fleet.kiosk_id import known_id
            from kiosk.fleet.pairing.certificates import own_identity
            from kiosk.fleet.pairing.offices import OfficeList
            from kiosk.fleet.pairing.pairing_exchange import Kiosk
            from kiosk.fleet.pairing.picture_asking import PictureAsking
            from kiosk.fleet.pairing.reception import Reception

            self._identity = own_identity(self.folder.private, "kiosk")
            self._reception = Reception(
                Kiosk(known_id(self._place.data) or self._identity.fingerprint[:16], self._place.name),
                self._identity.certificate,
                OfficeList(self.folder.private),
                self.folder,
                self._inbox,
                self._health,
                self._untaken,
                PictureAsking(self._place.data, self.folder.askings, self._place.picture),
            )
        return self._reception

    def _do(self, act: str, office: str, fresh: bool) -> None:
        try:
            if act == "pair" and fresh:
                self._paired, self._trouble, self._retry = "", None, 0.0
                self._begin().open_window()
            elif act == "cancel" and self._reception:
                self._reception.close_window()
            elif act == "revoke":
                self._begin().revoke(office)
        except OSError as error:
            self._trouble = disk(error)

    def _end_window(self) -> None:
        if self._reception and (window := self._reception.window):
            self._wrong = window.wrong
            if window.studio:
                self._paired = window.studio.name
            if window.left <= 0:
                self._reception.close_window()

    def _wanted(self) -> bool:
        return bool(self._reception and (self._reception.window or self._reception.offices.all()))

    def _open_or_close(self) -> None:
        reception, identity = self._reception, self._identity
        if reception is None or identity is None or not self._wanted():
            self._shut()
            return
        from kiosk.fleet.pairing.port import Port, server_context
        from kiosk.fleet.pairing.requests import Requests

        offices = reception.offices.all()
        known = tuple(office.fingerprint for office in offices), reception.window is not None
        if self._port and known == self._known:
            return
        context = server_context(identity, [office.certificate for office in offices], known[1])
        if self._port:
            self._port.turn_to(context)
        elif time.monotonic() >= self._retry:
            port = Port((self._place.host or "0.0.0.0", self._place.port), Requests.for_reception(reception), context)
            try:
                port.listen()
            except OSError as error:
                self._retry, self._trouble = time.monotonic() + RETRY_S, closed(self._place.port, error)
                return
            self._port, self._trouble, self._addresses_again = port, None, 0.0
        else:
            return
        self._known = known

    def _follow_addresses(self) -> None:
        """Networks come and go, at a start after it: what is shown and announced follows them."""
        if self._port and time.monotonic() >= self._addresses_again:
            self._addresses_again = time.monotonic() + ADDRESSES_S
            if (found := _addresses(self._place.host)) != self._addresses:
                self._addresses = found
                self._end_announcement()

    def _end_announcement(self) -> None:
        if self._announcement:
            self._announcement.end()
            self._announcement = None

    def _say_where(self) -> None:
        """Announce an open port on the network; that takes a second or two, and the code is shown meanwhile."""
        if self._announce and self._port and self._reception and self._addresses and self._announcement is None:
            from kiosk.fleet.pairing.discovery import Announcement

            self._announcement = Announcement(self._reception.kiosk, self.port, self._addresses)

    def _shut(self) -> None:
        self._end_announcement()
        if self._port:
            self._port.shut()
            self._port, self._known, self._addresses = None, ((), False), ()

    def _inbox(self, office: Office) -> Inbox:
        from kiosk.fleet.pairing.inbox import Inbox

        return Inbox(self.folder.inbox / office.fingerprint[:32], self._has)

    def _health(self) -> dict[str, Any]:
        """How this kiosk is; what visitors looked at is for whoever kiosk.toml names alone."""
        from kiosk.fleet.health.gathering import Clocks, gathered
        from kiosk.fleet.health.heartbeat import LONGEST_NAME
        from kiosk.fleet.kiosk_id import known_id

        place = self._place
        beat = gathered(place.data, place.name[:LONGEST_NAME], known_id(place.data), place.update, 1, Clocks())
        return beat._replace(usage=None).as_table()

    def _untaken(self, release: str) -> Sentence | None:
        """Why the screen did not take in what an office sent."""
        return not_taken(self._place.data, Staging(self._place.staging).staged(), "office", release)

    def _has(self, blob: File) -> bool:
        return durable_files.sound(durable_files.blob(self._blobs, blob.sha256), blob)

    def _stage_what_came(self) -> None:
        if self._reception and not self.busy and (order := self._reception.next_order()):
            from kiosk.fleet.pairing.order_staging import BeingStaged

            staging, inbox = Staging(self._place.staging), self._inbox(order.office)
            self._order = BeingStaged(order, self._reception, inbox, staging, self._blobs)

    def _tell(self) -> None:
        reception = self._reception
        window = reception.window if reception else None
        state = PortState(
            heard=self._heard,
            port=self.port,
            addresses=self._addresses,
            code=window.code if window else "",
            until=window.until if window else 0.0,
            wrong=self._wrong,
            paired=self._paired,
            offices=tuple(
                KnownOffice(office.fingerprint, office.name, office.paired)
                for office in (reception.offices.all() if reception else ())
            ),
            trouble=self._trouble,
        )
        if state != self._told and (reception or self._heard) and time.monotonic() >= self._tell_again:
            try:
                if reception:
                    self.folder.hand_over({office.fingerprint: office.root for office in reception.offices.all()})
                self.folder.tell(state)
                self._told = state
            except OSError as error:
                self._tell_again = time.monotonic() + RETRY_S
                log.warning("%s", disk(error).in_one_line)


def _addresses(host: str) -> tuple[str, ...]:
    from kiosk.fleet.pairing.discovery import own_addresses

    return (host,) if host not in ("", "0.0.0.0") else own_addresses()
