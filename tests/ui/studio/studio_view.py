"""What the studio shows, and a photograph to give it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw
from PySide6.QtGui import QColor

from kiosk.ui.studio.picture_input import PictureInput
from kiosk.ui.studio.window import StudioWindow
from tests.ui.conftest import until


def checked(studio: StudioWindow) -> StudioWindow:
    """Wait until the draft was checked and the page beside it is whole."""
    until(lambda: not studio.checker.busy and not studio.jobs.busy, 60)
    until(lambda: studio.preview.complete)
    return studio


def shown_name(studio: StudioWindow) -> str:
    """The name that the visitor's page shows."""
    room: Any = studio.preview.showroom
    return str(room.product.name)


def picture_input(studio: StudioWindow) -> PictureInput:
    """The part of the form that takes photographs."""
    return next(each for each in studio.forms.form.inputs if isinstance(each, PictureInput))


def colour_on_page(studio: StudioWindow) -> QColor:
    """The colour in the middle of the picture that the visitor sees."""
    image = studio.preview.view.grabFramebuffer()
    found = [image.pixelColor(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height() // 2, 4)]
    return max(found, key=lambda colour: colour.red() - colour.green() - colour.blue())


def is_red(colour: QColor) -> bool:
    """Whether a colour is that of the cup."""
    return colour.red() > 140 and colour.green() < 100 and colour.blue() < 90


def photograph(file: Path, size: tuple[int, int] = (1600, 1200)) -> str:
    """A photograph: a red cup on a striped cloth, right of the middle."""
    picture = Image.new("RGB", size, "#d8cfb8")
    pen = ImageDraw.Draw(picture)
    for at in range(0, size[0], 40):
        pen.line((at, 0, at, size[1]), fill="#b9b09b", width=6)
    pen.ellipse(
        (size[0] * 0.6, size[1] * 0.3, size[0] * 0.9, size[1] * 0.7), fill="#b23a2c", outline="#22302f", width=12
    )
    picture.save(file, quality=92)
    return str(file)
