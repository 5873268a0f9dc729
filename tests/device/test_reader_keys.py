"""A reader's key presses become the text that it read; garbage becomes nothing and stops nothing."""

from __future__ import annotations

import pytest

from kiosk.device.reader_keys import DOWN, KEY, KEYPAD, LONGEST, PLAIN, QUIET_S, SHIFTED, ReaderKeys

SHIFT, CONTROL, ALT, ENTER, LEFT_BRACKET_ROW = 42, 29, 56, 28, 27


def pressed(text: str) -> list[tuple[int, int, int]]:
    """The events of a reader that types `text`, as Linux records them: each key down and up, shift around capitals."""
    codes = {sign: (code, False) for code, sign in PLAIN.items()}
    codes = {sign: (code, True) for code, sign in SHIFTED.items()} | codes
    events: list[tuple[int, int, int]] = []
    for sign in text:
        if sign == "\x1d":
            keys = [(CONTROL, 1), (LEFT_BRACKET_ROW, 1), (LEFT_BRACKET_ROW, 0), (CONTROL, 0)]
        elif sign == "\r":
            keys = [(ENTER, 1), (ENTER, 0)]
        else:
            code, shifted = codes[sign]
            keys = [(code, 1), (code, 0)]
            keys = [(SHIFT, 1), *keys, (SHIFT, 0)] if shifted else keys
        for code, value in keys:
            events += [(4, 4, 458_000 + code), (KEY, code, value), (0, 0, 0)]
    return events


def read(text: str, settle: bool = False) -> list[str]:
    """What is heard when a reader types `text`."""
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for number, event in enumerate(pressed(text)):
        keys.event(*event, at=number * 0.0001)
    if settle:
        keys.settle(number * 0.0001 + QUIET_S)
    return heard


def test_what_ends_with_enter_is_whole_at_once() -> None:
    assert read("9520000001018\r") == ["9520000001018"]
    assert read("9520000001018\r4006381333931\r") == ["9520000001018", "4006381333931"]


def test_addresses_keep_their_signs_and_capitals() -> None:
    address = "https://Origin.example/g/li-he?k=K1&x=~_"
    assert read(f"{address}\r") == [address]


def test_what_has_no_end_is_whole_once_the_reader_is_quiet() -> None:
    assert read("9520000001018") == []
    assert read("9520000001018", settle=True) == ["9520000001018"]


def test_the_parts_of_a_gs1_code_stay_apart() -> None:
    assert read("]d2010952000000101810A\x1d21B\r") == ["]d2010952000000101810A\x1d21B"]


def test_a_flood_without_end_is_dropped_and_the_next_reading_is_read() -> None:
    assert read("7" * (LONGEST * 20) + "\r" + "9520000001018\r") == ["9520000001018"]


def test_keys_that_write_nothing_are_nothing() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for code in range(768):
        if (
            code not in (15, 28, 96)
            and code not in PLAIN
            and code not in (71, 72, 73, 74, 75, 76, 77, 79, 80, 81, 82, 83)
        ):
            keys.event(KEY, code, DOWN, 0.0)
            keys.event(KEY, code, 0, 0.0)
    keys.event(KEY, ENTER, DOWN, 0.0)
    assert heard == []
    assert not keys.waiting


def test_a_key_that_is_held_repeats_nothing() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for value in (1, 2, 2, 2, 0):
        keys.event(KEY, 2, value, 0.0)
    keys.event(KEY, ENTER, DOWN, 0.0)
    assert heard == ["1"]


def test_what_lost_a_part_is_dropped_and_no_key_stays_held() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for event in [*pressed("952"), (KEY, SHIFT, 1), (KEY, CONTROL, 1), (0, 3, 0), *pressed("1018\r9520000001018\r")]:
        keys.event(*event, at=1.0)
    assert heard == ["9520000001018"]


def test_a_code_read_whole_after_a_loss_and_a_pause_is_read() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for at, event in [(1.0, (0, 3, 0)), *((9.0, event) for event in pressed("9520000001018\r"))]:
        keys.event(*event, at=at)
    assert heard == ["9520000001018"]


def test_how_long_a_reading_without_end_still_waits_is_told() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    for event in pressed("9520000001018"):
        keys.event(*event, at=1.0)
    assert keys.due_s(1.0) == pytest.approx(QUIET_S)
    assert keys.due_s(9.0) == 0
    keys.settle(1.0 + keys.due_s(1.0))
    assert heard == ["9520000001018"]


def test_signs_typed_by_their_number_with_alt_held_are_read() -> None:
    heard: list[str] = []
    keys = ReaderKeys(heard.append)
    keypad = {digit: code for code, digit in KEYPAD.items()}
    for sign in "a/9\x1d~\r":
        typed = [(KEY, keypad[digit], value) for digit in f"{ord(sign):04}" for value in (1, 0)]
        for event in [(KEY, ALT, 1), (KEY, ALT, 2), *typed, (KEY, ALT, 0)]:
            keys.event(*event, at=1.0)
    assert heard == ["a/9\x1d~"]
    for event in [
        (KEY, ALT, 1),
        *((KEY, keypad["9"], 1) for _ in range(9)),
        (KEY, ALT, 0),
        *pressed("9520000001018\r"),
    ]:
        keys.event(*event, at=1.0)
    assert heard[1:] == ["9520000001018"]
