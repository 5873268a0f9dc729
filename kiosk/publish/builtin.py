"""The built-in release: a store with exactly one release, made when the program is built.

python -m kiosk.publish.builtin PACK OUT
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store


def fingerprint(pack: Path) -> str:
    """What the built-in release is made of: the pack's files and the program that compiles them."""
    sha = hashlib.sha256()
    program = Path(__file__).parents[1]
    for root in (pack, program / "publish", program / "release", program / "content"):
        for file in sorted(root.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                sha.update(file.relative_to(root).as_posix().encode() + b"\0")
                sha.update(hashlib.sha256(file.read_bytes()).digest())
    return sha.hexdigest()


def build(pack: Path, out: Path) -> str:
    """Make the store at `out` from `pack` unless it is up to date; returns the release's id.

    Raises ValueError when the pack has errors.
    """
    stamp = out / "made-from"
    wanted = fingerprint(pack)
    if stamp.is_file() and stamp.read_text("ascii") == wanted and Store(out).pointed():
        return Store(out).pointed()
    shutil.rmtree(out, ignore_errors=True)
    made = compile_pack(pack, Store(out))
    if not made.id:
        raise ValueError("\n".join(f"{f.file} {f.field}: {f.what_en}" for f in made.findings if f.severity == "error"))
    shutil.rmtree(out / "cache", ignore_errors=True)
    shutil.rmtree(out / "staging", ignore_errors=True)
    stamp.write_text(wanted, "ascii")
    return made.id


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2])))
