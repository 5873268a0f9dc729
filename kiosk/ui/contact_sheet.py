"""One picture of many photographs side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QImageReader, QPainter


def contact_sheet(files: Iterable[Path], out: Path, across: int = 8, cell: int = 300) -> None:
    """One picture of all `files` side by side, each under its name; photographs of another size begin a row of their own.

    One photograph at a time is held in memory.
    """
    rows = list(_rows([(file, QImageReader(str(file)).size()) for file in files], across))
    if not rows:
        return
    heights = [max(1, round((cell - 8) * size.height() / max(1, size.width()))) + 30 for (_, size), *_ in rows]
    sheet = QImage(across * cell, sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#5a5a5a"))
    painter = QPainter(sheet)
    painter.setFont(QFont("Kiosk Hei SC", 9))
    painter.setPen(QColor("#ffffff"))
    words = QFontMetrics(painter.font(), sheet)
    for row, y in zip(rows, accumulate(heights, initial=0)):
        for at, (file, _) in enumerate(row):
            small = QImage(str(file)).scaledToWidth(cell - 8, Qt.TransformationMode.SmoothTransformation)
            painter.drawImage(at * cell + 4, y + 22, small)
            name = words.elidedText(file.stem, Qt.TextElideMode.ElideMiddle, cell - 8)
            painter.drawText(QRectF(at * cell + 4, y, cell - 8, 20), Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    sheet.save(str(out))


def _rows(pictures: list[tuple[Path, QSize]], across: int) -> Iterator[list[tuple[Path, QSize]]]:
    for _, alike in groupby(pictures, key=lambda picture: picture[1].toTuple()):
        row = list(alike)
        yield from (row[at : at + across] for at in range(0, len(row), across))
