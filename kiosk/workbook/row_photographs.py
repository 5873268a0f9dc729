"""New pictures for records: from a row's cell, or from a folder by the file's name, the record's id or its name."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.content.finding import Finding
from kiosk.content.media import Media
from kiosk.content.pack_paths import composed, printable
from kiosk.content.picture_header import measured
from kiosk.workbook.change_summary import Change
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.package_reader import LARGEST_PICTURE, Parts, Refused
from kiosk.workbook.prepared_picture import Prepare, Prepared
from kiosk.workbook.record_lookup import folded
from kiosk.workbook.row_drafts import Draft, Notes, word
from kiosk.workbook.sheet_pictures import MOST as MOST_SHOWN
from kiosk.workbook.sheet_pictures import Shown, pictures
from kiosk.workbook.sheet_rows import digest as digest_of
from kiosk.workbook.value_at_path import value_at

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".avif", ".bmp", ".gif")
THUMBNAIL = 130
"""Pixels of the longer side up to which a picture in a cell can only be the exported one, however it was saved again."""
MOST_PHOTOS = 20_000


@dataclass
class Photos:
    """Where new pictures come from, and the files that they become."""

    parts: Parts
    media: Media
    prepare: Prepare
    thumbnails: Mapping[str, str]
    """The file of each exported thumbnail, by its digest."""
    marks: Mapping[str, str]
    """What the export noted of each row, by its sheet and id."""
    notes: Notes
    folder: Path | None = None
    added: dict[str, bytes] = field(default_factory=dict)
    """The files that the pack gains, by their paths in it."""

    def __post_init__(self) -> None:
        self._files: dict[str, Path] = {}
        if self.folder is not None:
            left = 0
            for place, folders, names in os.walk(self.folder):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
                for name in sorted(names):
                    photo = name.lower().endswith(ENDINGS) and Path(place, name).is_file()
                    if photo and len(self._files) < MOST_PHOTOS:
                        self._files.setdefault(folded(composed(name)), Path(place, name))
                    elif photo:
                        left += 1
            self._say_too_many(left, MOST_PHOTOS, printable(self.folder.name))
        self._stems: dict[str, Path] = {}
        for name, file in self._files.items():
            self._stems.setdefault(name.rpartition(".")[0], file)
        self._made: dict[str, Prepared | Finding] = {}
        self._taken = {name.casefold() for name in (*self.media.names(), *self.added)}

    def apply(self, filled: Filled, rows: Mapping[int, Draft]) -> None:
        """Give the drafts of a sheet their new pictures."""
        if filled.sheet.only("file") is None:
            return
        shown: dict[int, list[Shown]] = {}
        found = pictures(self.parts, filled.grid)
        self._say_too_many(len(found) - MOST_SHOWN, MOST_SHOWN, filled.grid.title)
        for each in found[:MOST_SHOWN]:
            shown.setdefault(each.row, []).append(each)
        for row, draft in rows.items():
            if not draft.remove:
                self._row(filled, row, draft, shown.get(row, []))

    def _say_too_many(self, left: int, most: int, where: str) -> None:
        """Say that pictures beyond the first `most` were not looked at, where there are any."""
        if left > 0:
            what = Sentence(
                f"图片超过 {most:,} 张，其余没有看。",
                f"There are more than {most:,} pictures; the rest was not looked at.",
            )
            mend = Sentence("分几次导入，每次少一些。", "Import them in several turns, fewer at a time.")
            self.notes.warning("too-many-pictures", where, what, mend)

    def _row(self, filled: Filled, row: int, draft: Draft, shown: list[Shown]) -> None:
        picture, column = filled.sheet.only("picture"), filled.sheet.only("file")
        assert picture is not None
        assert column is not None
        at = filled.at(row, picture.key if picture.key in filled.places else column.key)
        fresh = self._in_cell(filled, row, draft, shown, at)
        if len(fresh) > 1:
            what = Sentence("这一行有两张新图。", "There are two new pictures in this row.")
            self._fail(draft, "two-pictures", at, what, Sentence("只留一张。", "Leave one."))
            return
        if fresh:
            name, data = fresh[0]
            self._use(filled, draft, data, name, at)
            return
        cell = filled.cell(row, column)
        current = str(value_at(draft.table, ("pictures", "0", "file")) or "")
        name_in_cell = word(cell).replace("\\", "/").rpartition("/")[2] if cell is not None else ""
        shown_name = current.rpartition("/")[2]
        if file := self._found(name_in_cell, draft, filled, row):
            self._from_folder(filled, draft, file, filled.at(row, column.key))
        elif cell is not None and not name_in_cell and current:
            self._without(filled, draft, filled.at(row, column.key), shown_name)
        elif name_in_cell and composed(name_in_cell) != composed(shown_name):
            self._from_pack(filled, row, draft, name_in_cell, current)

    def _without(self, filled: Filled, draft: Draft, at: str, name: str) -> None:
        """Take the first picture away, unless the cell was empty because there was no picture at the export."""
        mark = self.marks.get(f"{filled.sheet.key}/{draft.key}")
        if draft.before is None or mark != digest_of(filled.sheet, draft.before):
            what = Sentence(
                f"文件名空着；现在的图 {name} 留着。",
                f"The file name is empty; the picture there now, {name}, stays.",
            )
            self.notes.warning(
                "picture-stays", at, what, Sentence("要去掉它就重新导出再清空。", "To remove it export anew first.")
            )
            return
        draft.table["pictures"] = draft.table["pictures"][1:]
        if not draft.table["pictures"]:
            del draft.table["pictures"]
        column = filled.sheet.only("file")
        draft.changes.append(Change("changed", filled.sheet, draft.name, at, column, name, ""))

    def _in_cell(self, filled: Filled, row: int, draft: Draft, shown: list[Shown], at: str) -> list[tuple[str, bytes]]:
        """The pictures in the row's cell that are not the exported one."""
        found: dict[str, tuple[str, bytes]] = {}
        for each in shown:
            if not each.part:
                what = Sentence(
                    "图只是一个链接，文件里没有它。", "The picture is only a link; the file does not hold it."
                )
                mend = Sentence("插入图片时选“嵌入”，或用 --photos。", "Insert it embedded, or use --photos.")
                self.notes.warning("linked-picture", at, what, mend)
                continue
            try:
                data = self.parts.read(each.part, LARGEST_PICTURE)
            except Refused as wrong:
                self._fail(draft, "unreadable-picture", at, wrong.what, wrong.mend)
                continue
            digest = hashlib.sha256(data).hexdigest()
            if digest in self.thumbnails:
                continue
            size = measured(data)
            if size is not None and max(size.width, size.height) <= THUMBNAIL:
                what = Sentence(
                    f"这一格的图只有 {size.width} × {size.height} 像素，当作导出的缩略图，没有收。",
                    f"The picture in this cell is only {size.width} x {size.height} pixels; it was taken for the small"
                    " one of the export and left out.",
                )
                self.notes.note(
                    "thumbnail", at, what, Sentence("要换图请放原图。", "To change it put the original there.")
                )
                continue
            found[digest] = (each.part.rpartition("/")[2], data)
        return list(found.values())

    def _found(self, name_in_cell: str, draft: Draft, filled: Filled, row: int) -> Path | None:
        """The file of the folder that the row means: by the name it gives, else by its id or its Chinese name."""
        if not self._files:
            return None
        name = filled.sheet.column("name.zh-CN")
        words = [name_in_cell, draft.key, word(filled.cell(row, name)) if name else ""]
        for each in (folded(composed(part)) for part in words if part):
            if file := self._files.get(each) or self._stems.get(each) or self._stems.get(each.rpartition(".")[0]):
                return file
        return None

    def _from_folder(self, filled: Filled, draft: Draft, file: Path, at: str) -> None:
        try:
            if file.stat().st_size > LARGEST_PICTURE:
                what = Sentence(
                    f"{printable(file.name)} 超过 {LARGEST_PICTURE >> 20} MB。",
                    f"{printable(file.name)} is larger than {LARGEST_PICTURE >> 20} MB.",
                )
                self._fail(
                    draft, "huge-picture", at, what, Sentence("另存为 JPEG 再用。", "Save it as JPEG and use that.")
                )
                return
            data = file.read_bytes()
        except OSError as wrong:
            name = printable(file.name)
            what = Sentence(f"{name} 读不了：{cause_of(wrong).zh}。", f"{name} cannot be read: {cause_of(wrong).en}.")
            self._fail(draft, "unreadable-picture", at, what, Sentence("换一个文件。", "Use another file."))
            return
        self._use(filled, draft, data, printable(file.name), at)

    def _from_pack(self, filled: Filled, row: int, draft: Draft, name_in_cell: str, current: str) -> None:
        column = filled.sheet.only("file")
        assert column is not None
        at, path = filled.at(row, column.key), f"media/{composed(name_in_cell)}"
        if not self.media.exists(path):
            what = Sentence(f"没有图片 {name_in_cell}。", f"There is no picture {name_in_cell}.")
            mend = Sentence(
                "用 --photos 给出放着它的文件夹，或把图放进“图片”一格。",
                "Name the folder it lies in with --photos, or put the picture into the cell.",
            )
            self._fail(draft, "no-picture", at, what, mend)
            return
        self._set(filled, draft, path, None, at, current.rpartition("/")[2], name_in_cell)

    def _use(self, filled: Filled, draft: Draft, data: bytes, name: str, at: str) -> None:
        digest = hashlib.sha256(data).hexdigest()
        if digest not in self._made:
            self._made[digest] = self.prepare(data, name)
        made = self._made[digest]
        if isinstance(made, Finding):
            self._fail(draft, made.code, at, Sentence(made.what_zh, made.what_en), Sentence(made.mend_zh, made.mend_en))
            return
        current = str(value_at(draft.table, ("pictures", "0", "file")) or "")
        if current and self._holds(current, made.data):
            return
        for finding in made.findings:
            what, mend = Sentence(finding.what_zh, finding.what_en), Sentence(finding.mend_zh, finding.mend_en)
            self.notes.warning(finding.code, at, what, mend)
        path = self._kept(draft.key, made)
        self._set(filled, draft, path, made.focus, at, current.rpartition("/")[2], f"{path[6:]} ({name})")

    def _kept(self, key: str, made: Prepared) -> str:
        """The path under which the pack keeps a new picture: one that is free, or holds just these bytes."""
        turn = 1
        while True:
            path = f"media/{key}{'' if turn == 1 else f'-{turn}'}{made.suffix}"
            if self._holds(path, made.data):
                return path
            if path.casefold() not in self._taken:
                self.added[path] = made.data
                self._taken.add(path.casefold())
                return path
            turn += 1

    def _holds(self, path: str, data: bytes) -> bool:
        if path in self.added:
            return self.added[path] == data
        try:
            return self.media.exists(path) and self.media.size(path) == len(data) and self.media.read(path) == data
        except OSError:
            return False

    def _set(
        self,
        filled: Filled,
        draft: Draft,
        path: str,
        focus: tuple[float, float] | None,
        at: str,
        before: str,
        after: str,
    ) -> None:
        rows = list(draft.table.get("pictures") or [])
        first = dict(rows[0]) if rows else {}
        first.pop("focus", None)
        if focus is not None and focus != (0.5, 0.5):
            first["focus"] = [round(part, 3) for part in focus]
        if first.get("alt"):
            what = Sentence(
                "换了图，图的文字说明还是旧的。",
                "The picture changed; the words that describe it are the old ones.",
            )
            mend = Sentence(f"看看 {draft.file} 里 pictures 的 alt。", f"Look at alt under pictures in {draft.file}.")
            self.notes.warning("old-alt", at, what, mend)
        draft.table["pictures"] = [{**first, "file": path}, *rows[1:]]
        draft.cells["pictures"] = at
        draft.changes.append(Change("picture", filled.sheet, draft.name, at, None, before, after))

    def _fail(self, draft: Draft, code: str, at: str, what: Sentence, mend: Sentence) -> None:
        draft.bad = True
        self.notes.error(code, at, what, mend)
