"""kiosk gallery: every control in every state, and every picture."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk import resources


@click.command(epilog="Example: kiosk gallery --pictures assets/pack/media")
@click.option(
    "--pictures", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder of pictures to show."
)
def gallery(pictures: Path | None) -> None:
    """Open every control in every state, and every picture; a QML file that changes is read again at once."""
    from kiosk.cli.run import NO_DESKTOP, has_desktop

    if not has_desktop():
        click.echo(NO_DESKTOP, err=True)
        raise SystemExit(2)
    from kiosk.ui.gallery import Gallery
    from kiosk.ui.shell.qt_application import application, prepare

    prepare("software")
    app = application()
    media = resources.default_pack() / "media"
    shown = Gallery(pictures or (media if media.is_dir() else None), resources.builtin_store())
    code = app.exec()
    shown.close()
    raise SystemExit(code)
