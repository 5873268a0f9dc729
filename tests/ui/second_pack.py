"""The second pack, an invented ceramics museum, and the same house with more or fewer zones."""

from __future__ import annotations

import shutil
from pathlib import Path

PACK = Path(__file__).parents[1] / "packs" / "ceramics"
FURTHER = {
    "tea-bowls": ("茶盏", "Tea Bowls", "dou-li-wan"),
    "clay": ("泥与釉", "Clay and Glaze", "gai-guan"),
    "lamps": ("灯", "Lamps", "xiang-lu"),
    "tiles": ("瓦当", "Tiles of the Roofs", "tuo-die"),
    "screens": ("彩绘屏风", "Painted Screens", "dan-ping"),
}
"""Zones that are added after the pack's own three: their names and the one thing that stands in each."""


def written(folder: Path, zones: int) -> Path:
    """The pack with so many zones (2 to 8), in `folder`; with two it has no rooms, events, stories or routes."""
    shutil.copytree(PACK, folder)
    for order, (key, (zh, en, thing)) in enumerate(list(FURTHER.items())[: max(0, zones - 3)], 4):
        table = f'order = {order}\ntone = "tea"\nname = {{ zh-CN = "{zh}", en = "{en}" }}\n'
        table += 'summary = { zh-CN = "示例", en = "An example" }\n'
        (folder / "zones" / f"{key}.toml").write_text(table, "utf-8")
        moved = folder / "products" / f"{thing}.toml"
        moved.write_text(moved.read_text("utf-8").replace('zone = "wares"', f'zone = "{key}"'), "utf-8")
    info = folder / "pack.toml"
    info.write_text(info.read_text("utf-8").replace('zones = ["wares"]\n', ""), "utf-8")
    if zones < 3:
        (folder / "zones" / "workshop.toml").unlink()
        for kind in ("rooms", "events", "stories", "routes"):
            shutil.rmtree(folder / kind)
    return folder
