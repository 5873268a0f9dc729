"""What was put on show is written down beside the releases, and outlives them."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.publications import FILE, MOST_KEPT, Publication, Told, tell, told
from kiosk.release.store import Store
from tests.release.test_store import make_pack


def published(store: Store, folder: Path, name: str, by: str) -> str:
    """Publish a pack whose title is `name`."""
    pack = make_pack(folder, name)
    return compile_pack(pack, store, PublishOptions(told=Told("studio", by))).id


def test_each_publication_is_told_with_who_and_what_changed_even_once_its_release_is_pruned(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    first = published(store, tmp_path / "one", "一号", "王芳")
    second = published(store, tmp_path / "two", "二号", "")
    os.utime(store.releases_folder / first / "manifest.json", (1, 1))
    store.switch(first, Told("command", "li"))
    store.switch(second, Told("panel"))
    store.prune(1)
    assert [each.id for each in store.releases()] == [second]
    again, back, changed, begun = told(store.data)
    assert [each.release for each in (begun, changed, back, again)] == [first, second, first, second]
    assert (begun.by, begun.way, begun.known, begun.before) == ("王芳", "studio", False, "")
    assert changed.counts == {"changed": 1}
    title = changed.changes[0].fields[0]
    assert (changed.changes[0].kind, title.field, title.before, title.after) == ("pack", "name", "一号", "二号")
    assert (back.by, back.way, back.changes[0].fields[0].after) == ("li", "command", "一号")


def test_what_is_on_show_already_and_what_is_only_looked_at_is_not_told(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    published(store, tmp_path / "one", "一号", "")
    published(store, tmp_path / "one", "一号", "")
    compile_pack(make_pack(tmp_path / "two", "二号"), store)
    assert len(told(store.data)) == 1


def test_a_history_that_cannot_be_written_keeps_nothing_from_being_shown(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    (tmp_path / "data" / FILE).mkdir(parents=True)
    release = published(store, tmp_path / "one", "一号", "")
    assert store.pointed() == release
    assert told(store.data) == []


def test_damaged_lines_are_left_out_and_a_long_history_keeps_its_end(tmp_path: Path) -> None:
    made = Publication("a" * 32, 1.0, "studio", "王", "1", "", {"added": 2})
    tell(tmp_path, made)
    with (tmp_path / FILE).open("ab") as stream:
        stream.write(b'{"release": "half')
    tell(tmp_path, made)
    assert told(tmp_path) == [made, made]
    (tmp_path / FILE).write_bytes((tmp_path / FILE).read_bytes() * 20_000)
    tell(tmp_path, made)
    assert 0 < len(told(tmp_path)) <= MOST_KEPT + 1
