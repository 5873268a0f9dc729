"""A pack's seal, mark and region on their way to visitors, and releases from before there were any."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.house_seal import Cut
from kiosk.content.check import check
from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.store import Store
from kiosk.settings import Settings
from tests.publish import packs

SIGNED = {
    "seal": {"zh-CN": "示例之馆", "zh-TW": "示例之館"},
    "mark": {"zh-CN": "馆", "ja": "館"},
    "region": {"zh-CN": "某地", "en": "Some Region"},
}


def written(tmp_path: Path, **info: Any) -> Path:
    """The small pack, its pack.toml with more in it, one product from all of the region."""
    product = packs.tables()["products/lu-cha.toml"] | {"origin_scope": "nanping_wide"}
    table = packs.tables()["pack.toml"] | info
    return packs.write(tmp_path / "pack", {"pack.toml": table, "products/lu-cha.toml": product})


def published(tmp_path: Path, **info: Any) -> Catalogue:
    """Its catalogue."""
    store = Store(tmp_path / "data")
    assert compile_pack(written(tmp_path, **info), store).id
    found = store.open_shown().catalogue
    assert found is not None
    return found


def test_each_language_has_its_own_letters_else_the_chinese_ones(tmp_path: Path) -> None:
    catalogue = published(tmp_path, **SIGNED)
    packs_of = {lang: catalogue.pack(lang) for lang in ("zh-CN", "zh-TW", "ja", "en")}
    assert [row.seal for row in packs_of.values()] == [
        Cut("示例之馆", "zh-CN"),
        Cut("示例之館", "zh-TW"),
        Cut("示例之馆", "zh-CN"),
        Cut("示例之馆", "zh-CN"),
    ]
    assert packs_of["ja"].mark == Cut("館", "ja")
    assert [row.region for row in packs_of.values()] == ["某地", "某地", "Some Region", "Some Region"]
    read_all(catalogue, 60)
    catalogue.close()


def test_a_pack_that_names_none_has_the_letters_of_its_title(tmp_path: Path) -> None:
    catalogue = published(tmp_path)
    row = catalogue.pack("en")
    assert (row.seal.letters, row.mark.letters, row.region) == ("小展厅", "小", "")
    assert catalogue.pack("zh-TW").seal == Cut("小展廳", "zh-TW")
    catalogue.close()


def test_a_release_from_before_is_signed_with_its_title_and_its_word_for_the_region_is_read(tmp_path: Path) -> None:
    published(tmp_path, **SIGNED).close()
    (file,) = (tmp_path / "data" / "releases").glob("*/catalogue.sqlite")
    file.chmod(0o644)
    older = sqlite3.connect(file)
    for key, lang, body in older.execute("SELECT key, lang, body FROM record WHERE kind = 'pack'").fetchall():
        kept = {name: value for name, value in json.loads(body).items() if name not in (*SIGNED, "hands")}
        older.execute(
            "UPDATE record SET body = ? WHERE kind = 'pack' AND key = ? AND lang = ?", (json.dumps(kept), key, lang)
        )
    older.execute(
        "UPDATE record SET body = replace(body, 'region_wide', 'nanping_wide') WHERE kind = 'product'",
    )
    older.commit()
    older.close()
    catalogue = Catalogue.open(file.parent, tmp_path / "data" / "blobs")
    read_all(catalogue, 60)
    assert catalogue.pack("en").seal == Cut("小展厅", "zh-CN")
    assert catalogue.pack("en").mark == Cut("小", "zh-CN")
    assert catalogue.pack("en").region == ""
    wide = catalogue.product("en", "lu-cha")
    assert wide is not None
    assert wide.origin_scope == "region_wide"
    catalogue.close()


def test_the_phone_sees_the_same_seal_and_the_same_words_for_the_region(tmp_path: Path) -> None:
    catalogue = published(tmp_path, **SIGNED)
    out = tmp_path / "site"
    build(catalogue, Settings(), out)
    seals = {file.name for file in (out / "static").glob("seal.*")}
    assert len(seals) == 2, "one for Taiwan, one for all others"
    taiwan, ours = ((out / f"{lang}index.html").read_text("utf-8") for lang in ("zh-TW/", ""))
    mine = {name for name in seals if name in ours}
    assert len(mine) == 1
    assert mine.isdisjoint(name for name in seals if name in taiwan)
    assert mine.pop() in (out / "list" / "index.html").read_text("utf-8")
    assert "某地各地" in (out / "p" / "lu-cha" / "index.html").read_text("utf-8")
    assert "All of Some Region" in (out / "en" / "p" / "lu-cha" / "index.html").read_text("utf-8")
    catalogue.close()


def test_a_seal_that_is_a_picture_is_the_phones_too(tmp_path: Path) -> None:
    catalogue = published(tmp_path, seal_picture={"file": "media/red.png"})
    row = catalogue.pack("en")
    assert row.seal_picture is not None
    assert row.seal_picture.at(240).is_file()
    build(catalogue, Settings(), tmp_path / "site")
    (seal,) = (tmp_path / "site" / "static").glob("seal.*")
    assert seal.suffix == ".webp"
    page = (tmp_path / "site" / "p" / "lu-cha" / "index.html").read_text("utf-8")
    assert f'type="image/webp" href="/static/{seal.name}"' in page
    assert "全区各地" in page
    catalogue.close()


@pytest.mark.parametrize(
    ("info", "field"),
    [
        ({"seal": {"zh-CN": "示例之馆长"}}, "seal.zh-CN"),
        ({"mark": {"zh-CN": "示例"}}, "mark.zh-CN"),
        ({"seal": {"en": "SHOW"}}, "seal"),
    ],
    ids=["five letters", "two letters", "no Chinese"],
)
def test_a_seal_of_too_many_letters_or_without_chinese_is_an_error(
    tmp_path: Path, info: dict[str, Any], field: str
) -> None:
    errors = [finding for finding in check(written(tmp_path, **info)).findings if finding.severity == "error"]
    assert [(finding.file, finding.field) for finding in errors] == [("pack.toml", field)]


def test_no_language_is_missed_in_a_seal(tmp_path: Path) -> None:
    info = {name: dict.fromkeys(("zh-CN", "zh-TW", "en", "ja", "ko"), "字") for name in ("name", "title", "tagline")}
    table = packs.tables()["pack.toml"] | info | {"where": info["name"], "seal": {"zh-CN": "印"}}
    table["categories"], table["rivers"] = [], []
    found = check(packs.write(tmp_path / "pack", {"pack.toml": table})).findings
    assert not [each for each in found if (each.file, each.code) == ("pack.toml", "language-missing")]
