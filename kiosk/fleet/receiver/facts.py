"""What is known of one kiosk, in words: for the receiver's pages and for the studio."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.receiver.known_kiosk import KnownKiosk
from kiosk.fleet.receiver.page_words import CAUSES, WORDS, ago, lasting, of, size, words
from kiosk.fleet.told_moment import told_at

Fact = tuple[str, str]


def shows(beat: Heartbeat | None, language: str) -> str:
    """What a kiosk shows, in a word."""
    if beat is None:
        return "–"
    if not beat.release:
        return of(WORDS["nothing"], language)
    return of(WORDS["built_in"], language) if beat.built_in else beat.release[:12]


def facts(known: KnownKiosk, now: float, language: str) -> Iterator[Fact]:
    """What is known of a kiosk, in words: what it is about, and how it is."""
    w, beat = words(language), known.beat
    if beat is None:
        return
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
