"""The few things that fit what a visitor answered, each with its reasons; where too few fit, those that come nearest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk.base.note_words import colours
from kiosk.release.catalogue_rows import Card
from kiosk.ui.visitor.questions import Question, Told

MOST = 3
"""Things that are shown side by side."""


class Reason(NamedTuple):
    """What a thing says to one question: the answer that it is, and the fact that makes it so.

    Where it is not what was asked for it is the other answer, or none of which anything is said.
    """

    question: str
    answer: str
    fact: str
    met: bool


def told_once(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """These reasons without those whose fact was told already, as where a thing says of its keeping and its use in one."""
    first = {(reason.fact or reason.question, reason.met): reason for reason in reversed(reasons)}
    return tuple(reason for reason in reasons if first[reason.fact or reason.question, reason.met] is reason)


class Suggestion(NamedTuple):
    """A thing and its reasons, in the order of the questions that were answered."""

    card: Card
    told: Told
    reasons: tuple[Reason, ...]

    @property
    def key(self) -> str:
        """The thing's own."""
        return self.card.key

    @property
    def met(self) -> int:
        """How many of the answers it is."""
        return sum(reason.met for reason in self.reasons)

    @property
    def fits(self) -> bool:
        """Whether it is all that was asked for."""
        return self.met == len(self.reasons)

    @property
    def colour(self) -> str:
        """What its note calls the colour of the liquor; empty where it says none."""
        return next(iter(colours(self.told.zh.tasting)), "")


def suggested(
    cards: Sequence[Card], things: Sequence[Told], questions: Sequence[Question], chosen: Mapping[str, str]
) -> tuple[Suggestion, ...]:
    """What is there and is any of the answers, best first.

    Of those that are as many of the answers, first one of each category, then the others, each in the pack's order.
    """
    found = [
        Suggestion(card, told, tuple(_reason(question, chosen[question.key], told) for question in questions))
        for card, told in zip(cards, things, strict=True)
        if not card.sold_out
    ]
    ordered: list[Suggestion] = []
    for met in range(len(questions), 0, -1):
        alike = [each for each in found if each.met == met]
        first_of_kind = {each.card.category: each for each in reversed(alike)}
        ordered += [each for each in alike if first_of_kind[each.card.category] is each]
        ordered += [each for each in alike if first_of_kind[each.card.category] is not each]
    return tuple(ordered)


def _reason(question: Question, wanted: str, told: Told) -> Reason:
    facts = {answer.key: answer.tells(told) for answer in question.answers}
    if facts[wanted]:
        return Reason(question.key, wanted, facts[wanted], True)
    other = next((key for key, fact in facts.items() if fact), "")
    return Reason(question.key, other, facts.get(other, ""), False)
