"""Price tags: what a tag has to say is read back from the PDF, and what has become wrong is told."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from kiosk.base import venue_clock
from kiosk.cli.labels import labels
from kiosk.cli.release import publish
from kiosk.origin.label_sheets import A4, Form
from kiosk.origin.price_labels import LEAST_EM, SINGLE, draw, refusal
from kiosk.origin.price_tag import PriceTag, TagWords
from kiosk.origin.printed_labels import FILE, PrintedLabels, Wrong
from tests.publish import packs, shop_packs

COMMANDS = {"labels": labels, "publish": publish}


def run(command: str, *words: object) -> Result:
    """A command of the program, with these words."""
    return CliRunner().invoke(COMMANDS[command], [str(word) for word in words])


def read_back(pdf: Path) -> list[str]:
    """The words on each page of a PDF."""
    assert shutil.which("pdftotext"), "pdftotext is missing: apt-get install -y poppler-utils"
    out = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout
    return out.decode("utf-8").split("\f")[:-1]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder on which the small pack with its shop is on show."""
    ended = run("publish", shop_packs.write(tmp_path / "pack"), "--data", tmp_path / "data")
    assert ended.exit_code == 0, ended.output
    return tmp_path / "data"


def test_a_tag_says_name_origin_spec_grade_unit_and_price(tmp_path: Path, data: Path) -> None:
    ended = run("labels", tmp_path / "tags.pdf", "--price", "--product", "hong-pao", "--data", data)
    assert ended.exit_code == 0, ended.output
    pages = read_back(tmp_path / "tags.pdf")
    assert len(pages) == 2
    for words in (
        "示例大红袍 盒装",
        "产地：武夷山市",
        "125 克",
        "等级：示例级",
        "生产者：示例茶厂",
        "¥268.00",
        "元/盒",
        "货架 A3",
    ):
        assert words in pages[0]
    for words in ("¥98.50", "元/罐", "价格有效至 2999-12-31"):
        assert words in pages[1]
    assert "等级" not in pages[1]


def test_a_packet_without_a_price_gets_no_tag_and_is_named(tmp_path: Path, data: Path) -> None:
    ended = run("labels", tmp_path / "tags.pdf", "--price", "--data", data, "--sheet", "a4")
    assert ended.exit_code == 0, ended.output
    (page,) = read_back(tmp_path / "tags.pdf")
    assert "示例绿茶" not in page
    assert "bu-zhi" in ended.output


def test_what_was_printed_is_right_until_the_price_changes_and_then_only_that_is_printed(
    tmp_path: Path, data: Path
) -> None:
    assert run("labels", "--wrong", "--data", data).exit_code == 1
    assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
    assert run("labels", "--wrong", "--data", data).exit_code == 0
    dearer = shop_packs.tables()["goods/he.toml"] | {"price": {"yuan": "288.00", "unit": "box"}}
    pack = shop_packs.write(tmp_path / "pack", {"goods/he.toml": dearer})
    ended = run("publish", pack, "--data", data, "--price-labels", tmp_path / "new.pdf")
    assert ended.exit_code == 0, ended.output
    (page,) = read_back(tmp_path / "new.pdf")
    assert "¥288.00" in page
    assert run("labels", "--wrong", "--data", data).exit_code == 0


def test_a_tag_whose_price_has_gone_is_to_be_taken_down(tmp_path: Path, data: Path) -> None:
    assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
    ended_price = shop_packs.tables()["goods/guan.toml"] | {
        "price": {"yuan": "98.50", "unit": "tin", "to": "2020-01-01"}
    }
    run("publish", shop_packs.write(tmp_path / "pack", {"goods/guan.toml": ended_price}), "--data", data)
    ended = run("labels", "--wrong", "--data", data)
    assert ended.exit_code == 1
    assert "guan" in ended.output
    assert "取下" in ended.output
    assert "he:" not in ended.output


