"""Whether the colours that zones are given can be read: words in them on paper, and light words on them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.colours import CARD, COLOUR, PAPER, contrast, nearest_readable, readable
from kiosk.content.finding import Finding, error
from kiosk.content.pack import Reading


def tones(reading: Reading) -> Iterator[Finding]:
    """Every zone whose own colour is too pale, with the nearest one that is not."""
    for file, table in reading.tables.items():
        said = str(table.get("tone", "")) if file.startswith("zones/") else ""
        if COLOUR.fullmatch(said) and not readable(said):
            least, better = min(contrast(said, PAPER), contrast(said, CARD)), nearest_readable(said)
            what = Sentence(
                f"{said} 太浅，写在纸上看不清：对比度 {least:.1f}，至少要 4.5。",
                f"{said} is too pale to be read on paper: its contrast is {least:.1f}, and 4.5 is the least.",
            )
            mend = Sentence(f"用最接近的 {better}。", f"Use the nearest that can be read: {better}.")
            yield error("pale-tone", file, "tone", what, mend)
