"""The codes of others that staff hand in as pictures: read, so that a kiosk draws them itself and has proved that they scan.

A code that cannot be read (a mini-program's round one, say) is shown as its picture.
"""

from __future__ import annotations

import hashlib

from kiosk.base import sandbox
from kiosk.base.alarm import patience
from kiosk.base.record_kinds import file_of
from kiosk.content.finding import Finding, note
from kiosk.content.media import Media
from kiosk.content.model import Pack
from kiosk.content.picture_header import MOST_PIXELS, measured
from kiosk.content.shop import WayToBuy
from kiosk.origin.origin_link import resolver
from kiosk.publish.normalise_image import on_paper, upright
from kiosk.publish.picture_decoding import opened, unwarned

MOST_READ = 1000
"""Pictures that are remembered."""
LONGEST = 500
"""Characters of an address, as a pack may write one."""
_read: dict[str, str] = {}
"""What each picture says, by its SHA-256: the studio asks with every change."""


def with_read(pack: Pack, media: Media) -> tuple[Pack, list[Finding]]:
    """The pack with the address of each way to buy that only has a picture of its code, and what could not be read."""
    pictured = [(key, at, way) for key, goods in pack.goods.items() for at, way in enumerate(goods.buy) if _only(way)]
    if not pictured:
        return pack, []
    said = _texts(media, sorted({way.picture.file for _, _, way in pictured if way.picture}))
    goods, found = dict(pack.goods), []
    for key, at, way in pictured:
        assert way.picture is not None
        text = said.get(way.picture.file, "")
        if resolver(text) and len(text) <= LONGEST:
            ways = list(goods[key].buy)
            ways[at] = way.model_copy(update={"address": text})
            goods[key] = goods[key].model_copy(update={"buy": tuple(ways)})
        else:
            found.append(_untried(file_of("goods", key), f"buy.{at}.picture", text))
    return pack.model_copy(update={"goods": goods}), found


def _only(way: WayToBuy) -> bool:
    return way.picture is not None and not way.address


def _texts(media: Media, files: list[str]) -> dict[str, str]:
    """What the code on each picture says; nothing where none was read. Decoded in processes of their own, under limits."""
    sources = {file: media.read(file) for file in files if media.exists(file)}
    digests = {file: hashlib.sha256(source).hexdigest() for file, source in sources.items()}
    unread = [file for file, digest in digests.items() if digest not in _read]
    if len(_read) > MOST_READ:
        _read.clear()
    for file, text in sandbox.made(unread, sources.__getitem__, read, min(2, len(unread))):
        _read[digests[file]] = "" if isinstance(text, sandbox.Lost) else text
    return {file: _read.get(digest, "") for file, digest in digests.items()}


def read(source: bytes) -> str:
    """What the one code on a picture says; empty when there is none, or more than one, or the picture cannot be opened."""
    import zxingcpp

    with patience(sandbox.PATIENCE):
        try:
            with unwarned():
                picture = on_paper(upright(opened(source, measured(source), MOST_PIXELS))).convert("L")
                found = {code.text for code in zxingcpp.read_barcodes(picture) if code.text}
        except Exception:  # a decoder raises whatever it likes; that the picture is damaged is said where it is made
            return ""
    return found.pop() if len(found) == 1 else ""


def _untried(file: str, field: str, text: str) -> Finding:
    if text:
        what = (
            f"图上的码写的是“{_short(text)}”，不是网址，照图片展示。",
            f"The code on the picture says “{_short(text)}”, which is no web address: it is shown as its picture.",
        )
    else:
        what = (
            "图上的码读不出来（小程序码都是这样），照图片展示，没有试过能不能扫。",
            "The code on the picture cannot be read here (no mini-program's code can): it is shown as its picture,"
            " and nobody has tried whether it scans.",
        )
    mend = (
        "用手机在屏幕前扫一次；有网址就写 address，由程序画出并试扫。",
        "Scan it once from the screen with a phone; where there is an address write it as address: it is then drawn and tried.",
    )
    return note("way-untried", file, field, what, mend)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
