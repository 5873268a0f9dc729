"""The office of the demo: the commands that its person types, and a stranger who has a server and another key."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.fleet.layout import METADATA
from kiosk.release.store import Store
from tests.default_pack import PACK, remembered
from tests.fleet_demo.kiosk_on_wall import PATIENCE_S, NotDone

PASSWORD = "示例 password of the demo"
TAGLINE = 'zh-CN = "一盏茶里的闽北"'
"""The line of the default pack that each issue of the demo changes."""


@dataclass(frozen=True)
class OfficeDesk:
    """An office that works in `folder` and uploads to `server`."""

    folder: Path
    server: Path

    @property
    def repository(self) -> Path:
        """Its repository, from which is uploaded."""
        return self.folder / "kiosk-repository"

    def open(self) -> bytes:
        """Make the repository with its key; returns the root that kiosks are given. Raises NotDone."""
        self.folder.mkdir(parents=True)
        (self.folder / "password").write_text(PASSWORD, "utf-8")
        remembered(self.folder / "data")
        self._kiosk("fleet", "init", str(self.repository), "--password-file", str(self.folder / "password"))
        return (self.repository / "root.json").read_bytes()

    def compile(self, issue: str) -> str:
        """Publish the default pack with `issue` under its title on this PC, and return the release's id. Raises NotDone."""
        pack = self.folder / "pack"
        shutil.rmtree(pack, ignore_errors=True)
        shutil.copytree(PACK, pack)
        table = (pack / "pack.toml").read_text("utf-8")
        if TAGLINE not in table:
            raise NotDone("the default pack has another tagline: change TAGLINE")
        (pack / "pack.toml").write_text(table.replace(TAGLINE, f'zh-CN = "{issue}"'), "utf-8")
        self._kiosk("publish", str(pack), "--data", str(self.folder / "data"))
        return Store(self.folder / "data").pointed()

    def publish(self, to: str = "all") -> int:
        """Sign that `to` is to show what is on show on this PC; returns the channel's number. Raises NotDone."""
        words = ("fleet", "publish", str(self.repository), "--to", to, "--data", str(self.folder / "data"))
        return int(self._kiosk(*words, "--password-file", str(self.folder / "password")).split()[-2])

    def upload(self) -> None:
        """Bring the repository to the server as the guide says: files first, metadata last. Raises NotDone."""
        self.server.mkdir(parents=True, exist_ok=True)
        self._run("rsync", "-a", f"{self.repository}/", "--exclude", METADATA, f"{self.server}/")
        self._run("rsync", "-a", f"{self.repository}/{METADATA}/", f"{self.server}/{METADATA}/")

    def keep_metadata(self, name: str) -> Path:
        """What a stranger copies from the server, to bring it back one day."""
        return Path(shutil.copytree(self.server / METADATA, self.folder / name))

    def put_metadata(self, metadata: Path) -> None:
        """Have the server hand out other metadata: a stranger's doing."""
        shutil.rmtree(self.server / METADATA)
        shutil.copytree(metadata, self.server / METADATA)

    def _kiosk(self, *words: str) -> str:
        return self._run(sys.executable, "-m", "kiosk", *words)

    def _run(self, *words: str) -> str:
        ran = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
        if ran.returncode:
            raise NotDone(f"{' '.join(words)}: {ran.stderr[-1500:]}")
        return ran.stdout
