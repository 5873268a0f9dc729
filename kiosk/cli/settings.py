"""kiosk settings: what is in force, or the commented sample."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.options import config_option, settings_or_end
from kiosk.settings import SECTIONS, sample_file


@click.command(epilog="Example: kiosk settings --sample > kiosk.toml")
@click.option("--sample", is_flag=True, help="Print the sample that explains every key.")
@config_option
def settings(sample: bool, config: Path | None) -> None:
    """Print the settings in force, or the commented sample."""
    if sample:
        click.echo(sample_file().read_text("utf-8"), nl=False)
        return
    found = settings_or_end(config)
    click.echo(f"# {found.file or 'defaults'}")
    for section in SECTIONS:
        click.echo(f"[{section}]")
        for key, value in asdict(getattr(found, section)).items():
            click.echo(f"{key} = {_shown(value)}")


def _shown(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_shown(each) for each in value)}]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
