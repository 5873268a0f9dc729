"""What a page must keep, in physical units; every fault is said in words, with its place."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage, QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.ruler import Glass, Mark, ancestors, between, colour, enabled, face, inked, kind
from tests.ui.simulated_finger import name_of, pressables

LEAST_MM, WANTED_MM, GAP_MM = 15.0, 20.0, 3.0
BAND_MM = (800.0, 1100.0)
"""Heights above the floor, millimetres, between which a seated visitor reaches everything."""
HOLDERS = {"PaperPanel", "FactBox", "Seal"}
"""Things with an edge that their words must not cross."""
ROUNDING = 1.5
"""Pixels that may be lost to rounding."""
STROKE = 24.0
"""How much red, green and blue together change where a stroke is drawn."""
LARGE_UNITS = 38.0
"""From this size on (1080ths of the short side) words count as large, where 3:1 is enough."""
CODECS = {"zh-CN": "gb18030", "zh-TW": "big5hkscs", "ja": "euc_jis_2004", "ko": "euc_kr"}
"""What a language can write; gb18030 writes all, so zh-CN is looked at by its simplified forms below."""
TRADITIONAL = frozenset(
    "縣區閩廣國門間東車馬魚鳥龍麥黃齊龜貝見貨買資質軟輕這過達遠運邊還進連長陽陰雲電時書會樓樹機歷歲氣漢溫濃點為無爐產畫發眾碼種稱紅純紙級線經綠網縮總繼續號蘭葉藝藥蓮蘇處觀覺訪計設話語課調談請論證護讓豐銀錢錯鎮鐵關閱開陳陸隊際隨雙離難靈靜韻頁項順須領頭顏風飛飯飲館驗鬆鹽麗鮮"
)
FACES = {
    "zh-CN": {"Kiosk Kai"},
    "zh-TW": {"Kiosk Hei TC", "Kiosk Song TC"},
    "en": {"Kiosk Kai"},
    "ja": {"Kiosk Hei JP", "Kiosk Song JP"},
    "ko": {"Kiosk Hei KR", "Kiosk Song KR"},
}
"""The faces in which each language is set."""


def place(glass: Glass, rect: QRectF) -> str:
    """A rectangle in words: millimetres from the left and the top of the picture."""
    return f"{glass.mm(rect.x()):.0f} mm from the left, {glass.mm(rect.y()):.0f} mm from the top"


def quoted(mark: Mark) -> str:
    """A mark's name, short enough to read."""
    name = mark.name.replace("\n", " ")
    return f"“{name[:28]}{'…' if len(name) > 28 else ''}”"


def targets(glass: Glass) -> tuple[list[str], list[str]]:
    """Faults: what is too small to press, too near to something else, or has no name. And warnings: what is small."""
    faults: list[str] = []
    warnings: list[str] = []
    for mark in glass.presses:
        if not mark.name.strip():
            faults.append(f"a pressable thing without a name, {place(glass, mark.rect)}")
        side = glass.mm(min(mark.rect.width(), mark.rect.height()) + 0.5)
        said = f"{quoted(mark)} is only {side:.1f} mm, {place(glass, mark.rect)}"
        if side < LEAST_MM - 0.1:
            faults.append(said)
        elif side < WANTED_MM:
            warnings.append(said)
    for at, one in enumerate(glass.presses):
        for two in glass.presses[at + 1 :]:
            if one.surface is not two.surface or one.paper is not two.paper or _within(one, two):
                continue
            gap = between(one.rect, two.rect)
            if gap < GAP_MM * glass.per_mm - ROUNDING:
                faults.append(
                    f"{quoted(one)} and {quoted(two)} are {glass.mm(gap):.1f} mm apart, {place(glass, one.rect)}"
                )
    return faults, warnings


def actions(glass: Glass) -> list[str]:
    """Faults: what is pressed and assistive technology cannot press, or does not call a thing to press."""
    return [
        f"{name_of(here)} cannot be pressed by assistive technology"
        for here in pressables(glass.window)
        if here.role() not in (QAccessible.Role.Button, QAccessible.Role.CheckBox) or here.actionInterface() is None
    ]


