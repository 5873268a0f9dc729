"""The archive of reviews: who handed in, passed, sent back or published what and when, one file an act, never changed.

    <pack>/.review/acts/0007-passed-1f9c02ab.json     readable JSON; its name ends with its own SHA-256
    <pack>/.review/demanded                           while it is there, only what was passed is shown

Each act names the SHA-256 of the one before, so that what is torn, changed or taken away is told; the others stay as they
are. It lies beside the pack, where a second machine sees it when the folder is shared; packs are read, published and zipped
without it. It keeps mistakes out, not somebody who owns the machine and changes its files.
"""

from __future__ import annotations

import hashlib
import json
import re
import socket
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_with_place
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.base.venue_clock import machine_now

FOLDER = ".review"
DEMANDED = "demanded"
MOST_BYTES = 1 << 20
MOST_CHANGES = 2000
LONGEST = 2000
"""Signs of a remark or a name."""
NAME = re.compile(r"(?P<number>[0-9]{4,9})-(?P<kind>[a-z-]{3,20})-(?P<digest>[0-9a-f]{8})\.json")

Kind = Literal["demanded", "lifted", "handed-in", "passed", "sent-back", "published", "shown-again"]
DECIDED: tuple[Kind, ...] = ("passed", "sent-back")


class ReviewError(SentenceError):
    """A release was not passed, or the archive cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that somebody did; `who` is the name as typed, `when` the machine's time with its offset."""

    kind: Kind
    who: str
    when: str
    machine: str
    release: str = ""
    remark: str = ""
    changes: tuple[str, ...] = ()
    """What changed against what was on show when it was handed in, in the author's words."""
    previous: str = ""
    """The SHA-256 of the act before; empty for the first."""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands in an archive: the acts that can be read, in their order, and what cannot be vouched for."""

    acts: tuple[Act, ...]
    faults: tuple[Sentence, ...]

    def latest(self, release: str) -> Act | None:
        """What was done last with a release, publishing apart."""
        found = [act for act in self.acts if act.release == release and act.kind in ("handed-in", *DECIDED)]
        return found[-1] if found else None

    @property
    def waiting(self) -> Act | None:
        """What was handed in last, when nobody has decided on it."""
        handed = [act for act in self.acts if act.kind == "handed-in"]
        return handed[-1] if handed and self.latest(handed[-1].release) == handed[-1] else None

    @property
    def sent_back(self) -> Act | None:
        """Why the release that was handed in last came back; None when it did not."""
        handed = [act for act in self.acts if act.kind == "handed-in"]
        last = self.latest(handed[-1].release) if handed else None
        return last if last and last.kind == "sent-back" else None

    @property
    def passed(self) -> Act | None:
        """The newest release that was passed, and not sent back or handed in again since."""
        found = [act for act in self.acts if act.kind == "passed" and self.latest(act.release) == act]
        return found[-1] if found else None


class Archive:
    """The archive beside the pack in the folder `pack`."""

    def __init__(self, pack: Path) -> None:
        self.home = pack / FOLDER
        self.acts = self.home / "acts"

    @property
    def demanded(self) -> bool:
        """Whether only what was passed may be shown. Raises ReviewError when that cannot be told."""
        try:
            (self.home / DEMANDED).lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise _unreadable(error) from error
        return True

    def demand(self, wanted: bool, who: str) -> None:
        """Demand reviews from now on, or no longer. Raises ReviewError."""
        self.add("demanded" if wanted else "lifted", who)
        try:
            if wanted:
                atomic_write.replace(self.home / DEMANDED, b"")
            else:
                (self.home / DEMANDED).unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(error) from error

    def read(self) -> Reading:
        """Everything in the archive. A torn act is a fault, the others stand. Raises ReviewError when none can be read."""
        try:
            names = self._names()
        except FileNotFoundError:
            return Reading((), ())
        except OSError as error:
            raise _unreadable(error) from error
        acts: list[Act] = []
        faults: list[Sentence] = []
        digests = {""}
        for name in names:
            content = self._content(name)
            act = _act_of(content, name)
            if act is None:
                faults.append(_torn(name))
                continue
            if act.previous not in digests:
                faults.append(_gap(name))
            digests.add(_digest(content))
            acts.append(act)
        return Reading(tuple(acts), tuple(faults))

    def add(self, kind: Kind, who: str, release: str = "", remark: str = "", changes: Sequence[str] = ()) -> Act:
        """Write one act after all others, and return it. Raises ReviewError; nothing is there of it then."""
        when = machine_now().astimezone().isoformat(timespec="seconds")
        told = remark.strip()[:LONGEST]
        try:
            self.acts.mkdir(parents=True, exist_ok=True)
            names = self._names()
            number = int(names[-1].partition("-")[0]) + 1 if names else 1
            previous = _digest(self._content(names[-1])) if names else ""
            machine = socket.gethostname()[:LONGEST]
            listed = tuple(changes[:MOST_CHANGES])
            act = Act(kind, who.strip()[:LONGEST], when, machine, release, told, listed, previous, number)
            content = (json.dumps(asdict(act), ensure_ascii=False, indent=1) + "\n").encode()
            # Two machines at one moment write two files: the name holds the act's own digest.
            atomic_write.replace(self.acts / f"{number:04}-{kind}-{_digest(content)[:8]}.json", content)
        except OSError as error:
            raise _unwritable(error) from error
        return act

    def _names(self) -> list[str]:
        found = [each.name for each in self.acts.iterdir() if NAME.fullmatch(each.name)]
        return sorted(found, key=lambda name: (int(name.partition("-")[0]), name))

    def _content(self, name: str) -> bytes:
        try:
            return read_file(self.acts / name, MOST_BYTES)
        except (OSError, Unreadable):
            return b""


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _act_of(content: bytes, name: str) -> Act | None:
    """The act that a file holds; None when a byte of it is not as it was written."""
    told = NAME.fullmatch(name)
    if told is None or _digest(content)[:8] != told["digest"]:
        return None
    try:
        value: Any = parse_json(content, MOST_BYTES)
    except Unreadable:
        return None
    if not isinstance(value, dict) or set(value) != {field.name for field in fields(Act)}:
        return None
    changes, number = value.pop("changes"), value.pop("number")
    texts = all(isinstance(each, str) for each in value.values())
    if not texts or value["kind"] not in get_args(Kind) or not isinstance(number, int) or not isinstance(changes, list):
        return None
    return Act(**value, changes=tuple(str(each) for each in changes), number=number)


def _torn(name: str) -> Sentence:
    return Sentence(
        f"审阅记录里的 {name} 读不出来，或已改动；其余各条不受影响。有备份就从备份取回这个文件。",
        f"{name} of the review archive cannot be read, or was changed; the others stand. Bring it back from a backup.",
    )


def _gap(name: str) -> Sentence:
    return Sentence(
        f"审阅记录里 {name} 之前的一条不见了，或已改动；其余各条不受影响。有备份就从备份取回。",
        f"What stood in the review archive before {name} is missing or was changed; the others stand. Bring it back from a"
        " backup.",
    )


def _unreadable(error: OSError) -> ReviewError:
    why = cause_with_place(error)
    return ReviewError(
        f"审阅记录现在读不了：{why.zh}。内容包在共享文件夹里的话，请看网络是否接上；记录没有丢。展出的不变。",
        f"The review archive cannot be read now: {why.en}. If the pack is in a shared folder, see whether its network is"
        " there; nothing of the archive is lost. What is on show stays.",
    )


def _unwritable(error: OSError) -> ReviewError:
    why = cause_with_place(error)
    return ReviewError(
        f"没有记下，所以没有做：{why.zh}。请看内容包的文件夹能否写入、共享文件夹是否接上，再做一次。",
        f"It could not be put down, and so it was not done: {why.en}. See whether the pack's folder can be written to and its"
        " share is there, then do it again.",
    )
