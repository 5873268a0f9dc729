"""A packet held up to the reader: from the last digit of its barcode to its page, on wall clock and on the screen.

The default pack with the packets of the example shop; each is held up in turn, the visitor going home in between. A
round begins on the first scene, where the first packet is also the first page of its kind that this kiosk makes.
"""

from __future__ import annotations

import shutil
import tomllib
from collections import defaultdict
from pathlib import Path

from kiosk import resources
from kiosk.content import example_shop
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from tests.bench.apps import HOME, OURS, Stage
from tests.bench.frame_buffer import mask, observe
from tests.bench.gestures import LEAST, LIMIT_S, NO_ANSWER_S, QUIET_S, THERE, NoAnswer, plain_tap
from tests.bench.large_pack import DEFAULT
from tests.bench.report_rows import MOST, Row, row
from tests.bench.typed_reader import HELD_S, NAME, TypedReader

TURNS = 4
"""How often each packet is held up in a round, with an end (Enter), and without."""
ENDS = {"entered": "\r", "quiet": ""}
"""How a reader ends a code: by Enter, or by saying nothing more."""


def measure(stage: Stage, rounds: int, look_ms: list[float]) -> list[Row]:
    """With reduced motion as taps are, and with motion."""
    store = _shop(stage.work)
    took: dict[str, list[float]] = defaultdict(list)
    restless = 0
    with TypedReader(stage.work) as reader:
        for turn in range(rounds):
            for moving in (False, True):
                with stage.running(reader.kiosk(_words(stage, store, moving))):
                    observe(stage.screen, HELD_S, HELD_S if reader.real else 0.5)
                    codes = [(code, end) for code in _codes() * TURNS for end in ENDS]
                    if not moving:
                        codes = [(codes[0][0], "scene"), *codes]
                    for at, (code, end) in enumerate(codes):
                        restless += _held_up(stage, reader, code, "moving" if moving else end, took, look_ms)
                        if not turn and not moving and at < 2:
                            stage.photograph(f"scan-{at}")
                        plain_tap(stage, HOME.middle, quiet_s=QUIET_S)
    shares = (0.5, MOST)
    how = "a uinput device" if reader.real else "a pipe with a reader's events"
    note = f"{how}; {len(_codes())} packets, {TURNS} times a round" + (
        f"; {restless} never at rest" if restless else ""
    )
    last = "last digit of a barcode"
    said = {
        "scan-first": ("entered first", f"{last}, Enter after it, to the packet's first frame, reduced motion", note),
        "scan-finished": ("entered finished", "the same: the finished picture", ""),
        "scan-quiet-first": ("quiet first", f"{last}, nothing after it, to the packet's first frame", ""),
        "scan-quiet-finished": ("quiet finished", "the same: the finished picture", ""),
        "scan-motion-first": ("moving first", f"{last}, with motion, to the first change of the page", ""),
        "scan-motion-there": ("moving there", "the same: most of the packet's page is to be seen", ""),
        "scan-scene": (
            "scene finished",
            "first packet after the start, from the first scene to the finished picture",
            "",
        ),
    }
    return [
        row(key, what, "ms", {OURS: took[name]}, shares if len(took[name]) > 1 else (0.5,), noted)
        for key, (name, what, noted) in said.items()
    ]


def _held_up(
    stage: Stage, reader: TypedReader, code: str, how: str, took: dict[str, list[float]], look_ms: list[float]
) -> bool:
    """Hold a packet up once; adds the milliseconds that it took, and says whether the page never came to rest."""
    at = 0.0

    def act() -> None:
        nonlocal at
        at = reader.types(code + ENDS.get(how, "\r"))

    where = mask(stage.screen.header)
    seen = observe(stage.screen, QUIET_S, LIMIT_S, act, NO_ANSWER_S, where, LEAST)
    first, there = seen.first(where, LEAST), seen.nearer(where, THERE)
    if first is None or there is None or seen.last is None:
        raise NoAnswer(f"nothing follows the code {code}")
    look_ms.append(seen.look_ms)
    took[f"{how} first"].append((first - at) * 1000)
    took[f"{how} there"].append((there - at) * 1000)
    if seen.quiet:
        took[f"{how} finished"].append((seen.last - at) * 1000)
    return not seen.quiet


def _words(stage: Stage, store: Path, moving: bool) -> list[str]:
    """Ours on the shop, on its first scene (at home with motion, whose scene never rests), with a reader allowed."""
    words = stage.ours("home" if moving else "", store, moving)
    config = words.index("--config") + 1
    text = Path(words[config]).read_text("utf-8") + f"[reader]\ndevices = ['{NAME}']\n"
    words[config] = str(stage.work / f"scan-{'moving' if moving else 'still'}.toml")
    Path(words[config]).write_text(text, "utf-8")
    return words


def _codes() -> list[str]:
    """The barcodes of the example shop."""
    tables = [tomllib.loads(text) for name, text in example_shop.FILES.items() if name.startswith("goods/")]
    return [str(table["gtin"]) for table in tables if "gtin" in table]


def _shop(work: Path) -> Path:
    """A store with the default pack and the example shop on show. Raises ValueError when it is refused."""
    pack, store = work / "shop-pack", work / "shop"
    shutil.copytree(DEFAULT, pack)
    for name, text in example_shop.FILES.items():
        (pack / name).parent.mkdir(exist_ok=True)
        (pack / name).write_text(text, "utf-8")
    made = compile_pack(pack, Store(store), PublishOptions(reuse_from=(resources.builtin_store(),)))
    if not made.id:
        raise ValueError("; ".join(finding.what_en for finding in made.findings if finding.severity == "error"))
    return store
