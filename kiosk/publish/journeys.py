"""Journeys, rooms and stories of a pack as rows of a catalogue."""

from __future__ import annotations

from typing import Any

from kiosk.content.model import LANGUAGES, Route
from kiosk.publish.rows import Rows, ordered


class Journeys(Rows):
    """Writes routes with their stops, tea rooms and stories."""

    def routes(self) -> None:
        """Write the routes."""
        for order, (key, route) in enumerate(ordered(self._pack.routes)):
            file = f"routes/{key}.toml"
            picture = self._show("route", key, [each.file for each in route.pictures])
            summary, credit = self._complete(route.summary, file), self._complete(route.credit, file)
            access = next((leg for leg in route.legs if leg.kind == "access"), None)
            station = self._complete(access.station, file) if access and access.station else {}
            note = self._complete(access.note, file) if access else {}
            for lang in LANGUAGES:
                body = {
                    "name": self._name("route", key, lang),
                    "second": self._second("route", key, lang),
                    "summary": summary[lang],
                    "days": route.days,
                    "illustrative": route.illustrative,
                    "stops_illustrative": route.stops_illustrative,
                    "credit": credit.get(lang, ""),
                    "station": station.get(lang, ""),
                    "access_mode": access.mode if access else "",
                    "access_minutes": (access.approx_minutes if access else None) or (0, 0),
                    "access_note": note.get(lang, ""),
                    "stops": self._stops(route, lang),
                }
                self._record("route", key, lang, order, body)
                self._card("route", key, lang, order, picture=picture, proposed=route.illustrative)
            self._spell("route", key)
            for at, stop in enumerate(route.stops):
                self._links("route", key, f"stop-{at}", (("product", each) for each in stop.products))

    def _stops(self, route: Route, lang: str) -> list[dict[str, Any]]:
        rows = []
        for stop in route.stops:
            place = self._pack.places[stop.place]
            leg = next((leg for leg in route.legs if leg.kind == "transfer" and leg.to == stop.place), None)
            summary = self._complete(place.summary, f"places/{stop.place}.toml")
            x, y = self._at(place.lat, place.lon)
            pictures = [self._pictures[each.file] for each in place.pictures if each.file in self._pictures]
            rows.append(
                {
                    "place": stop.place,
                    "name": self._name("place", stop.place, lang),
                    "second": self._second("place", stop.place, lang),
                    "county_name": self._name("place", place.county or "", lang),
                    "summary": summary[lang],
                    "day": stop.day,
                    "stay_hours": stop.stay_hours or 0.0,
                    "x": x,
                    "y": y,
                    "mode": leg.mode if leg else "",
                    "minutes": (leg.approx_minutes if leg else None) or (0, 0),
                    "km": (leg.straight_line_km if leg else None) or 0.0,
                    "picture": pictures[0] if pictures else None,
                }
            )
        return rows

    def rooms(self) -> None:
        """Write the tea rooms."""
        for order, (key, room) in enumerate(ordered(self._pack.rooms)):
            file = f"rooms/{key}.toml"
            picture = self._show("room", key, [each.file for each in room.pictures])
            summary, activity = self._complete(room.summary, file), self._complete(room.activity, file)
            for lang in LANGUAGES:
                body = {
                    "name": self._name("room", key, lang),
                    "second": self._second("room", key, lang),
                    "summary": summary[lang],
                    "activity": activity[lang],
                    "palette": room.palette,
                    "illustrative": room.illustrative,
                }
                self._record("room", key, lang, order, body)
                self._card("room", key, lang, order, tone="rooms", picture=picture, proposed=room.illustrative)
            self._spell("room", key)
            self._links("room", key, "products", (("product", each) for each in room.products))

    def stories(self) -> None:
        """Write the stories."""
        for order, (key, story) in enumerate(ordered(self._pack.stories)):
            file = f"stories/{key}.toml"
            picture = self._show("story", key, [each.file for each in story.pictures])
            summary = self._complete(story.summary, file)
            captions = [self._complete(figure.caption, file) for figure in story.figures]
            for lang in LANGUAGES:
                figures = [
                    [figure.value, figure.at_least, caption[lang]]
                    for figure, caption in zip(story.figures, captions, strict=True)
                ]
                body = {"name": self._name("story", key, lang), "second": self._second("story", key, lang)}
                self._record("story", key, lang, order, body | {"summary": summary[lang], "figures": figures})
                self._card("story", key, lang, order, picture=picture)
            self._spell("story", key)
