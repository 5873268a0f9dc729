"""The map of a route on the site: near enough to tell its stops apart, with names that stand clear."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.origin.site.map_svg import EDGE, Sketch
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store

Box = tuple[float, float, float, float]
DISC, LETTER = 33.0, 36.0


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    """The release that travels with the program."""
    kept = Store(Path("nowhere")).open_shown(resources.builtin_store()).catalogue
    assert kept is not None
    yield kept
    kept.close()


def drawn(catalogue: Catalogue, language: str, key: str) -> tuple[ElementTree.Element, int]:
    """The map of one route, and how many stops it has."""
    row = catalogue.route(language, key)
    assert row is not None
    sketch = Sketch(catalogue.map(language), "a note")
    return ElementTree.fromstring(sketch.route("a route", row.stops)), len(row.stops)


def frame(svg: ElementTree.Element) -> Box:
    """What the picture shows."""
    left, top, width, height = map(float, svg.attrib["viewBox"].split())
    return left, top, left + width, top + height


def discs(svg: ElementTree.Element) -> list[tuple[float, float]]:
    """Where the numbers stand."""
    return [(float(d.attrib["cx"]), float(d.attrib["cy"])) for d in svg.iter("circle") if d.attrib["class"] == "lit"]


def names(svg: ElementTree.Element) -> list[tuple[str, Box]]:
    """The names and the room that each takes at the least: half an em a letter."""
    found = []
    for text in svg.iter("text"):
        if text.attrib["class"] == "name":
            x, y, wide = float(text.attrib["x"]), float(text.attrib["y"]), len(text.text or "") * LETTER / 2
            start = x - {"start": 0.0, "middle": wide / 2, "end": wide}[text.attrib["text-anchor"]]
            found.append((text.text or "", (start, y - LETTER * 0.7, start + wide, y)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_stand_apart_inside_the_picture_and_no_name_covers_one(catalogue: Catalogue, language: str) -> None:
    for card in catalogue.routes(language):
        svg, stops = drawn(catalogue, language, card.key)
        left, top, right, bottom = frame(svg)
        places = discs(svg)
        assert len(places) == stops
        assert all(math.dist(a, b) >= 2 * DISC for at, a in enumerate(places) for b in places[at + 1 :]), card.key
        assert all(left + DISC <= x <= right - DISC and top + DISC <= y <= bottom - DISC for x, y in places), card.key
        for name, (start, high, end, low) in names(svg):
            assert left <= start < end <= right, (card.key, name)
            assert top <= high < low <= bottom, (card.key, name)
            for x, y in places:
                near = max(start, min(x, end)), max(high, min(y, low))
                assert math.dist((x, y), near) >= DISC, (card.key, name)


def test_a_short_route_fills_its_picture_and_names_its_stops(catalogue: Catalogue) -> None:
    svg, _ = drawn(catalogue, "zh-CN", "baicha-langqiao")
    left, top, right, bottom = frame(svg)
    xs, ys = zip(*discs(svg), strict=True)
    room = 1 - 2 * EDGE
    assert max((max(xs) - min(xs)) / (right - left), (max(ys) - min(ys)) / (bottom - top)) > room * 0.7
    assert "洞宫山" in {name for name, _ in names(svg)}


def test_a_route_that_spans_the_land_is_drawn_on_the_whole_map(catalogue: Catalogue) -> None:
    sheet = catalogue.map("zh-CN")
    svg, _ = drawn(catalogue, "zh-CN", "minyue-wuyi")
    whole = ElementTree.fromstring(Sketch(sheet, "a note").place("all"))
    assert svg.attrib["viewBox"] == whole.attrib["viewBox"]
