"""Keys lie behind passwords, for their owner alone, and are never overwritten."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.fleet.repository.key_files import key_name, key_names, make_key, open_key
from kiosk.fleet.repository.repository_error import RepositoryError

PASSWORD = "茶山 river forty-two"


def test_a_key_opens_with_its_password_alone(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "office.pem"
    made = make_key(file, PASSWORD)
    assert open_key(file, PASSWORD).public_key.keyid == made.public_key.keyid
    assert key_name(made.public_key) == "office"
    assert key_names(file.parent) == ["office"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert b"ENCRYPTED" in file.read_bytes()
    for wrong in ("", PASSWORD + " "):
        with pytest.raises(RepositoryError, match="密码不对"):
            open_key(file, wrong)


def test_no_key_is_overwritten(tmp_path: Path) -> None:
    make_key(tmp_path / "office.pem", PASSWORD)
    before = (tmp_path / "office.pem").read_bytes()
    with pytest.raises(RepositoryError, match="不覆盖"):
        make_key(tmp_path / "office.pem", PASSWORD)
    assert (tmp_path / "office.pem").read_bytes() == before


@pytest.mark.parametrize("password", ["", "short", "aaaaaaaaaaaaaaaa", "1212121212121212"])
def test_a_password_that_is_soon_guessed_makes_no_key(tmp_path: Path, password: str) -> None:
    with pytest.raises(RepositoryError, match="密码太短或太简单"):
        make_key(tmp_path / "office.pem", password)
    assert list(tmp_path.iterdir()) == []


def test_a_password_that_openssl_does_not_take_is_told_and_one_that_is_no_utf8_opens_what_it_closed(
    tmp_path: Path,
) -> None:
    make_key(tmp_path / "there.pem", PASSWORD)
    for use, name in ((make_key, "new.pem"), (open_key, "there.pem")):
        with pytest.raises(RepositoryError, match="密码太长"):
            use(tmp_path / name, "abcdefgh" * 200)
    assert [file.name for file in tmp_path.iterdir()] == ["there.pem"]
    typed = "gbk \udcb2\udce8 \udcc9\udcbd 42"
    made = make_key(tmp_path / "office.pem", typed)
    assert open_key(tmp_path / "office.pem", typed).public_key.keyid == made.public_key.keyid


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\0" * 100, b"x" * 20_000])
def test_what_is_no_key_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "office.pem").write_bytes(content)
    with pytest.raises(RepositoryError, match=r"office\.pem"):
        open_key(tmp_path / "office.pem", PASSWORD)
    with pytest.raises(RepositoryError, match="读不了钥匙"):
        open_key(tmp_path / "none.pem", PASSWORD)
