"""The offices that may publish to this kiosk: each with its certificate and the root of its repository, named, revocable.

    <folder>/private/offices.json (0600)

A damaged file is put aside under another name: nobody is trusted then, and pairing anew mends it.
"""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.pairing.certificates import WrongCertificate, checked, fingerprint
from kiosk.fleet.pairing.pairing_exchange import Studio, shown_name

log = logging.getLogger("kiosk")

FILE = "offices.json"
MOST_OFFICES = 16
MOST_BYTES = 4 << 20


class Office(NamedTuple):
    """A paired office: how it is called, its certificate (DER), the root of its repository, and when it was paired."""

    name: str
    certificate: bytes
    root: bytes
    paired: float
    """Seconds since 1970."""

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of its certificate, in hex."""
        return fingerprint(self.certificate)


class OfficeList:
    """The paired offices of one kiosk."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._offices = {office.fingerprint: office for office in self._read()}

    def all(self) -> tuple[Office, ...]:
        """The offices in the order in which they were paired."""
        return tuple(self._offices.values())

    def of(self, fingerprint: str) -> Office | None:
        """The office with that certificate."""
        return self._offices.get(fingerprint)

    def add(self, studio: Studio) -> Office:
        """Trust a studio from now on; the one that was paired longest ago gives way where there are too many.

        Raises OSError when the disk refuses.
        """
        office = Office(studio.name, studio.certificate, studio.root, time.time())
        kept = {key: each for key, each in self._offices.items() if key != office.fingerprint}
        while len(kept) >= MOST_OFFICES:
            kept.pop(next(iter(kept)))
        self._write((*kept.values(), office))
        return office

    def revoke(self, fingerprint: str) -> None:
        """Trust an office no longer. Raises OSError when the disk refuses: it is not trusted until the program ends then."""
        if self._offices.pop(fingerprint, None):
            self._write(self._offices.values())

    def _write(self, offices: Iterable[Office]) -> None:
        kept = tuple(offices)
        self._offices = {office.fingerprint: office for office in kept}
        table = [
            {
                "name": office.name,
                "certificate": base64.b64encode(office.certificate).decode("ascii"),
                "root": base64.b64encode(office.root).decode("ascii"),
                "paired": office.paired,
            }
            for office in kept
        ]
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        atomic_write.replace(self._file, (json.dumps(table, indent=1) + "\n").encode(), mode=0o600)

    def _read(self) -> list[Office]:
        try:
            table = parse_json(read_file(self._file, MOST_BYTES), MOST_BYTES)
            return [
                Office(
                    shown_name(each["name"]),
                    checked(base64.b64decode(each["certificate"], validate=True)),
                    base64.b64decode(each["root"], validate=True),
                    float(each["paired"]),
                )
                for each in table
            ]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except (OSError, Unreadable, WrongCertificate, ValueError, KeyError, TypeError) as error:
            log.warning(
                "%s 读不了，不信任任何办公室，请重新配对。 cannot be read; no office is trusted: pair them anew. (%s)",
                self._file,
                type(error).__name__,
            )
            with contextlib.suppress(OSError):
                self._file.replace(self._file.with_suffix(".bad"))
            return []
