"""kiosk screens: photograph every page."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.cli.options import end
from kiosk.settings import LIMITS, SettingsError, data_folder, load


def _sizes(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    from kiosk.cli.run import size_of

    try:
        return tuple(size_of(text) for text in given)
    except argparse.ArgumentTypeError as error:
        raise click.BadParameter(str(error)) from error


def _moment(_: click.Context, __: click.Parameter, given: str | None) -> datetime | None:
    from kiosk.cli.run import moment_of

    try:
        return moment_of(given) if given else None
    except argparse.ArgumentTypeError as error:
        raise click.BadParameter(str(error)) from error


@click.command(epilog="Example: kiosk screens photos --language en --size 1280x800 --diagonal 10.1 --page product")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--data", type=click.Path(path_type=Path), help="Folder of releases.")
@click.option("--config", type=click.Path(path_type=Path), help="Settings file (kiosk.toml).")
@click.option("--language", "languages", multiple=True, help="A language (all five without it); may be repeated.")
@click.option(
    "--size",
    "sizes",
    metavar="WxH",
    callback=_sizes,
    multiple=True,
    help="A size; without it 1080x1920, 1920x1080 and 2160x3840, and the studio's 1366x768 and 1640x1000.",
)
@click.option(
    "--diagonal",
    type=click.FloatRange(*LIMITS["panel.diagonal_in"]),
    help="The panel's diagonal in inches, in place of the settings'.",
)
@click.option(
    "--text-size",
    type=click.Choice(["normal", "large", "largest"]),
    default="normal",
    help="The text size chosen in the bar.",
)
@click.option("--contrast", is_flag=True, help="In high contrast.")
@click.option("--reach", is_flag=True, help="Brought down within reach.")
@click.option("--page", "wanted", default="", help="Only pages whose name contains this.")
@click.option(
    "--record", "records", multiple=True, help="Only the page of this record, as product/rou-gui; may be repeated."
)
@click.option("--at", metavar="YYYY-MM-DDTHH:MM", callback=_moment, help="As it will be at this day and hour.")
@click.option("--visitor", is_flag=True, help="Only the visitor's pages: neither the staff's panel nor the studio.")
@click.option("--base-url", help="Show codes for this origin address, for the pictures only.")
def screens(
    out: Path,
    data: Path | None,
    config: Path | None,
    languages: tuple[str, ...],
    sizes: tuple[tuple[int, int], ...],
    diagonal: float | None,
    text_size: str,
    contrast: bool,
    reach: bool,
    wanted: str,
    records: tuple[str, ...],
    at: datetime | None,
    visitor: bool,
    base_url: str | None,
) -> None:
    """Photograph every page, language and size into OUT, with a contact sheet of all and one for each language.

    Each file's name says its page, language and size, then the diagonal and what was chosen in the bar.
    """
    from dataclasses import replace

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        settings = load(config)
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    if base_url is not None:
        settings = replace(settings, origin=replace(settings.origin, base_url=base_url))
    from kiosk.base.languages import LANGUAGES
    from kiosk.ui.contact_sheet import contact_sheet
    from kiosk.ui.photographs_of_pages import SIZES, TEXT_SIZES, Ease, PhotographRequest, photograph
    from kiosk.ui.shell.qt_application import prepare
    from kiosk.ui.staff.photographs_of_panel import photograph_staff
    from kiosk.ui.studio.photographs_of_studio import desks, photograph_studio
    from kiosk.ui.studio.studio_start import application as studio_application

    if unknown := [language for language in languages if language not in LANGUAGES]:
        raise click.UsageError(f"{unknown[0]} is none of {', '.join(LANGUAGES)}")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = cause_of(error)
        end(Sentence(f"写不进 {out}：{why.zh}。", f"{out} cannot be written: {why.en}."))
    prepare("software")
    studio_application()
    request = PhotographRequest(out, languages or LANGUAGES, wanted, lambda name: click.echo(name, err=True))
    if records:
        from kiosk.ui.photographs_of_records import photograph_records

        shown = sizes or SIZES
        taken = photograph_records(request, data_folder(data), settings, resources.builtin_store(), shown, records)
        click.echo(f"{len(taken)} pictures in {out}")
        return
    files = photograph(
        out,
        data_folder(data),
        settings,
        resources.builtin_store(),
        sizes or SIZES,
        languages or LANGUAGES,
        wanted,
        lambda name: click.echo(name, err=True),
        Ease(TEXT_SIZES.index(text_size), contrast, reach),
        diagonal,
        at,
    )
    if not visitor:
        files += photograph_staff(request, settings, resources.builtin_store(), sizes or SIZES, diagonal)
    if not visitor and resources.default_pack().is_dir():
        files += photograph_studio(request, resources.default_pack(), settings, desks(sizes))
    for language in languages or LANGUAGES:
        spoken = [file for file in files if f"_{language}_" in file.name]
        contact_sheet(spoken, out / f"contact_{language}.png")
    contact_sheet(files, out / "contact.png", across=20, cell=180)
    click.echo(f"{len(files)} pictures in {out}")
