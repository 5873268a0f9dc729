"""What the system's own commands say, asked with little patience."""

from __future__ import annotations

import os
import subprocess

PATIENCE_S = 2.0
"""Seconds after which a command that has not answered is given up."""


def ask(*words: str) -> str | None:
    """What a command prints; None when it is not there, fails or does not answer within PATIENCE_S seconds."""
    try:
        ended = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE_S,
            check=True,
            env=os.environ | {"LC_ALL": "C", "SYSTEMD_PAGER": "", "SYSTEMD_COLORS": "0"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return ended.stdout.decode("utf-8", "replace").strip()
