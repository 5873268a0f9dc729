"""Languages that staff did not write are filled in, and it is reported."""

from __future__ import annotations

from kiosk.publish.language_completion import Completer


def test_languages_are_completed_by_the_chain_and_remembered() -> None:
    completer = Completer()
    whole = completer.complete({"zh-CN": "软件", "en": "Software"}, "a.toml")
    assert whole["zh-TW"] == "軟體"
    assert whole["ja"] == whole["ko"] == "Software"
    assert completer.complete({"zh-CN": "茶"}, "b.toml")["ko"] == "茶"
    assert completer.filled[("a.toml", "ja", "en")] == 1
