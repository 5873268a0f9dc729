"""Shelf labels as a PDF: the name in two languages, the county, the seal, and a code drawn as filled rectangles.

Lengths are millimetres unless they say otherwise. Needs a QGuiApplication whose faces are loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.base.certification_kinds import GI_KINDS
from kiosk.base.colours import INK, SEAL, SOFT, tone_colour
from kiosk.geometry.qr_code import rows
from kiosk.origin.label_sheets import (
    LEAST_MODULE,
    CannotPrint,
    Form,
    TextStyle,
    draw_code,
    draw_words,
    write_pages,
)
from kiosk.origin.origin_link import carried, origin_link
from kiosk.origin.price_tag import MINORS
from kiosk.release.catalogue_rows import ProductRow


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


def write(out: Path, labels: Sequence[Label], form: Form, skipped: int = 0) -> int:
    """Write the labels to `out`, whole or not at all; returns the number of pages.

    The first `skipped` places of the first sheet stay empty: their labels were used already.

    Raises CannotPrint when a code does not fit its label, or when the file cannot be written.
    """
    for label in labels:
        code_side(label, form)
    return write_pages(out, labels, form, draw, skipped)


def draw(painter: QPainter, label: Label, form: Form) -> list[QRectF]:
    """Draw one label with its upper left corner at 0, 0; returns where its words stand."""
    side = code_side(label, form)
    draw_code(painter, label.link, form.width - side - 1.5, (form.height - side) / 2, side)
    edge = form.height * 0.09
    painter.fillRect(QRectF(edge, edge * 1.2, 0.9, form.height - 2.4 * edge), QColor(tone_colour(label.tone)))
    left = edge + 3.2
    room = form.width - side - 1.5 - left
    foot = form.height * 0.2
    top, bottom = edge * 1.2, form.height - edge * 1.2
    warning = QRectF(left, bottom - form.height * 0.1, room, form.height * 0.1)
    if label.liquor:
        bottom = warning.top() - 0.4
    low = Qt.AlignmentFlag.AlignBottom
    stood = [
        draw_words(
            painter,
            QRectF(left, top, room, (bottom - top - foot) * 0.6),
            label.name,
            TextStyle("zh-CN", form.height * 0.19, INK),
        )
    ]
    if label.second and label.second != label.name:
        below = QRectF(left, stood[0].bottom() + 0.6, room, bottom - foot - stood[0].bottom() - 1.0)
        stood.append(draw_words(painter, below, label.second, TextStyle(label.language, form.height * 0.1, SOFT)))
    seal = form.height * 0.17 if label.certified else 0.0
    if seal:
        _seal(painter, QRectF(left, bottom - seal, seal, seal))
    at = left + (seal + 1.6 if seal else 0)
    place = QRectF(at, bottom - foot * 0.85, left + room - at, foot * 0.85)
    stood.append(draw_words(painter, place, label.place, TextStyle("zh-CN", form.height * 0.095, INK, low)))
    if label.liquor:
        stood.append(draw_words(painter, warning, MINORS, TextStyle("zh-CN", form.height * 0.08, SEAL, low)))
    return stood


def _seal(painter: QPainter, square: QRectF) -> None:
    """The seal of a geographical indication: four characters in an outline."""
    painter.setPen(QPen(QColor(SEAL), square.width() * 0.07))
    painter.drawRoundedRect(square, square.width() * 0.1, square.width() * 0.1)
    half = square.width() / 2
    for at, character in enumerate("地理标志"):
        cell = QRectF(square.x() + at % 2 * half, square.y() + at // 2 * half, half, half)
        cell = cell.adjusted(half * 0.08, half * 0.08, -half * 0.08, -half * 0.08)
        draw_words(painter, cell, character, TextStyle("zh-CN", half * 0.8, SEAL, Qt.AlignmentFlag.AlignVCenter))
