"""Labels on paper: sheets of them as a PDF, words that fit their room, codes as filled rectangles.

Lengths are millimetres unless they say otherwise. Needs a QGuiApplication whose faces are loaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.colours import LINE
from kiosk.geometry.qr_code import rows

DPI = 1200
"""Dots in an inch of the page's own coordinates: fine enough for a module of any size."""
LEAST_MODULE = 0.4
"""A module printed smaller than this is lost on an ordinary printer."""
FACES = {
    "zh-CN": "Kiosk Kai",
    "zh-TW": "Kiosk Song TC",
    "en": "Kiosk Kai",
    "ja": "Kiosk Song JP",
    "ko": "Kiosk Song KR",
}


class CannotPrint(SentenceError):
    """Labels cannot be printed as asked."""


class TooSmall(ValueError):
    """These words do not fit their room at the least size that they may have."""


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


L = TypeVar("L")


def page_count(labels: int, form: Form, skipped: int = 0) -> int:
    """How many pages so many labels take, with `skipped` places of the first sheet used already."""
    return -(-(labels + skipped) // (form.across * form.down)) if labels else 0


def draw_page(
    painter: QPainter,
    labels: Sequence[L],
    form: Form,
    draw: Callable[[QPainter, L, Form], object],
    page: int,
    skipped: int = 0,
) -> None:
    """Draw one page, counted from 0; the first `skipped` places of the first sheet stay empty."""
    each = form.across * form.down
    if each > 1:
        _cuts(painter, form)
    for spot in range(each):
        at = page * each + spot - skipped
        if 0 <= at < len(labels):
            painter.save()
            painter.translate(spot % form.across * form.width, spot // form.across * form.height)
            draw(painter, labels[at], form)
            painter.restore()


def write_pages(
    out: Path, labels: Sequence[L], form: Form, draw: Callable[[QPainter, L, Form], object], skipped: int = 0
) -> int:
    """Write the labels to `out`, each by `draw`, whole or not at all; returns the number of pages.

    Raises CannotPrint when the file cannot be written.
    """
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
    pages = page_count(len(labels), form, skipped)
    for page in range(pages):
        if page:
            writer.newPage()
        draw_page(painter, labels, form, draw, page, skipped)
    painter.end()
    if not file.commit():
        raise _unwritable(out)
    return pages


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


def draw_code(painter: QPainter, link: str, left: float, top: float, side: float) -> None:
    """Draw the code of `link`, its quiet zone included, as filled rectangles."""
    lines = rows(link)
    module = side / len(lines)
    for y, line in enumerate(lines):
        x = line.find("1")
        while x >= 0:
            end = line.find("0", x)
            end = len(line) if end < 0 else end
            painter.fillRect(QRectF(left + x * module, top + y * module, (end - x) * module, module), QColor("#000000"))
            x = line.find("1", end)


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
    least_mm: float = 0.0
    """The size below which they are not written; 0: as small as it takes."""


SCALE = 100.0
"""Fonts are sized in whole pixels: a hundredth of a millimetre each."""


def words_height(text: str, width: float, style: TextStyle) -> float:
    """How high words stand at their own size in so many millimetres, wrapped."""
    font = QFont(FACES[style.language])
    font.setPixelSize(max(1, round(style.em_mm * SCALE)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    flags = int(_wrapped(text)) | int(Qt.AlignmentFlag.AlignLeft) | int(style.align)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width * SCALE, 1e6), flags, text).height() / SCALE


def _wrapped(text: str) -> Qt.TextFlag:
    """Words with blanks between them are broken at these, others anywhere."""
    return Qt.TextFlag.TextWordWrap if " " in text else Qt.TextFlag.TextWrapAnywhere


def draw_words(painter: QPainter, room: QRectF, text: str, style: TextStyle) -> QRectF:
    """Write words so that they fit `room`; returns where they stand. Raises TooSmall below the least size of the style."""
    centred = style.align == Qt.AlignmentFlag.AlignVCenter
    scale = SCALE
    flags = int(_wrapped(text))
    flags |= int(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    flags |= int(style.align)
    inside = QRectF(0, 0, room.width() * scale, room.height() * scale)
    font = QFont(FACES[style.language])
    font.setPixelSize(max(1, round(style.em_mm * scale)))
    # A name that fits one line a little smaller is not broken for the sake of its size.
    lines = QFontMetricsF(font).horizontalAdvance(text) / max(1.0, inside.width())
    one_line = 1 < lines <= (1.5 if style.language == "zh-CN" else 1.12)
    one_line = one_line and style.em_mm / lines * 0.98 >= style.least_mm
    em = style.em_mm / lines * 0.98 if not centred and one_line else style.em_mm
    two = parted(text).split("\n")
    if lines > 1 and not one_line and max(map(QFontMetricsF(font).horizontalAdvance, two)) <= inside.width() * 1.2:
        text = "\n".join(two)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    while True:
        font.setPixelSize(max(1, round(em * scale)))
        bounds = QFontMetricsF(font).boundingRect(inside, flags, text)
        fits = bounds.width() <= inside.width() + 1 and bounds.height() <= inside.height() + 1
        if centred or fits or em < max(0.9, style.least_mm):
            break
        if em <= style.least_mm:
            raise TooSmall(text)
        em = max(em * 0.94, style.least_mm)
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
