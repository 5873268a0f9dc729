"""What everybody knows is said once: what QML, CSS and the model say beside it is the same."""

from __future__ import annotations

import re

from kiosk import resources
from kiosk.base import colours
from kiosk.base.languages import LANGUAGES
from kiosk.base.pages import PAGES, PAGES_OF_ONE, component_of
from kiosk.base.record_kinds import FOLDER_OF, FOLDERS, file_of
from kiosk.content.pack import KINDS
from tests.rules import ROOT

QML = resources.qml() / "Kiosk"
NAMES = ("paper", "card", "mist", "ink", "soft", "seal", "river")


def test_the_theme_has_the_colours_of_the_house() -> None:
    theme = (QML / "Theme" / "Theme.qml").read_text("utf-8")
    drawn = dict(re.findall(r'property color (\w+): contrast \? "[^"]*" : "(#\w{6})"', theme))
    assert {name: drawn[name] for name in NAMES} == {name: getattr(colours, name.upper()) for name in NAMES}
    assert dict(
        re.findall(r'^ +(\w+): "(#\w{6})"', theme[theme.index("function tone(") :].split("[name]")[0], re.M)
    ) == (colours.TONES)


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
