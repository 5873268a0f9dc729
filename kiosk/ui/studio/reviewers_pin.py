"""The PIN of the reviewers of one pack: kept beside it as a hash, as the panel's is; wrong tries cost time."""

from __future__ import annotations

from pathlib import Path

from kiosk.review.archive import FOLDER, ReviewError
from kiosk.ui.staff.pin_lockout import PinError, PinLockout, weak
from kiosk.ui.studio.studio_words import Bilingual


class ReviewersPin:
    """One PIN for all who review a pack. It keeps an author from passing by mistake what the author wrote."""

    def __init__(self, pack: Path, say: Bilingual) -> None:
        self._say = say
        self._pin = PinLockout(pack / FOLDER)

    @property
    def fresh(self) -> bool:
        """Whether there has been no PIN yet."""
        return self._pin.state == "unset"

    @staticmethod
    def require_name(name: str) -> None:
        """Raises ReviewError when nobody signs."""
        if not name.strip():
            raise ReviewError("请写上名字。", "Type your name.")

    def set(self, pin: str, again: str) -> None:
        """Make this the PIN. Raises ReviewError when it is weak or was typed differently."""
        if pin != again:
            raise ReviewError("两次输入的不一样。", "The two are not the same.")
        if weak(pin):
            raise ReviewError(
                "审阅密码要 6 到 10 位数字，不要 111111、121212 或 123456 这样的。",
                "The PIN has 6 to 10 digits, and is not like 111111, 121212 or 123456.",
            )
        try:
            self._pin.set_pin(pin)
        except PinError as error:
            raise self._told(error) from error

    def verify(self, pin: str) -> None:
        """Raises ReviewError when it is another, or when it is too early for another try."""
        if self._pin.state != "set":
            raise ReviewError(
                "还没有审阅密码，或它的文件坏了。坏了就删去内容包里 .review 的 staff 文件夹，在“发布 > 两人审阅…”重新设。",
                "There is no reviewers' PIN, or its file is damaged. Then remove the folder staff in .review of the pack and set"
                " it anew under Publish > Two pairs of eyes….",
            )
        try:
            right = self._pin.try_pin(pin)
        except PinError as error:
            raise self._told(error) from error
        if not right:
            wait = round(self._pin.wait())
            later = self._say(f"请等 {wait} 秒再试。", f" Wait {wait} seconds.") if wait else ""
            raise ReviewError(f"审阅密码不对。{later}", f"This is not the reviewers' PIN.{later}")

    def _told(self, error: PinError) -> ReviewError:
        words = self._say.of(str(error))
        return ReviewError(words, words)
