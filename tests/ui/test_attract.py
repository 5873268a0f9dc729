"""The first scene: it lives in the light of the hour, keeps its words readable, and rests when nobody looks at it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.base.sunlight import sun_over
from kiosk.base.venue_clock import offset_on
from kiosk.settings import Visit
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.visitor.daylight import HOURS, Daylight, light_at
from tests.publish import packs
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, until
from tests.ui.simulated_finger import Finger

LIVELY = replace(SETTINGS, visit=Visit(reduced_motion=False))
AT = {"dawn": 7, "noon": 12, "dusk": 17, "night": 22}


def one(kiosk: Kiosk, kind: str) -> QQuickItem:
    """The one thing of a QML type, visible or not."""
    waiting = [kiosk.window.contentItem()]
    while waiting:
        here = waiting.pop()
        if here.metaObject().className().startswith(f"{kind}_"):
            return here
        waiting += here.childItems()
    raise AssertionError(f"there is no {kind}")


def light(kiosk: Kiosk, glass: Hourglass, hour: str) -> None:
    """Let the day come to `hour`."""
    glass.day = glass.day.replace(hour=AT[hour])
    kiosk.daylight.check()
    settle(kiosk.window)


def after(milliseconds: int) -> None:
    """Let the program run for a while."""
    rung: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: rung.append(True))
    until(lambda: rung)


def luminance(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """WCAG's relative luminance of colours 0-255, shape (..., 3)."""
    part = rgb / 255
    part = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(part @ np.array([0.2126, 0.7152, 0.0722]))


def pixels(kiosk: Kiosk) -> NDArray[np.float64]:
    """What is on the glass, shape (height, width, 3)."""
    image = kiosk.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float64)


def worst(kiosk: Kiosk, within: QQuickItem) -> dict[str, float]:
    """The least contrast of each text in `within` to what lies under and beside its strokes."""
    texts = [item for item in items(within) if item.inherits("QQuickText") and qml_property(item, "text", str)]
    written = pixels(kiosk)
    before = [(text, text.opacity()) for text in texts]
    for text in texts:
        text.setOpacity(0)
    bare = pixels(kiosk)
    for text, opacity in before:
        text.setOpacity(opacity)
    found = {}
    for text in texts:
        box = text.mapRectToScene(text.boundingRect()).toRect()
        part = (slice(max(0, box.top()), box.bottom() + 1), slice(max(0, box.left()), box.right() + 1))
        touched = np.abs(written[part] - bare[part]).max(axis=2) > 8
        if not touched.any():
            continue
        colour = qml_property(text, "color", QColor)
        ink = luminance(np.array([colour.red(), colour.green(), colour.blue()], np.float64))
        ground = luminance(bare[part][touched])
        ratios = (np.maximum(ink, ground) + 0.05) / (np.minimum(ink, ground) + 0.05)
        found[f"{text.property('text')} at {box.x()},{box.y()}"] = float(ratios.min())
    assert found
    return found


@pytest.mark.parametrize(
    ("at", "hour"),
    [
        (time(0), "night"),
        (time(4, 59), "night"),
        (time(5), "dawn"),
        (time(8, 59, 59), "dawn"),
        (time(9), "noon"),
        (time(16, 29), "noon"),
        (time(16, 30), "dusk"),
        (time(18, 59), "dusk"),
        (time(19), "night"),
        (time(23, 59), "night"),
    ],
)
def test_each_time_of_day_has_its_light(at: time, hour: str) -> None:
    assert light_at(datetime.combine(date(2026, 11, 29), at)) == hour
    assert hour in HOURS


def test_daylight_says_once_that_the_hour_changed(app: QGuiApplication) -> None:
    clock = [datetime(2026, 11, 24, 16, 0)]
    parent = QObject()
    daylight, said = Daylight(parent, lambda: clock[0]), []
    daylight.changed.connect(lambda: said.append(daylight.hour))
    for minute in (10, 29, 30, 45):
        clock[0] = clock[0].replace(minute=minute)
        daylight.check()
    assert said == ["dusk"]


def test_the_light_is_that_of_the_sun_over_the_venue(app: QGuiApplication) -> None:
    clock = [datetime(2026, 12, 1, 18, 0)]
    parent = QObject()
    daylight = Daylight(parent, lambda: clock[0])
    assert daylight.hour == "dusk", "nobody knows where the venue is"
    daylight.stand_at((26.05, 119.31), "Asia/Shanghai")
    assert daylight.hour == "night"
    clock[0] = datetime(2027, 6, 21, 18, 0)
    daylight.check()
    assert daylight.hour == "dusk", "the sun of another day"
    daylight.stand_at((26.05, -119.31), "Asia/Shanghai")
    assert daylight.hour == "dusk", "a spot that cannot keep this clock has the fixed hours"