def _within(one: Mark, two: Mark) -> bool:
    return any(around is one.item for around in ancestors(two.item)) or any(
        around is two.item for around in ancestors(one.item)
    )


def words(glass: Glass) -> list[str]:
    """Faults: words that are cut, that leave their page, their button or their panel, or that lie on other words."""
    faults: list[str] = []
    page = glass.stage.mapRectToScene(glass.stage.boundingRect())
    for mark in glass.texts:
        where = place(glass, mark.rect)
        if qml_property(mark.item, "truncated", bool) and folding(mark) is None:
            faults.append(f"{quoted(mark)} is cut short, {where}")
        loose = QRectF(mark.rect).adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING)
        if mark.paper is None and not page.contains(loose):
            faults.append(f"{quoted(mark)} stands outside the page, {where}")
        ink = inked(mark).adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING)
        if outer := next(_left(mark, ink), None):
            faults.append(f"{quoted(mark)} runs out of its {kind(outer)}, {where}")
    for one, two in _pairs(glass.texts):
        both = inked(one).intersected(inked(two))
        if folding(one) is not None and folding(one) == folding(two):
            continue  # its last line ends where the word stands that unfolds it
        if min(both.width(), both.height()) > ROUNDING * 2:
            faults.append(f"{quoted(one)} lies on {quoted(two)}, {place(glass, both)}")
    return faults


def folding(mark: Mark) -> QQuickItem | None:
    """The folded prose that words are part of: it is cut short on purpose, and a press unfolds it."""
    return next((around for around in ancestors(mark.item) if kind(around) == "FoldedText"), None)


def _left(mark: Mark, rect: QRectF) -> Iterator[QQuickItem]:
    """What the words leave though they must stay inside: a button, a panel, a clipped column. What scrolls may be left
    in the direction in which it scrolls."""
    down = across = mark.item.rotation() == 0
    for around in ancestors(mark.item):
        if kind(around) == "ScreenLayers":
            return
        if around.inherits("QQuickFlickable"):
            down = down and qml_property(around, "contentHeight", float) <= around.height() + ROUNDING
            across = across and qml_property(around, "contentWidth", float) <= around.width() + ROUNDING
        elif not (around.inherits("QQuickAbstractButton") or kind(around) in HOLDERS or around.clip()):
            continue
        inside = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        if (across and (rect.left() < inside.left() or rect.right() > inside.right())) or (
            down and (rect.top() < inside.top() or rect.bottom() > inside.bottom())
        ):
            yield around


def _pairs(marks: list[Mark]) -> Iterator[tuple[Mark, Mark]]:
    ordered = sorted(marks, key=lambda mark: mark.rect.top())
    for at, one in enumerate(ordered):
        for two in ordered[at + 1 :]:
            if two.rect.top() >= one.rect.bottom():
                break
            if one.surface is two.surface and one.paper is two.paper:
                yield one, two


def glyphs(glass: Glass, language: str) -> list[str]:
    """Faults: a character that no face of the kiosk has, or one of another writing than the words' language."""
    faults: list[str] = []
    for mark in glass.texts:
        font = face(mark.item)
        layout = QTextLayout(qml_property(mark.item, "text", str).replace("\u2060", ""), font)  # joiners are not drawn
        layout.beginLayout()
        layout.createLine().setLineWidth(1e6)
        layout.endLayout()
        for run in layout.glyphRuns():
            if not run.rawFont().familyName().startswith("Kiosk"):
                faults.append(f"{quoted(mark)} is drawn in {run.rawFont().familyName()}, {place(glass, mark.rect)}")
            if 0 in run.glyphIndexes():
                faults.append(f"{quoted(mark)} has a character without a glyph, {place(glass, mark.rect)}")
        own = qml_property(mark.item, "tongue", str) if has_qml_property(mark.item, "tongue") else ""
        tongue = own or language
        if font.family() not in FACES[tongue]:
            faults.append(f"{quoted(mark)} is set in {font.family()}, no face of {tongue}, {place(glass, mark.rect)}")
        strange = "".join(sorted({c for c in mark.name if "一" <= c <= "鿿" and not _writes(tongue, c)}))
        if strange:
            faults.append(f"{quoted(mark)} has {strange}, which {tongue} does not write, {place(glass, mark.rect)}")
    return faults


