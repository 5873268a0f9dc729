"""Price tags as a PDF: name, origin, spec, grade, unit, price and a code, in the form that a price tag has to have.

Lengths are millimetres unless they say otherwise. Needs a QGuiApplication whose faces are loaded. What stands on a tag is
the goods' record and nothing else; there is no struck-out price (`base/price.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.base import net_content
from kiosk.base.colours import INK, SEAL, SOFT, TONES
from kiosk.base.languages import LANGUAGES
from kiosk.geometry.qr_code import rows
from kiosk.origin.label_sheets import LEAST_MODULE, CannotPrint, Form, TextStyle, draw_code, draw_words, write_pages
from kiosk.origin.origin_link import CarriedNumbers, origin_link
from kiosk.origin.shelf_labels import MINORS
from kiosk.release.shop_rows import GoodsRow

SINGLE = Form(70.0, 45.0)
"""A tag for a shelf's edge."""
EDGE = 2.2
SMALLEST = (50.0, 30.0)
"""Below this the words of a tag are too small to be read at a shelf."""


class PriceTag(NamedTuple):
    """What stands on one tag, in words."""

    key: str
    name: str
    second: str
    language: str
    """The language of `second`."""
    origin: str
    spec: str
    grade: str
    unit: str
    price: str
    """Yuan, exact: 268.00."""
    last: str
    """The last day on which the price holds (ISO 8601); empty: it does not say."""
    shelf: str
    maker: str
    link: str
    liquor: bool
    tone: str

    def lines(self) -> tuple[tuple[str, str], ...]:
        """The rows of the tag, each with its heading; what is not known has none."""
        known = (("产地", self.origin), ("规格", self.spec), ("等级", self.grade), ("生产者", self.maker))
        return tuple(row for row in known if row[1])


def tag_of(row: GoodsRow, second: str, language: str, at: str) -> PriceTag | None:
    """The tag of a packet (its row in Chinese, asked for on the day); None where no price holds.

    `at` is the site's base; without one the tag has no code.
    """
    if row.price is None:
        return None
    numbers = CarriedNumbers(row.gtin, row.lot)
    spec = net_content.measure(row.net_content, row.spec, LANGUAGES[0])
    return PriceTag(
        row.key,
        row.name,
        second,
        language,
        row.place_name,
        spec,
        row.grade,
        row.price.unit,
        row.price.yuan,
        row.price.last,
        row.shelf,
        row.maker_name,
        origin_link(at, "goods", row.key, "zh-CN", numbers=numbers) if at else "",
        "adults_only" in row.compliance,
        row.tone,
    )


def write(out: Path, tags: Sequence[PriceTag], form: Form) -> int:
    """Write the tags to `out`, whole or not at all; returns the number of pages.

    Raises CannotPrint when the paper is too small for a tag or its code, or when the file cannot be written.
    """
    if form.width < SMALLEST[0] or form.height < SMALLEST[1]:
        raise CannotPrint(
            f"{form.width:g} x {form.height:g} 毫米放不下价格签，至少要 {SMALLEST[0]:g} x {SMALLEST[1]:g} 毫米。",
            f"A price tag does not fit {form.width:g} x {form.height:g} mm: take {SMALLEST[0]:g} x {SMALLEST[1]:g} mm or more.",
        )
    for tag in tags:
        code_side(tag, form)
    return write_pages(out, tags, form, draw)


def code_side(tag: PriceTag, form: Form) -> float:
    """The side of a tag's code, quiet zone included; 0 without one. Raises CannotPrint when its modules would be too small."""
    if not tag.link:
        return 0.0
    side, modules = min(form.height * 0.5, form.width * 0.36), len(rows(tag.link))
    if side / modules < LEAST_MODULE:
        need = modules * LEAST_MODULE
        raise CannotPrint(
            f"{form.width:g} x {form.height:g} 毫米放不下“{tag.name}”的二维码，"
            f"至少要 {need / 0.36:.0f} x {need / 0.5:.0f} 毫米，或把 base_url 改短。",
            f"{form.width:g} x {form.height:g} mm is too small for the code of “{tag.second or tag.name}”:"
            f" take {need / 0.36:.0f} x {need / 0.5:.0f} mm or more, or a shorter base_url.",
        )
    return side


