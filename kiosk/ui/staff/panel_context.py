"""What of a running kiosk the staff's panel may put its hands on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.shell.look_ahead import LookAhead
from kiosk.ui.shell.shown_release import ShownRelease
from kiosk.ui.staff.staff_store import StaffStore
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit


@dataclass(frozen=True, slots=True)
class PanelContext:
    """The parts of the kiosk that the panel reads and changes; `settings` are those of kiosk.toml."""

    data: Path
    staging: Path
    """Where new content is laid that comes over a network."""
    staff_store: StaffStore
    settings: Settings
    store: Store
    on_show: ShownRelease
    visit: Visit
    showroom: Showroom
    jobs: Jobs
    seconds: Callable[[], float]
    now: Callable[[], datetime]
    leave: Callable[[int], None]
    """Ends the program with an exit code."""
    flush_counts: Callable[[], None]
    """Brings what was counted so far into the record."""
    look_ahead: LookAhead
