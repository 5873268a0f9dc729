"""The pictures between the records, by name: the first scene, its lights, the heads of pages, and those of a festival."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import WEEKDAY_CHOICES
from kiosk.base.record_fields.field import Choice, Choices, RecordField

TALL, WIDE = Sentence("竖屏", "upright"), Sentence("横屏", "across")
LIGHTS = {
    "dawn": Sentence("清晨", "at dawn"),
    "noon": Sentence("正午", "at noon"),
    "dusk": Sentence("傍晚", "at dusk"),
    "night": Sentence("夜里", "at night"),
}
PARTS = {
    "scene-tall": Sentence("待机画面（竖屏）", "First scene, upright"),
    "scene-wide": Sentence("待机画面（横屏）", "First scene, across"),
    "front-tall": Sentence("前景（竖屏）", "Foreground, upright"),
    "front-wide": Sentence("前景（横屏）", "Foreground, across"),
    "mist": Sentence("云雾", "Mist"),
    "raft": Sentence("竹排", "Raft"),
}
"""What the first scene is laid of; each may have one for every light of the day."""
SCENES = Choices(
    "scenes",
    (
        Choice("scene-tall", PARTS["scene-tall"]),
        Choice("scene-wide", PARTS["scene-wide"]),
        Choice("header-tall", Sentence("页眉（竖屏）", "Head of the pages, upright")),
        Choice("header-wide", Sentence("页眉（横屏）", "Head of the pages, across")),
        Choice("raft", PARTS["raft"]),
        Choice("mist-1", Sentence("云雾一", "Mist, first")),
        Choice("mist-2", Sentence("云雾二", "Mist, second")),
        *(
            Choice(f"{part}-{light}", Sentence(f"{called.zh}·{when.zh}", f"{called.en}, {when.en}"))
            for light, when in LIGHTS.items()
            for part, called in PARTS.items()
        ),
    ),
)
NO_SHEET = "the workbook holds records; the pack's own pictures are laid in the studio"
SCENE_PICTURES = RecordField(
    "scenes",
    "scenes",
    Sentence("首页与页眉的画", "Pictures of the first scene and the pages' heads"),
    Sentence("没有四时的画就一直用前两张。", "Without lights of the day the first two stay."),
    choices=SCENES,
    not_in_workbook=NO_SHEET,
)
DATED_SCENES = RecordField(
    "dated_scenes",
    "rows",
    Sentence("节日画面", "Festival scene"),
    Sentence("只在这些日子换上；两张都放。", "For these days alone; give both pictures."),
    rows=(
        RecordField("availability.from", "day", Sentence("从", "From"), needed=True),
        RecordField("availability.to", "day", Sentence("到", "Until"), needed=True),
        RecordField("availability.weekdays", "choices", Sentence("只在周几", "On these days"), choices=WEEKDAY_CHOICES),
        RecordField("availability.hours", "line", Sentence("只在几点", "Within these hours")),
        RecordField("scenes", "scenes", Sentence("画", "Pictures"), choices=SCENES),
    ),
    plural=Sentence("节日画面", "Festival scenes"),
    not_in_workbook=NO_SHEET,
)
