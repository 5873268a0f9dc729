"""Everything that is wrong with a pack, all at once: its files, its records, and what they say of each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.content.finding import Finding, Severity
from kiosk.content.media import Media, picture_size
from kiosk.content.model import LANGUAGES, Pack, Picture, Product
from kiosk.content.pack import read
from kiosk.content.wording import forbidden

MOST_SIDE = 12_000
MOST_PIXELS = 50_000_000
HEAD = 262_144
"""Bytes of a picture in which its size is looked for."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack that was looked at: the pack itself when it could be read, its files, and what was found."""

    pack: Pack | None
    media: Media
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether it may be published: nothing found is an error."""
        return not any(finding.severity == "error" for finding in self.findings)


def check(path: Path, base_url: str = "") -> Checked:
    """Look at the pack at `path`, a folder or a zip; `base_url` is the origin site's address in the settings."""
    reading = read(path)
    findings = list(reading.findings)
    if reading.pack is not None:
        findings += _references(reading.pack, reading.media.names())
        findings += _pictures(reading.pack, reading.media)
        findings += _words(reading.pack)
        findings += _products(reading.pack)
        findings += _languages(reading.pack)
    if reading.media.names() and not base_url:
        findings.append(_no_address())
    order = {"error": 0, "warning": 1, "info": 2}
    findings.sort(key=lambda finding: (order[finding.severity], finding.file, finding.field))
    return Checked(reading.pack, reading.media, tuple(findings))


def _found(
    severity: Severity, code: str, file: str, field: str, what: tuple[str, str], mend: tuple[str, str]
) -> Finding:
    return Finding(severity, code, file, field, *what, *mend)


def _no_address() -> Finding:
    return _found(
        "warning",
        "no-base-url",
        "kiosk.toml",
        "origin.base_url",
        ("没有设置溯源网站地址，所以任何页面都不显示二维码。", "No origin address is set, so no page shows a code."),
        (
            '在 kiosk.toml 的 [origin] 写 base_url = "https://…"。',
            'Write base_url = "https://…" under [origin] in kiosk.toml.',
        ),
    )


def _records(pack: Pack) -> Iterator[tuple[str, Any]]:
    yield "pack.toml", pack.info
    for folder in ("zones", "products", "places", "routes", "rooms", "stories"):
        for key, record in getattr(pack, folder).items():
            yield f"{folder}/{key}.toml", record


def _references(pack: Pack, files: frozenset[str]) -> Iterator[Finding]:
    def written(folder: str) -> set[str]:
        """The ids of a folder's files, also of those that could not be read: one fault is told once."""
        return {
            name[len(folder) + 1 : -5] for name in files if name.startswith(f"{folder}/") and name.endswith(".toml")
        }

    categories = [category.id for category in pack.info.categories]
    known = {
        "zone": (written("zones"), "区", "zone"),
        "place": (written("places"), "地点", "place"),
        "product": (written("products"), "产品", "product"),
        "category": (set(categories), "品类", "category"),
    }
    for double in sorted({each for each in categories if categories.count(each) > 1}):
        yield _found(
            "error",
            "duplicate-id",
            "pack.toml",
            "categories",
            (f"品类 {double} 写了两次。", f"The category {double} stands twice."),
            ("删去一个，或改它的 id。", "Remove one, or change its id."),
        )

    def named(file: str, field: str, kind: str, keys: Iterable[str]) -> Iterator[Finding]:
        have, zh, en = known[kind]
        for key in keys:
            if key not in have:
                yield _found(
                    "error",
                    f"unknown-{kind}",
                    file,
                    field,
                    (f"没有叫 {key} 的{zh}。", f"There is no {en} called {key}."),
                    (f"改成已有的{zh}，或补上它的文件。", f"Name one there is, or add its file.{_near(key, have)}"),
                )

    yield from named("pack.toml", "venue", "place", [pack.info.venue])
    for key, product in pack.products.items():
        file = f"products/{key}.toml"
        yield from named(file, "zone", "zone", [product.zone])
        yield from named(file, "place", "place", [product.place])
        yield from named(file, "category", "category", [product.category])
        yield from named(file, "related", "product", product.related)
    for key, place in pack.places.items():
        yield from named(f"places/{key}.toml", "county", "place", [place.county] if place.county else [])
    for key, route in pack.routes.items():
        for at, stop in enumerate(route.stops):
            yield from named(f"routes/{key}.toml", f"stops.{at}.place", "place", [stop.place])
            yield from named(f"routes/{key}.toml", f"stops.{at}.products", "product", stop.products)
        ends = [end for leg in route.legs for end in (leg.from_, leg.to) if end]
        yield from named(f"routes/{key}.toml", "legs", "place", dict.fromkeys(ends))
    for key, room in pack.rooms.items():
        yield from named(f"rooms/{key}.toml", "products", "product", room.products)
    if not written("zones"):
        yield _found(
            "error",
            "no-zone",
            "zones/",
            "",
            ("一个区也没有。", "There is no zone."),
            ("至少写一个 zones/<名字>.toml。", "Write at least one zones/<name>.toml."),
        )


