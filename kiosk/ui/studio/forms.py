"""The form of each kind of record: what it asks, under which headings."""

from __future__ import annotations

from kiosk.content.finding import Both
from kiosk.ui.studio.fields import Field, Section

NAME = Field("name", "names", ("名称", "Name"), ("屏幕上的大字。", "The large words on the screen."))
SUMMARY = Field(
    "summary", "texts", ("介绍", "Introduction"), ("两三句，只写事实。", "Two or three sentences, facts only.")
)
ORDER = Field(
    "order", "whole", ("次序", "Order"), ("数小的在前；也可在左边拖动。", "Small ones first; or drag on the left.")
)
PROPOSAL = Field(
    "illustrative",
    "flag",
    ("示意（提案，不是已有的）", "A proposal, not yet real"),
    ("屏幕上会标明。", "The screen says so."),
)
PICTURES = Section(("图片", "Pictures"), (Field("pictures", "pictures", ("图片", "Pictures")),))
CONFIDENCE: tuple[tuple[str, Both], ...] = (
    ("high", ("高", "high")),
    ("medium", ("中", "medium")),
    ("low", ("低", "low")),
)
SOURCES = Section(
    ("依据（只供内部）", "Sources (for staff only)"),
    (
        Field(
            "sources",
            "rows",
            ("依据", "Source"),
            ("写明事实从哪里来；不对外显示。", "Where the facts were read; never shown."),
            rows=(
                Field(
                    "type",
                    "choice",
                    ("来自", "From"),
                    choices=(
                        ("staff", ("展厅自己", "our staff")),
                        ("gov", ("政府文件", "a government paper")),
                        ("web", ("网页", "a web page")),
                        ("web_via_digest", ("转引的网页", "a page read in a digest")),
                        ("dataset", ("数据集", "a data set")),
                        ("general_knowledge", ("常识", "general knowledge")),
                        ("seed", ("项目报道", "the project's article")),
                    ),
                ),
                Field("title", "line", ("标题", "Title")),
                Field("url", "line", ("网址", "Address")),
            ),
        ),
    ),
)
KINDS_OF_MARKS: tuple[tuple[str, Both], ...] = (
    ("national_standard", ("国家标准", "national standard")),
    ("industry_standard", ("行业标准", "industry standard")),
    ("gi_product", ("地理标志产品", "GI product")),
    ("gi_trademark", ("地理标志商标", "GI trademark")),
    ("agi", ("农产品地理标志", "agricultural GI")),
    ("ich_unesco", ("人类非遗", "UNESCO heritage")),
    ("ich_national", ("国家级非遗", "national heritage")),
    ("ich_provincial", ("省级非遗", "provincial heritage")),
    ("ich_municipal", ("市级非遗", "municipal heritage")),
    ("other", ("其他", "other")),
)
PRODUCT = (
    Section(
        ("名称与介绍", "Name and introduction"),
        (
            NAME,
            SUMMARY,
            Field("tasting", "texts", ("看与品", "How it looks and tastes")),
            Field("pinyin", "line", ("拼音", "Pinyin"), ("不写就自动注音。", "Made by itself when empty.")),
        ),
    ),
    PICTURES,
    Section(
        ("放在哪里", "Where it belongs"),
        (
            Field("zone", "choice", ("展区", "Zone"), choices="zones"),
            Field("category", "choice", ("品类", "Category"), choices="categories"),
            Field("place", "choice", ("产地", "Comes from"), choices="counties"),
            ORDER,
        ),
    ),
    Section(
        ("在不在展", "On show or not"),
        (
            Field("availability.sold_out", "flag", ("售罄", "Sold out")),
            Field(
                "availability.from",
                "day",
                ("从哪天起展出", "On show from"),
                ("例如 2026-11-26。", "Such as 2026-11-26."),
            ),
            Field("availability.to", "day", ("展出到哪天", "On show until")),
            Field("months", "months", ("当季月份", "Months in season")),
            PROPOSAL,
        ),
    ),
    Section(
        ("怎么用", "How to use it"),
        (
            Field(
                "use.kind",
                "choice",
                ("用法", "Use"),
                choices=(
                    ("", ("（不写）", "(none)")),
                    ("brew", ("冲泡", "brew")),
                    ("liquor", ("饮用", "drink")),
                    ("food", ("烹食", "cook")),
                    ("ware_care", ("养护", "care")),
                    ("ornamental", ("观赏", "ornament")),
                ),
            ),
            Field("use.text", "texts", ("说明", "In words")),
            Field("use.tea_g", "number", ("投茶（克）", "Tea, grams")),
            Field("use.water_ml", "whole", ("水（毫升）", "Water, millilitres")),
            Field("use.temp_c", "whole", ("水温（℃）", "Water, °C")),
            Field("use.first_s", "whole", ("首泡（秒）", "First infusion, seconds")),
            Field("use.step_s", "whole", ("每泡增加（秒）", "More each time, seconds")),
            Field("use.infusions", "pair", ("可泡几次（少—多）", "Infusions, from and to")),
            Field("use.suggested", "flag", ("一般经验，不是厂家数据", "General practice, not the maker's")),
        ),
    ),
    Section(
        ("标准、编号与相关", "Standards, numbers, goes with"),
        (
            Field(
                "certifications",
                "rows",
                ("标准与名录", "Standard or listing"),
                rows=(
                    Field("kind", "choice", ("类别", "Kind"), choices=KINDS_OF_MARKS),
                    Field("name", "line", ("名称", "Name")),
                    Field("ref", "line", ("编号", "Reference")),
                    Field("shown", "flag", ("对外显示", "Shown to visitors")),
                    Field("confidence", "choice", ("把握", "Confidence"), choices=CONFIDENCE),
                ),
            ),
            Field(
                "identifiers",
                "rows",
                ("编号", "Number"),
                rows=(
                    Field(
                        "scheme",
                        "choice",
                        ("体系", "Scheme"),
                        choices=(
                            ("gtin", ("商品条码 GTIN", "GTIN")),
                            ("lot", ("批号", "Lot")),
                            ("serial", ("序列号", "Serial")),
                            ("idis", ("标识解析", "IDIS")),
                            ("moa-trace", ("农业部追溯码", "MOA trace code")),
                            ("local", ("本地编号", "Local number")),
                        ),
                    ),
                    Field("value", "line", ("号码", "Number")),
                    Field("url", "line", ("查询网址", "Address to look it up")),
                ),
            ),
            Field("related", "many", ("搭配的展品", "Goes with"), choices="products"),
            Field("allergens", "strings", ("过敏原（每行一种）", "Allergens, one a line")),
            Field("note", "line", ("内部备注", "Note for staff")),
        ),
    ),
    SOURCES,
)
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
                    Field("value", "number", ("数", "Value")),
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
    best = None
    for section in FORMS.get(kind, ()):
        for each in section.fields:
            if path == each.path or path.startswith(f"{each.path}."):
                best = each
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
