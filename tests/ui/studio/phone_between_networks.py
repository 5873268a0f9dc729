"""A studio in one network namespace and a phone in another: run by test_phone_between_networks.py inside the studio's."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import FilePayload, sync_playwright

from kiosk.settings import Panel, Settings
from kiosk.ui.shell.qt_application import prepare
from kiosk.ui.studio.studio_start import StudioSession, application
from tests.content.pack_edits import MINIMAL, PRODUCT
from tests.origin.browser import FLAGS, PHONE
from tests.photographs.heic import heic
from tests.ui.conftest import until


def send(folder: Path, browser: Path) -> dict[str, object]:
    """Send a HEIC from `browser`, which runs in the other namespace, to a studio on a pack in `folder`; what came of it."""
    prepare("software")
    app = application()
    pack = Path(shutil.copytree(MINIMAL, folder / "pack"))
    session = StudioSession(pack, folder / "data", replace(Settings(), panel=Panel(pixels="540x960")), "zh")
    studio, phone = session.studio, session.studio.studio_actions.phone
    phone.open_for(PRODUCT, "pictures")
    until(lambda: bool(phone.url), 60)
    sheet = phone.sheet
    assert sheet is not None
    told: dict[str, object] = {"url": phone.url}
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser, args=FLAGS)
        page = opened.new_context(viewport=PHONE, locale="zh-CN").new_page()
        page.goto(phone.url)
        sent: FilePayload = {"name": "1.heic", "mimeType": "image/heic", "buffer": heic(across=4)}
        page.set_input_files("#album", sent)
        until(lambda: bool(sheet.arrivals.in_state("placed")), 60)
        page.wait_for_selector("li.kept")
        answer = page.goto(phone.url.rsplit("/", 1)[0])
        told["elsewhere"] = answer and answer.status
        opened.close()
    sheet.reject()
    until(lambda: not list((folder / "data" / "studio" / "phone").iterdir()))
    told["pictures"] = len(studio.editor.value(PRODUCT, "pictures"))
    studio.draft.load()
    studio.close()
    session.close()
    app.processEvents()
    return told


if __name__ == "__main__":
    print(json.dumps(send(Path(sys.argv[1]), Path(sys.argv[2]))))
