"""kiosk pack backup and restore: a pack, the settings and the counts of a machine in one file, and back."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.options import config_option, data_option, end, ordinary_or_end, say
from kiosk.settings import data_folder


@click.command("backup", epilog="Example: kiosk pack backup my-pack backup.zip")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.argument("out", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@data_option
@config_option
def backup_command(path: Path, out: Path, data: Path | None, config: Path | None) -> None:
    """Back up the PACK (a folder), the settings in force and the counts of this machine to the zip FILE.

    PIN, signing keys and pairings stay out of it.
    """
    from kiosk.backup.backup_file import LEFT_OUT, BackupError
    from kiosk.backup.making import Machine, make
    from kiosk.release.store import Store
    from kiosk.settings import salvage

    ordinary_or_end(out)
    folder = data_folder(data)
    machine = Machine(salvage(config).file, folder, Store(folder).pointed())
    try:
        made = make(path, out, machine)
    except BackupError as error:
        end(error.sentence)
    for note in made.notes:
        say(note)
    say(LEFT_OUT)
    if made.manifest.secrets:
        say(
            Sentence(
                f"设置里有 {made.manifest.secrets} 个网址带密码，密码没有放进去。",
                f"{made.manifest.secrets} address(es) in the settings had a password, which was left out.",
            )
        )
    click.echo(f"{out} {max(1, out.stat().st_size >> 10)} KB")


@click.command("restore", epilog="Example: kiosk pack restore backup.zip my-pack")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--settings", type=click.Path(path_type=Path), metavar="FILE", help="Put the settings there as well.")
@click.option(
    "--counts", "data", type=click.Path(path_type=Path), metavar="DIR", help="Put the counts into this data folder."
)
@click.option("--yes", "replace", is_flag=True, help="Keep what is in the way under another name.")
def restore_command(file: Path, folder: Path | None, settings: Path | None, data: Path | None, replace: bool) -> None:
    """Put the backup FILE back: its pack into FOLDER. Without FOLDER it only says what is in it.

    What is there already is never overwritten: with --yes it gets another name and stays.
    """
    from kiosk.backup.backup_file import LEFT_OUT, Backup, BackupError
    from kiosk.backup.restoring import Places, in_the_way, restore
    from kiosk.base.venue_clock import machine_now

    try:
        with Backup(file) as backup:
            held = backup.manifest
            click.echo(
                Sentence(
                    f"{held.title}（{held.folder}），{held.made}，{len(held.pack_files)} 个文件，{held.size >> 20} MB；"
                    f"设置：{'有' if held.has_settings else '没有'}；使用记录 {held.counts} 行；"
                    f"当时展出的版本：{held.on_show or '没有'}。",
                    f"{held.title} ({held.folder}), {held.made}, {len(held.pack_files)} files, {held.size >> 20} MB;"
                    f" settings: {'yes' if held.has_settings else 'no'}; rows of counts: {held.counts};"
                    f" on show then: {held.on_show or 'nothing'}.",
                )
            )
            say(LEFT_OUT)
            if folder is None:
                return
            places = Places(folder, settings, data)
            there = in_the_way(backup, places)
            if there and not replace:
                names = ", ".join(str(each) for each in there)
                end(
                    Sentence(
                        f"已经有：{names}。什么都没有动。换一个地方，或加 --yes：原来的改名留着。",
                        f"There already: {names}. Nothing was touched. Choose another place, or add --yes: what is there"
                        " is kept under another name.",
                    )
                )
            done = restore(backup, places, machine_now().replace(tzinfo=None), replace)
    except BackupError as error:
        end(error.sentence)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"打不开：{why.zh}。", f"It cannot be opened: {why.en}."))
    for kept in done.kept:
        say(Sentence(f"原来的留在 {kept}", f"What was there is kept in {kept}"))
    click.echo(done.pack)
    click.echo(f"下一步 Next: kiosk pack check {done.pack}")
