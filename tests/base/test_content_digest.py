"""Digests without OpenSSL are those with it."""

from __future__ import annotations

import hashlib
import importlib
import sys
from pathlib import Path

import pytest

from kiosk.base.content_digest import LARGE, sha256, sha256_of_file


@pytest.mark.parametrize("size", [0, 1, 100_000, LARGE, LARGE + 1])
@pytest.mark.parametrize("loaded", [True, False])
def test_a_digest_is_the_same_with_and_without_openssl(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, loaded: bool
) -> None:
    content = bytes(at % 251 for at in range(1000)) * (size // 1000) + b"x" * (size % 1000)
    wanted = hashlib.sha256(content).hexdigest()
    if not loaded:
        monkeypatch.delitem(sys.modules, "_hashlib")
    assert sha256(content).hexdigest() == wanted
    (tmp_path / "file").write_bytes(content)
    with (tmp_path / "file").open("rb") as stream:
        assert sha256_of_file(stream).hexdigest() == wanted
        assert stream.tell() == size


def test_a_python_without_a_digest_of_its_own_takes_openssls(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> object:
        raise ImportError(name)

    monkeypatch.delitem(sys.modules, "_hashlib", raising=False)
    monkeypatch.setattr(importlib, "import_module", lacking)
    assert sha256(b"abc").digest() == hashlib.sha256(b"abc").digest()
