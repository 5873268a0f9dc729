"""What is painted under which name: every picture of the default pack, by the name of its file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from assets.art import landscape, rooms, still
from assets.art.brush import Array
from assets.art.drinks import DRINKS
from assets.art.figures import raft
from assets.art.kitchen import KITCHEN
from assets.art.mapsheet import sheet
from assets.art.pantry import PANTRY
from assets.art.teas import TEAS

PACK = Path(__file__).parents[1] / "pack"
Painter = Callable[[], Array]
DANXIA = frozenset({"wuyishan", "tianyou", "jiuqu-raft", "dahongpao-jing", "wuyi-palace", "tiancheng", "xiamei"})
"""Places that stand among red cliffs."""
RIVERSIDE = frozenset(
    [
        "yanping",
        "jianyang",
        "shaowu",
        "wuyishan",
        "jianou",
        "shunchang",
        "pucheng",
        "guangze",
        "songxi",
        "zhenghe",
        "jiuqu-raft",
        "mawei",
        "xiamei",
    ]
)
"""Places by a river."""


def painters() -> dict[str, Painter]:
    """Every picture's painter, by the name of its file without its ending."""
    found: dict[str, Painter] = {
        "scene-tall": landscape.tall,
        "scene-wide": landscape.wide,
        "header-tall": partial(landscape.header, 1080, 860, 310),
        "header-wide": partial(landscape.header, 800, 952, 330, True),
        "mist-1": partial(landscape.mist, 1400, 260, 5),
        "mist-2": partial(landscape.mist, 1400, 260, 6),
        "raft": raft,
        "map": partial(sheet, PACK),
        "door-tea": partial(still.painted, still.teaware),
        "door-liquor": partial(still.painted, still.huangjiu),
        "door-wellness": partial(still.painted, still.door_wellness),
        "door-rooms": partial(still.painted, still.door_rooms),
    }
    found |= {f"category-{name}": partial(still.painted, painter) for name, painter in still.KINDS.items()}
    found |= {name: partial(still.painted, painter) for name, painter in (TEAS | DRINKS | PANTRY | KITCHEN).items()}
    for at, file in enumerate(sorted((PACK / "places").glob("*.toml"))):
        place = tomllib.loads(file.read_text("utf-8"))
        if place["kind"] == "county" or (place["kind"] == "stop" and place["county"] != "fuzhou"):
            key = file.stem
            seed = 20 + at * 11
            found[f"place-{key}"] = partial(landscape.vignette, 900, 560, seed, key in DANXIA, key in RIVERSIDE)
    for key, (things, seed, danxia) in rooms.ROOMS.items():
        palette = tuple(tomllib.loads((PACK / "rooms" / f"{key}.toml").read_text("utf-8"))["palette"])
        found[f"room-{key}"] = partial(rooms.room, palette, things, seed, danxia)
    return found
