"""kiosk fleet: from the desk to every wall, signed: the office's repository, and the kiosk that asks it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.cli.fleet_keys import (
    OFFICE,
    PUBLISHING,
    days_option,
    keys_folder,
    keys_option,
    new_password,
    password_option,
    publisher,
    repository_argument,
    rotate,
    sign,
    tell,
    undone_on_failure,
)
from kiosk.cli.fleet_receive import COMMANDS
from kiosk.cli.fleet_serve import serve
from kiosk.cli.options import config_option, data_option, end, say
from kiosk.settings import data_folder, salvage

if TYPE_CHECKING:
    from kiosk.release.store import Store


@click.group(epilog="Example: kiosk fleet init /srv/kiosk-repository")
def fleet() -> None:
    """Publish to every kiosk over the network, signed."""


for command in COMMANDS:
    fleet.add_command(command)
fleet.add_command(serve)
fleet.add_command(sign)
fleet.add_command(rotate)


@fleet.command(epilog="Example: kiosk fleet init /srv/kiosk-repository")
@repository_argument
@keys_option
@password_option
@click.option(
    "--root-keys",
    type=click.IntRange(1, 20),
    default=1,
    show_default=True,
    help="Root keys; with more than one, publishing has a key of its own.",
)
@click.option(
    "--threshold",
    type=click.IntRange(1, 20),
    default=1,
    show_default=True,
    help="Root keys that have to sign together when keys change.",
)
def init(folder: Path, keys: Path | None, password_file: Path | None, root_keys: int, threshold: int) -> None:
    """Begin the repository REPO with its keys, and print the root.json that each kiosk is to be given."""
    from kiosk.fleet.repository.key_files import make_key
    from kiosk.fleet.repository.repository import Repository

    home = keys_folder(folder, keys)
    names = [OFFICE] if root_keys == 1 else [*(f"root-{each}" for each in range(1, root_keys + 1)), PUBLISHING]
    repository = Repository(folder)
    try:
        repository.require_new(root_keys, threshold)
        passwords = [new_password(name, password_file) for name in names]
        with undone_on_failure() as written:
            made = []
            for name, password in zip(names, passwords):
                made.append(make_key(home / f"{name}.pem", password))
                written.append(home / f"{name}.pem")
            root = repository.create(made[:root_keys], made[-1], threshold)
    except SentenceError as error:
        end(error.sentence)
    say(
        Sentence(
            f"钥匙在 {home}：备份到两只优盘，不要上传。每台触摸屏放一份 {root.name} 到 /etc/kiosk/。",
            f"The keys are in {home}: keep copies on two sticks and never upload them. Each kiosk gets {root.name} in"
            " /etc/kiosk/.",
        )
    )
    click.echo(root)


@fleet.command(epilog="Example: kiosk fleet publish /srv/kiosk-repository --to 10%")
@repository_argument
@click.option(
    "--release", default="", metavar="ID", help="Not the release on show but this one (six digits are enough)."
)
@click.option("--channel", default="main", show_default=True, help="The channel.")
@click.option(
    "--to", default="all", show_default=True, metavar="WHOM", help="all, a share (10%), groups (hall,door), or both."
)
@keys_option
@password_option
@days_option
@data_option
def publish(
    folder: Path,
    release: str,
    channel: str,
    to: str,
    keys: Path | None,
    password_file: Path | None,
    days: int,
    data: Path | None,
) -> None:
    """Bring the release on show here, or ID, into REPO, and sign that kiosks show it. Prints the number and the id."""
    from kiosk.fleet.repository.repository import Repository, audience_of
    from kiosk.release.store import Store

    repository = Repository(folder)
    try:
        audience = audience_of(to)
        store = Store(data_folder(data))
        source, chosen = _release(store, repository.store, release)
        version = repository.publish(
            source, chosen, publisher(repository, keys, password_file), channel, audience, days
        )
    except SentenceError as error:
        end(error.sentence)
    say(
        Sentence(
            "已签发。上传仓库时先传 releases、blobs、channels，最后传 metadata。",
            "Signed. Upload releases, blobs and channels first, and metadata last.",
        )
    )
    click.echo(f"{channel} {version.number} {version.newest.release}")


@fleet.command(epilog="Example: kiosk fleet status /srv/kiosk-repository")
@repository_argument
@click.option("--json", "machine", is_flag=True, help="Print it as JSON.")
def status(folder: Path, machine: bool) -> None:
    """Say what each channel shows, which keys sign, and when signatures expire."""
    from kiosk.fleet.repository.repository import Repository
    from kiosk.fleet.repository.rotation import pending

    repository = Repository(folder)
    try:
        standing, waiting = repository.standing(), pending(repository)
    except SentenceError as error:
        end(error.sentence)
    if machine:
        table = {
            "channels": {name: version.table() for name, version in standing.channels.items()},
            "roles": {name: {"threshold": least, "keys": names} for name, (least, names) in standing.roles.items()},
            "expires": {name: moment.isoformat() for name, moment in standing.expires.items()},
            "waiting": waiting and waiting._asdict(),
        }
        click.echo(json.dumps(table, ensure_ascii=False, indent=1))
        return
    for name, version in standing.channels.items():
        whom = ", ".join([f"{version.share} %", *version.groups])
        rest = version.previous.release if version.previous else "-"
        click.echo(f"{name} {version.number}  {version.newest.release}  {whom}  其余 rest: {rest}")
    for name, (least, names) in standing.roles.items():
        click.echo(f"{name}  {least}/{len(names)}: {', '.join(names)}  至 until {standing.expires[name]:%Y-%m-%d}")
    tell(waiting)


@fleet.command(epilog="Example: kiosk fleet prune /srv/kiosk-repository --keep 3")
@repository_argument
@click.option("--keep", default=3, show_default=True, type=click.IntRange(min=1), help="How many releases stay.")
def prune(folder: Path, keep: int) -> None:
    """Remove old releases from REPO, but none that a channel names, and say how many and how much."""
    from kiosk.fleet.repository.repository import Repository

    try:
        gone, freed = Repository(folder).prune(keep)
    except SentenceError as error:
        end(error.sentence)
    click.echo(f"{gone} release(s), {freed / 1e6:.1f} MB")


@fleet.command(epilog="Example: kiosk fleet export /srv/kiosk-repository /media/usb")
@repository_argument
@click.argument("stick", metavar="STICK", type=click.Path(path_type=Path))
@click.option("--channel", default="main", show_default=True, help="The channel.")
def export(folder: Path, stick: Path, channel: str) -> None:
    """Write the newest release of a channel, signed, into the folder STICK, for kiosks without a network."""
    from kiosk.fleet.repository.repository import Repository
    from kiosk.fleet.repository.signed_export import export_signed

    try:
        click.echo(export_signed(Repository(folder), channel, stick.absolute()))
    except SentenceError as error:
        end(error.sentence)


@fleet.command(epilog="Example: kiosk fleet update --once --data /var/lib/kiosk")
@click.option("--once", is_flag=True, help="Look once, print what was found, and end.")
@data_option
@config_option
def update(once: bool, data: Path | None, config: Path | None) -> None:
    """Ask the repository of kiosk.toml for new content, again and again, and stage it for the screen."""
    from kiosk.fleet.update.polling import Look, keep_looking, look_and_tell
    from kiosk.fleet.update.refusal import Refusal

    settings = salvage(config)
    for fault in settings.faults:
        say(fault.sentence())
    if not settings.update.url:
        say(
            Sentence(
                "kiosk.toml 里没有写 update.url，不连网。", "kiosk.toml has no update.url, so no connection is made."
            )
        )
        raise SystemExit(2)
    at = Look(settings.update, data_folder(data))
    try:
        if not once:
            keep_looking(at)
        told, _ = look_and_tell(at)
    except Refusal as error:
        end(error.sentence)
    if told.reason and not told.succeeded >= told.polled:
        end(told.reason.sentence)
    click.echo(f"{settings.update.channel} {told.number} {told.release or '-'}")


def _release(here: Store, published: Store, wanted: str) -> tuple[Store, str]:
    """The release that is meant, and the store that has it: the one on show here, or what was kept or published before."""
    if not wanted:
        found = [(here, current)] if (current := here.pointed()) else []
    else:
        both = ((store, kept.id) for store in (here, published) for kept in store.releases())
        found = [(store, release) for store, release in both if len(wanted) >= 6 and release.startswith(wanted)]
    if len({release for _, release in found}) != 1:
        end(
            Sentence(
                "没有这个版本；先运行 kiosk publish，或用 kiosk releases 查看。",
                "There is no such release here: run `kiosk publish`, or see `kiosk releases`.",
            )
        )
    return found[0]
