"""Another key in the place of one that is lost, stolen or old, and a root that is signed anew before it expires.

The next root waits beside the repository (`pending-root.json`, which no kiosk reads) until as many root keys have signed it as
the old root and the new one demand; the keys need not be in one place.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from pathlib import Path
from typing import NamedTuple

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError as TufError
from tuf.api.metadata import Metadata, Root, Targets

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.fleet.metadata_limits import LIMITS
from kiosk.fleet.repository.key_files import key_name
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.repository.repository_error import RepositoryError
from kiosk.fleet.repository.signed_files import ROOT_DAYS, in_days

PENDING = "pending-root.json"
RENEWED_DAYS = 200
"""Days before its end from which a root is signed anew by the way."""


class Pending(NamedTuple):
    """How far the next root is: its version, and how many signatures of root keys it lacks (0: it is in force)."""

    version: int
    missing: int


def replace_key(repository: Repository, name: str, new: Signer, signers: Iterable[Signer]) -> Pending:
    """Put the key `new` in the place of the one called `name`, in every role that it has; `signers` sign the change.

    Raises RepositoryError where no key is called so, or another change waits.
    """
    with repository.writing():
        old = require_replaceable(repository, name)
        root = _next(repository.signed.root().signed)
        for role_name, role in root.roles.items():
            if old in role.keyids:
                root.revoke_key(old, role_name)
                root.add_key(new.public_key, role_name)
        return _put(repository, Metadata(root), [*signers, new])


def require_replaceable(repository: Repository, name: str) -> str:
    """The id of the key called `name`. Raises RepositoryError where no key is called so, or another change waits."""
    if _waiting(repository) is not None:
        raise RepositoryError(
            "已经有一份改动在等签名。先用 kiosk fleet sign 签完。",
            "A change waits for signatures already: sign it with `kiosk fleet sign` first.",
        )
    current = repository.signed.root().signed
    old = next((keyid for keyid, key in current.keys.items() if key_name(key) == name), "")
    if not old:
        names = ", ".join(key_name(key) for key in current.keys.values())
        raise RepositoryError(f"没有叫 {name} 的钥匙；有：{names}。", f"No key is called {name}; there are: {names}.")
    return old


def sign_root(repository: Repository, signer: Signer) -> Pending | None:
    """Sign the root that waits, or begin one that holds longer where the present one ends soon; None where neither is so.

    Raises RepositoryError.
    """
    with repository.writing():
        waiting, current = _waiting(repository), repository.signed.root().signed
        if waiting is None:
            if signer.public_key.keyid not in current.roles[Root.type].keyids:
                return None
            if current.expires > in_days(RENEWED_DAYS):
                return None
            waiting = Metadata(_next(current))
        elif signer.public_key.keyid not in {*current.roles[Root.type].keyids, *waiting.signed.roles[Root.type].keyids}:
            return None
        return _put(repository, waiting, [signer])


def pending(repository: Repository) -> Pending | None:
    """The root that waits for signatures; None where none does. Raises RepositoryError."""
    waiting = _waiting(repository)
    return None if waiting is None else Pending(waiting.signed.version, _missing(repository, waiting))


def publisher_changes(repository: Repository) -> bool:
    """Whether the root that waits names other keys to publish than the one in force. Raises RepositoryError."""
    waiting, current = _waiting(repository), repository.signed.root().signed
    return waiting is not None and waiting.signed.roles[Targets.type].keyids != current.roles[Targets.type].keyids


def _next(current: Root) -> Root:
    root = deepcopy(current)
    root.version += 1
    root.expires = in_days(ROOT_DAYS)
    return root


def _put(repository: Repository, root: Metadata[Root], signers: Iterable[Signer]) -> Pending:
    """Sign the next root, and put it in force when that is enough."""
    current = repository.signed.root().signed
    asked = {*current.roles[Root.type].keyids, *root.signed.roles[Root.type].keyids}
    for signer in signers:
        if signer.public_key.keyid in asked:
            root.sign(signer, append=True)
    missing = _missing(repository, root)
    if missing:
        atomic_write.replace(_file(repository), root.to_bytes(), mode=0o644)
    else:
        repository.signed.write_root(root)
        _file(repository).unlink(missing_ok=True)
    return Pending(root.signed.version, missing)


def _missing(repository: Repository, root: Metadata[Root]) -> int:
    current = repository.signed.root().signed
    result = root.signed.get_root_verification_result(current, root.signed_bytes, root.signatures)
    return max(0, result.first.missing, result.second.missing)


def _file(repository: Repository) -> Path:
    return repository.folder / PENDING


def _waiting(repository: Repository) -> Metadata[Root] | None:
    file = _file(repository)
    try:
        found: Metadata[Root] = Metadata.from_bytes(read_file(file, LIMITS.root_max_length))
    except FileNotFoundError:
        return None
    except (OSError, Unreadable, TufError) as error:
        raise RepositoryError(
            f"{file} 读不了。删去它，再重新换钥匙。", f"{file} cannot be read: remove it and change the key again."
        ) from error
    if not isinstance(found.signed, Root) or found.signed.version != repository.signed.root().signed.version + 1:
        raise RepositoryError(
            f"{file} 与现在的根证书接不上。删去它，再重新换钥匙。",
            f"{file} does not follow the present root: remove it and change the key again.",
        )
    return found
