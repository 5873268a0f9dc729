"""HEIC files as phones write them, put together in the test around one picture that was coded once."""

from __future__ import annotations

import base64
from collections.abc import Sequence

WIDTH, HEIGHT = 448, 320
"""The coded picture: red on the left with a white corner at the top left, blue on the right with yellow bars."""
CONFIGURATION = base64.b64decode(
    "AQNwAAAAkAAAAAAAP/AA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAP7oCQGEAAQAsQgEBA3AAAAMAkAAAAwAAAwA/oA4IBQWW6kkp"
    "rm4CGgwIAAADAMgAAAMACEBiAAEAB0QBwXKwYkA="
)
CODED = base64.b64decode(
    "AAAF+igBrwnKKNiQSDFeIYU0pd4/v8cazroWcQOOBbxx//1HF//9y07L8lR0H8no7m/pOqLleYVmw50gKLpwClf/kH5SAU5W/llxNJ9yMJoc2wlg"
    "cY/4VAu03TI+RgZOAfAMvCJGMH9Qn8fOc0xQiuGMOkEPOaTbtxNzlifEt3PDCKsEJ9EnNQSp5381SdFxJfJpmPLx7PcRJXdjF8lzuC2oYv218rez"
    "lz+vnsMVr+5e5QWrVuuqS+6bWFSPg7iZDZ0Hat1BgAAAAwJyn//1KUEf2zeD/7NvLAT/7UCAAAADAAADAAAq4NSAOr8+T//8PoY/8amN/zN0wIAN"
    "sf1b/qskagTb1CDjYTu8X/A3ADmVKKOX0ksmsXDwc72V/mhVDqQGtwLT9FT0s1M0jQgizLW+30XxKAqbbYdfIP/KqRLyQA4Rm/88xs7bN9zQHn0H"
    "p/zJ/6UtFWAIES4jsNpYlL5Gj2dSs2L/03y/tCJemSXE7tAqe6mg/V2P/gAEIgRAegl+m/8k05UQMOFLl9af41tATmEcwISkws+jf2fcSPhw5AnE"
    "LL9oHf9W9MLbKCcZOOHBNH9kGpzx7vSIJTSH//4iBusZfqTBT0RF6K7oDmAEUkt17U12C1PaiLyaOWpdD8sjESguzUWt39YCIfKTXNhXAAxKsc0m"
    "Jug8VWChmdg7D8wv6hzH5MjpPc72wQoK0uGJD7p07tjfMut1l5URMbettT3T8u3lT4GtAFRZ0CUTDZ9K3jKxl/58OMMQrKaQxcyLRsSA5f6+YCtD"
    "gNeoFs1TVaADWf31TeOmw86kqLNu44YuIACoOSmMna9RHf9gSZYfoJgMzfHzX+m5N4tuTy1rZXAZsMsONiIAqosF8Wx68/XKpHJgUsMGKFFk5QD9"
    "vP+Q6O7rSudpRSa9m7uSp39sepqiqbZqdgBTvebLDnCKrSkVdHaTSw6rezwC+K4S8/U+CTssQaq4gPfx62AFR/UVrAAS35WvEY4SiLNz9J8gWoFB"
    "9VR4atJPmPZzdSflLmB/EdBK9tcxnvtKDAs1ABmbSQSf57J1Bqtvuyv/EbeLW7xyjAXpE8hAooAGOAFkAGx7h1oMfICIr67UBADePZ/er9+ZlEff"
    "JqfgTYH3vL9n3Ej4cOD193aG14A/cyFNC/bMtn+DdbQ/eMPPFbm1nO3wmf/+oyqOLpajY6x9eq1nGKJwuYWK6Q/SOgIg9XBI61nm6JzYG30IroBU"
    "uvEs6vb6LChaTKkpQlfTZcvQkwAhwBegN3bSO0GPkBEV9dqAmexbE/vV+/MyiPvk1PwOsD73l+z7iR8OHB6/MRDa8AfuZCmhftmW0DButofvGHni"
    "tzaznhLbf//mNzPYW1FGYBKHNCfO8IcAAAMAAAMB3MOZOgx8gIivrtQFhN49n96v35mUR98mp+CNgfe8v2fcSPhw4PX6LIbXgD9zIU0L9sy2goN1"
    "tD94w88VubWc8iKA//9R9VcTE4bB8hT8e5l0vvkbuv5axLEtWAyFL9oAAUA+B+LT51Lw5iQMN5qEihlOOSAPTE0tSpRY3VXTO5zEyFUZYe8mkSSe"
    "992WdewivAIuPjL3MJdKCspyb5u03ZBNMWUmqJcTjmAAaMqUrMCKyH2UM5oV16ZuqzTYhL2ig/J27LOu1rXgEpk//OHgbC6GVEQqHNBj6JUSIGDQ"
    "hVyn8SyiisUgADiWWoY/A0NTxDG+OslvlC+jM5P/mCCTa1PH1TreRb5tQ03s+LRsinn+/RRmvb52S9u/HUK4bFFDRdnlBXsYdQuAaJhv8Cxs/P3g"
    "4AEL5iyiFQw9NTQA3bvZhBfvrc4B6wR7XUMDwQkHbfdlnXcxKnqZWd1laP79+4x4ScNmYLEQgvXhQ1T+/VI8U+CAAXKKyiFQw9MzPPjFjhyXHi1E"
    "R/lcLIcJQ2/GIxbTxzcMmmmpjzELiC4qAziokdjxRfwy7PA7+EnU0twqfWTCAHTUiuA6IABxLLUMfgaGpOVBOZCDEE5wAtleOznj5qtFqCKk5s+M"
    "fJN7pt0LKi5UHWrdl/NgEZf9HpgBQw=="
)
Item = tuple[int, bytes, bytes, Sequence[int]]
"""A picture's number, its kind, its bytes, and its properties by number."""


