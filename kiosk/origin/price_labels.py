"""Price tags as a PDF: the words of `price_tag.py`, none of them smaller than can be read, and a code.

Lengths are millimetres unless they say otherwise. Needs a QGuiApplication whose faces are loaded.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPicture

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.colours import INK, SEAL, SOFT, tone_colour
from kiosk.geometry.qr_code import rows
from kiosk.origin.label_sheets import (
    LEAST_MODULE,
    CannotPrint,
    Form,
    TextStyle,
    TooSmall,
    draw_code,
    draw_words,
    words_height,
    write_pages,
)
from kiosk.origin.price_tag import PriceTag

SINGLE = Form(70.0, 45.0)
"""A tag for a shelf's edge."""
EDGE = 2.2
SMALLEST = (50.0, 30.0)
"""Below this the words of a tag are too small to be read at a shelf."""
LEAST_EM = 2.0
"""The smallest size of words on a tag: a Chinese character of it is 1.8 high, the least that GB 7718-2011, 3.9, allows what
has to be read on a packet (of more than 35 square centimetres). No rule names a figure for tags."""
LINE = 1.32
"""Height of a line, as a share of its size."""


def write(out: Path, tags: Sequence[PriceTag], form: Form, skipped: int = 0) -> int:
    """Write the tags to `out`, whole or not at all; returns the number of pages.

    The first `skipped` places of the first sheet stay empty: their labels were used already.

    Raises CannotPrint when the paper is too small for a tag, its words or its code, or when the file cannot be written.
    """
    for tag in tags:
        if refused := refusal(tag, form):
            raise CannotPrint(*refused)
    return write_pages(out, tags, form, draw, skipped)


def check_paper(form: Form) -> None:
    """Raises CannotPrint where no tag at all would be legible."""
    if form.width < SMALLEST[0] or form.height < SMALLEST[1]:
        raise CannotPrint(
            f"{form.width:g} x {form.height:g} 毫米放不下价格签，至少要 {SMALLEST[0]:g} x {SMALLEST[1]:g} 毫米。",
            f"A price tag does not fit {form.width:g} x {form.height:g} mm: take {SMALLEST[0]:g} x {SMALLEST[1]:g} mm or more.",
        )


def refusal(tag: PriceTag, form: Form) -> Sentence | None:
    """Why a tag cannot be printed on this paper, and how to mend it; None where it can."""
    try:
        check_paper(form)
    except CannotPrint as error:
        return error.sentence
    nowhere = QPicture()
    painter = QPainter(nowhere)
    try:
        draw(painter, tag, form)
    except CannotPrint as error:
        return error.sentence
    except TooSmall as error:
        size, said = f"{form.width:g} x {form.height:g}", str(error)
        return Sentence(
            f"{tag.key}：“{said}”在 {size} 毫米的价格签上会小于 {LEAST_EM:g} 毫米，看不清。写短一些，或用大一些的签。",
            f"{tag.key}: “{said}” would stand smaller than {LEAST_EM:g} mm on a tag of {size} mm. Shorten it, or take a"
            " larger tag.",
        )
    finally:
        painter.end()
    return None


def code_side(tag: PriceTag, form: Form, tallest: float = math.inf) -> float:
    """The side of a tag's code, quiet zone included, and no more than `tallest`; 0 without one.

    Raises CannotPrint when its modules would be too small.
    """
    if not tag.link:
        return 0.0
    side, modules = min(form.height * 0.5, form.width * 0.36, tallest), len(rows(tag.link))
    if side / modules < LEAST_MODULE:
        need, name = modules * LEAST_MODULE, tag.words.name
        raise CannotPrint(
            f"{form.width:g} x {form.height:g} 毫米放不下“{name}”的二维码，"
            f"至少要 {need / 0.36:.0f} x {need / 0.5:.0f} 毫米，或把 base_url 改短。",
            f"{form.width:g} x {form.height:g} mm is too small for the code of “{tag.words.second or name}”:"
            f" take {need / 0.36:.0f} x {need / 0.5:.0f} mm or more, or a shorter base_url.",
        )
    return side


