"""Staff's pictures to the pictures a kiosk shows: decoded under limits, turned upright, sRGB, without metadata, WebP.

The only heavy use of Pillow. Each picture is made in a process of its own with a limit on memory where the system has one.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WIDTHS = (240, 480, 900, 1440)
"""Widths in pixels at which a picture is kept, as far as it is that wide."""
PAPER = (246, 241, 230)
MOST_PIXELS = 50_000_000
QUALITY = 84
RECIPE = "1"
"""Changes whenever the same source would give other bytes: it names the cache."""
MEMORY = 2 << 30


class PictureError(Exception):
    """A picture cannot be used; `zh` and `en` say why."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} {en}")
        self.zh = zh
        self.en = en

    def __reduce__(self) -> tuple[Any, ...]:
        return PictureError, (self.zh, self.en)


@dataclass(frozen=True, slots=True)
class Derived:
    """What was made of one picture: (width, height, sha256, bytes) narrowest first, and its mean colour as #rrggbb."""

    sizes: tuple[tuple[int, int, str, int], ...]
    mean: str


def derive(source: bytes, blobs: Path) -> Derived:
    """Make every size of the picture `source` and put it under `blobs`; raises PictureError when it cannot be read."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            opened = Image.open(io.BytesIO(source), formats=("JPEG", "PNG", "WEBP"))
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureError("图片像素太多，请先缩小。", "The picture has too many pixels; make it smaller.")
            opened.draft("RGB", (WIDTHS[-1] * 2, WIDTHS[-1] * 2))
            profile = opened.info.get("icc_profile")
            picture: Any = ImageOps.exif_transpose(opened)
            alpha = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
            picture = _srgb(picture.convert("RGBA" if alpha else "RGB"), profile)
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError("图片太大，内存不够。", "The picture is too large for the memory.") from error
    except Exception as error:
        raise PictureError(f"图片读不了（{error}）。", f"The picture cannot be read ({error}).") from error
    sizes = []
    for width in sorted({min(width, picture.width) for width in WIDTHS}):
        height = max(1, round(picture.height * width / picture.width))
        small = picture if width == picture.width else picture.resize((width, height), Image.Resampling.LANCZOS)
        out = io.BytesIO()
        small.save(out, "WEBP", quality=QUALITY, method=4, exact=False)
        sizes.append((width, height, put(out.getvalue(), blobs), out.tell()))
    return Derived(tuple(sizes), _mean(picture))


def put(content: bytes, blobs: Path) -> str:
    """Put `content` under its SHA-256 in `blobs` unless it is there; returns the digest."""
    sha = hashlib.sha256(content).hexdigest()
    file = blobs / sha[:2] / sha
    if not file.exists() or file.stat().st_size != len(content):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"{sha}.{os.getpid()}.new")
        fresh.write_bytes(content)
        fresh.replace(file)
    return sha


def _srgb(picture: Any, profile: bytes | None) -> Any:
    if not profile or picture.mode != "RGB":
        return picture
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except ImageCms.PyCMSError:
        return picture


def _mean(picture: Any) -> str:
    from PIL import Image

    small = picture.resize((16, 16), Image.Resampling.BOX).convert("RGBA")
    pixels = list(small.get_flattened_data() if hasattr(small, "get_flattened_data") else small.getdata())
    weight = sum(pixel[3] for pixel in pixels)
    if not weight:
        return "#{:02x}{:02x}{:02x}".format(*PAPER)
    return "#" + "".join(f"{round(sum(pixel[at] * pixel[3] for pixel in pixels) / weight):02x}" for at in range(3))


def _limit() -> None:
    """Limit this process's memory, so that a picture that lies about its size ends it and nothing else."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _work(job: tuple[bytes, str]) -> Derived | PictureError:
    try:
        return derive(job[0], Path(job[1]))
    except PictureError as error:
        return error


def derive_all(
    sources: dict[str, bytes], blobs: Path, cache: Path, told: Callable[[str], None] = lambda _: None
) -> dict[str, Derived | PictureError]:
    """Make every picture of `sources` (by name), two at a time; what the cache remembers is not made again.

    `told` hears the name of each picture when it is done.
    """
    made: dict[str, Derived | PictureError] = {}
    todo: dict[str, bytes] = {}
    for name, source in sources.items():
        known = _remembered(cache, source, blobs)
        if known is None:
            todo[name] = source
        else:
            made[name] = known
            told(name)
    for name, result in _made(todo, blobs):
        made[name] = result
        if isinstance(result, Derived):
            _remember(cache, todo[name], result)
        told(name)
    return {name: made[name] for name in sources}


def _made(todo: dict[str, bytes], blobs: Path) -> Iterator[tuple[str, Derived | PictureError]]:
    if len(todo) < 3:
        for name, source in todo.items():
            yield name, _work((source, str(blobs)))
        return
    from multiprocessing import get_context

    with ProcessPoolExecutor(2, mp_context=get_context("spawn"), initializer=_limit) as pool:
        waiting = {name: pool.submit(_work, (source, str(blobs))) for name, source in todo.items()}
        for name, result in waiting.items():
            try:
                yield name, result.result(timeout=120)
            except (BrokenProcessPool, TimeoutError):
                yield name, PictureError("处理这张图片时出错或超时。", "Making this picture failed or took too long.")


def _spot(cache: Path, source: bytes) -> Path:
    return cache / f"{hashlib.sha256(source).hexdigest()}-{RECIPE}.json"


def _remember(cache: Path, source: bytes, derived: Derived) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    spot = _spot(cache, source)
    fresh = spot.with_suffix(".new")
    fresh.write_text(json.dumps({"sizes": derived.sizes, "mean": derived.mean}), "utf-8")
    fresh.replace(spot)


def _remembered(cache: Path, source: bytes, blobs: Path) -> Derived | None:
    try:
        table = json.loads(_spot(cache, source).read_text("utf-8"))
        derived = Derived(tuple((w, h, sha, size) for w, h, sha, size in table["sizes"]), table["mean"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    whole = all(
        (blobs / sha[:2] / sha).is_file() and (blobs / sha[:2] / sha).stat().st_size == size
        for _, _, sha, size in derived.sizes
    )
    return derived if whole else None
