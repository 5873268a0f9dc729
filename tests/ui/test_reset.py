"""Whatever a visitor did, after the reset the next one finds what the first one found.

A few visitors are played with the suite; `make reset EXAMPLES=500` makes up more of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk.base.languages import LANGUAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.main_window import Screen
from tests.ui.conftest import SETTINGS, until
from tests.ui.simulated_finger import Finger, bring, name_of, pressables
from tests.ui.visitor_state import Node, VisitorState, nodes, tree_differences

SIZES = ((540, 960), (960, 540))
EXAMPLES = int(os.environ.get("EXAMPLES", "0"))
"""How many visitors are wanted; 0 stands for the few of the suite, who are always the same."""
FEW, STEPS = 5, 10
LEFT_FOR_S = 1000.0
"""Longer than the question, its countdown, and whatever counts as presence."""
NAMED = (
    ("BrewingCard", "Start"),
    ("IdentifierLine", "Show the code large"),
    ("MapPage", "Closer"),
    ("NavigationBar", "Language"),
    ("ProductHero", "Look closer"),
    ("ProductHero", "Next picture"),
    ("StoryPage", "Next leaf"),
)
"""What opens or sets something going, by context and word of the program's own language."""
Page = tuple[str, str]
THINGS: tuple[Page, ...] = (
    ("product", "da-hong-pao"),
    ("product", "bai-ji-guan"),
    ("place", "wuyishan"),
    ("route", "minjiang-suyuan"),
)
PAGES: tuple[Page, ...] = (
    ("zone", "tea"),
    ("zone", "liquor"),
    ("choose", "tea"),
    ("brew", "da-hong-pao"),
    ("whisk", "jian-zhan"),
    *((page, "") for page in ("map", "routes", "rooms", "story", "search", "takeaway")),
    *THINGS,
    ("room", "jianzhan-diancha"),
)
LOOKED_AT_AGAIN: tuple[Page, ...] = (("zone", "tea"), ("map", ""), ("search", ""))
"""Pages that the next visitor opens, beside the one that this visitor left."""
set_hypothesis_home_dir(Path(__file__).parents[2] / "build" / "hypothesis")


class Glass:
    """One kiosk for many visitors, and what the first of them found: at the start, at the doors, and on each page."""

    def __init__(self, data: Path, size: tuple[int, int]) -> None:
        self.clock = Hourglass()
        self.kiosk = Kiosk(data, SETTINGS, Screen(size=size), None, self.clock.clocks())
        self.finger = Finger(self.kiosk.window)
        self.spoilt = False
        """Whether a visitor left something behind: nobody can be tried on it any more."""
        settle(self.kiosk.window)
        until(lambda: self.kiosk.showroom.featured.rowCount())
        self.start = VisitorState.of(self.kiosk)
        self.kiosk.visit.touched()
        settle(self.kiosk.window)
        self.doors = nodes(self.kiosk.window)
        self.first_found = {page: self.found_on(page) for page in PAGES}
        self.leave()
        settle(self.kiosk.window)

    def found_on(self, page: Page) -> tuple[Node, ...]:
        """What a visitor finds who goes from the doors straight to a page."""
        self.kiosk.visit.home()
        self.kiosk.visit.open(*page)
        settle(self.kiosk.window)
        return nodes(self.kiosk.window)

    def leave(self) -> None:
        """The visitor walks away; the clock ends the visit."""
        self.clock.at += LEFT_FOR_S
        self.kiosk.visit.tick()


