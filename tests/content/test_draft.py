"""A pack in hand: what is changed in memory, kept in a journal, written whole, put away and taken back."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from kiosk.content.check import look
from kiosk.content.draft import Draft
from kiosk.content.draft_refusals import Overtaken
from kiosk.content.field_path import value_at, with_value
from tests.content.pack_edits import MINIMAL, PRODUCT, png


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack to change."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


def changed(draft: Draft, path: str, value: object, file: str = PRODUCT) -> None:
    """Change one value."""
    draft.put(file, with_value(draft.tables[file], path, value))


def test_a_value_is_found_and_set_by_the_path_that_findings_use() -> None:
    table = {"name": {"zh-CN": "茶"}, "stops": [{"place": "a"}, {"place": "b"}]}
    assert value_at(table, "stops.1.place") == "b"
    assert value_at(table, "stops.2.place") is None
    assert value_at(table, "name.zh-CN.x") is None
    assert with_value(table, "stops.1.place", "c")["stops"] == [{"place": "a"}, {"place": "c"}]
    assert with_value(table, "stops.2.place", "c")["stops"][2] == {"place": "c"}
    assert with_value(table, "use.text.en", "x")["use"] == {"text": {"en": "x"}}
    assert with_value(table, "name.zh-CN", "") == {"stops": table["stops"]}
    assert with_value(table, "stops.0", None)["stops"] == [{"place": "b"}]
    assert table["name"] == {"zh-CN": "茶"}
    with pytest.raises(KeyError):
        with_value(table, "stops.7.place", "x")


def test_what_is_changed_is_checked_before_it_is_written(pack: Path) -> None:
    draft = Draft(pack)
    before = (pack / PRODUCT).read_bytes()
    changed(draft, "place", "nowhere")
    assert [finding.field for finding in look(draft.reading()).findings if finding.severity == "error"] == ["place"]
    assert (pack / PRODUCT).read_bytes() == before
    assert draft.unwritten == (PRODUCT,)


def test_writing_keeps_comments_and_touches_no_other_file(pack: Path) -> None:
    draft = Draft(pack)
    times = {file: file.stat().st_mtime_ns for file in pack.rglob("*.toml")}
    changed(draft, "name.en", "Big Red Robe")
    assert draft.write() == (PRODUCT,)
    text = (pack / PRODUCT).read_text("utf-8")
    assert "# 这一行注释要留下。" in text
    assert "# 名字旁的注释" in text
    assert 'en = "Big Red Robe"' in text
    assert [file for file, time in times.items() if file.stat().st_mtime_ns != time] == [pack / PRODUCT]
    assert draft.unwritten == ()
    assert draft.write() == ()


def test_a_new_picture_is_in_the_pack_at_once_and_on_disk_only_when_a_record_names_it(pack: Path) -> None:
    draft = Draft(pack)
    draft.hold("media/one.png", png(900, 900))
    draft.hold("media/two.png", png(900, 900))
    changed(draft, "pictures", [{"file": "media/one.png"}])
    assert draft.media().exists("media/two.png")
    assert not [finding for finding in look(draft.reading()).findings if finding.code == "no-picture"]
    draft.write()
    assert [file.name for file in (pack / "media").iterdir()] == ["one.png"]
    assert draft.free_name("one", ".png") == "media/one-2.png"


def test_what_another_program_wrote_meanwhile_is_not_overwritten_unasked(pack: Path) -> None:
    draft = Draft(pack)
    changed(draft, "name.en", "Mine")
    text = (pack / PRODUCT).read_text("utf-8").replace("大红袍", "別人的")
    (pack / PRODUCT).write_text(text, "utf-8")
    with pytest.raises(Overtaken) as overtaken:
        draft.write()
    assert overtaken.value.files == (PRODUCT,)
    assert (pack / PRODUCT).read_text("utf-8") == text
    draft.write(overwrite=True)
    assert 'en = "Mine"' in (pack / PRODUCT).read_text("utf-8")


def test_a_journal_outlives_a_crash_with_pictures_and_new_records(pack: Path, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    draft = Draft(pack)
    draft.hold("media/cup.png", png(900, 900))
    changed(draft, "pictures", [{"file": "media/cup.png", "focus": [0.2, 0.3]}])
    draft.put("products/rou-gui.toml", {**draft.tables[PRODUCT], "name": {"zh-CN": "肉桂"}})
    draft.put("places/hall.toml", None)
    draft.keep(journal)

    after = Draft(pack)
    assert after.recover(journal) == ("places/hall.toml", PRODUCT, "products/rou-gui.toml")
    assert after.tables == draft.tables
    assert after.media().read("media/cup.png") == png(900, 900)
    Draft.forget(journal)
    assert Draft(pack).recover(journal) == ()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"pack": 1}', '{"pack": "/elsewhere", "tables": {"x": 1}, "pictures": {}}']
)
def test_a_journal_that_is_damaged_or_of_another_pack_says_nothing(pack: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / "draft.json").write_text(content, "utf-8")
    draft = Draft(pack)
    assert draft.recover(tmp_path) == ()
    assert draft.unwritten == ()


def test_a_journal_names_nothing_outside_the_pack(pack: Path, tmp_path: Path) -> None:
    tables = {"../x.toml": {"a": 1}, "products/../../y.toml": {}}
    said = {"pack": str(pack.resolve()), "tables": tables, "pictures": {}}
    (tmp_path / "draft.json").write_text(json.dumps(said), "utf-8")
    draft = Draft(pack)
    assert draft.recover(tmp_path) == ()


def test_a_record_put_away_is_kept_and_comes_back_with_its_comments(pack: Path) -> None:
    draft = Draft(pack)
    before = (pack / PRODUCT).read_bytes()
    table = draft.tables[PRODUCT]
    draft.put(PRODUCT, None)
    draft.write()
    assert not (pack / PRODUCT).exists()
    assert look(Draft(pack).reading()).ok
    again = Draft(pack)
    assert again.archived() == (PRODUCT,)
    assert again.restored(PRODUCT) == table
    again.put(PRODUCT, again.restored(PRODUCT))
    again.write()
    assert (pack / PRODUCT).read_bytes() == before
    assert again.archived() == Draft(pack).archived() == ()


def test_a_disk_that_refuses_leaves_files_whole_and_the_rest_unwritten(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = Draft(pack)
    draft.hold("media/cup.png", png(900, 900))
    changed(draft, "pictures", [{"file": "media/cup.png"}])
    before = (pack / PRODUCT).read_bytes()
    written = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if "cup.png" in self.name:
            written(self, data[:10])
            raise OSError(28, os.strerror(28))
        return written(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="space"):
        draft.write()
    assert (pack / PRODUCT).read_bytes() == before
    assert list((pack / "media").iterdir()) == []
    assert draft.unwritten == (PRODUCT,)
    monkeypatch.undo()
    draft.write()
    assert (pack / "media" / "cup.png").read_bytes() == png(900, 900)


def test_what_is_new_can_be_named_before_it_is_saved_and_what_is_gone_cannot(pack: Path) -> None:
    draft = Draft(pack)
    draft.put("places/jianou.toml", {**draft.tables["places/wuyishan.toml"], "name": {"zh-CN": "建瓯"}})
    draft.put(PRODUCT, {**draft.tables[PRODUCT], "place": "jianou"})
    assert not [finding for finding in look(draft.reading()).findings if finding.severity == "error"]
    draft.write()
    draft.put("places/jianou.toml", None)
    assert [finding.code for finding in look(draft.reading()).findings if finding.severity == "error"] == [
        "unknown-place"
    ]
