"""Touches as no hand makes them; `make storm` plays 20,000 frames on every page, these are the first drops of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.base.visitor_pages import PAGES

FRAMES = 100
ROOT = Path(__file__).parents[2]
FOUR_FINGERS = """
from tests.storm.frames import Point
from tests.storm.storm_process import *
prepare("software")
application()
with tempfile.TemporaryDirectory() as data:
    kiosk = Kiosk(Path(data), SETTINGS, Screen(size=(540, 960)), built(), Hourglass().clocks())
    kiosk.touch_filter.window_filter.remove(kiosk.touch_filter.keeps_back)
    kiosk.visit.touched()
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    glass = Glass(kiosk, (QTest.createTouchDevice(),) * 2, "map", "")
    for frame in (
        (Point(1, "press", 350, 276),),
        (Point(0, "press", 257, 921), Point(1, "move", 43, 356), Point(2, "press", 106, 308)),
        (Point(0, "release", 257, 921), Point(1, "release", 43, 356), Point(2, "release", 106, 308)),
        (Point(1, "press", 136, 160), Point(2, "press", 222, 496)),
        (Point(1, "release", 136, 160), Point(2, "move", 391, 854), Point(3, "press", 149, 277)),
    ):
        glass.feel(Frame(0, frame))
        QCoreApplication.processEvents()
    kiosk.close()
"""
"""The four fingers that ended the program on the map; even without the gate before the window."""


def played(*words: str) -> tuple[int, str]:
    """How a program of its own ended, and what it said: a crash of Qt ends it alone."""
    ran = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stdout + ran.stderr[-4000:]


@pytest.mark.parametrize(("seed", "half"), [("tall-1", 0), ("wide-2", 1)])
def test_no_storm_of_touches_ends_the_program_warns_or_closes_the_way_home(seed: str, half: int) -> None:
    pages = sorted(PAGES)[half::2]
    assert played("-m", "tests.storm.storm_process", seed, str(FRAMES), *pages) == (
        0,
        "".join(f"{page}\n" for page in pages),
    )


def test_four_fingers_on_the_map_do_not_end_the_program() -> None:
    assert played("-c", FOUR_FINGERS)[0] == 0
