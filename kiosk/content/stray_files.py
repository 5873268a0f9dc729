"""Files of a pack that are not read: each is named with where it belongs, so that nothing with content is lost in silence."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.base import record_kinds
from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.file_memory import learnt
from kiosk.content.finding import Finding, error, warning
from kiosk.content.media import Media
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import ARCHIVE, FOLDERS

PAPERS = (".md", ".txt", ".rst")
PICTURES = (".jpg", ".jpeg", ".png", ".webp")
OTHER_PICTURES = (
    ".bmp",
    ".tif",
    ".tiff",
    ".gif",
    ".svg",
    ".psd",
    ".heic",
    ".heif",
    ".avif",
    ".jfif",
    ".raw",
    ".cr2",
    ".nef",
    ".dng",
)
CALLED = record_kinds.CALLED | {
    "media": ("medium", "picture", "pictures", "image", "images", "img", "photo", "photos", "图片", "照片", "图"),
}
"""What people call the folders."""
SIGNS = (
    ("routes", re.compile(r"^\s*(\[\[\s*(stops|legs)\s*\]\]|days\s*=)", re.M)),
    ("places", re.compile(r"^\s*(lat|lon)\s*=", re.M)),
    ("rooms", re.compile(r"^\s*palette\s*=", re.M)),
    ("zones", re.compile(r"^\s*tone\s*=", re.M)),
    ("stories", re.compile(r"^\s*(\[\[\s*figures\s*\]\]|quotes\s*=)", re.M)),
    ("products", re.compile(r"^\s*(zone|category|place|\[\s*use\s*\]|\[\[\s*identifiers\s*\]\])\s*(=|$)", re.M)),
    ("products", re.compile(r"^\s*(\[\s*(name|summary)\s*\]|(name|summary)(\.[\w-]+)?\s*=)", re.M)),
)
"""What a record of each kind says and no other, and last what all say."""
ENDED = re.compile(
    r"[._ -]*(toml|tom|tml|toml?l)([._ -]*(txt|bak|old|orig|new|tmp|swp|rtf|~))*~?[\s._。·-]*$|\.(txt|bak|old|orig)$|~$|"
    r"\.toml\.(crdownload|download|part|partial|opdownload|td|filepart)$",
    re.I,
)
"""Endings that editors and systems put behind a record's name, or that came of a slip."""
KEPT = re.compile(r"\.(bak|old|orig|tmp|swp)\b|~$", re.I)
"""Endings of what somebody keeps on purpose."""
LOOKED_AT = 64 << 10
"""Bytes of a file that are read to tell what it is."""


def strays(reading: Reading) -> Iterator[Finding]:
    """Every file outside media/ and archive/ that is no record and no README: what it looks like and where it belongs."""
    names = reading.media.names()
    for name in sorted(names):
        path = PurePosixPath(name)
        if path.parts[0] == ARCHIVE or is_read(name):
            continue
        if path.parts[0] == "media":
            if path.suffix.lower() in OTHER_PICTURES:
                yield _unusable(name)
            elif ".toml" in path.name.lower():
                yield _record(name, _kind(path, reading.media) or "products", names, reading.media)
            continue
        kind = _kind(path, reading.media)
        if path.suffix.lower() in (*PICTURES, *OTHER_PICTURES):
            yield _picture(name, names)
        elif folder := next((part for part in path.parts[:-1] if part.lower().endswith(".toml")), ""):
            what = Sentence(f"{folder} 是文件夹，不是文件。", f"{folder} is a folder and not a file.")
            mend = Sentence("把里面的内容移出来，删去这个文件夹。", "Take out what is in it and remove the folder.")
            yield error("folder-not-file", name, "", what, mend)
        elif path.suffix.lower() == ".toml" or (kind and not _paper(path, exact=True)):
            yield _record(name, kind or "products", names, reading.media)
        elif not _paper(path) or path.parts[0] in FOLDERS:
            if _paper(path, exact=True):
                continue
            what = Sentence("这个位置的文件不会被读。", "A file in this place is not read.")
            mend = Sentence(
                "图片放进 media/；要紧的内容抄进记录，文件移到包外。",
                "Pictures go into media/; copy what matters into a record and keep the file outside the pack.",
            )
            yield warning("stray-file", name, "", what, mend)


def is_read(name: str) -> bool:
    """Whether a file of the pack is read as pack.toml or as a record."""
    path = PurePosixPath(name)
    return name == "pack.toml" or (len(path.parts) == 2 and path.parts[0] in FOLDERS and path.suffix.lower() == ".toml")


