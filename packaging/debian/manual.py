"""The manual page kiosk(1), from what each command says of itself: python packaging/debian/manual.py OUT"""

from __future__ import annotations

import gzip
import importlib
import sys
from pathlib import Path

import click

from kiosk import __version__, cli
from kiosk.cli.run import parser
from kiosk.settings import SYSTEM_FILE

FILES = (
    (str(SYSTEM_FILE), "Settings of this machine; kiosk settings --sample explains every key."),
    ("/var/lib/kiosk", "Releases, the pointer to the one on show, and the counts: the data folder of the service."),
    ("/etc/kiosk/root.json", "The office's root: whose signatures count; see the guide fleet.md."),
    (
        "/var/lib/kiosk-update",
        "What kiosk-update.service fetched, for the screen to take in; status.json says how it goes.",
    ),
    ("/usr/share/kiosk/pack", "The default pack, to copy and change."),
)


def spoken(text: str) -> str:
    """Words as roff takes them literally, whatever they begin with."""
    literal = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in literal.splitlines())


def helps() -> list[tuple[str, str]]:
    """Each command with all that its help says."""
    texts = [("kiosk run", parser().format_help())]
    for name, (place, _) in cli.COMMANDS.items():
        if name == "run":
            continue
        module, attribute = place.split(":")
        texts += _helps(f"kiosk {name}", getattr(importlib.import_module(module), attribute))
    return texts


def _helps(name: str, command: click.Command) -> list[tuple[str, str]]:
    context = click.Context(command, info_name=name, max_content_width=78, terminal_width=78)
    texts = [(name, command.get_help(context))]
    if isinstance(command, click.Group):
        for part in command.list_commands(context):
            if not command.commands[part].hidden:
                texts += _helps(f"{name} {part}", command.commands[part])
    return texts


def page() -> str:
    """The whole page in roff."""
    lines = [
        f'.TH KIOSK 1 "" "kiosk {__version__}" "Kiosk of the showroom"',
        ".SH NAME",
        "kiosk \\- the touch kiosk of a showroom, and what its staff publish on it",
        ".SH SYNOPSIS",
        ".B kiosk",
        "COMMAND [OPTIONS]",
        ".SH COMMANDS",
    ]
    for name, text in helps():
        lines += [f".SS {spoken(name)}", ".nf", spoken(text.rstrip()), ".fi"]
    lines.append(".SH FILES")
    for file, what in FILES:
        lines += [".TP", f".I {spoken(file)}", spoken(what)]
    lines += [".SH EXIT STATUS", "0: done. 1: something is wrong. 2: called wrong."]
    lines += [".SH SEE ALSO", ".BR kiosk\\-lock (8),", ".BR kiosk\\-upgrades (8)"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(gzip.compress(page().encode(), 9, mtime=0))
