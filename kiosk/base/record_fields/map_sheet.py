"""The painted map in pack.toml: its picture, how degrees lie on it, and the rivers."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.field import FormSection, RecordField

NO_SHEET = "the workbook holds records; the map is laid in the studio"
DEGREES = Sentence("度，WGS 84。", "Degrees, WGS 84.")
MAP_SHEET = (
    RecordField("map.picture", "picture", Sentence("地图的底图", "The map's picture"), not_in_workbook=NO_SHEET),
    RecordField("map.width", "whole", Sentence("底图宽（像素）", "Its width in pixels"), not_in_workbook=NO_SHEET),
    RecordField("map.height", "whole", Sentence("底图高（像素）", "Its height in pixels"), not_in_workbook=NO_SHEET),
    RecordField("map.south", "number", Sentence("下边的纬度", "Latitude below"), DEGREES, not_in_workbook=NO_SHEET),
    RecordField("map.north", "number", Sentence("上边的纬度", "Latitude above"), DEGREES, not_in_workbook=NO_SHEET),
    RecordField("map.west", "number", Sentence("左边的经度", "Longitude left"), DEGREES, not_in_workbook=NO_SHEET),
    RecordField("map.east", "number", Sentence("右边的经度", "Longitude right"), DEGREES, not_in_workbook=NO_SHEET),
    RecordField(
        "map.margin",
        "numbers",
        Sentence("四边的空白（像素）", "Margins in pixels"),
        Sentence("左、上、右、下，例如 40, 40, 40, 40。", "Left, top, right, bottom: 40, 40, 40, 40."),
        not_in_workbook=NO_SHEET,
    ),
)
RIVERS = RecordField(
    "rivers",
    "rows",
    Sentence("河流", "River"),
    Sentence("地图上的线。", "Lines on the map."),
    rows=(
        RecordField("id", "line", Sentence("编号", "Id"), needed=True),
        RecordField("name", "names", Sentence("名称", "Name")),
        RecordField(
            "flows_to",
            "reference",
            Sentence("流到", "Flows to"),
            refers_to="rivers",
        ),
        RecordField(
            "points",
            "points",
            Sentence("经过的点", "Its points"),
            Sentence(
                "从上游到下游，每行一处：纬度, 经度。", "From upstream to downstream, one a line: latitude, longitude."
            ),
        ),
    ),
    plural=Sentence("河流", "Rivers"),
    not_in_workbook=NO_SHEET,
)
MAP_SECTION = FormSection(Sentence("地图", "The map"), (*(each.path for each in MAP_SHEET), "rivers"))
