"""What everybody knows is said once: what QML, CSS and the model say beside it is the same."""

from __future__ import annotations

import re

import pytest

from assets.art import registry
from assets.art.pieces import answer
from kiosk import resources
from kiosk.base import colours
from kiosk.base.certification_kinds import GI_KINDS, HERITAGE_KINDS
from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields.certification import CERTIFICATION_KINDS
from kiosk.base.record_fields.field import Choices
from kiosk.base.record_fields.identifier import IDENTIFIER_SCHEMES
from kiosk.base.record_fields.product_use import USES
from kiosk.base.record_fields.route import LEG_MODES
from kiosk.base.record_kinds import CALLED, FOLDER_OF, FOLDERS, KIND_OF, PLURAL, SINGULAR, file_of
from kiosk.base.visitor_pages import PAGES, PAGES_OF_ONE, component_of
from kiosk.content.pack import KINDS
from kiosk.geometry import still_life
from kiosk.origin.site.site_words import Words
from kiosk.photographs import record_match
from kiosk.usage import report_phrases
from kiosk.workbook.sheets import SHEETS
from tests.source_rules import ROOT

QML = resources.qml() / "Kiosk"
NAMES = ("paper", "card", "mist", "ink", "soft", "seal", "river")


def test_the_theme_has_the_colours_of_the_house() -> None:
    theme = (QML / "Theme" / "Theme.qml").read_text("utf-8")
    drawn = dict(re.findall(r'property color (\w+): contrast \? "[^"]*" : "(#\w{6})"', theme))
    assert {name: drawn[name] for name in NAMES} == {name: getattr(colours, name.upper()) for name in NAMES}
    assert dict(
        re.findall(r'^ +(\w+): "(#\w{6})"', theme[theme.index("function tone(") :].split("[name]")[0], re.M)
    ) == (colours.TONES)


def test_things_stand_as_high_above_their_sheets_edge_wherever_they_are_laid_out() -> None:
    theme = (QML / "Theme" / "Theme.qml").read_text("utf-8")
    drawn = re.findall(r"thingFoot: ([\d.]+)", theme)
    assert [float(foot) for foot in drawn] == [still_life.THING_FOOT] == [registry.FOOT] == [answer.FOOT]


def test_the_site_has_the_colours_of_the_house_but_a_darker_seal_for_small_words() -> None:
    style = (ROOT / "kiosk/origin/site/static/site.css").read_text("utf-8")
    drawn = dict(re.findall(r"--(\w+): (#\w{6});", style))
    wanted = {name: getattr(colours, name.upper()) for name in NAMES if name != "seal"} | colours.TONES
    assert {name: drawn[name] for name in wanted} == wanted
    assert drawn["seal"] < colours.SEAL


def test_every_list_of_languages_in_qml_is_the_one() -> None:
    lists = [
        (file.name, re.findall(r'"([\w-]+)"', found))
        for file in QML.rglob("*.qml")
        for found in re.findall(r'\[("zh-CN"[^\]]*)\]', file.read_text("utf-8"))
    ]
    assert len(lists) >= 4
    assert [name for name, tags in lists if tuple(tags) != LANGUAGES] == []


def test_every_page_is_drawn_by_the_component_of_its_name() -> None:
    drawn = {file.stem for file in (QML / "Visitor" / "pages").glob("*.qml")}
    assert {component_of(page) for page in PAGES} == drawn
    assert set(PAGES_OF_ONE) <= FOLDER_OF.keys()


def test_every_kind_of_record_has_its_folder_and_its_model() -> None:
    assert tuple(KINDS) == FOLDERS
    assert file_of("story", "tea") == "stories/tea.toml"


def test_every_kind_of_record_is_called_by_one_word() -> None:
    assert SINGULAR.keys() == PLURAL.keys() == FOLDER_OF.keys()
    assert {folder: words[0] for folder, words in CALLED.items()} == KIND_OF
    assert {sheet.records: sheet.title for sheet in SHEETS if not sheet.rows} == {
        FOLDER_OF[kind]: name.zh for kind, name in PLURAL.items()
    }
    assert report_phrases.KINDS.keys() == FOLDER_OF.keys()
    assert set(record_match.KINDS) < set(FOLDERS)
    assert {kind for kind, name in SINGULAR.items() if name.zh not in CALLED[FOLDER_OF[kind]]} == set()


def said_in_qml(component: str) -> set[str]:
    """Every text in quotes of a component."""
    (file,) = QML.rglob(f"{component}.qml")
    return set(re.findall(r'"([\w-]+)"', file.read_text("utf-8")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_has_a_word_for_every_choice_that_it_shows(language: str) -> None:
    words = Words(language)
    for choices in (CERTIFICATION_KINDS, IDENTIFIER_SCHEMES, USES):
        assert {each.value for each in choices} - words.keys() == set()
    assert {"near" if each.value == "local" else each.value for each in LEG_MODES} - words.keys() == set()


@pytest.mark.parametrize(
    ("component", "choices", "otherwise"),
    [
        ("ProductMarks", CERTIFICATION_KINDS, "other"),
        ("ProductMarks", IDENTIFIER_SCHEMES, "local"),
        ("ProductDetails", USES, "food"),
        ("LegWords", LEG_MODES, "local"),
    ],
)
def test_the_page_has_a_word_for_every_choice(component: str, choices: Choices, otherwise: str) -> None:
    assert {each.value for each in choices} - said_in_qml(component) - {otherwise} == set()


def test_every_kind_that_a_seal_stands_for_is_a_kind_of_certification() -> None:
    kinds = {each.value for each in CERTIFICATION_KINDS}
    assert kinds > GI_KINDS | HERITAGE_KINDS
    assert {kind for kind in kinds if kind.startswith("ich_")} == HERITAGE_KINDS
