"""What a finding leads to when nobody mends it, in words for the list: what visitors see then, or that nothing is published."""

from __future__ import annotations

from kiosk.content.finding import Both, Finding

BLOCKED = ("不改好就不能发布", "nothing can be published until it is mended")
SHOWN = ("照样发布，访客会看到", "published as it is, for visitors to see")
LEFT_OUT = ("这个文件不会发布", "this file is left out")
AFTER: dict[str, Both] = {
    "stray-file": LEFT_OUT,
    "picture-format": LEFT_OUT,
    "hidden-record": LEFT_OUT,
    "bom": ("照样读了，访客看不出来", "it is read all the same; visitors see no difference"),
    "small-picture": ("照样发布，看着会糊", "published, and looks blurred"),
    "narrow-picture": ("照样发布，看着会糊", "published, and looks blurred"),
    "no-such-glyph": ("照样发布，那个字是方框", "published, with a box in the place of the sign"),
    "wrong-language": ("选英文的访客看到中文", "visitors who chose English see Chinese"),
    "term-broken": (
        "选繁体中文的访客看到两种写法",
        "visitors who chose traditional Chinese see it written in two ways",
    ),
    "unseen-sign": ("照样发布，断行和搜索可能不对", "published; lines may break oddly and search may miss it"),
}
"""Of findings that do not block publishing, by code; of others what holds for all."""


def consequence(finding: Finding) -> Both:
    """What comes of a finding as it is."""
    return BLOCKED if finding.severity == "error" else AFTER.get(finding.code, SHOWN)
