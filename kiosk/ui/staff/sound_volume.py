"""The loudness of this machine, set through whichever of the system's programs answers."""

from __future__ import annotations

import shutil
import subprocess

PATIENCE = 5.0
"""Seconds that such a program may take."""
PROGRAMS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@"),
        ("wpctl", "set-volume", "@DEFAULT_AUDIO_SINK@", "{volume}%"),
    ),
    (("amixer", "sget", "Master"), ("amixer", "-q", "sset", "Master", "{volume}%")),
)
"""How each is asked whether there is a sound device, and how its loudness is set."""


def audible() -> bool:
    """Whether there is a sound device whose loudness can be set."""
    return _program() is not None


def set_volume(volume: int) -> bool:
    """Set the loudness, 0 to 100; False when no program did."""
    command = _program()
    return command is not None and _ran(tuple(word.format(volume=volume) for word in command))


def _program() -> tuple[str, ...] | None:
    return next((command for query, command in PROGRAMS if shutil.which(query[0]) and _ran(query)), None)


def _ran(words: tuple[str, ...]) -> bool:
    try:
        ran = subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return ran.returncode == 0
