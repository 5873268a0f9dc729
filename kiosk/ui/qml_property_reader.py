"""Properties that QML declares, typed: the one place where one is asked for by its name.

What Python declares (`kiosk.ui.typed_property`) is read as an attribute.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T")


def qml_property(of: QObject, name: str, kind: type[T]) -> T:
    """The property `name` of `of`, which is a `kind`; where a float is wanted a whole number is one.

    Raises TypeError for any other, and for a property that `of` does not have.
    """
    value: object = of.property(name)
    if kind is float and isinstance(value, int):
        value = float(value)
    if not isinstance(value, kind):
        raise TypeError(f"{of.metaObject().className()}.{name} is {value!r} and no {kind.__name__}")
    return value


def has_qml_property(of: QObject, name: str) -> bool:
    """Whether `of` has a property `name` with something in it."""
    return of.property(name) is not None
