"""Whether a photograph is sharp, large and light enough to be looked at from near on a large panel.

Sharpness is the energy of the Laplacian over the energy of the gradient, in the tenth of the tiles where the gradient is
strongest, on a thumbnail of 1024 pixels: it asks how steep the steepest edges are, not how many there are or how strong,
so that a cup before an empty wall and a hillside of leaves are judged alike, and a soft background is forgiven. The
variance of the Laplacian alone was tried beside it and spreads seven times as far over sharp pictures.

Measured on every third of the default pack's pictures of 600 pixels and more (58 of them), whole and blurred by Gaussians
of known width (sigma in pixels of the 1024); `python -m tests.bench.photographs` prints the table again:

    sigma      0     1     1.5   2     3     4     5     6
    least      0.66  0.34  0.19  0.12  0.06  0.02  0.00  0.00
    median     0.99  0.47  0.27  0.18  0.08  0.05  0.03  0.02
    19 of 20   1.26  0.58  0.34  0.23  0.12  0.07  0.05  0.03

SOFT is met by four of five at 2 and by hardly any at 1.5, BLURRED by 19 of 20 at 5 and by none at 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.finding import Finding, error, warning
from kiosk.content.picture_header import narrow

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

SIDE = 1024
TILES = 16
STRONGEST = TILES * TILES // 10
ROUNDING = 1.75
"""Energy of the Laplacian that rounding to 256 steps brings into a picture in which there is nothing."""
FAINT = 2.0
"""Energy of the gradient under which there is no edge to judge by."""
SOFT = 0.2
BLURRED = 0.05
LEAST_SIDE, SMALL_SIDE = 400, 800
"""Pixels of the longer side under which a photograph cannot be used, and under which it looks poor."""
DARK, PALE = 56, 200
"""Of 255: nearly nothing (3 %) is lighter than `DARK`, or darker than `PALE`."""
FEW = 0.03


def sharpness(picture: Picture) -> float | None:
    """About 1.2 for a sharp picture, 0.2 for a soft one, under 0.05 for a blurred one; None without any edge."""
    from PIL import Image, ImageFilter

    grey = picture.convert("L")
    scale = SIDE / max(grey.size)
    if scale < 1:
        size = max(1, round(grey.width * scale)), max(1, round(grey.height * scale))
        grey = grey.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if min(grey.size) < TILES:
        return None
    grey = grey.filter(ImageFilter.GaussianBlur(0.8))
    bend = _energy(grey, (0, 1, 0, 1, -4, 1, 0, 1, 0))
    across, down = _energy(grey, (0, 0, 0, -1, 0, 1, 0, 0, 0)), _energy(grey, (0, -1, 0, 0, 0, 0, 0, 1, 0))
    tiles = sorted(((x + y) / 4, each) for x, y, each in zip(across, down, bend, strict=True))[-STRONGEST:]
    slope = sum(each for each, _ in tiles) / len(tiles)
    if slope < FAINT:
        return None
    return max(0.0, sum(each for _, each in tiles) / len(tiles) - ROUNDING) / slope


def quality_findings(picture: Picture, width: int, height: int, name: str) -> list[Finding]:
    """What is to be said of the photograph `name`, `width` x `height` pixels before it was made small.

    An error means that it cannot be used, a warning that a better one would be welcome.
    """
    found = [*_size(picture, width, height, name), *_light(picture, name)]
    measured = sharpness(picture)
    if measured is None or measured >= SOFT:
        return found
    mend = (
        "重拍一张：擦净镜头，点一下主体对焦，扶稳，光线足一些。",
        "Take it again: wipe the lens, tap the subject to focus, hold still, with more light.",
    )
    if measured < BLURRED:
        what = ("这张照片糊得不能用。", "This photograph is blurred beyond use.")
        return [*found, error("blurred-photograph", name, "", what, mend)]
    what = ("这张照片有点糊，大屏上看得出来。", "This photograph is not quite sharp; a large screen shows it.")
    return [*found, warning("soft-photograph", name, "", what, mend)]


def _size(picture: Picture, width: int, height: int, name: str) -> list[Finding]:
    longer = max(width, height)
    if longer >= SMALL_SIDE:
        return _strip(picture, width, height, name)
    what = (
        f"这张照片只有 {width} × {height} 像素，太小。",
        f"This photograph is only {width} x {height} pixels, which is small.",
    )
    mend = (
        "要手机里的原图（微信里勾选“原图”发送），长边至少 1600 像素。",
        "Ask for the original (in WeChat, tick Full Image when sending), at least 1,600 pixels on its longer side.",
    )
    severity = error if longer < LEAST_SIDE else warning
    return [severity("small-photograph", name, "", what, mend)]


def _strip(picture: Picture, width: int, height: int, name: str) -> list[Finding]:
    """A panorama or a long screenshot, of which little more than a line is left once it fits."""
    if not narrow(*picture.size):
        return []
    left = min(picture.size)
    what = (
        f"这张照片是 {width} × {height} 的长条，短边只剩 {left} 像素，放大后会模糊。",
        f"This photograph is a strip of {width} x {height}: {left} pixels are left of its shorter side, and it will blur.",
    )
    mend = (
        "截取要看的那一段再放进来：短边至少 800 像素，长边不超过短边的三倍。",
        "Cut out the part to be seen: at least 800 pixels on its shorter side, the longer at most three times that.",
    )
    return [warning("narrow-photograph", name, "", what, mend)]


def _light(picture: Picture, name: str) -> list[Finding]:
    counts = picture.convert("L").histogram()
    few = FEW * sum(counts)
    if sum(counts[DARK:]) < few:
        what = ("这张照片太暗，几乎看不清。", "This photograph is so dark that little can be seen.")
        mend = ("在亮处重拍，或调亮后再放进来。", "Take it again where it is light, or brighten it.")
        return [warning("dark-photograph", name, "", what, mend)]
    if sum(counts[:PALE]) < few:
        what = ("这张照片太亮，几乎是一片白。", "This photograph is so light that it is nearly white all over.")
        mend = ("避开直射的光重拍，或调暗后再放进来。", "Take it again out of direct light, or darken it.")
        return [warning("pale-photograph", name, "", what, mend)]
    return []


def _energy(grey: Picture, kernel: tuple[int, ...]) -> list[float]:
    """The mean square of what a 3 x 3 kernel finds, tile by tile."""
    from PIL import Image, ImageFilter

    found = grey.filter(ImageFilter.Kernel((3, 3), kernel, scale=1, offset=128))
    found = found.crop((2, 2, found.width - 2, found.height - 2))
    squares = found.point([float((value - 128) ** 2) for value in range(256)], "F")
    tiles = squares.resize((TILES, TILES), Image.Resampling.BOX)
    return [value for value in tiles.get_flattened_data() if isinstance(value, float)]
