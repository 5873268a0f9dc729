"""The rows of a shop's own sheet as goods: which packet each is, of which product, by whom, and what it says of the stock."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_ids import SUFFIX, county_names, free_id, id_of_name
from kiosk.content.field_types import number_as_meant
from kiosk.content.model import Pack
from kiosk.content.pack import dumped
from kiosk.workbook.cell_amounts import NO_BARCODE, amount_and_unit, headed_unit
from kiosk.workbook.cell_reader import Cell
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.record_lookup import RecordLookup, folded
from kiosk.workbook.row_drafts import Notes, word
from kiosk.workbook.shop_headings import NAME, ORIGIN, STOCK
from kiosk.workbook.shop_side_rows import TAKEN_FOR, side_row
from kiosk.workbook.stock_words import is_left
from kiosk.workbook.wide_origins import plain, wide_origins


def shop_rows(pack: Pack, filled: Filled, lookup: RecordLookup, notes: Notes) -> None:
    """Write into `filled.given` what the rows of a plain sheet mean: ids, products, makers, what is sold out.

    What cannot be told is a finding at its cell; a row that cannot come in at all is left out of `filled`.
    """
    known = _Known(pack)
    for row in list(filled.rows()):
        _Row(pack, filled, row, lookup, notes, known).read()


@dataclass
class _Known:
    """The packets that the pack has, and those that rows further up have become."""

    pack: Pack
    by_gtin: dict[str, str] = field(default_factory=dict)
    by_name: dict[tuple[str, str], str] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    """By id, the row that speaks of it."""

    def __post_init__(self) -> None:
        for key, goods in self.pack.goods.items():
            if goods.gtin:
                self.by_gtin[goods.gtin.zfill(14)] = key
            spec = (goods.spec or {}).get("zh-CN", "") or goods.net_content
            self.by_name[folded(goods.name.get("zh-CN", "")), folded(spec)] = key
        self.names = {name for name, _ in self.by_name}
        self.wide = wide_origins(self.pack)
        self.counties = county_names(dumped(place) for place in self.pack.places.values())
        self.owners: dict[str, str] = {
            number.value.zfill(14): key
            for key, product in self.pack.products.items()
            for number in product.identifiers
            if number.scheme == "gtin"
        }
        self.product_names = {
            key: list(_names_of(folded(product.name.get("zh-CN", "")).replace(" ", ""), self.counties))
            for key, product in self.pack.products.items()
        }


def _names_of(name: str, counties: Sequence[str]) -> Iterator[str]:
    """A product's name, and what is left of it without the county that it begins with: 武夷肉桂 is 肉桂 too."""
    beginnings = [short for county in counties for short in (SUFFIX.sub("", county), county[:2])]
    for beginning in ("", *beginnings):
        if name.startswith(beginning) and len(name) - len(beginning) > 1:
            yield name.removeprefix(beginning)


