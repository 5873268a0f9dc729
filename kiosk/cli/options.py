"""Options and endings that several commands share."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.geometry.code_size import Glass
from kiosk.settings import Settings, SettingsError, load

Command = TypeVar("Command", bound=Callable[..., object])


def data_option(command: Command) -> Command:
    """--data DIR"""
    return click.option(
        "--data", type=click.Path(readable=False, path_type=Path), metavar="DIR", help="Folder of releases and logs."
    )(command)


def config_option(command: Command) -> Command:
    """--config FILE"""
    return click.option(
        "--config", type=click.Path(readable=False, path_type=Path), metavar="FILE", help="Settings file (kiosk.toml)."
    )(command)


def by_option(command: Command) -> Command:
    """--by NAME"""
    return click.option(
        "--by", default=_login, metavar="NAME", help="Who does it, for the history.  [default: the name of the login]"
    )(command)


def settings_or_end(config: Path | None) -> Settings:
    """The settings in force; ends with 1 and the reason when they cannot be used."""
    try:
        return load(config)
    except SettingsError as error:
        end(str(error))


def base_url_of(settings: Settings) -> str:
    """Where codes lead, as the settings say; "lan" is this machine's own address, empty without a network."""
    from kiosk.origin.lan_address import resolved

    return resolved(settings.origin.base_url, settings.origin.port)


def glass_of(settings: Settings) -> Glass:
    """The panel that the settings describe."""
    return Glass(*settings.panel.sides, settings.panel.diagonal_in)


def ordinary_or_end(out: Path) -> None:
    """End with 1 when a device, a pipe or a socket stands where a file is to be written: it would be replaced."""
    if out.exists() and not out.is_file() and not out.is_dir():
        end(
            Sentence(
                f"{out} 不是普通文件，不能写在那里，请换一个名字。", f"{out} is no ordinary file: name another one."
            )
        )


def say(sentence: Sentence) -> None:
    """Print a sentence on standard error: Chinese, then English, each on a line of its own."""
    click.echo(str(sentence), err=True)


def _login() -> str:
    """Who is logged in; empty where the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def end(reason: Sentence | str) -> NoReturn:
    """Print why on standard error and end with 1; a plain string is what the system says."""
    click.echo(str(reason), err=True)
    raise SystemExit(1)
