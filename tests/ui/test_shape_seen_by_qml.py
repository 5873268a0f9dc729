"""What QML sees of an object is what its class says: PySide gives an object a meta object of its own for an unnamed slot.

Every object that QML was ever told wrongly about (a property unknown, a signal missing, once in thousands of openings)
was one of the few that had one.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.ui.conftest import until
from tests.ui.panel_steps import enter
from tests.ui.simulated_finger import Finger

OWN = "__METAOBJECT__"
"""The name under which PySide keeps it in the object."""


def seen(module: str) -> bool:
    """Whether QML can meet objects of this module; the studio's, which another test may have left, it does not."""
    return module.startswith("kiosk.ui.") and not module.startswith("kiosk.ui.studio")


def test_no_object_has_a_meta_object_of_its_own(kiosk: Kiosk) -> None:
    finger = Finger(kiosk.window)
    for page in ("map", "search", "takeaway"):
        kiosk.visit.open(page, "")
        settle(kiosk.window)
    enter(kiosk, finger)
    until(lambda: not kiosk.jobs.busy)
    kiosk.panel.open_page("releases")
    settle(kiosk.window)
    living = [each for each in gc.get_objects() if isinstance(each, QObject) and seen(type(each).__module__)]
    assert len(living) > 50
    assert sorted({type(each).__name__ for each in living if OWN in vars(each)}) == []
