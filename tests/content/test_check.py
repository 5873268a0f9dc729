"""Everything wrong with a pack is named at once, where it is and how to mend it, and nothing in a pack is a crash."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from pydantic import BaseModel

from kiosk.content.check import check
from kiosk.content.example_pack import write
from kiosk.content.pack import read
from kiosk.content.toml_tables import tables_in
from tests.content.pack_edits import DEFAULT, MAXIMAL, MINIMAL, PRODUCT, add, change, found, illustrate, png, where


def test_the_default_pack_has_no_errors_and_no_warnings() -> None:
    assert where(DEFAULT, "error", "warning") == []


def test_the_default_pack_holds_everything_of_the_fact_base() -> None:
    pack = check(DEFAULT).pack
    assert pack is not None
    assert (len(pack.products), len(pack.routes), len(pack.rooms), len(pack.stories)) == (70, 8, 6, 10)
    assert sum(place.kind == "county" for place in pack.places.values()) == 10
    assert all(product.sources for product in pack.products.values())
    assert all(room.illustrative for room in pack.rooms.values())
    assert sum(not route.illustrative for route in pack.routes.values()) == 2
    assert all(route.stops_illustrative for route in pack.routes.values())


@pytest.mark.parametrize("path", [MINIMAL, MAXIMAL])
def test_the_packs_of_the_tests_have_no_faults(path: Path) -> None:
    assert where(path, "error", "warning") == []


def test_a_new_pack_has_no_faults_and_one_of_everything(tmp_path: Path) -> None:
    write(tmp_path)
    assert where(tmp_path, "error", "warning") == []
    pack = check(tmp_path).pack
    assert pack is not None
    assert all([pack.zones, pack.products, pack.places, pack.routes, pack.rooms, pack.stories])


def test_the_maximal_pack_uses_every_key_of_the_model() -> None:
    pack = read(MAXIMAL).pack
    assert pack is not None
    known: set[tuple[type[BaseModel], str]] = set()
    used: set[tuple[type[BaseModel], str]] = set()

    def walk(value: Any) -> None:
        if isinstance(value, BaseModel):
            known.update((type(value), name) for name in type(value).model_fields)
            used.update((type(value), name) for name in value.model_fields_set)
            for name in value.model_fields_set:
                walk(getattr(value, name))
        elif isinstance(value, (list, tuple)):
            for each in value:
                walk(each)
        elif isinstance(value, dict):
            walk(list(value.values()))

    walk(pack)
    assert known - used == set()


def test_every_fault_of_a_pack_is_named_at_once_with_its_field_and_how_to_mend_it(pack: Path, tmp_path: Path) -> None:
    illustrate(pack, b"this is a text file and no picture")
    (pack / "media/poster.png").write_bytes(png(40_000, 40_000))
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/poster.png"')
    change(pack / PRODUCT, 'zone = "tea"', 'zone = "liquor"\nmonthes = [4]')
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "wuyishna"')
    (pack / "products/rou-gui.toml").write_text(
        'id = "da-hong-pao"\n' + (MINIMAL / PRODUCT).read_text("utf-8"), "utf-8"
    )
    (pack / "places/jianou.toml").write_text('kind = "county\n', "utf-8")
    (tmp_path / "secret.jpg").write_bytes(png(500, 500))
    os.symlink(tmp_path / "secret.jpg", pack / "media/leak.jpg")
    assert sorted(where(pack)) == [
        ("duplicate-id", "products/rou-gui.toml", "id"),
        ("huge-picture", PRODUCT, "pictures.1.file"),
        ("not-a-picture", PRODUCT, "pictures.0.file"),
        ("unknown-key", PRODUCT, "monthes"),
        ("unknown-place", PRODUCT, "place"),
        ("unknown-zone", PRODUCT, "zone"),
        ("unreadable-toml", "places/jianou.toml", "line 1"),
        ("unsafe-file", "media/leak.jpg", ""),
    ]
    for finding in found(pack):
        assert all([finding.what_zh, finding.what_en, finding.mend_zh, finding.mend_en])


def test_faults_in_pack_toml_hide_no_others(pack: Path) -> None:
    change(pack / "pack.toml", "schema = 1", "schema = 2")
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "nowhere"')
    assert where(pack) == [("literal_error", "pack.toml", "schema"), ("unknown-place", PRODUCT, "place")]


def test_a_record_that_cannot_be_read_is_told_once(pack: Path) -> None:
    (pack / "places/wuyishan.toml").write_text("kind =", "utf-8")
    assert [code for code, _, _ in where(pack)] == ["unreadable-toml"]


def test_what_is_no_pack_at_all_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file.zip").write_bytes(b"PK but not really")
    (tmp_path / "empty").mkdir()
    assert [code for code, _, _ in where(tmp_path / "file.zip")] == ["no-pack"]
    assert [code for code, _, _ in where(tmp_path / "nothing")] == ["no-pack"]
    assert "no-pack-toml" in [code for code, _, _ in where(tmp_path / "empty")]


def test_findings_are_read_without_pydantic() -> None:
    code = "import sys, kiosk.content.finding; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


WRONG: tuple[Any, ...] = (True, -1, 10**30, 1.5, float("nan"), "", "x" * 5000, "{0} {x}", [], [[]], {}, {"a": 1}, ["a"])


@pytest.mark.parametrize("seed", range(40))
def test_no_wrong_value_anywhere_is_a_crash(full: Path, seed: int) -> None:
    """Three values of any kind in any place of the pack that uses every key."""
    chance = random.Random(seed)
    files = sorted(full.rglob("*.toml"))
    for file in (chance.choice(files) for _ in range(3)):
        document = tomlkit.parse(file.read_text("utf-8")).unwrap()
        table = chance.choice([table for _, table in tables_in(document) if table])
        table[chance.choice(list(table))] = chance.choice(WRONG)
        file.write_text(tomlkit.dumps(document), "utf-8")
    for finding in check(full).findings:
        assert all([finding.what_zh, finding.what_en, finding.mend_zh, finding.mend_en])


@pytest.mark.parametrize("seed", range(40))
def test_no_damaged_zip_is_a_crash(tmp_path: Path, seed: int) -> None:
    file = tmp_path / "pack.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for each in sorted(MAXIMAL.rglob("*")):
            if stat.S_ISREG(each.stat().st_mode):
                made.write(each, each.relative_to(MAXIMAL).as_posix())
    content = bytearray(file.read_bytes())
    chance = random.Random(seed)
    for _ in range(chance.choice((1, 8, 64))):
        content[chance.randrange(len(content))] = chance.randrange(256)
    file.write_bytes(content[: chance.choice((len(content), len(content) * 2 // 3))])
    checked = check(file)
    checked.media.close()
    assert checked.findings


@pytest.mark.parametrize(
    "written", ["order = true", '[use]\nkind = "brew"\ntext = {zh-CN = "泡。"}\ninfusions = [true, 8]']
)
def test_a_truth_where_a_number_stands_is_an_error(pack: Path, written: str) -> None:
    add(pack / PRODUCT, written)
    assert [each.code for each in found(pack, "error")] == ["int_type"]
