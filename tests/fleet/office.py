"""An office to be tried against: a store with two releases, keys, and a repository in a folder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from securesystemslib.signer import CryptoSigner

from kiosk.fleet.repository.repository import ALL, Audience, Repository
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.publish import packs


@dataclass(frozen=True)
class Office:
    """A repository with everything that signs for it."""

    repository: Repository
    store: Store
    releases: tuple[str, str]
    """An old and a new one; they share pictures and differ in one."""
    key: CryptoSigner

    @property
    def folder(self) -> Path:
        """The repository's folder."""
        return self.repository.folder

    @property
    def root(self) -> bytes:
        """What kiosks trust."""
        return self.repository.signed.root_file(1).read_bytes()

    def publish(self, which: int, audience: Audience = ALL, channel: str = "main") -> str:
        """Publish the old (0) or the new (1) release, and return its id."""
        self.repository.publish(self.store, self.releases[which], self.key, channel, audience)
        return self.releases[which]


def two_releases(folder: Path) -> tuple[Store, tuple[str, str]]:
    """A store with an old and a new release."""
    store = Store(folder / "data")
    old = packs.write(folder / "old", packs.renamed("旧"))
    new = packs.write(folder / "new", packs.renamed("新"), {"media/red.png": packs.png((200, 9, 9))})
    return store, (compile_pack(old, store).id, compile_pack(new, store).id)


def open_office(folder: Path, store: Store, releases: tuple[str, str], roots: int = 1, threshold: int = 1) -> Office:
    """A new repository with keys of its own; with more than one root key, publishing has a key of its own."""
    repository = Repository(folder)
    keys = [CryptoSigner.generate_ed25519() for _ in range(roots)]
    key = keys[0] if roots == 1 else CryptoSigner.generate_ed25519()
    repository.create(keys, key, threshold)
    return Office(repository, store, releases, key)


def copied(office: Office, folder: Path) -> Path:
    """The repository as it is now, in a folder of its own that may be spoiled."""
    return Path(shutil.copytree(office.folder, folder))
