"""A pack as a workbook and back: nothing changes by itself, edits arrive, rows come and go only when asked."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import openpyxl
import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.content import model
from kiosk.content.pack import KINDS, read, write
from kiosk.content.validation_messages import keys
from kiosk.workbook import apply
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.cell_reader import letters
from kiosk.workbook.choices import CHOICES
from kiosk.workbook.proposal import propose
from kiosk.workbook.sheets import SHEETS
from tests.content.pack_edits import DEFAULT, PRODUCT, change, found
from tests.workbook.workbooks import column, content, edited, exported, fill, told, unchanged, words

ROUTE = "routes/one-day.toml"


def at(workbook: Path, sheet: str, key: str, wanted: str) -> int:
    """The row whose cell says so."""
    opened = openpyxl.load_workbook(workbook)
    title = next(each.title for each in SHEETS if each.key == sheet)
    rows = opened[title].iter_rows(min_row=3, min_col=column(sheet, key), max_col=column(sheet, key))
    return next(number for number, cells in enumerate(rows, 3) if wanted in str(cells[0].value))


def test_the_default_pack_exported_and_imported_again_changes_no_byte(tmp_path: Path) -> None:
    pack = Path(shutil.copytree(DEFAULT, tmp_path / "pack"))
    before = content(pack)
    workbook = exported(pack, tmp_path / "book.xlsx")
    proposal = unchanged(workbook, pack)
    assert proposal.findings == ()
    assert apply_proposal(proposal, pack) == ()
    assert content(pack) == before


def test_the_same_pack_gives_the_same_bytes(full: Path, book: Path, tmp_path: Path) -> None:
    assert exported(full, tmp_path / "again.xlsx").read_bytes() == book.read_bytes()


def test_headings_stay_in_view_and_ids_are_locked(book: Path) -> None:
    sheet = openpyxl.load_workbook(book)["展品"]
    assert sheet.freeze_panes == "D3"
    assert sheet.protection.sheet
    assert (sheet["A3"].protection.locked, sheet["C3"].protection.locked) == (True, False)
    assert not sheet.protection.insertRows


def test_every_key_survives_the_way_there_and_back(full: Path, book: Path) -> None:
    assert unchanged(book, full).findings == ()


def test_a_workbook_that_another_program_saved_changes_nothing(full: Path, book: Path) -> None:
    unchanged(edited(book, lambda _: None), full)


def test_an_edited_name_arrives_and_touches_only_its_line(full: Path, book: Path) -> None:
    before = content(full)
    row = at(book, "products", "id", "da-hong-pao")
    proposal = propose(fill(book, "products", row, name__en="Big Red Robe "), full)
    assert words(proposal) == ["product 大红袍（da-hong-pao）: Name (en) “Da Hong Pao” → “Big Red Robe”"]
    assert content(full) == before
    assert apply_proposal(proposal, full) == (PRODUCT,)
    after = content(full)
    assert after[PRODUCT] == before[PRODUCT].replace(b'"Da Hong Pao"', b'"Big Red Robe"')
    assert {name for name in after if after[name] != before[name]} == {PRODUCT}
    unchanged(book, full)


def test_a_new_row_becomes_a_record_with_an_id_from_its_pinyin(full: Path, book: Path) -> None:
    row = 9
    fill(
        book, "products", row, name__zh_CN="水仙", pinyin="shuǐ xiān", zone="茶空间", place="武夷山市", category="rock"
    )
    zone, category = "tea", "rock"
    fill(book, "products", row, zone=zone, category=category, summary__zh_CN="岩茶的一种。", months="4-5月、11")
    proposal = propose(book, full)
    assert told(proposal) == []
    assert words(proposal) == ["product 水仙（shui-xian）: new"]
    assert apply_proposal(proposal, full) == ("products/shui-xian.toml",)
    made = read(full).pack
    assert made is not None
    assert made.products["shui-xian"].place == "wuyishan"
    assert made.products["shui-xian"].months == (4, 5, 11)
    assert found(full) == []
    assert words(propose(book, full)) == []


def test_the_words_of_a_door_and_where_a_fact_was_read_arrive(full: Path, book: Path) -> None:
    row = at(book, "zones", "id", "tea")
    fill(book, "zones", row, summary__en="Bowls and leaves.")
    sources = openpyxl.load_workbook(book)["资料来源"]
    fill(book, "sources", sources.max_row + 1, of="大红袍", type="店员所知", title="茶农讲述")
    proposal = propose(book, full)
    assert told(proposal) == []
    assert set(apply_proposal(proposal, full)) == {PRODUCT, "zones/tea.toml"}
    made = read(full).pack
    assert made is not None
    assert made.zones["tea"].summary["en"] == "Bowls and leaves."
    assert (made.products["da-hong-pao"].sources[-1].type, made.products["da-hong-pao"].sources[-1].title) == (
        "staff",
        "茶农讲述",
    )
    assert found(full) == []


def test_a_zone_with_things_in_it_does_not_go_by_a_workbook(full: Path, book: Path) -> None:
    fill(book, "zones", at(book, "zones", "id", "tea"), remove="是")
    before = content(full)
    proposal = propose(book, full)
    assert told(proposal)
    apply_proposal(proposal, full)
    assert (full / "zones/tea.toml").read_bytes() == before["zones/tea.toml"]


def test_a_row_that_is_gone_removes_nothing_and_says_so(full: Path, book: Path) -> None:
    row = at(book, "products", "id", "huang-jiu")
    edited(book, lambda opened: opened["展品"].delete_rows(row))
    proposal = unchanged(book, full)
    assert ("no-row", "展品") in told(proposal, "warning")


def test_yes_under_remove_archives_a_record(full: Path, book: Path) -> None:
    change(full / PRODUCT, 'related = ["huang-jiu"]', "related = []")
    exported(full, book)
    before = (full / "products/huang-jiu.toml").read_bytes()
    fill(book, "products", at(book, "products", "id", "huang-jiu"), remove="是")
    proposal = propose(book, full)
    assert words(proposal) == ["product 黄酒（huang-jiu）: removed (archived)"]
    apply_proposal(proposal, full)
    assert not (full / "products/huang-jiu.toml").exists()
    assert (full / "archive/products/huang-jiu.toml").read_bytes() == before
    assert found(full) == []


def test_a_record_that_others_name_is_not_removed(full: Path, book: Path) -> None:
    row = at(book, "products", "id", "huang-jiu")
    proposal = propose(fill(book, "products", row, remove="yes"), full)
    assert words(proposal) == []
    assert told(proposal) == [("unknown-product", f"展品!{_letter('products', 'remove')}{row}")]


def test_a_removal_is_held_back_and_an_edit_of_who_names_it_comes_in(full: Path, book: Path) -> None:
    fill(book, "products", at(book, "products", "id", "huang-jiu"), remove="是")
    fill(book, "products", at(book, "products", "id", "da-hong-pao"), name__en="Robe")
    proposal = propose(book, full)
    assert [code for code, _ in told(proposal)] == ["unknown-product"]
    assert [change.kind for change in proposal.changes] == ["changed"]


def test_good_rows_come_in_and_bad_ones_are_named_by_their_cells(full: Path, book: Path) -> None:
    good, bad = (at(book, "products", "id", key) for key in ("da-hong-pao", "huang-jiu"))
    fill(book, "products", good, name__en="Robe", use__temp_c="95 ℃")
    fill(book, "products", bad, name__en="Wine", zone="nowhere", order="first")
    fill(book, "places", 3, lat=200)
    proposal = propose(book, full)
    assert sorted(told(proposal)) == [
        ("less_than_equal", f"地点!{_letter('places', 'lat')}3"),
        ("unreadable-cell", f"展品!{_letter('products', 'zone')}{bad}"),
        ("unreadable-cell", f"展品!{_letter('products', 'order')}{bad}"),
    ]
    assert [line.split(": ")[1] for line in words(proposal)] == [
        "Name (en) “Da Hong Pao” → “Robe”",
        "Water (°C) “100” → “95”",
    ]
    assert apply_proposal(proposal, full) == (PRODUCT,)


def test_an_emptied_cell_takes_the_entry_away_and_a_required_one_is_missed(full: Path, book: Path) -> None:
    row = at(book, "products", "id", "da-hong-pao")
    fill(book, "products", row, use__simmer__tea_g=None, use__simmer__water_ml=None, use__simmer__minutes=None)
    proposal = propose(book, full)
    assert len(words(proposal)) == 3
    apply_proposal(proposal, full)
    assert "simmer" not in (full / PRODUCT).read_text("utf-8")
    fill(book, "products", row, zone=None)
    assert told(propose(book, full)) == [("missing", f"展品!{_letter('products', 'zone')}{row}")]


def test_stops_are_changed_added_and_put_in_order(full: Path, book: Path) -> None:
    fill(book, "stops", 3, position=2.5, stay_hours=3)
    fill(book, "stops", 8, of="一日", position=1, place="武夷山市", day=1)
    proposal = propose(book, full)
    assert told(proposal) == []
    assert [change.kind for change in proposal.changes] == ["changed", "new", "order"]
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    assert [stop.place for stop in made.routes["one-day"].stops] == ["wuyishan", "tianyou", "hall"]
    assert made.routes["one-day"].stops[2].stay_hours == 3
    unchanged(book, full)


def test_a_stop_is_removed_only_when_asked(full: Path, book: Path) -> None:
    fill(book, "stops", 3, remove="是")
    proposal = propose(book, full)
    assert [change.kind for change in proposal.changes] == ["removed"]
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    assert [stop.place for stop in made.routes["one-day"].stops] == ["tianyou"]


def test_a_new_route_takes_its_stops_from_their_own_sheet(full: Path, book: Path) -> None:
    fill(book, "routes", 4, id="two-days", name__zh_CN="两日", summary__zh_CN="两天。", days=2)
    fill(book, "stops", 7, of="two-days", place="天游峰", day=2)
    proposal = propose(book, full)
    assert told(proposal) == []
    assert apply_proposal(proposal, full) == ("routes/two-days.toml",)
    assert found(full) == []


def test_a_chinese_name_alone_gives_the_id_that_the_studio_would_make(full: Path, book: Path) -> None:
    """A name given twice is one thing written twice; two names that sound alike are two things."""
    row = {"zone": "tea", "place": "wuyishan", "category": "rock", "summary__zh_CN": "岩茶的一种。"}
    fill(book, "products", 9, name__zh_CN="武夷梅占", **row)
    fill(book, "products", 10, name__zh_CN="武夷眉占", **row)
    fill(book, "products", 11, name__zh_CN="大红跑", **row)
    proposal = propose(book, full)
    assert told(proposal) == []
    assert sorted(apply_proposal(proposal, full)) == [
        "products/da-hong-pao-2.toml",
        "products/wuyi-mei-zhan-2.toml",
        "products/wuyi-mei-zhan.toml",
    ]
    fill(book, "products", 12, name__zh_CN="武夷梅占", **row)
    assert "duplicate-id" in {code for code, _ in told(propose(book, full))}


def test_columns_may_be_moved_added_and_left_out(full: Path, book: Path) -> None:
    gone, moved = column("products", "pinyin"), column("products", "name.en")

    def change(opened: openpyxl.Workbook) -> None:
        sheet = opened["展品"]
        for row in range(1, 6):
            sheet.cell(row, 90).value = sheet.cell(row, moved).value
            sheet.cell(row, moved).value = "own words" if row > 2 else None
        sheet.delete_cols(gone)
        sheet.title = "我们的展品"
        opened.create_sheet("草稿")["A1"] = "notes"

    proposal = unchanged(edited(book, change), full)
    assert ("no-column", "我们的展品") in told(proposal, "warning")
    assert ("sheet-renamed", "我们的展品") in told(proposal, "info")
    assert [code for code, _ in told(proposal, "warning")].count("other-column") == 1
    assert ("other-sheet", "草稿") in told(proposal, "warning")


def test_a_sheet_without_its_key_row_says_to_export_anew(full: Path, book: Path) -> None:
    proposal = propose(edited(book, lambda opened: opened["展品"].delete_rows(2)), full)
    assert told(proposal) == [("no-key-row", "展品!A2")]
    assert "kiosk workbook export" in proposal.findings[0].mend_en


def test_the_same_id_twice_is_named(full: Path, book: Path) -> None:
    fill(book, "products", 8, id="da-hong-pao", name__zh_CN="又一个")
    assert told(propose(book, full)) == [("duplicate-id", "展品!A8")]


def test_a_pack_that_changed_since_the_export_is_mentioned(full: Path, book: Path) -> None:
    change(full / PRODUCT, 'en = "Da Hong Pao"', 'en = "Changed since"')
    proposal = propose(book, full)
    assert words(proposal) == ["product 大红袍（da-hong-pao）: Name (en) “Changed since” → “Da Hong Pao”"]
    assert [code for code, _ in told(proposal, "warning")] == ["changed-since"]


def test_words_that_advertising_law_forbids_are_named_at_their_cell(full: Path, book: Path) -> None:
    row = at(book, "products", "id", "da-hong-pao")
    proposal = propose(fill(book, "products", row, summary__en="The best tea."), full)
    assert ("wording", f"展品!{_letter('products', 'summary.en')}{row}") in told(proposal, "warning")


def test_a_pack_with_broken_files_is_left_alone(full: Path, book: Path) -> None:
    (full / "products/other.toml").write_text("zone = ", "utf-8")
    proposal = propose(book, full)
    assert proposal.pack is None
    assert "broken-pack" in [finding.code for finding in proposal.findings]


def test_a_disk_that_fills_up_leaves_the_pack_as_it_was(
    full: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(full)
    fill(book, "products", 3, name__en="Changed")
    fill(book, "places", 3, name__en="Changed too")
    proposal = propose(book, full)

    def full_disk(pack: model.Pack, folder: Path) -> tuple[str, ...]:
        write(pack, folder)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(apply, "write", full_disk)
    with pytest.raises(OSError, match="No space"):
        apply_proposal(proposal, full)
    assert content(full) == before


def test_each_column_is_a_key_of_the_model_and_each_choice_one_of_its_values() -> None:
    for sheet in SHEETS:
        assert len({each.key for each in sheet.columns}) == len(sheet.columns)
        for each in sheet.columns:
            if each.plain:
                path = [*([sheet.rows, "0"] if sheet.rows else []), *each.path]
                tags = keys(KINDS[sheet.records], path[:-1])
                assert path[-1] in tags or path[-1] in LANGUAGES, (sheet.key, each.key)
    kinds = {
        "use.kind": model.Use.model_fields["kind"],
        "place.kind": model.Place.model_fields["kind"],
        "origin_scope": model.Product.model_fields["origin_scope"],
        "certification.kind": model.Certification.model_fields["kind"],
        "identifier.scheme": model.Identifier.model_fields["scheme"],
        "leg.mode": model.Leg.model_fields["mode"],
        "leg.kind": model.Leg.model_fields["kind"],
        "confidence": model.Product.model_fields["confidence"],
        "source.type": model.Source.model_fields["type"],
        "zone.kind": model.Zone.model_fields["kind"],
        "zone.tone": model.Zone.model_fields["tone"],
    }
    for name, field in kinds.items():
        assert set(CHOICES[name]) == set(get_args(field.annotation)), name


def _letter(sheet: str, key: str) -> str:
    return letters(column(sheet, key))
