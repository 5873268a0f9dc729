"""What the documents say is there is there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from kiosk import __version__, cli
from kiosk.settings import defaults

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "packaging/README.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_is_named_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^    |-a )make ([a-z]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))
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


def test_the_readme_lists_every_command() -> None:
    told = (ROOT / "README.md").read_text("utf-8")
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
    assert [room.name for room in rooms if f"\n  {room.name}/" not in told] == []
    modules = [part.name for part in (ROOT / "kiosk" / "ui" / "qml" / "Kiosk").iterdir()]
    named = re.search(r"qml/Kiosk/\{([\w,]+)\}", told)
    assert named
    assert sorted(modules) == sorted(named[1].split(","))


def test_the_changelog_knows_this_version() -> None:
    assert re.search(rf"^## ({__version__}|Unreleased)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_are_named_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    named = re.findall(r"`((?:assets|packaging|tests|translations|kiosk)/[\w./-]*)`", text)
    assert [path for path in named if not (ROOT / path).exists() and path != "kiosk/built/"] == []
