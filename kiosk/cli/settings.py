"""kiosk settings: what is in force, or the commented sample."""

from __future__ import annotations

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
            shown = str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else value
            click.echo(f"{key} = {shown}")
