"""A picture that takes its process with it takes nothing else."""

from __future__ import annotations

import os
import signal
import struct
import tracemalloc
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.publish import derived_pictures
from kiosk.publish.derived_pictures import Derived, PictureError, PictureFolders, derive_all
from tests.publish.packs import png


def fatal(source: bytes, blobs: Path) -> derived_pictures.Result:
    """Make a picture, but end the process on one and never come to an end on another."""
    if source == b"fatal":
        os.kill(os.getpid(), signal.SIGKILL)
    if source == b"endless":
        derived_pictures.PATIENCE = 0.2
        derived_pictures.derive = endless
    return derived_pictures._work(source, blobs)


def endless(source: bytes, blobs: Path) -> Derived:
    """Never come to an end."""
    while True:
        pass


@pytest.mark.parametrize("kind", [b"fatal", b"endless"])
def test_a_picture_that_ends_its_process_is_found_out_and_the_others_are_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: bytes
) -> None:
    monkeypatch.setattr(derived_pictures, "_work", fatal)
    sources = {f"media/{at}.png": png((at, 20, 30)) for at in range(8)}
    sources["media/3.png"] = kind
    heard: list[str] = []
    made = derive_all(sources, PictureFolders(tmp_path / "blobs", tmp_path / "cache"), heard.append)
    assert [name for name, each in made.items() if isinstance(each, PictureError)] == ["media/3.png"]
    assert sorted(heard) == sorted(sources)
    assert list(made) == list(sources)


def test_a_picture_that_needs_more_memory_than_a_process_may_use_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived_pictures, "MEMORY", 400 << 20)
    sources = {"media/large.png": png((9, 9, 9, 90), (7000, 7000)), "media/small.png": png((1, 2, 3))}
    made = derive_all(sources, PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
    assert isinstance(made["media/large.png"], PictureError)
    assert isinstance(made["media/small.png"], Derived)


def test_a_picture_of_too_many_pixels_is_never_decoded(tmp_path: Path) -> None:
    size = struct.pack(">II", 40_000, 40_000)
    whole = png((9, 9, 9))
    head = b"IHDR" + size + whole[24:29]
    bomb = whole[:12] + head + struct.pack(">I", zlib.crc32(head)) + whole[33:]
    made = derive_all({"media/bomb.png": bomb}, PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
    result = made["media/bomb.png"]
    assert isinstance(result, PictureError)
    assert "too many pixels" in result.sentence.en


class Heavy(Mapping[str, bytes]):
    """Pictures of ten megabytes each, made when they are asked for."""

    def __getitem__(self, name: str) -> bytes:
        return png((int(name), 0, 0)) + bytes(10 << 20)

    def __iter__(self) -> Iterator[str]:
        return iter([str(at) for at in range(20)])

    def __len__(self) -> int:
        return 20


def test_sources_are_read_when_they_are_needed_and_not_all_at_once(tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        made = derive_all(Heavy(), PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(made) == 20
    assert peak < 120 << 20
