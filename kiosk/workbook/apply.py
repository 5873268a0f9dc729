"""A proposal that was looked at, written into its pack: whole or not at all."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.pack import KINDS, write
from kiosk.content.pack_files import sweep, write_whole
from kiosk.content.toml_tables import ARCHIVE
from kiosk.workbook.proposal import Proposal


def apply_proposal(proposal: Proposal, folder: Path) -> tuple[str, ...]:
    """Make the pack in `folder` what the proposal says, and return the paths that changed.

    Raises OSError when it cannot be written; everything is then as it was.
    """
    if proposal.pack is None or not (proposal.changes or proposal.added):
        return ()
    sweep(folder)
    before = _texts(folder)
    made: list[Path] = []
    try:
        for name, data in proposal.added.items():
            made.append(folder / name)
            write_whole(folder / name, data)
        for kind, key in proposal.removed:
            spot = _free(folder / ARCHIVE / kind, key)
            made.append(spot)
            write_whole(spot, before[folder / kind / f"{key}.toml"])
        changed = write(proposal.pack, folder)
    except BaseException:
        for spot in made:
            spot.unlink(missing_ok=True)
        _restore(folder, before)
        raise
    return (*sorted(proposal.added), *changed)


def _texts(folder: Path) -> dict[Path, bytes]:
    places = [folder, *(folder / kind for kind in KINDS)]
    return {file: file.read_bytes() for place in places for file in sorted(place.glob("*.toml")) if file.is_file()}


def _restore(folder: Path, before: dict[Path, bytes]) -> None:
    """Put back what differs, and take away what was not there."""
    for file in _texts(folder).keys() - before.keys():
        file.unlink(missing_ok=True)
    for file, data in before.items():
        if not file.is_file() or file.read_bytes() != data:
            write_whole(file, data)


def _free(folder: Path, key: str) -> Path:
    turn = 1
    while (spot := folder / f"{key}{'' if turn == 1 else f'-{turn}'}.toml").exists():
        turn += 1
    return spot
