"""kiosk staff: the PIN of the panel on the kiosk, from the machine itself."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.cli.options import data_option, end
from kiosk.settings import data_folder

WEAK = {
    "length": Sentence("密码是 6 到 10 位数字。", "A PIN has 6 to 10 digits."),
    "repeated": Sentence("不要用重复的数字，换一个。", "Do not repeat digits: choose another PIN."),
    "run": Sentence("不要用连续的数字，换一个。", "Do not use a run of digits: choose another PIN."),
}


@click.group(epilog="Example: kiosk staff set-pin --data /var/lib/kiosk")
def staff() -> None:
    """Set or reset the PIN of the staff's panel on the kiosk."""


@staff.command("set-pin", epilog="Example: kiosk staff set-pin")
@data_option
def set_pin(data: Path | None) -> None:
    """Set the PIN (6 to 10 digits), asked for twice and not shown."""
    from kiosk.ui.staff.pin_lockout import PinError, PinLockout, weak

    pin = click.prompt("新密码 New PIN", hide_input=True, err=True)
    if wrong := weak(pin):
        end(WEAK[wrong])
    if click.prompt("再输一次 Once more", hide_input=True, err=True) != pin:
        end(Sentence("两次输入不一样，没有设置。", "The two differ; nothing was set."))
    try:
        PinLockout(data_folder(data)).set_pin(pin)
    except PinError as error:
        end(str(error))
    click.echo("set")


@staff.command("reset-pin", epilog="Example: kiosk staff reset-pin")
@data_option
def reset_pin(data: Path | None) -> None:
    """Forget the PIN and the wrong tries: whoever holds the seal on the screen next sets a new one."""
    from kiosk.ui.staff.pin_lockout import PinError, PinLockout

    try:
        PinLockout(data_folder(data)).reset()
    except PinError as error:
        end(str(error))
    click.echo("reset")
