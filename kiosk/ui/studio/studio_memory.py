"""What the studio remembers from one day to the next: its language, the last packs, the window's place and sizes."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.content.pack_files import write_whole

MOST = 1 << 16
"""Bytes of the file at most."""
MOST_RECENT = 8
"""Packs that are remembered."""


class StudioMemory:
    """A small file, `studio/desk.json` in the data folder. One that is damaged or cannot be written is as good as none."""

    def __init__(self, data: Path) -> None:
        self._file = data / "studio" / "desk.json"
        self._kept: dict[str, Any] = {}
        with contextlib.suppress(OSError, Unreadable):
            value = parse_json(read_file(self._file, MOST), MOST)
            if isinstance(value, dict):
                self._kept = value

    def text(self, key: str) -> str:
        """A text that was kept; empty without one."""
        value = self._kept.get(key)
        return value if isinstance(value, str) else ""

    def flag(self, key: str, plain: bool) -> bool:
        """A yes or no that was kept, or `plain`."""
        value = self._kept.get(key)
        return value if isinstance(value, bool) else plain

    def numbers(self, key: str, count: int) -> list[int]:
        """Whole numbers that were kept, or none when they are not `count`."""
        value = self._kept.get(key)
        if not isinstance(value, list) or len(value) != count:
            return []
        return value if all(type(each) is int and abs(each) < 100_000 for each in value) else []

    def packs(self) -> list[Path]:
        """The packs that were open, the last one first, whether or not they are still there."""
        value = self._kept.get("packs")
        texts = [each for each in value if isinstance(each, str) and each] if isinstance(value, list) else []
        return [Path(each) for each in texts[:MOST_RECENT]]

    def keep_pack(self, pack: Path) -> None:
        """Remember that a pack was opened just now."""
        earlier = [each for each in self.packs() if each != pack]
        self.keep(pack=str(pack), packs=[str(each) for each in [pack, *earlier][:MOST_RECENT]])

    def forget_pack(self, pack: Path) -> None:
        """Offer a pack no more."""
        self.keep(packs=[str(each) for each in self.packs() if each != pack])

    def keep(self, **values: Any) -> None:
        """Keep these."""
        self._kept |= values
        with contextlib.suppress(OSError):
            write_whole(self._file, json.dumps(self._kept, ensure_ascii=False).encode())
