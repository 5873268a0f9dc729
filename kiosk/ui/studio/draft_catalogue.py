"""The catalogue of what is in hand, for the live page, for comparing and for labels: to look at, not to keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.draft import Draft
from kiosk.content.finding import Finding
from kiosk.publish.compile import PictureMemory, sketch
from kiosk.publish.glossary import Glossary
from kiosk.publish.pack_check import look
from kiosk.ui.jobs import Job
from kiosk.ui.studio.studio_folders import StudioFolders


@dataclass(frozen=True, slots=True)
class DraftCatalogue:
    """What was found in the draft, and its catalogue when it has no errors."""

    findings: tuple[Finding, ...]
    file: Path | None
    unreadable: tuple[Finding, ...] = ()
    """Pictures that could not be made; they are among the findings too."""
    glossary: Glossary = field(default_factory=Glossary)
    """The words that the draft writes in its own way."""


class CatalogueMaker:
    """Makes catalogues of one draft beside the GUI. What was made of a picture is remembered for all of them."""

    def __init__(self, draft: Draft, folders: StudioFolders) -> None:
        self._draft, self.folders = draft, folders
        self._images: PictureMemory = {}

    def prepare(self, out: Path) -> Callable[[Job], DraftCatalogue]:
        """The draft as it stands now, as work for a job that writes its catalogue to `out`. Called on the GUI thread."""
        reading, folders, tables = self._draft.snapshot(), self.folders, dict(self._draft.tables)

        def work(job: Job) -> DraftCatalogue:
            glossary = Glossary.learnt(tables.values())
            checked = look(reading(), glossary)
            job.check()
            found = checked.findings
            if not checked.ok:
                return DraftCatalogue(found, None, glossary=glossary)
            out.parent.mkdir(parents=True, exist_ok=True)
            made_before = [folders.data, folders.builtin]
            wrong = sketch(checked, folders.blobs, folders.scratch / "cache", out, made_before, self._images)
            return DraftCatalogue((*wrong, *found), None if wrong else out, wrong, glossary)

        return work
