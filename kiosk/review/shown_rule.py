"""What a machine may show whose content is reviewed: what was passed, and what was on show there already.

Which pack that is stands in the machine's data folder, so that a .zip, a stick and a way back are held to it as well as the
pack's own folder. Going back to what was on show asks nobody: it takes a mistake off the wall. It is put down instead.
"""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.release.carrier import PREFIX
from kiosk.release.publications import told
from kiosk.release.store import Store
from kiosk.review.archive import FOLDER, Archive, Reading, ReviewError

log = logging.getLogger("kiosk")

FILE = "reviewed-pack.json"
MOST_BYTES = 64 << 10
SETTLED_KEPT = 3
"""Releases on which somebody decided that stay beside the pack, the newest; their acts stay for ever."""


def remember(store: Store, pack: Path) -> None:
    """Hold what this machine shows to the reviews of `pack` from now on. Raises ReviewError."""
    try:
        store.data.mkdir(parents=True, exist_ok=True)
        content = json.dumps({"pack": str(pack.resolve())}, ensure_ascii=False).encode("utf-8", "surrogateescape")
        atomic_write.replace(store.data / FILE, content)
    except OSError as error:
        raise ReviewError(
            f"{store.data} 写不了，所以没有做。请看磁盘和权限。",
            f"{store.data} cannot be written, and so it was not done. See to the disk and its permissions.",
        ) from error


def reviewed_pack(store: Store) -> Path | None:
    """The pack whose reviews this machine is held to; None where nobody demands any. Raises ReviewError when it is away."""
    try:
        pack = Path(str(parse_json(read_file(store.data / FILE, MOST_BYTES), MOST_BYTES)["pack"]))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, Unreadable, KeyError, TypeError, ValueError):
        raise _away(store.data / FILE, store.data / FILE) from None
    if not (pack / FOLDER).is_dir():
        raise _away(store.data / FILE, pack)
    return pack if Archive(pack).demanded else None


def require(store: Store, release: str) -> None:
    """Raises ReviewError unless `release` may be shown in `store`: where reviews are demanded it was passed, or on show."""
    if was_on_show(store, release):
        return
    pack = reviewed_pack(store)
    if pack is not None and not was_passed(Archive(pack).read(), release):
        raise ReviewError(
            f"{pack.name} 要两人审阅，版本 {release[:12]} 没有通过审阅，也没有在这里展出过，所以不展出。"
            "在制作室“送审…”，请另一位“审阅…”通过，再发布。",
            f"{pack.name} demands a second pair of eyes: release {release[:12]} was not passed, and was never on show here."
            " Hand it in in the studio (Hand in…), have somebody else pass it (Review…), and publish it.",
        )


def require_no_demand(store: Store) -> None:
    """Raises ReviewError where only what was passed may be shown: before something else is made into a release."""
    if pack := reviewed_pack(store):
        raise ReviewError(
            f"这台机器展出的内容要两人审阅（{pack}），别的内容包、.zip 不能直接发布。发布那个文件夹里审阅通过的版本：kiosk"
            f" publish {pack}",
            f"What this machine shows demands a second pair of eyes ({pack}): no other pack and no .zip is published past"
            f" it. Publish what was passed of that folder: kiosk publish {pack}",
        )


def was_on_show(store: Store, release: str) -> bool:
    """Whether a release has been on show in `store`, or is."""
    return store.pointed() == release or any(each.release == release for each in told(store.data))


def was_passed(reading: Reading, release: str) -> bool:
    """Whether the last that was done with a release was to pass it."""
    act = reading.latest(release)
    return act is not None and act.kind == "passed"


def put_down_return(store: Store, release: str, by: str) -> None:
    """Write into the archive that a release was shown again; an archive that is away keeps nobody from going back."""
    try:
        if pack := reviewed_pack(store):
            Archive(pack).add("shown-again", by, release)
    except ReviewError as error:
        log.warning("%s", error.sentence.in_one_line)


def prune_hand_ins(pack: Path) -> None:
    """Remove what was handed in and settled long ago from beside the pack: the release that waits, the one that is passed
    and the newest few that were decided on stay, and so does what no act names. What cannot be removed is left.
    """
    reading = Archive(pack).read()
    decided = [act.release for act in reversed(reading.acts) if act.kind in ("passed", "sent-back")]
    stay = set(list(dict.fromkeys(decided))[:SETTLED_KEPT])
    stay |= {act.release for act in (reading.waiting, reading.passed) if act}
    kept = {f"{PREFIX}{release[:12]}" for release in stay}
    for name in {f"{PREFIX}{release[:12]}" for release in decided} - kept:
        shutil.rmtree(pack / FOLDER / "hand-ins" / name, ignore_errors=True)


def _away(file: Path, away: Path) -> ReviewError:
    return ReviewError(
        f"这台机器展出的内容要两人审阅，可是 {away} 现在打不开，所以不换。请接上它所在的共享文件夹或磁盘；"
        f"这个内容包真的不再用，就删去 {file}。",
        f"What this machine shows demands a second pair of eyes, and {away} cannot be reached: nothing was changed."
        f" Connect the share or disk it lies on; if that pack is given up for good, remove {file}.",
    )
