"""What is on show is changed on the kiosk itself: from a stick, on trial, and back."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.publish.compile import compile_pack
from kiosk.release import durable_files
from kiosk.release.carrier_export import export_release
from kiosk.release.store import Store
from kiosk.settings import Settings, Staff
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.shown_release import TRIAL
from kiosk.ui.staff.releases_page import PATIENCE
from tests.publish import packs
from tests.ui.conftest import SETTINGS, TALL, Opener, until
from tests.ui.panel_steps import data, enter, releases, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]

OTHER = "小展厅"


@pytest.fixture(scope="module")
def carrier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A carrier of another release."""
    work = tmp_path_factory.mktemp("studio")
    store = Store(work / "data")
    pack = packs.write(work / "pack", packs.renamed("新茶"), {"media/red.png": packs.png((200, 9, 9))})
    made = compile_pack(pack, store)
    (work / "stick").mkdir()
    return export_release(store, made.id, work / "stick")


@pytest.fixture
def stick(carrier: Path, tmp_path: Path) -> Path:
    """A stick with that carrier, which may be pulled out."""
    return Path(shutil.copytree(carrier.parent, tmp_path / "stick"))


def using(stick: Path) -> Settings:
    """The settings of a kiosk that looks there."""
    return replace(SETTINGS, staff=Staff((str(stick),)))


def title(kiosk: Kiosk) -> str:
    """What the visitor's first page is called."""
    return str(kiosk.showroom.title)


def test_a_release_on_a_stick_is_taken_tried_out_and_kept(opened: Opener, data: Path, stick: Path) -> None:
    kiosk = opened(data=data, settings=using(stick))
    finger = Finger(kiosk.window)
    before, shown = title(kiosk), kiosk.store.pointed()
    enter(kiosk, finger)
    finger.press("取入")
    until(lambda: releases(kiosk).done == "imported")
    assert (title(kiosk), kiosk.store.pointed()) == (before, shown)
    settle(kiosk.window)
    assert "已取入，未展出" in words_on_screen(kiosk)
    finger.press("预览")
    settle(kiosk.window)
    assert not kiosk.panel.is_open
    assert title(kiosk) == OTHER
    assert "预览中，还剩 10:00" in words_on_screen(kiosk)
    assert kiosk.store.pointed() == shown
    finger.press("留用")
    assert kiosk.store.pointed() == shown, "keeping asks for the PIN first"
    kiosk.panel.close()
    enter(kiosk, finger)
    finger.press("留用")
    assert kiosk.store.pointed() != shown
    settle(kiosk.window)
    assert "正常展出" in words_on_screen(kiosk)
    assert title(kiosk) == OTHER
    again = opened(data=data)
    assert title(again) == OTHER


def test_a_trial_ends_by_itself_after_ten_minutes(opened: Opener, data: Path, stick: Path, glass: Hourglass) -> None:
    taken = _taken(data, stick)
    kiosk = opened(data=data, settings=using(stick))
    before = title(kiosk)
    kiosk.on_show.try_out(taken)
    assert title(kiosk) == OTHER
    glass.at += TRIAL - 1
    kiosk.on_show.tick()
    kiosk.visit.reset()
    kiosk.renew()
    assert title(kiosk) == OTHER
    settle(kiosk.window)
    assert "预览中，还剩 0:01" in words_on_screen(kiosk)
    glass.at += 1
    kiosk.on_show.tick()
    settle(kiosk.window)
    assert title(kiosk) == before
    assert "预览中" not in words_on_screen(kiosk)


def test_a_restart_ends_a_trial(opened: Opener, data: Path, stick: Path) -> None:
    taken = _taken(data, stick)
    kiosk = opened(data=data)
    before = title(kiosk)
    kiosk.on_show.try_out(taken)
    kiosk.close()
    assert title(opened(data=data)) == before


def test_what_was_only_taken_never_takes_the_place_of_the_built_in_release(
    opened: Opener, published: Path, tmp_path: Path, stick: Path
) -> None:
    fresh = tmp_path / "fresh"
    _taken(fresh, stick)
    kiosk = opened(data=fresh, builtin=published)
    assert title(kiosk) == "武夷山水"
    assert releases(kiosk).state == "builtin"


def test_anybody_may_end_a_trial_on_its_strip(opened: Opener, data: Path, stick: Path) -> None:
    taken = _taken(data, stick)
    kiosk = opened(data=data)
    before = title(kiosk)
    kiosk.on_show.try_out(taken)
    settle(kiosk.window)
    Finger(kiosk.window).press("退回")
    assert title(kiosk) == before


def test_going_back_to_a_kept_release_is_asked_once(opened: Opener, data: Path, stick: Path) -> None:
    first = Store(data).pointed()
    taken = _taken(data, stick)
    Store(data).switch(taken)
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    enter(kiosk, finger)
    finger.press("换回")
    settle(kiosk.window)
    assert "从现在起展出这一版吗？" in words_on_screen(kiosk)
    finger.press("不，返回")
    assert kiosk.store.pointed() == taken
    finger.press("换回")
    settle(kiosk.window)
    finger.press("是")
    until(lambda: releases(kiosk).done == "shown")
    assert kiosk.store.pointed() == first
    assert title(kiosk) == "武夷山水"


