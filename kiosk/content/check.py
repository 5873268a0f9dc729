"""Everything that is wrong with a pack, all at once: its files, its records, and what they say of each other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.facts import facts
from kiosk.content.finding import Finding, warning
from kiosk.content.media import Media
from kiosk.content.model import Pack
from kiosk.content.pack import read
from kiosk.content.pictures import pictures
from kiosk.content.references import references
from kiosk.content.wording import wording

ORDER = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Checked:
    """A pack that was looked at: the pack itself when it could be read, its files, and what was found, errors first."""

    pack: Pack | None
    media: Media
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether it may be published: nothing found is an error."""
        return not any(finding.severity == "error" for finding in self.findings)


def check(path: Path, base_url: str = "") -> Checked:
    """Look at the pack at `path`, a folder or a zip; `base_url` is the origin site's address in the settings.

    Nothing is raised for what is in the pack, and no picture is decoded.
    """
    reading = read(path)
    findings = list(reading.findings)
    for look in (references, pictures, facts, wording):
        findings += look(reading)
    if reading.media.names() and not base_url:
        findings.append(_no_address())
    findings.sort(key=lambda finding: (ORDER[finding.severity], finding.file, finding.field))
    return Checked(reading.pack, reading.media, tuple(dict.fromkeys(findings)))


def _no_address() -> Finding:
    return warning(
        "no-base-url",
        "kiosk.toml",
        "origin.base_url",
        ("没有设置溯源网站地址，所以任何页面都不显示二维码。", "No origin address is set, so no page shows a code."),
        (
            '在 kiosk.toml 的 [origin] 写 base_url = "https://…"。',
            'Write base_url = "https://…" under [origin] in kiosk.toml.',
        ),
    )
