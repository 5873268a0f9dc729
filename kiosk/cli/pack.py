"""kiosk pack: check, start and zip a content pack."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.findings import as_json, show
from kiosk.cli.options import config_option, end, settings_or_end


@click.group()
def pack() -> None:
    """Check, start or zip a content pack."""


@pack.command("check", epilog="Example: kiosk pack check assets/pack --json")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.option("--json", "machine", is_flag=True, help="Print the findings as JSON.")
@click.option("--verbose", is_flag=True, help="Print notes too.")
@config_option
def check_command(path: Path, machine: bool, verbose: bool, config: Path | None) -> None:
    """Look at the PACK (folder or .zip) and name everything that is wrong, at once. Ends with 1 when there are errors."""
    from kiosk.content.check import check

    checked = check(path, settings_or_end(config).origin.base_url)
    if machine:
        click.echo(as_json(checked.findings))
    else:
        show(checked.findings, verbose)
    raise SystemExit(0 if checked.ok else 1)


@pack.command("new", epilog="Example: kiosk pack new my-pack")
@click.argument("folder", type=click.Path(path_type=Path))
def new_command(folder: Path) -> None:
    """Begin a pack in FOLDER: a small working one, its keys explained."""
    from kiosk.content.example import write

    if folder.exists() and any(folder.iterdir()):
        end(f"{folder} 不是空的，请换一个文件夹。\n{folder} is not empty: name another folder.")
    write(folder)
    click.echo(f"{folder}: kiosk pack check {folder}")


@pack.command("zip", epilog="Example: kiosk pack zip my-pack my-pack.zip")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
def zip_command(folder: Path, out: Path) -> None:
    """Put the pack in FOLDER into the zip OUT; the same pack gives the same bytes."""
    from kiosk.content.pack import zip_pack

    zip_pack(folder, out)
    click.echo(f"{out} {out.stat().st_size >> 10} KB")
