"""The command line: one file per group; nothing heavy is imported before its command runs."""

from __future__ import annotations

import importlib
import sys

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("kiosk.cli.run:run", "Show the showroom on this screen."),
    "publish": ("kiosk.cli.release:publish", "Make a pack into a release and show it."),
    "releases": ("kiosk.cli.release:releases", "List the releases that are kept."),
    "rollback": ("kiosk.cli.release:rollback", "Go back to an earlier release."),
    "prune": ("kiosk.cli.release:prune", "Remove old releases."),
    "verify": ("kiosk.cli.release:verify", "Check every file of the release on show."),
    "carry": ("kiosk.cli.release:carry", "Write a release to a stick."),
    "take": ("kiosk.cli.release:take", "Take a release from a stick."),
    "pack": ("kiosk.cli.pack:pack", "Check, start or zip a content pack."),
    "photos": ("kiosk.cli.photos:photos", "Bring photographs into a content pack."),
