"""kiosk fleet sign and rotate, and the keys and passwords that the commands of `kiosk fleet` ask for."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_with_place
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.cli.options import Command, end, say

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner

    from kiosk.fleet.repository.repository import Repository
    from kiosk.fleet.repository.rotation import Pending

OFFICE, PUBLISHING = "office", "publishing"
"""The names of the one key of a simple repository, and of the key that publishes where root keys lie elsewhere."""

repository_argument = click.argument("folder", metavar="REPO", type=click.Path(path_type=Path))


def keys_option(command: Command) -> Command:
    """--keys DIR"""
    return click.option(
        "--keys", type=click.Path(path_type=Path), metavar="DIR", help="Folder of the keys (REPO-keys without it)."
    )(command)


def password_option(command: Command) -> Command:
    """--password-file FILE"""
    return click.option(
        "--password-file",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Read the password from the first line of FILE instead of asking.",
    )(command)


def days_option(command: Command) -> Command:
    """--days N"""
    return click.option(
        "--days",
        type=click.IntRange(1, 400),
        default=60,
        show_default=True,
        help="Days until kiosks say that nothing was signed for too long.",
    )(command)


@click.command(epilog="Example: kiosk fleet sign /srv/kiosk-repository")
@repository_argument
@click.option("--key", type=click.Path(path_type=Path), metavar="FILE", help="The key (office.pem or publishing.pem).")
@keys_option
@password_option
@days_option
def sign(folder: Path, key: Path | None, keys: Path | None, password_file: Path | None, days: int) -> None:
    """Sign anew, before signatures expire, what is published; with a root key (--key), sign a change that waits."""
    from kiosk.fleet.repository.repository import Repository
    from kiosk.fleet.repository.rotation import sign_root

    repository = Repository(folder)
    try:
        signer = opened(key, password_file) if key else publisher(repository, keys, password_file)
        tell(sign_root(repository, signer))
        if repository.may_publish(signer):
            repository.renew(signer, days)
            click.echo(f"signed for {days} days")
    except SentenceError as error:
        end(error.sentence)


@click.command(epilog="Example: kiosk fleet rotate /srv/kiosk-repository office")
@repository_argument
@click.argument("name")
@keys_option
@password_option
@click.option(
    "--new-password-file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Read the new key's password from FILE instead of asking.",
)
def rotate(
    folder: Path, name: str, keys: Path | None, password_file: Path | None, new_password_file: Path | None
) -> None:
    """Put a new key in the place of the one called NAME; root keys sign that, as many as were asked for at init."""
    from kiosk.fleet.repository.key_files import make_key
    from kiosk.fleet.repository.repository import Repository
    from kiosk.fleet.repository.rotation import replace_key, require_replaceable

    repository = Repository(folder)
    home = keys_folder(folder, keys)
    file = home / f"{name}.pem"
    try:
        require_replaceable(repository, name)
        roots = repository.standing().roles["root"][1]
        there = [home / f"{each}.pem" for each in roots if (home / f"{each}.pem").is_file()]
        signers = [opened(each, password_file) for each in there]
        with _put_aside(file):
            new = make_key(file, new_password(name, new_password_file))
            tell(replace_key(repository, name, new, signers))
        if repository.may_publish(new):
            repository.renew(new)
    except SentenceError as error:
        end(error.sentence)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"换不了钥匙：{why.zh}。", f"The key cannot be changed: {why.en}."))


@contextlib.contextmanager
def _put_aside(file: Path) -> Iterator[None]:
    """Have the place of a key free; the key is back there where what is done meanwhile fails. No older one is lost."""
    aside = [*_asides(file)][-1]
    moved = file.is_file()
    if moved:
        file.rename(aside)
    try:
        yield
    except BaseException:
        file.unlink(missing_ok=True)
        if moved:
            aside.rename(file)
        raise


def _asides(file: Path) -> Iterator[Path]:
    """Where keys that were once `file` lie, the oldest first, and at the end where the next one is put."""
    for number in itertools.count():
        aside = file.with_name(f"{file.name}.old{number or ''}")
        yield aside
        if not aside.exists():
            return


def keys_folder(folder: Path, keys: Path | None) -> Path:
    """The folder of the keys; it ends with 1 where it would be uploaded with the repository."""
    there = folder.resolve()
    home = (keys or there.parent / f"{there.name or 'kiosk'}-keys").resolve()
    if home.is_relative_to(there):
        end(
            Sentence(
                f"钥匙不能放在仓库里（{home}），会被上传。",
                f"Keys must not lie in the repository ({home}): they would be uploaded.",
            )
        )
    return home


@contextlib.contextmanager
def undone_on_failure() -> Iterator[list[Path]]:
    """Files that go again where what they were written for fails: a key of no repository bars the way of the next one."""
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        raise


def publisher(repository: Repository, keys: Path | None, password_file: Path | None) -> CryptoSigner:
    """The key that publishes, found by its name, opened: while its successor waits for signatures it is the one put aside.

    Raises RepositoryError.
    """
    from kiosk.fleet.repository.rotation import publisher_changes

    home = keys_folder(repository.folder, keys)
    name = PUBLISHING if (home / f"{PUBLISHING}.pem").is_file() else OFFICE
    aside = [file for file in _asides(home / f"{name}.pem") if file.is_file()]
    if not aside or not publisher_changes(repository):
        return opened(home / f"{name}.pem", password_file)
    say(
        Sentence(
            f"新钥匙还差根钥匙的签名，先用旧的 {aside[-1].name}。",
            f"The new key still waits for signatures of root keys; {aside[-1].name}, the one before it, is used.",
        )
    )
    return opened(aside[-1], password_file)


def opened(file: Path, password_file: Path | None) -> CryptoSigner:
    """The key in `file`, its password asked for. Raises RepositoryError."""
    from kiosk.fleet.repository.key_files import open_key, read_by_others

    said = Sentence(f"{file.name.removesuffix('.pem')} 的密码", f"Password of {file.name.removesuffix('.pem')}")
    key = open_key(file, _from_file(password_file) if password_file else _asked(said))
    if read_by_others(file):
        say(
            Sentence(
                f"这台电脑上的其他用户也读得到钥匙 {file}。运行 chmod 600；在优盘上就用完拔下。",
                f"Other users of this computer can read the key {file}: run chmod 600 on it, or pull the stick out after"
                " use.",
            )
        )
    return key


def new_password(name: str, file: Path | None) -> str:
    """The password of a new key, asked for twice unless it stands in a file."""
    if file:
        return _from_file(file)
    first = _asked(Sentence(f"给 {name} 设密码", f"New password of {name}"))
    if _asked(Sentence("再输一次", "Once more")) != first:
        end(Sentence("两次输入不一样，没有做。", "The two differ; nothing was done."))
    return first


def _asked(what: Sentence) -> str:
    answer: str = click.prompt(what.in_one_line, hide_input=True, err=True)
    return answer


def _from_file(file: Path) -> str:
    try:
        text = read_file(file, 4096).decode("utf-8-sig")
    except (OSError, Unreadable, UnicodeDecodeError):
        end(Sentence(f"读不了密码文件 {file}。", f"The password file {file} cannot be read."))
    return text.splitlines()[0] if text else ""


def tell(pending: Pending | None) -> None:
    """Say how far the next root is."""
    if pending and pending.missing:
        say(
            Sentence(
                f"根证书第 {pending.version} 版还差 {pending.missing} 个签名：带上另一把根钥匙运行 kiosk fleet sign --key。",
                f"Version {pending.version} of the root lacks {pending.missing} signature(s): run `kiosk fleet sign --key`"
                " with another root key.",
            )
        )
    elif pending:
        say(Sentence(f"根证书第 {pending.version} 版已生效。", f"Version {pending.version} of the root is in force."))