def heic(
    across: int = 1,
    turned: int = 0,
    mirrored: int | None = None,
    primary: int = 1,
    burst: int = 0,
    depth: bool = False,
    film: bool = False,
) -> bytes:
    """A HEIC of the picture, or of a grid of it `across` times beside itself.

    `turned` counts quarters against the clock; `mirrored` is 0 for top to bottom, 1 for left to right. A `burst` has so
    many further pictures after it, with `depth` it has a map of depths, with `film` a moving half beside it.
    """
    properties = [_box(b"hvcC", CONFIGURATION), _sized(WIDTH, HEIGHT), _sized(WIDTH * across, HEIGHT)]
    properties += [_box(b"irot", bytes([turned])), _box(b"imir", bytes([mirrored or 0]))]
    properties += [_full(b"auxC", b"urn:mpeg:hevc:2015:auxid:2\0")]
    seen = [3, *([4] if turned else []), *([5] if mirrored is not None else [])]
    tiles: list[Item] = [
        (at, b"hvc1", CODED, [1, 2, *(seen[1:] if across == 1 else [])]) for at in range(1, across + 1)
    ]
    items, references = [*tiles], b""
    main = 1
    if across > 1:
        main = across + 1
        grid = bytes([0, 0, 0, across - 1]) + (WIDTH * across).to_bytes(2, "big") + HEIGHT.to_bytes(2, "big")
        items.append((main, b"grid", grid, seen))
        references += _refers(b"dimg", main, range(1, across + 1))
    for at in range(burst):
        items.append((main + 1 + at, b"hvc1", CODED, [1, 2]))
    if depth:
        items.append((90, b"hvc1", CODED, [1, 2, 6]))
        references += _refers(b"auxl", 90, [main])
    start = _box(b"ftyp", b"heic\0\0\0\0mif1heicmiaf")
    tail = _box(b"moov", _full(b"mvhd", b"\0" * 96)) if film else b""
    listed = _meta(items, main if primary == 1 else primary, properties, references, 0)
    listed = _meta(items, main if primary == 1 else primary, properties, references, len(start) + len(listed) + 8)
    return start + listed + _box(b"mdat", b"".join(data for _, _, data, _ in items)) + tail


def _box(name: bytes, said: bytes) -> bytes:
    return (len(said) + 8).to_bytes(4, "big") + name + said


def _full(name: bytes, said: bytes, version: int = 0, flags: int = 0) -> bytes:
    return _box(name, bytes([version]) + flags.to_bytes(3, "big") + said)


def _sized(width: int, height: int) -> bytes:
    return _full(b"ispe", width.to_bytes(4, "big") + height.to_bytes(4, "big"))


def _refers(name: bytes, number: int, others: Sequence[int]) -> bytes:
    said = number.to_bytes(2, "big") + len(others).to_bytes(2, "big")
    return _box(name, said + b"".join(other.to_bytes(2, "big") for other in others))


def _meta(items: Sequence[Item], primary: int, properties: Sequence[bytes], references: bytes, at: int) -> bytes:
    named = b"".join(
        _full(b"infe", number.to_bytes(2, "big") + b"\0\0" + kind + b"\0", 2) for number, kind, _, _ in items
    )
    places, owned = b"", b""
    for number, _, data, has in items:
        places += number.to_bytes(2, "big") + b"\0\0\0\1" + at.to_bytes(4, "big") + len(data).to_bytes(4, "big")
        owned += number.to_bytes(2, "big") + bytes(
            [len(has), *(0x80 | each if each in (1, 4, 5) else each for each in has)]
        )
        at += len(data)
    many = len(items).to_bytes(2, "big")
    inside = _full(b"hdlr", b"\0\0\0\0pict" + b"\0" * 13)
    inside += _full(b"pitm", primary.to_bytes(2, "big"))
    inside += _full(b"iloc", b"\x44\0" + many + places)
    inside += _full(b"iinf", many + named)
    inside += _box(b"iprp", _box(b"ipco", b"".join(properties)) + _full(b"ipma", len(items).to_bytes(4, "big") + owned))
    inside += _full(b"iref", references) if references else b""
    return _full(b"meta", inside)