class Visitor(RuleBasedStateMachine):
    """Everything that one visitor can do, by finger where a finger does it; at the end the reset."""

    find_glass: ClassVar[Callable[[], Glass]]
    """Where the visitor stands."""

    def __init__(self) -> None:
        super().__init__()
        self.glass = type(self).find_glass()
        self.kiosk, self.finger = self.glass.kiosk, self.glass.finger
        self.visit, self.room = self.kiosk.visit, self.kiosk.showroom
        self.width, self.height = self.kiosk.window.width(), self.kiosk.window.height()
        self.held: list[QPoint] = []

    def _tap(self, here: QAccessibleInterface) -> None:
        at = here.rect().center() - self.kiosk.window.geometry().topLeft()
        self.finger.tap(at.x(), at.y())
        settle(self.kiosk.window)

    @initialize()
    def come(self) -> None:
        """Wake the kiosk."""
        self.finger.tap(self.width / 2, self.height / 2)
        settle(self.kiosk.window)
        assert self.visit.present

    @rule(page=st.sampled_from(PAGES))
    def open_page(self, page: Page) -> None:
        """Go to a page."""
        self.visit.open(*page)
        settle(self.kiosk.window)

    @rule(which=st.integers(0, 400))
    def press(self, which: int) -> None:
        """Press one of the things on the glass that can be pressed."""
        if here := pressables(self.kiosk.window, on_glass=True):
            self._tap(here[which % len(here)])

    @rule(name=st.sampled_from(NAMED))
    def press_by_name(self, name: tuple[str, str]) -> None:
        """Press a thing of this name, wherever on the page: the ring, the sheets, the codes."""
        wanted = QCoreApplication.translate(*name)
        if found := [here for here in pressables(self.kiosk.window) if wanted in name_of(here)]:
            bring(found[0])
            self._tap(found[0])

    @rule(down=st.sampled_from((-0.5, -0.25, 0.3)))
    def scroll(self, down: float) -> None:
        """Draw the page up or down."""
        y = self.height * (0.65 if down < 0 else 0.25)
        self.finger.drag(self.width * 0.7, y, self.width * 0.7, y + self.height * down, 3)

    @rule(across=st.sampled_from((-0.6, -0.25, 0.25, 0.6)), y=st.sampled_from((0.12, 0.25, 0.5)))
    def sweep(self, across: float, y: float) -> None:
        """Draw sideways: leaf pictures, pan the map, go back a page."""
        x = self.width * (0.8 if across < 0 else 0.2)
        self.finger.drag(x, self.height * y, x + self.width * across, self.height * y, 3)

    @rule(grow=st.sampled_from((0.5, 2.0)), y=st.sampled_from((0.2, 0.45)))
    def pinch(self, grow: float, y: float) -> None:
        """Pinch the picture or the map."""
        self.finger.pinch(self.width / 2, self.height * y, grow, 3)

    @rule(letters=st.text("abcdehgnop ", min_size=1, max_size=4))
    def type(self, letters: str) -> None:
        """Type into the search."""
        self.visit.open("search", "")
        for letter in letters:
            self.room.search.type(letter)

    @rule(which=st.integers(0, 40), month=st.integers(0, 12))
    def narrow(self, which: int, month: int) -> None:
        """Narrow a zone."""
        zone = self.room.zone
        choosable: list[tuple[Callable[[str], None], str]] = [
            (zone.choose_category, row.key) for row in zone.categories.rows()
        ]
        choosable += [(zone.choose_place, row.key) for row in zone.places.rows()]
        if self.visit.page == "zone" and choosable:
            choose, key = choosable[which % len(choosable)]
            choose(key)
            zone.choose_month(month)

    @rule(thing=st.sampled_from(THINGS))
    def collect(self, thing: Page) -> None:
        """Put a thing on the list, or take it off."""
        self.room.takeaway.toggle(*thing)

    @rule(language=st.sampled_from(LANGUAGES))
    def speak(self, language: str) -> None:
        """Choose a language."""
        self.visit.choose_language(language)

    @rule(size=st.integers(0, 2), contrast=st.booleans(), reach=st.booleans())
    def ease(self, size: int, contrast: bool, reach: bool) -> None:
        """Choose a text size, contrast and reach."""
        self.visit.choose_text_size(size)
        self.visit.choose_contrast(contrast)
        self.visit.choose_reach(reach)

    @rule()
    def go_back(self) -> None:
        """Go back a page."""
        self.visit.back()

    @rule()
    def hesitate(self) -> None:
        """Be asked whether one is still there, and stay."""
        self.glass.clock.at += self.kiosk.settings.visit.idle_s + 1
        self.visit.tick()
        if self.visit.asking:
            self.finger.tap(self.width / 2, self.height * 0.1)

    @rule()
    def hold_the_seal(self) -> None:
        """Get as far as the staff's PIN."""
        self.visit.request_staff()
        settle(self.kiosk.window)

    @rule(x=st.sampled_from((0.2, 0.5)), y=st.sampled_from((0.3, 0.6)))
    def leave_a_finger(self, x: float, y: float) -> None:
        """Keep a finger on the glass, drawn a little way."""
        if self.held:
            return
        at = QPoint(round(self.width * x), round(self.height * y))
        QTest.touchEvent(self.kiosk.window, self.finger.device).press(9, at, self.kiosk.window).commit()
        self.held.append(at + QPoint(round(self.width * 0.25), 4))
        QTest.touchEvent(self.kiosk.window, self.finger.device).move(9, self.held[0], self.kiosk.window).commit()

    def _lift(self) -> None:
        while self.held:
            touch = QTest.touchEvent(self.kiosk.window, self.finger.device)
            touch.release(9, self.held.pop(), self.kiosk.window).commit()
        self.finger.breathe()

    def teardown(self) -> None:
        """The visit ends, with a finger on the glass or without; the next visitor finds what the first one found."""
        page = (str(self.visit.page), str(self.visit.key))
        self.glass.leave()
        self._lift()
        self.glass.leave()  # of whom the lifted finger woke
        settle(self.kiosk.window)
        wrong = VisitorState.of(self.kiosk).differences(self.glass.start)
        self.visit.touched()
        settle(self.kiosk.window)
        wrong += tree_differences(nodes(self.kiosk.window), self.glass.doors)
        for again in sorted({page, *LOOKED_AT_AGAIN}.intersection(PAGES)):
            found = tree_differences(self.glass.found_on(again), self.glass.first_found[again])
            wrong += [f"on {again}: {each}" for each in found]
        self.glass.leave()
        settle(self.kiosk.window)
        self.glass.spoilt = bool(wrong)
        assert not wrong, "\n".join(wrong)


@pytest.fixture
def find_glass(published: Path, quiet: list[str]) -> Iterator[Callable[[tuple[int, int]], Glass]]:
    """Finds a kiosk of a size on which no visitor has left anything; makes one where there is none."""
    glasses: list[Glass] = []

    def find(size: tuple[int, int]) -> Glass:
        if not glasses or glasses[-1].spoilt:
            glasses.append(Glass(published, size))
        return glasses[-1]

    yield find
    for glass in glasses:
        glass.kiosk.close()


@pytest.mark.parametrize("size", SIZES, ids=("tall", "wide"))
def test_whatever_a_visitor_did_the_next_one_finds_what_the_first_one_found(
    find_glass: Callable[[tuple[int, int]], Glass], size: tuple[int, int]
) -> None:
    class VisitorHere(Visitor):
        @staticmethod
        def find_glass() -> Glass:
            return find_glass(size)

    play: Callable[..., None] = run_state_machine_as_test
    play(
        VisitorHere,
        settings=settings(
            max_examples=EXAMPLES or FEW,
            stateful_step_count=STEPS,
            derandomize=not EXAMPLES,
            deadline=None,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
