"""What publishing would fill in where a text is missing in a language: shown grey in the form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.content.draft import Draft
from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import Completer


class DraftCompletion:
    """Completes texts with the words that the draft writes in its own way."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._learnt = Glossary.learnt(draft.tables.values())

    def complete(self, text: Mapping[str, Any]) -> Mapping[str, Any]:
        """A text in every language, as publishing would fill it in."""
        plain = {tag: tuple(value) if isinstance(value, list) else value for tag, value in text.items()}
        return Completer(self._learnt).complete(plain, "")

    def learn(self) -> bool:
        """Learn the words that the draft writes now, as publishing will; whether they have changed."""
        before, self._learnt = self._learnt, Glossary.learnt(self._draft.tables.values())
        return before != self._learnt
