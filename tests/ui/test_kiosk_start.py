"""`kiosk run --open`: a kiosk begins on a page."""

from __future__ import annotations

from kiosk.cli.run import go
from kiosk.ui.app import Kiosk
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import until


def test_it_begins_on_the_page_that_was_named_and_ends_with_the_visit(kiosk: Kiosk) -> None:
    go(kiosk, "product", "da-hong-pao")
    until(lambda: qml_property(kiosk.window, "complete", bool))
    assert (kiosk.visit.page, kiosk.visit.key) == ("product", "da-hong-pao")
    assert kiosk.visit.present
    kiosk.visit.reset()
    assert kiosk.visit.page == "home"
