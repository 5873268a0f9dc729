"""The program's words: read from QML, checked, compiled.

python packaging/translations.py update | check | compile
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).parents[1]))

from kiosk.base import kept_measures

ROOT = Path(__file__).parents[1]
TOOLS = Path(PySide6.__file__).parent
LOCALES = ("zh_CN", "zh_TW", "en", "ja", "ko")
PLACEHOLDER = re.compile(r"%\d|%n")


def tool(name: str) -> str:
    """A Qt Linguist tool, which PySide6 carries."""
    found = [TOOLS / name, TOOLS / f"{name}.exe", TOOLS / "Qt" / "libexec" / name]
    return str(next(path for path in found if path.exists()))


def file(locale: str, folder: Path = ROOT / "translations") -> Path:
    """The source of one translation."""
    return folder / f"kiosk_{locale}.ts"


def update(folder: Path = ROOT / "translations") -> None:
    """Read every word from QML into the .ts files of `folder`; what is gone is dropped, what is new is unfinished."""
    for locale in LOCALES:
        words = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", locale]
        words += ["-pluralonly"] if locale == "en" else []
        made = [
            tool("lupdate"),
            "-silent",
            "-extensions",
            "qml",
            *words,
            "kiosk/ui/qml/Kiosk",
            "-ts",
            str(file(locale, folder)),
        ]
        subprocess.run(made, cwd=ROOT, check=True)


def faults() -> list[str]:
    """What is wrong with the translations: stale, unfinished, or with other placeholders than the source."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for locale in LOCALES:
            file(locale, Path(scratch)).write_bytes(file(locale).read_bytes())
        update(Path(scratch))
        for locale in LOCALES:
            if file(locale, Path(scratch)).read_bytes() != file(locale).read_bytes():
                found.append(f"{file(locale).name} is stale: run `make translations` and translate what is new")
    for locale in LOCALES:
        for message in ET.parse(file(locale)).iter("message"):
            found += _message(file(locale).name, message)
    return found


def _message(name: str, message: ET.Element) -> list[str]:
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return [f"{name}: {source!r} is {translation.get('type') if translation is not None else 'missing'}"]
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    found = [f"{name}: {source!r} has an empty form" for form in forms if not form.strip()]
    wanted = set(PLACEHOLDER.findall(source))
    return found + [
        f"{name}: {source!r} and {form!r} hold other placeholders"
        for form in forms
        if form and set(PLACEHOLDER.findall(form)) != wanted
    ]


def compile_all(out: Path = ROOT / "kiosk" / "built" / "translations") -> None:
    """Make the .qm files that the program loads; those that are up to date stay.

    Each is put in place whole: Qt maps the file that it loaded, and a program that runs would end in one cut short.
    """
    out.mkdir(parents=True, exist_ok=True)
    sources = [Path(__file__), Path(kept_measures.__file__), *(file(locale) for locale in LOCALES)]
    changed = max(source.stat().st_mtime for source in sources)
    for locale in LOCALES:
        made = out / f"kiosk_{locale}.qm"
        if not made.exists() or made.stat().st_mtime < changed:
            with tempfile.TemporaryDirectory() as scratch:
                words = file(locale, Path(scratch))
                _measured(locale).write(words, "utf-8", xml_declaration=True)
                beside = made.with_suffix(".new")
                subprocess.run([tool("lrelease"), "-silent", str(words), "-qm", str(beside)], check=True)
                beside.replace(made)


def _measured(locale: str) -> ET.ElementTree[ET.Element]:
    """The words of a language, numbers kept with their measures; English ones that stand in QML alone are translated for it."""
    tree = ET.parse(file(locale))
    for form in [*tree.iter("translation"), *tree.iter("numerusform")]:
        form.text = kept_measures.kept(form.text or "")
    if locale == "en":
        for context in ET.parse(file(LOCALES[0])).getroot().iter("context"):
            for message in [*context.iter("message")]:
                source = message.findtext("source") or ""
                words = message.find("translation")
                if message.get("numerus") or words is None or kept_measures.kept(source) == source:
                    context.remove(message)
                else:
                    words.text = kept_measures.kept(source)
            tree.getroot().append(context)
    return tree


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            wrong = faults()
            print("\n".join(wrong) or f"translations: {len(LOCALES)} complete")
            raise SystemExit(1 if wrong else 0)
        case _:
            raise SystemExit(__doc__)
