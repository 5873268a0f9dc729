"""Qt's QmlUncreatable, typed (typed_qml.pyi says so to mypy).

PySide6 6.11.3's stubs say that it cannot be called on a class. Drop both files when they do.
"""

from PySide6.QtQml import QmlUncreatable

__all__ = ["QmlUncreatable"]
