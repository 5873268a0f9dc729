"""The file menu's dialogs, to be photographed: a new pack, a backup, photographs matched by eye, links."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.backup.backup_file import COUNTS, PACK, SETTINGS, Manifest, Proof
from kiosk.backup.restoring import Places
from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.link_check import NOTHING, Answer, Link
from kiosk.photographs.intake import Prepared
from kiosk.ui.studio.link_checking import LinksDialog
from kiosk.ui.studio.matching_sheet import MatchingSheet
from kiosk.ui.studio.record_search import findable
from kiosk.ui.studio.restore_dialog import RestoreDialog
from kiosk.ui.studio.tray_sorting import pictured
from kiosk.ui.studio.window import StudioWindow

SHA256 = "0" * 64
MATCHED = 5
"""Photographs on the sheet."""


def manifest() -> Manifest:
    """A backup of a showroom."""
    files = {f"{PACK}pack.toml": Proof(9 << 20, SHA256), SETTINGS: Proof(900, SHA256), COUNTS: Proof(9000, SHA256)}
    return Manifest("2026-11-30 18:00", "0.1", "示例展厅", "示例展厅", "1", "0" * 32, 1200, 0, files)


def stations(products: Callable[[StudioWindow], None]) -> dict[str, Callable[[StudioWindow], None]]:
    """Each dialog's name, and how one gets there from a product, to which `products` leads."""

    def new_pack(studio: StudioWindow) -> None:
        products(studio)
        studio.studio_actions.new_pack.ask()

    def restore(studio: StudioWindow) -> None:
        products(studio)
        home = Path("/Documents")
        offered = Places(home / "示例展厅", home / "kiosk.toml", home / "kiosk")
        RestoreDialog(studio.studio_actions.wall.dialogs, manifest(), offered, studio.draft.folder, print).open()

    def matching(studio: StudioWindow) -> None:
        products(studio)
        media = studio.draft.media()
        pictures = sorted(name for name in media.names() if name.startswith("media/"))[:MATCHED]
        names = [f"mmexport170000000{at}.jpg" for at in range(len(pictures))]
        sheet = MatchingSheet(studio.studio_actions.wall.dialogs, names)
        sheet.offer(findable(pictured(studio.choices, studio.say), studio.draft.tables))
        for at, name in enumerate(pictures):
            made = Prepared(media.read(name), ".webp", 900, 900, (0.5, 0.5), (), str(at))
            sheet.arrive((0, at), names[at], made, studio.file if at == 1 else "")
        sheet.assign(studio.file)
        sheet.open()

    def links(studio: StudioWindow) -> None:
        products(studio)
        first, second = studio.records.files()[:2]
        answers = [
            Answer(Link("https://a.example/1", ((first, "sources.0.url"),)), "gone", Sentence("404", "404")),
            Answer(
                Link("https://b.example/", ((first, "sources.1.url"), (second, "sources.0.url"))), "silent", NOTHING
            ),
            Answer(Link("https://c.example/", ((second, "sources.1.url"),)), "well", NOTHING),
        ]
        LinksDialog(studio.studio_actions.wall.dialogs, answers, studio.draft.tables, lambda file, field: None).open()

    return {
        "studio-pack-new": new_pack,
        "studio-restore": restore,
        "studio-import": matching,
        "studio-links": links,
    }
