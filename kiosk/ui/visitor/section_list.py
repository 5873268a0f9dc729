"""The texts of a record that have sections of their own on its page, as a list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import SectionRow
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import Roles, RowList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class SectionList(RowList[SectionRow]):
    """Headed texts, in the page's order."""

    ROLES: ClassVar[Roles[SectionRow]] = {
        "heading": lambda section: section.heading,
        "text": lambda section: section.text,
    }
