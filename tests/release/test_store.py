"""Releases on disk: never half of one, never a blank screen, always a way back."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.example_pack import write
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store, StoreError


def make_pack(folder: Path, name: str = "我的展厅") -> Path:
    """A small pack whose title is `name`, with one picture."""
    write(folder)
    text = (folder / "pack.toml").read_text("utf-8")
    (folder / "pack.toml").write_text(text.replace("我的展厅", name), "utf-8")
    picture = Path(__file__).parents[2] / "assets" / "pack" / "media" / "door-tea.webp"
    shutil.copy(picture, folder / "media" / "first-tea.webp")
    product = folder / "products" / "first-tea.toml"
    said = product.read_text("utf-8")
    product.write_text(said.replace("\n[name]", '\n[[pictures]]\nfile = "media/first-tea.webp"\n\n[name]', 1), "utf-8")
    return folder


@pytest.fixture
def two(tmp_path: Path) -> tuple[Store, str, str]:
    """A store with two releases: the older and the one on show."""
    store = Store(tmp_path / "data")
    first = compile_pack(make_pack(tmp_path / "one", "一号"), store).id
    second = compile_pack(make_pack(tmp_path / "two", "二号"), store).id
    os.utime(store.releases_folder / first / "manifest.json", (1, 1))
    return store, first, second


def title(store: Store, builtin: Path | None = None) -> str:
    """What the store would show."""
    shown = store.open_shown(builtin)
    if shown.catalogue is None:
        return ""
    name = shown.catalogue.pack("zh-CN").title
    shown.catalogue.close()
    return name


def test_publishing_the_same_pack_twice_gives_the_same_id_and_writes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    pack = make_pack(tmp_path / "pack")
    first = compile_pack(pack, store)

    def state() -> dict[str, tuple[int, int]]:
        files = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
        return {str(file): (file.stat().st_mtime_ns, file.stat().st_ino) for file in files}

    before = state()
    second = compile_pack(pack, store)
    assert (first.new, second.new, first.id) == (True, False, second.id)
    assert state() == before


def test_the_same_pack_gives_the_same_id_in_another_place(tmp_path: Path) -> None:
    one = compile_pack(make_pack(tmp_path / "one"), Store(tmp_path / "a"))
    two = compile_pack(make_pack(tmp_path / "two"), Store(tmp_path / "b"))
    assert one.id == two.id


def test_rolling_back_shows_the_release_before(two: tuple[Store, str, str]) -> None:
    store, first, second = two
    assert store.pointed() == second
    assert store.rollback() == first
    assert title(store) == "一号"
    assert store.rollback(second[:8]) == second
    assert title(store) == "二号"


def test_there_is_nothing_to_roll_back_to_in_an_empty_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        Store(tmp_path).rollback()


def test_pruning_keeps_what_is_on_show_and_its_pictures(two: tuple[Store, str, str]) -> None:
    store, first, second = two
    store.switch(first)
    stray = store.blobs / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"nobody names me")
    gone, freed = store.prune(1)
    assert {release.id for release in store.releases()} == {first, second}
    assert gone == 0
    assert freed == 15
    assert store.faults(first, every_byte=True) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda s, r: _flip(s.releases_folder / r / "catalogue.sqlite"),
        lambda s, r: (s.releases_folder / r / "catalogue.sqlite").unlink(),
        lambda s, r: (s.releases_folder / r / "manifest.json").write_text("{"),
        lambda s, r: _flip(s.releases_folder / r / "manifest.json"),
        lambda s, r: shutil.rmtree(s.releases_folder / r),
        lambda s, r: s.pointer.write_text(""),
        lambda s, r: s.pointer.write_text("../../etc"),
        lambda s, r: s.pointer.write_text("0" * 32),
        lambda s, r: s.pointer.unlink(),
        lambda s, r: s.pointer.write_bytes(b"\xff\xfe"),
    ],
)
def test_a_damaged_release_gives_way_to_the_previous_and_says_why(
    two: tuple[Store, str, str], damage: Callable[[Store, str], object]
) -> None:
    store, _, second = two
    damage(store, second)
    shown = store.open_shown()
    assert shown.catalogue is not None
    assert shown.catalogue.pack("zh-CN").title in ("一号", "二号")
    assert shown.reasons or shown.id == second or not store.pointer.exists()
    shown.catalogue.close()


def test_a_release_whose_blob_is_missing_is_not_shown(two: tuple[Store, str, str], tmp_path: Path) -> None:
    store, _, _ = two
    next(store.blobs.glob("*/*")).unlink()
    builtin = tmp_path / "builtin"
    compile_pack(make_pack(tmp_path / "three", "内置"), Store(builtin))
    shown = store.open_shown(builtin)
    assert shown.catalogue is not None
    assert shown.catalogue.pack("zh-CN").title == "内置"
    assert any("missing" in reason.en for reason in shown.reasons)
    shown.catalogue.close()


def test_with_nothing_left_nothing_is_shown_and_nothing_is_raised(tmp_path: Path) -> None:
    assert Store(tmp_path).open_shown(tmp_path / "no-builtin").catalogue is None


def test_a_pack_with_errors_changes_nothing(two: tuple[Store, str, str], tmp_path: Path) -> None:
    store, _, second = two
    pack = make_pack(tmp_path / "bad", "坏")
    (pack / "zones" / "tea.toml").write_text("order = ")
    made = compile_pack(pack, store)
    assert made.id == ""
    assert any(finding.severity == "error" for finding in made.findings)
    assert store.pointed() == second


class Crash(BaseException):
    """The power goes."""


def test_whenever_the_power_goes_the_old_or_the_new_release_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = make_pack(tmp_path / "new", "新")
    reference = Store(tmp_path / "reference")
    compile_pack(make_pack(tmp_path / "old", "旧"), reference)
    steps = 0
    while True:
        data = tmp_path / f"try-{steps}"
        shutil.copytree(reference.data, data)
        store = Store(data)
        left = steps

        def counted(real: Callable[..., object]) -> Callable[..., object]:
            def step(*words: object, **more: object) -> object:
                nonlocal left
                if left == 0:
                    raise Crash
                left -= 1
                return real(*words, **more)

            return step

        with monkeypatch.context() as patch:
            for owner, name in (
                (os, "fsync"),
                (Path, "replace"),
                (Path, "rename"),
                (Path, "write_bytes"),
                (Path, "write_text"),
                (Path, "mkdir"),
                (shutil, "rmtree"),
            ):
                patch.setattr(owner, name, counted(getattr(owner, name)))
            try:
                compile_pack(new, store)
                finished = True
            except Crash:
                finished = False
        after = Store(data)
        assert title(after) in (("新",) if finished else ("旧", "新")), f"crash before step {steps}"
        assert compile_pack(new, after).id
        assert title(Store(data)) == "新"
        if finished:
            break
        steps += 1
    assert steps > 8


def test_a_full_disk_is_said_and_what_was_on_show_stays(
    two: tuple[Store, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _, second = two

    def full(*words: object, **more: object) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", full)
        with pytest.raises(OSError, match="No space"):
            compile_pack(make_pack(tmp_path / "three", "三号"), store)
    assert store.pointed() == second
    assert title(store) == "二号"


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x40
    file.write_bytes(content)


def test_pruning_leaves_a_release_that_somebody_has_open(two: tuple[Store, str, str]) -> None:
    store, first, second = two
    opened = store.open(first)
    assert store.prune(1)[0] == 0
    assert store.faults(first, every_byte=True) == []
    assert opened.products("zh-CN")
    opened.close()
    assert store.prune(1)[0] == 1
    assert [each.id for each in store.releases()] == [second]


def test_pruning_sweeps_up_no_pictures_while_a_release_is_on_its_way_in(two: tuple[Store, str, str]) -> None:
    store = two[0]
    stray = store.blobs / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.touch()
    with store.filling():
        store.prune(1)
        assert stray.exists()
    store.prune(1)
    assert not stray.exists()


def test_pruning_takes_away_what_killed_processes_left_half_written(two: tuple[Store, str, str]) -> None:
    store = two[0]
    gone = [store.data / "cache" / "a.json.999999999.new", store.data / "cache" / ".a.json.999999999.new"]
    gone += [store.data / ".current.999999999.new", store.data / "current.999999999.new"]
    alive = store.data / "cache" / f".a.json.{os.getpid()}.new"
    for file in (*gone, alive):
        file.touch()
    store.prune()
    assert [file.exists() for file in gone] == [False] * 4
    assert alive.exists()


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda file: os.symlink("/dev/zero", file)])
@pytest.mark.parametrize("name", ["current", "manifest.json", "catalogue.sqlite"])
def test_what_is_no_file_is_never_waited_for(
    two: tuple[Store, str, str], name: str, make: Callable[[Path], None]
) -> None:
    store, first, second = two
    file = store.pointer if name == "current" else store.releases_folder / second / name
    file.unlink()
    make(file)
    assert title(store) == ("二号" if name == "current" else "一号")
    store.prune()
    store.switch(first)
    assert store.pointed() == first
