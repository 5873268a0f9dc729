"""What a studio needs to publish to walls: its identity, a small signed repository with one key, the kiosks it knows.

<folder>/identity.pem (0600)   who it is on the network      <folder>/kiosks.json   the kiosks it was paired with
<folder>/key.pem (0600)        signs, behind a password      <folder>/repository/   what is signed, and the releases
"""

from __future__ import annotations

import base64
import contextlib
import json
import logging
from collections.abc import Iterable
from pathlib import Path

from securesystemslib.signer import Signer

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.layout import OFFICE_CHANNEL, blob_path, catalogue_path, manifest_path
from kiosk.fleet.pairing.certificates import Identity, WrongCertificate, checked, own_identity
from kiosk.fleet.pairing.client import PairedKiosk
from kiosk.fleet.pairing.inbox import Sent
from kiosk.fleet.pairing.pairing_exchange import shown_name
from kiosk.fleet.repository.key_files import make_key, open_key, require_good
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.repository.signed_export import export_signed, signed_paths
from kiosk.release import manifest
from kiosk.release.carrier import OnProgress
from kiosk.release.durable_files import digest
from kiosk.release.store import Store

log = logging.getLogger("kiosk")

KEPT = 3
"""Releases that stay in the studio's repository."""
MOST_KIOSKS = 500
MOST_BYTES = 4 << 20


class NotPublished(SentenceError):
    """Nothing has been signed here yet."""

    def __init__(self) -> None:
        super().__init__("这里还没有发布过。", "Nothing has been published here yet.")


class StudioOffice:
    """The office of one studio, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = Repository(folder / "repository")
        self._key = folder / "key.pem"
        self._file = folder / "kiosks.json"

    @property
    def begun(self) -> bool:
        """Whether it has a key and a repository."""
        return self._key.is_file() and bool(self.repository.signed.root_versions())

    def begin(self, password: str) -> Signer:
        """Make the key and the repository; nothing that is here already is made anew.

        Raises RepositoryError for a password that is soon guessed, or when the disk refuses.
        """
        require_good(password)
        signer = open_key(self._key, password) if self._key.is_file() else make_key(self._key, password)
        if not self.repository.signed.root_versions():
            self.repository.create([signer], signer)
        return signer

    def open(self, password: str) -> Signer:
        """The key. Raises RepositoryError for a wrong password."""
        return open_key(self._key, password)

    def identity(self) -> Identity:
        """Who this studio is. Raises OSError when it cannot be kept."""
        return own_identity(self.folder, "studio")

    def root(self) -> bytes:
        """What a kiosk is given to know what this studio signs. Raises OSError when it cannot be read."""
        return self.repository.signed.root_file(self.repository.signed.root_versions()[-1]).read_bytes()

    def kiosks(self) -> tuple[PairedKiosk, ...]:
        """The kiosks that this studio was paired with, by name; none where their file is damaged (it is put aside)."""
        try:
            table = parse_json(read_file(self._file, MOST_BYTES), MOST_BYTES)
            found = [
                PairedKiosk(
                    str(each["id"])[:64],
                    shown_name(each["name"]),
                    (str(each["host"])[:255], int(each["port"])),
                    checked(base64.b64decode(each["certificate"], validate=True)),
                )
                for each in table
            ]
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except (OSError, Unreadable, WrongCertificate, ValueError, KeyError, TypeError):
            log.warning("%s 读不了，请重新配对。 cannot be read: pair the kiosks anew.", self._file)
            with contextlib.suppress(OSError):
                self._file.replace(self._file.with_suffix(".bad"))
            return ()
        return tuple(sorted(found, key=lambda kiosk: (kiosk.name, kiosk.id)))

    def remember(self, kiosk: PairedKiosk) -> None:
        """Know a kiosk from now on, in the place of what was known of it. Raises OSError when the disk refuses."""
        self._write([*(each for each in self.kiosks() if each.id != kiosk.id), kiosk])

    def forget(self, kiosk: str) -> None:
        """Know the kiosk of that id no longer. Raises OSError when the disk refuses."""
        self._write(each for each in self.kiosks() if each.id != kiosk)

    def sign(self, store: Store, release: str, signer: Signer) -> None:
        """Bring a release of `store` into the repository and sign that kiosks are to show it. Raises RepositoryError."""
        self.repository.publish(store, release, signer, OFFICE_CHANNEL)
        with contextlib.suppress(OSError):
            self.repository.store.prune(KEPT)

    def write_to(self, folder: Path, on_progress: OnProgress) -> Path:
        """Write what was signed last to a stick; the carrier's folder. Raises RepositoryError."""
        return export_signed(self.repository, OFFICE_CHANNEL, folder, on_progress)

    def files(self) -> tuple[Sent, ...]:
        """Every file that a kiosk needs to show what was signed last. Raises NotPublished, RepositoryError, OSError."""
        version = self.repository.channel(OFFICE_CHANNEL) if self.begun else None
        if version is None:
            raise NotPublished
        newest = version.newest
        small = [*signed_paths(self.repository, OFFICE_CHANNEL), manifest_path(newest.release)]
        made_of = manifest.read(self.repository.store.releases_folder / newest.release)
        return (
            *(Sent(path, digest(self.repository.folder / path)) for path in small),
            Sent(catalogue_path(newest.release), newest.catalogue),
            *(Sent(blob_path(blob.sha256), blob) for blob in dict.fromkeys(made_of.blobs)),
        )

    def _write(self, kiosks: Iterable[PairedKiosk]) -> None:
        table = [
            {
                "id": kiosk.id,
                "name": kiosk.name,
                "host": kiosk.address[0],
                "port": kiosk.address[1],
                "certificate": base64.b64encode(kiosk.certificate).decode("ascii"),
            }
            for kiosk in [*kiosks][-MOST_KIOSKS:]
        ]
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        atomic_write.replace(self._file, (json.dumps(table, ensure_ascii=False, indent=1) + "\n").encode(), mode=0o600)
