"""What the program's exit codes tell whoever started it."""

from __future__ import annotations

LEAVE, RESTART = 0, 75
"""The program ends, or wants to be run again."""
