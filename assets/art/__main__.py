"""python -m assets.art [--only NAME ...] [--out FOLDER] [--sheet FILE]: paint what changed."""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
from PIL import Image

from assets.art.brush import PAPER, Array
from assets.art.registry import PACK, painters

QUALITY = 84


def source_digest() -> str:
    """A digest of the painters: when it changes, everything is painted again."""
    sha = hashlib.sha256()
    for file in sorted(Path(__file__).parent.glob("*.py")):
        sha.update(file.read_bytes())
    return sha.hexdigest()


def image(picture: Array) -> Image.Image:
    """A painted picture as 8-bit RGBA, or RGB when it has no transparent spot."""
    pixels = np.clip(np.dstack([picture[..., :3], picture[..., 3] * 255]) + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(pixels, "RGBA") if pixels[..., 3].min() < 255 else Image.fromarray(pixels[..., :3], "RGB")


def contact_sheet(files: list[Path], out: Path, cell: int = 240, across: int = 8) -> None:
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
    digest = source_digest()
    known = json.loads(stamp.read_text("utf-8")) if stamp.is_file() else {}
    wanted = painters()
    for name, paint in wanted.items():
        file = given.out / f"{name}.webp"
        if given.only is not None and name not in given.only:
            continue
        if given.only is None and file.exists() and known.get(name) == digest:
            continue
        image(paint()).save(file, "WEBP", quality=QUALITY, method=6)
        known[name] = digest
        print(name, file.stat().st_size >> 10, "KB", flush=True)
    kept = {name: known[name] for name in sorted(known) if name in wanted}
    stamp.write_text(json.dumps(kept, indent=1) + "\n", "utf-8")
    if given.sheet:
        contact_sheet(sorted(given.out.glob("*.webp")), given.sheet)


if __name__ == "__main__":
    main()
