"""Modules of Python that a library carries as text and compiles at every start: kept compiled.

PySide 6.11.3 has its signatures' modules so, a twentieth of the whole start. To be removed when it
carries them compiled. Their large patterns, which only an error or a stub file needs, are compiled when one does.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any

from kiosk.base import atomic_write
from kiosk.base.content_digest import sha256
from kiosk.base.sealed_bytes import sealed, unsealed

PYSIDE = "shibokensupport"
"""What the names of PySide's modules begin with."""
Codes = dict[str, CodeType]
"""Compiled modules by the SHA-256 of their text, in hex."""


class LatePattern:
    """A regular expression that is compiled when one of its methods is called for the first time."""

    def __init__(self, compile_now: Callable[[], re.Pattern[str]]) -> None:
        self._compile_now = compile_now

    def __getattr__(self, method: str) -> Callable[..., Any]:
        def called(*given: Any, **named: Any) -> Any:
            return getattr(self._compile_now(), method)(*given, **named)

        return called


@contextlib.contextmanager
def at_hand(codes: Codes) -> Iterator[None]:
    """In the block, in which PySide is imported, compile none of its modules that is among `codes`; others are added to them.

    A module is known by its whole text: those of another PySide are compiled as ever.
    """
    plain: Callable[..., Any] = builtins.compile
    pattern_of: Callable[..., Any] = re.compile

    def compiled(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(PYSIDE + "/")):
            return plain(source, filename, *rest, **named)
        digest = sha256(source).hexdigest()
        if digest not in codes:
            codes[digest] = plain(source, filename, *rest, **named)
        return codes[digest]

    def pattern(*given: Any, **named: Any) -> Any:
        if sys._getframe(1).f_globals.get("__name__", "").partition(".")[0] == PYSIDE:
            return LatePattern(lambda: pattern_of(*given, **named))  # which remembers what it compiled
        return pattern_of(*given, **named)

    builtins.compile = compiled
    re.compile = pattern
    try:
        yield
    finally:
        builtins.compile = plain
        re.compile = pattern_of


def read(file: Path) -> Codes:
    """The modules that `write` kept in `file`; none where there is no such file, or it is damaged."""
    try:
        kept = unsealed(file.read_bytes())
    except OSError:
        return {}
    codes: Codes = marshal.loads(kept) if kept else {}
    return codes


def write(file: Path, codes: Codes) -> None:
    """Keep `codes` in `file`, for this version of Python alone. Raises OSError when the disk refuses."""
    file.parent.mkdir(parents=True, exist_ok=True)
    atomic_write.replace(file, sealed(marshal.dumps(codes)))
