"""Everything that imports PySide6: the composition root, and what QML can name."""

import builtins

from kiosk import resources
from kiosk.base import carried_modules

with carried_modules.at_hand(carried_modules.read(resources.pyside_modules())):
    import PySide6.QtCore  # noqa: F401

# PySide 6.11.3 has every later import read the source of what is imported, in case it asks for a __feature__ of PySide.
# Nobody here does. This can go when PySide looks without reading.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
