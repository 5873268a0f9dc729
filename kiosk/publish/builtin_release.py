"""The built-in release: a store with exactly one release and what was made of its pictures, made when the program is built.

python -m kiosk.publish.builtin_release PACK OUT (pictures are remembered in build/pictures of the working folder)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from kiosk.base.console_output import guarded
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.publish.derived_pictures import memory
from kiosk.publish.fingerprint import ROOMS, program
from kiosk.release.store import Store


def fingerprint(pack: Path) -> str:
    """What the built-in release is made of: the pack's files and the program that compiles them."""
    return program(ROOMS, pack)


def build(pack: Path, out: Path, cache: Path) -> str:
    """Make the store at `out` from `pack` unless it is up to date; returns the release's id.

    `cache` remembers the pictures between builds; the store remembers those of its one release alone, and whoever publishes a
    pack with the same pictures copies them from there (PublishOptions.reuse_from). It also says that the release was read to its
    last row: where the program is installed nobody can write that down, and every start would read it again.
    Raises ValueError when the pack has errors.
    """
    store, stamp, wanted = Store(out), out / "made-from", fingerprint(pack)
    before = store.pointed()
    if before and stamp.is_file() and stamp.read_text("ascii") == wanted and not store.faults(before):
        store.open(before).close()
        return before
    stamp.unlink(missing_ok=True)
    made = compile_pack(pack, store, PublishOptions(cache=cache))
    if not made.id:
        raise ValueError("\n".join(f"{f.file} {f.field}: {f.what_en}" for f in made.findings if f.severity == "error"))
    store.prune(1)
    shutil.rmtree(out / "cache", ignore_errors=True)
    (out / "cache").mkdir()
    for file in sorted((pack / "media").rglob("*")):
        if file.is_file() and (remembered := memory(cache, file.read_bytes())).is_file():
            shutil.copyfile(remembered, out / "cache" / remembered.name)
    store.open(made.id).close()
    stamp.write_text(wanted, "ascii")
    return made.id


if __name__ == "__main__":
    guarded(lambda: print(build(Path(sys.argv[1]), Path(sys.argv[2]), Path("build") / "pictures")))
