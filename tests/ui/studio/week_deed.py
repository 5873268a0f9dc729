"""What a deed of the week is: its words, what it took before the studio had it all, and how a hand does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.ui.studio.hand import Hand

Before = Literal["in the studio", "in the studio, in part", "at a terminal", "in a text file", "not at all"]
"""Where a week of staff's work was done when it was first played."""
Act = Callable[[Hand], None]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that staff do in an ordinary week."""

    words: str
    before: Before
    act: Act


class Week(list[Deed]):
    """The deeds in the order in which they are done."""

    def deed(self, before: Before) -> Callable[[Act], Act]:
        """Have a function done in its turn; its docstring is the deed's words."""

        def take(act: Act) -> Act:
            self.append(Deed((act.__doc__ or "").strip().removesuffix("."), before, act))
            return act

        return take
