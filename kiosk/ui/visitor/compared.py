"""What differs between a few things side by side: what each says of its leaf, its aroma, its liquor; its water and its time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.base.months import in_words
from kiosk.base.note_words import TOPICS, Topic, joined, told_of
from kiosk.ui.visitor.questions import Told, figures, roasts


class Compared(NamedTuple):
    """One line of the table: what it is of, and what each thing says, empty where it says nothing.

    It is of several topics where a note speaks of them in one breath. Figures are without their units.
    """

    topics: tuple[str, ...]
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the things do not all say the same."""
        return len(set(self.values)) > 1


def compared(things: Sequence[Told]) -> tuple[Compared, ...]:
    """The lines of the table in which these things stand side by side; what none of them tells has no line."""
    lines = [*_notes(things), *_figures(things)]
    return tuple(line for line in lines if any(line.values))


def _notes(things: Sequence[Told]) -> list[Compared]:
    """The tasting notes topic by topic; topics that share a clause in any of them have one line together."""
    said = [{topic: told_of(topic, told.here.tasting, told.lang) for topic in TOPICS} for told in things]
    groups: list[list[Topic]] = []
    for topic in (each for each in TOPICS if each != "roast"):
        shared = groups and any(
            set(note[topic]) & {clause for other in groups[-1] for clause in note[other]} for note in said
        )
        if shared:
            groups[-1].append(topic)
        else:
            groups.append([topic])
    lines = [
        Compared(
            tuple(group),
            tuple(
                joined(tuple(clause for topic in group for clause in note[topic]), told.lang)
                for note, told in zip(said, things, strict=True)
            ),
        )
        for group in groups
    ]
    fire = [
        joined((*note["roast"], *roasts(told.here.summary, told.lang))[:1], told.lang)
        for note, told in zip(said, things, strict=True)
    ]
    return [*lines, Compared(("roast",), tuple(fire))]


def _figures(things: Sequence[Told]) -> list[Compared]:
    brewing = [told.here.brewing for told in things]
    whole = [told.here for told in things]
    served = [here.use_text if here.brewing is None else "" for here in whole]
    return [
        Compared(("class",), tuple(here.liquor_type for here in whole)),
        Compared(("strength",), tuple(figures(told.here.abv, told.lang) if told.here.abv else "" for told in things)),
        Compared(("use",), tuple(served)),
        Compared(("season",), tuple(in_words(told.here.months, told.lang) for told in things)),
        Compared(("water",), tuple(f"{each.temp_c}" if each else "" for each in brewing)),
        Compared(("first",), tuple(f"{each.first_s}" if each else "" for each in brewing)),
        Compared(
            ("rounds",),
            tuple(figures(told.here.brewing.infusions, told.lang) if told.here.brewing else "" for told in things),
        ),
    ]
