"""python -m assets.art [--only NAME ...] [--out FOLDER] [--sheet FILE] [--draft PIXELS]: paint what changed."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path

from PIL import Image

from assets.art import lettering
from assets.art.paper import PAPER
from assets.art.picture_file import ALPHA_QUALITY, QUALITY, finished
from assets.art.registry import FOOT, Painting, paintings, sources

STAMP = ".painted.json"
"""The file in a folder of pictures that says what each was painted from."""


@cache
def home_digest(homes: tuple[str, ...]) -> str:
    """A digest of the source of the painters' modules and of all that they use, the face of what is written included."""
    sha = hashlib.sha256()
    paths = {path for home in homes for path in sources(home)}
    if Path(lettering.__file__) in paths:
        paths.add(lettering.KAI)
    for path in sorted(paths):
        sha.update(path.name.encode() + path.read_bytes())
    return sha.hexdigest()


def digest(painting: Painting) -> str:
    """What a picture depends on; when it changes, the picture is painted again."""
    how = f"{painting.quality or QUALITY} {ALPHA_QUALITY} {FOOT}"
    return hashlib.sha256(f"{home_digest(painting.homes)} {painting.name} {painting.size} {how}".encode()).hexdigest()[
        :16
    ]


def contact_sheet(files: list[Path], out: Path, cell: int = 300, across: int = 8) -> None:
    """All pictures side by side on paper."""
    sheet = Image.new("RGB", (across * cell, -(-len(files) // across) * cell), tuple(int(c) for c in PAPER))
    for at, file in enumerate(files):
        small = Image.open(file).convert("RGBA")
        small.thumbnail((cell - 8, cell - 8))
        sheet.paste(small, (at % across * cell + 4, at // across * cell + 4), small)
    sheet.save(out)


def asked(painting: Painting, only: list[str] | None, out: Path, known: Mapping[str, str]) -> bool:
    """Whether a picture is to be painted: it was named, or none was and it changed."""
    if only is not None:
        return painting.name in only
    return not (out / f"{painting.name}.webp").exists() or known.get(painting.name) != digest(painting)


def stamps(folder: Path) -> dict[str, str]:
    """What each picture in a folder was painted from, by its name."""
    stamp = folder / STAMP
    return json.loads(stamp.read_text("utf-8")) if stamp.is_file() else {}


def main() -> None:
    """Paint what changed."""
    parser = argparse.ArgumentParser(prog="python -m assets.art", description=__doc__)
    parser.add_argument("--only", nargs="*", help="names of pictures; all without it")
    parser.add_argument("--out", type=Path, help="a folder for all of them; without it each goes where it belongs")
    parser.add_argument("--sheet", type=Path, help="also write a contact sheet")
    parser.add_argument(
        "--draft", type=int, metavar="PIXELS", help="paint what is painted from a model so wide, for a look"
    )
    parser.add_argument("--processes", type=int, default=os.cpu_count(), help="how many paint at once")
    given = parser.parse_args()
    if given.draft is not None and given.out is None:
        parser.error("a draft wants a folder of its own: --out FOLDER")
    every = list(paintings())
    folders = {painting.name: given.out or painting.folder for painting in every}
    for folder in set(folders.values()):
        folder.mkdir(parents=True, exist_ok=True)
    known = {folder: stamps(folder) for folder in set(folders.values())}
    begun = time.perf_counter()
    wanted = [each for each in every if asked(each, given.only, folders[each.name], known[folders[each.name]])]
    work = partial(finished, out=given.out, draft=given.draft)
    # Read by the workers when they start: a picture is the work of one core.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    with ProcessPoolExecutor(max(1, given.processes), get_context("spawn")) as pool:
        for painting, size in zip(wanted, pool.map(work, (painting.name for painting in wanted))):
            if given.draft is None:
                known[folders[painting.name]][painting.name] = digest(painting)
            print(painting.name, size >> 10, "KB", flush=True)
    for folder, stamp in known.items() if given.draft is None else ():
        painted = {name: stamp[name] for name in sorted(folders) if folders[name] == folder and name in stamp}
        (folder / STAMP).write_text(json.dumps(painted, indent=1) + "\n", "utf-8")
    print(f"{len(wanted)} painted in {time.perf_counter() - begun:.0f} s")
    if given.sheet:
        files = [folders[name] / f"{name}.webp" for name in sorted(folders)]
        contact_sheet([file for file in files if file.exists()], given.sheet)


if __name__ == "__main__":
    main()
