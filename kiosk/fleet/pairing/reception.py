"""What a kiosk answers on its port, whoever asks: strangers are paired or sent away, offices send and ask.

It knows no network: `server.py` hands it who asks (the fingerprint of the certificate that TLS looked at) and what is said.
Requests come on several threads; each act is done under one lock, pieces of files are taken without it.
"""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.pairing.inbox import Inbox, Sent, refusal_of
from kiosk.fleet.pairing.office_folder import Asked, OfficeFolder
from kiosk.fleet.pairing.offices import Office, OfficeList
from kiosk.fleet.pairing.pairing_exchange import FORMAT, Kiosk, PairingWindow, table_of
from kiosk.fleet.pairing.picture_asking import PictureAsking
from kiosk.fleet.pairing.refusals import Refused
from kiosk.release.durable_files import File
from kiosk.release.manifest import SHA256

MOST_WANTED = 16 << 20
"""Bytes of the list of files that an office has."""
PUBLISHING_S = 90.0
"""Seconds without a word after which an office that was publishing is no longer waited for."""
SHOWS = ("trial", "now")


class Order(NamedTuple):
    """A release that an office has sent whole, and how it is to be shown: on "trial" or "now"."""

    office: Office
    show: str


@dataclass(slots=True)
class Outcome:
    """How far the last publication is: "nothing", "receiving", "checking", "staged" or "refused", and why."""

    state: str = "nothing"
    office: str = ""
    """The fingerprint of the office that it is about."""
    release: str = ""
    reason: Sentence | None = None


