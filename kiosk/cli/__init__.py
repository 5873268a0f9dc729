"""The command line: one file per group; nothing heavy is imported before its command runs."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import NoReturn

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("kiosk.cli.run:run", "Show the showroom on this screen."),
    "publish": ("kiosk.cli.release:publish", "Make a pack into a release and show it."),
    "releases": ("kiosk.cli.release:releases", "List the releases that are kept."),
    "rollback": ("kiosk.cli.release:rollback", "Go back to an earlier release."),
    "prune": ("kiosk.cli.release:prune", "Remove old releases."),
    "verify": ("kiosk.cli.release:verify", "Check every file of the release on show."),
    "carry": ("kiosk.cli.release:carry", "Write a release to a stick."),
    "take": ("kiosk.cli.release:take", "Take a release from a stick."),
    "pack": ("kiosk.cli.pack:pack", "Check, start or zip a content pack."),
    "photos": ("kiosk.cli.photos:photos", "Bring photographs into a content pack."),
    "studio": ("kiosk.cli.studio:studio", "Change a pack in a window, the visitor's page beside it."),
    "workbook": ("kiosk.cli.workbook:workbook", "Hand a pack to staff as a workbook, and take it back in."),
    "origin": ("kiosk.cli.origin:origin", "Build or serve the site that the codes lead to."),
    "labels": ("kiosk.cli.labels:labels", "Make shelf labels with codes as a PDF."),
    "fleet": ("kiosk.cli.fleet:fleet", "Publish to every kiosk over the network, signed."),
    "usage": ("kiosk.cli.usage:usage", "Say what visitors looked at."),
    "staff": ("kiosk.cli.staff:staff", "Set or reset the PIN of the panel on the kiosk."),
    "doctor": ("kiosk.cli.doctor:doctor", "Say what this machine has and lacks."),
    "settings": ("kiosk.cli.settings:settings", "Print the settings in force, or the commented sample."),
    "screens": ("kiosk.cli.screens:screens", "Photograph every page."),
    "gallery": ("kiosk.cli.gallery:gallery", "Open every control in every state."),
}

EXTRAS: dict[str, tuple[str, str, str]] = {
    "publish": (
        "rich PIL pydantic pypinyin opencc tomlkit biip zxingcpp openpyxl defusedxml",
        "检查和发布内容包",
        "check and publish packs",
    ),
    "fleet": (
        "tuf securesystemslib cryptography urllib3 cheroot spake2 zeroconf ifaddr",
        "通过网络发布",
        "publish over the network",
    ),
    "origin": ("jinja2 markupsafe waitress", "生成和提供溯源网站", "build and serve the origin site"),
}
"""What each extra brings that nothing else does, and what it is for, in zh and en."""
NOT_INSTALLED = (
    "这台机器只装了展示所需的部分（缺 {name}）。要{zh}，请运行：pip install 'nanping-kiosk[{extra}]'\n"
    "Only what showing needs is installed here ({name} is missing)."
    " To {en} run: pip install 'nanping-kiosk[{extra}]'"
)


def main() -> NoReturn:
    """Run the command named on the command line and end the process; no output raises, whatever takes it."""
    from kiosk.base.console_output import guarded

    guarded(_command)


def _command() -> None:
    """`kiosk run` without click's costs, the rest through click."""
    if len(sys.argv) > 1 and sys.argv[1] == "run" and not {"-h", "--help"} & set(sys.argv[2:]):
        gc.disable()  # until the first frame (ui/run.py): a start makes next to no cycles, and each look for them takes time
        from kiosk.cli.run import main as run

        raise SystemExit(run(sys.argv[2:]))
    _click()


def _click() -> None:
    import click

    class Commands(click.Group):
        def list_commands(self, ctx: click.Context) -> list[str]:
            return list(COMMANDS)

        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
            if cmd_name not in COMMANDS:
                return None
            module, name = COMMANDS[cmd_name][0].split(":")
            command = getattr(importlib.import_module(module), name)
            assert isinstance(command, click.Command)
            return command

        def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
            with formatter.section("Commands"):
                formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    from kiosk import __version__

    group = Commands(
        name="kiosk",
        help="The touch kiosk of a showroom.\n\nExample: kiosk run --windowed",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    click.version_option(__version__, prog_name="kiosk")(group)
    try:
        group(prog_name="kiosk")
    except ModuleNotFoundError as error:
        lacking = (error.name or "").split(".")[0]
        for extra, (brings, zh, en) in EXTRAS.items():
            if lacking in brings.split():
                click.echo(NOT_INSTALLED.format(name=error.name, extra=extra, zh=zh, en=en), err=True)
                raise SystemExit(1) from error
        raise
