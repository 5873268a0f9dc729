"""What a channel says, to whom, and what of it is believed."""

from __future__ import annotations

import json

import pytest

from kiosk.fleet.channel import ChannelError, ChannelVersion, NamedRelease, place, read
from kiosk.release.durable_files import File

NEW = NamedRelease("a" * 32, File("b" * 64, 10), File("c" * 64, 20))
OLD = NamedRelease("d" * 32, File("e" * 64, 30), File("f" * 64, 40))
VERSION = ChannelVersion(7, NEW, 10, ("hall",), OLD)


def test_what_was_written_is_read() -> None:
    assert read(VERSION.text().encode()) == VERSION
    assert read(VERSION._replace(previous=None).text().encode()).previous is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2),
        ("number", 0),
        ("number", True),
        ("number", "7"),
        ("release", "../../etc"),
        ("release", "A" * 32),
        ("manifest", {"sha256": "b" * 64, "length": -1}),
        ("manifest", {"sha256": "b" * 64, "length": 1 << 40}),
        ("catalogue", {"sha256": "b" * 63, "length": 1}),
        ("catalogue", None),
        ("share", 101),
        ("share", 1.5),
        ("groups", ["Hall"]),
        ("groups", ["../x"]),
        ("groups", ["x"] * 201),
        ("groups", 5),
        ("previous", {}),
    ],
)
def test_what_it_may_not_say_is_refused_in_both_languages(key: str, value: object) -> None:
    table = json.loads(VERSION.text()) | {key: value}
    with pytest.raises(ChannelError) as refused:
        read(json.dumps(table).encode())
    assert refused.value.sentence.zh
    assert refused.value.sentence.en


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"[" * 9999, b"\xff", b" " * 70_000])
def test_what_is_no_channel_is_refused(content: bytes) -> None:
    with pytest.raises(ChannelError):
        read(content)


def test_a_share_is_about_as_large_as_it_says_always_the_same_and_another_in_each_channel() -> None:
    kiosks = [f"{number:016x}" for number in range(2000)]
    tenth = {kiosk for kiosk in kiosks if place(kiosk, "main") < 10}
    assert 140 < len(tenth) < 260
    assert tenth == {kiosk for kiosk in kiosks if VERSION.meant_for(kiosk, "", "main") == NEW}
    assert tenth <= {kiosk for kiosk in kiosks if VERSION._replace(share=50).meant_for(kiosk, "", "main") == NEW}
    assert tenth != {kiosk for kiosk in kiosks if place(kiosk, "other") < 10}


def test_a_group_gets_it_whatever_the_share_and_the_rest_what_was_before() -> None:
    last = next(kiosk for kiosk in (f"{number:016x}" for number in range(999)) if place(kiosk, "main") > 50)
    assert VERSION.meant_for(last, "hall", "main") == NEW
    assert VERSION.meant_for(last, "door", "main") == OLD
    assert VERSION._replace(share=100).meant_for(last, "", "main") == NEW


def test_a_kiosk_without_an_id_is_among_the_last() -> None:
    assert VERSION._replace(share=99).meant_for("", "", "main") == OLD
