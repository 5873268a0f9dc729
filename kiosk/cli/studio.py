"""kiosk studio: change what is shown, in a window."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.cli.options import config_option, data_option, end, settings_or_end
from kiosk.settings import data_folder


@click.command(epilog="Example: kiosk studio my-pack")
@click.argument("pack", required=False, type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(["zh", "en"]), help="The studio's own language (remembered).")
@data_option
@config_option
def studio(pack: Path | None, language: str | None, data: Path | None, config: Path | None) -> None:
    """Change the PACK (a folder) in a window, with the visitor's page beside it.

    Without PACK: the last one; at first it asks for one, or copies the showroom's content to Documents.
    """
    from kiosk.cli.run import NO_DESKTOP, has_desktop
    from kiosk.device.instance_lock import Busy, Taken
    from kiosk.device.libraries import missing_sentence

    if not has_desktop():
        click.echo(NO_DESKTOP, err=True)
        raise SystemExit(2)
    if sentence := missing_sentence():
        end(sentence)
    if pack and pack.is_file():
        end(
            Sentence(
                f"{pack} 是压缩包；先解压，再打开文件夹。", f"{pack} is a zip: unpack it first and open the folder."
            )
        )
    if pack and not (pack / "pack.toml").is_file():
        end(
            Sentence(
                f"{pack} 里没有 pack.toml。新建一个：kiosk pack new {pack} --default",
                f"There is no pack.toml in {pack}. Begin one: kiosk pack new {pack} --default",
            )
        )
    settings = settings_or_end(config)
    from kiosk.ui.studio.studio_start import run

    try:
        code = run(pack, data_folder(data), settings, language or "")
    except Taken:
        end(Sentence("这个内容包已经在另一个窗口里打开。", "This pack is open in another window already."))
    except Busy as error:
        end(str(error))
    except OSError as error:
        why = cause_of(error)
        end(Sentence(f"打不开 {pack}：{why.zh}。", f"{pack} cannot be opened: {why.en}."))
    raise SystemExit(code)
