"""The pages that a person reads: all kiosks, the worst first, and one of them. What they say is never markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from kiosk.fleet.receiver.admissions import Admitted
from kiosk.fleet.receiver.facts import Fact, facts, shows
from kiosk.fleet.receiver.known_kiosk import KnownKiosk
from kiosk.fleet.receiver.page_words import ago, of, words
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import KINDS, Limits, Listening, verdict
from kiosk.fleet.told_moment import told_at

TEMPLATES = Path(__file__).parent / "templates"
TYPED = re.compile(r"`([^`]+)`")


class Pages:
    """Both pages, from the templates of this room."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.filters["said"] = said

    def every(self, register: Register, now: float, listening: Listening, limits: Limits, language: str) -> str:
        """All kiosks, the worst first."""
        order = list(KINDS)
        rows = []
        counts: Counter[str] = Counter()
        for one, known in register.on_duty():
            found = verdict(known, now, listening, limits)
            counts[found.kind] += 1
            rows.append(
                (
                    order.index(found.kind),
                    {
                        "id": one.id,
                        "name": one.name,
                        "kind": found.kind,
                        "called": of(KINDS[found.kind], language),
                        "findings": [(kind, of(trouble.sentence, language)) for kind, trouble in found.findings],
                        "heard": ago(now - known.received, language) if known.beat else "–",
                        "shows": shows(known.beat, language),
                        "program": known.beat.program if known.beat else "–",
                    },
                )
            )
        rows.sort(key=lambda row: row[0])
        summary = [(kind, of(called, language), counts[kind]) for kind, called in KINDS.items() if counts[kind]]
        return self._page(
            "every.html",
            language,
            now,
            register,
            "/",
            kiosks=[row for _, row in rows],
            summary=summary,
            well=set(counts) == {"well"},
        )

    def one(
        self, register: Register, one: Admitted, now: float, listening: Listening, limits: Limits, language: str
    ) -> str:
        """One kiosk: what is wrong, how it is, what its screen showed, what changed."""
        known = register.known[one.id]
        found = verdict(known, now, listening, limits)
        return self._page(
            "one.html",
            language,
            now,
            register,
            f"/kiosk/{one.id}",
            name=one.name,
            id=one.id,
            kind=found.kind,
            called=of(KINDS[found.kind], language),
            findings=[(kind, of(trouble.sentence, language)) for kind, trouble in found.findings],
            facts=[*_named(one, known, language), *facts(known, now, language)],
            changes=[(told_at(each.at), of(each.sentence, language)) for each in register.changes_of(one.id)],
            pictured=told_at(known.pictured) if known.pictured else "",
            asked=bool(known.asked),
        )

    def _page(self, template: str, language: str, now: float, register: Register, path: str, **more: object) -> str:
        other = "zh" if language == "en" else "en"
        return self._templates.get_template(template).render(
            w=words(language),
            lang={"zh": "zh-CN", "en": "en"}[language],
            language=language,
            other=f"{path}?lang={other}",
            other_lang={"zh": "zh-CN", "en": "en"}[other],
            at=told_at(now),
            disk=of(register.disk, language) if register.disk else "",
            **more,
        )


def said(sentence: str) -> Markup:
    """A sentence as markup: what stands between `grave accents` is to be typed."""
    return Markup(TYPED.sub(r"<code>\1</code>", str(escape(sentence))))


def _named(one: Admitted, known: KnownKiosk, language: str) -> Iterator[Fact]:
    """Its number, and what it calls itself where that is another name."""
    w = words(language)
    yield w.id, one.id
    if known.beat and known.beat.name and known.beat.name != one.name:
        yield w.own_name, known.beat.name
