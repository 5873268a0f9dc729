"""Opening a file that is said to be a workbook: what it really is, and its parts within limits."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.media import BROKEN

MOST_PARTS = 20_000
MOST_BYTES = 1 << 30
"""Bytes read out of one workbook in all, pictures too."""
LARGEST_PART = 256 << 20
LARGEST_XML = 16 << 20
"""Bytes of a part that is read as a tree."""
LARGEST_PICTURE = 60 << 20
CHUNK = 1 << 18

AGAIN: Sentence = Sentence(
    "用 Excel、WPS 或 LibreOffice 打开，另存为 .xlsx（Excel 工作簿）再导入。",
    "Open it in Excel, WPS or LibreOffice, save it as .xlsx (Excel workbook) and import that.",
)
ANEW: Sentence = Sentence(
    "重新导出一份（制作室的“导出表格…”，或 kiosk workbook export），把改动抄过去。",
    "Export anew (“Workbook out…” in the studio, or kiosk workbook export) and copy the changes over.",
)


class Refused(Exception):
    """A file that cannot be read as a workbook: the code of the finding, what it is, how to mend it."""

    def __init__(self, code: str, what: Sentence, mend: Sentence = AGAIN) -> None:
        super().__init__(what[1], mend[1])
        self.code = code
        self.what = what
        self.mend = mend


class Parts:
    """The parts of an .xlsx by their names. Nothing is unpacked; every byte that is read counts.

    Raises Refused when the file is no workbook, OSError when it cannot be opened at all.
    """

    def __init__(self, file: Path) -> None:
        if file.exists() and not file.is_file():
            raise OSError("not a file")
        with file.open("rb") as stream:
            head = stream.read(64)
            compound = head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
            _refuse_others(head, head + stream.read(1 << 20) if compound else b"")
        try:
            self._zip = zipfile.ZipFile(file)
        except BROKEN as broken:
            raise damaged() from broken
        self._left = MOST_BYTES
        entries = self._zip.infolist()
        self._entries = {entry.filename.replace("\\", "/").lstrip("/").casefold(): entry for entry in entries}
        try:
            self._look_over(entries)
        except Refused:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name.casefold() in self._entries

    def names(self, start: str) -> list[str]:
        """The parts whose names begin so, in lower case."""
        return sorted(name for name in self._entries if name.startswith(start))

    def stream(self, name: str, most: int = LARGEST_PART) -> Generator[bytes, None, None]:
        """A part piece by piece. Raises Refused when it is missing, damaged, or larger than it may be."""
        entry = self._entries.get(name.casefold())
        if entry is None:
            raise damaged()
        try:
            with self._zip.open(entry) as stream:
                while piece := stream.read(CHUNK):
                    most -= len(piece)
                    self._left -= len(piece)
                    if most < 0 or self._left < 0:
                        raise _bomb()
                    yield piece
        except BROKEN as broken:
            raise damaged() from broken
        except OSError as broken:
            raise damaged() from broken

    def read(self, name: str, most: int = LARGEST_PICTURE) -> bytes:
        """A part whole. Raises Refused."""
        with closing(self.stream(name, most)) as stream:
            return b"".join(stream)

    def tree(self, name: str) -> Element:
        """A part as XML. Raises Refused."""
        try:
            return fromstring(self.read(name, LARGEST_XML), forbid_dtd=True)
        except DefusedXmlException as wrong:
            raise trap() from wrong
        except (ParseError, ValueError, LookupError, RecursionError) as wrong:
            raise damaged() from wrong

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """What a part refers to inside the file, by the id of the relation: the last word of its type, and the part."""
        folder, file = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        found: dict[str, tuple[str, str]] = {}
        for each in self.tree(rels) if self.has(rels) else ():
            target = each.get("Target", "").replace("\\", "/")
            if each.get("TargetMode") != "External":
                whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[each.get("Id", "")] = (each.get("Type", "").rpartition("/")[2], posixpath.normpath(whole))
        return found

    def _look_over(self, entries: list[zipfile.ZipInfo]) -> None:
        if len(entries) > MOST_PARTS:
            raise _bomb()
        for entry in entries:
            path = entry.filename.replace("\\", "/")
            if path.startswith("/") or ".." in path.split("/") or ":" in path:
                what = Sentence(
                    "文件里有指向别处的路径，不是正常的工作簿。",
                    "It holds paths that lead elsewhere: no ordinary workbook.",
                )
                raise Refused("unsafe-workbook", what)
            if entry.flag_bits & 1:
                raise _locked()
        if self.has("mimetype") and self.read("mimetype", 4096).startswith(b"application/vnd.oasis"):
            raise _other("OpenDocument（.ods）", "an OpenDocument file (.ods)")
        if self.has("xl/workbook.bin"):
            raise _other("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")
        if self.names("index/"):
            raise _other("Numbers 表格", "a Numbers sheet")
        if self.names("word/") or self.names("ppt/"):
            raise _other("文档或幻灯片，不是表格", "a document or slides and no workbook")
        if not self.has("[content_types].xml") and not self.has("xl/workbook.xml"):
            raise _other("普通压缩包", "a zip of something else")


def trap() -> Refused:
    """A file whose XML declares entities, which no spreadsheet program writes."""
    what = Sentence(
        "文件里有会撑爆内存的定义，没有读。", "It declares entities that could fill the memory; it was not read."
    )
    return Refused("unsafe-workbook", what)


def _refuse_others(head: bytes, ole: bytes) -> None:
    if not head:
        raise Refused("no-workbook", Sentence("文件是空的。", "The file is empty."))
    if ole:
        if "EncryptedPackage".encode("utf-16-le") in ole:
            raise _locked()
        raise _other("旧格式（.xls 或 .et）", "a workbook of the old kind (.xls or .et)")
    if head[:2] == b"PK":
        return
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<?xml", b"<html", b"<table", b"<!doctype", b"<worksheet")):
        raise _other("网页或 XML 文件", "a web page or XML file")
    if start.startswith(b"%pdf"):
        raise _other("PDF", "a PDF")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" not in head:
        raise _other("文字表格（.csv 之类）", "a text table (.csv or the like)")
    raise _other("别的文件", "some other file")


def _other(zh: str, en: str) -> Refused:
    return Refused(
        "no-workbook", Sentence(f"这不是 .xlsx 工作簿，像是{zh}。", f"This is no .xlsx workbook; it looks like {en}.")
    )


def _locked() -> Refused:
    mend = Sentence(
        "在 Excel 或 WPS 里打开，去掉打开密码，再保存。",
        "Open it in Excel or WPS, take the password off and save it again.",
    )
    return Refused("locked-workbook", Sentence("文件有打开密码。", "The file is locked with a password."), mend)


def damaged() -> Refused:
    """A file that breaks off or cannot be followed."""
    what = Sentence("文件不完整或已损坏。", "The file is cut off or damaged.")
    mend = Sentence("重新复制一份，或打开后另存为 .xlsx。", "Copy it once more, or open it and save it anew as .xlsx.")
    return Refused("damaged-workbook", what, mend)


def _bomb() -> Refused:
    what = Sentence(
        f"解开后太大（超过 {LARGEST_PART >> 20} MB 的一部分，或 {MOST_BYTES >> 20} MB，或 {MOST_PARTS} 个部分）。",
        f"Unpacked it is too large: a part over {LARGEST_PART >> 20} MB, {MOST_BYTES >> 20} MB in all or {MOST_PARTS} parts.",
    )
    mend = Sentence(
        "把各表复制到新导出的工作簿里；大照片用 --photos 交。",
        "Copy the sheets into a new export; hand large photos over with --photos.",
    )
    return Refused("huge-workbook", what, mend)
