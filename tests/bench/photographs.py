"""How fast photographs come into a pack, beside vipsthumbnail making the same small ones; and what sharpness measures.

python -m tests.bench.photographs [COUNT]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageFilter

from kiosk.base import sandbox
from kiosk.photographs.develop import LONGEST, QUALITY
from kiosk.photographs.folder_import import ImportOptions, import_photographs
from kiosk.photographs.sharpness import sharpness
from kiosk.publish.normalise_image import on_paper
from tests.bench.apps import OURS
from tests.bench.report_rows import Row, row

PACK = Path(__file__).parents[2] / "assets" / "pack"
SIZE = (4032, 3024)
SIGMAS = (0, 1, 1.5, 2, 3, 4, 5, 6)


def generated(folder: Path, count: int) -> Path:
    """`count` photographs of 12 megapixels and about 4 MB, named after the products of the default pack."""
    folder.mkdir()
    keys = sorted(file.stem for file in (PACK / "products").glob("*.toml"))
    grain = Image.effect_noise(SIZE, 60).convert("RGB")
    for at in range(count):
        with Image.open(PACK / "media" / f"{keys[at % len(keys)]}.webp") as painting:
            picture = on_paper(painting).resize(SIZE)
        picture = Image.blend(picture, grain, 0.12)
        picture.putpixel((at, 0), (0, 0, 0))
        picture.save(folder / f"{keys[at % len(keys)]}-{at + 1}.jpg", "JPEG", quality=92)
    return folder


Cost = tuple[float, float]
"""Seconds on the clock, and of all processors."""


def cost(act: Callable[[], object]) -> Cost:
    """What `act` and the processes that it begins take."""
    begun, before = time.perf_counter(), os.times()
    act()
    after = os.times()
    return time.perf_counter() - begun, sum(after[:4]) - sum(before[:4])


def vips(folder: Path, out: Path) -> None:
    """Make small ones with vipsthumbnail in the same size and quality, a process for each core."""
    out.mkdir()
    words = f"vipsthumbnail --size {LONGEST}x{LONGEST} --eprofile srgb -o {out}/%s.jpg[Q={QUALITY},strip]".split()
    each = ["xargs", "-0", "-n", "4", "-P", str(sandbox.cores()), *words]
    names = "\0".join(str(file) for file in sorted(folder.iterdir()))
    subprocess.run(each, input=names.encode(), check=True, env=os.environ | {"VIPS_CONCURRENCY": "1"})


def imported(count: int, work: Path) -> list[Row]:
    """Import `count` photographs, then do it again; vipsthumbnail before and after."""
    photographs = generated(work / "photographs", count)
    weight = sum(file.stat().st_size for file in photographs.iterdir()) / count / 1e6
    pack = Path(shutil.copytree(PACK, work / "pack"))
    beside: list[Cost] = []
    there = shutil.which("vipsthumbnail") is not None
    if there:
        beside.append(cost(lambda: vips(photographs, work / "before")))
    took, worked = cost(lambda: import_photographs(photographs, pack, ImportOptions(write=True)))
    if there:
        beside.append(cost(lambda: vips(photographs, work / "after")))
    again, _ = cost(lambda: import_photographs(photographs, pack, ImportOptions(write=True)))
    assert len([*(pack / "media").glob("*.jpg")]) == count
    what = f"{count} photographs of 12 megapixels ({weight:.1f} MB each) imported"
    rows = [
        row("photographs-rate", what, "a second", {OURS: [count / took]}),
        row("photographs-again", "the same again, unchanged", "s", {OURS: [again]}),
    ]
    if not there:
        return [*rows, row("photographs", "beside vipsthumbnail", "x", {}, note="vipsthumbnail is not installed")]
    clock, processor = (sum(each[at] for each in beside) / len(beside) for at in (0, 1))
    note = (
        f"vipsthumbnail makes the small ones alone, {sandbox.cores()} at a time, before and after:"
        f" {' and '.join(f'{count / each:.1f}' for each, _ in beside)} a second; of its processor time we take"
        f" {worked / processor:.2f}"
    )
    return [*rows, row("photographs", "time beside vipsthumbnail's", "x", {OURS: [took / clock]}, note=note)]


def measure(count: int) -> list[Row]:
    """Import `count` photographs in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return imported(count, Path(folder))


def measured() -> None:
    """The table in the docstring of kiosk/photographs/sharpness.py."""
    pictures = []
    for file in sorted((PACK / "media").glob("*.webp")):
        with Image.open(file) as painting:
            if min(painting.size) >= 600:
                pictures.append(on_paper(painting))
    print("sigma, then sharpness: least, median, 19 of 20")
    for sigma in SIGMAS:
        found = []
        for picture in pictures[::3]:
            soft = picture.filter(ImageFilter.GaussianBlur(sigma * max(picture.size) / 1024)) if sigma else picture
            found.append(sharpness(soft))
        known = sorted(value for value in found if value is not None)
        print(f"  {sigma:<4}" + " ".join(f"{known[int(part * (len(known) - 1))]:.2f}" for part in (0, 0.5, 0.95)))


if __name__ == "__main__":
    for each in measure(int(sys.argv[1]) if sys.argv[1:] else 200):
        print(each.what, each.cell(OURS), each.unit, each.note)
    measured()
