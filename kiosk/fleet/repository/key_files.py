"""Keys for signing, each a file of its own behind a password: ed25519 in PKCS #8, as OpenSSL writes it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

from kiosk.base import atomic_write
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.fleet.repository.repository_error import RepositoryError

ENDING = ".pem"
SHORTEST: Final = 10
"""Characters of a password."""
LONGEST = 1023
"""Bytes of a password that OpenSSL takes."""
MOST_BYTES = 16 << 10
NAMED = "x-kiosk-name"
"""Where a public key bears the name of its file: signed with the rest, and read by people alone."""


def require_good(password: str) -> None:
    """Raise RepositoryError for a password that is soon guessed."""
    if len(password) < SHORTEST or len(set(password)) < 5:
        raise RepositoryError(
            f"密码太短或太简单：至少 {SHORTEST} 个字符，最好是几个不相干的词。",
            f"The password is too short or too simple: {SHORTEST} characters at least, best a few words that do not belong"
            " together.",
        )


def _secret(password: str) -> bytes:
    """A password as OpenSSL takes it; what a terminal sent that is no UTF-8 is what it sent."""
    secret = password.encode("utf-8", "surrogateescape")
    if len(secret) > LONGEST:
        raise RepositoryError(
            f"密码太长：最多 {LONGEST} 个字节（约 {LONGEST // 3} 个汉字）。",
            f"The password is too long: {LONGEST} bytes at most.",
        )
    return secret


def make_key(file: Path, password: str) -> CryptoSigner:
    """A new key, written to `file` for its owner alone. Raises RepositoryError where a file is there already."""
    require_good(password)
    private = Ed25519PrivateKey.generate()
    written = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(_secret(password)))
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(written)
        atomic_write.synced_path(file)
    except FileExistsError as error:
        raise RepositoryError(
            f"{file} 已经有了，不覆盖钥匙。换一个文件夹，或先把它移走。",
            f"{file} is there already, and no key is overwritten: choose another folder, or move it away first.",
        ) from error
    except OSError as error:
        why = cause_of(error)
        raise RepositoryError(
            f"写不了钥匙 {file}：{why.zh}。", f"The key {file} cannot be written: {why.en}."
        ) from error
    return _signer(private, file.stem)


def open_key(file: Path, password: str) -> CryptoSigner:
    """The key in `file`. Raises RepositoryError where there is none, or for the wrong password."""
    try:
        private = load_pem_private_key(read_file(file, MOST_BYTES), _secret(password))
    except OSError as error:
        why = cause_of(error)
        raise RepositoryError(f"读不了钥匙 {file}：{why.zh}。", f"The key {file} cannot be read: {why.en}.") from error
    except (Unreadable, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise RepositoryError(
            f"{file.name} 打不开：密码不对，或文件不是钥匙。",
            f"{file.name} does not open: the password is wrong, or the file is no key.",
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise RepositoryError(
            f"{file.name} 不是 ed25519 钥匙。请用 kiosk fleet init 做的钥匙。",
            f"{file.name} is no ed25519 key: use one that `kiosk fleet init` made.",
        )
    return _signer(private, file.stem)


def read_by_others(file: Path) -> bool:
    """Whether others than its owner may read or change a key's file, as on a stick that knows no rights."""
    try:
        return os.name == "posix" and bool(file.stat().st_mode & 0o077)
    except OSError:
        return False


def key_names(folder: Path) -> list[str]:
    """The names of the keys in a folder."""
    return sorted(_names(folder))


def key_name(key: Key) -> str:
    """What people call a key: its file's name, or the beginning of its id."""
    name = key.unrecognized_fields.get(NAMED)
    return name if isinstance(name, str) else key.keyid[:8]


def _names(folder: Path) -> Iterator[str]:
    try:
        yield from (file.stem for file in folder.iterdir() if file.suffix == ENDING)
    except OSError:
        return


def _signer(private: Ed25519PrivateKey, name: str) -> CryptoSigner:
    public = SSlibKey.from_crypto(private.public_key())
    public.unrecognized_fields[NAMED] = name
    return CryptoSigner(private, public)
