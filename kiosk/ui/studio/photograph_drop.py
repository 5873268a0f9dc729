"""Photographs dropped on a record, and parts cut out of pictures: made beside the GUI, undone like everything else."""

from __future__ import annotations

import stat
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.content.media import LARGEST_FILE
from kiosk.content.toml_tables import Table
from kiosk.photographs.crop import cut
from kiosk.photographs.intake import Prepared, prepare_all
from kiosk.photographs.refusal import A_PLAIN_FILE, PhotographError, refusal
from kiosk.ui.jobs import Job
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.form_fields import id_of
from kiosk.ui.studio.progress import ProgressJobs

Outcomes = dict[str, Prepared | PhotographError]
"""What became of each photograph, by its name."""


class PhotographDrop(QObject):
    """Brings photographs into the draft that `editor` has in hand."""

    def __init__(self, editor: DraftEditor, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._jobs = editor, jobs

    def add(self, file: str, path: str, photographs: Sequence[str]) -> None:
        """Prepare photographs and put them first in the list of pictures at `path` of the record `file`."""
        sources = {Path(each).name: partial(plain_bytes, Path(each)) for each in photographs}
        self._make(file, path, lambda job: prepare_all(sources, stopped=lambda: job.stopping))

    def crop(self, file: str, path: str, box: tuple[float, float, float, float]) -> None:
        """Replace the picture at `path` by the part of it inside `box` (left, top, right, bottom, parts of its sides)."""
        name = str(self._editor.value(file, f"{path}.file") or "")
        media = self._editor.draft.media()

        def work(job: Job) -> Outcomes:
            try:
                return {name: cut(media.read(name), name, box)}
            except PhotographError as refused:
                return {name: refused}

        self._make(file, path, work, replaces=True)

    def _make(self, file: str, path: str, work: Callable[[Job], Outcomes], replaces: bool = False) -> None:
        title = self._jobs.dialogs.say("正在处理照片", "Making the photographs ready")
        self._jobs.run(title, lambda job, _: work(job), lambda made: self._put(file, path, made, replaces))

    def _put(self, file: str, path: str, made: Outcomes, replaces: bool) -> None:
        editor, say = self._editor, self._jobs.dialogs.say
        if file not in editor.records:
            return
        pictures: list[Prepared] = []
        words: list[str] = []
        for name, outcome in made.items():
            findings = [outcome.finding] if isinstance(outcome, PhotographError) else outcome.findings
            words += [
                f"{name}：{say(each.what_zh, each.what_en)} {say(each.mend_zh, each.mend_en)}" for each in findings
            ]
            if not isinstance(outcome, PhotographError):
                pictures.append(outcome)
        if replaces:
            self._replace(file, path, pictures)
        else:
            self.put(file, path, pictures)
        if words:
            self._jobs.dialogs.tell(say("照片", "Photographs"), "\n\n".join(words[:12]), bad=not pictures)

    def put(self, file: str, path: str, pictures: Sequence[Prepared], at: int = 0) -> int:
        """Put pictures into the record `file`: into the list at `path` before its place `at`, or as the one picture there.

        Returns how many of them were not there already.
        """
        before = self._editor.value(file, path)
        one = not path.endswith("pictures")
        there = [before] if isinstance(before, dict) else before if isinstance(before, list) else []
        new = [each for each in pictures if not self._among(there, each.data)]
        rows = [self._row(file, each) for each in new]
        if rows:
            value = rows[0] if one else [*there[:at], *rows, *there[at:]]
            self._editor.set(file, path, value, self._jobs.dialogs.say("照片", "Photographs"))
        return len(rows)

    def _replace(self, file: str, path: str, pictures: Sequence[Prepared]) -> None:
        before = self._editor.value(file, path)
        if pictures and isinstance(before, dict):
            value = {**before, **self._row(file, pictures[0])}
            self._editor.set(file, path, value, self._jobs.dialogs.say("照片", "Photographs"))

    def _row(self, file: str, picture: Prepared) -> Table:
        """What a record says of a new picture, which the draft holds from now on."""
        spot = self._editor.draft.free_name(id_of(file), picture.suffix)
        self._editor.draft.hold(spot, picture.data)
        return {"file": spot, "focus": [round(part, 3) for part in picture.focus]}

    def _among(self, rows: Sequence[object], data: bytes) -> bool:
        """Whether one of a record's pictures is the same to the byte."""
        media = self._editor.draft.media()
        names = [str(row.get("file", "")) for row in rows if isinstance(row, dict)]
        return any(
            name.startswith("media/")
            and media.exists(name)
            and media.size(name) == len(data)
            and media.read(name) == data
            for name in names
        )


def plain_bytes(file: Path) -> bytes:
    """The bytes of an ordinary file of a size that can be a photograph. Raises PhotographError, OSError."""
    stats = file.lstat()
    if not stat.S_ISREG(stats.st_mode):
        what = ("这不是普通文件。", "This is no ordinary file.")
        raise refusal("not-a-file", file.name, what, A_PLAIN_FILE)
    if stats.st_size > LARGEST_FILE:
        what = (f"超过 {LARGEST_FILE >> 20} MB。", f"It is larger than {LARGEST_FILE >> 20} MB.")
        raise refusal("too-large", file.name, what, ("换一张小一些的。", "Use a smaller one."))
    return file.read_bytes()
