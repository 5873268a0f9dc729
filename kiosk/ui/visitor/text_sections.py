"""The texts of a record that have sections of their own on its page, as a list."""

from __future__ import annotations

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.visitor.list_models import RowList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class SectionList(RowList):
    """Headed texts, in the page's order."""

    ROLES = {
        "heading": lambda section: section.heading,
        "text": lambda section: section.text,
    }
