"""What is played: an old release everywhere, a new one on one kiosk, then on all; old metadata again, a foreign key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.fleet.channel import place
from tests.fleet import nginx
from tests.fleet_demo.kiosk_on_wall import KioskOnWall
from tests.fleet_demo.kiosk_with_camera import WALL
from tests.fleet_demo.office_desk import OfficeDesk

CHANNEL = "main"
CANARY = "lobby"
OLD, NEW, FOREIGN = "示例第一期", "示例第二期：新茶", "陌生人的一期"
KIOSKS = (("lobby", "1" * 16, CANARY), ("hall", "2" * 16, ""), ("door", "3" * 16, ""))
"""Name, id and group of each kiosk."""
PROBLEMS = "problems"


class Step(NamedTuple):
    """One line of the table."""

    what: str
    shown: tuple[str, ...]
    """The release of each kiosk afterwards."""
    expected: tuple[str, ...]
    said: str
    """What the kiosks were told, where they refused."""
    refused: bool
    """Whether they were to refuse."""
    reasons: tuple[str, ...]
    """The codes of the reasons, one for each kiosk; empty ones where all went well."""

    @property
    def good(self) -> bool:
        """Whether it was as it should be."""
        return self.shown == self.expected and all(bool(reason) is self.refused for reason in self.reasons)


@dataclass
class Play:
    """The kiosks, the office, the server, and where pictures go."""

    office: OfficeDesk
    walls: Sequence[KioskOnWall]
    out: Path
    tell: Callable[[str], None]

    def bring(self, what: str, picture: str, number: int, expected: Sequence[str], new: frozenset[int]) -> Step:
        """Upload, have every kiosk ask, and wait until those in `new` show it. Raises NotDone."""
        self.office.upload()
        reasons = self._ask()
        for at, (wall, release) in enumerate(zip(self.walls, expected, strict=True)):
            if at in new and not reasons[at]:
                wall.wait_for(release, number)
        self._photograph(picture, WALL, self.walls)
        return self._step(what, tuple(expected), reasons, refused=False)

    def attack(self, what: str, picture: str, metadata: Path, expected: Sequence[str]) -> Step:
        """Have the server hand out other metadata, and every kiosk ask. Raises NotDone."""
        self.office.put_metadata(metadata)
        reasons = self._ask()
        self._photograph(picture, WALL, self.walls)
        self._photograph(f"{picture}-panel", PROBLEMS, self.walls[:1])
        return self._step(what, tuple(expected), reasons, refused=True)

    def _ask(self) -> tuple[str, ...]:
        waiting = [wall.begin_to_ask() for wall in self.walls]
        return tuple(end().reason for end in waiting)

    def _photograph(self, name: str, page: str, walls: Sequence[KioskOnWall]) -> None:
        for wall in walls:
            wall.photograph(name, page, self.out)

    def _step(self, what: str, expected: tuple[str, ...], reasons: tuple[str, ...], refused: bool) -> Step:
        shown = tuple(wall.release if wall.alive() else "ended" for wall in self.walls)
        made = Step(what, shown, expected, self.walls[0].sentence(), refused, reasons)
        self.tell(f"{'as it should be' if made.good else 'WRONG'}: {what}")
        return made


def play(work: Path, out: Path, tell: Callable[[str], None]) -> list[Step]:
    """Play all of it in the folder `work`, with pictures in `out`; every program that was begun has ended then.

    Raises NotDone where a step cannot be made at all, RuntimeError without nginx.
    """
    www = work / "www"
    office = OfficeDesk(work / "office", www / nginx.REPOSITORY)
    root = office.open()
    walls = [KioskOnWall(name, work / name, kiosk, group) for name, kiosk, group in KIOSKS]
    with nginx.serving(www, work / "nginx") as server, _hung_up(walls, server.url, root):
        scene = Play(office, walls, out, tell)
        scene._photograph("0-as-installed", WALL, walls)
        return list(_steps(scene, work))


def _steps(scene: Play, work: Path) -> Iterator[Step]:
    office, everybody = scene.office, frozenset(range(len(scene.walls)))
    old = office.compile(OLD)
    yield scene.bring("published to all", "1-before", office.publish(), [old] * 3, everybody)
    kept = office.keep_metadata("replayed")
    new = office.compile(NEW)
    first = frozenset(at for at, wall in enumerate(scene.walls) if wall.group == CANARY)
    some = [new if at in first else old for at in sorted(everybody)]
    yield scene.bring(f"the new one to the group {CANARY}", "2-canary", office.publish(CANARY), some, first)
    number = office.publish()
    yield scene.bring("the new one to all", "3-all", number, [new] * 3, everybody - first)
    yield scene.attack("a stranger: the old metadata again", "4-replayed", kept, [new] * 3)
    stranger = OfficeDesk(work / "stranger", work / "stranger-www")
    stranger.open()
    stranger.compile(FOREIGN)
    stranger.publish()
    stranger.upload()
    foreign = stranger.keep_metadata("foreign")
    yield scene.attack("a stranger: metadata of another key", "5-foreign-key", foreign, [new] * 3)
    yield scene.bring("the office's own again", "6-after", number, [new] * 3, frozenset())


@contextmanager
def _hung_up(walls: Sequence[KioskOnWall], url: str, root: bytes) -> Iterator[None]:
    """The kiosks run for as long as the block lasts."""
    try:
        for wall in walls:
            wall.hang_up(url, root)
        yield
    finally:
        for wall in walls:
            wall.end()


def table(steps: Sequence[Step]) -> str:
    """What happened, as Markdown."""
    names = " | ".join(
        f"{name} ({place(kiosk, CHANNEL)}{f', {group}' if group else ''})" for name, kiosk, group in KIOSKS
    )
    lines = [f"| step | {names} | told | |", "|---" * (len(KIOSKS) + 3) + "|"]
    for step in steps:
        shown = " | ".join(release[:6] or "built-in" for release in step.shown)
        lines.append(f"| {step.what} | {shown} | {step.said} | {'as it should be' if step.good else 'WRONG'} |")
    return "\n".join([*lines, ""])
