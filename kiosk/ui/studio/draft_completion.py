"""What publishing would fill in where a text is missing in a language: shown grey in the form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import Completer


class DraftCompletion:
    """Completes texts with the words that the draft writes in its own way."""

    def __init__(self) -> None:
        self._learnt = Glossary()

    def complete(self, text: Mapping[str, Any]) -> Mapping[str, Any]:
        """A text in every language, as publishing would fill it in."""
        plain = {tag: tuple(value) if isinstance(value, list) else value for tag, value in text.items()}
        return Completer(self._learnt).complete(plain, "")

    def learn(self, learnt: Glossary) -> bool:
        """Use the words that the draft writes now, as publishing will; whether they have changed."""
        before, self._learnt = self._learnt, learnt
        return before != learnt
