"""What the guide says of nginx is what the demo's and the bench's nginx is told, and its log is read."""

from __future__ import annotations

import pytest

from tests.fleet.nginx import GUIDE, Request, guide_locations, read_log


def test_the_guide_says_what_is_kept_and_what_is_not() -> None:
    never, forever = guide_locations(GUIDE.read_text("utf-8"))
    assert never.startswith("location = /repository/metadata/timestamp.json")
    assert "no-cache" in never
    assert forever.startswith("location /repository/")
    assert "immutable" in forever


def test_a_guide_without_them_is_no_guide() -> None:
    with pytest.raises(ValueError, match="no lines for nginx"):
        guide_locations("location / { }")


def test_each_whole_line_of_the_log_is_a_request() -> None:
    log = "404 133 308 2 1 1796100948.411 /repository/metadata/2.root.json\n200 136 747 3 1 1796100948.4"
    assert read_log(log) == [Request(404, 133, 308, 2, 1, 1796100948.411, "/repository/metadata/2.root.json")]
    assert read_log("") == []
