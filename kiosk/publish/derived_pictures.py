"""Staff's pictures to the pictures a kiosk shows: decoded under limits, turned upright, sRGB, without metadata, WebP.

Pictures are made in processes of their own, with a limit on memory and time where the
system has one: a picture that lies about its size ends its process and nothing else.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import PIL

from kiosk.base import sandbox
from kiosk.base.alarm import patience
from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.untrusted_input import parse_json, read_file
from kiosk.content.picture_header import MOST_PIXELS, measured
from kiosk.publish.normalise_image import PAPER, upright
from kiosk.publish.picture_decoding import Unusable, opened, unwarned
from kiosk.release import durable_files
from kiosk.release.durable_files import File

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

WIDTHS = (240, 480, 900, 1440)
"""Widths in pixels at which a picture is kept, as far as it is that wide."""
QUALITY, METHOD, ALPHA_QUALITY = 83, 2, 72
"""Of WebP. On the default pack quality 84 by method 4 with exact transparency takes 2.4 times as long, for 2.4 % fewer bytes
and 0.7 (small) to 1.1 dB (wide) more PSNR than these 41 to 47 dB. Transparency in 32 steps takes a tenth of the bytes less
than in 96, for 0.2 dB; in 16 steps soft shadows have edges. Bicubic takes two thirds of Lanczos' time to make a picture
small; the two are 44 to 47 dB apart there, less than the coding takes away."""
MOST_BYTES = 1 << 16
"""Of what the cache remembers of one picture."""
RECIPE = f"6-{PIL.__version__}"
"""Changes whenever the same source may give other bytes: it names the cache."""
MEMORY, PATIENCE = sandbox.MEMORY, sandbox.PATIENCE
WORKERS = 2


class PictureError(SentenceError):
    """A picture cannot be used."""


@dataclass(frozen=True, slots=True)
class Derived:
    """What was made of one picture: (width, height, sha256, bytes) narrowest first, its mean colour as #rrggbb.

    `solid` is true of one that covers its whole rectangle: nothing of the paper shows through.
    """

    sizes: tuple[tuple[int, int, str, int], ...]
    mean: str
    solid: bool


Result = Derived | PictureError


@dataclass(frozen=True, slots=True)
class PictureFolders:
    """Where pictures that were made lie: their blobs, and what the cache remembers of them."""

    blobs: Path
    cache: Path
    reuse_from: tuple[Path, ...] = ()
    """Data folders, each with its `cache` and `blobs`: what they have made already is copied from there."""


def derive(source: bytes, blobs: Path) -> Derived:
    """Make every size of the picture `source` and put it under `blobs`.

    Raises PictureError when it cannot be read, OSError when the disk refuses.
    """
    with _refusing():
        picture = _opened(source)
        encoded, narrowest = _encoded(picture)
        mean, solid = _mean(narrowest), _solid(picture)
    made = [(width, height, durable_files.put(blobs, content)) for width, height, content in encoded]
    return Derived(tuple((width, height, file.sha256, file.size) for width, height, file in made), mean, solid)


def _encoded(picture: Picture) -> tuple[list[tuple[int, int, bytes]], Picture]:
    """Width, height and WebP of each size, narrowest first, each made of the next wider one; and the narrowest's pixels."""
    from PIL import Image

    made: list[tuple[int, int, bytes]] = []
    small = picture.convert("RGBa") if picture.mode == "RGBA" else picture
    for width in sorted({min(width, picture.width) for width in WIDTHS}, reverse=True):
        height = max(1, round(picture.height * width / picture.width))
        small = small.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=3.0)
        out = io.BytesIO()
        coded = picture if width == picture.width else small.convert(picture.mode)
        coded.save(out, "WEBP", quality=QUALITY, method=METHOD, alpha_quality=ALPHA_QUALITY)
        made.append((width, height, out.getvalue()))
    return made[::-1], coded


def undecodable(sources: Mapping[str, bytes], reuse_from: Sequence[Path] = ()) -> dict[str, PictureError]:
    """Those of `sources` (by name) that `derive_all` could not decode, and why; nothing is kept.

    What a data folder of `reuse_from` has made already can be decoded.
    """
    names = [
        name for name in sources if not any(memory(folder / "cache", sources[name]).exists() for folder in reuse_from)
    ]
    wrong: dict[str, PictureError] = {}
    for name, result in sandbox.made(names, sources.__getitem__, _decoding_error, min(WORKERS, len(names)), MEMORY):
        if isinstance(result, sandbox.Lost):
            wrong[name] = _heavy()
        elif result is not None:
            wrong[name] = result
    return wrong


