"""Findings as people and as programs read them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding

WORDS = {"error": ("错误", "error", "red"), "warning": ("提醒", "warning", "yellow"), "info": ("说明", "note", "blue")}


def as_json(findings: Sequence[Finding]) -> str:
    """The findings as a JSON list."""
    return json.dumps(
        [
            {
                "severity": finding.severity,
                "code": finding.code,
                "file": finding.file,
                "field": finding.field,
                "what": {"zh": finding.what_zh, "en": finding.what_en},
                "mend": {"zh": finding.mend_zh, "en": finding.mend_en},
            }
            for finding in findings
        ],
        ensure_ascii=False,
        indent=1,
    )


def show(findings: Sequence[Finding], verbose: bool = False, err: bool = False) -> None:
    """Print the findings file by file, both languages, notes only as a number unless `verbose`."""
    files: dict[str, list[Finding]] = {}
    for finding in findings:
        if verbose or finding.severity != "info":
            files.setdefault(finding.file, []).append(finding)
    for file, found in files.items():
        click.secho(file, bold=True, err=err)
        for finding in found:
            zh, en, colour = WORDS[finding.severity]
            click.secho(f"  {zh} {en}{_spot(finding.field)}", fg=colour, err=err)
            click.echo(f"    {finding.what_zh}{finding.mend_zh}", err=err)
            click.echo(f"    {finding.what_en} {finding.mend_en}", err=err)
    counts = {severity: sum(finding.severity == severity for finding in findings) for severity in WORDS}
    total = Sentence(
        f"错误 {counts['error']}，提醒 {counts['warning']}，说明 {counts['info']}。",
        f"{counts['error']} error(s), {counts['warning']} warning(s), {counts['info']} note(s).",
    )
    click.echo(total.in_one_line, err=err)


def _spot(field: str) -> str:
    """A field as people count: stops.2.place is the place of stop 3."""
    parts = [f" {int(part) + 1}" if part.isdigit() else f" {part}" for part in field.split(".")]
    return " ·" + "".join(parts) if field else ""
