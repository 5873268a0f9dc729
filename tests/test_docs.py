"""What the documents say is there is there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from kiosk import __version__, cli
from kiosk.settings import defaults

ROOT = Path(__file__).parents[1]
GUIDES = tuple(
    f"assets/guides/{name}" for name in ("staff.zh.md", "staff.en.md", "commands.md", "hosting.md", "fleet.md")
)
DOCUMENTS = (
    "README.md",
    "README.zh.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "BENCHMARKS.md",
    "packaging/README.md",
    "assets/pack/README.md",
    *GUIDES,
)
PICTURE = 150_000
"""Bytes of a picture in a document at most."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_is_named_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^    |-a )make ([a-z-]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))
    assert named <= targets


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_and_option_that_is_named_exists(name: str) -> None:
    from kiosk.cli.pack import pack
    from kiosk.cli.run import parser

    for line in re.findall(r"(?:`|^    |bin/)kiosk ([a-z][^`\n#>]*)", (ROOT / name).read_text("utf-8"), re.MULTILINE):
        words = line.replace("\\", "").split()
        assert words[0] in cli.COMMANDS, line
        if words[0] == "pack" and len(words) > 1:
            assert words[1] in pack.commands, line
        for option in re.findall(r"--[a-z-]+", line):
            known = parser().format_help() if words[0] == "run" else " ".join(options(words))
            assert option in known, line


def options(words: list[str]) -> list[str]:
    """The options of the command that `words` begin with."""
    import importlib

    module, attribute = cli.COMMANDS[words[0]][0].split(":")
    command: click.Command = getattr(importlib.import_module(module), attribute)
    if isinstance(command, click.Group):
        command = command.commands[words[1]]
    return [text for part in command.params for text in part.opts]


def test_every_command_is_in_the_list_of_commands() -> None:
    told = (ROOT / "assets" / "guides" / "commands.md").read_text("utf-8")
    assert [name for name in cli.COMMANDS if not re.search(rf"^\| .*`(kiosk )?{name}\b", told, re.MULTILINE)] == []


def test_every_setting_that_the_documents_name_exists() -> None:
    told = (ROOT / "packaging" / "README.md").read_text("utf-8")
    keys = {key for section in defaults().values() for key in section}
    named = {"diagonal_in", "lower_edge_mm", "rotate", "renderer", "base_url"}
    assert named <= keys
    assert [name for name in named if name not in told] == []


def test_every_room_is_in_the_architecture() -> None:
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rooms = [part for part in (ROOT / "kiosk").iterdir() if part.is_dir() and not part.name.startswith("__")]
    assert rooms
    assert [room.name for room in rooms if f"\n| `{room.name}/` | " not in told] == []
    modules = [part.name for part in (ROOT / "kiosk" / "ui" / "qml" / "Kiosk").iterdir()]
    named = re.search(r"qml/Kiosk/\{([\w,]+)\}", told)
    assert named
    assert sorted(modules) == sorted(named[1].split(","))


def test_the_changelog_knows_this_version() -> None:
    assert re.search(rf"^## ({__version__}|Unreleased)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)


def test_every_file_that_the_architecture_names_exists() -> None:
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rooms = "|".join(part.name for part in (ROOT / "kiosk").iterdir() if part.is_dir())
    named = set(re.findall(rf"`((?:{rooms})/[\w./-]+)`", told))
    assert len(named) > 100
    assert [path for path in sorted(named) if not (ROOT / "kiosk" / path).exists()] == []


def test_the_architecture_can_be_read_in_a_window_of_120_columns() -> None:
    lines = (ROOT / "ARCHITECTURE.md").read_text("utf-8").splitlines()
    assert [line for line in lines if len(line) > 120] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_are_named_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    named = re.findall(r"`((?:assets|packaging|tests|translations|kiosk)/[\w./-]*)`", text)
    assert [path for path in named if not (ROOT / path).exists() and path != "kiosk/built/"] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_to_a_page_and_to_a_heading_of_it(name: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", (ROOT / name).read_text("utf-8")):
        if target.startswith("https://"):
            continue
        path, _, heading = target.partition("#")
        page = ROOT / Path(name).parent / path if path else ROOT / name
        assert page.exists(), target
        assert not heading or heading in anchors(page.read_text("utf-8")), target


def anchors(text: str) -> set[str]:
    """What the headings of a page are called in links."""
    heads = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {
        "".join(sign for sign in head.lower() if sign.isalnum() or sign in "-_ ").replace(" ", "-") for head in heads
    }


def test_every_picture_of_the_documents_is_used_and_small() -> None:
    folder = ROOT / "assets" / "guides" / "pictures"
    shown = {
        Path(target).name
        for name in DOCUMENTS
        for target in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / name).read_text("utf-8"))
    }
    assert {file.name for file in folder.iterdir()} == shown
    assert [file.name for file in folder.iterdir() if file.stat().st_size >= PICTURE] == []


def test_the_staffs_guide_has_the_same_chapters_and_pictures_in_both_languages() -> None:
    zh, en = ((ROOT / name).read_text("utf-8") for name in GUIDES[:2])
    assert [len(head) for head in re.findall(r"^(#+) ", zh, re.MULTILINE)] == [
        len(head) for head in re.findall(r"^(#+) ", en, re.MULTILINE)
    ]
    pictures = re.findall(r"pictures/([\w-]+)\.(?:zh|en)\.webp", zh)
    assert pictures == re.findall(r"pictures/([\w-]+)\.(?:zh|en)\.webp", en)
    assert pictures


@pytest.mark.parametrize(("guide", "language"), [(GUIDES[0], "zh"), (GUIDES[1], "en")])
def test_buttons_and_sentences_that_the_staffs_guide_quotes_are_said_by_the_program(guide: str, language: str) -> None:
    marks = {"zh": r"“([^”]+)”", "en": r"“([^”]+)”|(?<!\*)\*([^*\n]+)\*(?!\*)"}[language]
    quoted = {
        "".join(found).strip() if isinstance(found, tuple) else found
        for found in re.findall(marks, (ROOT / guide).read_text("utf-8"))
    }
    said = words_of_the_program()
    assert len(quoted) > 40
    assert sorted(each for each in quoted - NOT_SAID if plain(each) not in said) == []


NOT_SAID = frozenset(
    [
        "展品制作室",
        "内容包",
        "最",
        "第一",
        "实际大小",
        "适合页面",
        "2 处必须改正",
        "pack",
        "studio",
        "publish",
        "the best",
        "the first",
        "actual size",
        "fit to page",
        "2 to be mended",
    ]
)
"""Words in quotation marks or italics that are no button and no message."""


def plain(text: str) -> str:
    """Words without blanks, quotation marks and how they end."""
    return re.sub(r"[\s“”‘’'\"。.…?？]", "", text)


def words_of_the_program() -> str:
    """All that the studio, the kiosk's pages and the page for phones say."""
    studio = "".join(file.read_text("utf-8") for file in sorted((ROOT / "kiosk").rglob("*.py")))
    pages = "".join(file.read_text("utf-8") for file in sorted((ROOT / "kiosk" / "ui").rglob("*.qml")))
    pages += (ROOT / "translations" / "kiosk_zh_CN.ts").read_text("utf-8")
    folder = ROOT / "kiosk" / "photographs" / "phone" / "words"
    phone = "".join(file.read_text("utf-8") for file in sorted(folder.glob("*.toml")))
    return plain(studio + pages + phone)