@pytest.mark.parametrize(
    ("spot", "zone", "day", "lights"),
    [
        ((59.91, 10.75), "Europe/Oslo", date(2026, 12, 21), {"dawn", "noon", "dusk", "night"}),
        ((69.65, 18.96), "Europe/Oslo", date(2026, 6, 21), {"dawn", "noon", "dusk"}),
        ((69.65, 18.96), "Europe/Oslo", date(2026, 12, 21), {"dawn", "dusk", "night"}),
        ((78.22, 15.63), "Europe/Oslo", date(2026, 12, 21), {"night"}),
        ((0.0, 0.0), "UTC", date(2026, 3, 20), {"dawn", "noon", "dusk", "night"}),
        ((-90.0, 0.0), "UTC", date(2026, 12, 21), {"dawn", "noon", "dusk"}),
    ],
    ids=["short days", "no night", "no sun", "no twilight", "the equator", "the pole"],
)
def test_far_north_and_south_a_day_has_the_lights_that_its_sun_gives(
    spot: tuple[float, float], zone: str, day: date, lights: set[str]
) -> None:
    sun = sun_over(*spot, day, offset_on(zone, day))
    assert sun is not None
    assert {
        light_at(datetime.combine(day, time(hour, minute)), sun) for hour in range(24) for minute in (0, 30)
    } == lights


def test_the_landscape_follows_the_hour(opened: Opener, glass: Hourglass) -> None:
    kiosk = opened(awake=False)
    pictures, brightness = set(), {}
    for hour in HOURS:
        light(kiosk, glass, hour)
        pictures.add(kiosk.showroom.scenery.tall.toString())
        brightness[hour] = float(luminance(pixels(kiosk)).mean())
    assert len(pictures) == 4
    assert brightness["noon"] > brightness["dawn"] > brightness["dusk"] > brightness["night"]
    assert brightness["night"] < 0.1


