"""Why a photograph cannot be used, in words a person can act on."""

from __future__ import annotations

from kiosk.base.os_errors import cause_of
from kiosk.content.finding import Both, Finding, error

MOST_COMPATIBLE = (
    "在 iPhone 的“设置 > 相机 > 格式”里选“兼容性最佳”再拍，或把照片以 JPEG 格式发过来。",
    "On the iPhone choose Settings > Camera > Formats > Most Compatible and take it again, or send the photo as JPEG.",
)
AS_JPEG = (
    "用看图软件打开原图，另存为 JPEG，再放回来。",
    "Open the original in a picture program, save it as JPEG, and put that here.",
)
AGAIN = ("从手机或相机里重新复制一份原图。", "Copy the original from the phone or camera once more.")
A_PLAIN_FILE = (
    "把照片本身复制进来，不要放链接、管道或设备。",
    "Copy the photograph itself here: no link, pipe or device.",
)


class PhotographError(Exception):
    """A photograph cannot be used; `finding` says which, why, and how to mend it, in Chinese and English."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        found = self.finding
        return f"{found.what_zh}{found.mend_zh}\n{found.what_en} {found.mend_en}"


def refusal(code: str, name: str, what: Both, mend: Both) -> PhotographError:
    """The photograph `name` cannot be used: `what` is wrong, and how to `mend` it."""
    return PhotographError(error(code, name, "", what, mend))


def unreadable(name: str, wrong: OSError) -> PhotographError:
    """The system does not let us read it."""
    why = cause_of(wrong)
    what = (f"这个文件读不了（{why.zh}）。", f"This file cannot be read ({why.en}).")
    mend = (
        "看看文件是否还在、是否允许读取，再复制一份。",
        "See whether the file is still there and may be read, and copy it once more.",
    )
    return refusal("unreadable-file", name, what, mend)


def too_heavy(name: str) -> PhotographError:
    """Making it took too much memory or too long."""
    what = ("处理这张照片时内存不够或超时。", "Making this photograph took too much memory or too long.")
    mend = (
        "先用看图软件把它缩小到每边 6000 像素以内，另存为 JPEG。",
        "Make it at most 6,000 pixels a side in a picture program first, and save it as JPEG.",
    )
    return refusal("heavy-photograph", name, what, mend)
