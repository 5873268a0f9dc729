"""The form of each kind of record: what it asks, under which headings."""

from __future__ import annotations

from kiosk.content.finding import Both
from kiosk.ui.studio.common_fields import NAME, ORDER, PICTURES, PROPOSAL, SOURCES, SUMMARY
from kiosk.ui.studio.form_fields import Field, Section, field_at
from kiosk.ui.studio.product_form import PRODUCT

PLACE = (
    Section(
        ("名称与介绍", "Name and introduction"),
        (NAME, SUMMARY, Field("known_for", "lists", ("以什么出名（每行一样）", "Known for, one a line"))),
    ),
    PICTURES,
    Section(
        ("在哪里", "Where it is"),
        (
            Field(
                "kind",
                "choice",
                ("类别", "Kind"),
                choices=(
                    ("county", ("县市", "county")),
                    ("city", ("城市", "city")),
                    ("stop", ("路线上的一站", "stop of a route")),
                    ("venue", ("展厅", "the venue")),
                ),
            ),
            Field("county", "choice", ("所属县市", "Lies in"), choices="counties?"),
            Field("lat", "number", ("纬度", "Latitude")),
            Field("lon", "number", ("经度", "Longitude")),
            ORDER,
        ),
    ),
    SOURCES,
)
ROUTE = (
    Section(
        ("名称与介绍", "Name and introduction"),
        (NAME, SUMMARY, Field("credit", "names", ("出处（一行）", "Published where, one line"))),
    ),
    Section(
        ("行程", "The journey"),
        (
            Field("days", "whole", ("天数", "Days")),
            Field(
                "stops",
                "rows",
                ("站点", "Stop"),
                rows=(
                    Field("place", "choice", ("地点", "Place"), choices="places"),
                    Field("day", "whole", ("第几天", "Day")),
                    Field("stay_hours", "number", ("停留（小时）", "Stay, hours")),
                    Field("products", "many", ("这里的展品", "Products here"), choices="products"),
                ),
            ),
            ORDER,
            PROPOSAL,
            Field("stops_illustrative", "flag", ("站点是提案", "The choice of stops is a proposal")),
        ),
    ),
    PICTURES,
    SOURCES,
)
ROOM = (
    Section(
        ("名称与介绍", "Name and introduction"),
        (NAME, SUMMARY, Field("activity", "texts", ("在这里做什么", "What to do here"))),
    ),
    PICTURES,
    Section(
        ("其他", "More"),
        (
            Field("products", "many", ("这里的展品", "What is served"), choices="products"),
            Field("palette", "strings", ("色彩（每行一种，如 #32495a）", "Colours, one a line, such as #32495a")),
            ORDER,
            PROPOSAL,
        ),
    ),
    SOURCES,
)
STORY = (
    Section(("标题与正文", "Heading and text"), (NAME, SUMMARY)),
    Section(
        ("数字", "Figures"),
        (
            Field(
                "figures",
                "rows",
                ("数字", "Figure"),
                rows=(
                    Field("value", "number", ("数", "Value"), needed=True),
                    Field("at_least", "flag", ("以上", "or more")),
                    Field("caption", "names", ("说明", "Caption")),
                ),
            ),
            Field("quotes", "strings", ("原文（每行一句，只供内部）", "Quoted words, one a line, for staff")),
            ORDER,
        ),
    ),
    PICTURES,
    SOURCES,
)
ZONE = (
    Section(("名称与介绍", "Name and introduction"), (NAME, SUMMARY)),
    Section(("图片", "Picture"), (Field("picture", "picture", ("门上的画", "The picture on its door")),)),
    Section(("次序", "Order"), (ORDER,)),
)
VENUE = (
    Section(
        ("展厅", "The showroom"),
        (
            Field("name", "names", ("全名", "Full name")),
            Field("title", "names", ("首页大字", "Large words of the first page")),
            Field("tagline", "names", ("首页短句", "Line under them")),
            Field("where", "names", ("所在街区", "Quarter and city")),
            Field("credit", "names", ("故事出处", "Where the stories were published")),
            Field("version", "line", ("内容版本", "Version of the content")),
        ),
    ),
)
FORMS: dict[str, tuple[Section, ...]] = {
    "products": PRODUCT,
    "places": PLACE,
    "routes": ROUTE,
    "rooms": ROOM,
    "stories": STORY,
    "zones": ZONE,
    "pack.toml": VENUE,
}
"""The form of each kind of record."""
KINDS: dict[str, Both] = {
    "products": ("展品", "Products"),
    "places": ("地点", "Places"),
    "routes": ("路线", "Routes"),
    "rooms": ("茶室", "Tea rooms"),
    "stories": ("故事", "Stories"),
    "zones": ("展区", "Zones"),
    "pack.toml": ("展厅", "Showroom"),
}


def called(kind: str, path: str) -> Both:
    """What the field at a finding's path is called in the form; its path where the form does not ask for it."""
    best = field_at(FORMS.get(kind, ()), path)
    if best is None:
        return path, path
    rest = path.removeprefix(best.path).strip(".")
    if best.sort == "rows" and rest:
        number, _, inner = rest.partition(".")
        row = next((each for each in best.rows if inner == each.path or inner.startswith(f"{each.path}.")), None)
        at = int(number) + 1 if number.isdigit() else 1
        more = row.name if row else (inner, inner)
        return f"{best.name[0]} {at} {more[0]}".strip(), f"{best.name[1]} {at} {more[1]}".strip()
    return (f"{best.name[0]} {rest}".strip(), f"{best.name[1]} {rest}".strip())
