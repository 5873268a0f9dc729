"""A new tea arrives at ten; by half past it is on the screen with its photograph, and it can be taken back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PIL import Image, ImageDraw
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.cli.pack import pack as pack_command
from kiosk.cli.release import publish, rollback
from kiosk.cli.workbook import workbook
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.default_pack import PACK, remembered
from tests.libreoffice import edited
from tests.ui.conftest import Opener, glass, opened, published, quiet, until
from tests.workbook.workbooks import column

__all__ = ["glass", "opened", "published", "quiet"]

pytestmark = pytest.mark.xdist_group("office")
NAME, EN = "云窝试茶", "Yunwo Trial Tea"


def run(command: Any, *words: object) -> Result:
    """A command as it is typed; it must end well."""
    said = CliRunner().invoke(command, [str(word) for word in words])
    assert said.exit_code == 0, said.output
    return said


def photograph(file: Path) -> Path:
    """A photograph of a phone held upright: a green cup on red cloth, its EXIF saying that it lies on its side."""
    picture = Image.new("RGB", (2400, 1800), "#8c2f22")
    pen = ImageDraw.Draw(picture)
    for at in range(0, 2400, 60):
        pen.line((at, 0, at + 400, 1800), fill="#a24032", width=14)
    pen.ellipse((900, 500, 1700, 1300), fill="#dfe8d8", outline="#2d4a36", width=40)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x8825] = {1: "N", 2: (27.0, 43.0, 0.0)}
    picture.save(file, quality=92, exif=exif)
    return file


def test_a_new_tea_is_on_the_screen_by_half_past_ten(opened: Opener, tmp_path: Path) -> None:
    pack = Path(shutil.copytree(PACK, tmp_path / "pack"))
    data = remembered(tmp_path / "data")
    run(publish, pack, "--data", data)
    first = Store(data).pointed()
    kiosk = opened(data=data)
    kiosk.visit.open("zone", "tea")

    run(workbook, "export", pack, tmp_path / "pack.xlsx")
    last = 2 + len(list((pack / "products").glob("*.toml")))
    row = {
        "name.zh-CN": NAME,
        "name.en": EN,
        "summary.zh-CN": "清早送到的一款岩茶，先泡给大家看汤色。",
        "zone": "tea",
        "category": "oolong_rock",
        "place": "wuyishan",
        "order": "1",
    }
    cells = {(last + 1, column("products", key)): value for key, value in row.items()}
    back = edited(
        tmp_path / "pack.xlsx",
        tmp_path / "back.xlsx",
        "展品",
        cells,
        photograph(tmp_path / "IMG_2047.jpg"),
        (last + 1, column("products", "picture")),
    )
    before = {file: file.read_bytes() for file in pack.rglob("*") if file.is_file()}
    listed = run(workbook, "import", back, pack)
    assert NAME in listed.output
    assert {file: file.read_bytes() for file in pack.rglob("*") if file.is_file()} == before
    run(workbook, "import", back, pack, "--yes")
    assert {file: file.read_bytes() for file in before} == before  # not a byte of what was there
    run(pack_command, "check", pack)
    run(publish, pack, "--data", data)
    second = Store(data).pointed()
    assert second != first

    kiosk.renew()
    assert NAME not in names(kiosk)  # somebody is there
    kiosk.visit.reset()
    kiosk.renew()
    kiosk.visit.touched()
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert NAME in names(kiosk)
    (key,) = [file.stem for file in (pack / "products").iterdir() if file not in before]
    kiosk.visit.open("product", key)
    settle(kiosk.window)
    until(lambda: likeness(kiosk) < 12)
    kiosk.visit.choose_language("en")
    settle(kiosk.window)
    assert shown(kiosk).product.name == EN

    run(rollback, "--data", data)
    assert Store(data).pointed() == first
    kiosk.visit.reset()
    kiosk.renew()
    kiosk.visit.touched()
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    assert NAME not in names(kiosk)


def shown(kiosk: Kiosk) -> Any:
    """The showroom, whose Qt properties read as plain attributes."""
    return kiosk.showroom


def names(kiosk: Kiosk) -> list[str]:
    """What the zone on show holds."""
    return [row.name for row in shown(kiosk).zone.products.rows()]


def likeness(kiosk: Kiosk) -> float:
    """How far the photograph on the screen is from the picture that publishing made of it, 0 to 255 a colour."""
    row = shown(kiosk).product.pictures.rows()[0]
    assert row.solid
    width, height, _ = row.sizes[-1]
    assert height > width  # turned upright
    image = next(
        item
        for item in items(kiosk.window.contentItem())
        if item.inherits("QQuickImage") and Path(qml_property(item, "source", QUrl).toLocalFile()) == row.at(1440)
    )
    clip = image.parentItem()
    assert isinstance(clip, QQuickItem)
    place = image.mapRectToScene(image.boundingRect()).toAlignedRect()
    seen = clip.mapRectToScene(clip.boundingRect()).toAlignedRect().intersected(place)
    glass = kiosk.window.grabWindow()
    whole = QImage(str(row.at(1440))).scaled(place.size())
    wanted = whole.copy(seen.translated(-place.topLeft()))
    middle = seen.adjusted(seen.width() // 4, seen.height() // 4, -seen.width() // 4, -seen.height() // 4)
    far = [
        abs(one - other)
        for x in range(middle.left(), middle.right(), 23)
        for y in range(middle.top(), middle.bottom(), 23)
        for one, other in zip(
            colours(glass, x, y),
            colours(wanted, x - seen.left(), y - seen.top()),
            strict=True,
        )
    ]
    return sum(far) / len(far)


def colours(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    """Red, green and blue of a pixel."""
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()
