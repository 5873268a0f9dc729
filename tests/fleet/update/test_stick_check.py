"""Who signed what a stick carries: the office that is known, for this channel, and nothing older than was seen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.base import sandbox
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.repository.signed_export import export_signed
from kiosk.fleet.update.known_roots import KnownRoot, known_roots, learn, unlearn
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.signed_carrier import signed_release
from kiosk.fleet.update.staging import Origin
from kiosk.fleet.update.stick_check import Question, require_signed, require_staged_signed
from kiosk.release.carrier_export import export_release
from kiosk.release.store import Store
from kiosk.settings import Update
from tests.fleet.office import Office, open_office


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def ask(office: Office, carrier: Path, tmp_path: Path, channel: str = "main") -> str:
    """Who signed it, asked in this process."""
    known = KnownRoot(office.root, channel, "repository")
    return signed_release(Question(carrier, (known,), tmp_path / "trusted"))


def refused(office: Office, carrier: Path, tmp_path: Path, channel: str = "main") -> str:
    """The code with which it is refused."""
    with pytest.raises(Refusal) as found:
        ask(office, carrier, tmp_path, channel)
    return found.value.code


def test_what_was_exported_is_signed(office: Office, stick: Path, tmp_path: Path) -> None:
    new = office.publish(1)
    assert ask(office, export_signed(office.repository, "main", stick), tmp_path) == new


def test_a_carrier_without_signatures_is_unsigned(office: Office, stick: Path, tmp_path: Path) -> None:
    assert refused(office, export_release(office.store, office.releases[1], stick), tmp_path) == "unsigned"


def test_the_signatures_of_another_release_do_not_count(office: Office, stick: Path, tmp_path: Path) -> None:
    office.publish(0)
    signed = export_signed(office.repository, "main", stick)
    other = export_release(office.store, office.releases[1], stick)
    shutil.copytree(signed / "signed", other / "signed")
    assert refused(office, other, tmp_path) == "wrong-content"


def test_a_stick_that_is_older_than_what_was_seen(office: Office, stick: Path, tmp_path: Path) -> None:
    office.publish(0)
    old = export_signed(office.repository, "main", stick)
    office.publish(1)
    assert ask(office, export_signed(office.repository, "main", stick), tmp_path)
    assert refused(office, old, tmp_path) == "older"


def test_another_channels_stick(office: Office, stick: Path, tmp_path: Path) -> None:
    office.publish(1, channel="other")
    assert refused(office, export_signed(office.repository, "other", stick), tmp_path) == "no-channel"


def test_a_manifest_that_was_changed_is_no_carrier(office: Office, stick: Path, tmp_path: Path) -> None:
    from kiosk.release.store import StoreError

    office.publish(1)
    carrier = export_signed(office.repository, "main", stick)
    table = json.loads((carrier / "manifest.json").read_text())
    table["made_from"]["pack"] = "另一个"
    (carrier / "manifest.json").write_text(json.dumps(table))
    with pytest.raises(StoreError):
        ask(office, carrier, tmp_path)


def test_links_among_the_signatures_are_not_followed(office: Office, stick: Path, tmp_path: Path) -> None:
    office.publish(1)
    carrier = export_signed(office.repository, "main", stick)
    (carrier / "signed").rename(tmp_path / "elsewhere")
    (carrier / "signed").symlink_to(tmp_path / "elsewhere")
    assert refused(office, carrier, tmp_path) in ("not-there", "unsigned")


def test_where_no_office_is_known_nothing_is_asked(office: Office, stick: Path, tmp_path: Path) -> None:
    carrier = export_release(office.store, office.releases[1], stick)
    assert require_signed(Update(root=str(tmp_path / "none.json")), tmp_path, carrier) == ""


def test_of_several_offices_any_one_that_is_known_may_have_signed_it(
    office: Office, stick: Path, tmp_path: Path, releases: tuple[Store, tuple[str, str]]
) -> None:
    """One by kiosk.toml, others since staff let them publish on the panel."""
    paired, stranger = (open_office(tmp_path / name, *releases) for name in ("paired", "stranger"))
    (tmp_path / "root.json").write_bytes(office.root)
    update, data = Update(root=str(tmp_path / "root.json")), tmp_path / "data"
    learn(data, "a" * 64, paired.root)
    for each, code in ((office, ""), (paired, ""), (stranger, "unsigned")):
        each.publish(1)
        carrier = export_signed(each.repository, "main", stick)
        question = Question(carrier, known_roots(update, data), tmp_path / "seen")
        if code:
            with pytest.raises(Refusal) as found:
                signed_release(question)
            assert found.value.code == code
        else:
            assert signed_release(question) == each.releases[1]
        shutil.rmtree(carrier)
    unlearn(data, "a" * 64)
    assert [each.name for each in known_roots(update, data)] == ["repository"]


def test_what_came_over_the_network_is_taken_from_nobody_that_is_unknown(
    office: Office, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "alone", lambda work, source, *limits: work(source))
    office.publish(1)
    carrier = export_signed(office.repository, "main", stick)
    update = Update(root=str(tmp_path / "none.json"))

    def code(source: Origin) -> str:
        with pytest.raises(Refusal) as found:
            require_staged_signed(update, tmp_path, carrier, lambda: None, source)
        return found.value.code

    assert (code("repository"), code("office")) == ("no-root", "not-kept")
    learn(tmp_path, "a" * 64, open_office(tmp_path / "other", office.store, office.releases).root)
    assert (code("repository"), code("office")) == ("unsigned", "not-kept")
    learn(tmp_path, "b" * 64, office.root)
    assert require_staged_signed(update, tmp_path, carrier, lambda: None, "office") == office.releases[1]


def test_a_damaged_list_of_offices_lets_nothing_pass(office: Office, stick: Path, tmp_path: Path) -> None:
    carrier = export_release(office.store, office.releases[1], stick)
    learn(tmp_path, "a" * 64, office.root)
    (tmp_path / "trust" / "offices.json").write_text('[{"office": 3}]')
    with pytest.raises(Refusal) as found:
        require_signed(Update(root=str(tmp_path / "none.json")), tmp_path, carrier)
    assert found.value.code == "roots"
    learn(tmp_path, "b" * 64, office.root)
    assert len(known_roots(Update(root=""), tmp_path)) == 1


def test_it_is_asked_in_a_process_of_its_own(office: Office, stick: Path, tmp_path: Path) -> None:
    new = office.publish(1)
    (tmp_path / "root.json").write_bytes(office.root)
    update = Update(root=str(tmp_path / "root.json"))
    assert require_signed(update, tmp_path / "data", export_signed(office.repository, "main", stick)) == new
    plain = export_release(Repository(office.folder).store, new, tmp_path)
    with pytest.raises(Refusal) as found:
        require_signed(update, tmp_path / "data", plain)
    assert found.value.code == "unsigned"
