"""A kiosk's real port on 127.0.0.1, studios beside it, and strangers who speak TLS as they like."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.fleet.pairing.certificates import Identity, own_identity
from kiosk.fleet.pairing.client import KioskLink, PairedKiosk, pair
from kiosk.fleet.pairing.inbox import Inbox, Sent
from kiosk.fleet.pairing.office_folder import OfficeFolder
from kiosk.fleet.pairing.offices import OfficeList
from kiosk.fleet.pairing.pairing_exchange import Kiosk
from kiosk.fleet.pairing.port import Port, server_context
from kiosk.fleet.pairing.reception import Reception
from kiosk.fleet.pairing.refusals import Refused
from kiosk.fleet.pairing.requests import Requests
from kiosk.release.durable_files import File

ROOT = b'{"signed": {}}'
KIOSK = Kiosk("0123456789abcdef", "示例展厅")


class OpenKiosk:
    """A kiosk whose port is open; `folder` holds what it keeps."""

    def __init__(self, folder: Path, name: str = "kiosk") -> None:
        self.folder = OfficeFolder(folder / name / "data", folder / name / "staging")
        self.identity = own_identity(self.folder.private, "kiosk")
        self.held: set[str] = set()
        self.reception = Reception(
            KIOSK, self.identity.certificate, OfficeList(self.folder.private), self.folder, self._inbox
        )
        self.port: Port | None = None
        self.listen()

    def listen(self, port: int = 0) -> None:
        """Open the port, as at a start."""
        self.port = Port(("127.0.0.1", port or free_port()), Requests.for_reception(self.reception), self._context())
        self.address = ("127.0.0.1", self.port.listen())

    def follow(self) -> None:
        """Know who is paired, and whether somebody is being paired."""
        assert self.port
        self.port.turn_to(self._context())

    def shut(self) -> None:
        """Close the port."""
        if self.port:
            self.port.shut()
            self.port = None

    def let_pair(self) -> str:
        """Staff let an office publish; the code on the panel."""
        self.reception.open_window()
        self.follow()
        assert self.reception.window
        return self.reception.window.code

    def paired_with(self, studio: Identity, name: str = "示例制作室") -> PairedKiosk:
        """What the studio knows after it was paired."""
        kiosk = pair(self.address, self.let_pair(), studio, name, ROOT)
        self.reception.close_window()
        self.follow()
        return kiosk

    def inbox(self, studio: Identity) -> Inbox:
        """Where the files of a studio lie."""
        office = self.reception.offices.of(studio.fingerprint)
        assert office
        return self._inbox(office)

    def _inbox(self, office: object) -> Inbox:
        fingerprint = getattr(office, "fingerprint", "")
        return Inbox(self.folder.inbox / fingerprint[:32], lambda blob: blob.sha256 in self.held)

    def _context(self) -> ssl.SSLContext:
        known = [office.certificate for office in self.reception.offices.all()]
        return server_context(self.identity, known, self.reception.window is not None)


def free_port() -> int:
    """A port that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def blobs(folder: Path, count: int, size: int = 5000) -> list[Sent]:
    """So many blobs in a repository at `folder`."""
    made = []
    for _ in range(count):
        content = os.urandom(size)
        sha256 = hashlib.sha256(content).hexdigest()
        path = f"blobs/{sha256[:2]}/{sha256}"
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
        made.append(Sent(path, File(sha256, size)))
    return made


@contextlib.contextmanager
def linked(kiosk: PairedKiosk, studio: Identity) -> Iterator[KioskLink]:
    """A studio's connection."""
    with KioskLink(kiosk, studio) as link:
        yield link


def stranger(address: tuple[str, int], identity: Identity | None = None) -> ssl.SSLSocket:
    """TLS to the port as anybody speaks it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if identity:
        context.load_cert_chain(identity.file)
    plain = socket.create_connection(address, timeout=20)
    return context.wrap_socket(plain)


def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come to be so"
        time.sleep(0.01)


def refused(code: str) -> pytest.RaisesExc[Refused]:
    """A kiosk refuses, by its code."""
    return pytest.RaisesExc(Refused, check=lambda error: error.code == code)
