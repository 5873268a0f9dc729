"""A kiosk on the wall, its updater, and what has to be true of both whatever a server does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.fleet.update.polling import Clock, Found, Look, look, look_and_tell, staging_of
from kiosk.fleet.update.staging import Staging, Status
from kiosk.fleet.update.web_source import Patience
from kiosk.release.carrier_import import import_release
from kiosk.release.store import Store
from kiosk.settings import Update

IMPATIENT = Patience(connect=2.0, gap=0.5, head=0.8, grace=0.3, slowest=1024)


def hurried(at: Look) -> Found:
    """A look that does not wait long: for servers that are slow on purpose."""
    return look(at, IMPATIENT)


@dataclass
class Wall:
    """A kiosk with a release on show."""

    store: Store
    update: Update
    clock: Clock = field(default_factory=Clock)

    @property
    def staging(self) -> Staging:
        """Where its updater lays things."""
        return staging_of(self.update)

    def ask(self, looking: Callable[[Look], Found] = look) -> Status:
        """One look, told."""
        return look_and_tell(Look(self.update, self.store.data), 0, self.clock, looking)[0]

    def take_in(self) -> str:
        """Do as the screen does with what is staged, and show it."""
        told = self.staging.staged()
        assert told is not None
        import_release(self.store, self.staging.carrier(told.release), expected=told.release)
        self.store.switch(told.release)
        return told.release

    def require_refused(self, code: str, looking: Callable[[Look], Found] = look) -> Status:
        """A look that brings nothing: the show goes on, and the reason stands in both languages."""
        shown, staged = self.store.pointed(), self.staging.staged()
        self.ask(looking)
        told = self.staging.status()
        assert told is not None
        assert told.reason is not None
        assert told.reason.code == code, told.reason
        assert any("\u4e00" <= sign <= "\u9fff" for sign in told.reason.sentence.zh)
        assert told.reason.sentence.en.isascii()
        assert "{" not in told.reason.sentence.zh + told.reason.sentence.en
        assert told.succeeded < told.polled
        assert told.next > told.polled
        assert self.staging.staged() == staged
        assert self.store.pointed() == shown
        assert self.store.faults(shown, every_byte=True) == []
        return told

    def require_recovered(self, release: str) -> None:
        """The next good look brings `release` whole."""
        told = self.ask()
        assert told.reason is None, told.reason
        assert told.release == release
        assert self.take_in() == release
        assert self.store.faults(release, every_byte=True) == []


def hang_up(folder: Path, url: str, root: bytes) -> Wall:
    """A new kiosk that knows the office's root."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "root.json").write_bytes(root)
    update = Update(url=url, root=str(folder / "root.json"), staging=str(folder / "staging"))
    return Wall(Store(folder / "data"), update)