@pytest.mark.parametrize("again", ["changed", "publish"])
def test_a_tag_to_be_taken_down_is_named_before_it_is_forgotten(tmp_path: Path, data: Path, again: str) -> None:
    assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
    ended_price = shop_packs.tables()["goods/guan.toml"] | {
        "price": {"yuan": "98.50", "unit": "tin", "to": "2020-01-01"}
    }
    pack = shop_packs.write(tmp_path / "pack", {"goods/guan.toml": ended_price})
    told = run("publish", pack, "--data", data, "--price-labels", tmp_path / "new.pdf")
    if again == "changed":
        run("publish", shop_packs.write(tmp_path / "first"), "--data", data)
        assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
        run("publish", pack, "--data", data)
        told = run("labels", tmp_path / "new.pdf", "--price", "--changed", "--data", data)
    assert told.exit_code == 0
    assert "请现在取下：guan" in told.output
    assert not (tmp_path / "new.pdf").exists()
    assert run("labels", "--wrong", "--data", data).exit_code == 0


def test_paper_too_small_for_a_tag_is_refused(tmp_path: Path, data: Path) -> None:
    ended = run("labels", tmp_path / "tags.pdf", "--price", "--size", "40x20", "--data", data)
    assert ended.exit_code == 1
    assert "50 x 30" in ended.output
    assert not (tmp_path / "tags.pdf").exists()
    assert run("labels", "--data", data).exit_code == 2


def test_a_damaged_memory_of_what_was_printed_calls_every_tag_unprinted(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"{\xff")
    tag = PriceTag("he", TagWords("示例", "", (), "¥1.00", "元/盒", "", "", ""), "en", "", "tea")
    assert PrintedLabels(tmp_path).wrong([tag]) == [Wrong("he", (), ("示例", "¥1.00", "元/盒"))]
    for damaged in ("[1, 2]", '{"he": ["示例"]}', '{"he": {"told": "示例", "language": "en"}}', '{"he": {"told": []}}'):
        (tmp_path / FILE).write_text(damaged, "utf-8")
        assert PrintedLabels(tmp_path).wrong([]) == []


@pytest.mark.parametrize(("minute", "priced"), [(59, True), (60, False)])
@pytest.mark.parametrize("machine", ["UTC", "America/Los_Angeles"])
def test_a_price_ends_with_its_last_day_at_the_venue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minute: int, priced: bool, machine: str
) -> None:
    until = shop_packs.tables()["goods/guan.toml"] | {"price": {"yuan": "98.50", "unit": "tin", "to": "2026-12-05"}}
    run("publish", shop_packs.write(tmp_path / "pack", {"goods/guan.toml": until}), "--data", tmp_path / "data")
    now = datetime(2026, 12, 5, 15, tzinfo=UTC) + timedelta(minutes=minute)
    monkeypatch.setattr(venue_clock, "machine_now", lambda: now.astimezone(ZoneInfo(machine)))
    ended = run("labels", tmp_path / "tags.pdf", "--price", "--product", "hong-pao", "--data", tmp_path / "data")
    assert ended.exit_code == 0, ended.output
    assert ("¥98.50" in "".join(read_back(tmp_path / "tags.pdf"))) == priced


@pytest.mark.parametrize("field", TagWords._fields)
def test_a_tag_on_which_any_line_differs_is_wrong(tmp_path: Path, field: str) -> None:
    words = TagWords(
        "名", "name", ("产地：甲",), "¥1.00", "元/盒", "价格有效至 2999-12-31", "货架 A1", "未成年人请勿饮酒"
    )
    tag = PriceTag("he", words, "en", "https://x.example/g/he", "tea")
    printed = PrintedLabels(tmp_path)
    printed.remember([tag], ["he"])
    assert PrintedLabels(tmp_path).wrong([tag]) == []
    changed: Any = ("产地：乙",) if field == "rows" else ""
    assert [
        each.key for each in PrintedLabels(tmp_path).wrong([tag._replace(words=words._replace(**{field: changed}))])
    ] == ["he"]
    assert [each.key for each in PrintedLabels(tmp_path).wrong([tag._replace(link="")])] == ["he"]


def test_a_tag_of_what_has_become_liquor_is_wrong(tmp_path: Path, data: Path) -> None:
    assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
    assert run("labels", "--wrong", "--data", data).exit_code == 0
    tea = packs.tables()["products/hong-pao.toml"] | {"compliance": ["alcohol_warning", "adults_only"]}
    run("publish", shop_packs.write(tmp_path / "pack", {"products/hong-pao.toml": tea}), "--data", data)
    ended = run("labels", "--wrong", "--data", data)
    assert ended.exit_code == 1
    assert "未成年人请勿饮酒" in ended.output


