"""Shelf labels as a PDF: the name in two languages, the county, the seal, and a code drawn as filled rectangles.

Lengths are millimetres unless they say otherwise. Needs a QGuiApplication whose faces are loaded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.certification_kinds import GI_KINDS
from kiosk.base.colours import INK, LINE, SEAL, SOFT, TONES
from kiosk.geometry.qr_code import rows
from kiosk.origin.origin_link import carried, origin_link
from kiosk.release.catalogue_rows import ProductRow

DPI = 1200
"""Dots in an inch of the page's own coordinates: fine enough for a module of any size."""
LEAST_MODULE = 0.4
"""A module printed smaller than this is lost on an ordinary printer."""
MINORS = "未成年人请勿饮酒"
FACES = {
    "zh-CN": "Kiosk Kai",
    "zh-TW": "Kiosk Song TC",
    "en": "Kiosk Kai",
    "ja": "Kiosk Song JP",
    "ko": "Kiosk Song KR",
}


class CannotPrint(SentenceError):
    """Labels cannot be printed as asked."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one label."""

    name: str
    second: str
    language: str
    """The language of `second`."""
    place: str
    tone: str
    certified: bool
    """Whether it bears the seal of a geographical indication."""
    link: str
    liquor: bool = False
    """Whether it must say that it is not for minors."""


@dataclass(frozen=True, slots=True)
class Form:
    """The paper: a page of `across` x `down` labels of (width, height), with cut lines where there is more than one."""

    width: float
    height: float
    across: int = 1
    down: int = 1
    page: tuple[float, float] = (0.0, 0.0)

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of the page."""
        return self.page if self.page[0] else (self.width, self.height)


A4 = Form(70.0, 37.125, 3, 8, (210.0, 297.0))
"""The common full sheet: three by eight labels of 70 x 37 mm, no margins."""


def label_of(row: ProductRow, second: str, language: str, at: str) -> Label:
    """The label of a product on show (its row in Chinese), with its name in the language `language`; `at` is the site's base."""
    return Label(
        name=row.name,
        second=second,
        language=language,
        place=row.place_name,
        tone=row.tone,
        certified=any(mark.kind in GI_KINDS for mark in row.marks),
        link=origin_link(at, "product", row.key, "zh-CN", numbers=carried(row.numbers)),
        liquor="adults_only" in row.compliance,
    )


def code_side(label: Label, form: Form) -> float:
    """The side of a label's code, quiet zone included. Raises CannotPrint when its modules would be too small."""
    modules = len(rows(label.link))
    side = min(form.height - 5.0, form.width * 0.46)
    if not modules or side / modules < LEAST_MODULE:
        need = max(1, modules) * LEAST_MODULE
        wide, tall = max(form.width, need / 0.46), max(form.height, need + 5)
        raise CannotPrint(
            f"{form.width:g} x {form.height:g} 毫米的标签放不下“{label.name}”的二维码，至少要 {wide:.0f} x {tall:.0f} 毫米，"
            "或把 base_url 改短。",
            f"A label of {form.width:g} x {form.height:g} mm is too small for the code of “{label.second or label.name}”:"
            f" take {wide:.0f} x {tall:.0f} mm or more, or a shorter base_url.",
        )
    return side


