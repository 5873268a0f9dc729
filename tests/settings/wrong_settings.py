"""Every key of kiosk.toml with twelve kinds of wrong values, and files that are wrong as a whole."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.settings import defaults

HUGE = "9" * 400


def _other(default: object) -> str:
    return "7" if isinstance(default, str) else '"seven"'


KINDS: dict[str, Callable[[object], str]] = {
    "another kind": _other,
    "yes and no": lambda default: '"yes"' if isinstance(default, bool) else "true",
    "a table": lambda default: "{ a = 1 }",
    "a list": lambda default: "[1, 2]",
    "nothing": lambda default: "",
    "a number without end": lambda default: HUGE,
    "no number": lambda default: "nan",
    "below nothing": lambda default: "-inf" if isinstance(default, float) else "-1",
    "a day": lambda default: "1979-05-27",
    "signs nobody sees": lambda default: r'"\u0000\u001b"',
    "quotes of a word processor": lambda default: "“09:30-21:00”",
    "a quote that is not closed": lambda default: '"k1',
}
"""What stands behind the equals sign, by the default of the key."""


class Wrong(NamedTuple):
    """A kiosk.toml with one wrong value on the line `line`, and one sound key."""

    section: str
    key: str
    kind: str
    text: str
    line: int
    sound: tuple[str, str, object]
    """Section, key and value of what must count all the same."""


def wrong_values() -> Iterator[Wrong]:
    """Every key with every kind."""
    for section, keys in defaults().items():
        for key, default in keys.items():
            for kind, value in KINDS.items():
                sound = ("panel", "cursor", True) if section != "panel" else ("visit", "countdown_s", 33)
                text = f"[{sound[0]}]\n{sound[1]} = {str(sound[2]).lower()}\n\n[{section}]\n{key} = {value(default)}\n"
                yield Wrong(section, key, kind, text, 5, sound)


WHOLE: dict[str, bytes] = {
    "zeros": b"\0" * 300,
    "half zeros": b"[visit]\ncountdown_s = 33\n" + b"\0" * 300,
    "GBK": '[origin]\noperator = "武夷山水"\n'.encode("gbk"),
    "UTF-16": "[visit]\ncountdown_s = 33\n".encode("utf-16"),
    "Latin": b'[origin]\noperator = "caf\xe9 \xff"\n',
    "deep": b"a = " + b"[" * 100_000,
    "dots": b".".join([b"a"] * 40_000),
    "hexadecimal": b"[visit]\nidle_s = 0x" + b"f" * 5000,
    "larger than any": b"#" * (1 << 20) + b"\n[visit]\n",
    "many keys": b"".join(b"k%d = 1\n" % at for at in range(30_000)),
    "panel = 3": b"panel = 3\n",
    "twice": b"[visit]\nidle_s = 30\nidle_s = 60\n",
    "a list of sections": b"[[panel]]\nrotate = 90\n",
    "full-width brackets": "【visit】\nidle_s = 60\n".encode(),
    "no section": b"rotate = 90\n",
    "no file": b"",
    "a folder": b"",
    "a pipe": b"",
}
"""Files that are wrong as a whole, by what is wrong; the last three are no files."""


def placed(name: str, file: Path) -> Path:
    """Put one of WHOLE at `file`, whose folder is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if name == "a folder":
        file.mkdir()
    elif name == "a pipe":
        os.mkfifo(file)
    elif name != "no file":
        file.write_bytes(WHOLE[name])
    return file
