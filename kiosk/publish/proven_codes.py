"""Codes that were drawn and read already, by what they say and how large they were drawn: the same need not be read again.

Kept beside the store's other caches, sealed; another program, library or drawing makes other names, so that nothing is
believed of what was proved otherwise. Only what scanned is kept.
"""

from __future__ import annotations

import logging
from hashlib import blake2b
from pathlib import Path

from kiosk.base.sealed_bytes import sealed, unsealed
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.publish import fingerprint
from kiosk.release import durable_files

log = logging.getLogger("kiosk")

NAME = "codes-proven"
"""In the cache of the store's data folder."""
LENGTH = 16
"""Bytes of one code's name."""
MOST = 200_000
"""Codes that are kept; with more than that all are read again."""


class ProvenCodes:
    """The codes that scanned, as `cache` remembers them. A file that is damaged or missing remembers none."""

    def __init__(self, cache: Path) -> None:
        self._file = cache / NAME
        self._salt = bytes.fromhex(fingerprint.program(("geometry", "publish")))
        self._before: frozenset[bytes] = frozenset()
        self._now: set[bytes] = set()
        try:
            kept = unsealed(read_file(self._file, MOST * LENGTH + 32))
        except (OSError, Unreadable):
            kept = None
        if kept and len(kept) % LENGTH == 0:
            self._before = frozenset(kept[at : at + LENGTH] for at in range(0, len(kept), LENGTH))

    def holds(self, text: str, step: int) -> bool:
        """Whether the code for `text`, drawn `step` pixels a module, scanned before; then it is kept on."""
        name = self._name(text, step)
        if name in self._before:
            self._now.add(name)
            return True
        return False

    def add(self, text: str, step: int) -> None:
        """Keep a code that scanned."""
        self._now.add(self._name(text, step))

    def keep(self) -> None:
        """Write down what was asked for and scanned; what nobody asked for is forgotten. A disk that refuses costs only time."""
        if self._now == self._before or len(self._now) > MOST:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            durable_files.replace(self._file, sealed(b"".join(sorted(self._now))))
        except OSError as error:
            log.warning("What codes scanned is not remembered: %s", error)

    def _name(self, text: str, step: int) -> bytes:
        return blake2b(f"{step} {text}".encode(), key=self._salt, digest_size=LENGTH).digest()
