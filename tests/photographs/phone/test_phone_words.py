"""What the phone's page says: everything in every language, and the language that the phone asks for."""

from __future__ import annotations

import re
import string

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.photographs.phone import phone_app
from kiosk.photographs.phone.phone_words import known_code, preferred, refusal_sentence, words
from kiosk.photographs.phone.upload_limits import UploadLimits


def shape(table: dict[str, object]) -> dict[str, object]:
    """Every key with the places that its words have for numbers and names."""
    return {
        key: shape(said) if isinstance(said, dict) else sorted(re.findall(r"\{\w+\}", str(said)))
        for key, said in table.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_said_in_every_language(language: str) -> None:
    assert shape(words(language)) == shape(words("zh-CN"))
    assert language in phone_app.NAMES


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"),
        ("zh-Hant-TW", "zh-TW"),
        ("zh-HK,zh;q=0.9", "zh-TW"),
        ("en-GB", "en"),
        ("fr-FR,ja;q=0.5,en;q=0.4", "ja"),
        ("en;q=0.1,ko-KR;q=0.9", "ko"),
        ("fr", "en"),
        ("", "zh-CN"),
        ("*", "zh-CN"),
        ("zh;q=x, ;;,,en;q=0", "zh-CN"),
        ("e" * 100_000, "en"),
    ],
)
def test_the_language_is_the_one_that_the_phone_asks_for(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


def test_every_reason_why_a_photograph_is_refused_has_words_of_its_own_or_those_for_all() -> None:
    assert known_code("film") == "film"
    assert known_code("something-new") == "unusable"
    assert "100\u00a0MB" in refusal_sentence("too-large", UploadLimits()).en


def test_the_page_has_a_place_for_each_word_that_it_shows() -> None:
    page = string.Template((phone_app.PAGE / "phone.html").read_text("utf-8"))
    own = {"lang", "choices", "token", "multiple", "said"}
    assert set(page.get_identifiers()) - own <= words("en").keys()


def test_the_script_is_of_a_kind_that_old_browsers_inside_other_programs_read() -> None:
    script = (phone_app.PAGE / "phone.js").read_text("utf-8")
    assert not re.search(r"=>|`|\b(let|const|async|await|class|import|export|fetch|Promise|serviceWorker)\b", script)
