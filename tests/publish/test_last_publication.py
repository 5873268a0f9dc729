"""The same pack published once more: nothing is compiled, and nothing that changed is taken for the same."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.base import venue_clock
from kiosk.base.sealed_bytes import sealed
from kiosk.content.check import Checked, check
from kiosk.publish import compile as compiling
from kiosk.publish import last_publication
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from tests.publish import packs

Change = Callable[[Path, pytest.MonkeyPatch], PublishOptions]


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The packs that were read and checked."""
    seen: list[Path] = []

    def noted(path: Path) -> Checked:
        seen.append(path)
        return check(path)

    monkeypatch.setattr(compiling, "check", noted)
    return seen


def test_what_was_published_last_is_neither_checked_nor_compiled_again(tmp_path: Path, checks: list[Path]) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first, again = compile_pack(pack, store), compile_pack(pack, store)
    assert (first.id, first.new, first.findings) == (again.id, True, again.findings)
    assert not again.new
    assert checks == [pack]


def test_a_copy_of_the_pack_is_the_same_pack(tmp_path: Path, checks: list[Path]) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first = compile_pack(pack, store)
    assert compile_pack(Path(shutil.copytree(pack, tmp_path / "copy")), store).id == first.id
    assert checks == [pack]


def one_sign(pack: Path, _: pytest.MonkeyPatch) -> PublishOptions:
    file = pack / "places" / "wuyi.toml"
    told = file.stat()
    file.write_text(file.read_text("utf-8").replace("武夷山市", "武夷山县"), "utf-8")
    os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns))
    return PublishOptions()


def one_more_file(pack: Path, _: pytest.MonkeyPatch) -> PublishOptions:
    (pack / "media" / "more.png").write_bytes(packs.png((1, 2, 3)))
    return PublishOptions()


def another_address(_: Path, __: pytest.MonkeyPatch) -> PublishOptions:
    return PublishOptions(base_url="https://origin.example")


def another_day(_: Path, monkeypatch: pytest.MonkeyPatch) -> PublishOptions:
    monkeypatch.setattr(venue_clock, "machine_now", lambda: datetime(2999, 1, 1, tzinfo=UTC))
    return PublishOptions()


def another_program(_: Path, monkeypatch: pytest.MonkeyPatch) -> PublishOptions:
    monkeypatch.setattr("kiosk.publish.fingerprint.__version__", "next")
    return PublishOptions()


def another_library(_: Path, monkeypatch: pytest.MonkeyPatch) -> PublishOptions:
    monkeypatch.setattr("kiosk.publish.fingerprint.metadata.version", lambda library: f"{library} next")
    return PublishOptions()


@pytest.mark.parametrize(
    "change", [one_sign, one_more_file, another_address, another_day, another_program, another_library]
)
def test_whatever_changed_is_compiled(
    tmp_path: Path, checks: list[Path], monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    compile_pack(pack, store)
    compile_pack(pack, store, change(pack, monkeypatch))
    assert checks == [pack, pack]


def test_a_release_that_was_damaged_is_mended_though_the_pack_is_the_same(tmp_path: Path, checks: list[Path]) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first = compile_pack(pack, store)
    blob = next(store.blobs.glob("*/*"))
    blob.write_bytes(bytes(blob.stat().st_size))
    assert compile_pack(pack, store).id == first.id
    assert store.faults(first.id, every_byte=True) == []
    assert checks == [pack, pack]


def test_after_going_back_the_same_pack_is_shown_again(tmp_path: Path) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first = compile_pack(pack, store)
    second = compile_pack(packs.write(pack, packs.renamed("改名")), store)
    store.rollback()
    assert store.pointed() == first.id
    assert compile_pack(pack, store).id == second.id == store.pointed()


def test_a_pack_that_changed_while_it_was_published_is_not_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")

    def changed_before(path: Path) -> Checked:
        packs.write(pack, packs.renamed("改名"))
        return check(path)

    monkeypatch.setattr(compiling, "check", changed_before)
    renamed = compile_pack(pack, store)
    monkeypatch.setattr(compiling, "check", check)
    shutil.rmtree(pack)
    assert compile_pack(packs.write(pack), store).id != renamed.id


SENSELESS = (b"{", b"[]", b'{"content": 1}', b'{"content": "", "release": 3, "findings": 0}')


@pytest.mark.parametrize("content", [b"", *SENSELESS, *map(sealed, SENSELESS)])
def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path, content: bytes, checks: list[Path]) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first = compile_pack(pack, store)
    (store.data / "cache" / last_publication.NAME).write_bytes(content)
    assert compile_pack(pack, store).id == first.id
    assert checks == [pack, pack]


def test_a_memory_of_which_one_bit_is_another_is_not_believed(tmp_path: Path, checks: list[Path]) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    first = compile_pack(pack, store)
    file = store.data / "cache" / last_publication.NAME
    kept = bytearray(file.read_bytes())
    kept[-9] ^= 1
    file.write_bytes(bytes(kept))
    assert compile_pack(pack, store).findings == first.findings
    assert checks == [pack, pack]


def test_where_nothing_can_be_remembered_the_release_is_published_all_the_same(tmp_path: Path) -> None:
    pack, store = packs.write(tmp_path / "pack"), Store(tmp_path / "data")
    (store.data / "cache" / last_publication.NAME).mkdir(parents=True)
    published = compile_pack(pack, store)
    assert published.new
    assert store.pointed() == published.id
    assert [file.name for file in (store.data / "cache").glob("*publi*")] == [last_publication.NAME]
