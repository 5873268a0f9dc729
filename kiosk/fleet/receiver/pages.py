"""The pages that a person reads: all kiosks, the worst first, and one of them. What they say is never markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.receiver.admissions import Admitted
from kiosk.fleet.receiver.known_kiosk import KnownKiosk
from kiosk.fleet.receiver.page_words import CAUSES, WORDS, ago, lasting, of, size, words
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import KINDS, Limits, Listening, verdict
from kiosk.fleet.told_moment import told_at

TEMPLATES = Path(__file__).parent / "templates"
Fact = tuple[str, str]
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
            facts=list(facts(one, known, now, language)),
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


def shows(beat: Heartbeat | None, language: str) -> str:
    """What a kiosk shows, in a word."""
    if beat is None:
        return "–"
    if not beat.release:
        return of(WORDS["nothing"], language)
    return of(WORDS["built_in"], language) if beat.built_in else beat.release[:12]


def facts(one: Admitted, known: KnownKiosk, now: float, language: str) -> Iterator[Fact]:
    """What is known of a kiosk, in words."""
    w, beat = words(language), known.beat
    yield w.id, one.id
    if beat is None:
        return
    if beat.name and beat.name != one.name:
        yield w.own_name, beat.name
    yield w.heard, f"{told_at(known.received)} ({ago(now - known.received, language)})"
    yield w.shows, shows(beat, language)
    if beat.update:
        if beat.update.release and beat.update.release != beat.release:
            yield w.wanted, beat.update.release[:12]
        passed = beat.at - beat.update.succeeded
        yield w.update, ago(passed, language) if beat.update.succeeded else w.never
    yield w.program, beat.program or "–"
    if beat.uptime is not None:
        yield w.uptime, lasting(beat.uptime, language)
    if beat.frame_age is not None:
        yield w.frame, of(Sentence(f"{beat.frame_age:.0f} 秒前", f"{beat.frame_age:.0f} s ago"), language)
    yield w.restarts, counted({of(CAUSES[cause], language): count for cause, count in beat.restarts.items()}, language)
    yield w.messages, counted(beat.messages, language)
    if beat.machine_uptime is not None:
        yield w.machine_uptime, lasting(beat.machine_uptime, language)
    if beat.memory_total is not None:
        left = size(beat.memory_available)
        yield w.memory, _of_which(left, size(beat.memory_total), language)
    if beat.disk_total is not None:
        left = size(beat.disk_free)
        yield w.disk, _of_which(left, size(beat.disk_total), language)
    if beat.temperature is not None:
        yield w.temperature, f"{beat.temperature:.0f} °C"
    yield w.clock, _clock(known, language)
    if usage := beat.usage:
        visits, pages = (str(count) if count else w.few for count in (usage.visits, usage.pages))
        yield w.yesterday, f"{usage.day}: {visits} {w.visits}, {pages} {w.pages_opened}"


def counted(counts: Mapping[str, int], language: str) -> str:
    """Counts by name in one line."""
    comma = of(Sentence("、", ", "), language)
    return comma.join(f"{name} {count}" for name, count in counts.items()) or of(WORDS["none"], language)


def _of_which(left: str, whole: str, language: str) -> str:
    return of(Sentence(f"剩 {left}，共 {whole}", f"{left} free of {whole}"), language)


def _clock(known: KnownKiosk, language: str) -> str:
    ahead = known.clock_ahead
    if ahead is None:
        return "–"
    if abs(ahead) < 60:
        return of(WORDS["clock_right"], language)
    long = lasting(abs(ahead), language)
    return of(
        Sentence(f"{'快' if ahead > 0 else '慢'} {long}", f"{long} {'ahead' if ahead > 0 else 'behind'}"), language
    )
