"""What is packed comes out as it went in, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.fleet.packing import NotPacked, pack, unpack

WORDS = "武夷岩茶，岩骨花香。".encode() * 9_000


@pytest.mark.parametrize("content", [b"", b"x", WORDS])
def test_what_was_packed_comes_out_the_same(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "packed").write_bytes(pack(content))
    unpack(tmp_path / "packed", tmp_path / "file", len(content))
    assert (tmp_path / "file").read_bytes() == content
    assert pack(content) == pack(content)


@pytest.mark.parametrize(
    "spoiled",
    [
        b"",
        b"<html>",
        pack(WORDS)[:-1],
        pack(WORDS)[: len(pack(WORDS)) // 2],
        pack(WORDS) + b"\n",
        pack(WORDS) + pack(WORDS),
        pack(WORDS)[:40] + b"\xff" + pack(WORDS)[41:],
    ],
)
def test_what_is_not_packed_so_is_refused(tmp_path: Path, spoiled: bytes) -> None:
    (tmp_path / "packed").write_bytes(spoiled)
    with pytest.raises(NotPacked):
        unpack(tmp_path / "packed", tmp_path / "file", len(WORDS))


def test_a_bomb_fills_no_disk(tmp_path: Path) -> None:
    (tmp_path / "packed").write_bytes(pack(b"\0" * (64 << 20)))
    with pytest.raises(NotPacked):
        unpack(tmp_path / "packed", tmp_path / "file", 1_000_000)
    assert (tmp_path / "file").stat().st_size <= 1_000_000
