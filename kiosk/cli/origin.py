"""kiosk origin: the site that the codes lead to."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import resources
from kiosk.cli.options import config_option, data_option, end, settings_or_end
from kiosk.settings import data_folder


@click.group(epilog="Example: kiosk origin build site")
def origin() -> None:
    """Make the site that the codes lead to."""


@origin.command(epilog="Example: kiosk origin build site --config kiosk.toml")
@click.argument("out", type=click.Path(path_type=Path))
@data_option
@config_option
def build(out: Path, data: Path | None, config: Path | None) -> None:
    """Write the site of the release on show into the folder OUT; what has not changed is left as it is."""
    from kiosk.origin.site.build import build as write
    from kiosk.origin.site.folder import FolderError
    from kiosk.release.store import Store

    settings = settings_or_end(config)
    shown = Store(data_folder(data)).open_shown(resources.builtin_store())
    for reason in shown.reasons:
        click.echo(reason, err=True)
    if shown.catalogue is None:
        end("没有可用的内容，先运行 kiosk publish。\nThere is no release to build from: run `kiosk publish` first.")
    try:
        built = write(shown.catalogue, settings, out)
    except FolderError as error:
        end(str(error))
    finally:
        shown.catalogue.close()
    click.echo(built.said())
