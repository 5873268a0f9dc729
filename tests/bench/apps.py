"""The apps that are measured beside one another, and where on their pages a finger goes.

The peers have our layout, so that one set of rectangles holds for all. `Stage.photograph` shows what was tapped.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from kiosk import resources
from tests.bench.display import Display
from tests.bench.frame_buffer import Observation, Rect, observe
from tests.bench.peers import content
from tests.bench.processes import App

Name = Literal["ours", "bare window", "bare QML", "Chromium"]
OURS: Name = "ours"
WINDOW: Name = "bare window"
QML: Name = "bare QML"
CHROMIUM: Name = "Chromium"

PEERS = Path(__file__).parent / "peers"
FONT = Path(__file__).parents[2] / "assets" / "fonts" / "KioskKai-Regular.ttf"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_FLAGS = (
    *("--kiosk", "--window-position=0,0", "--window-size=1080,1920", "--lang=zh-CN", "--disable-gpu"),
    *("--no-sandbox", "--no-first-run", "--disable-quic", "--disable-sync", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-features=Translate"),
    "--allow-file-access-from-files",
    "--enable-smooth-scrolling",
)
SETTLED_S = 1.0
"""A picture that has not changed for so long is finished."""

DOOR = Rect(63, 895, 224, 524)
"""The first door of the home page: tea."""
BACK = Rect(4, 1792, 118, 128)
HOME = Rect(170, 1792, 118, 128)
TILES = tuple(Rect(63 + column * 325, 1010 + row * 450, 304, 200) for row in range(2) for column in range(3))
"""Of the products that a grid shows first, what lies in the peers' tiles and is a thing on our shelves."""


class Stage:
    """The screen, the stores and the peers' files of one run. Ours and both Qt peers are drawn in software.

    Python keeps what it compiled, as an installed program has it compiled, whatever the shell says of that.
    """

    def __init__(self, display: Display, work: Path, screens: Path) -> None:
        self.display = display
        self.screen = display.screen
        self.pointer = display.pointer
        self.work = work
        self.screens = screens
        self.log = work / "log"
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QML", "QSG_", "KIOSK"))
        } | {"DISPLAY": display.name, "LANG": "C.UTF-8", "QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb"}
        self.environment |= {"PYTHONPYCACHEPREFIX": str(work / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.default = work / "default"
        shutil.copytree(resources.builtin_store(), self.default, symlinks=True)
        for name, still in (("still", "true"), ("moving", "false")):
            text = f"[panel]\nrenderer = 'software'\n[visit]\nreduced_motion = {still}\nidle_s = 600\n"
            (work / f"{name}.toml").write_text(text, "utf-8")
        self.prepare("default", self.default)

    def prepare(self, name: str, store: Path) -> None:
        """Write the peers' files for the release of a store, under a name."""
        words = json.dumps(content.read(store), ensure_ascii=False)
        (self.work / f"{name}.json").write_text(words, "utf-8")
        page = (PEERS / "page.html").read_text("utf-8").replace("FONT", FONT.as_uri())
        (self.work / f"{name}.html").write_text(page.replace("CONTENT", words.replace("</", "<\\/"), 1), "utf-8")

    def ours(self, page: str = "home", store: Path | None = None, moving: bool = False) -> list[str]:
        """Our words; without a `page` it stands on its first scene."""
        config = self.work / ("moving.toml" if moving else "still.toml")
        words = [sys.executable, "-m", "kiosk", "run", "--data", str(store or self.default), "--config", str(config)]
        return [*words, "--fullscreen", *(["--open", page] if page else [])]

    def words(self, app: Name, page: str = "home", key: str = "", pack: str = "default") -> list[str]:
        """What to type for a peer on `page` ("home", "grid", "product"), or for ours on the default pack."""
        if app == WINDOW:
            return [sys.executable, str(PEERS / "bare_window.py")]
        if app == QML:
            return [sys.executable, str(PEERS / "plain_qml.py"), str(self.work / f"{pack}.json"), str(FONT), page, key]
        if app == CHROMIUM:
            profile = tempfile.mkdtemp(prefix="profile-", dir=self.work)
            place = (self.work / f"{pack}.html").as_uri() + f"#{page}/{key}"
            return [browser(), *CHROMIUM_FLAGS, f"--user-data-dir={profile}", place]
        ours = {"grid": "zone"}.get(page, page)
        return self.ours(f"{ours}/{key}" if key else ours)

    @contextmanager
    def running(self, words: list[str], limit_s: float = 30.0) -> Iterator[tuple[App, float, Observation]]:
        """The app on the screen, finished: its processes, when it was begun, and how its picture came to be.

        Raises RuntimeError when it ended by itself or showed nothing.
        """
        self.empty()
        begun = 0.0
        apps: list[App] = []

        def begin() -> None:
            nonlocal begun
            begun = time.perf_counter()
            apps.append(App(words, self.environment, self.log))

        try:
            seen = observe(self.screen, SETTLED_S, limit_s, begin, wait_s=limit_s)
            apps[0].alive()
            if not seen.changes:
                raise RuntimeError(f"{words} showed nothing in {limit_s:.0f} s")
            yield apps[0], begun, seen
            apps[0].alive()
        finally:
            for app in apps:
                app.end()

    def empty(self) -> None:
        """Wait until the screen is at rest after the app before, the pointer out of everybody's way."""
        self.pointer.move(1079, 960)
        observe(self.screen, 0.25, 5.0, wait_s=0.25)

    def photograph(self, name: str) -> None:
        """Keep what the screen shows, for people to look at."""
        self.screen.save(self.screens / f"{name}.png")


def browser() -> str:
    """Where Chromium is. Raises FileNotFoundError when it is nowhere."""
    for name in BROWSERS:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError("Chromium is not installed")
