"""A small pack with something of everything, written as staff would write it, and changed by the tests."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import tomlkit
from PIL import Image

Table = dict[str, Any]


def png(colour: tuple[int, ...], size: tuple[int, int] = (40, 30)) -> bytes:
    """A PNG of one colour."""
    out = io.BytesIO()
    Image.new("RGBA" if len(colour) == 4 else "RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def tables() -> dict[str, Table]:
    """The pack's TOML files by their path."""
    return {
        "pack.toml": {
            "schema": 1,
            "id": "small",
            "version": "1",
            "languages": ["zh-CN", "en"],
            "venue": "hall",
            "name": {"zh-CN": "小展厅", "en": "Small hall"},
            "title": {"zh-CN": "小展厅"},
            "tagline": {"zh-CN": "一句话", "en": "One line"},
            "where": {"zh-CN": "福州", "en": "Fuzhou"},
            "scenes": {"scene-tall": {"file": "media/scene.png"}},
            "categories": [
                {"id": "rock", "name": {"zh-CN": "岩茶", "en": "Rock tea"}, "picture": {"file": "media/rock.png"}},
                {"id": "wine", "name": {"zh-CN": "酒", "en": "Wine"}},
            ],
            "map": {
                "picture": {"file": "media/map.png"},
                "width": 200,
                "height": 100,
                "south": 26.0,
                "north": 28.0,
                "west": 117.0,
                "east": 119.0,
                "margin": [10, 8, 20, 20],
            },
            "rivers": [
                {"id": "min", "name": {"zh-CN": "闽江"}, "flows_to": "sea", "points": [[27.0, 118.0], [26.1, 119.0]]},
                {"id": "xi", "name": {"zh-CN": "建溪"}, "flows_to": "min", "points": [[27.5, 118.0], [27.0, 118.0]]},
                {"id": "yang", "name": {"zh-CN": "崇阳溪"}, "flows_to": "xi", "points": [[28.0, 118.0], [27.5, 118.0]]},
            ],
        },
        "zones/tea.toml": zone(1, "茶空间", "Tea"),
        "zones/liquor.toml": zone(2, "名酒行", "Liquor", tone="liquor"),
        "zones/tearoom.toml": zone(3, "主题茶室", "Tea rooms", tone="rooms", kind="rooms"),
        "places/hall.toml": place("venue", "展厅", 26.05, 119.0),
        "places/wuyi.toml": place("county", "武夷山市", 28.0, 117.0, order=1)
        | {"known_for": {"zh-CN": ["岩茶", "丹霞"]}, "pictures": [{"file": "media/red.png", "focus": [0.2, 0.8]}]},
        "places/jianou.toml": place("county", "建瓯市", 27.0, 118.0, order=2),
        "places/jiuqu.toml": place("stop", "九曲溪", 27.9, 117.1) | {"county": "wuyi"},
        "products/hong-pao.toml": product("tea", "wuyi", "rock", "大红袍", "Da Hong Pao", order=1)
        | {
            "pinyin": "dà hóng páo",
            "months": [4, 5],
            "related": ["lu-cha"],
            "pictures": [{"file": "media/red.png"}],
            "certifications": [
                {"kind": "gi_product", "name": "武夷岩茶", "ref": "GB/T 18745"},
                {"kind": "other", "name": "内部", "shown": False},
            ],
            "identifiers": [{"scheme": "local", "value": "A-1"}],
            "use": {
                "kind": "brew",
                "text": {"zh-CN": "盖碗冲泡。"},
                "tea_g": 8,
                "water_ml": 110,
                "temp_c": 100,
                "first_s": 10,
                "step_s": 5,
                "infusions": [6, 8],
            },
        },
        "products/lu-cha.toml": product("tea", "wuyi", "rock", "武夷绿茶", "Green tea", order=2) | {"months": [3]},
        "products/hong-jiu.toml": product("liquor", "jianou", "wine", "红曲酒", "Red rice wine", order=3)
        | {
            "compliance": ["alcohol_warning", "adults_only"],
            "use": {
                "kind": "liquor",
                "text": {"zh-CN": "温饮。"},
                "type": {"zh-CN": "黄酒"},
                "typical_abv_percent": [12.0, 18.0],
            },
            "availability": {"from": "2026-05-01", "to": "2026-10-07"},
        },
        "routes/xi.toml": {
            "days": 2,
            "name": {"zh-CN": "溯溪", "en": "Up the stream"},
            "summary": {"zh-CN": "沿溪而上。"},
            "illustrative": True,
            "stops": [
                {"place": "jianou", "day": 1, "stay_hours": 3},
                {"place": "jiuqu", "day": 2, "products": ["hong-pao", "hong-jiu"]},
            ],
            "legs": [
                {
                    "kind": "access",
                    "from": "hall",
                    "to": "jianou",
                    "mode": "rail",
                    "approx_minutes": [60, 80],
                    "station": {"zh-CN": "建瓯西"},
                },
                {"kind": "transfer", "from": "jianou", "to": "jiuqu", "mode": "road", "straight_line_km": 90.5},
            ],
        },
        "rooms/song.toml": {
            "name": {"zh-CN": "宋韵", "en": "Song"},
            "summary": {"zh-CN": "点茶。"},
            "activity": {"zh-CN": "试一试点茶。"},
            "palette": ["#112233"],
            "products": ["hong-pao"],
            "illustrative": True,
        },
        "stories/river.toml": {
            "order": 1,
            "name": {"zh-CN": "一江两城", "en": "One river"},
            "summary": {"zh-CN": "上游与下游。"},
            "figures": [{"value": 170, "at_least": True, "caption": {"zh-CN": "家企业"}}],
        },
    }


def zone(order: int, chinese: str, english: str, tone: str = "tea", kind: str = "products") -> Table:
    """One zone."""
    name = {"zh-CN": chinese, "en": english}
    return {"order": order, "kind": kind, "tone": tone, "name": name, "summary": {"zh-CN": f"{chinese}在这里。"}}


def place(kind: str, chinese: str, lat: float, lon: float, order: int = 0) -> Table:
    """One place, in Chinese only."""
    text = {"name": {"zh-CN": chinese}, "summary": {"zh-CN": f"{chinese}在这里。"}}
    return {"kind": kind, "lat": lat, "lon": lon, "order": order} | text


def product(zone: str, place: str, category: str, chinese: str, english: str, order: int = 0) -> Table:
    """One product."""
    return {
        "zone": zone,
        "place": place,
        "category": category,
        "order": order,
        "name": {"zh-CN": chinese, "en": english},
        "summary": {"zh-CN": f"{chinese}出在这里。", "en": f"{english} comes from here."},
    }


def media() -> dict[str, bytes]:
    """The pack's pictures by their path."""
    return {
        "media/red.png": png((200, 30, 30)),
        "media/rock.png": png((40, 90, 60), (300, 200)),
        "media/scene.png": png((20, 40, 60, 128), (200, 360)),
        "media/map.png": png((240, 230, 220), (200, 100)),
    }


def write(folder: Path, changed: dict[str, Table] | None = None, pictures: dict[str, bytes] | None = None) -> Path:
    """Write the small pack into `folder`, with whole files `changed` and `pictures` replaced; returns the folder."""
    files = {name: tomlkit.dumps(table).encode() for name, table in (tables() | (changed or {})).items()}
    for name, content in (files | media() | (pictures or {})).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def renamed(chinese: str) -> dict[str, Table]:
    """The change that gives the venue another name, and so the release another id."""
    table = tables()["pack.toml"]
    return {"pack.toml": table | {"name": {"zh-CN": chinese}}}
