"""Colours that zones are given in place of the house's four."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.base.colours import CARD, PAPER, TONES, contrast, nearest_readable, readable, tone_colour
from kiosk.content.check import check
from kiosk.content.finding import Finding
from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.studio.quick_fix import fixed
from tests.publish import packs


def errors(tmp_path: Path, tone: str) -> list[Finding]:
    pack = packs.write(tmp_path / "pack", {"zones/tea.toml": packs.zone(1, "瓷", "Porcelain", tone=tone)})
    return [finding for finding in check(pack).findings if finding.severity == "error"]


@pytest.mark.parametrize("tone", ["#e8c070", "#ffffff", "#8a8a8a", "#ff0000"])
def test_a_pale_colour_is_an_error_and_one_press_gives_the_nearest_that_can_be_read(tmp_path: Path, tone: str) -> None:
    (found,) = errors(tmp_path, tone)
    assert (found.file, found.field, found.code) == ("zones/tea.toml", "tone", "pale-tone")
    mend = fixed(found, {"tone": tone})
    assert mend is not None
    better = str(mend[1])
    assert better in found.mend_en
    assert min(contrast(better, PAPER), contrast(better, CARD)) >= 4.5
    assert not errors(tmp_path / "mended", better)


def test_the_nearest_colour_is_no_darker_than_it_has_to_be() -> None:
    better = nearest_readable("#e8c070")
    assert 4.5 <= min(contrast(better, PAPER), contrast(better, CARD)) < 4.7
    assert nearest_readable("#2f4a5e") == "#2f4a5e"


def test_the_four_tones_of_the_house_can_be_read() -> None:
    assert all(readable(colour) for colour in TONES.values())


def test_what_is_no_colour_is_told_with_an_example(tmp_path: Path) -> None:
    (found,) = errors(tmp_path, "#12345")
    assert (found.field, found.code) == ("tone", "wrong-colour")
    assert "#3f5a4c" in found.mend_en


def test_a_zones_own_colour_reaches_the_phone_and_the_label(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    zone = packs.zone(1, "瓷", "Porcelain", tone="#2F4A5E")
    assert compile_pack(packs.write(tmp_path / "pack", {"zones/tea.toml": zone}), store).id
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    assert catalogue.zones("en")[0].tone == "#2f4a5e"
    build(catalogue, Settings(), tmp_path / "site")
    (style,) = (tmp_path / "site" / "static").glob("site.*.css")
    assert ".tone-2f4a5e { --tone: #2f4a5e; }" in style.read_text("utf-8")
    assert 'class="tone-2f4a5e"' in (tmp_path / "site" / "index.html").read_text("utf-8")
    assert tone_colour("#2f4a5e") == "#2f4a5e"
    catalogue.close()