def _near(key: str, have: set[str]) -> str:
    import difflib

    near = difflib.get_close_matches(key, have, 1, 0.6)
    return f" Did you mean {near[0]}? 是不是 {near[0]}？" if near else ""


def _pictures(pack: Pack, media: Media) -> Iterator[Finding]:
    named: dict[str, tuple[str, str]] = {}
    for file, record in _records(pack):
        for field, picture in _pictures_of(record):
            named.setdefault(picture.file, (file, field))
    names = media.names()
    for name, (file, field) in sorted(named.items()):
        if name not in names:
            yield _found(
                "error",
                "no-picture",
                file,
                field,
                (f"没有图片 {name}。", f"There is no picture {name}."),
                ("把图片放进 media，或删去这一项。", "Put the picture into media, or remove this entry."),
            )
            continue
        yield from _picture(name, file, field, media)


def _picture(name: str, file: str, field: str, media: Media) -> Iterator[Finding]:
    try:
        size = picture_size(media.read(name)[:HEAD])
    except OSError as error:
        yield _found(
            "error",
            "unreadable-picture",
            file,
            field,
            (f"图片 {name} 读不了：{error}。", f"The picture {name} cannot be read: {error}."),
            ("换一个文件。", "Replace the file."),
        )
        return
    if size is None:
        yield _found(
            "error",
            "not-a-picture",
            file,
            field,
            (f"{name} 不是 JPEG、PNG 或 WebP 图片。", f"{name} is not a JPEG, PNG or WebP picture, whatever its name."),
            ("用看图软件打开，另存为 JPEG 或 PNG。", "Open it in a picture program and save it as JPEG or PNG."),
        )
        return
    _, width, height = size
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        yield _found(
            "error",
            "huge-picture",
            file,
            field,
            (f"{name} 有 {width} × {height} 像素，太大。", f"{name} is {width} x {height} pixels, too large."),
            (
                f"缩小到每边 {MOST_SIDE} 以内、总共 5000 万像素以内。",
                f"Make it at most {MOST_SIDE} pixels a side and 50 million in all.",
            ),
        )
    elif max(width, height) < 400:
        yield _found(
            "warning",
            "small-picture",
            file,
            field,
            (
                f"{name} 只有 {width} × {height} 像素，会模糊。",
                f"{name} is only {width} x {height} pixels and will blur.",
            ),
            ("换一张至少 900 像素宽的。", "Use one at least 900 pixels wide."),
        )


def _pictures_of(record: Any) -> Iterator[tuple[str, Picture]]:
    for at, picture in enumerate(getattr(record, "pictures", ())):
        yield f"pictures.{at}.file", picture
    if isinstance(picture := getattr(record, "picture", None), Picture):
        yield "picture.file", picture
    for name, scene in getattr(record, "scenes", {}).items():
        yield f"scenes.{name}.file", scene
    for at, category in enumerate(getattr(record, "categories", ())):
        if category.picture:
            yield f"categories.{at}.picture.file", category.picture
    if sheet := getattr(record, "map", None):
        yield "map.picture.file", sheet.picture


