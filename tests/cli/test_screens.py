"""`kiosk screens` as it is typed: photographs of a tablet at the counter, and of what the bar can change."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.test_commands import kiosk


def test_a_photograph_says_in_its_name_how_it_was_taken(tmp_path: Path) -> None:
    out = tmp_path / "photos"
    plain = ("--data", tmp_path / "data", "--language", "en", "--size", "1280x800", "--page", "search-typed")
    eased = ("--diagonal", "10.1", "--text-size", "largest", "--contrast", "--reach")
    for words in (plain, (*plain, *eased)):
        said = kiosk("screens", out, *words)
        assert said.returncode == 0, said.stderr
        assert said.stdout == f"1 pictures in {out}\n"
    names = ["search-typed_en_1280x800.png", "search-typed_en_1280x800_10.1in_largest-text_contrast_reach.png"]
    assert sorted(file.name for file in out.iterdir()) == sorted([*names, "contact.png", "contact_en.png"])
    before, after = (Image.open(out / name).convert("RGB") for name in names)
    assert before.size == after.size == (1280, 800)
    assert before.getpixel((2, 2)) != (255, 255, 255), "the plain page lies on paper"
    assert after.getpixel((2, 790)) == (255, 255, 255), "the page in high contrast lies on white"


@pytest.mark.parametrize(
    "words",
    [("--size", "huge"), ("--diagonal", "1"), ("--text-size", "huge"), ("--language", "fr")],
    ids=lambda words: words[0],
)
def test_a_photograph_that_cannot_be_taken_is_called_wrong(tmp_path: Path, words: tuple[str, str]) -> None:
    said = kiosk("screens", tmp_path, *words)
    assert said.returncode == 2
    assert words[1] in said.stderr
    assert "Traceback" not in said.stderr


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = kiosk("screens", tmp_path / "file" / "photos")
    assert said.returncode == 1
    assert "photos cannot be written: a part of the path is a file and no folder." in said.stderr
    assert "Traceback" not in said.stderr


def test_single_records_are_photographed_each_on_the_page_where_it_is_seen(tmp_path: Path) -> None:
    out = tmp_path / "photos"
    records = ("--record", "product/da-hong-pao", "--record", "pack/", "--record", "category/rock")
    said = kiosk("screens", out, "--data", tmp_path / "data", "--language", "en", "--size", "270x480", *records)
    assert said.returncode == 0, said.stderr
    assert sorted(file.name for file in out.iterdir()) == [
        "home_en_270x480.png",
        "product-da-hong-pao_en_270x480.png",
    ]
