"""The public words keep to the rules of translations/terms.md: the pack's, the program's and the site's alike."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

FOREIGN = {
    "zh-TW": re.compile(
        "信息|視頻|屏幕|優盤|默認|網絡|軟件|程序|設置|數據|打印|鼠標|二維碼|互聯網|質量|"
        "發佈|分佈|曆史|竹蓀|食用菌|車間|集裝箱|電站|時長|影印件|世紀\\d0年代|高職|[“”‘’・]| · "
    ),
    "ja": re.compile("高炉|[，！；“”‘’～]|(?<=[\u3040-\u30ff\u4e00-\u9fff])[,;?!]|\\d [\u3040-\u30ff\u4e00-\u9fff]"),
    "ko": re.compile("성급|시급|단계차|[\u3001-\u301f\uff01-\uff5e]|민강|\\d–\\d"),
    "en": re.compile(r"\b(colors?|flavors?|centers?|neighbors?|gray|meters?|liters?|aging)\b|[，。、（）]| — | & "),
    "zh-CN": re.compile("[「」『』]|(?<=[\u4e00-\u9fff])[,;?!]"),
}
"""What a language does not say or write."""


def told(entry: Any, language: str) -> Iterator[str]:
    """Every text under `language`, wherever it stands in a table."""
    if isinstance(entry, dict):
        for key, inside in entry.items():
            if key == language:
                yield from [inside] if isinstance(inside, str) else inside
            else:
                yield from told(inside, language)
    elif isinstance(entry, list):
        for inside in entry:
            yield from told(inside, language)


def public(language: str) -> Iterator[tuple[str, str]]:
    """Where a public text of `language` stands, and the text."""
    for file in sorted((ROOT / "assets/pack").rglob("*.toml")):
        for text in told(tomllib.loads(file.read_text("utf-8")), language):
            yield f"{file.parent.name}/{file.name}", text
    site = ROOT / f"kiosk/origin/site/words/{language}.toml"
    for key, text in tomllib.loads(site.read_text("utf-8")).items():
        yield f"site {key}", text
    program = ROOT / f"translations/kiosk_{language.replace('-', '_')}.ts"
    for message in ET.parse(program).iter("message"):
        for text in message.itertext():
            if text.strip() and text != message.findtext("source"):
                yield f"program {message.findtext('source')}", text.strip()


@pytest.mark.parametrize("language", FOREIGN)
def test_a_language_is_written_in_its_own_words_and_signs(language: str) -> None:
    texts = list(public(language))
    assert len(texts) > 100
    assert [f"{where}: {text}" for where, text in texts if FOREIGN[language].search(text)] == []


def test_every_korean_sentence_is_polite_to_its_end() -> None:
    said = [(where, end) for where, text in public("ko") for end in re.findall(r"[^.]*?[가-힣)’”](?=\.(?:\s|$))", text)]
    assert len(said) > 400
    assert [
        f"{where}: {end}" for where, end in said if not re.search(r"(니다|세요|까요|해요|주세요)(\([^)]*\))?$", end)
    ] == []


def test_every_japanese_sentence_is_polite_to_its_end() -> None:
    said = [(where, end) for where, text in public("ja") for end in re.findall("[^。]+(?=。)", text)]
    assert len(said) > 400
    polite = re.compile("(です|ます|でした|ました|ません|ください)(（[^）]*）)?$")
    assert [f"{where}: {end}" for where, end in said if not polite.search(end)] == []