def write(out: Path, labels: Sequence[Label], form: Form) -> int:
    """Write the labels to `out`, whole or not at all; returns the number of pages.

    Raises CannotPrint when a code does not fit its label, or when the file cannot be written.
    """
    for label in labels:
        code_side(label, form)
    file = QSaveFile(str(out))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise _unwritable(out)
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setTitle("Labels")
    size = QPageSize(QSizeF(*form.sheet), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    painter.scale(DPI / 25.4, DPI / 25.4)
    each = form.across * form.down
    for at, label in enumerate(labels):
        if at and at % each == 0:
            writer.newPage()
        if each > 1 and at % each == 0:
            _cuts(painter, form)
        painter.save()
        painter.translate(at % form.across * form.width, at % each // form.across * form.height)
        draw(painter, label, form)
        painter.restore()
    painter.end()
    if not file.commit():
        raise _unwritable(out)
    return -(-len(labels) // each)


def _unwritable(out: Path) -> CannotPrint:
    return CannotPrint(
        f"写不了 {out}。看文件夹在不在、能不能写，磁盘满没满，文件是不是正开着；或换一个文件夹。",
        f"{out} cannot be written. See whether its folder is there and may be written to, whether the disk is full or the file"
        " is open; or name another folder.",
    )


def _cuts(painter: QPainter, form: Form) -> None:
    wide, tall = form.sheet
    painter.setPen(QPen(QColor(LINE), 0.1))
    for at in range(1, form.across):
        painter.drawLine(QRectF(at * form.width, 0, 0, tall).topLeft(), QRectF(at * form.width, tall, 0, 0).topLeft())
    for at in range(1, form.down):
        painter.drawLine(QRectF(0, at * form.height, 0, 0).topLeft(), QRectF(wide, at * form.height, 0, 0).topLeft())


def draw(painter: QPainter, label: Label, form: Form) -> list[QRectF]:
    """Draw one label with its upper left corner at 0, 0; returns where its words stand."""
    side = code_side(label, form)
    _code(painter, label.link, form.width - side - 1.5, (form.height - side) / 2, side)
    edge = form.height * 0.09
    painter.fillRect(QRectF(edge, edge * 1.2, 0.9, form.height - 2.4 * edge), QColor(TONES.get(label.tone, INK)))
    left = edge + 3.2
    room = form.width - side - 1.5 - left
    foot = form.height * 0.2
    top, bottom = edge * 1.2, form.height - edge * 1.2
    warning = QRectF(left, bottom - form.height * 0.1, room, form.height * 0.1)
    if label.liquor:
        bottom = warning.top() - 0.4
    low = Qt.AlignmentFlag.AlignBottom
    stood = [
        _words(
            painter,
            QRectF(left, top, room, (bottom - top - foot) * 0.6),
            label.name,
            TextStyle("zh-CN", form.height * 0.19, INK),
        )
    ]
    if label.second and label.second != label.name:
        below = QRectF(left, stood[0].bottom() + 0.6, room, bottom - foot - stood[0].bottom() - 1.0)
        stood.append(_words(painter, below, label.second, TextStyle(label.language, form.height * 0.1, SOFT)))
    seal = form.height * 0.17 if label.certified else 0.0
    if seal:
        _seal(painter, QRectF(left, bottom - seal, seal, seal))
    at = left + (seal + 1.6 if seal else 0)
    place = QRectF(at, bottom - foot * 0.85, left + room - at, foot * 0.85)
    stood.append(_words(painter, place, label.place, TextStyle("zh-CN", form.height * 0.095, INK, low)))
    if label.liquor:
        stood.append(_words(painter, warning, MINORS, TextStyle("zh-CN", form.height * 0.08, SEAL, low)))
    return stood


def _code(painter: QPainter, link: str, left: float, top: float, side: float) -> None:
    lines = rows(link)
    module = side / len(lines)
    for y, line in enumerate(lines):
        x = line.find("1")
        while x >= 0:
            end = line.find("0", x)
            end = len(line) if end < 0 else end
            painter.fillRect(QRectF(left + x * module, top + y * module, (end - x) * module, module), QColor("#000000"))
            x = line.find("1", end)


def _seal(painter: QPainter, square: QRectF) -> None:
    """The seal of a geographical indication: four characters in an outline."""
    painter.setPen(QPen(QColor(SEAL), square.width() * 0.07))
    painter.drawRoundedRect(square, square.width() * 0.1, square.width() * 0.1)
    half = square.width() / 2
    for at, character in enumerate("地理标志"):
        cell = QRectF(square.x() + at % 2 * half, square.y() + at // 2 * half, half, half)
        cell = cell.adjusted(half * 0.08, half * 0.08, -half * 0.08, -half * 0.08)
        _words(painter, cell, character, TextStyle("zh-CN", half * 0.8, SEAL, Qt.AlignmentFlag.AlignVCenter))


def parted(text: str) -> str:
    """A name that takes two lines, broken where a reader would: before its brackets, else Chinese and the like in halves.

    Words with blanks between them are left to be wrapped.
    """
    bracket = re.search(r".\s*(?=[(（])", text)
    if bracket:
        return f"{text[: bracket.end()].rstrip()}\n{text[bracket.end() :]}"
    half = (len(text) + 1) // 2
    return text if " " in text or len(text) > 16 else f"{text[:half]}\n{text[half:]}"


class TextStyle(NamedTuple):
    """How words of a label stand."""

    language: str
    em_mm: float
    """Their size where they fit; smaller where they do not."""
    colour: str
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    """At the top or the bottom of their room, or centred in it both ways and never made smaller."""


def _words(painter: QPainter, room: QRectF, text: str, style: TextStyle) -> QRectF:
    """Write words so that they fit `room`; returns where they stand."""
    centred = style.align == Qt.AlignmentFlag.AlignVCenter
    scale = 100.0  # fonts are sized in whole pixels: a hundredth of a millimetre each
    flags = int(Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere)
    flags |= int(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    flags |= int(style.align)
    inside = QRectF(0, 0, room.width() * scale, room.height() * scale)
    font = QFont(FACES[style.language])
    font.setPixelSize(max(1, round(style.em_mm * scale)))
    # A name that fits one line a little smaller is not broken for the sake of its size.
    lines = QFontMetricsF(font).horizontalAdvance(text) / max(1.0, inside.width())
    one_line = 1 < lines <= (1.5 if style.language == "zh-CN" else 1.12)
    em = style.em_mm / lines * 0.98 if not centred and one_line else style.em_mm
    two = parted(text).split("\n")
    if lines > 1 and not one_line and max(map(QFontMetricsF(font).horizontalAdvance, two)) <= inside.width() * 1.2:
        text = "\n".join(two)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    while True:
        font.setPixelSize(max(1, round(em * scale)))
        bounds = QFontMetricsF(font).boundingRect(inside, flags, text)
        if centred or em < 0.9 or (bounds.width() <= inside.width() + 1 and bounds.height() <= inside.height() + 1):
            break
        em *= 0.94
    painter.save()
    painter.translate(room.x(), room.y())
    painter.scale(1 / scale, 1 / scale)
    painter.setFont(font)
    painter.setPen(QColor(style.colour))
    painter.drawText(inside, flags, text)
    painter.restore()
    return QRectF(
        room.x() + bounds.x() / scale, room.y() + bounds.y() / scale, bounds.width() / scale, bounds.height() / scale
    )
