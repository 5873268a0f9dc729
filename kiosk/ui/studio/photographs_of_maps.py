"""The painted map in the forms, to be photographed: a place, a place off the map, a river, a route."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.ui.studio.form_inputs import Input
from kiosk.ui.studio.map_inputs import MapInput, RiverInput
from kiosk.ui.studio.window import StudioWindow


def stations() -> dict[str, Callable[[StudioWindow], None]]:
    """The forms with a map, by the names of their photographs."""

    def shown(file: str) -> Callable[[StudioWindow], None]:
        def reach(studio: StudioWindow) -> None:
            files = [each for each in studio.draft.tables if each.startswith(file)]
            if files:
                studio.reach(files[0])
                _scroll(studio, next(each for each in studio.forms.form.inputs if isinstance(each, MapInput)))

        return reach

    def off_map(studio: StudioWindow) -> None:
        places = shown("places/")
        places(studio)
        studio.editor.set_together(studio.file, {"lat": 24.5, "lon": 118.1})
        places(studio)

    def river(studio: StudioWindow) -> None:
        studio.reach("pack.toml")
        for each in studio.forms.form.findChildren(RiverInput)[:1]:
            each.unfold()
            _scroll(studio, each)

    return {
        "studio-map-place": shown("places/"),
        "studio-map-off": off_map,
        "studio-map-river": river,
        "studio-map-route": shown("routes/"),
    }


def _scroll(studio: StudioWindow, map_input: Input) -> None:
    for _ in range(9):
        QCoreApplication.processEvents()
    bar = studio.forms.form.verticalScrollBar()
    bar.setValue(map_input.mapTo(studio.forms.form.page, map_input.rect().topLeft()).y() - 60)
