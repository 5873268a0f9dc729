"""Everything that is wrong with a pack, with what only a converter of scripts can tell: one look for studio, check, publish."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.content import check as content_check
from kiosk.content.check import Checked, ordered
from kiosk.content.pack import Reading, read
from kiosk.publish.glossary import Glossary
from kiosk.publish.term_check import broken_terms


def check(path: Path) -> Checked:
    """Look at the pack at `path`, a folder or a zip; nothing is raised for what is in it."""
    return look(read(path))


def look(reading: Reading, glossary: Glossary | None = None) -> Checked:
    """Look at a pack that was read; `glossary` is what it teaches, where somebody has learnt it already."""
    checked = content_check.look(reading)
    known = glossary or Glossary.learnt(reading.tables.values())
    return replace(checked, findings=ordered((*checked.findings, *broken_terms(reading.tables, known))))