def test_a_stick_that_is_pulled_out_is_said_and_changes_nothing(
    opened: Opener, data: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened(data=data, settings=using(stick))
    before = sorted(path for path in data.rglob("*") if "staff" not in path.parts)
    enter(kiosk, Finger(kiosk.window))
    putting = durable_files.put

    def pulled(blobs: Path, content: bytes) -> durable_files.File:
        shutil.rmtree(stick)
        monkeypatch.setattr(durable_files, "put", putting)
        return putting(blobs, content)

    monkeypatch.setattr(durable_files, "put", pulled)
    Finger(kiosk.window).press("取入")
    until(lambda: releases(kiosk).trouble)
    settle(kiosk.window)
    assert "优盘拔掉了" in words_on_screen(kiosk)
    assert sorted(path for path in data.rglob("*") if "staff" not in path.parts) == before


def test_a_full_disk_is_said_and_changes_nothing(
    opened: Opener, data: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened(data=data, settings=using(stick))
    before = sorted(path for path in data.rglob("*") if "staff" not in path.parts)
    enter(kiosk, Finger(kiosk.window))

    def full(file: Path, content: bytes) -> None:
        file.write_bytes(content[:9])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(durable_files, "write", full)
        Finger(kiosk.window).press("取入")
        until(lambda: releases(kiosk).trouble)
    settle(kiosk.window)
    assert "磁盘满了" in words_on_screen(kiosk)
    assert sorted(path for path in data.rglob("*") if "staff" not in path.parts) == before


def test_why_nothing_better_is_shown_stands_on_the_page(opened: Opener, data: Path, published: Path) -> None:
    shown = data / "releases" / Store(data).pointed()
    (shown / "catalogue.sqlite").unlink()
    kiosk = opened(TALL, data=data, builtin=published)
    enter(kiosk, Finger(kiosk.window))
    assert "目录文件不见了" in words_on_screen(kiosk)
    assert "程序自带的内容" in words_on_screen(kiosk)


def test_closing_the_panel_in_the_middle_of_a_copy_leaves_no_half_of_it(
    opened: Opener, data: Path, stick: Path
) -> None:
    kiosk = opened(data=data, settings=using(stick))
    enter(kiosk, Finger(kiosk.window))
    before = {release.id for release in kiosk.store.releases()}
    releases(kiosk).import_release(str(next(stick.iterdir())))
    kiosk.panel.close()
    until(lambda: not kiosk.jobs.busy)
    for each in {release.id for release in kiosk.store.releases()} - before:
        assert kiosk.store.faults(each, every_byte=True) == []
    enter(kiosk, Finger(kiosk.window))
    releases(kiosk).import_release(str(next(stick.iterdir())))
    until(lambda: releases(kiosk).done == "imported")


def _taken(data: Path, stick: Path) -> str:
    from kiosk.release.carrier_import import import_release

    return import_release(Store(data), next(stick.iterdir())).id


def test_what_is_on_the_glass_stays_while_others_publish_and_clear_up(
    opened: Opener, data: Path, tmp_path: Path
) -> None:
    kiosk = opened(data=data)
    shown = kiosk.on_show.id
    for at in range(2):
        compile_pack(packs.write(tmp_path / f"pack-{at}", packs.renamed(f"新茶{at}")), Store(data))
    words = [sys.executable, "-m", "kiosk", "prune", "--keep", "1", "--data", str(data)]
    assert subprocess.run(words, capture_output=True, check=False).returncode == 0
    assert Store(data).pointed() != shown
    assert Store(data).faults(shown, every_byte=True) == []
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    pictures = {qml_property(image, "source", QUrl).toLocalFile() for image in _pictures(kiosk)}
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)
    kiosk.visit.reset()
    kiosk.renew()
    Store(data).prune(1)
    assert [each.id for each in Store(data).releases()] == [kiosk.on_show.id] != [shown]


def _pictures(kiosk: Kiosk) -> list[QQuickItem]:
    """The pictures of the release that stand on the glass."""
    found = [each for each in items(kiosk.window.contentItem()) if each.inherits("QQuickImage")]
    return [each for each in found if "/blobs/" in qml_property(each, "source", QUrl).toLocalFile()]


def test_a_stick_that_hangs_keeps_nobody_out_and_nobody_in(
    opened: Opener, data: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "fifo")
    monkeypatch.setattr("kiosk.ui.staff.releases_page.sticks", lambda _: [(tmp_path / "fifo").read_bytes()])
    monkeypatch.setitem(PATIENCE, "search", 0.2)
    monkeypatch.setattr("kiosk.ui.jobs.PATIENCE", 0.2)
    monkeypatch.setattr("kiosk.ui.jobs.GRACE", 0.1)
    kiosk = opened(data=data, settings=using(stick))
    finger = Finger(kiosk.window)
    for _ in range(2):
        enter(kiosk, finger)
        assert "请拔下优盘" in words_on_screen(kiosk)
        kiosk.panel.close()
    began = time.monotonic()
    kiosk.close()
    assert time.monotonic() - began < 2
    os.close(os.open(tmp_path / "fifo", os.O_WRONLY | os.O_NONBLOCK))
