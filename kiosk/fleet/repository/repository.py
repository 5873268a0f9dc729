"""The repository of an office: releases as plain files, and signatures that say which of them each channel shows."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from securesystemslib.signer import Signer
from tuf.api.metadata import TargetFile, Targets

from kiosk.base import atomic_write
from kiosk.base.folder_hold import Held
from kiosk.base.os_errors import cause_with_place
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.fleet import channel as channels
from kiosk.fleet.channel import EVERYBODY, ChannelError, ChannelVersion, NamedRelease
from kiosk.fleet.layout import CHANNEL_NAME, CHANNELS, PACKED, channel_target, prefixed
from kiosk.fleet.packing import pack
from kiosk.fleet.repository.repository_error import RepositoryError
from kiosk.fleet.repository.signed_files import TIMESTAMP_DAYS, SignedFiles, new_root
from kiosk.release.copy_between_stores import adopt
from kiosk.release.durable_files import digest
from kiosk.release.manifest import CATALOGUE, MANIFEST
from kiosk.release.store import Store, StoreError


class Audience(NamedTuple):
    """Who gets a release: a share of all kiosks in percent, and groups by their names."""

    share: int = EVERYBODY
    groups: tuple[str, ...] = ()


ALL = Audience()


class Standing(NamedTuple):
    """How a repository is: its channels, who may sign what, and when signatures expire."""

    channels: dict[str, ChannelVersion]
    roles: dict[str, tuple[int, tuple[str, ...]]]
    """Of each role the threshold and the names of its keys."""
    expires: dict[str, datetime]


class Repository:
    """The repository in `folder`. Keys are handed in by whoever opened them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()
        self.signed = SignedFiles(self.folder)
        self.store = Store(self.folder, self._named_by_channels)

    def create(self, root_keys: Sequence[Signer], publishing: Signer, threshold: int = 1) -> Path:
        """Begin a repository, and return the root that kiosks are to be given.

        Raises RepositoryError where there is one already, or for a threshold that its keys cannot meet.
        """
        with self.writing():
            self.require_new(len(root_keys), threshold)
            self.signed.write_root(new_root(root_keys, publishing, threshold))
            self.signed.begin(publishing)
        return self.folder / "root.json"

    def require_new(self, root_keys: int, threshold: int) -> None:
        """Raise RepositoryError where there is a repository already, or for a threshold that its keys cannot meet."""
        if self.signed.root_versions():
            raise RepositoryError(
                f"{self.folder} 已经是发布仓库，保持不变。",
                f"{self.folder} is a repository already; it stays as it is.",
            )
        if not 1 <= threshold <= root_keys:
            raise RepositoryError(
                f"{root_keys} 把根钥匙里不能要求 {threshold} 把。请改 --threshold。",
                f"{threshold} of {root_keys} root keys cannot be asked for: change --threshold.",
            )

    def publish(
        self,
        store: Store,
        release: str,
        signer: Signer,
        channel: str = "main",
        audience: Audience = ALL,
        days: int = TIMESTAMP_DAYS,
    ) -> ChannelVersion:
        """Bring a release of `store` here and sign that `audience` of `channel` is to show it; the rest shows what it shows.

        An old release is published as a new one is: that is the way back. Raises RepositoryError, when the release is not
        whole, the key may not sign, or the disk refuses; kiosks then read what they read before.
        """
        require_name(channel)
        for group in audience.groups:
            require_name(group)
        with self.writing():
            self.require_publisher(signer)
            targets = self.signed.targets().signed
            before = self.channel(channel)
            try:
                if store.data != self.store.data:
                    adopt(self.store, store, release)
                elif faults := self.store.faults(release, every_byte=True):
                    raise StoreError(*faults[0])
            except StoreError as error:
                why = error.sentence
                raise RepositoryError(f"没有发布：{why.zh}", f"Nothing was published: {why.en}") from error
            self._pack(release)
            version = ChannelVersion(
                before.number + 1 if before else 1,
                self._named(release),
                audience.share,
                audience.groups,
                None if audience.share >= EVERYBODY else _shown_by_the_rest(before),
            )
            self._write_channel(channel, version, targets)
            self.signed.write_targets(targets, signer, days)
        return version

    def renew(self, signer: Signer, days: int = TIMESTAMP_DAYS) -> None:
        """Sign anew, before signatures expire, that what is published is still the newest. Raises RepositoryError."""
        with self.writing():
            self.require_publisher(signer)
            self.signed.renew_timestamp(signer, days)

    def prune(self, keep: int) -> tuple[int, int]:
        """Remove releases but the newest `keep` and those that a channel names; how many went, and bytes of their pictures.

        Raises RepositoryError, also where a channel cannot be read: then nothing is removed.
        """
        with self.writing():
            return self.store.prune(keep)

    def channels(self) -> dict[str, ChannelVersion]:
        """Every channel as it was signed last. Raises RepositoryError where one cannot be read."""
        names = (
            path.removeprefix(f"{CHANNELS}/").removesuffix(".json") for path in self.signed.targets().signed.targets
        )
        return {name: found for name in sorted(names) if (found := self.channel(name))}

    def channel(self, name: str) -> ChannelVersion | None:
        """A channel as it was signed last; None where nothing was published in it. Raises RepositoryError."""
        if (target := self.signed.targets().signed.targets.get(channel_target(name))) is None:
            return None
        file = self.folder / prefixed(name, target.hashes["sha256"])
        try:
            return channels.read(read_file(file, channels.MOST_BYTES))
        except (OSError, Unreadable, ChannelError) as error:
            raise RepositoryError(
                f"频道 {name} 的文件读不了：{file.name}。请用备份换掉它。",
                f"The file of channel {name} cannot be read: {file.name}. Put its backup in its place.",
            ) from error

    def standing(self) -> Standing:
        """How the repository is. Raises RepositoryError where a part of it cannot be read."""
        from kiosk.fleet.repository.key_files import key_name

        root = self.signed.root().signed
        roles = {
            name: (role.threshold, tuple(key_name(root.keys[keyid]) for keyid in role.keyids))
            for name, role in root.roles.items()
        }
        parts = (root, self.signed.targets().signed, self.signed.snapshot().signed, self.signed.timestamp().signed)
        return Standing(self.channels(), roles, {part.type: part.expires for part in parts})

    def may_publish(self, signer: Signer) -> bool:
        """Whether a key may sign what is published. Raises RepositoryError."""
        return signer.public_key.keyid in self.signed.root().signed.roles[Targets.type].keyids

    def require_publisher(self, signer: Signer) -> None:
        """Raise RepositoryError for a key that may not sign what is published."""
        if not self.may_publish(signer):
            raise RepositoryError(
                "这把钥匙不能发布。用 kiosk fleet status 看看该用哪一把。",
                "This key may not publish: see `kiosk fleet status` for the one that may.",
            )

    def _named_by_channels(self) -> set[str]:
        """The releases that kiosks are to show, by what was signed last."""
        versions = self.channels().values()
        return {named.release for each in versions for named in (each.newest, each.previous) if named}

    def _named(self, release: str) -> NamedRelease:
        home = self.store.releases_folder / release
        return NamedRelease(release, digest(home / MANIFEST), digest(home / CATALOGUE))

    def _pack(self, release: str) -> None:
        for name in (MANIFEST, CATALOGUE):
            file = self.store.releases_folder / release / name
            packed = file.with_name(name + PACKED)
            if not packed.is_file() and len(made := pack(file.read_bytes())) < file.stat().st_size:
                atomic_write.replace(packed, made, mode=0o644)

    def _write_channel(self, channel: str, version: ChannelVersion, targets: Targets) -> None:
        content = version.text().encode()
        name = channel_target(channel)
        target = TargetFile.from_data(name, content, ["sha256"])
        file = self.folder / prefixed(channel, hashlib.sha256(content).hexdigest())
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic_write.replace(file, content, mode=0o644)
        targets.targets[name] = target

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Be alone in the repository. Raises RepositoryError where another program is, and for what the disk refuses."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with Held(self.folder, alone=True) as held:
                if not held.got:
                    raise RepositoryError(
                        f"另一个程序正在改 {self.folder}，等它做完再试。",
                        f"Another program is changing {self.folder}: wait until it is done, then try again.",
                    )
                yield
        except OSError as error:
            why = cause_with_place(error)
            raise RepositoryError(f"写不进仓库：{why.zh}。", f"The repository cannot be written: {why.en}.") from error


