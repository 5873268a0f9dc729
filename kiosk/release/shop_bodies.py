"""The rows of shop and programme, each made of a record's body."""

from __future__ import annotations

from kiosk.release.programme_rows import EventRow, NoticeRow, PrimerMarkRow, PrimerRow
from kiosk.release.rows_of_bodies import Beside, Body, MakeRow
from kiosk.release.shop_rows import AuthorisationRow, GoodsRow, MakerRow, PriceRow, WayRow


def goods_row(key: str, lang: str, body: Body, beside: Beside) -> GoodsRow:
    """A packet whole."""
    price = body.pop("price")
    ways = tuple(
        WayRow(kind, name, address, None if picture is None else beside.paintings[picture])
        for kind, name, address, picture in body.pop("ways")
    )
    return GoodsRow(
        key=key,
        price=PriceRow(*price) if price else None,
        compliance=tuple(body.pop("compliance")),
        pictures=beside.shown("goods", key),
        ways=ways,
        **body,
    )


def maker_row(key: str, lang: str, body: Body, beside: Beside) -> MakerRow:
    """A maker whole."""
    return MakerRow(
        key=key,
        authorisations=tuple(AuthorisationRow(*each) for each in body.pop("authorisations")),
        pictures=beside.shown("maker", key),
        goods=beside.linked("maker", key, "goods"),
        products=beside.linked("maker", key, "products"),
        **body,
    )


def event_row(key: str, lang: str, body: Body, beside: Beside) -> EventRow:
    """An event whole."""
    return EventRow(
        key=key,
        excluded=tuple(body.pop("excluded")),
        picture=next(iter(beside.shown("event", key)), None),
        **body,
    )


def notice_row(key: str, lang: str, body: Body, beside: Beside) -> NoticeRow:
    """A notice whole."""
    where = tuple(body.pop("where"))
    return NoticeRow(key=key, where=where, picture=next(iter(beside.shown("notice", key)), None), **body)


def primer_row(key: str, lang: str, body: Body, beside: Beside) -> PrimerRow:
    """A primer whole."""
    marks = tuple(PrimerMarkRow(*mark) for mark in body.pop("marks"))
    return PrimerRow(key=key, picture=next(iter(beside.shown("primer", key)), None), marks=marks, **body)


ROWS: tuple[tuple[str, MakeRow, type], ...] = (
    ("goods", goods_row, GoodsRow),
    ("maker", maker_row, MakerRow),
    ("event", event_row, EventRow),
    ("notice", notice_row, NoticeRow),
    ("primer", primer_row, PrimerRow),
)
"""What makes the row of each kind of record, and what it makes."""
