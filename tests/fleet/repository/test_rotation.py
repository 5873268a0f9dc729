"""Another key takes the place of one, when as many root keys have signed that as were asked for."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata

from kiosk.fleet.repository.key_files import NAMED
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.repository.repository_error import RepositoryError
from kiosk.fleet.repository.rotation import PENDING, RENEWED_DAYS, Pending, pending, replace_key, sign_root
from kiosk.fleet.repository.signed_files import ROOT_DAYS, in_days
from kiosk.release.store import Store


def named(name: str) -> CryptoSigner:
    """A key with a name."""
    key = CryptoSigner.generate_ed25519()
    key.public_key.unrecognized_fields[NAMED] = name
    return key


@pytest.fixture
def roots() -> list[CryptoSigner]:
    """Three root keys."""
    return [named(f"root-{number}") for number in (1, 2, 3)]


@pytest.fixture
def publishing() -> CryptoSigner:
    """The key that publishes."""
    return named("publishing")


@pytest.fixture
def repository(tmp_path: Path, roots: list[CryptoSigner], publishing: CryptoSigner) -> Repository:
    """A repository where two of three root keys have to sign."""
    repository = Repository(tmp_path / "repository")
    repository.create(roots, publishing, 2)
    return repository


def test_a_change_waits_until_enough_have_signed_wherever_they_are(
    repository: Repository, roots: list[CryptoSigner], publishing: CryptoSigner, releases: tuple[Store, tuple[str, str]]
) -> None:
    new = named("publishing")
    assert replace_key(repository, "publishing", new, [roots[0]]) == Pending(2, 1)
    assert pending(repository) == Pending(2, 1)
    assert repository.signed.root_versions() == [1]
    repository.publish(releases[0], releases[1][0], publishing)
    assert sign_root(repository, roots[0]) == Pending(2, 1), "the same key twice counts once"
    assert sign_root(repository, named("stranger")) is None
    assert sign_root(repository, roots[2]) == Pending(2, 0)
    assert not (repository.folder / PENDING).exists()
    with pytest.raises(RepositoryError, match="不能发布"):
        repository.renew(publishing)
    repository.renew(new)
    root = repository.signed.root().signed
    for role, part in (("targets", repository.signed.targets()), ("snapshot", repository.signed.snapshot())):
        root.verify_delegate(role, part.signed_bytes, part.signatures)


def test_a_root_key_is_replaced_by_the_others(repository: Repository, roots: list[CryptoSigner]) -> None:
    new = named("root-2")
    assert replace_key(repository, "root-2", new, [roots[0], roots[2]]) == Pending(2, 0)
    keys = repository.signed.root().signed.roles["root"].keyids
    assert new.public_key.keyid in keys
    assert roots[1].public_key.keyid not in keys


def test_one_key_for_all_is_replaced_in_all(tmp_path: Path) -> None:
    office, new = named("office"), named("office")
    repository = Repository(tmp_path / "simple")
    repository.create([office], office)
    assert replace_key(repository, "office", new, [office]) == Pending(2, 0)
    repository.renew(new)
    assert {name for _, names in repository.standing().roles.values() for name in names} == {"office"}
    assert office.public_key.keyid not in repository.signed.root().signed.keys


def test_nobody_is_called_so(repository: Repository, roots: list[CryptoSigner]) -> None:
    with pytest.raises(RepositoryError, match="root-1"):
        replace_key(repository, "nobody", named("nobody"), roots)


def test_one_change_at_a_time(repository: Repository, roots: list[CryptoSigner]) -> None:
    replace_key(repository, "root-1", named("root-1"), [roots[1]])
    with pytest.raises(RepositoryError, match="kiosk fleet sign"):
        replace_key(repository, "root-2", named("root-2"), roots)


@pytest.mark.parametrize("content", [b"", b"{", b"[]"])
def test_a_waiting_root_that_is_damaged_is_named(
    repository: Repository, roots: list[CryptoSigner], content: bytes
) -> None:
    (repository.folder / PENDING).write_bytes(content)
    with pytest.raises(RepositoryError, match=PENDING):
        sign_root(repository, roots[0])


def test_a_root_that_ends_soon_is_followed_by_one_that_holds(repository: Repository, roots: list[CryptoSigner]) -> None:
    assert sign_root(repository, roots[0]) is None
    root = repository.signed.root()
    root.signed.expires = in_days(RENEWED_DAYS) - timedelta(days=1)
    aged = Metadata(root.signed)
    for key in roots:
        aged.sign(key, append=True)
    repository.signed.write_root(aged)
    assert sign_root(repository, roots[0]) == Pending(2, 1)
    assert sign_root(repository, roots[1]) == Pending(2, 0)
    assert repository.standing().expires["root"] > in_days(ROOT_DAYS - 1)
