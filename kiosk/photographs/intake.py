"""One photograph, or many on all cores, to prepared pictures: what the studio, workbooks and folders all call."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.base import sandbox
from kiosk.base.alarm import patience
from kiosk.content.finding import Finding
from kiosk.photographs.develop import develop, encoded
from kiosk.photographs.refusal import PhotographError, too_heavy, unreadable
from kiosk.photographs.saliency import focus
from kiosk.photographs.sharpness import quality_findings
from kiosk.publish.normalise_image import on_paper

PATIENCE = 60.0
"""Seconds one photograph may take."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A photograph as a pack keeps it: a file's bytes and ending (`.jpg`, `.webp`), and its size in pixels.

    `focus` is a guess (fractions of width and height from the top left), `findings` what staff should know, warnings
    only; `source` the SHA-256 (hex) of the bytes it was made of. The same source gives the same bytes.
    """

    data: bytes
    suffix: str
    width: int
    height: int
    focus: tuple[float, float]
    findings: tuple[Finding, ...]
    source: str


Outcome = Prepared | PhotographError
Source = tuple[str, bytes | PhotographError]


def prepare(data: bytes, name: str) -> Prepared:
    """The photograph in `data`, made in a process of its own (about a second). `name` is what findings call it.

    Raises PhotographError when it cannot be used, whatever the bytes are.
    """
    outcome = prepare_all({name: lambda: data})[name]
    if isinstance(outcome, PhotographError):
        raise outcome
    return outcome


def prepared_or_refused(data: bytes, name: str) -> Prepared | Finding:
    """As `prepare`, with the finding that says why it cannot be used in place of raising it."""
    try:
        return prepare(data, name)
    except PhotographError as refused:
        return refused.finding


def prepare_here(data: bytes, name: str) -> Prepared:
    """As `prepare`, in this process: for those that are in one of their own already."""
    developed = develop(data, name)
    seen = on_paper(developed.picture)
    found = quality_findings(seen, developed.width, developed.height, name)
    for finding in found:
        if finding.severity == "error":
            raise PhotographError(finding)
    content, suffix = encoded(developed.picture)
    size = developed.picture.size
    digest = hashlib.sha256(data).hexdigest()
    return Prepared(content, suffix, *size, focus(seen), tuple(found), digest)


def prepare_all(
    sources: Mapping[str, Callable[[], bytes]],
    on_photograph: Callable[[str], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> dict[str, Outcome]:
    """What comes of each photograph, by its name, made on all cores; `on_photograph` hears each name when it is done.

    A source is asked for its bytes when they are needed; it may raise OSError or PhotographError, which becomes the
    outcome. When `stopped` answers yes nothing new is begun, and what was not made is missing from the answer.
    """
    made: dict[str, Outcome] = {}
    for name, outcome in prepared(sources, stopped):
        made[name] = outcome
        on_photograph(name)
    return {name: made[name] for name in sources if name in made}


def prepared(
    sources: Mapping[str, Callable[[], bytes]], stopped: Callable[[], bool] = lambda: False
) -> Iterator[tuple[str, Outcome]]:
    """As `prepare_all`, each as soon as it is made, so that few are in memory at once."""

    def source(name: str) -> Source:
        try:
            return name, sources[name]()
        except OSError as wrong:
            return name, unreadable(name, wrong)
        except PhotographError as refused:
            return name, refused

    for name, outcome in sandbox.made([*sources], source, _work, sandbox.cores(), stopped=stopped):
        yield name, too_heavy(name) if isinstance(outcome, sandbox.Lost) else outcome


def _work(source: Source) -> Outcome:
    """One photograph in a process of its own."""
    name, data = source
    if isinstance(data, PhotographError):
        return data
    with patience(PATIENCE):
        try:
            return prepare_here(data, name)
        except PhotographError as refused:
            return PhotographError(refused.finding)
