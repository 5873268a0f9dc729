"""Which tea is yours: what a zone asks, what a visitor answered, and the few things that fit, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.kept_measures import kept
from kiosk.release.catalogue_rows import Card, Painting, ZoneRow
from kiosk.release.empty_row import empty
from kiosk.release.product_filter import ProductFilter
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.compared import Compared, compared
from kiosk.ui.visitor.list_models import CARD, CardList, Roles, RowList, address
from kiosk.ui.visitor.questions import Question, Told, questions_of
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.suggested import MOST, Suggestion, suggested, told_once

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(ZoneRow)
LOOKED_AT = 200
"""Things of a zone that are looked at: the first of them, in the pack's order."""
PAINTED = ("tea",)
"""Tones whose answers have pictures of their own among the painted pieces."""


def told(context: RecordContext, cards: Sequence[Card]) -> tuple[Told, ...]:
    """What these cards' products tell, in Chinese and in the visitor's language."""
    if context.catalogue is None:
        return ()
    keys = [card.key for card in cards]
    zh = context.catalogue.notes("zh-CN", keys)
    here = zh if context.language == "zh-CN" else context.catalogue.notes(context.language, keys)
    return tuple(Told(*each, context.language) for each in zip(zh, here, strict=True))


def asks(context: RecordContext, tone: str, cards: Sequence[Card]) -> bool:
    """Whether the things of a zone of this tone tell enough to choose among them by questions."""
    if context.catalogue is None or not cards:
        return False
    notes = context.catalogue.notes("zh-CN", [card.key for card in cards[:LOOKED_AT]])
    return bool(questions_of(tone, [Told(each, each, "zh-CN") for each in notes]))


