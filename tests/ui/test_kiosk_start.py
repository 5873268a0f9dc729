"""`kiosk run --open`: a kiosk begins on a page."""

from __future__ import annotations

from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import Opener, until


def test_it_begins_on_the_page_that_was_named_and_ends_with_the_visit(opened: Opener) -> None:
    kiosk = opened(page=("product", "da-hong-pao"), awake=False)
    until(lambda: qml_property(kiosk.window, "complete", bool))
    assert (kiosk.visit.page, kiosk.visit.key) == ("product", "da-hong-pao")
    assert kiosk.visit.present
    kiosk.visit.reset()
    assert kiosk.visit.page == "home"
