"""Photographs dropped on a record, and parts cut out of pictures: made beside the GUI, undone like everything else."""

from __future__ import annotations

import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.media import LARGEST_FILE
from kiosk.content.toml_tables import Table
from kiosk.photographs.crop import cut
from kiosk.photographs.intake import Prepared, prepare_all
from kiosk.photographs.refusal import A_PLAIN_FILE, PhotographError, refusal
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Progress, tell
from kiosk.ui.studio.form_fields import id_of

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio


class Photographs(QObject):
    """Takes photographs into the draft of the studio it belongs to."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def take(self, path: str, files: Sequence[str]) -> None:
        """Prepare `files` and put them first in the list of pictures at `path` of the record that is looked at."""
        sources: dict[str, Callable[[], bytes]] = {}
        for file in files:
            sources[Path(file).name] = lambda file=file: plain_bytes(Path(file))  # type: ignore[misc]
        self._make(path, lambda job: prepare_all(sources, stopped=lambda: job.stopping))

    def cut(self, path: str, box: tuple[float, float, float, float]) -> None:
        """Replace the picture at `path` by the part of it inside `box` (left, top, right, bottom, parts of its sides)."""
        studio = self._studio
        name = str(studio.editing.value(studio.file, f"{path}.file") or "")
        media = studio.draft.media()

        def work(job: Job) -> dict[str, Prepared | PhotographError]:
            try:
                return {name: cut(media.read(name), name, box)}
            except PhotographError as refused:
                return {name: refused}

        self._make(path, work, replaces=True)

    def _make(
        self, path: str, work: Callable[[Job], dict[str, Prepared | PhotographError]], replaces: bool = False
    ) -> None:
        studio, say = self._studio, self._studio.say
        file = studio.file
        title = say("正在处理照片", "Making the photographs ready")
        job: Job | None = None
        progress = Progress(studio, say, title, lambda: job.stop() if job else None)

        def done(made: dict[str, Prepared | PhotographError]) -> None:
            progress.accept()
            self._put(file, path, made, replaces)

        def failed(error: Exception) -> None:
            progress.accept()
            tell(studio, say, title, str(error), bad=True)

        progress.open()
        job = studio.jobs.run(work, done, failed)

    def _put(self, file: str, path: str, made: dict[str, Prepared | PhotographError], replaces: bool) -> None:
        studio, say = self._studio, self._studio.say
        if file not in studio.draft.tables:
            return
        rows: list[Table] = []
        words: list[str] = []
        for name, outcome in made.items():
            if isinstance(outcome, PhotographError):
                found = outcome.finding
                words.append(f"{name}：{say(found.what_zh, found.what_en)} {say(found.mend_zh, found.mend_en)}")
                continue
            words += [
                f"{name}：{say(each.what_zh, each.what_en)} {say(each.mend_zh, each.mend_en)}"
                for each in outcome.findings
            ]
            spot = studio.draft.free_name(id_of(file), outcome.suffix)
            studio.draft.hold(spot, outcome.data)
            rows.append({"file": spot, "focus": [round(part, 3) for part in outcome.focus]})
        if rows:
            before = studio.editing.value(file, path)
            if replaces and isinstance(before, dict):
                value: object = {**before, **rows[0]}
            elif path.endswith("picture"):
                value = rows[0]
            else:
                value = [*rows, *(before if isinstance(before, list) else [])]
            studio.editing.set(file, path, value, say("照片", "Photographs"))
        if words:
            tell(studio, say, say("照片", "Photographs"), "\n\n".join(words[:12]), bad=not rows)


def plain_bytes(file: Path) -> bytes:
    """The bytes of an ordinary file of a size that can be a photograph. Raises PhotographError, OSError."""
    told = file.lstat()
    if not stat.S_ISREG(told.st_mode):
        what = ("这不是普通文件。", "This is no ordinary file.")
        raise refusal("not-a-file", file.name, what, A_PLAIN_FILE)
    if told.st_size > LARGEST_FILE:
        what = (f"超过 {LARGEST_FILE >> 20} MB。", f"It is larger than {LARGEST_FILE >> 20} MB.")
        raise refusal("too-large", file.name, what, ("换一张小一些的。", "Use a smaller one."))
    return file.read_bytes()
