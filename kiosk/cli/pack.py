"""kiosk pack: check, start and zip a content pack."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.backup import backup_command, restore_command
from kiosk.cli.findings import as_json, show
from kiosk.cli.links import links_command
from kiosk.cli.options import base_url_of, config_option, end, glass_of, ordinary_or_end, settings_or_end
from kiosk.cli.pack_report import report_command


@click.group()
def pack() -> None:
    """Check, start, zip, back up or restore a content pack."""


pack.add_command(backup_command)
pack.add_command(restore_command)
pack.add_command(links_command)
pack.add_command(report_command)


@pack.command("check", epilog="Example: kiosk pack check assets/pack --json")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.option("--json", "machine", is_flag=True, help="Print the findings as JSON.")
@click.option("--verbose", is_flag=True, help="Print notes too.")
@config_option
def check_command(path: Path, machine: bool, verbose: bool, config: Path | None) -> None:
    """Look at the PACK (folder or .zip) and name everything wrong in it at once. Ends with 1 when there are errors."""
    from kiosk import resources
    from kiosk.content.check import ordered
    from kiosk.publish.base_url_check import address
    from kiosk.publish.code_proof import codes, prove
    from kiosk.publish.compile import unreadable
    from kiosk.publish.pack_check import check
    from kiosk.publish.way_codes import with_read

    settings = settings_or_end(config)
    base_url = base_url_of(settings)
    checked = check(path)
    if checked.pack:
        pack, untried = with_read(checked.pack, checked.media) if checked.ok else (checked.pack, [])
        found = prove(codes(pack, base_url, settings.venue.kiosk), glass_of(settings), read=False) + untried
        found += unreadable(checked, [resources.builtin_store()])
        checked = replace(
            checked, findings=ordered((*checked.findings, *address(base_url, settings.origin.base_url), *found))
        )
    if machine:
        click.echo(as_json(checked.findings))
    else:
        show(checked.findings, verbose)
    raise SystemExit(0 if checked.ok else 1)


@pack.command("new", epilog="Example: kiosk pack new my-pack --default")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--default", "default_content", is_flag=True, help="Begin with all that the showroom shows, to change it."
)
@click.option(
    "--shop", "with_shop", is_flag=True, help="The same with example goods, makers, events and notices (示例) in it."
)
def new_command(folder: Path, default_content: bool, with_shop: bool) -> None:
    """Begin a pack in FOLDER: a small working one, its keys explained, or with --default a copy of the showroom's own.

    With --shop the copy has plainly fictitious goods, to see how what is sold and what is on is written.
    """
    from kiosk import resources
    from kiosk.content import example_shop
    from kiosk.content.example_pack import write

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        end(Sentence(f"{folder} 已经有东西，请换一个文件夹。", f"{folder} is not an empty folder: name another one."))
    default_content |= with_shop
    source = resources.default_pack()
    if default_content and not (source / "pack.toml").is_file():
        end(
            Sentence(
                "这里没有带默认内容包（pip 安装的程序不带），从源码或 .deb 取。",
                "The default pack is not here (a program installed by pip has none): take it from the source or the .deb.",
            )
        )
    try:
        if default_content:
            shutil.copytree(source, folder, dirs_exist_ok=True)
            if with_shop:
                example_shop.write(folder)
        else:
            write(folder, resources.start())
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"写不了 {why.zh}。", f"It cannot be written: {why.en}."))
    click.echo(folder)
    click.echo(f"下一步 Next: kiosk pack check {folder}")


@pack.command("reviews", epilog="Example: kiosk pack reviews my-pack --csv reviews.csv")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--csv", "table", type=click.Path(dir_okay=False, path_type=Path), help="Also write all of it to this table (CSV)."
)
def reviews_command(folder: Path, table: Path | None) -> None:
    """Print who handed in, passed, sent back and published what and when, of the pack in FOLDER.

    Ends with 1 when something of the archive is torn or missing; it is named.
    """
    from kiosk.base import atomic_write
    from kiosk.review.archive import Archive, ReviewError
    from kiosk.review.listed import as_csv, line

    try:
        reading = Archive(folder).read()
        if table is not None:
            atomic_write.replace(table.absolute(), as_csv(reading))
    except ReviewError as error:
        end(error.sentence)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"写不了 {why.zh}。", f"It cannot be written: {why.en}."))
    for act in reading.acts:
        click.echo(line(act))
    if not reading.acts:
        click.echo(Sentence("这里还没有审阅记录。", "There are no reviews here yet."), err=True)
    for fault in reading.faults:
        click.echo(fault.in_one_line, err=True)
    raise SystemExit(1 if reading.faults else 0)


@pack.command("zip", epilog="Example: kiosk pack zip my-pack my-pack.zip")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
def zip_command(path: Path, out: Path) -> None:
    """Put the PACK (folder or .zip) into the zip OUT; the same pack gives the same bytes."""
    from kiosk.content.pack import zip_pack

    ordinary_or_end(out)
    if path.is_dir() and out.resolve().is_relative_to(path.resolve()):
        end(Sentence(f"{out} 在内容包里面，请放到别处。", f"{out} lies inside the pack: put it elsewhere."))
    try:
        unsafe = zip_pack(path, out)
    except FileNotFoundError as error:
        end(Sentence(f"没有这个文件：{error.filename or path}", f"There is no {error.filename or path}"))
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"没有打包：{why.zh}。", f"Nothing was packed: {why.en}."))
    if unsafe:
        show(unsafe, err=True)
        raise SystemExit(1)
    click.echo(f"{out} {max(1, out.stat().st_size >> 10)} KB")
