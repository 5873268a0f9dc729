"""A kiosk's folders with the service of its port over them, as `kiosk fleet serve` runs it."""

from __future__ import annotations

from pathlib import Path

from kiosk.fleet.kiosk_id import kiosk_id
from kiosk.fleet.pairing.client import PairedKiosk, pair
from kiosk.fleet.pairing.office_folder import OfficeFolder
from kiosk.fleet.pairing.service import OfficeService, Place
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.update.staging import Staging
from tests.fleet.pairing.offices_at_a_port import free_port, until

PASSWORD = "silk road tea 42"


class Showroom:
    """A kiosk's folders and the service over them."""

    def __init__(self, folder: Path) -> None:
        self.data, self.staging = folder / "kiosk" / "data", Staging(folder / "kiosk" / "staging")
        self.folder = OfficeFolder(self.data, self.staging.folder)
        kiosk_id(self.data)
        self.place = Place(self.data, self.staging.folder, "示例展厅", "127.0.0.1", free_port())
        self.service = OfficeService(self.place, announce=False)

    def restart(self) -> None:
        """The process ends and begins anew."""
        self.service.close()
        self.service = OfficeService(self.place, announce=False)
        self.service.look()

    def looked(self) -> None:
        """The process has looked, and is done with what an office sent."""
        self.service.look()
        until(lambda: not self.service.busy)

    def pair(self, studio: StudioOffice) -> PairedKiosk:
        """Staff press, the studio types the code."""
        self.folder.wish("pair")
        self.service.look()
        code = self.folder.state().code
        kiosk = pair(("127.0.0.1", self.service.port), code, studio.identity(), "示例制作室", studio.root())
        self.service.look()
        return kiosk
