"""Why something was not done between two machines: a code for programs and for the way, a sentence for people."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence, SentenceError


class CodedError(SentenceError):
    """A sentence with the `code` by which programs tell it from others."""

    def __init__(self, code: str, sentence: Sentence) -> None:
        super().__init__(*sentence)
        self.code = code

    def __reduce__(self) -> tuple[type[CodedError], tuple[object, ...]]:
        return type(self), (self.code, self.sentence)
