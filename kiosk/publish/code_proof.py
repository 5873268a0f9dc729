"""The proof that every code scans: drawn as large as the kiosk shows it, read as a phone reads it, before anything is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.content.finding import Finding, error, note
from kiosk.geometry import code_size, qr_code
from kiosk.geometry.code_size import Glass
from kiosk.origin.code_list import Code, Sold, codes_of
from kiosk.origin.origin_link import packet_numbers, resolver
from kiosk.publish.proven_codes import ProvenCodes
from kiosk.release.catalogue_rows import Number

if TYPE_CHECKING:
    from kiosk.content.model import Pack

NAMES = {
    "product": ("产品", "product"),
    "place": ("地点", "place"),
    "route": ("线路", "route"),
    "goods": ("商品", "packet"),
    "maker": ("生产者", "maker"),
    "list": ("心意单", "take-away list"),
    "opened": ("编号", "second"),
    "buy": ("购买", "way-to-buy"),
    "booking": ("预约", "booking"),
}


def codes(pack: Pack, base_url: str, kiosk: str = "") -> Iterator[Code]:
    """Every code that a kiosk shows for `pack` in any language, and the longest list that a visitor can collect."""
    keys = {
        "product": list(pack.products),
        "place": list(pack.places),
        "route": list(pack.routes),
        "goods": list(pack.goods),
        "maker": list(pack.makers),
    }
    numbers = {
        key: [Number(each.scheme, each.value, resolver(each.url or "")) for each in product.identifiers]
        for key, product in pack.products.items()
    }
    sold = Sold(
        {key: packet_numbers(goods.gtin, goods.lot) for key, goods in pack.goods.items()},
        {key: [resolver(way.address or "") for way in goods.buy] for key, goods in pack.goods.items()},
        {key: resolver(event.booking or "") for key, event in pack.events.items()},
    )
    return codes_of(keys, numbers, base_url, kiosk, sold)


def densest(codes: Iterable[Code]) -> list[Code]:
    """Of each kind the longest code of each size: a sample that is read quickly, after publishing has read all."""
    found: dict[tuple[str, int], Code] = {}
    for code in codes:
        if code.text:
            at = (code.kind, qr_code.side(code.text))
            found[at] = max(found.get(at, code), code, key=lambda each: len(each.text))
    return list(found.values())


def prove(codes: Iterable[Code], glass: Glass, read: bool = True, proven: ProvenCodes | None = None) -> list[Finding]:
    """What is wrong with the codes on `glass`, one finding for each kind and fault, and from how far each kind is read.

    With `read` every code is drawn and decoded, unless it is `proven` already; without it only its modules are measured.
    """
    faults: dict[tuple[str, str], list[tuple[Code, str]]] = {}
    least: dict[str, tuple[int, int]] = {}
    seen: set[tuple[str, str]] = set()
    for code in codes:
        if not code.text or (code.kind, code.text) in seen:
            continue
        seen.add((code.kind, code.text))
        modules = qr_code.side(code.text)
        step = code_size.step(code_size.side(code.kind, glass), modules)
        if step < code_size.LEAST:
            faults.setdefault((code.kind, "code-too-fine"), []).append((code, str(step)))
            continue
        if read and not (proven and proven.holds(code.text, step)):
            decoded = _read(code.text, step)
            if decoded != code.text:
                faults.setdefault((code.kind, "code-unread"), []).append((code, decoded))
            elif proven:
                proven.add(code.text, step)
        far = code_size.reading_mm(step, modules, glass)
        least[code.kind] = min(least.get(code.kind, (far, step)), (far, step))
    if proven:
        proven.keep()
    found = [_fault(code, many, glass) for (_, code), many in faults.items()]
    return [*found, *(_distance(kind, far, step) for kind, (far, step) in least.items())]


def _read(text: str, step: int) -> str:
    """What a reader makes of the code for `text` drawn `step` pixels a module."""
    import zxingcpp
    from PIL import Image

    rows = qr_code.rows(text)
    light = "".join(rows).encode().translate(bytes.maketrans(b"01", b"\xff\x00"))
    small = Image.frombytes("L", (len(rows), len(rows)), light)
    drawn = small.resize((len(rows) * step, len(rows) * step), Image.Resampling.NEAREST)
    found = zxingcpp.read_barcodes(drawn, try_rotate=False, try_invert=False)
    return found[0].text if found else ""


def _fault(fault: str, many: list[tuple[Code, str]], glass: Glass) -> Finding:
    code, decoded = max(many, key=lambda each: len(each[0].text))
    zh, en = NAMES[code.kind]
    room, link = code_size.side(code.kind, glass), _short(code.text)
    if fault == "code-too-fine":
        what = (
            f"{len(many)} 个{zh}二维码太密：{len(code.text)} 字的链接在 {room} 像素里，"
            f"一格不到 {code_size.LEAST} 像素（{link}）。",
            f"{len(many)} {en} code(s) are too fine: {len(code.text)} letters in {room} pixels leave a module fewer than"
            f" {code_size.LEAST} ({link}).",
        )
    else:
        what = (
            f"{len(many)} 个{zh}二维码扫不出来，或扫出别的（{link} → {_short(decoded) or '—'}）。",
            f"{len(many)} {en} code(s) cannot be read, or read as something else ({link} → {_short(decoded) or '—'}).",
        )
    if code.kind == "opened":
        mend = ("写短一些的 url，或删去它。", "Write a shorter url, or remove it.")
    elif code.kind in ("buy", "booking"):
        mend = ("写短一些的网址，或删去它。", "Write a shorter address, or remove it.")
    elif code.kind == "list":
        mend = (
            "把 base_url 改短，去掉 [venue] kiosk，或用像素更多的屏（[panel] pixels）。",
            "Shorten base_url, leave [venue] kiosk out, or use a panel with more pixels ([panel] pixels).",
        )
    else:
        mend = (
            "把 base_url 或编号改短，或用像素更多的屏（[panel] pixels）。",
            "Shorten base_url or the id, or use a panel with more pixels ([panel] pixels).",
        )
    file = code.file if len(many) == 1 else "kiosk.toml"
    return error(fault, file, "", what, mend)


def _short(text: str) -> str:
    """A link as long as a sentence bears it: its beginning and its end."""
    return text if len(text) <= 90 else f"{text[:44]} … {text[-40:]}"


def _distance(kind: str, far: int, step: int) -> Finding:
    zh, en = NAMES[kind]
    what = (
        f"{zh}二维码：一格至少 {step} 像素，约 {far} 毫米内扫得出。",
        f"{en.capitalize()} codes: {step} pixels a module or more, read from about {far} mm.",
    )
    mend = ("要从更远处扫，用更大的屏。", "To scan from farther away use a larger panel.")
    return note("code-distance", "kiosk.toml", "panel", what, mend)
