"""Where the files that travel with the program lie: beside it when installed, in the source tree otherwise."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent


def fonts() -> Path:
    """The folder of the committed font subsets."""
    return _first(HERE / "assets" / "fonts", HERE.parent / "assets" / "fonts")


def icons() -> Path:
    """The folder of the control icons."""
    return _first(HERE / "assets" / "icons", HERE.parent / "assets" / "icons")


def pieces() -> Path:
    """The folder of the painted pieces that pages are built of."""
    return _first(HERE / "assets" / "pieces", HERE.parent / "assets" / "pieces")


def start() -> Path:
    """The folder of the pictures that a new pack begins with: landscapes of no place, the paper of a map."""
    return _first(HERE / "assets" / "start", HERE.parent / "assets" / "start")


def guides() -> Path:
    """The folder of the pages that people read: the staff's guide and its pictures, whoever hosts the site."""
    return _first(HERE / "assets" / "guides", HERE.parent / "assets" / "guides")


def default_pack() -> Path:
    """The folder of the default pack: the tree's, or the package's. A wheel has none; it carries the built-in release."""
    return _first(HERE.parent / "assets" / "pack", Path("/usr/share/kiosk/pack"))


def built() -> Path:
    """The folder of what a build makes: compiled translations, the built-in release's store, PySide's own modules."""
    return HERE / "built"


def translations() -> Path:
    """The folder of compiled translations (kiosk_<locale>.qm)."""
    return built() / "translations"


def builtin_store() -> Path:
    """The store that holds the built-in release."""
    return built() / "store"


def pyside_modules() -> Path:
    """The modules that PySide carries as text, compiled for the Python that runs."""
    return built() / f"pyside-modules.{sys.implementation.cache_tag}"


def qml() -> Path:
    """The QML import path."""
    return HERE / "ui" / "qml"


def _first(*folders: Path) -> Path:
    return next((folder for folder in folders if folder.is_dir()), folders[-1])
