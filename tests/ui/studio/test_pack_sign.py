"""A pack that another machine has open can be looked at; who has it is named, and a sign that nobody renews counts no more."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.content.pack import zip_pack
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.pack_sign import NAME, STALE_S, PackSign, this_desk
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import press, question, question_text, widget
from tests.ui.conftest import until


def elsewhere(pack: Path, tmp_path: Path) -> PackSign:
    """The sign of another machine."""
    return PackSign(pack, replace(this_desk(tmp_path / "other"), who="小王", where="office-2"))


def age(pack: Path, seconds: float) -> None:
    """Have the sign be so old by the disk's own clock."""
    told = (pack / NAME).stat()
    os.utime(pack / NAME, (told.st_atime - seconds, told.st_mtime - seconds))


def test_a_pack_that_another_machine_has_is_only_looked_at_until_it_is_opened_anyway(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow]
) -> None:
    elsewhere(pack, tmp_path).put()
    studio = open_studio()
    studio.open(PRODUCT)
    studio.editor.set(PRODUCT, "name.zh-CN", "别的名字")
    assert studio.editor.value(PRODUCT, "name.zh-CN") != "别的名字"
    assert not widget(studio, "名称 简体中文").isEnabled()
    assert not studio.actions_by_id["save"].isEnabled()
    press(studio, "仍然打开…")
    assert "小王（office-2" in question_text()
    press(question(), "仍然打开")
    assert widget(studio, "名称 简体中文").isEnabled()
    assert studio.actions_by_id["save"].isEnabled()
    studio.editor.set(PRODUCT, "name.zh-CN", "别的名字")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "别的名字"
    assert elsewhere(pack, tmp_path).other() is not None


def test_a_sign_that_nobody_renewed_counts_no_more(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow]
) -> None:
    elsewhere(pack, tmp_path).put()
    age(pack, STALE_S + 10)
    studio = open_studio()
    assert not studio.editor.looking_only
    other = elsewhere(pack, tmp_path).other()
    assert other is not None
    assert other.where == this_desk(tmp_path / "data").where


def test_what_this_desk_left_in_a_crash_is_its_own(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow]
) -> None:
    PackSign(pack, this_desk(tmp_path / "data")).put()
    assert not open_studio().editor.looking_only


def test_the_sign_is_renewed_and_goes_with_the_window(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow], sessions: list[StudioSession]
) -> None:
    open_studio()
    age(pack, STALE_S + 10)
    assert elsewhere(pack, tmp_path).other() is None
    keeping = sessions[0]._keeping
    assert keeping is not None
    keeping.renew()
    until(lambda: elsewhere(pack, tmp_path).other() is not None)
    sessions[0].unlock()
    assert not (pack / NAME).exists()


def test_who_is_overtaken_is_told_and_goes_on(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow], sessions: list[StudioSession]
) -> None:
    studio = open_studio()
    elsewhere(pack, tmp_path).put()
    keeping = sessions[0]._keeping
    assert keeping is not None
    said: list[str] = []
    keeping.overtaken.connect(lambda other: said.append(other.who))
    keeping.renew()
    until(lambda: said == ["小王"])
    assert not studio.editor.looking_only
    sessions[0].unlock()
    assert (pack / NAME).exists()


def test_a_sign_of_anything_is_no_sign_and_no_zip_or_copy_holds_one(pack: Path, tmp_path: Path) -> None:
    (pack / NAME).write_bytes(b"\xff{")
    assert elsewhere(pack, tmp_path).other() is None
    elsewhere(pack, tmp_path).put()
    assert zip_pack(pack, tmp_path / "p.zip") == ()
    with zipfile.ZipFile(tmp_path / "p.zip") as made:
        assert NAME not in made.namelist()
    assert not (pack_folder.copy(pack, "copy", tmp_path / "copies") / NAME).exists()
