"""kiosk run: show the showroom on this screen. Parsed without click, so that nothing is imported before the first frame."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.visitor_pages import KEYED, PAGES
from kiosk.device import journal
from kiosk.settings import Fault, Settings, SettingsError, data_folder, load, salvage

if TYPE_CHECKING:
    import click

    from kiosk.device.start_record import StartMode
    from kiosk.release.store import Store

log = logging.getLogger("kiosk")

NO_DESKTOP = Sentence(
    "这台电脑没有图形桌面（没有 DISPLAY，也没有 WAYLAND_DISPLAY）。\n"
    "在桌面上运行，或用虚拟屏幕：xvfb-run -a kiosk run（从源码：xvfb-run -a make run）。",
    "This machine shows no desktop (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Run it on a desktop, or on a virtual screen: xvfb-run -a kiosk run (from source: xvfb-run -a make run).",
)

IN_FRONT = Sentence(
    "触摸屏程序已经开着，已把它放到最前面。", "The kiosk is running already; its window was brought to the front."
)


def parser() -> argparse.ArgumentParser:
    """What `kiosk run` takes."""
    made = argparse.ArgumentParser(
        prog="kiosk run",
        description="Show the showroom on this screen.",
        epilog="Example: kiosk run --windowed --size 1080x1920",
    )
    made.add_argument("--data", type=Path, metavar="DIR", help="folder of releases and logs")
    made.add_argument("--config", type=Path, metavar="FILE", help="settings file (kiosk.toml)")
    how = made.add_mutually_exclusive_group()
    how.add_argument("--fullscreen", action="store_true", help="fill the screen")
    how.add_argument("--windowed", action="store_true", help="open a window (this is what happens without either)")
    made.add_argument("--size", type=size_of, metavar="WxH", help="size of the window in pixels")
    made.add_argument("--rotate", type=int, choices=(0, 90, 180, 270), help="turn the picture clockwise")
    made.add_argument("--safe", action="store_true", help="software rendering and the built-in release, this time only")
    made.add_argument(
        "--open",
        type=page_of,
        metavar="PAGE[/KEY]",
        help="begin on this page, as if a visitor had opened it: home, zone/tea, product/da-hong-pao",
    )
    made.add_argument(
        "--at",
        type=moment_of,
        metavar="YYYY-MM-DDTHH:MM",
        help="show it as it will be at this day and hour of the venue, and count nothing: 2027-02-06T10:00",
    )
    made.add_argument(
        "--quit-after-first-frame", action="store_true", help="end once the first page is complete on the screen"
    )
    return made


def main(arguments: list[str]) -> int:
    """Run the kiosk; 0 when it ended well, 1 when something is wrong, 2 when it was called wrong."""
    given = parser().parse_args(arguments)
    begun_with = dict(os.environ)
    journal.begin(sys.stderr)
    if not has_desktop():
        print(NO_DESKTOP, file=sys.stderr)
        return 2
    from kiosk.device.libraries import missing_sentence

    if sentence := missing_sentence():
        print(sentence, file=sys.stderr)
        return 1
    try:
        settings = settings_of(given)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 1
    from dataclasses import replace

    from kiosk.device.data_folder import refused
    from kiosk.device.instance_lock import Busy, Lock, Taken
    from kiosk.device.start_record import StartRecord
    from kiosk.release.store import Store

    if given.rotate is not None:
        settings = replace(settings, panel=replace(settings.panel, rotate=given.rotate))
    if given.quit_after_first_frame or given.at:
        settings = replace(settings, usage=replace(settings.usage, record=False))
    data = data_folder(given.data)
    try:
        with Lock(data, required=False):
            if fault := refused(data):
                log.error("%s %s", *fault)
            starts, store = StartRecord(data), Store(data)
            standing = starts.begin(store.pointed(), lambda good: went_back(store, good), given.safe)
            renderer = renderer_of(standing, settings.panel.renderer)
            from kiosk.ui.exit_codes import RESTART
            from kiosk.ui.run import quit_when_complete, run
            from kiosk.ui.shell.main_window import Screen

            screen = Screen(given.fullscreen, given.size)
            after = quit_when_complete if given.quit_after_first_frame else None
            builtin = resources.builtin_store()
            code = run(data, settings, screen, renderer, builtin, after, starts, standing, given.open, given.at)
    except Busy as error:
        if isinstance(error, Taken) and in_front(data):
            print(IN_FRONT)
            return 0
        print(error, file=sys.stderr)
        return 1
    if code == RESTART and sys.platform != "win32":
        logging.shutdown()
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], begun_with)
    return code


def settings_of(given: argparse.Namespace) -> Settings:
    """The settings of this start. On the wall (full screen, or safe) no file keeps it from showing something.

    Raises SettingsError in a window on a desk.
    """
    if not given.fullscreen and not given.safe:
        return load(given.config)
    try:
        settings = salvage(given.config)
    except Exception:
        what = Sentence("设置文件读不了。", "The settings file cannot be read.")
        mend = Sentence("全部用默认值；请重新写一份。", "All have their defaults; write it anew.")
        log.exception("%s %s", what.in_one_line, mend.in_one_line)
        settings = Settings(faults=(Fault(0, "", what, mend),))
    for fault in settings.faults:
        log.error("%s %s %s", settings.file or "kiosk.toml", *fault.sentence())
    return settings


def went_back(store: Store, good: str) -> str:
    """Go back to the release `good`, or else to the one before the one on show; its id, empty when there is none."""
    from kiosk.release.publications import Told
    from kiosk.release.store import StoreError

    for release in (good, "") if good else ("",):
        with contextlib.suppress(StoreError, OSError):
            return store.rollback(release, Told("start"))
    return ""


def renderer_of(standing: StartMode, wanted: str) -> str:
    """What to draw with: what the settings and the machine say, unless starts failed with it."""
    from kiosk.device.renderer import choose

    if standing.software:
        os.environ["QT_QUICK_BACKEND"] = "software"
        return "software"
    return choose(wanted)


def in_front(data: Path) -> bool:
    """Whether the kiosk that runs already came to the front."""
    from kiosk.ui.shell.single_instance import brought

    return brought(data)


def has_desktop() -> bool:
    """Whether there is something to show a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in (
        "offscreen",
        "eglfs",
        "linuxfb",
    ):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def size_of(text: str) -> tuple[int, int]:
    """A size such as 1080x1920 as (width, height) pixels; raises ArgumentTypeError for anything else."""
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8192 and 200 <= int(height) <= 8192):
        raise argparse.ArgumentTypeError(f"“{text}” is not a size such as 1080x1920")
    return int(width), int(height)


def page_of(text: str) -> tuple[str, str]:
    """A page such as product/da-hong-pao as (page, key); raises ArgumentTypeError for what is no page."""
    page, _, key = text.partition("/")
    if page not in PAGES or bool(key) != (page in KEYED):
        raise argparse.ArgumentTypeError(f"“{text}” is not a page such as home, map, zone/tea or product/da-hong-pao")
    return page, key


def moment_of(text: str) -> datetime:
    """A day and hour such as 2027-02-06T10:00, the venue's; raises ArgumentTypeError for anything else."""
    from kiosk.base.wall_clock import is_set

    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment.tzinfo or not is_set(moment) or moment.year > 9000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day and hour such as 2027-02-06T10:00")
    return moment


def __getattr__(name: str) -> object:
    """`run` as a click command, for the help page only: click is not imported on the way to the first frame."""
    if name != "run":
        raise AttributeError(name)
    import click as made

    @made.command("run", context_settings={"ignore_unknown_options": True}, add_help_option=False)
    @made.argument("arguments", nargs=-1, type=made.UNPROCESSED)
    def run(arguments: tuple[str, ...]) -> None:
        """Show the showroom on this screen."""
        raise SystemExit(main(list(arguments)))

    command: click.Command = run
    return command
