"""The pictures that a pack names: are they there, are they pictures, are they of a size that can be shown."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import MOST_BYTES, parse_toml
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.media import Media
from kiosk.content.pack import Reading
from kiosk.content.pack_paths import composed
from kiosk.content.picture_header import LEAST_SIDE, MOST_PIXELS, MOST_SIDE, NAMES, Measured, guess, measure, narrow
from kiosk.content.stray_files import OTHER_PICTURES
from kiosk.content.toml_tables import ARCHIVE, Table, along

NAMED = (
    "pictures[].file",
    "picture.file",
    "categories[].picture.file",
    "map.picture.file",
    "seal_picture.file",
    "scenes{}.file",
    "dated_scenes[].scenes{}.file",
    "buy[].picture.file",
)
AGAIN = Sentence("重新复制一份原图。", "Copy the original once more.")


def pictures(reading: Reading) -> Iterator[Finding]:
    """Every picture that is missing, is none, was cut off, is too large or too small; and files that nothing names."""
    named: dict[str, list[tuple[str, str]]] = {}
    for file, table in reading.tables.items():
        for field, name in naming(table):
            named.setdefault(composed(name), []).append((file, field))
    names = sorted(reading.media.names(), reverse=True)
    alike = {name.casefold(): name for name in names}
    bases = {name.rsplit("/", 1)[-1].casefold(): name for name in names}
    for name, places in named.items():
        if not reading.media.exists(name):
            yield from (_missing(name, file, field, alike, bases) for file, field in places)
        else:
            yield from _picture(name, *places[0], reading.media)
    yield from _unnamed(reading.media.names() - named.keys(), reading.media)


def naming(table: Table) -> Iterator[tuple[str, str]]:
    """Each field of a pack's table that names a picture, with the name."""
    for path in NAMED:
        for field, name in along(table, path):
            if isinstance(name, str) and name.startswith("media/"):
                yield field, name


def passes(name: str, media: Media) -> bool:
    """Whether a file of the pack is a picture in which nothing was found that keeps it from being published."""
    return not any(finding.severity == "error" for finding in _picture(name, name, "", media))


def _missing(name: str, file: str, field: str, alike: Mapping[str, str], bases: Mapping[str, str]) -> Finding:
    what = Sentence(f"没有图片 {name}。", f"There is no picture {name}.")
    elsewhere = bases.get(name.rsplit("/", 1)[-1].casefold())
    if elsewhere and name.casefold() not in alike:
        mend = Sentence(f"文件在 {elsewhere}：移到 {name}。", f"The file lies at {elsewhere}: move it to {name}.")
    elif other := alike.get(name.casefold()):
        mend = Sentence(
            f"文件叫 {other}，大小写要一致。",
            f"The file is called {other}: upper and lower case must agree.",
        )
    else:
        mend = Sentence("把图片放进 media/，或删去这一项。", "Put the picture into media/, or remove this entry.")
    return error("no-picture", file, field, what, mend)


def _picture(name: str, file: str, field: str, media: Media) -> Iterator[Finding]:
    try:
        with media.open(name) as stream:
            size = measure(stream)
        if size is None:
            with media.open(name) as stream:
                yield _no_picture(name, file, field, stream.read(4096))
            return
    except OSError as wrong:
        what = Sentence(
            f"图片 {name} 读不了：{cause_of(wrong).zh}。", f"The picture {name} cannot be read: {cause_of(wrong).en}."
        )
        yield error(
            "unreadable-picture", file, field, what, Sentence("换一个完好的文件。", "Replace it by a sound file.")
        )
        return
    if finding := _sized(name, file, field, size):
        yield finding


def _no_picture(name: str, file: str, field: str, head: bytes) -> Finding:
    zh, en = guess(head)
    what = Sentence(
        f"{name} 不是 {NAMES[0]} 图片，像是{zh}。",
        f"{name} is no {NAMES[1]} picture, whatever its name; it looks like {en}.",
    )
    mend = Sentence(
        "用看图软件打开原图，另存为 JPEG 或 PNG。",
        "Open the original in a picture program and save it as JPEG or PNG.",
    )
    return error("not-a-picture", file, field, what, mend)


def _sized(name: str, file: str, field: str, size: Measured) -> Finding | None:
    width, height = size.width, size.height
    if max(width, height) > MOST_SIDE or width * height > MOST_PIXELS:
        what = Sentence(
            f"{name} 有 {width} × {height} 像素，太大。", f"{name} is {width} x {height} pixels, too large."
        )
        mend = Sentence(
            f"缩小到每边 {MOST_SIDE} 以内、总共 {MOST_PIXELS // 10_000} 万像素以内。",
            f"Make it at most {MOST_SIDE} pixels a side and {MOST_PIXELS // 1_000_000} million in all.",
        )
        return error("huge-picture", file, field, what, mend)
    if not size.whole:
        what = Sentence(f"{name} 不完整，后半截丢了。", f"{name} is cut off: its end is missing.")
        return error("cut-picture", file, field, what, AGAIN)
    if not size.sound:
        what = Sentence(f"{name} 损坏了，有一部分丢了。", f"{name} is damaged: part of it is lost.")
        return error("broken-picture", file, field, what, AGAIN)
    if field.startswith("scenes."):
        return None
    if narrow(width, height):
        what = Sentence(
            f"{name} 是 {width} × {height} 的长条，放大后会模糊。",
            f"{name} is a strip of {width} x {height} pixels and will blur.",
        )
        mend = Sentence(
            f"截取要看的那一段，短边至少 {LEAST_SIDE} 像素。",
            f"Cut out the part to be seen, at least {LEAST_SIDE} pixels on its shorter side.",
        )
        return warning("narrow-picture", file, field, what, mend)
    if max(width, height) < LEAST_SIDE:
        what = Sentence(
            f"{name} 只有 {width} × {height} 像素，会模糊。",
            f"{name} is only {width} x {height} pixels and will blur.",
        )
        return warning(
            "small-picture", file, field, what, Sentence("换一张至少 900 像素宽的。", "Use one at least 900 wide.")
        )
    return None


def _unnamed(names: frozenset[str], media: Media) -> Iterator[Finding]:
    kept = _archived(media) if any(name.startswith("media/") for name in names) else frozenset()
    for name in sorted(names - kept):
        if name.startswith("media/") and not name.lower().endswith(OTHER_PICTURES):
            what = Sentence("没有记录用到这个文件，不会发布。", "No record names this file; it is not published.")
            mend = Sentence("在记录里写上它，或删去。", "Name it in a record, or remove it.")
            yield note("unused-file", name, "", what, mend)


def _archived(media: Media) -> frozenset[str]:
    """The files that records put away still name: they are needed when one of them is taken back."""
    found: set[str] = set()
    for name in media.names():
        if name.startswith(f"{ARCHIVE}/") and name.endswith(".toml"):
            with contextlib.suppress(OSError, ValueError):  # nobody reads it, so that nobody has to mend it
                found.update(composed(file) for _, file in naming(parse_toml(media.read(name, MOST_BYTES).decode())))
    return frozenset(found)
