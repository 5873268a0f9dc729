"""A finger on a product, on a door in motion and on the keys of search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tests.bench.apps import BACK, CHROMIUM, DOOR, HOME, OURS, QML, TILES, Name, Stage
from tests.bench.frame_buffer import Rect
from tests.bench.gestures import NoAnswer, Tap, plain_tap, tap
from tests.bench.report_rows import TWICE, Row, row

PASSES = 3
"""How often the six products of a grid are opened in a round; the first time they are new to the app."""
DOORS = 16
RESULTS = Rect(0, 0, 1080, 1360)
"""Where search shows what it found: above the field and the keys."""
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
ERASE = (906, 1725)
WORDS = ("dhp", "rg", "sx", "bj", "jz", "mc", "hl", "yz", "wy")

Values = dict[Name, list[float]]


def products(stage: Stage, rounds: int, look_ms: list[float]) -> list[Row]:
    """From a grid to a product and back, reduced motion. A round's first tap is not counted."""
    found: dict[str, Values] = {what: defaultdict(list) for what in ("pressed", "first", "finished")}
    restless: dict[Name, int] = defaultdict(int)
    for turn in range(rounds):
        for name in (QML, CHROMIUM, OURS):
            with stage.running(stage.words(name, "grid", "tea")):
                for at in range(-1, PASSES * len(TILES)):
                    made = tap(stage, TILES[at % len(TILES)].middle)
                    if not turn and at < 1:
                        stage.photograph(f"tap-{name}-{at + 1}")
                    plain_tap(stage, BACK.middle)
                    if at >= 0:
                        _add(found, name, made)
                        restless[name] += made.finished is None
                        look_ms.append(made.look_ms)
    never = "".join(f"; {name}: {count} never came to rest" for name, count in restless.items() if count)
    return [
        row("tap-pressed", "tap to pressed look", "ms", found["pressed"], TWICE),
        row("tap-first", "tap (lifted) to the page's first frame, reduced motion", "ms", found["first"], TWICE),
        row(
            "tap-finished",
            "tap (lifted) to the finished page, reduced motion",
            "ms",
            found["finished"],
            TWICE,
            note=f"six products of a grid, {PASSES} times each a round, the first tap of a round left out{never}",
        ),
    ]


def _add(found: dict[str, Values], name: Name, made: Tap) -> None:
    for what, value in (("pressed", made.pressed), ("first", made.first), ("finished", made.finished)):
        if value is not None:
            found[what][name].append(value * 1000)


def doors(stage: Stage, rounds: int) -> list[Row]:
    """The first door of the home page, with motion."""
    first: list[float] = []
    there: list[float] = []
    over: list[float] = []
    for _ in range(rounds):
        with stage.running(stage.ours(moving=True)):
            for at in range(DOORS):
                made = tap(stage, DOOR.middle)
                plain_tap(stage, HOME.middle, quiet_s=0.3)
                if at:
                    first += [made.first * 1000] if made.first is not None else []
                    there += [made.there * 1000] if made.there is not None else []
                    over += [made.finished * 1000] if made.finished is not None else []
    shares = (0.5, 0.95)
    return [
        row("motion-first", "with motion, a zone's door: first change of the page", "ms", {OURS: first}, shares),
        row("motion-there", "the same: most of the new page is to be seen", "ms", {OURS: there}, shares),
        row("motion-over", "the same: everything is at rest", "ms", {OURS: over}, shares),
    ]


def search(stage: Stage, rounds: int, large: Callable[[], Path | None]) -> list[Row]:
    """A key of search to what it finds, on the default pack and on 10,000 products."""
    rows = []
    for pack, store, said in (("default", stage.default, "default pack"), ("large", large(), "10,000 products")):
        if store is None:
            continue
        first: list[float] = []
        settled: list[float] = []
        unanswered = 0
        for turn in range(rounds):
            with stage.running(stage.ours("search", store)):
                for word in WORDS:
                    for letter in word:
                        try:
                            made = tap(stage, key(letter), RESULTS)
                        except NoAnswer:
                            unanswered += 1
                            continue
                        first += [made.first * 1000] if made.first is not None else []
                        settled += [made.finished * 1000] if made.finished is not None else []
                    if not turn and word == WORDS[0]:
                        stage.photograph(f"search-{pack}")
                    for _ in word:
                        plain_tap(stage, ERASE, least=0.0, wait_s=0.1)
        note = f"{unanswered} of {len(first) + unanswered} keys changed nothing among the results" if unanswered else ""
        rows += [
            row(f"search-{pack}", f"key (lifted) to search result, {said}", "ms", {OURS: first}, TWICE, note),
            row(f"search-{pack}-over", "the same: with all pictures", "ms", {OURS: settled}, TWICE),
        ]
    return rows


def key(letter: str) -> tuple[int, int]:
    """Where a key of search is. Raises ValueError for what is no key."""
    for row_at, letters in enumerate(KEYS):
        if letter in letters:
            return (63, 116, 143)[row_at] + round(letters.index(letter) * 103.7), (1526, 1625, 1725)[row_at]
    raise ValueError(letter)
