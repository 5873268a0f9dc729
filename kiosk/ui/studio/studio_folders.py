"""Where the studio reads and writes beside the pack: the kiosk's data folder, and what is only made to be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk import resources


@dataclass(frozen=True, slots=True)
class StudioFolders:
    """The folders of one studio; `data` is the kiosk's own data folder."""

    data: Path

    @property
    def scratch(self) -> Path:
        """The studio's own data folder: nothing in it is ever on show."""
        return self.data / "studio"

    @property
    def blobs(self) -> Path:
        """Pictures of the draft, made."""
        return self.scratch / "blobs"

    @property
    def review(self) -> Path:
        """A data folder of its own, in which releases that were handed in are looked at."""
        return self.scratch / "review"

    @property
    def live_pages(self) -> Path:
        """The catalogues that the page beside the form reads."""
        return self.scratch / "sketches"

    def phone(self, pack: str) -> Path:
        """Where photographs from phones lie on their way into the pack whose journal has that name."""
        return self.scratch / "phone" / pack

    @property
    def builtin(self) -> Path:
        """The store of the built-in release."""
        return resources.builtin_store()
