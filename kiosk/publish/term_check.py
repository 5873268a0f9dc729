"""Terms of the pack, or of tea's people, that a text in traditional Chinese writes as a converter would: 巖茶 for 岩茶."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding, warning
from kiosk.content.toml_tables import Table, texts
from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import converted

CODE = "term-broken"


def broken_terms(tables: Mapping[str, Table], glossary: Glossary) -> Iterator[Finding]:
    """Each text in traditional Chinese that writes one of the glossary's words otherwise."""
    otherwise = {word: (right, converted(word)) for word, right in glossary.words.items()}
    otherwise = {word: pair for word, pair in otherwise.items() if pair[0] != pair[1]}
    for file, table in tables.items():
        for path, text in texts(table):
            plain, written = text.get("zh-CN"), text.get("zh-TW")
            if not isinstance(plain, str) or not isinstance(written, str):
                continue
            for word, (right, wrong) in otherwise.items():
                if word in plain and wrong in written and right not in written:
                    what = Sentence(
                        f"“{word}”别处写“{right}”，这里写“{wrong}”。",
                        f"“{word}” is written {right} elsewhere and {wrong} here.",
                    )
                    mend = Sentence(f"把“{wrong}”改成“{right}”。", f"Write {right} for {wrong}.")
                    yield warning(CODE, file, f"{path}.zh-TW", what, mend)
