"""python -m assets.art [--only NAME ...] [--out FOLDER] [--sheet FILE]: paint what changed."""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from assets.art import lettering
from assets.art.paper import PAPER, Array
from assets.art.registry import PACK, Painting, paintings, sources

QUALITY = 82
ALPHA_QUALITY = 88


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
    return hashlib.sha256(
        f"{home_digest(painting.homes)} {painting.name} {painting.size} {QUALITY} {ALPHA_QUALITY}".encode()
    ).hexdigest()[:16]


def image(picture: Array) -> Image.Image:
    """A painted picture as 8-bit RGBA, or RGB when it has no transparent spot."""
    pixels = np.clip(np.dstack([picture[..., :3], picture[..., 3] * 255]) + 0.5, 0, 255).astype(np.uint8)
    if pixels[..., 3].min() == 255:
        return Image.fromarray(np.ascontiguousarray(pixels[..., :3]))
    return Image.fromarray(pixels)


def contact_sheet(files: list[Path], out: Path, cell: int = 300, across: int = 8) -> None:
    """All pictures side by side on paper."""
    sheet = Image.new("RGB", (across * cell, -(-len(files) // across) * cell), tuple(int(c) for c in PAPER))
    for at, file in enumerate(files):
        small = Image.open(file).convert("RGBA")
        small.thumbnail((cell - 8, cell - 8))
        sheet.paste(small, (at % across * cell + 4, at // across * cell + 4), small)
    sheet.save(out)


def main() -> None:
    """Paint what changed."""
    parser = argparse.ArgumentParser(prog="python -m assets.art", description=__doc__)
    parser.add_argument("--only", nargs="*", help="names of pictures; all without it")
    parser.add_argument("--out", type=Path, default=PACK / "media")
    parser.add_argument("--sheet", type=Path, help="also write a contact sheet")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    stamp = given.out / ".painted.json"
    known: dict[str, str] = json.loads(stamp.read_text("utf-8")) if stamp.is_file() else {}
    every = list(paintings())
    begun = time.perf_counter()
    painted = 0
    for painting in every:
        file = given.out / f"{painting.name}.webp"
        if given.only is not None and painting.name not in given.only:
            continue
        if given.only is None and file.exists() and known.get(painting.name) == digest(painting):
            continue
        image(painting.paint()).save(file, "WEBP", quality=QUALITY, alpha_quality=ALPHA_QUALITY, method=6)
        known[painting.name] = digest(painting)
        painted += 1
        print(painting.name, file.stat().st_size >> 10, "KB", flush=True)
    names = sorted(painting.name for painting in every)
    stamp.write_text(json.dumps({name: known[name] for name in names if name in known}, indent=1) + "\n", "utf-8")
    print(f"{painted} painted in {time.perf_counter() - begun:.0f} s")
    if given.sheet:
        contact_sheet(
            [given.out / f"{name}.webp" for name in names if (given.out / f"{name}.webp").exists()], given.sheet
        )


if __name__ == "__main__":
    main()
