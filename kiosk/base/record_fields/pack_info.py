"""Every field of pack.toml: the showroom's own words, its place, languages, pictures and map."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.category import CATEGORIES
from kiosk.base.record_fields.common import SOURCE_SECTION, sources
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields
from kiosk.base.record_fields.map_sheet import MAP_SECTION, MAP_SHEET, RIVERS
from kiosk.base.record_fields.scenes import DATED_SCENES, SCENE_PICTURES

NO_SHEET = "the workbook holds records; the pack's own few words are written in the studio"
LANGUAGE_CHOICES = Choices(
    "pack.language",
    (
        Choice("zh-CN", Sentence("简体中文", "Simplified Chinese")),
        Choice("zh-TW", Sentence("繁体中文", "Traditional Chinese")),
        Choice("en", Sentence("英文", "English")),
        Choice("ja", Sentence("日文", "Japanese")),
        Choice("ko", Sentence("韩文", "Korean")),
    ),
)
GATES = Choices(
    "pack.gates",
    (
        Choice("tiled", Sentence("瓦檐店门", "Shop gates under tiles")),
        Choice("plain", Sentence("素面木门", "Plain panelled doors")),
    ),
)
HILLS = Choices(
    "pack.hills",
    (
        Choice("crags", Sentence("云里的山崖", "Crags out of mist")),
        Choice("rolling", Sentence("平缓的山丘", "Rolling hills")),
    ),
)
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
        RecordField(
            "venue",
            "reference",
            Sentence("触摸屏所在的地点", "The place where the kiosk stands"),
            Sentence("类别是“展厅”的地点。", "A place of the kind “the venue”."),
            refers_to="venues",
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "languages",
            "choices",
            Sentence("访客可以选的语言", "Languages that visitors can choose"),
            choices=LANGUAGE_CHOICES,
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "gates",
            "choice",
            Sentence("展区的门", "The zones' doors"),
            choices=GATES,
            default="tiled",
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "hills",
            "choice",
            Sentence("高对比度里的山", "Hills in high contrast"),
            Sentence("高对比度不用图画，用墨线画山。", "High contrast has no paintings: its hills are lines of ink."),
            choices=HILLS,
            default="crags",
            not_in_workbook=NO_SHEET,
        ),
        SCENE_PICTURES,
        DATED_SCENES,
        CATEGORIES,
        *MAP_SHEET,
        RIVERS,
        sources(NO_SHEET),
    ),
    form=(
        FormSection(Sentence("展厅", "The showroom"), ("name", "title", "tagline", "where", "credit", "region")),
        FormSection(
            Sentence("线路与故事", "Routes and stories"), ("routes_title", "routes_line", "story_name", "story_title")
        ),
        FormSection(Sentence("展厅的印章", "The showroom's seal"), ("seal", "seal_picture", "mark")),
        FormSection(
            Sentence("地点、语言与版本", "Place, languages, version"), ("venue", "languages", "timezone", "version")
        ),
        FormSection(Sentence("画面", "Scenes"), ("gates", "hills", "scenes")),
        FormSection(Sentence("节日画面", "Festival scenes"), ("dated_scenes",)),
        MAP_SECTION,
        SOURCE_SECTION,
    ),
    undescribed={
        "schema": "the format, set by the program",
        "id": "it names the pack in releases and on carriers: set when the pack is made, it stays",
    },
)
