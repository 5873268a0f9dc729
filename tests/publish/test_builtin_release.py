"""The release that travels with the program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base import sandbox
from kiosk.publish import builtin_release, fingerprint
from kiosk.publish.builtin_release import build
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.fully_read_marks import READ
from kiosk.release.store import Store
from tests.publish import packs


def test_the_built_in_store_holds_exactly_one_release_and_what_was_made_of_its_pictures(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(packs.write(tmp_path / "pack"), out, tmp_path / "cache")
    build(packs.write(tmp_path / "pack", packs.renamed("改名")), out, tmp_path / "cache")
    (release,) = Store(out).releases()
    assert release.current
    assert Store(out).faults(release.id, every_byte=True) == []
    assert {path.name for path in out.iterdir()} == {"releases", "blobs", "cache", "current", "made-from"}
    assert len(list((out / "cache").glob("*.json"))) == len(list((tmp_path / "pack" / "media").iterdir()))


def test_a_start_does_not_read_again_what_the_build_read_where_nobody_can_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, out = packs.write(tmp_path / "pack"), tmp_path / "out"
    read: list[object] = []
    monkeypatch.setattr("kiosk.release.catalogue_full_read.read_all", lambda catalogue, seconds: read.append(catalogue))
    for _ in range(2):
        release = build(pack, out, tmp_path / "cache")
        read.clear()
        shown = Store(tmp_path / "data").open_shown(out)
        assert shown.catalogue is not None
        shown.catalogue.close()
        assert not read
        (out / "cache" / f"{READ}{release}").unlink()  # built before the build wrote it down


def test_what_the_built_in_store_has_made_is_not_made_again_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, out = packs.write(tmp_path / "pack"), tmp_path / "out"
    first = build(pack, out, tmp_path / "cache")

    def never(*_: object) -> Iterator[tuple[str, object]]:
        yield from ()

    monkeypatch.setattr(sandbox, "made", never)
    store = Store(tmp_path / "data")
    made = compile_pack(pack, store, PublishOptions(reuse_from=(tmp_path / "nothing", out)))
    assert made.id == first
    assert store.faults(made.id, every_byte=True) == []
    shutil.rmtree(out)
    assert compile_pack(pack, store).id == first


def test_a_picture_that_was_damaged_where_it_is_lent_is_made_anew(tmp_path: Path) -> None:
    pack, out = packs.write(tmp_path / "pack"), tmp_path / "out"
    first = build(pack, out, tmp_path / "cache")
    for blob in (out / "blobs").glob("*/*"):
        blob.write_bytes(b"x" * blob.stat().st_size)
    store = Store(tmp_path / "data")
    assert compile_pack(pack, store, PublishOptions(reuse_from=(out,))).id == first
    assert store.faults(first, every_byte=True) == []


def test_what_is_up_to_date_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack, out = packs.write(tmp_path / "pack"), tmp_path / "out"
    first = build(pack, out, tmp_path / "cache")

    def never(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(builtin_release, "compile_pack", never)
    assert build(pack, out, tmp_path / "cache") == first
    packs.write(pack, packs.renamed("改名"))
    with pytest.raises(AssertionError):
        build(pack, out, tmp_path / "cache")


def test_a_built_in_store_that_lost_a_blob_is_made_again(tmp_path: Path) -> None:
    pack, out = packs.write(tmp_path / "pack"), tmp_path / "out"
    first = build(pack, out, tmp_path / "cache")
    next((out / "blobs").glob("*/*")).unlink()
    assert build(pack, out, tmp_path / "cache") == first
    assert Store(out).faults(first, every_byte=True) == []


def test_a_pack_with_errors_ends_the_build_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = packs.write(tmp_path / "pack")
    (pack / "zones" / "tea.toml").write_text("order = ")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    words = [sys.executable, "-m", "kiosk.publish.builtin_release", str(pack), str(tmp_path / "out")]
    ran = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    assert "zones/tea.toml" in ran.stderr


def test_a_heading_that_reads_otherwise_is_a_reason_to_build_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "kiosk"
    field = program / "base" / "record_fields" / "product.py"
    field.parent.mkdir(parents=True)
    monkeypatch.setattr(fingerprint, "__file__", str(program / "publish" / "fingerprint.py"))
    field.write_text('"In the cup"')
    before = builtin_release.fingerprint(tmp_path / "pack")
    assert builtin_release.fingerprint(tmp_path / "pack") == before
    field.write_text('"How it tastes"')
    assert builtin_release.fingerprint(tmp_path / "pack") != before
