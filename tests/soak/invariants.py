"""What must hold whatever the monkey did: a picture, a way home, and a reset that equals the start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.simulated_finger import Finger, name_of, pressables, tree

GRID = 40
"""A picture is made as small as this each way before it is judged."""
BESIDE = 6
"""Pixels from the left edge of the glass: beside every sheet."""
TAPS = 3
"""More must not be needed to come home."""


def is_blank(image: QImage) -> bool:
    """Whether a picture has one colour all over, or is none; a word on it is enough to make it more."""
    if image.isNull():
        return True
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(GRID, GRID, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return len({small.pixel(x, y) for y in range(GRID) for x in range(GRID)}) < 2


def frame_fault(kiosk: Kiosk) -> str:
    """What is wrong with the picture on the glass; empty when it is none, or is to be dark."""
    if kiosk.opening.dark:
        return ""
    return f"a blank frame on {kiosk.visit.page} {kiosk.visit.key}" if is_blank(kiosk.window.grabWindow()) else ""


def is_moving(kiosk: Kiosk) -> bool:
    """Whether a page comes in, goes or is drawn; one that comes in begins unseen."""
    hosts = (item for item in items(kiosk.window.contentItem()) if has_qml_property(item, "shifted"))
    return any(qml_property(host, "moving", bool) for host in hosts)  # none is seen under the first scene


def page_fault(kiosk: Kiosk) -> str:
    """What is wrong with a page that has come to rest: nothing on it above the bar."""
    if kiosk.opening.dark:
        return ""
    if not kiosk.visit.present:
        return frame_fault(kiosk)  # the first scene is as tall as the glass, whatever band the last page had
    image = kiosk.window.grabWindow()
    stage = qml_property(kiosk.window, "stage", QQuickItem)
    share = image.height() / max(1, kiosk.window.height())
    top = round(qml_property(stage, "bandTop", float) * share)
    bottom = round(qml_property(stage, "bandBottom", float) * share)
    page = image.copy(0, top, image.width(), round((bottom - top) * 0.8))
    opening = f"open {kiosk.opening.open}, present {kiosk.visit.present}, contrast {kiosk.visit.contrast}"
    return f"nothing on {kiosk.visit.page} {kiosk.visit.key} ({opening})" if is_blank(page) else ""


def home_fault(kiosk: Kiosk, finger: Finger) -> str:
    """What is wrong with the way home; nothing where the doors are on the glass after three taps at the most."""
    visit = kiosk.visit
    began = f"{visit.page} {visit.key}"
    place: QPoint | None = None
    for _ in range(TAPS):
        if is_home(kiosk):
            return ""
        word = QCoreApplication.translate("NavigationBar", "Home")  # a tap on a language sheet may have changed it
        found = [here for here in pressables(kiosk.window, on_glass=True) if name_of(here) == word]
        place = found[-1].rect().center() - kiosk.window.geometry().topLeft() if found else None
        if place and is_covered(kiosk):
            place = QPoint(BESIDE, place.y())  # what lies over the page is closed by a tap beside it
        finger.tap(*((place.x(), place.y()) if place else (kiosk.window.width() / 2, kiosk.window.height() * 0.93)))
        settle(kiosk.window)
    if is_home(kiosk):
        return ""
    here = f"{visit.property('page')} {visit.property('key')}"
    names = ("present", "asking", "depth", "language", "textSize", "contrast", "reach")
    state = ", ".join(f"{name} {visit.property(name)}" for name in names)
    state += f", trial {kiosk.on_show.trial}, panel {kiosk.panel.is_open}, home at {place}"
    over = [name_of(each) for each in tree(kiosk.window) if each.role() == QAccessible.Role.Dialog]
    return f"{TAPS} taps from {began} led to {here} ({state}, over it {over})"


def is_covered(kiosk: Kiosk) -> bool:
    """Whether something lies over the page."""
    return any(here.role() == QAccessible.Role.Dialog for here in tree(kiosk.window))


def is_home(kiosk: Kiosk) -> bool:
    """Whether the doors are on the glass with nothing over them."""
    visit = kiosk.visit
    return bool(visit.present) and visit.page == "home" and not is_covered(kiosk)
