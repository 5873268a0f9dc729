"""What a zone asks a visitor who does not know what to take, and how each answer is read from what the things tell.

An answer names one fact. A thing has it where its notes or its figures say so: the liquor's colour and the words for blossom
and fire stand in the tasting note (of the roast also in the summary), the water's heat and the infusions under `use`, the
strength is the class's usual range. Whether a thing has it is read from its Chinese notes, which every pack has; what is
shown as the reason is the thing's own words in the visitor's language. What is not said is never claimed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kiosk.base.note_words import DEEP, PALE, Topic, about, clauses, colours, joined, told_of
from kiosk.base.spans import span
from kiosk.release.product_notes import ProductNotes

COOLER, HOTTER = 90, 95
"""Degrees Celsius: water that has stood for a while, and water off the boil."""
FEW = 4
"""Infusions that one glass gives at most; more are a sitting."""
MILD = 20.0
"""Percent by volume up to which a drink is a mild one here."""
DENIED = re.compile("不|无|未|非|轻")
FLOWER = re.compile("花|紫罗兰")
FIRE = re.compile("焙火香|炭焙|炭火|松烟|烟香|熏焙")
WARMED = re.compile("温至|温饮|隔水温|加热|烫")
CHILLED = re.compile("冷饮|加冰|冰镇|冷藏后饮")
STEEPED = re.compile("配制|露酒|浸")
BREWED = re.compile("黄酒|米酒|白酒|发酵酒|红曲酒")
COLD = re.compile("冷藏|冷冻|尽快")
DRY = re.compile("密封|干燥|阴凉")
READY = re.compile("即食|鲜食|现食|直接食用|冲水|冲泡即饮")
COOKED = re.compile("炖|炒|煮|煲|蒸|焖|煎|烘焙|调味|入菜")


class Told(NamedTuple):
    """A thing's notes in Chinese, in which facts are read, and in the visitor's language, in which they are told."""

    zh: ProductNotes
    here: ProductNotes
    lang: str


Tells = Callable[[Told], str]
"""The fact that makes a thing an answer, in its own words or as a figure; empty where it does not have it."""


class Answer(NamedTuple):
    """One answer and its fact."""

    key: str
    tells: Tells


class Question(NamedTuple):
    """One question, with its two answers."""

    key: str
    answers: tuple[Answer, Answer]


def _liquor(wanted: Sequence[str], taste: str) -> Tells:
    """By the colour of the liquor; where none is noted by the taste."""

    def tells(told: Told) -> str:
        seen = colours(told.zh.tasting)
        if seen:
            return _note(told, "liquor") if set(seen) & set(wanted) else ""
        tasted = any(re.search(taste, clause) for clause in told_of("taste", told.zh.tasting, "zh-CN"))
        return _note(told, "taste") if tasted else ""

    return tells


def _note(told: Told, topic: Topic) -> str:
    """What the visitor's language says of a topic in the tasting note; the note whole where it cannot be told apart."""
    found = told_of(topic, told.here.tasting, told.lang)
    return joined(found, told.lang) or told.here.tasting


def _flower(told: Told) -> str:
    notes = told_of("aroma", told.zh.tasting, "zh-CN")
    return _note(told, "aroma") if any(FLOWER.search(clause) for clause in notes) else ""


def _fire(told: Told) -> str:
    for zh, here in ((told.zh.tasting, told.here.tasting), (told.zh.summary, told.here.summary)):
        if any(FIRE.search(clause) and not DENIED.search(clause) for clause in clauses(zh, "zh-CN")):
            return joined(roasts(here, told.lang), told.lang) or here
    return ""


def roasts(text: str, lang: str) -> tuple[str, ...]:
    """The clauses of any text that speak of the roast."""
    return tuple(clause for clause in clauses(text, lang) if about("roast", clause, lang))


def _water(low: int, high: int) -> Tells:
    def tells(told: Told) -> str:
        brewing = told.zh.brewing
        return f"{brewing.temp_c}" if brewing and low <= brewing.temp_c <= high else ""

    return tells


def _rounds(low: int, high: int) -> Tells:
    def tells(told: Told) -> str:
        brewing = told.zh.brewing
        return figures(brewing.infusions, told.lang) if brewing and low <= brewing.infusions[1] <= high else ""

    return tells


def figures(of: tuple[float, float], lang: str) -> str:
    """A range of figures with the sign of the language, as one figure where both are the same."""
    low, high = of
    return span(f"{low:g}", f"{high:g}", lang) if low != high else f"{low:g}"


def _strength(mild: bool) -> Tells:
    return lambda told: figures(told.zh.abv, told.lang) if told.zh.abv and (told.zh.abv[1] <= MILD) is mild else ""


def _use(pattern: re.Pattern[str], without: re.Pattern[str] | None = None) -> Tells:
    def tells(told: Told) -> str:
        text = told.zh.use_text
        if not pattern.search(text) or (without and without.search(text)):
            return ""
        said = [clause for clause in clauses(text, "zh-CN") if pattern.search(clause)]
        return joined(tuple(said), told.lang) if told.lang == "zh-CN" else told.here.use_text

    return tells


def _class(pattern: re.Pattern[str], without: re.Pattern[str] | None = None) -> Tells:
    def tells(told: Told) -> str:
        text = told.zh.liquor_type
        return told.here.liquor_type if pattern.search(text) and not (without and without.search(text)) else ""

    return tells


QUESTIONS: dict[str, tuple[Question, ...]] = {
    "tea": (
        Question(
            "cup",
            (
                Answer("pale", _liquor(PALE, "清爽|清甜|鲜爽|清淡")),
                Answer("deep", _liquor(DEEP, "浓|厚")),
            ),
        ),
        Question("scent", (Answer("flower", _flower), Answer("fire", _fire))),
        Question("weather", (Answer("summer", _water(0, COOLER)), Answer("night", _water(HOTTER, 100)))),
        Question("time", (Answer("glass", _rounds(1, FEW)), Answer("rounds", _rounds(FEW + 1, 30)))),
    ),
    "liquor": (
        Question("strength", (Answer("mild", _strength(True)), Answer("strong", _strength(False)))),
        Question("serving", (Answer("chilled", _use(CHILLED)), Answer("warmed", _use(WARMED)))),
        Question("making", (Answer("grain", _class(BREWED, STEEPED)), Answer("steeped", _class(STEEPED)))),
    ),
    "wellness": (
        Question("keeping", (Answer("keeps", _use(DRY, COLD)), Answer("fresh", _use(COLD)))),
        Question("eating", (Answer("ready", _use(READY)), Answer("cooked", _use(COOKED, READY)))),
    ),
}
"""What zones ask, by their tone."""


def questions_of(tone: str, things: Sequence[Told]) -> tuple[Question, ...]:
    """What can be asked where these things stand: a question is one where each of its answers has a thing.

    None at all where fewer than two questions or two things are left.
    """
    asked = tuple(
        question
        for question in QUESTIONS.get(tone, ())
        if all(any(answer.tells(told) for told in things) for answer in question.answers)
    )
    return asked if len(asked) > 1 and len(things) > 1 else ()