class _Row:
    """One row of the sheet."""

    def __init__(self, pack: Pack, filled: Filled, row: int, lookup: RecordLookup, notes: Notes, known: _Known) -> None:
        self._pack, self._filled, self._row = pack, filled, row
        self._lookup, self._notes, self._known = lookup, notes, known

    def read(self) -> None:
        """Tell what it means."""
        self._take_from_above()
        if self._text("gtin").casefold() in NO_BARCODE:
            self._give("gtin", None)
        name = self._text(NAME)
        said = {key: self._text(key) for key in self._filled.places}
        every = [word(cell) for cell in self._filled.grid.rows[self._row].values()]
        if side := side_row(said, every, folded(name) in self._known.names):
            self._filled.headings.add(self._row)
            code, what, mend = TAKEN_FOR[side]
            self._notes.note(code, self._at(NAME), what, mend)
            return
        if not name:
            self._nameless()
            return
        key = self._key(name)
        if not key:
            self._filled.headings.add(self._row)
            return
        self._known.rows[key] = self._row
        self._give(self._filled.sheet.columns[0].key, Cell(key))
        fresh = key not in self._pack.goods
        product = self._product(name, fresh, "" if fresh else self._pack.goods[key].product)
        self._origin(product)
        self._maker()
        self._stock()
        self._price()
        if fresh and self._text("price.unit") and not self._text("price.yuan"):
            self._give("price.unit", None)
            what = Sentence("没有价格，单位没有收。", "There is no price: its unit was not taken.")
            self._notes.note("unit-alone", self._at("price.unit"), what)

    def _take_from_above(self) -> None:
        """What stands in cells merged downwards is meant for each of their rows: a name, an origin, a maker."""
        keys = {place: key for key, place in self._filled.places.items()}
        for top, left, bottom, right in self._filled.grid.merged:
            if left == right and left in keys and self._filled.head < top < self._row <= bottom:
                self._give(keys[left], self._filled.grid.rows.get(top, {}).get(left))

    def _price(self) -> None:
        """An amount with its unit in one cell (68元/盒) is taken apart, unless the sheet says another unit beside it."""
        said = self._text("price.yuan")
        if said and not self._text("price.unit") and not re.search("[/／]", said):
            head = self._filled.grid.rows[self._filled.head].get(self._filled.places["price.yuan"])
            self._give("price.unit", Cell(unit) if (unit := headed_unit(word(head))) else None)
        if not (found := amount_and_unit(said, self._text("price.unit"))):
            return
        number, unit = found
        self._give("price.yuan", Cell(number))
        if unit:
            self._give("price.unit", Cell(unit))
        what = Sentence(f"“{said}”读作 {number}。", f"“{said}” was read as {number}.")
        self._notes.note("amount-in-words", self._at("price.yuan"), what)

    def _nameless(self) -> None:
        self._filled.headings.add(self._row)
        what = Sentence("这一行没有品名，没有收。", "This row has no name and was left out.")
        mend = Sentence("写上包装上的品名，或删去这一行。", "Write the name on the packet, or remove the row.")
        self._notes.error("no-name", self._at(NAME), what, mend)

    def _key(self, name: str) -> str:
        """The packet's id: that of the one in the pack with its barcode, or its name and spec; else a new one."""
        known = self._known
        gtin, spec = number_as_meant("gtin", self._text("gtin")), self._text("spec.zh-CN") or self._text("net_content")
        same = known.by_name.get((folded(name), folded(spec)), "")
        if gtin and same and self._barcode_of(same) not in ("", gtin.zfill(14)):
            same = ""
        key = known.by_gtin.get(gtin.zfill(14), "") if gtin else ""
        key = key or same
        if key in known.rows:
            other = self._filled.at(known.rows[key], NAME)
            what = Sentence(
                f"和 {other} 是同一个包装（同条码，或同品名同规格），没有收。",
                f"It is the packet of {other} (same barcode, or same name and spec); it was left out.",
            )
            mend = Sentence("改正条码或规格，多余的行删去。", "Correct the barcode or the spec, or remove one row.")
            self._notes.error("packet-twice", self._at("gtin" if gtin else NAME), what, mend)
            return ""
        if key:
            return key
        made = id_of_name(name, "", self._text("name.en"), known.counties)
        made = free_id(made, {*self._pack.goods, *known.rows})
        if not made:
            what = Sentence(f"“{name}”拼不出编号。", f"No id can be made of “{name}”.")
            mend = Sentence("加一列“英文名”，写上它。", "Add a column 英文名 (English name) and fill it in.")
            self._notes.error("no-id", self._at(NAME), what, mend)
            return ""
        if gtin:
            known.by_gtin[gtin.zfill(14)] = made
        known.by_name[folded(name), folded(spec)] = made
        what = Sentence(f"新的一条，编号为 {made}。", f"A new one; its id will be {made}.")
        self._notes.note("id-made", self._at(NAME), what)
        return made

    def _barcode_of(self, key: str) -> str:
        return next((gtin for gtin, owner in self._known.by_gtin.items() if owner == key), "")

    def _product(self, name: str, fresh: bool, before: str) -> str:
        """The product that it is a packet of; "" where nobody can tell, which is a finding."""
        if written := self._text("product"):
            return self._lookup.find("products", written) or ""
        if not fresh:
            return before
        gtin = number_as_meant("gtin", self._text("gtin")).zfill(14)
        found = [self._known.owners[gtin]] if gtin in self._known.owners else self._named_in(folded(name))
        if len(found) > 1:
            found = [key for key in found if self._pack.products[key].place in self._places()] or found
        if len(found) == 1:
            self._give("product", Cell(found[0]))
            return found[0]
        labels = [self._lookup.label("products", key) for key in found[:4]] or self._lookup.near("products", name)
        if found:
            what = Sentence(f"“{name}”可以是几种展品。", f"“{name}” may be a packet of several products.")
        else:
            what = Sentence(f"看不出“{name}”是哪种展品。", f"Nobody can tell of which product “{name}” is a packet.")
        hints = Sentence(f"（{' / '.join(labels)}）", f" ({' / '.join(labels)})") if labels else Sentence("", "")
        mend = Sentence(
            f"加一列“展品”，写上展品的名称{hints.zh}；还没有这种展品就先加展品。",
            f"Add a column 展品 with the product's name{hints.en}; where there is no such product add that first.",
        )
        self._notes.error("no-product", self._at(NAME), what, mend)
        self._filled.refused.add(self._row)
        return ""

    def _named_in(self, name: str) -> list[str]:
        """The products whose Chinese name stands in the packet's, of these the ones with the longest."""
        said = name.replace(" ", "")
        lengths = {
            key: max((len(each) for each in names if each in said), default=0)
            for key, names in self._known.product_names.items()
        }
        most = max(lengths.values(), default=0)
        return [key for key, length in lengths.items() if length == most > 0]

    def _places(self) -> list[str]:
        """The places that the row's origin may mean."""
        said = folded(self._text(ORIGIN)).replace(" ", "")
        if not said:
            return []
        return [key for key, names in self._short_names() if any(each in said or said in each for each in names)]

    def _short_names(self) -> Iterator[tuple[str, list[str]]]:
        for key, place in self._pack.places.items():
            if place.kind in ("county", "city"):
                yield key, [SUFFIX.sub("", folded(place.name["zh-CN"])), *map(folded, place.name.values())]

    def _origin(self, product: str) -> None:
        """Hold the origin that the sheet says against the product's: goods have none of their own."""
        said = self._text(ORIGIN)
        if plain(said) in self._known.wide:
            return
        places = self._places()
        if not product:
            if not places:
                what = Sentence(f"产地“{said}”不在内容包里。", f"The origin “{said}” is not in the pack.")
                mend = Sentence("先加这个地点，和产自那里的展品。", "Add the place first, and a product from there.")
                self._notes.warning("unknown-origin", self._at(ORIGIN), what, mend)
            return
        place = self._pack.places.get(self._pack.products[product].place)
        own = place.name["zh-CN"] if place else ""
        shown = self._lookup.label("products", product)
        if not places:
            what = Sentence(
                f"产地“{said}”不在内容包里；屏幕上写的是展品的产地{own}。",
                f"The origin “{said}” is not in the pack; the screen says that of the product, {own}.",
            )
            mend = Sentence(
                "不对就先加这个地点和展品。", "If that is wrong add the place and a product from there first."
            )
            self._notes.warning("unknown-origin", self._at(ORIGIN), what, mend)
        elif place and place.id not in places and all(self._pack.places[key].kind != "city" for key in places):
            what = Sentence(
                f"产地写的是“{said}”，而展品 {shown} 产自{own}。",
                f"The origin is “{said}”, but the product {shown} is from {own}.",
            )
            mend = Sentence(
                "改正产地，或在“展品”一列写对的展品。",
                "Correct the origin, or name the right product in the column 展品.",
            )
            self._notes.error("other-origin", self._at(ORIGIN), what, mend)
            self._filled.refused.add(self._row)

    def _maker(self) -> None:
        """A maker that the pack has not is told; the packet comes in without one."""
        said = self._text("maker")
        if not said or self._lookup.find("makers", said):
            return
        self._give("maker", None)
        labels = self._lookup.several("makers", said) or self._lookup.near("makers", said)
        better = Sentence(f"是不是 {' 或 '.join(labels[:3])}？", f"Did you mean {' or '.join(labels[:3])}?")
        first = Sentence("先在“生产者”里加上它，再导入一次。", "Add it to the makers first, then import once more.")
        what = Sentence(
            f"“{said}”不在生产者里；这件商品先不写生产者。",
            f"“{said}” is none of the makers; the packet has none for now.",
        )
        self._notes.warning("unknown-maker", self._at("maker"), what, better if labels else first)

    def _stock(self) -> None:
        """None left means sold out; how many there are is nobody's business here."""
        if not (said := self._text(STOCK)):
            return
        left = is_left(said)
        if left is not None:
            self._give("availability.sold_out", Cell("否" if left else "是"))
        else:
            what = Sentence(f"库存“{said}”看不懂，没有收。", f"The stock “{said}” says nothing that is understood.")
            mend = Sentence("写数量；0 就是售罄。", "Write how many there are; 0 means sold out.")
            self._notes.warning("unknown-stock", self._at(STOCK), what, mend)

    def _text(self, key: str) -> str:
        """What the sheet itself says in a column, in one line."""
        if (self._row, key) in self._filled.given:
            return word(self._filled.given[self._row, key])
        place = self._filled.places.get(key)
        return word(self._filled.grid.rows.get(self._row, {}).get(place)) if place else ""

    def _give(self, key: str, cell: Cell | None) -> None:
        self._filled.given[self._row, key] = cell

    def _at(self, key: str) -> str:
        return self._filled.at(self._row, key)