TEXTS = ("name", "title", "tagline", "where", "credit", "summary", "tasting", "activity")


def _texts(record: Any) -> Iterator[tuple[str, dict[str, str]]]:
    for field in TEXTS:
        if isinstance(text := getattr(record, field, None), dict) and text:
            yield field, text
    if use := getattr(record, "use", None):
        yield "use.text", use.text


def _words(pack: Pack) -> Iterator[Finding]:
    for file, record in _records(pack):
        for field, text in _texts(record):
            for tag, said in text.items():
                for word in forbidden(said):
                    yield _found(
                        "warning",
                        "wording",
                        file,
                        f"{field}.{tag}",
                        (f"“{word}”可能不合广告法。", f"“{word}” may offend advertising law."),
                        ("换一个说法：写看得见、尝得到的。", "Say it otherwise: what can be seen and tasted."),
                    )


def _languages(pack: Pack) -> Iterator[Finding]:
    for file, record in _records(pack):
        for field, text in _texts(record):
            if "zh-CN" not in text:
                yield _found(
                    "error",
                    "no-chinese",
                    file,
                    field,
                    ("缺少 zh-CN。", "zh-CN is missing."),
                    ("写上简体中文。", "Write it in simplified Chinese."),
                )
        lacking = [tag for tag in LANGUAGES if tag != "zh-CN" and any(tag not in text for _, text in _texts(record))]
        if lacking:
            which = ", ".join(lacking)
            yield _found(
                "info",
                "language-missing",
                file,
                "",
                (f"缺 {which}，发布时自动补。", f"{which} is missing and will be filled in at publish."),
                ("写上这些语言。", "Write these languages."),
            )


def _products(pack: Pack) -> Iterator[Finding]:
    for key, product in pack.products.items():
        file = f"products/{key}.toml"
        liquor = product.use is not None and product.use.kind == "liquor"
        if liquor and "adults_only" not in product.compliance:
            yield _found(
                "error",
                "liquor-without-warning",
                file,
                "compliance",
                ("酒类必须标明未成年人请勿饮酒。", "Liquor must say that it is for adults."),
                ('加上 compliance = ["alcohol_warning", "adults_only"]。',) * 2,
            )
        yield from _numbers(file, product)
        yield from _dates(file, product)


def _numbers(file: str, product: Product) -> Iterator[Finding]:
    for at, number in enumerate(product.identifiers):
        if number.scheme == "gtin" and not valid_gtin(number.value):
            yield _found(
                "error",
                "wrong-gtin",
                file,
                f"identifiers.{at}.value",
                (f"条码 {number.value} 的校验位不对。", f"The GTIN {number.value} has a wrong check digit."),
                ("照包装上的条码再抄一遍。", "Copy it again from the package."),
            )


def _dates(file: str, product: Product) -> Iterator[Finding]:
    dates: dict[str, date] = {}
    for field, text in (("from", product.availability.from_), ("to", product.availability.to)):
        try:
            if text:
                dates[field] = date.fromisoformat(text)
        except ValueError:
            yield _found(
                "error",
                "no-such-day",
                file,
                f"availability.{field}",
                (f"没有 {text} 这一天。", f"There is no day {text}."),
                ("改正日期，例如 2026-12-31。", "Correct the date, for instance 2026-12-31."),
            )
    if len(dates) == 2 and dates["from"] > dates["to"]:
        yield _found(
            "error",
            "dates-reversed",
            file,
            "availability",
            ("开始日期在结束日期之后。", "It begins after it ends."),
            ("对调两个日期。", "Exchange the two dates."),
        )


def valid_gtin(number: str) -> bool:
    """Whether `number` is a GTIN-8, -12, -13 or -14 with a right check digit (GS1 General Specifications 7.9)."""
    if not number.isdigit() or len(number) not in (8, 12, 13, 14):
        return False
    digits = [int(digit) for digit in reversed(number)]
    return (digits[0] + sum(digit * (3, 1)[at % 2] for at, digit in enumerate(digits[1:]))) % 10 == 0
