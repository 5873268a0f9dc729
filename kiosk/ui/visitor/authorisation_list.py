"""The marks that a maker is authorised to use, as far as they hold today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtQml import QmlElement

from kiosk.base.written_day import numbered
from kiosk.release.shop_rows import AuthorisationRow
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import Roles, RowList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


class Authorisation(NamedTuple):
    """A mark, its number, and the last day on which it holds, in words; empty where it has none."""

    mark: str
    number: str
    until: str


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class AuthorisationList(RowList[Authorisation]):
    """What a label claims."""

    ROLES: ClassVar[Roles[Authorisation]] = {
        "mark": lambda each: each.mark,
        "number": lambda each: each.number,
        "until": lambda each: each.until,
    }

    def tell(self, authorisations: Sequence[AuthorisationRow], language: str) -> None:
        """Show these."""
        self.replace(
            [
                Authorisation(each.mark, each.number, numbered(each.last, language) if each.last else "")
                for each in authorisations
            ]
        )
