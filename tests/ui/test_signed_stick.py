"""A release on a stick is signed once the kiosk knows an office; one that is not is taken in only by an explicit yes."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.fleet.repository.signed_export import export_signed
from kiosk.release.store import Store
from kiosk.settings import Settings, Staff, Update
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.fleet.office import Office, open_office, two_releases
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import data, enter, releases, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]

Made = tuple[Store, tuple[str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A store with two releases, made once."""
    return two_releases(tmp_path_factory.mktemp("releases"))


@pytest.fixture
def office(tmp_path: Path, made: Made) -> Office:
    """An office that has published the new release."""
    office = open_office(tmp_path / "repository", *made)
    office.publish(1)
    return office


@pytest.fixture
def stick(office: Office, tmp_path: Path) -> Path:
    """A stick with the release, signed."""
    (tmp_path / "stick").mkdir()
    return export_signed(office.repository, "main", tmp_path / "stick")


def knowing(root: bytes, stick: Path, tmp_path: Path) -> Settings:
    """The settings of a kiosk that knows an office and looks on the stick."""
    (tmp_path / "root.json").write_bytes(root)
    update = Update(root=str(tmp_path / "root.json"), staging=str(tmp_path / "staging"))
    return replace(SETTINGS, staff=Staff((str(stick.parent),)), update=update)


def take(kiosk: Kiosk) -> None:
    """Staff take in what is on the stick."""
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    until(lambda: not kiosk.jobs.busy)
    settle(kiosk.window)
    finger.press("取入")
    until(lambda: not releases(kiosk).doing, 30)
    settle(kiosk.window)


def test_a_signed_one_is_taken_in_without_a_question(
    opened: Opener, data: Path, office: Office, stick: Path, tmp_path: Path
) -> None:
    kiosk = opened(data=data, settings=knowing(office.root, stick, tmp_path))
    take(kiosk)
    assert releases(kiosk).done == "imported"
    assert office.releases[1] in {kept.id for kept in kiosk.store.releases()}


def test_an_unsigned_one_is_asked_about_and_left_by_a_no(
    opened: Opener, data: Path, office: Office, stick: Path, tmp_path: Path
) -> None:
    shutil.rmtree(stick / "signed")
    kiosk = opened(data=data, settings=knowing(office.root, stick, tmp_path))
    take(kiosk)
    assert "没有办公室的签名，仍要取入吗？" in words_on_screen(kiosk)
    Finger(kiosk.window).press("不，返回")
    settle(kiosk.window)
    assert "仍要取入吗" not in words_on_screen(kiosk)
    assert office.releases[1] not in {kept.id for kept in kiosk.store.releases()}


def test_an_unsigned_one_is_taken_in_by_an_explicit_yes(
    opened: Opener, data: Path, office: Office, stick: Path, tmp_path: Path
) -> None:
    shutil.rmtree(stick / "signed")
    kiosk = opened(data=data, settings=knowing(office.root, stick, tmp_path))
    take(kiosk)
    Finger(kiosk.window).press("没有签名也取入")
    until(lambda: releases(kiosk).done == "imported", 30)
    assert office.releases[1] in {kept.id for kept in kiosk.store.releases()}


def test_one_that_a_stranger_signed_is_asked_about(
    opened: Opener, data: Path, stick: Path, made: Made, tmp_path: Path
) -> None:
    stranger = open_office(tmp_path / "stranger", *made)
    kiosk = opened(data=data, settings=knowing(stranger.root, stick, tmp_path))
    take(kiosk)
    assert "仍要取入吗" in words_on_screen(kiosk)
    assert releases(kiosk).done == ""


def test_where_no_office_is_known_sticks_are_as_they_were(
    opened: Opener, data: Path, office: Office, stick: Path, tmp_path: Path
) -> None:
    settings = knowing(office.root, stick, tmp_path)
    (tmp_path / "root.json").unlink()
    kiosk = opened(data=data, settings=settings)
    take(kiosk)
    assert releases(kiosk).done == "imported"
