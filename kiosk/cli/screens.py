"""kiosk screens: photograph every page."""

from __future__ import annotations

import os
from pathlib import Path

import click

from kiosk import resources
from kiosk.settings import SettingsError, data_folder, load


@click.command(epilog="Example: kiosk screens photos --language en --size 1080x1920 --page product")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), help="Folder of releases.")
@click.option("--config", type=click.Path(path_type=Path), help="Settings file (kiosk.toml).")
@click.option("--language", "languages", multiple=True, help="A language (all five without it); may be repeated.")
@click.option("--size", "sizes", multiple=True, help="A size such as 1080x1920 (tall and wide without it).")
@click.option("--page", "wanted", default="", help="Only pages whose name contains this.")
@click.option("--base-url", help="Show codes for this origin address, for the pictures only.")
def screens(
    out: Path,
    data: Path | None,
    config: Path | None,
    languages: tuple[str, ...],
    sizes: tuple[str, ...],
    wanted: str,
    base_url: str | None,
) -> None:
    """Photograph every page, language and orientation into OUT, with a contact sheet of all and one for each language."""
    from dataclasses import replace

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        settings = load(config)
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    if base_url is not None:
        settings = replace(settings, origin=replace(settings.origin, base_url=base_url))
    from kiosk.cli.run import size_of
    from kiosk.ui.app import application, prepare
    from kiosk.ui.screens import SIZES, contact_sheet, photograph
    from kiosk.ui.visitor.visit import LANGUAGES

    if unknown := [language for language in languages if language not in LANGUAGES]:
        raise click.UsageError(f"{unknown[0]} is none of {', '.join(LANGUAGES)}")
    prepare("software")
    application()
    asked = [size_of(size) for size in sizes] or list(SIZES)
    files = photograph(
        out,
        data_folder(data),
        settings,
        resources.builtin_store(),
        asked,
        languages or LANGUAGES,
        wanted,
        lambda name: click.echo(name, err=True),
    )
    for language in languages or LANGUAGES:
        spoken = [file for file in files if f"_{language}_" in file.name]
        contact_sheet(spoken, out / f"contact_{language}.png")
    contact_sheet(files, out / "contact.png", across=20, cell=180)
    click.echo(f"{len(files)} pictures in {out}")
