"""Two releases of many pictures that differ in a few of them, published once and reused by later runs."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from kiosk.publish.builtin_release import fingerprint
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.bench.large_pack import DEFAULT
from tests.publish import packs

SIZE = (320, 240)
"""Pixels: each becomes two blobs of a dozen kilobytes, fewer and smaller than a photograph's, so that a whole release is
rather too small than too large."""


class Releases(NamedTuple):
    """A store with an old release and one in which some pictures differ."""

    store: Store
    old: str
    new: str


def picture(seed: int) -> bytes:
    """A picture with as much in it as a small photograph, always the same for a seed."""
    dice = random.Random(seed)
    rough = Image.frombytes("RGB", (40, 30), dice.randbytes(40 * 30 * 3))
    made = io.BytesIO()
    rough.resize(SIZE, Image.Resampling.BICUBIC).save(made, "JPEG", quality=90)
    return made.getvalue()


def write(folder: Path, pictures: int, changed: int) -> Path:
    """A pack of so many products, each with a picture of its own; of the first `changed` another one than else."""
    tables, media = {}, {}
    for at in range(pictures):
        file = f"media/p{at:05}.jpg"
        product = packs.product("tea", "wuyi", "rock", f"第{at}号岩茶", f"Rock tea no. {at}", at)
        tables[f"products/p{at:05}.toml"] = product | {"pictures": [{"file": file}]}
        media[file] = picture(at if at >= changed else pictures + at)
    return packs.write(folder, tables, media)


def published(cache: Path, pictures: int, changed: int) -> Releases:
    """Both releases of such packs, under `cache`; made anew when the program changed.

    Raises ValueError when a pack is refused.
    """
    made_from = hashlib.sha256(f"{fingerprint(DEFAULT)} {Path(__file__).read_text('utf-8')}".encode()).hexdigest()
    folder, stamp = cache / f"fleet-{pictures}-{changed}", cache / f"fleet-{pictures}-{changed}.made-from"
    if stamp.is_file() and (told := stamp.read_text("ascii").split())[0] == made_from:
        return Releases(Store(folder / "data"), told[1], told[2])
    shutil.rmtree(folder, ignore_errors=True)
    ids = []
    for name, differing in (("old", 0), ("new", changed)):
        made = compile_pack(write(folder / name, pictures, differing), Store(folder / "data"))
        if not made.id:
            raise ValueError("; ".join(each.what_en for each in made.findings if each.severity == "error"))
        ids.append(made.id)
        shutil.rmtree(folder / name)
    stamp.write_text(" ".join([made_from, *ids]), "ascii")
    return Releases(Store(folder / "data"), *ids)
