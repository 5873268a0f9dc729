"""What was learnt of a pack's files, remembered by their stamps: a file that has not changed is not opened again.

The studio looks at everything after each change; a pack on a share of the house is slow to open a file at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from kiosk.content.media import Media

Learnt = TypeVar("Learnt")
MOST = 20_000
"""Files of which something is remembered; beyond it all is learnt anew."""


class _Unknown:
    """Nothing was learnt yet; what was learnt may be None."""


UNKNOWN = _Unknown()
_known: dict[tuple[str, Hashable], Any] = {}


def learnt(media: Media, name: str, what: str, learn: Callable[[Media, str], Learnt]) -> Learnt:
    """What `learn` makes of the file `name`; `what` names the question. What it raises is raised each time.

    A file that cannot be told from a changed one (inside a zip) is looked at each time.
    """
    stamp = media.stamp(name) if media.exists(name) else None
    if stamp is None:
        return learn(media, name)
    key = (what, stamp)
    held: Learnt | _Unknown = _known.get(key, UNKNOWN)
    if not isinstance(held, _Unknown):
        return held
    found = learn(media, name)
    if len(_known) >= MOST:
        _known.clear()
    _known[key] = found
    return found
