"""Every field of pack.toml that staff write in words."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

NO_SHEET = "the workbook holds records; the pack's own few words are written in the studio"
PACK_INFO = RecordFields(
    (
        RecordField("name", "names", Sentence("全名", "Full name"), not_in_workbook=NO_SHEET),
        RecordField("title", "names", Sentence("首页大字", "Large words of the first page"), not_in_workbook=NO_SHEET),
        RecordField("tagline", "names", Sentence("首页短句", "Line under them"), not_in_workbook=NO_SHEET),
        RecordField("where", "names", Sentence("所在街区", "Quarter and city"), not_in_workbook=NO_SHEET),
        RecordField(
            "credit", "names", Sentence("故事出处", "Where the stories were published"), not_in_workbook=NO_SHEET
        ),
        RecordField(
            "seal",
            "names",
            Sentence("印文", "Letters of the seal"),
            Sentence("一到四个字；不写就取首页大字的前四个字。", "One to four; empty: the first of the large words."),
            as_written=True,
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "seal_picture",
            "picture",
            Sentence("印章的图", "Picture of the seal"),
            Sentence("放了图，就用图，不用印文。", "With a picture, it stands in place of the letters."),
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "mark",
            "names",
            Sentence("首页小印", "Small seal of the first page"),
            Sentence("一个字；不写就取首页大字的第一个字。", "One letter; empty: the first of the large words."),
            as_written=True,
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "region",
            "names",
            Sentence("地区", "Region"),
            Sentence(
                "产地范围是“全区各地”时写在“各地”前面，例如南平；不写就说“全区各地”。",
                'Said where a product is from "all of the region", such as Nanping; empty: the region.',
            ),
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "routes_title",
            "names",
            Sentence("线路总名", "Name of the routes"),
            Sentence("不写就叫“线路”。", 'Empty: "Routes".'),
            not_in_workbook=NO_SHEET,
        ),
        RecordField("routes_line", "names", Sentence("线路短句", "Line under it"), not_in_workbook=NO_SHEET),
        RecordField(
            "story_name",
            "names",
            Sentence("首页上故事的名字", "Name of the stories on the first page"),
            Sentence("不写就叫“故事”。", 'Empty: "Stories".'),
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "story_title",
            "names",
            Sentence("故事页的大字", "Large words over the stories"),
            Sentence("不写就用首页上的名字。", "Empty: their name on the first page."),
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "version", "line", Sentence("内容版本", "Version of the content"), not_in_workbook=NO_SHEET, shown=False
        ),
        RecordField(
            "timezone",
            "line",
            Sentence("时区", "Time zone"),
            Sentence("例如 Asia/Shanghai。", "Such as Asia/Shanghai."),
            default="Asia/Shanghai",
            not_in_workbook=NO_SHEET,
            shown=False,
        ),
    ),
    form=(
        FormSection(
            Sentence("展厅", "The showroom"),
            ("name", "title", "tagline", "where", "credit", "region", "timezone", "version"),
        ),
        FormSection(
            Sentence("线路与故事", "Routes and stories"), ("routes_title", "routes_line", "story_name", "story_title")
        ),
        FormSection(Sentence("展厅的印章", "The showroom's seal"), ("seal", "seal_picture", "mark")),
    ),
    undescribed={
        "schema": "the format, set by the program",
        "id": "set when the pack is made",
        "languages": "set when the pack is made",
        "venue": "set when the pack is made",
        "scenes": "pictures between the records, laid by whoever paints them",
        "dated_scenes": "pictures between the records for a time, laid by whoever paints them",
        "categories": "tables of their own, written in pack.toml",
        "map": "how degrees lie on the painted map",
        "rivers": "lines on the painted map",
        "sources": "of the map and the pack's own words, written in pack.toml",
    },
)