@pytest.mark.parametrize("size", [TALL, WIDE])
@pytest.mark.parametrize("hour", HOURS)
def test_the_words_of_the_scene_are_readable_at_every_hour(
    opened: Opener, glass: Hourglass, hour: str, size: tuple[int, int]
) -> None:
    kiosk = opened(size=size, awake=False)
    light(kiosk, glass, hour)
    found = worst(kiosk, one(kiosk, "AttractScene"))
    assert {text: ratio for text, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_the_doors_are_readable_at_every_hour(opened: Opener, glass: Hourglass, size: tuple[int, int]) -> None:
    kiosk = opened(size=size)
    for hour in HOURS:
        light(kiosk, glass, hour)
        found = worst(kiosk, one(kiosk, "HomePage"))
        assert {(hour, text): ratio for text, ratio in found.items() if ratio < 4.5} == {}


def test_high_contrast_shows_no_painting(opened: Opener, glass: Hourglass) -> None:
    kiosk = opened(awake=False)
    light(kiosk, glass, "night")
    kiosk.visit.choose_contrast(True)
    settle(kiosk.window)
    seen = [i for i in items(one(kiosk, "AttractScene")) if i.inherits("QQuickImage")]
    assert seen == []
    assert pixels(kiosk)[30, 30].tolist() == [255, 255, 255]


def test_the_scene_moves_only_while_somebody_could_see_it(opened: Opener, glass: Hourglass) -> None:
    kiosk = opened(
        awake=False, settings=replace(LIVELY, venue=replace(LIVELY.venue, hours="09:30-21:00")), size=(540, 960)
    )
    scene = one(kiosk, "AttractScene")
    until(lambda: qml_property(scene, "beat", float) > 2)
    kiosk.visit.touched()
    assert not qml_property(scene, "moving", bool)
    rested = qml_property(scene, "beat", float)
    after(250)
    assert qml_property(scene, "beat", float) == rested
    kiosk.visit.reset()
    until(lambda: qml_property(scene, "beat", float) > rested)
    glass.day = glass.day.replace(hour=22)
    kiosk.opening.check()
    assert not qml_property(scene, "moving", bool)
    glass.day = glass.day.replace(hour=12)
    kiosk.opening.check()
    assert qml_property(scene, "moving", bool)
    kiosk.window.hide()
    assert not qml_property(scene, "moving", bool)


def test_under_reduced_motion_nothing_moves(opened: Opener) -> None:
    kiosk = opened(awake=False)
    scene = one(kiosk, "AttractScene")
    before = pixels(kiosk)
    after(300)
    assert qml_property(scene, "beat", float) == 0
    assert np.array_equal(before, pixels(kiosk))


def test_things_come_forward_in_turn_with_their_names(opened: Opener) -> None:
    kiosk = opened(awake=False)
    scene = one(kiosk, "AttractScene")
    seen = []
    for turn in range(3):
        scene.setProperty("beat", 440 * turn + 330)
        settle(kiosk.window)
        cards = [i for i in items(scene) if i.metaObject().className().startswith("FeaturedCard_")]
        seen += [qml_property(card, "name", str) for card in cards]
    assert len(set(seen)) == 3
    assert seen == [card.name for card in kiosk.showroom.search.suggestions.rows()[:3]]


def test_a_published_route_comes_forward_between_the_products_and_a_proposed_one_does_not(opened: Opener) -> None:
    kiosk = opened(awake=False)
    room = kiosk.showroom
    rows = room.featured.rows()
    published = [route.name for route in room.routes.rows() if not route.illustrative]
    assert len(published) == 2
    assert [row.name for row in rows if row.kind == "route"] == published
    assert [row.kind for row in rows[:4]] == ["product", "product", "product", "route"]
    scene = one(kiosk, "AttractScene")
    scene.setProperty("beat", 440 * 3 + 330)
    settle(kiosk.window)
    (card,) = (i for i in items(scene) if i.metaObject().className().startswith("FeaturedCard_"))
    assert qml_property(card, "name", str) == published[0]
    assert "闽越王城" in qml_property(card, "note", str)
    assert not qml_property(card, "picture", QUrl).isEmpty()


def test_what_staff_mark_as_sold_out_stays_back_at_once_and_comes_again(opened: Opener) -> None:
    kiosk = opened(awake=False)
    room = kiosk.showroom
    before = [row.key for row in room.featured.rows()]
    first = before[0]
    room.sell_out(frozenset({first}))
    assert first not in [row.key for row in room.featured.rows()]
    assert first not in [row.key for row in room.search.suggestions.rows()]
    scene = one(kiosk, "AttractScene")
    scene.setProperty("beat", 330)
    settle(kiosk.window)
    (card,) = (i for i in items(scene) if i.metaObject().className().startswith("FeaturedCard_"))
    assert qml_property(card, "name", str) == room.featured.rows()[0].name
    room.sell_out(frozenset())
    assert [row.key for row in room.featured.rows()] == before


def test_what_the_pack_says_is_sold_out_stays_back(opened: Opener, tmp_path: Path) -> None:
    from kiosk.publish.compile import compile_pack
    from kiosk.release.store import Store

    tables = packs.tables()
    tables["products/hong-pao.toml"]["availability"] = {"sold_out": True}
    compile_pack(packs.write(tmp_path / "pack", tables), Store(tmp_path / "data"))
    kiosk = opened(data=tmp_path / "data", awake=False)
    assert [row.key for row in kiosk.showroom.featured.rows() if row.kind == "product"] == ["lu-cha"]


def test_with_everything_sold_out_the_scene_lives_and_its_routes_come_forward(opened: Opener) -> None:
    kiosk = opened(awake=False)
    room = kiosk.showroom
    assert room.catalogue
    room.sell_out(frozenset(card.key for card in room.catalogue.products("zh-CN")))
    assert {row.kind for row in room.featured.rows()} == {"route"}
    assert len(room.featured.rows()) == 2
    scene = one(kiosk, "AttractScene")
    scene.setProperty("beat", 330)
    settle(kiosk.window)
    (card,) = (i for i in items(scene) if i.metaObject().className().startswith("FeaturedCard_"))
    assert qml_property(card, "kind", str) == "route"
    assert all(row.sold_out for row in room.search.suggestions.rows()), "nothing else is left to suggest"
    assert room.search.suggestions.rows()


def test_the_touch_that_wakes_the_scene_opens_nothing(opened: Opener) -> None:
    kiosk = opened()
    door = one(kiosk, "ZoneDoor").mapRectToScene(one(kiosk, "ZoneDoor").boundingRect()).center()
    kiosk.visit.reset()
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    finger.tap(door.x(), door.y())
    until(lambda: kiosk.visit.present)
    after(100)
    assert kiosk.visit.page == "home"
    finger.tap(door.x(), door.y())
    until(lambda: kiosk.visit.page != "home")


def test_a_release_without_the_hours_shows_its_plain_scene(opened: Opener, glass: Hourglass, tmp_path: Path) -> None:
    from kiosk.publish.compile import compile_pack
    from kiosk.release.store import Store

    compile_pack(packs.write(tmp_path / "pack"), Store(tmp_path / "data"))
    kiosk = opened(data=tmp_path / "data", awake=False)
    plain = kiosk.showroom.scenery.tall
    assert plain != QUrl()
    light(kiosk, glass, "night")
    assert kiosk.showroom.scenery.tall == plain
    assert not kiosk.showroom.scenery.lit
    assert qml_property(one(kiosk, "AttractScene"), "bright", QColor) == QColor("#22302f")