class Asked(NamedTuple):
    """A question with the pictures of its two answers, and the answer that was given, if any."""

    key: str
    answers: tuple[str, str]
    pictures: tuple[Painting | None, Painting | None]
    pieces: tuple[str, str]
    chosen: str


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class QuestionList(RowList[Asked]):
    """What is asked."""

    ROLES: ClassVar[Roles[Asked]] = {
        "key": lambda asked: asked.key,
        "answers": lambda asked: list(asked.answers),
        "pictures": lambda asked: [address(picture, CARD) for picture in asked.pictures],
        "pieces": lambda asked: list(asked.pieces),
        "chosen": lambda asked: asked.chosen,
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class SuggestionList(RowList[Suggestion]):
    """What fits, each with its reasons as parallel lists."""

    ROLES: ClassVar[Roles[Suggestion]] = {
        "key": lambda each: each.key,
        "name": lambda each: each.card.name,
        "note": lambda each: each.card.note,
        "tone": lambda each: each.card.tone,
        "picture": lambda each: address(each.card.picture, CARD),
        "tint": lambda each: each.card.picture.mean if each.card.picture else "",
        "solid": lambda each: each.card.picture is not None and each.card.picture.solid,
        "proposed": lambda each: each.card.proposed,
        "fits": lambda each: each.fits,
        "colour": lambda each: each.colour,
        "asked": lambda each: [reason.question for reason in told_once(each.reasons)],
        "answers": lambda each: [reason.answer for reason in told_once(each.reasons)],
        "facts": lambda each: [kept(reason.fact) for reason in told_once(each.reasons)],
        "met": lambda each: ["1" if reason.met else "" for reason in told_once(each.reasons)],
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ComparedList(RowList[Compared]):
    """What differs between the things that fit, line by line; `values` has one for each of them."""

    ROLES: ClassVar[Roles[Compared]] = {
        "topics": lambda line: list(line.topics),
        "values": lambda line: [kept(value) for value in line.values],
        "differs": lambda line: line.differs,
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ChooseRecord(Record):
    """The questions of one zone and what was answered. Another zone, and the end of a visit, begin without answers."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row: ZoneRow = NOTHING
        self._chosen: dict[str, str] = {}
        self._fitting = 0
        self._cards: tuple[Card, ...] = ()
        self._told: tuple[Told, ...] = ()
        self._asked: tuple[Question, ...] = ()
        self._questions = QuestionList(self)
        self._suggestions = SuggestionList(self)
        self._compared = ComparedList(self)
        self._left = CardList(self)

    def load(self, key: str) -> None:
        """Ask what the zone called `key` asks; another zone starts without answers."""
        if key != self._key:
            self._chosen = {}
        super().load(key)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = None
        if context.catalogue and self._key:
            row = context.catalogue.zone(context.language, self._key, context.today)
        self._row = row or NOTHING
        self._cards = (
            context.catalogue.products(context.language, ProductFilter(self._row.key), context.today, LOOKED_AT)
            if context.catalogue and row
            else ()
        )
        self._told = told(context, self._cards)
        self._asked = questions_of(self._row.tone, self._told)
        self._answer()

    def _answer(self) -> None:
        """Find what fits the answers."""
        answered = [question for question in self._asked if self._chosen.get(question.key)]
        found = suggested(self._cards, self._told, answered, self._chosen) if answered else ()
        self._fitting = sum(each.fits for each in found)
        shown = found[:MOST]
        self._questions.replace(self._pictured())
        self._suggestions.replace(shown)
        self._compared.replace(compared([each.told for each in shown]) if len(shown) > 1 else ())
        fitting = [each.card for each in found[MOST:] if each.fits]
        self._left.replace(fitting if answered else [card for card in self._cards if not card.sold_out])

    def _pictured(self) -> tuple[Asked, ...]:
        """The questions, each answer with the picture of a thing that has it, as far as there are enough, each once."""
        used: set[str] = set()
        asked = []
        for question in self._asked:
            pictures: list[Painting | None] = []
            for answer in question.answers:
                having = [
                    card
                    for card, thing in zip(self._cards, self._told, strict=True)
                    if card.picture and answer.tells(thing)
                ]
                card = next((each for each in having if each.key not in used), next(iter(having), None))
                used.add(card.key if card else "")
                pictures.append(card.picture if card else None)
            first, second = (answer.key for answer in question.answers)
            own = self._row.tone in PAINTED
            pieces = (f"answer-{first}", f"answer-{second}") if own else ("", "")
            asked.append(
                Asked(
                    question.key,
                    (first, second),
                    (pictures[0], pictures[1]),
                    pieces,
                    self._chosen.get(question.key, ""),
                )
            )
        return tuple(asked)

    @Slot(str, str)
    def choose(self, question: str, answer: str) -> None:
        """Answer a question; the answer that was given already is taken back."""
        given = {each.key: [one.key for one in each.answers] for each in self._asked}
        if answer in given.get(question, ()):
            self._chosen = self._chosen | {question: "" if self._chosen.get(question) == answer else answer}
            self._answer()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take every answer back."""
        self._chosen = {}
        self._answer()
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._asked)

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._row.tone

    @Property(int, notify=changed)
    def answered(self) -> int:
        return sum(bool(self._chosen.get(question.key)) for question in self._asked)

    @Property(int, notify=changed)
    def fitting(self) -> int:
        """How many things are all that was asked for."""
        return self._fitting

    @Property(int, notify=changed)
    def amount(self) -> int:
        """How many things are on show in the zone, those included that are not looked at."""
        return max(self._row.amount, len(self._cards))

    @Property(int, notify=changed)
    def lookedAt(self) -> int:
        """How many of them are looked at: the first, in the pack's order."""
        return len(self._cards)

    @Property(bool, notify=changed)
    def adultsOnly(self) -> bool:
        return any(card.adults_only for card in self._cards)

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [each.card.name for each in self._suggestions.rows()]

    """Of what is suggested, in order."""

    @Property("QStringList", notify=changed)
    def colours(self) -> list[str]:
        return [each.colour for each in self._suggestions.rows()]

    """What the notes call the colours of their liquors; empty where they call it nothing."""

    @Property(QuestionList, constant=True)
    def questions(self) -> QuestionList:
        return self._questions

    @Property(SuggestionList, constant=True)
    def suggestions(self) -> SuggestionList:
        return self._suggestions

    @Property(ComparedList, constant=True)
    def compared(self) -> ComparedList:
        return self._compared

    @Property(CardList, constant=True)
    def left(self) -> CardList:
        return self._left

    """What is left to choose among: everything that is there, then what else fits beside the suggestions."""
