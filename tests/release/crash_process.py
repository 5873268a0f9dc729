"""What is left of a store when the machine stops before the n-th step of a change, for every n.

python -m tests.release.crash_process WORK {publish,first,republish,rollback,prune} {stop,power}

Each try is a process of its own that ends without any cleaning up. A step is whatever changes the disk: opening a file to
write, writing half of it, syncing, renaming, removing, making a folder. With `power` all that was not synced is lost too:
the files written since come back empty. Prints what each try left behind, as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from kiosk.base import sandbox
from kiosk.publish import fingerprint
from kiosk.publish.compile import compile_pack
from kiosk.release import durable_files
from kiosk.release.store import Store
from tests.publish import packs

STEPS = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.utime"})
STOPPED = 9
MOST = 1000


class Machine:
    """Counts steps from now on and stops this process before step number `last`."""

    def __init__(self, root: Path, last: int, power: bool) -> None:
        self._root = str(root)
        self._left = last
        self._power = power
        self._unsynced: set[str] = set()
        self._stopping = False
        self._write, self._sync, self._sync_all = durable_files.write, durable_files.sync, durable_files.sync_all
        durable_files.write, durable_files.sync, durable_files.sync_all = self.write, self.sync, self.sync_all
        sys.addaudithook(self._heard)

    def write(self, file: Path, content: bytes) -> None:
        """Write half, perhaps stop, write the rest."""
        self._write(file, content[: len(content) // 2])
        self._step()
        with file.open("ab") as stream:
            stream.write(content[len(content) // 2 :])

    def sync(self, path: Path) -> None:
        """Sync one file or folder."""
        self._step()
        self._sync(path)
        self._unsynced.discard(str(path))

    def sync_all(self, files: Iterable[Path], folder: Path) -> None:
        """Sync everything."""
        self._step()
        self._sync_all(files, folder)
        self._unsynced.clear()

    def _heard(self, event: str, words: tuple[Any, ...]) -> None:
        if self._stopping or event not in STEPS | {"open"}:
            return
        paths = [os.fsdecode(word) for word in words[:2] if isinstance(word, (str, bytes, os.PathLike))]
        if event == "open" and not words[2] & (os.O_WRONLY | os.O_RDWR):
            return
        if event != "open" and not any(path.startswith(self._root) or not path.startswith("/") for path in paths):
            return
        self._step()
        if event == "open":
            self._unsynced.add(paths[0])
        if event == "os.rename" and len(paths) == 2:
            self._unsynced = {
                path.replace(paths[0], paths[1], 1) if path.startswith(paths[0]) else path for path in self._unsynced
            }

    def _step(self) -> None:
        if self._left == 0:
            self._stopping = True
            for path in self._unsynced if self._power else ():
                if os.path.exists(path):
                    os.truncate(path, 0)
            os._exit(STOPPED)
        self._left -= 1


def prepared(work: Path) -> tuple[Path, dict[str, str]]:
    """A store with two releases, and the ids of the releases of every pack."""
    ids = {}
    for red, name in enumerate(("older", "old", "new")):
        pack = packs.write(work / name, packs.renamed(name), {"media/red.png": packs.png((red * 90, 90, 9))})
        for where in ("base", "empty") if name != "new" else ("scratch",):
            if (where, name) != ("empty", "old"):
                ids[name] = compile_pack(pack, Store(work / where)).id
    shutil.rmtree(work / "empty")
    (work / "empty").mkdir()
    return work / "base", ids


def change(kind: str, work: Path) -> tuple[str, Callable[[Store], object], tuple[str, ...]]:
    """Where a kind of change begins, what it does, and the packs one of which must be on show after it."""
    if kind == "publish":
        return "base", lambda store: compile_pack(work / "new", store), ("old", "new")
    if kind == "first":
        return "empty", lambda store: compile_pack(work / "new", store), ("new", "")
    if kind == "republish":
        return "base", lambda store: compile_pack(work / "older", store), ("older", "old")
    if kind == "rollback":
        return "base", lambda store: store.rollback(store.releases()[-1].id), ("older", "old")
    return "base", lambda store: store.prune(1), ("old",)


def attempt(store: Store, act: Callable[[Store], object], last: int, power: bool) -> bool:
    """Do it in a process that stops before step `last`; True when it came to its end."""
    child = os.fork()
    if child == 0:
        try:
            Machine(store.data, last, power)
            act(store)
            os._exit(0)
        finally:
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, STOPPED):
        raise RuntimeError(f"step {last}: ended with {code}")
    return code == 0


def left_behind(data: Path, ids: dict[str, str], act: Callable[[Store], object]) -> dict[str, Any]:
    """What is shown, whether it is whole, and what doing it once more gives."""
    names = {release: name for name, release in ids.items()}
    pointed = Store(data).pointed()
    shown = Store(data).open_shown()
    found: dict[str, Any] = {"shown": names.get(shown.id, ""), "pointed": names.get(pointed, "")}
    found["pointed_faults"] = Store(data).faults(pointed, every_byte=True) if pointed else []
    if shown.catalogue:
        found["title"] = shown.catalogue.pack("zh-CN").name
        found["faults"] = Store(data).faults(shown.id, every_byte=True)
        shown.catalogue.close()
    act(Store(data))
    again = Store(data).pointed()
    found["again"] = names.get(again, "")
    found["again_faults"] = Store(data).faults(again, every_byte=True)
    Store(data).prune(5)
    known = {path.name for path in data.iterdir()} - {"releases", "blobs", "cache", "current"}
    found["litter"] = sorted(known) + [str(path) for path in data.rglob("*.new") if path.parent.name != "cache"]
    return found


def main(work: Path, kind: str, power: bool) -> None:
    """Try every step and print what was left."""
    program = fingerprint.program(fingerprint.ROOMS_OF_FINDINGS)
    fingerprint.program = lambda *_: program
    sandbox.made = lambda names, source, work, *_, **__: ((name, work(source(name))) for name in names)
    _, ids = prepared(work)
    begin, act, allowed = change(kind, work)
    tries = []
    for last in range(MOST):
        data = work / "try"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(work / begin, data)
        finished = attempt(Store(data), act, last, power)
        tries.append({"step": last, "finished": finished} | left_behind(data, ids, act))
        if finished:
            break
    print(json.dumps({"allowed": allowed, "tries": tries}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "power")
