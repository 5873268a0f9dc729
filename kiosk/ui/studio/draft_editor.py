"""The draft under the hands of staff: every change can be undone, is kept in a journal, and is signalled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from kiosk.base.hidden_records import CATEGORIES
from kiosk.content.draft import Draft
from kiosk.content.field_path import value_at, with_value
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.category_files import PACK, held_at, with_categories, with_category
from kiosk.ui.studio.form_fields import kind_of

BURST_S = 1.5
"""Seconds between two changes of one field within which they are undone together."""
KEEP_MS = 1500
"""Milliseconds after a change until the journal has it."""


class Change(QUndoCommand):
    """One record before and after."""

    def __init__(self, editor: DraftEditor, file: str, path: str, after: Table | None, words: str) -> None:
        super().__init__(words)
        self._editor = editor
        self.file, self.path = file, path
        self._before, self._after = editor.draft.tables.get(file), after
        self._at = editor.clock()

    def redo(self) -> None:
        """Do it."""
        self._editor.apply(self.file, self._after, self.path)

    def undo(self) -> None:
        """Undo it."""
        self._editor.apply(self.file, self._before, self.path)

    def id(self) -> int:
        """What may be joined with what came right before."""
        return 1 if self.path else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join typing in one field, while it goes on."""
        if not isinstance(other, Change) or (other.file, other.path) != (self.file, self.path):
            return False
        if other._at - self._at > BURST_S:
            return False
        self._after, self._at = other._after, other._at
        return True


class DraftEditor(QObject):
    """A draft, its undo stack and its journal."""

    changed = Signal(str, str)
    """A record (its file) changed, at a path ("" for all of it); it may be new or gone."""
    travelled = Signal(list)
    """Something was undone or done again: (file, path) of each change."""
    settled = Signal()
    """Several changes were made, undone or done again in one step: `together` was True while they were told."""
    failed = Signal(OSError)
    """The journal cannot be written."""

    def __init__(
        self, draft: Draft, journal: Path, parent: QObject | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self.journal = journal
        self.clock = clock
        self.looking_only = False
        """Whether another machine has the pack: then nothing is changed here."""
        self.stack = QUndoStack(self)
        self.together = False
        self._touched: list[tuple[str, str]] = []
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(KEEP_MS)
        self._keep_timer.timeout.connect(self.keep_journal)

    @property
    def records(self) -> dict[str, Table]:
        """What can be taken in hand, by file: the draft's tables, and its categories as if each had a file."""
        return with_categories(self.draft.tables)

    def value(self, file: str, path: str) -> Any:
        """What a record says at a path; None where it says nothing."""
        return value_at(self.records.get(file, {}), path)

    def set(self, file: str, path: str, value: Any, words: str = "") -> None:
        """Make a record say `value` at `path`."""
        if file not in self.records or self.looking_only:
            return
        file, path = held_at(self.draft.tables, file, path)
        table, value = self.draft.tables[file], whole(value)
        if value_at(table, path) == value:
            return
        fresh = with_value(table, path, value)
        if fresh != table:
            self.stack.push(Change(self, file, path, fresh, words))

    def set_together(self, file: str, values: Mapping[str, Any], words: str = "") -> None:
        """Make a record say several values, by path, in an undo step of its own that nothing joins."""
        if not self.looking_only and any(self.value(file, path) != value for path, value in values.items()):
            with self.changed_together(words):
                for path, value in values.items():
                    self.set(file, path, value)

    def put(self, file: str, table: Table | None, words: str = "") -> None:
        """Add, replace or (None) put away a whole record."""
        if self.looking_only:
            return
        table = whole(table)
        if kind_of(file) == CATEGORIES:
            self.stack.push(Change(self, PACK, CATEGORIES, with_category(self.draft.tables, file, table), words))
        else:
            self.stack.push(Change(self, file, "", table, words))

    def undone_together(self, words: str) -> Macro:
        """A `with` block whose changes are undone as one."""
        return Macro(self.stack, words)

    @contextmanager
    def changed_together(self, words: str) -> Iterator[None]:
        """As `undone_together`, for changes of many records: who shows them may wait until they are `settled`."""
        with self._told_together(), self.undone_together(words):
            yield

    @contextmanager
    def _told_together(self) -> Iterator[None]:
        self.together = True
        try:
            yield
        finally:
            self.together = False
            self.settled.emit()

    def undo(self) -> None:
        """Take the last change back."""
        self._travel(self.stack.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._travel(self.stack.redo)

    def apply(self, file: str, table: Table | None, path: str) -> None:
        """Do as a change says, and signal it."""
        self.draft.put(file, table)
        self._touched.append((file, path))
        self._keep_timer.start()
        self.changed.emit(file, path)

    def keep_journal(self) -> None:
        """Bring what is unwritten into the journal now; with nothing unwritten there is no journal."""
        self._keep_timer.stop()
        try:
            if self.draft.unwritten:
                self.draft.keep(self.journal)
            else:
                self.draft.forget(self.journal)
        except OSError as error:
            self.failed.emit(error)

    def reload(self, files: Sequence[str]) -> tuple[str, ...]:
        """Load what the folder holds of `files` now; what stood here can be had again by undoing it.

        Returns the files that cannot be read; what stands here of them stays.
        """
        outside = self.draft.outside(files)
        with self.undone_together(""):
            for file in files:
                if file in outside:
                    self.draft.rest_on(file, outside[file])
                    self.stack.push(Change(self, file, "", outside[file], ""))
        return tuple(file for file in files if file not in outside)

    def recover(self) -> None:
        """Load what the journal kept when the studio ended without being closed; it is not saved yet."""
        for file in self.draft.recover(self.journal):
            self.changed.emit(file, "")
        self.stack.resetClean()

    def write(self, overwrite: bool = False) -> tuple[str, ...]:
        """Bring everything into the pack's folder; raises what Draft.write raises."""
        written = self.draft.write(overwrite)
        self.stack.setClean()
        self.keep_journal()
        return written

    def _travel(self, step: Callable[[], None]) -> None:
        self._touched.clear()
        with self._told_together():
            step()
        self.travelled.emit(list(self._touched))


def whole(value: Any) -> Any:
    """A value whose texts can be written as UTF-8: half a sign, which a cut or a broken input method leaves, is �."""
    if isinstance(value, str):
        return value if value.isprintable() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [whole(each) for each in value]
    return {key: whole(each) for key, each in value.items()} if isinstance(value, dict) else value


class Macro:
    """Changes undone as one."""

    def __init__(self, stack: QUndoStack, words: str) -> None:
        self._stack, self._words = stack, words

    def __enter__(self) -> None:
        self._stack.beginMacro(self._words)

    def __exit__(self, *_: object) -> None:
        self._stack.endMacro()