def audience_of(text: str) -> Audience:
    """Whom `--to` names: "all", or a share ("10" or "10%") and groups, commas between them. Raises RepositoryError."""
    plain = text.strip().lower()
    if plain in ("", "all"):
        return Audience()
    shares, groups = [], []
    for each in (part.strip() for part in plain.replace("，", ",").split(",")):
        if (number := each.removesuffix("%")).isascii() and number.isdigit():
            shares.append(int(number[:4]))
        elif each:
            require_name(each)
            groups.append(each)
    if len(shares) > 1 or any(share > EVERYBODY for share in shares):
        raise RepositoryError("份额只写一个，0 到 100。", "Name one share, 0 to 100.")
    return Audience(shares[0] if shares else 0, tuple(groups))


def require_name(name: str) -> None:
    """Raise RepositoryError for what no channel or group may be called."""
    if not CHANNEL_NAME.fullmatch(name):
        raise RepositoryError(
            f"“{name[:40]}”不能作频道或分组的名字：只用小写字母、数字和 -，最多 31 个。",
            f"“{name[:40]}” cannot name a channel or a group: small letters, digits and - only, at most 31.",
        )


def _shown_by_the_rest(before: ChannelVersion | None) -> NamedRelease | None:
    """What those show who are not in the audience: what all showed before, or what the rest showed."""
    if before is None:
        return None
    return before.newest if before.share >= EVERYBODY else before.previous
