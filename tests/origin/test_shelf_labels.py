"""Shelf labels: every code decodes from the printed page, every word stays on its label."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from click.testing import CliRunner, Result
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk import resources
from kiosk.cli.labels import labels
from kiosk.origin.label_sheets import A4, CannotPrint, Form, parted
from kiosk.origin.shelf_labels import Label, draw, write
from kiosk.release.store import Store

BASE = "https://origin.example.cn"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Settings with an origin address."""
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[origin]\nbase_url = "{BASE}"\n', "utf-8")
    return file


def printed(tmp_path: Path, settings: Path, *words: str) -> Result:
    """`kiosk labels` on the built-in release."""
    line = [str(tmp_path / "out.pdf"), "--data", str(tmp_path / "data"), "--config", str(settings), *words]
    return CliRunner().invoke(labels, line)


def pages(pdf: Path, dpi: int = 300) -> list[Image.Image]:
    """The pages of a PDF as pictures."""
    assert shutil.which("pdftoppm"), "pdftoppm is missing: apt-get install -y poppler-utils"
    subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), str(pdf), str(pdf.with_suffix(""))], check=True)
    read = []
    for file in sorted(pdf.parent.glob(f"{pdf.stem}-*.pgm")):
        with Image.open(file) as opened:
            read.append(opened.copy())
    return read


def links() -> set[str]:
    """What the codes of all products on show must say."""
    catalogue = Store(Path("nowhere")).open_shown(resources.builtin_store()).catalogue
    assert catalogue is not None
    try:
        return {f"{BASE}/p/{card.key}" for card in catalogue.products("zh-CN")}
    finally:
        catalogue.close()


def test_every_code_on_the_sheets_decodes_at_300_dots_an_inch(tmp_path: Path, settings: Path) -> None:
    ended = printed(tmp_path, settings, "--sheet", "a4")
    assert ended.exit_code == 0, ended.output
    made = pages(tmp_path / "out.pdf")
    assert len(made) == 3
    assert abs(made[0].width - 2480) <= 2
    assert abs(made[0].height - 3508) <= 2
    assert {found.text for page in made for found in zxingcpp.read_barcodes(page)} == links()
    assert (tmp_path / "out.pdf").stat().st_size < 70 * 14_000


def test_a_zone_on_single_labels_decodes_too(tmp_path: Path, settings: Path) -> None:
    ended = printed(tmp_path, settings, "--zone", "liquor", "--language", "ja")
    assert ended.exit_code == 0, ended.output
    made = pages(tmp_path / "out.pdf")
    assert len(made) == 10
    assert all(abs(page.width - 709) <= 1 and abs(page.height - 472) <= 1 for page in made)
    assert all(len(zxingcpp.read_barcodes(page)) == 1 for page in made)


@pytest.mark.parametrize("form", [Form(60, 40), Form(50, 30), A4], ids=["60x40", "50x30", "a4"])
@pytest.mark.parametrize("language", ["en", "zh-TW", "ja", "ko"])
@pytest.mark.parametrize("liquor", [False, True])
def test_the_longest_names_and_the_warning_stay_on_their_label(form: Form, language: str, liquor: bool) -> None:
    names = ("松溪“百年蔗”古法红糖与九龙大白茶礼盒装", "Songxi “Century Cane” Brown Sugar with Jiulong Dabai White Tea")
    label = Label(*names, language, "南平市松溪县", "wellness", True, f"{BASE}/p/songxi-bai-nian-zhe-hong-tang", liquor)
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    stood = draw(painter, label, form)
    painter.end()
    room = QRectF(0, 0, form.width, form.height)
    assert len(stood) == 3 + liquor
    assert all(room.contains(words) for words in stood)
    assert not any(a.intersects(b) for at, a in enumerate(stood) for b in stood[at + 1 :])


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Wuyi Rou Gui (Cinnamon)", ["Wuyi Rou Gui", "(Cinnamon)"]),
        ("半天妖（バンティエンヤオ）", ["半天妖", "（バンティエンヤオ）"]),
        ("松溪九龙大白茶", ["松溪九龙", "大白茶"]),
        ("Zhenghe Gongfu Black Tea", ["Zhenghe Gongfu Black Tea"]),
    ],
)
def test_a_name_of_two_lines_is_broken_where_a_reader_would(name: str, lines: list[str]) -> None:
    assert parted(name).split("\n") == lines


def test_a_label_too_small_for_its_code_is_refused_with_the_size_that_fits(tmp_path: Path) -> None:
    label = Label("茶", "Tea", "en", "武夷山市", "tea", False, f"{BASE}/p/{'long-' * 12}tea")
    with pytest.raises(CannotPrint, match=r"take \d+ x \d+ mm"):
        write(tmp_path / "out.pdf", [label], Form(25, 15))
    assert not (tmp_path / "out.pdf").exists()


def test_without_an_address_there_are_no_labels(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("", "utf-8")
    ended = printed(tmp_path, file)
    assert ended.exit_code == 1
    assert "base_url" in ended.output


@pytest.mark.parametrize(
    ("words", "near"), [(("--zone", "teas"), "tea"), (("--product", "da-hong-pau"), "da-hong-pao")]
)
def test_what_is_unknown_is_named_with_the_nearest(
    tmp_path: Path, settings: Path, words: tuple[str, str], near: str
) -> None:
    ended = printed(tmp_path, settings, *words)
    assert ended.exit_code == 1
    assert f"Did you mean {near}?" in ended.output


def test_a_size_that_is_none_is_called_wrong(tmp_path: Path, settings: Path) -> None:
    assert printed(tmp_path, settings, "--size", "huge").exit_code == 2
    assert printed(tmp_path, settings, "--size", "5x5").exit_code == 2


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    label = Label("茶", "Tea", "en", "武夷山市", "tea", False, f"{BASE}/p/tea")
    with pytest.raises(CannotPrint, match="cannot be written"):
        write(tmp_path / "no" / "such" / "out.pdf", [label], Form(60, 40))