class Reception:
    """The kiosk's side of everything that is said on the port. `inbox_of` gives the folder of an office's files, `health` how the
    kiosk is, as a heartbeat tells it, and `untaken` why its screen did not take in a release that was staged.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        certificate: bytes,
        offices: OfficeList,
        folder: OfficeFolder,
        inbox_of: Callable[[Office], Inbox],
        health: Callable[[], Mapping[str, Any]] = dict,
        untaken: Callable[[str], Sentence | None] = lambda release: None,
        picture: PictureAsking | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.kiosk, self.offices = kiosk, offices
        self.outcome = Outcome()
        self.window: PairingWindow | None = None
        self.orders: list[Order] = []
        """Releases that were sent whole and wait to be looked at."""
        self._health, self._untaken, self._picture = health, untaken, picture
        self._certificate, self._folder, self._inbox_of, self._seconds = certificate, folder, inbox_of, seconds
        self._lock = threading.RLock()
        self._wanted: dict[str, dict[str, Sent]] = {}
        self._heard = 0.0

    def open_window(self) -> None:
        """Wait for a studio to be paired, with a code of its own."""
        with self._lock:
            self.window = PairingWindow(self.kiosk, self._certificate, self._seconds)

    def close_window(self) -> None:
        """Wait for nobody."""
        with self._lock:
            self.window = None

    def revoke(self, fingerprint: str) -> None:
        """Trust an office no longer, and remove what it sent. Raises OSError when the disk refuses."""
        with self._lock:
            if office := self.offices.of(fingerprint):
                self._withdraw(fingerprint)
                self._wanted.pop(fingerprint, None)
                self._inbox_of(office).forget()
                self.offices.revoke(fingerprint)

    def hello(self, content: bytes) -> bytes:
        """A studio says hello to be paired. Raises Refused."""
        with self._lock:
            return self._open_window().answer(content)

    def proof(self, content: bytes) -> bytes:
        """A studio proves that it knows the code, and is trusted from then on. Raises Refused, OSError."""
        with self._lock:
            window = self._open_window()
            welcome = window.welcome(content)
            assert window.studio is not None
            try:
                self.offices.add(window.studio)
            except OSError:
                window.studio = None
                raise
            return welcome

    def standing(self, who: str) -> bytes:
        """What this kiosk is and shows, and how far the office's publication is. Raises Refused."""
        with self._lock:
            office = self._office(who)
            showing, outcome = self._folder.showing(), self.outcome
            mine = outcome if outcome.office == office.fingerprint else Outcome()
            reason = self._untaken(mine.release) if mine.state == "staged" else mine.reason
            table: dict[str, Any] = {
                "format": FORMAT,
                "kiosk": self.kiosk.id,
                "name": self.kiosk.name,
                "release": showing.release,
                "pack": showing.pack,
                "version": showing.version,
                "trial_left": max(0.0, showing.trial_until - self._seconds()) if showing.trial_until else 0.0,
                "can_go_back": showing.can_go_back,
                "answered": showing.answered,
                "trouble": showing.trouble._asdict() if showing.trouble else None,
                "publication": mine.state,
                "publication_release": mine.release,
                "reason": reason._asdict() if reason else None,
            }
            return json.dumps(table, ensure_ascii=False).encode()

    def health(self, who: str) -> bytes:
        """How this kiosk is. Raises Refused."""
        with self._lock:
            self._office(who)
        return json.dumps(self._health(), ensure_ascii=False).encode()

    def ask_picture(self, who: str) -> bytes:
        """An office asks what the screen shows now. Raises Refused, OSError."""
        with self._lock:
            self._office(who)
            if self._picture is None:
                raise Refused("no-picture")
            self._picture.ask(who)
            return b"{}"

    def picture(self, who: str) -> bytes:
        """The picture that an office asked for, empty while there is none. Raises Refused."""
        with self._lock:
            self._office(who)
            content = self._picture.answer(who) if self._picture else b""
            return json.dumps({"picture": base64.b64encode(content).decode("ascii")}).encode()

    def want(self, who: str, content: bytes) -> bytes:
        """An office says which files its release is made of, and hears which are missing. Raises Refused, OSError."""
        with self._lock:
            office = self._publishing(who)
            files = _sent(content)
            try:
                missing = list(self._inbox_of(office).want(files))
            except OSError as error:
                raise refusal_of(error) from error
            self._wanted[office.fingerprint] = {files[place].path: files[place] for place, _ in missing}
            self.outcome = Outcome("receiving", office.fingerprint)
            return json.dumps({"missing": missing}).encode()

    def receive(self, who: str, sent: Sent, first: int, length: int, stream: BinaryIO) -> bytes:
        """An office sends a piece of a file, and hears how much of it is here. Raises Refused, OSError."""
        with self._lock:
            office = self._publishing(who)
            if self._wanted.get(office.fingerprint, {}).get(sent.path) != sent:
                raise Refused("missing")
            inbox = self._inbox_of(office)
        try:
            return json.dumps({"here": inbox.receive(sent, first, length, stream)}).encode()
        except TimeoutError:
            raise
        except OSError as error:
            raise refusal_of(error) from error

    def publish(self, who: str, content: bytes) -> bytes:
        """An office has sent everything: it waits to be looked at. Raises Refused."""
        with self._lock:
            office = self._publishing(who)
            show = table_of(content).get("show")
            if show not in SHOWS:
                raise Refused("not-understood")
            wanted = self._wanted.get(office.fingerprint)
            if wanted is None or not self._inbox_of(office).complete(wanted.values()):
                raise Refused("missing")
            self.outcome = Outcome("checking", office.fingerprint)
            self._withdraw(office.fingerprint)  # who presses twice means the same inbox, and the last word on it
            self.orders.append(Order(office, str(show)))
            return b"{}"

    def ask(self, who: str, content: bytes) -> bytes:
        """An office asks the screen to keep what is on trial, or to go back. Raises Refused, OSError."""
        with self._lock:
            self._office(who)
            act = table_of(content).get("act")
            acts: dict[object, Asked] = {"keep": "keep", "back": "back"}
            if act not in acts:
                raise Refused("not-understood")
            return json.dumps({"asked": self._folder.ask(acts[act])}).encode()

    def finish(self, order: Order, release: str, reason: Sentence | None) -> None:
        """What an order came to: the release that was staged, or why none was."""
        with self._lock:
            state = "refused" if reason else "staged"
            self.outcome = Outcome(state, order.office.fingerprint, release, reason)
            self._heard = 0.0

    def next_order(self) -> Order | None:
        """The order that has waited longest."""
        with self._lock:
            return self.orders.pop(0) if self.orders else None

    def _withdraw(self, fingerprint: str) -> None:
        self.orders = [order for order in self.orders if order.office.fingerprint != fingerprint]

    def _office(self, who: str) -> Office:
        if office := self.offices.of(who):
            return office
        raise Refused("not-paired")

    def _publishing(self, who: str) -> Office:
        """The office, when no other is in the middle of publishing."""
        office = self._office(who)
        other = self.outcome.office not in ("", office.fingerprint) and self.outcome.state in ("receiving", "checking")
        if other and (self.outcome.state == "checking" or self._seconds() - self._heard < PUBLISHING_S):
            raise Refused("other-studio")
        self._heard = self._seconds()
        return office

    def _open_window(self) -> PairingWindow:
        if self.window is None:
            raise Refused("not-pairing")
        return self.window


def written_files(files: tuple[Sent, ...]) -> bytes:
    """The list of an office's files as it is sent."""
    return json.dumps({"files": [[sent.path, sent.what.size, sent.what.sha256] for sent in files]}).encode()


def _sent(content: bytes) -> tuple[Sent, ...]:
    try:
        files = table_of(content, MOST_WANTED)["files"]
        found = []
        for path, size, sha256 in files:
            if not isinstance(path, str) or type(size) is not int or not SHA256.fullmatch(sha256):
                raise ValueError("a file")
            found.append(Sent(path, File(sha256, size)))
        return tuple(found)
    except (ValueError, KeyError, TypeError) as error:
        raise Refused("not-understood") from error