@contextmanager
def _refusing() -> Iterator[None]:
    """Decode inside; whatever a decoder raises becomes a PictureError."""
    from PIL import Image

    try:
        with unwarned():
            yield
    except MemoryError as error:
        raise PictureError("图片太大，内存不够。", "The picture is too large for the memory.") from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError("图片像素太多，请先缩小。", "The picture has too many pixels; make it smaller.") from error
    except Exception as error:  # a decoder raises whatever it likes
        if isinstance(error, Unusable) and error.cut:
            raise PictureError("图片不完整，后半截丢了。", "The picture is cut off: its end is missing.") from error
        raise PictureError("图片损坏了，打不开。", "The picture is damaged and cannot be opened.") from error


def _opened(source: bytes) -> Picture:
    """The picture upright and in sRGB, RGB or RGBA, without metadata."""
    picture = opened(source, measured(source), MOST_PIXELS)
    picture.draft("RGB", (WIDTHS[-1] * 2, WIDTHS[-1] * 2))
    return upright(picture)


def _mean(picture: Picture) -> str:
    from PIL import Image

    small = picture.resize((16, 16), Image.Resampling.BOX, reducing_gap=3.0).convert("RGBA").tobytes()
    pixels = [small[at : at + 4] for at in range(0, len(small), 4)]
    weight = sum(pixel[3] for pixel in pixels)
    if not weight:
        return "#{:02x}{:02x}{:02x}".format(*PAPER)
    return "#" + "".join(f"{round(sum(pixel[at] * pixel[3] for pixel in pixels) / weight):02x}" for at in range(3))


def _solid(picture: Picture) -> bool:
    if picture.mode != "RGBA":
        return True
    low, _ = picture.getchannel("A").getextrema()
    return low == 255


def memory(cache: Path, source: bytes) -> Path:
    """The file in `cache` that remembers what was made of the picture `source`."""
    return cache / f"{hashlib.sha256(source).hexdigest()}-{RECIPE}.json"


def derive_all(
    sources: Mapping[str, bytes], folders: PictureFolders, on_picture: Callable[[str], None] = lambda _: None
) -> dict[str, Result]:
    """Make every picture of `sources` (by name), two at a time, the largest files first, so that none is left to one
    process at the end; what the cache remembers is not made again.

    `on_picture` hears the name of each picture when it is done. Sources are asked for when they are needed, so a mapping that
    reads them from the disk keeps few in memory. Raises OSError when the disk refuses.
    """
    made: dict[str, Result] = {}
    spots: dict[str, Path] = {}
    weights: dict[str, int] = {}
    for name, content in sources.items():
        spot = memory(folders.cache, content)
        if (before := _remembered(spot, folders.blobs) or _copied(spot, folders)) is None:
            spots[name], weights[name] = spot, len(content)
        else:
            made[name] = before
            on_picture(name)
    work = partial(_work, blobs=folders.blobs)
    largest_first = sorted(spots, key=weights.__getitem__, reverse=True)
    for name, result in sandbox.made(largest_first, sources.__getitem__, work, WORKERS, MEMORY):
        if isinstance(result, sandbox.Lost):
            result = _heavy()
        made[name] = result
        if isinstance(result, Derived):
            _remember(spots[name], result)
        on_picture(name)
    return {name: made[name] for name in sources}


def _remember(spot: Path, made: Derived) -> None:
    spot.parent.mkdir(parents=True, exist_ok=True)
    durable_files.replace(spot, json.dumps({"sizes": made.sizes, "mean": made.mean, "solid": made.solid}).encode())


def _copied(spot: Path, folders: PictureFolders) -> Derived | None:
    """What one of the folders to reuse from has made of this picture, put under the blobs and remembered at `spot`."""
    for folder in folders.reuse_from:
        if made := _remembered(folder / "cache" / spot.name, folder / "blobs"):
            for _, _, sha, _ in made.sizes:
                durable_files.put(folders.blobs, durable_files.blob(folder / "blobs", sha).read_bytes())
            _remember(spot, made)
            return made
    return None


def _remembered(spot: Path, blobs: Path) -> Derived | None:
    try:
        table = parse_json(read_file(spot, MOST_BYTES))
        derived = Derived(tuple((w, h, sha, size) for w, h, sha, size in table["sizes"]), table["mean"], table["solid"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    complete = all(
        durable_files.sound(durable_files.blob(blobs, sha), File(sha, size)) for _, _, sha, size in derived.sizes
    )
    return derived if complete else None


def _heavy() -> PictureError:
    return PictureError("处理这张图片时内存不够或超时。", "Making this picture took too much memory or too long.")


def _decoding_error(source: bytes) -> PictureError | None:
    """Decode one picture in a process of its own, to see whether it can be done."""
    with patience(PATIENCE):
        try:
            with _refusing():
                _opened(source)
        except PictureError as error:
            return PictureError(*error.sentence)
    return None


def _work(source: bytes, blobs: Path) -> Result:
    """One picture in a process of its own."""
    with patience(PATIENCE):
        try:
            return derive(source, blobs)
        except PictureError as error:
            return PictureError(*error.sentence)
