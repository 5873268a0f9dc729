"""What the screen made of what was staged last: kept in the data folder, for the panel, doctor and whoever watches."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.update import staging
from kiosk.fleet.update.staging import Staged

NAME = "taken.json"


class Taken(NamedTuple):
    """A staged release that was taken in, or why it was not (`reason`)."""

    release: str
    number: int
    channel: str
    source: str
    reason: Sentence | None
    at: float
    """Seconds since 1970."""

    def answers(self, staged: Staged) -> bool:
        """Whether this is what became of `staged`."""
        return self[:4] == (staged.release, staged.number, staged.channel, staged.source)


def taken(data: Path) -> Taken | None:
    """What was made of what was staged last; None where nothing was, or it cannot be read."""
    return staging.read(data / NAME, _meaning)


def not_taken(data: Path, staged: Staged | None, source: str, release: str) -> Sentence | None:
    """Why the screen did not take in `release`, when that is what was staged last and came from `source`."""
    last = taken(data)
    if last is None or staged is None or not last.answers(staged) or (last.source, last.release) != (source, release):
        return None
    return last.reason


def tell_taken(data: Path, staged: Staged, reason: Sentence | None, at: float) -> None:
    """Remember what became of `staged`. Raises OSError."""
    told = Taken(staged.release, staged.number, staged.channel, staged.source, reason, at)
    staging.write(data / NAME, {**told._asdict(), "reason": reason and reason._asdict()})


def _meaning(table: dict[str, Any]) -> Taken:
    why = table["reason"]
    reason = Sentence(staging.text(why["zh"]), staging.text(why["en"])) if why else None
    release, channel, source = (staging.text(table[key]) for key in ("release", "channel", "source"))
    return Taken(release, staging.number(table["number"]), channel, source, reason, float(table["at"]))