def _writes(tongue: str, character: str) -> bool:
    if tongue == "zh-CN":
        return character not in TRADITIONAL
    try:
        character.encode(CODECS.get(tongue, "utf-8"))
    except UnicodeEncodeError:
        return False
    return True


def reach(glass: Glass, height: float, lower_edge_mm: float) -> list[str]:
    """Faults: a control that does not scroll and stands outside the band of a seated visitor."""
    faults = []
    for mark in glass.presses:
        seen = mark.rect.intersected(mark.clip) if mark.paper is not None else mark.rect
        if seen.isEmpty():
            continue
        low = lower_edge_mm + glass.mm(height - seen.bottom())
        high = lower_edge_mm + glass.mm(height - seen.top())
        if low < BAND_MM[0] - 1 or high > BAND_MM[1] + 1:
            faults.append(f"{quoted(mark)} stands {low:.0f} to {high:.0f} mm above the floor")
    return faults


def contrast(glass: Glass, high: bool) -> list[str]:
    """Faults: words or icons that stand out too little from what is really painted under their strokes."""
    marks = [mark for mark in [*glass.texts, *glass.icons] if enabled(mark.item)]
    drawn = [(mark, colour(mark.item), mark.item.opacity()) for mark in marks]
    before = _pixels(glass.window.grabWindow())
    for mark in marks:
        mark.item.setOpacity(0)
    behind = _pixels(glass.window.grabWindow())
    for mark, _, solid in drawn:
        mark.item.setOpacity(solid)
    strokes = np.abs(before - behind).sum(axis=2) > STROKE
    faults = []
    unit = min(glass.window.width(), glass.window.height()) / 1080
    for mark, ink, _ in drawn:
        seen = mark.rect.intersected(mark.clip)
        if seen.isEmpty() or ink.alphaF() == 0:
            continue
        at = np.s_[max(0, int(seen.top())) : int(seen.bottom()), max(0, int(seen.left())) : int(seen.right())]
        part = behind[at][strokes[at]]
        rgb = np.array([ink.red(), ink.green(), ink.blue()], np.float32)
        if part.size == 0:
            if before[at].size and np.abs(before[at] - rgb).sum(axis=2).min() < STROKE:
                faults.append(f"{quoted(mark)} cannot be told from what is behind it, {place(glass, mark.rect)}")
            continue
        mixed = rgb * ink.alphaF() + part * (1 - ink.alphaF())
        light, dark = _luminance(mixed), _luminance(part)
        ratios = (np.maximum(light, dark) + 0.05) / (np.minimum(light, dark) + 0.05)
        worst = float(np.percentile(ratios, 5))
        words = mark.item.inherits("QQuickText")
        large = not words or face(mark.item).pixelSize() >= LARGE_UNITS * unit
        least = 7.0 if high and words else 3.0 if large else 4.5
        if worst < least - 0.05:
            faults.append(
                f"{quoted(mark)} has a contrast of {worst:.1f}:1 where {least:g}:1 is due, {place(glass, mark.rect)}"
            )
    return faults


def _pixels(image: QImage) -> np.ndarray[tuple[int, int, int], np.dtype[np.float32]]:
    """An image as red, green and blue, shape (height, width, 3)."""
    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.bytesPerLine() // 4, 4)
    return bits[:, : flat.width(), 2::-1].astype(np.float32)


def _luminance(
    colours: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Relative luminance by WCAG 2.2."""
    part = colours / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722], np.float32), np.float32)
