"""The program's words are complete in every language, and the check sees what is not."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import resources

ROOT = Path(__file__).parents[1]


@pytest.fixture
def tooling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/translations.py, working on a copy of the translations."""
    spec = importlib.util.spec_from_file_location("translations_tooling", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    shutil.copytree(ROOT / "translations", tmp_path / "translations")
    monkeypatch.setattr(made.file, "__defaults__", (tmp_path / "translations",))
    return made


def test_every_word_is_translated_in_every_language(tooling: ModuleType) -> None:
    assert tooling.faults() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<translation>", '<translation type="unfinished">', "is unfinished"),
        ("%1", "", "hold other placeholders"),
        ("<name>", "<name>Other", "is stale"),
    ],
)
def test_what_is_wrong_is_named(tooling: ModuleType, old: str, new: str, said: str) -> None:
    file = tooling.file("ja")
    before, middle, after = file.read_text("utf-8").rpartition(old) if old != "%1" else _in_translation(file)
    file.write_text(before + new + after, "utf-8")
    assert middle == old
    found = tooling.faults()
    assert any(said in fault and "kiosk_ja.ts" in fault for fault in found), found


def _in_translation(file: Path) -> tuple[str, str, str]:
    lines = file.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "<translation>" in line and "%1" in line)
    before, middle, after = lines[at].partition("%1")
    return "".join(lines[:at]) + before, middle, after + "".join(lines[at + 1 :])


def test_the_compiled_words_are_where_the_program_looks() -> None:
    names = sorted(file.name for file in resources.translations().glob("*.qm"))
    assert names == ["kiosk_en.qm", "kiosk_ja.qm", "kiosk_ko.qm", "kiosk_zh_CN.qm", "kiosk_zh_TW.qm"]
