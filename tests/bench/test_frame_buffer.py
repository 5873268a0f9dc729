"""The frame buffer's file is read as Xvfb writes it, and changes are seen when and where they happen."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import numpy as np
import pytest

from tests.bench.frame_buffer import COLUMNS, STEP, FrameBuffer, Rect, XwdHeader, frames, mask, observe

WIDTH, HEIGHT, PADDED = 160, 96, 168
NAME, COLOURS = 60, 4


def xwd(version: int = 7, bits: int = 32) -> bytes:
    """A black screen as Xvfb keeps it: header, name, colours, pixels; rows are longer than the screen is wide."""
    words = [0] * 25
    words[0], words[1], words[4], words[5] = 100 + NAME, version, WIDTH, HEIGHT
    words[11], words[12], words[19] = bits, PADDED * 4, COLOURS
    return struct.pack(">25I", *words) + bytes(NAME + COLOURS * 12 + PADDED * 4 * HEIGHT)


class Painter:
    """Draws into the file as the server would."""

    def __init__(self, file: Path) -> None:
        self._map = np.memmap(file, "<u4", "r+", 100 + NAME + COLOURS * 12, (HEIGHT, PADDED))

    def fill(self, rect: Rect, colour: int) -> None:
        """Paint a rectangle."""
        self._map[rect.y : rect.y + rect.height, rect.x : rect.x + rect.width] = colour


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "Xvfb_screen0"
    made.write_bytes(xwd())
    return made


def test_the_header_says_where_the_pixels_are() -> None:
    assert XwdHeader.parse(xwd()) == XwdHeader(100 + NAME + COLOURS * 12, WIDTH, HEIGHT, PADDED * 4)


@pytest.mark.parametrize("data", [b"", xwd()[:99], xwd(version=6), xwd(bits=16)])
def test_what_is_no_such_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="XWD"):
        XwdHeader.parse(data)


def test_the_pixels_are_those_that_are_drawn(file: Path, tmp_path: Path) -> None:
    screen = FrameBuffer(file)
    Painter(file).fill(Rect(WIDTH - 1, HEIGHT - 1, 1, 1), 0x123456)
    assert screen.pixels.shape == (HEIGHT, WIDTH)
    assert screen.pixels[-1, -1] == 0x123456
    screen.save(tmp_path / "screens" / "now.png")
    from PIL import Image

    with Image.open(tmp_path / "screens" / "now.png") as picture:
        assert picture.getpixel((WIDTH - 1, HEIGHT - 1)) == (0x12, 0x34, 0x56)


def test_a_change_is_seen_where_it_is(file: Path) -> None:
    screen, painter = FrameBuffer(file), Painter(file)
    control = Rect(0, 0, 80, 48)
    begun = time.perf_counter()

    def act() -> None:
        painter.fill(control, 0x808080)

    seen = observe(screen, 0.02, 2.0, act, wait_s=0.5)
    assert seen.quiet
    assert len(seen.changes) == 1
    assert seen.last is not None
    assert begun < seen.last < time.perf_counter()
    inside, outside = mask(screen.header, control), mask(screen.header, outside=control)
    assert seen.first(inside, 0.99) == seen.last == seen.settled(inside)
    assert seen.first(outside) is seen.settled(outside) is None


def test_nothing_that_happens_is_nothing(file: Path) -> None:
    seen = observe(FrameBuffer(file), 0.01, 1.0, wait_s=0.02)
    assert seen.quiet
    assert seen.last is seen.first(mask(FrameBuffer(file).header)) is None


def test_what_never_rests_is_told_from_what_does(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screen, painter = FrameBuffer(file), Painter(file)
    rect, colours = Rect(0, 0, WIDTH, HEIGHT), iter(range(1, 1000))
    seen_by_painter = screen.differs

    def differs(rows: np.ndarray[tuple[int, ...], np.dtype[np.uint32]]) -> bool:
        painter.fill(rect, next(colours))
        return seen_by_painter(rows)

    monkeypatch.setattr(screen, "differs", differs)
    assert not observe(screen, 0.02, 0.05).quiet


def test_a_page_is_there_when_most_of_it_is_nearer_to_its_end(file: Path) -> None:
    screen, painter = FrameBuffer(file), Painter(file)
    everywhere = Rect(0, 0, WIDTH, HEIGHT)
    seen = observe(screen, 0.01, 1.0, lambda: painter.fill(everywhere, 0x202020), wait_s=0.5)
    later = observe(screen, 0.01, 1.0, lambda: painter.fill(everywhere, 0xF0F0F0), wait_s=0.5)
    seen.changes += later.changes
    assert seen.first(mask(screen.header)) == seen.changes[0].at
    assert seen.nearer(mask(screen.header), 0.5) == seen.changes[1].at


def test_a_mask_knows_which_pixels_are_kept(file: Path) -> None:
    header = FrameBuffer(file).header
    assert mask(header).shape == (HEIGHT // STEP, WIDTH // COLUMNS)
    whole, part = mask(header), mask(header, Rect(0, 0, WIDTH // 2, HEIGHT))
    assert part.sum() * 2 == whole.sum()
    assert not mask(header, outside=Rect(0, 0, WIDTH, HEIGHT)).any()


def test_changes_close_together_are_one_frame() -> None:
    assert frames([]) == []
    assert frames([1.0, 1.002, 1.0055, 1.016, 1.018, 1.033]) == [1.0, 1.016, 1.033]
