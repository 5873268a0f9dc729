"""Everything that is wrong with a pack, all at once: its files, its records, and what they say of each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fact_check import facts
from kiosk.content.finding import Finding, bounded
from kiosk.content.hidden_records import calmed, hiding, without_hidden
from kiosk.content.media import Media
from kiosk.content.model import Pack
from kiosk.content.pack import Reading, read
from kiosk.content.picture_check import pictures
from kiosk.content.programme_check import programme
from kiosk.content.reference_check import references
from kiosk.content.shop_check import shop
from kiosk.content.stray_files import strays
from kiosk.content.text_check import signs
from kiosk.content.tone_check import tones
from kiosk.content.trade_identifiers import numbers
from kiosk.content.wording_check import wording

CHECKS = (references, hiding, strays, pictures, facts, numbers, shop, programme, signs, wording, tones)
"""All that looks at a pack; each answers what it finds."""
ORDER = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack that was looked at: the pack itself when it could be read, without what is hidden, its files, and what was
    found, errors first.
    """

    pack: Pack | None
    media: Media
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether it may be published: nothing found is an error."""
        return not any(finding.severity == "error" for finding in self.findings)


def check(path: Path) -> Checked:
    """Look at the pack at `path`, a folder or a zip.

    Nothing is raised for what is in the pack, and no picture is decoded.
    """
    return look(read(path))


def look(reading: Reading) -> Checked:
    """Look at a pack that was read; as `check`."""
    findings = list(reading.findings)
    for check_records in CHECKS:
        findings += check_records(reading)
    return Checked(without_hidden(reading), reading.media, ordered(calmed(findings, reading)))


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, each once: errors first, then file by file; where there are too many, how many more there are."""
    each = sorted(dict.fromkeys(findings), key=lambda finding: (ORDER[finding.severity], finding.file, finding.field))
    return tuple(bounded(each))
