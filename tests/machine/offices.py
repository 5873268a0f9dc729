"""What signs and what is paired, tried with the installed program: it is frozen, and may lack what the tree has."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.fleet.pairing.client import pair
from kiosk.fleet.pairing.office_folder import Act, OfficeFolder
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.pairing.wall import seen
from tests.machine.container import Container, Failed, until

PASSWORD = "three words for a trial"


def signed(machine: Container) -> str:
    """The installed program begins a repository, and publishes into it what is on show."""
    (machine.root / "var/tmp/password").write_text(PASSWORD, "utf-8")
    words = ["--password-file", "/var/tmp/password"]
    machine.inside("kiosk", "fleet", "init", "/var/tmp/repository", *words)
    pack = "/usr/share/kiosk/pack"
    machine.inside("kiosk", "publish", pack, "--data", "/var/tmp/office", seconds=300)
    told = machine.inside(
        "kiosk", "fleet", "publish", "/var/tmp/repository", "--data", "/var/tmp/office", *words, seconds=300
    )
    for name in ("password", "repository", "repository-keys", "office"):
        made = machine.root / "var/tmp" / name
        made.unlink() if made.is_file() else shutil.rmtree(made)
    return f"kiosk fleet init and publish: {told.strip()}"


def paired(machine: Container, work: Path) -> str:
    """Staff press "Let the office publish": the port opens, a studio is paired by the code, and taken off again."""
    data, updates = machine.root / "var/lib/kiosk", machine.root / "var/lib/kiosk-update"
    folder = OfficeFolder(data, updates)
    wish = _wished(machine, folder, "pair")
    until(lambda: folder.state().heard == wish and bool(folder.state().code), 60, "the code of kiosk-office.service")
    shutil.rmtree(work / "studio", ignore_errors=True)
    studio = StudioOffice(work / "studio")
    studio.begin(PASSWORD)
    try:
        kiosk = pair(
            ("127.0.0.1", folder.state().port), folder.state().code, studio.identity(), "示例制作室", studio.root()
        )
    except SentenceError as error:
        raise Failed(f"{error}\n{machine.journal('kiosk-office.service')}") from error
    ours = studio.identity().fingerprint
    until(lambda: ours in [each.fingerprint for each in folder.state().offices], 30, "the office on the panel")
    if (shown := seen(kiosk, studio.identity())).standing is None:
        raise Failed(f"paired, and yet the kiosk does not say what it shows: {shown.trouble}")
    _wished(machine, folder, "revoke", ours)
    until(lambda: not folder.state().offices and not folder.state().port, 60, "the port to close")
    until(lambda: machine.show("ActiveState", "kiosk-office.service") == "inactive", 60, "the service to end")
    return f"paired with {kiosk.name} by the code, told what it shows; taken off, the port is closed"


def _wished(machine: Container, folder: OfficeFolder, act: Act, office: str = "") -> str:
    """Staff want it, as the panel writes it down; the wish's number."""
    wish = folder.wish(act, office)
    machine.inside("chown", "-R", "kiosk:kiosk", "/var/lib/kiosk/office")
    return wish
