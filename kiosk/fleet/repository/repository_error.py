"""What the office's side refuses."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import SentenceError


class RepositoryError(SentenceError):
    """The repository cannot do what was asked; nothing that kiosks read has changed."""
