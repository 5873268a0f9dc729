"""What the sheets of a workbook share: its texts, and how a part is parsed as it streams."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import closing
from typing import Any
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from kiosk.workbook.package_reader import Parts, damaged, trap

MOST_STRINGS = 2_000_000
LONGEST = 32_767
"""Characters that a cell can hold."""
ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class Enough(Exception):
    """Raised by a handler that needs no more of its part."""


class _Texts(ContentHandler):
    """Collects the text of `t` elements, without the readings over Japanese ones."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._open = False
        self._reading = 0

    def startElement(self, name: str, attrs: Any) -> None:
        local = name.rpartition(":")[2]
        if local == "si":
            self._pieces = []
        elif local == "rPh":
            self._reading += 1
        elif local == "t":
            self._open = not self._reading

    def characters(self, content: str) -> None:
        if self._open:
            self._pieces.append(content)

    def endElement(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if local == "t":
            self._open = False
        elif local == "rPh":
            self._reading -= 1
        elif local == "si":
            self.texts.append(unescaped("".join(self._pieces))[:LONGEST])
            if len(self.texts) > MOST_STRINGS:
                raise Enough


def strings_of(parts: Parts, part: str) -> list[str]:
    """The texts that cells name by their number. Raises Refused."""
    texts = _Texts()
    parse(parts.stream(part), texts)
    return texts.texts


def parse(pieces: Generator[bytes, None, None], handler: ContentHandler) -> None:
    """Feed a part to `handler` until it has enough; what is left is still read, since it may be damaged."""
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setContentHandler(handler)
    reading = True
    try:
        with closing(pieces):
            for piece in pieces:
                if reading:
                    try:
                        parser.feed(piece)
                    except Enough:
                        reading = False
        if reading:
            parser.close()
    except DefusedXmlException as wrong:
        raise trap() from wrong
    except (SAXException, ValueError, LookupError) as wrong:
        raise damaged() from wrong


def unescaped(text: str) -> str:
    """Text with what a workbook writes as _x000D_ for signs that XML cannot hold."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def local(tag: str) -> str:
    """A tag or attribute without its namespace."""
    return tag.rpartition("}")[2]


def whole(text: str | None, otherwise: int) -> int:
    """The whole number that an attribute says, `otherwise` for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else otherwise
