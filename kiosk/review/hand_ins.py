"""What was handed in: the release itself beside the pack, byte for byte; and the one rule on what may be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.base.os_errors import cause_with_place
from kiosk.release.carrier import PREFIX
from kiosk.release.carrier_export import export_release
from kiosk.release.carrier_import import import_release
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.review.archive import FOLDER, Act, Archive, ReviewError
from kiosk.review.shown_rule import prune_hand_ins, remember

OnProgress = Callable[[int, int], None]


def hand_in(
    store: Store,
    release: str,
    pack: Path,
    who: str,
    remark: str,
    changes: Sequence[str],
    on_progress: OnProgress = lambda done, total: None,
) -> Act:
    """Lay `release` of `store` beside the pack for somebody else to look at. Raises ReviewError, StoreError."""
    _require_name(who)
    folder = hand_ins(pack)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = cause_with_place(error)
        raise ReviewError(
            f"没有送审：{why.zh}。请看内容包的文件夹能否写入。",
            f"Nothing was handed in: {why.en}. See whether the pack's folder can be written to.",
        ) from error
    export_release(store, release, folder, on_progress)
    act = Archive(pack).add("handed-in", who, release, remark, changes)
    prune_hand_ins(pack)
    return act


def hand_ins(pack: Path) -> Path:
    """Where releases lie that were handed in; each is what a stick carries, and a kiosk can show it on trial."""
    return pack / FOLDER / "hand-ins"


def taken(store: Store, release: str, pack: Path, on_progress: OnProgress = lambda done, total: None) -> None:
    """Take a release that was handed in into `store`, where it is not shown yet. Raises StoreError."""
    import_release(store, hand_ins(pack) / f"{PREFIX}{release[:12]}", on_progress, release)


def decide(pack: Path, release: str, passed: bool, who: str, remark: str) -> Act:
    """Pass what waits, or send it back with a remark. Raises ReviewError: one does not review what one handed in oneself."""
    _require_name(who)
    archive = Archive(pack)
    reading = archive.read()
    waiting = reading.waiting
    if waiting is None or waiting.release != release:
        raise ReviewError(
            "这一版已经有人审过，或又送了新的一版。请关上，再打开审阅。",
            "Somebody has decided on this release, or a newer one was handed in. Close this and open the review again.",
        )
    if who.strip().casefold() == waiting.who.casefold():
        raise ReviewError(
            f"送审的也是“{waiting.who}”。请另一位来审阅。",
            f"“{waiting.who}” handed it in, too. Somebody else has to review it.",
        )
    if not passed and not remark.strip():
        raise ReviewError("退回要写明改什么。", "Say what is to be changed when you send it back.")
    return archive.add("passed" if passed else "sent-back", who, release, remark)


def passed_release(pack: Path) -> str:
    """The release that may be shown while reviews are demanded. Raises ReviewError when none was passed."""
    reading = Archive(pack).read()
    if reading.passed:
        return reading.passed.release
    raise ReviewError(
        "这个内容包要两人审阅，还没有审阅通过的版本，所以没有发布；展出的不变。先在制作室“送审…”，再请另一位“审阅…”通过。",
        "This pack demands a second pair of eyes, and no release of it was passed: nothing was published, what is on show"
        " stays. Hand it in in the studio (Hand in…), and have somebody else pass it (Review…).",
    )


def show_passed(
    store: Store, pack: Path, told: Told | None = None, on_progress: OnProgress = lambda done, total: None
) -> str:
    """Show the release that was passed, exactly it, in `store`, and return its id; the archive says so first.

    Raises ReviewError and StoreError; what was on show stays then.
    """
    release = passed_release(pack)
    if store.faults(release):
        taken(store, release, pack, on_progress)
    remember(store, pack)
    Archive(pack).add("published", told.by if told else "", release)
    store.switch(release, told)
    return release


def _require_name(who: str) -> None:
    if not who.strip():
        raise ReviewError("请写上名字。", "Type your name.")
