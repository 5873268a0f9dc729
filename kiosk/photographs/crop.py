"""A part of a picture, cut out as staff marked it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.base import sandbox
from kiosk.base.alarm import patience
from kiosk.photographs.develop import develop, encoded
from kiosk.photographs.intake import PATIENCE, Prepared
from kiosk.photographs.refusal import PhotographError, too_heavy
from kiosk.photographs.saliency import focus
from kiosk.photographs.sharpness import quality_findings
from kiosk.publish.normalise_image import on_paper

Box = tuple[float, float, float, float]
"""Left, top, right and bottom as fractions of width and height."""


@dataclass(frozen=True, slots=True)
class _Cut:
    name: str
    data: bytes
    box: Box


def cut(data: bytes, name: str, box: Box) -> Prepared:
    """What of the picture in `data` lies inside `box`, made in a process of its own; its focus is guessed anew.

    `name` is what findings call it. Raises PhotographError when the picture, or what would be left of it, cannot be used.
    """
    work = _Cut(name, data, box)
    for _, outcome in sandbox.made([name], lambda _: work, _work, 1):
        if isinstance(outcome, Prepared):
            return outcome
        raise outcome if isinstance(outcome, PhotographError) else too_heavy(name)
    raise too_heavy(name)


def _work(work: _Cut) -> Prepared | PhotographError:
    with patience(PATIENCE):
        try:
            return _made(work)
        except PhotographError as refused:
            return PhotographError(refused.finding)


def _made(work: _Cut) -> Prepared:
    uncut = develop(work.data, work.name).picture
    width, height = uncut.size
    left, top, right, bottom = (min(1.0, max(0.0, side)) for side in work.box)
    spot = (
        round(left * width),
        round(top * height),
        max(round(left * width) + 1, round(right * width)),
        max(round(top * height) + 1, round(bottom * height)),
    )
    part = uncut.crop(spot)
    seen = on_paper(part)
    found = quality_findings(seen, *part.size, work.name)
    for finding in found:
        if finding.severity == "error":
            raise PhotographError(finding)
    content, suffix = encoded(part)
    return Prepared(content, suffix, *part.size, focus(seen), tuple(found), "")