def _paper(path: PurePosixPath, exact: bool = False) -> bool:
    """Whether it is a note for people: a README or licence, or by its ending; `exact`: whatever folder it lies in."""
    named = path.name.upper().startswith(("LICENSE", "README", "OFL"))
    return named or path.suffix.lower() == ".md" or (not exact and path.suffix.lower() in PAPERS)


def _kind(path: PurePosixPath, media: Media) -> str:
    """The folder that a file belongs in when it looks like a record: by what is in it, or by its name; "" when not."""
    if path.suffix.lower() not in ("", *PAPERS) and not ENDED.search(path.name):
        return ""
    signs: list[str] = []
    with contextlib.suppress(OSError):
        signs = learnt(media, path.as_posix(), "signs", _signs)
    if not signs and ".tom" not in path.name.lower():
        return ""
    folders = [kind for part in reversed(path.parts[:-1]) for kind in CALLED if _is_called(part, kind)]
    if len(path.parts) == 1 and path.name.lower().startswith("pack."):
        return "."
    return next((kind for kind in folders if kind != "media"), signs[0] if signs else "products")


def _signs(media: Media, name: str) -> list[str]:
    """The kinds of record that the beginning of a file looks like."""
    with media.open(name) as stream:
        said = stream.read(LOOKED_AT).decode("utf-8", "replace").lstrip("\ufeff")
    return [kind for kind, form in SIGNS if form.search(said)]


def _is_called(part: str, kind: str) -> bool:
    return part.strip().casefold() in (kind, *CALLED[kind])


def _record(name: str, kind: str, names: frozenset[str], media: Media) -> Finding:
    path = PurePosixPath(name)
    stem = ENDED.sub("", path.name).strip() or path.stem or path.name
    stem = "pack" if kind == "." else stem
    right = "pack.toml" if kind == "." else f"{kind}/{stem}.toml"
    inside = right.rsplit("/", 1)[-1]
    empty = False
    with contextlib.suppress(OSError):
        empty = media.size(name) == 0
    if right in names or empty or (KEPT.search(path.name) and ".toml" in path.name.lower()):
        what = Sentence(f"不会被读，像是 {right} 的旧本。", f"It is not read; it looks like an old copy of {right}.")
        mend = Sentence("不要就删去，要留就移到包外。", "Remove it, or keep it outside the pack.")
        return warning("stray-file", name, "", what, mend)
    if path.suffix.lower() == ".toml" or path.parent.as_posix() not in (*FOLDERS, "."):
        what = Sentence(
            "像一条记录，放错了地方，不会被读。", "It looks like a record in the wrong place; it is not read."
        )
        mend = Sentence(f"移到 {right}。", f"Move it to {right}.")
    else:
        ending = path.name[len(stem) :] or "无 none"
        what = Sentence(
            f"像一条记录，但结尾是“{ending}”，不会被读（Windows 可能藏起 .txt）。",
            f"It looks like a record, but its name ends with “{ending}”; it is not read (Windows may hide .txt).",
        )
        mend = Sentence(
            f"改名为 {inside}。" if path.parent.as_posix() == kind or kind == "." else f"移到 {right}。",
            f"Rename it to {inside}." if path.parent.as_posix() == kind or kind == "." else f"Move it to {right}.",
        )
    return error("stray-file", name, "", what, mend)


def _picture(name: str, names: frozenset[str]) -> Finding:
    path = PurePosixPath(name)
    if path.suffix.lower() in OTHER_PICTURES:
        return _unusable(name)
    right = f"media/{path.name}"
    what = Sentence("图片不在 media/ 里，不会被读。", "A picture outside media/ is not read.")
    mend = Sentence(f"移到 {right}，并在记录里写上它。", f"Move it to {right} and name it in a record.")
    if right in names:
        mend = Sentence(f"{right} 已经有了：删去这一份。", f"{right} is there already: remove this one.")
    return warning("stray-file", name, "", what, mend)


def _unusable(name: str) -> Finding:
    path = PurePosixPath(name)
    what = Sentence(
        f"{path.suffix} 不是能展出的图片格式。",
        f"{path.suffix} is no kind of picture that can be shown.",
    )
    mend = Sentence(
        f"另存为 JPEG、PNG 或 WebP（例如 media/{path.stem}.jpg），并在记录里写上它。",
        f"Save it as JPEG, PNG or WebP (for instance media/{path.stem}.jpg) and name it in a record.",
    )
    return warning("picture-format", name, "", what, mend)