def draw(painter: QPainter, tag: PriceTag, form: Form) -> list[QRectF]:
    """Draw one tag with its upper left corner at 0, 0; returns where its words stand.

    Raises TooSmall, with the words, for what does not fit at LEAST_EM, and CannotPrint for a code that does not fit.
    """
    wide, tall, words = form.width, form.height, tag.words
    painter.fillRect(QRectF(0, 0, wide, 1.1), QColor(tone_colour(tag.tone)))
    left, right = EDGE, wide - EDGE
    name = QRectF(left, 1.1 + tall * 0.035, right - left, tall * 0.19)
    stood = [draw_words(painter, name, words.name, _style(tall * 0.135, INK))]
    below = stood[0].bottom() + 0.4
    if words.second:
        room = QRectF(left, below, right - left, max(tall * 0.16, LEAST_EM * LINE))
        stood.append(draw_words(painter, room, words.second, _style(tall * 0.068, SOFT, tag.language)))
        below = stood[-1].bottom() + 0.6
    foot = tall * 0.26
    low, step = tall - EDGE * 0.6, max(tall * 0.075, LEAST_EM * LINE)
    side = code_side(tag, form, low - below - step * sum(map(bool, (words.shelf, words.warning))))
    column = right - left - (side + 1.0 if side else 0.0)
    stood += _rows(painter, words.rows, QRectF(left, below, column, tall - foot - below - 0.6), tall * 0.07)
    stood += _price(painter, tag, QRectF(left, tall - foot, column, foot - EDGE * 0.6))
    corner = max(side, wide * (0.34 if words.warning else 0.2))
    if tag.link:
        draw_code(painter, tag.link, right - side, below, side)
    for text, colour in ((words.warning, SEAL), (words.shelf, SOFT)):
        if text:
            line = QRectF(right - corner, low - step, corner, step)
            stood.append(draw_words(painter, line, text, _style(tall * 0.062, colour, low=True)))
            low = line.top()
    return stood


def _style(em: float, colour: str, language: str = "zh-CN", low: bool = False) -> TextStyle:
    align = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop
    return TextStyle(language, max(em, LEAST_EM), colour, align, LEAST_EM)


def _rows(painter: QPainter, lines: Sequence[str], room: QRectF, largest: float) -> list[QRectF]:
    """The rows under the names, all of one size, each as high as its words need: long ones wrap before they are refused."""
    em = max(largest, LEAST_EM)
    heights: list[float] = []
    while True:
        heights = [words_height(line, room.width(), _style(em, INK)) for line in lines]
        if sum(heights) <= room.height() or em <= LEAST_EM:
            break
        em = max(LEAST_EM, em * 0.96)
    if sum(heights) > room.height() + 0.05:
        raise TooSmall(max(lines, key=len))
    stood: list[QRectF] = []
    top = room.y()
    for line, height in zip(lines, heights, strict=True):
        stood.append(draw_words(painter, QRectF(room.x(), top, room.width(), height + 0.05), line, _style(em, INK)))
        top += height
    return stood


def _price(painter: QPainter, tag: PriceTag, room: QRectF) -> list[QRectF]:
    """The price, large, with its unit; until when it holds stands under it."""
    words = tag.words
    note = max(room.height() * 0.24, LEAST_EM * LINE) if words.until else 0.0
    figure = QRectF(room.x(), room.y(), room.width() * 0.68, room.height() - note)
    stood = [draw_words(painter, figure, words.price, _style(figure.height() * 0.78, SEAL, low=True))]
    unit = QRectF(stood[0].right() + 1.0, room.y(), room.right() - stood[0].right() - 1.0, figure.height() * 0.92)
    stood.append(draw_words(painter, unit, words.unit, _style(figure.height() * 0.34, INK, low=True)))
    if words.until:
        until = QRectF(room.x(), room.bottom() - note, room.width(), note)
        stood.append(draw_words(painter, until, words.until, _style(note * 0.72, SOFT, low=True)))
    return stood