def draw(painter: QPainter, tag: PriceTag, form: Form) -> list[QRectF]:
    """Draw one tag with its upper left corner at 0, 0; returns where its words stand."""
    wide, tall = form.width, form.height
    side = code_side(tag, form)
    painter.fillRect(QRectF(0, 0, wide, 1.1), QColor(TONES.get(tag.tone, INK)))
    left, right = EDGE, wide - EDGE
    column = right - left - (side + 1.0 if side else 0.0)
    top = 1.1 + tall * 0.035
    name = QRectF(left, top, right - left, tall * 0.19)
    stood = [draw_words(painter, name, tag.name, TextStyle("zh-CN", tall * 0.135, INK))]
    below = stood[0].bottom() + 0.4
    if tag.second and tag.second != tag.name:
        second = QRectF(left, below, right - left, tall * 0.08)
        stood.append(draw_words(painter, second, tag.second, TextStyle(tag.language, tall * 0.068, SOFT)))
        below = stood[-1].bottom() + 0.6
    foot = tall * 0.26
    rows_of = tag.lines()
    step = min(tall * 0.095, (tall - foot - below - 1.0) / max(1, len(rows_of)))
    for at, (heading, words) in enumerate(rows_of):
        room = QRectF(left, below + at * step, column, step)
        stood.append(draw_words(painter, room, f"{heading}：{words}", TextStyle("zh-CN", step * 0.74, INK)))
    stood += _price(painter, tag, QRectF(left, tall - foot, column, foot - EDGE * 0.6))
    corner = max(side, wide * (0.34 if tag.liquor else 0.2))
    stood += _corner(painter, tag, QRectF(right - corner, below, corner, side), form)
    return stood


def _price(painter: QPainter, tag: PriceTag, room: QRectF) -> list[QRectF]:
    """The price, large, with its unit; until when it holds stands under it."""
    low = Qt.AlignmentFlag.AlignBottom
    note = room.height() * 0.24 if tag.last else 0.0
    figure = QRectF(room.x(), room.y(), room.width() * 0.68, room.height() - note)
    stood = [draw_words(painter, figure, f"¥{tag.price}", TextStyle("zh-CN", figure.height() * 0.78, SEAL, low))]
    unit = QRectF(stood[0].right() + 1.0, room.y(), room.right() - stood[0].right() - 1.0, figure.height() * 0.92)
    stood.append(draw_words(painter, unit, f"元/{tag.unit}", TextStyle("zh-CN", figure.height() * 0.34, INK, low)))
    if tag.last:
        until = QRectF(room.x(), room.bottom() - note, room.width(), note)
        words = f"价格有效至 {tag.last}"
        stood.append(draw_words(painter, until, words, TextStyle("zh-CN", note * 0.72, SOFT, low)))
    return stood


def _corner(painter: QPainter, tag: PriceTag, room: QRectF, form: Form) -> list[QRectF]:
    """The code, and under it the shelf and what liquor must say."""
    stood: list[QRectF] = []
    if tag.link:
        draw_code(painter, tag.link, room.right() - room.height(), room.y(), room.height())
    low = form.height - EDGE * 0.6
    style = TextStyle("zh-CN", form.height * 0.062, SOFT, Qt.AlignmentFlag.AlignBottom)
    words = [f"货架 {tag.shelf}"] if tag.shelf else []
    if tag.liquor:
        words.append(MINORS)
    for text in reversed(words):
        line = QRectF(room.x(), low - form.height * 0.075, room.width(), form.height * 0.075)
        colour = SEAL if text == MINORS else SOFT
        stood.append(draw_words(painter, line, text, style._replace(colour=colour)))
        low = line.top()
    return stood
