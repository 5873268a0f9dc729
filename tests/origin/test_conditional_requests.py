"""What a request says of what it has already counts only where it can be true."""

from __future__ import annotations

import pytest

from tests.origin.test_site_server import PAGE, ask, port, site

__all__ = ["port", "site"]


@pytest.mark.parametrize(
    ("name", "value", "status"),
    [
        ("If_Modified_Since", "Fri, 31 Dec 2199 23:59:59 GMT", 200),
        ("If_Modified_Since", "Fri, 31 Dec 99999 23:59:59 GMT", 200),
        ("If_Modified_Since", "Fri, 31 Dec 2199 23:59:59 -0000", 200),
        ("If_Modified_Since", "Thu, 01 Jan 1970 00:00:00 GMT", 200),
        ("If_Modified_Since", "tomorrow" * 1000, 200),
        ("If_Modified_Since", "(((((((((", 200),
        ("If_Modified_Since", "0 0 0 0 0 0", 200),
        ("If_None_Match", "*", 304),
        ("If_None_Match", '"' * 5000, 200),
        ("Range", "bytes=0-0,0-0," * 500, 200),
        ("Range", "bytes=99999999999999999999-", 200),
        ("If_Range", "Fri, 31 Dec 99999 23:59:59 GMT", 200),
    ],
)
def test_a_condition_that_is_none_or_lies_in_the_future_does_not_count(
    port: int, name: str, value: str, status: int
) -> None:
    answer, body = ask(port, "/p/a", **{name: value})
    assert (answer.status, body) == (status, PAGE.encode() if status == 200 else b"")
