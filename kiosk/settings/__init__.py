"""kiosk.toml: what installers set, read once at start into frozen dataclasses.

Order: the file given by --config, else the user's, else /etc/kiosk/kiosk.toml, else the defaults. There are two ways to
read it. On a desk (`load`) whatever is wrong is an error, all faults at once with their lines. On the wall (`salvage`) the
sound keys count, a wrong one has its default, and the faults are told beside them: nothing in the file keeps a kiosk from
showing something.
"""

from kiosk.settings.faults import Fault, SettingsError
from kiosk.settings.places import SYSTEM_FILE, data_folder, sample_file, user_file
from kiosk.settings.reading import load, read, salvage
from kiosk.settings.sections import SECTIONS, Origin, Panel, Settings, Staff, Usage, Venue, Visit, defaults
from kiosk.settings.values import LIMITS

__all__ = [
    "LIMITS",
    "SECTIONS",
    "SYSTEM_FILE",
    "Fault",
    "Origin",
    "Panel",
    "Settings",
    "SettingsError",
    "Staff",
    "Usage",
    "Venue",
    "Visit",
    "data_folder",
    "defaults",
    "load",
    "read",
    "salvage",
    "sample_file",
    "user_file",
]