def test_each_tag_is_held_against_the_second_language_in_which_it_hangs(tmp_path: Path, data: Path) -> None:
    assert run("labels", tmp_path / "tags.pdf", "--price", "--language", "ja", "--data", data).exit_code == 0
    assert run("labels", "--wrong", "--data", data).exit_code == 0
    named = shop_packs.tables()["goods/he.toml"]
    named["name"] = named["name"] | {"ja": "示例の茶"}
    run("publish", shop_packs.write(tmp_path / "pack", {"goods/he.toml": named}), "--data", data)
    ended = run("labels", "--wrong", "--data", data)
    assert (ended.exit_code, "示例の茶" in ended.output, "guan" in ended.output) == (1, True, False)
    assert run("labels", tmp_path / "new.pdf", "--price", "--changed", "--data", data).exit_code == 0
    (page,) = read_back(tmp_path / "new.pdf")
    assert "示例の茶" in page
    assert run("labels", "--wrong", "--data", data).exit_code == 0


LONG = "每盒内含铝箔小袋独立包装，"


def test_a_long_spec_wraps_and_one_that_cannot_be_read_is_refused_by_name(tmp_path: Path, data: Path) -> None:
    for repeated, printed in ((2, True), (9, False)):
        long = shop_packs.tables()["goods/he.toml"] | {"spec": {"zh-CN": LONG * repeated}}
        run("publish", shop_packs.write(tmp_path / "pack", {"goods/he.toml": long}), "--data", data)
        pdf = tmp_path / f"{repeated}.pdf"
        ended = run("labels", pdf, "--price", "--product", "hong-pao", "--data", data)
        pages = read_back(pdf)
        assert len(pages) == 1 + printed, "the other packet is printed all the same"
        assert ended.exit_code == (0 if printed else 1)
        assert ("he：" in ended.output) != printed
        assert ("独立包装" in "".join(pages[0].split())) == printed


@pytest.mark.parametrize("form", [SINGLE, A4, Form(50.0, 30.0), Form(100.0, 60.0)], ids=str)
@pytest.mark.parametrize("words", [7, 20, 60])
def test_no_word_on_a_tag_is_smaller_than_can_be_read(app: QGuiApplication, form: Form, words: int) -> None:
    said = "示例商品名称" * 20
    rows = ("产地：武夷山市", f"规格：{said[:words]}", "等级：示例级", "生产者：示例茶厂")
    told = TagWords(
        said[:7], said[:words], rows, "¥12345.00", "元/500 克", "价格有效至 2999-12-31", "货架 A3", "未成年人请勿饮酒"
    )
    tag = PriceTag("he", told, "zh-CN", "https://origin.example/g/he", "liquor")
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    sizes: list[float] = []

    class Watched(QPainter):
        def setFont(self, font: QFont) -> None:  # type: ignore[override]
            sizes.append(font.pixelSize() / 100)
            super().setFont(font)

    if refusal(tag, form):
        assert words > 7 or form.height < 37
        return
    painter = Watched(image)
    stood = draw(painter, tag, form)
    painter.end()
    assert min(sizes) >= LEAST_EM - 0.005
    for at, one in enumerate(stood):
        assert QRectF(0, 0, form.width, form.height).contains(one)
        assert not any(one.adjusted(0.05, 0.15, -0.05, -0.15).intersects(other) for other in stood[at + 1 :])


def test_by_a_clock_that_was_never_set_no_tag_is_printed_or_called_wrong(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("labels", tmp_path / "tags.pdf", "--price", "--data", data).exit_code == 0
    before = (data / FILE).read_bytes()
    monkeypatch.setattr(venue_clock, "machine_now", lambda: datetime(1970, 1, 1, tzinfo=UTC))
    for words in ((tmp_path / "new.pdf", "--price"), ("--wrong",)):
        ended = run("labels", *words, "--data", data)
        assert ended.exit_code == 1
        assert "1970-01-01" in ended.output
    assert (data / FILE).read_bytes() == before
    assert not (tmp_path / "new.pdf").exists()
