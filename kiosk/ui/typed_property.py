"""Qt's Property, typed: what is read from an object has the type of the getter (typed_property.pyi says so to mypy).

PySide6 6.11.3's stubs give a Property no type and say that it takes no quoted one. Drop both files when they do.
"""

from PySide6.QtCore import Property

__all__ = ["Property"]
