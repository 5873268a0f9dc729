"""Every field of a category: a kind of product, kept in pack.toml, with a form of its own."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import HIDDEN, HIDE_SECTION, NAME
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

NO_SHEET = "the workbook holds records; the few categories are written in the studio"
KEY = RecordField("id", "line", Sentence("编号", "Id"), not_in_workbook=NO_SHEET, shown=False)
CATEGORY = RecordFields(
    (
        RecordField("name", "names", NAME.label, NAME.hint, not_in_workbook=NO_SHEET),
        RecordField(
            "zones",
            "references",
            Sentence("可以放在哪些展区", "Zones it may stand in"),
            Sentence("不选就是哪个展区都行（酒只进酒的展区）。", "None: any zone; liquor stands in zones of liquor."),
            refers_to="zones",
            not_in_workbook=NO_SHEET,
        ),
        RecordField(
            "picture",
            "picture",
            Sentence("图片", "Picture"),
            Sentence("没有照片的展品用它。", "It stands in for products without a photograph."),
            not_in_workbook=NO_SHEET,
        ),
        RecordField("hidden", "flag", HIDDEN.label, HIDDEN.hint, default=False, not_in_workbook=NO_SHEET, shown=False),
    ),
    form=(
        FormSection(Sentence("名称与展区", "Name and zones"), ("name", "zones")),
        FormSection(Sentence("图片", "Picture"), ("picture",)),
        HIDE_SECTION,
    ),
    undescribed={"id": "what products name it by: asked when it is added, it stays"},
)
CATEGORIES = RecordField(
    "categories",
    "rows",
    Sentence("品类", "Category"),
    rows=(KEY, *CATEGORY.fields),
    plural=Sentence("品类", "Categories"),
    not_in_form="each has a form of its own, under Categories",
    not_in_workbook=NO_SHEET,
)
