"""Eight digits make two machines known to each other, and nobody else; a guess costs the code, three the pairing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.fleet.pairing.certificates import Identity, checked, own_identity
from kiosk.fleet.pairing.pairing_exchange import (
    OPEN_S,
    TRIES,
    PairingWindow,
    Studio,
    StudioSide,
    WrongCode,
    code_digits,
    fresh_code,
    shown_name,
)
from kiosk.fleet.pairing.refusals import Refused
from tests.fleet.pairing.offices_at_a_port import KIOSK, ROOT, refused

now = [1000.0]


@pytest.fixture
def machine(tmp_path: Path) -> Identity:
    return own_identity(tmp_path / "kiosk", "kiosk")


@pytest.fixture
def window(machine: Identity) -> PairingWindow:
    now[0] = 1000.0
    return PairingWindow(KIOSK, machine.certificate, lambda: now[0])


def side(code: str, studio: Identity, machine: Identity, name: str = "示例") -> StudioSide:
    return StudioSide(code, Studio(name, studio.certificate, ROOT), machine.certificate)


def test_the_right_code_tells_each_side_who_the_other_is(
    window: PairingWindow, studio: Identity, machine: Identity
) -> None:
    ours = side(window.code, studio, machine)
    welcome = window.welcome(ours.proof(window.answer(ours.hello)))
    assert ours.welcomed(welcome) == KIOSK
    assert window.studio == Studio("示例", studio.certificate, ROOT)
    assert window.left == 0.0, "a pairing is for one studio"


def test_ten_thousand_guesses_cost_three_codes(window: PairingWindow, studio: Identity, machine: Identity) -> None:
    codes, refusals = {window.code}, set()
    for guess in range(10_000):
        if window.left > 0:  # an honest try is dear; the others are sent away before it comes to one
            wrong = side(fresh_code(window.code), studio, machine)
            with pytest.raises(Refused) as told:
                window.welcome(wrong.proof(window.answer(wrong.hello)))
        else:
            with pytest.raises(Refused) as told:
                window.answer(f'{{"format": 1, "guess": {guess}}}'.encode())
        refusals.add(told.value.code)
        codes.add(window.code)
    assert window.studio is None
    assert (window.wrong, len(codes)) == (TRIES, TRIES + 1)
    assert refusals == {"wrong-code", "not-pairing"}


def test_a_hello_without_a_proof_tells_nothing_and_costs_nothing(
    window: PairingWindow, studio: Identity, machine: Identity
) -> None:
    code = window.code
    for _ in range(20):
        answer = json.loads(window.answer(side("00000000", studio, machine).hello))
        assert set(answer) == {"session", "message"}
    assert window.code == code
    ours = side(code, studio, machine)
    assert ours.welcomed(window.welcome(ours.proof(window.answer(ours.hello)))) == KIOSK


def test_somebody_in_between_comes_to_another_key(
    window: PairingWindow, studio: Identity, other_studio: Identity, machine: Identity
) -> None:
    ours = side(window.code, studio, other_studio)  # the studio sees the certificate of whoever stands in between
    with refused("wrong-code"):
        window.welcome(ours.proof(window.answer(ours.hello)))


def test_who_puts_another_certificate_or_root_into_the_hello_proves_nothing(
    window: PairingWindow, studio: Identity, other_studio: Identity, machine: Identity
) -> None:
    ours = side(window.code, studio, machine)
    theirs = json.loads(side(window.code, other_studio, machine).hello)
    changed = {**json.loads(ours.hello), "certificate": theirs["certificate"]}
    with refused("wrong-code"):
        window.welcome(ours.proof(window.answer(json.dumps(changed).encode())))
    ours = side(window.code, studio, machine)
    with refused("wrong-code"):
        window.welcome(ours.proof(window.answer(ours.hello.replace(b'"root": "', b'"root": "AAAA'))))


def test_what_was_said_once_is_nothing_said_again(window: PairingWindow, studio: Identity, machine: Identity) -> None:
    ours = side(window.code, studio, machine)
    proof = ours.proof(window.answer(ours.hello))
    window.welcome(proof)
    with refused("not-pairing"):
        window.answer(ours.hello)
    again = PairingWindow(KIOSK, machine.certificate, lambda: now[0])
    again.answer(ours.hello)
    with refused("code-changed"):
        again.welcome(proof)
    assert again.studio is None


def test_a_kiosk_that_does_not_know_the_code_is_not_believed(studio: Identity, machine: Identity) -> None:
    impostor = PairingWindow(KIOSK, machine.certificate, lambda: now[0])
    ours = side(fresh_code(impostor.code), studio, machine)
    ours.proof(impostor.answer(ours.hello))
    with pytest.raises(WrongCode):
        ours.welcomed(json.dumps({"proof": "00" * 32, "kiosk": "k", "name": "k"}).encode())


def test_after_two_minutes_the_code_is_nothing(window: PairingWindow, studio: Identity, machine: Identity) -> None:
    ours = side(window.code, studio, machine)
    answer = window.answer(ours.hello)
    now[0] += OPEN_S + 1
    with refused("not-pairing"):
        window.welcome(ours.proof(answer))


def test_of_two_studios_with_the_code_the_first_is_paired(
    window: PairingWindow, studio: Identity, other_studio: Identity, machine: Identity
) -> None:
    first, second = side(window.code, studio, machine), side(window.code, other_studio, machine, "另一间")
    answers = window.answer(first.hello), window.answer(second.hello)
    window.welcome(second.proof(answers[1]))
    with refused("not-pairing"):
        window.welcome(first.proof(answers[0]))
    assert window.studio
    assert window.studio.name == "另一间"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"{}",
        b'{"format": 2}',
        b'{"format": 1, "name": 3}',
        b'{"format": 1, "name": "a", "certificate": "AAAA", "root": "AAAA", "message": "AAAA"}',
        b"[" * 100_000,
        b'{"format": 1, "name": "' + b"a" * 400_000 + b'"}',
        b'{"format": 1, "name": "\\ud800"}',
    ],
)
def test_whatever_a_stranger_says_is_refused_in_a_word(window: PairingWindow, content: bytes) -> None:
    code = window.code
    with pytest.raises(Refused):
        window.answer(content)
    with pytest.raises(Refused):
        window.welcome(content)
    assert window.code == code


def test_a_message_that_is_no_point_is_refused(window: PairingWindow, studio: Identity, machine: Identity) -> None:
    hello = json.loads(side(window.code, studio, machine).hello)
    for message in ("QQ==", "Qf///////////////////////////////////////////w==", "U" + hello["message"][1:]):
        with pytest.raises(Refused):
            window.answer(json.dumps({**hello, "message": message}).encode())


def test_digits_are_read_as_they_are_typed() -> None:
    assert code_digits("1234 5678") == code_digits("１２３４－５６７８") == "12345678"


def test_a_name_from_elsewhere_is_one_short_line() -> None:
    assert shown_name("a\nb\u202ec\0 " + "字" * 100) == "a b c " + "字" * 34


def test_an_identity_stays_the_same_and_its_key_is_its_owners_alone(tmp_path: Path) -> None:
    made = own_identity(tmp_path, "studio")
    assert own_identity(tmp_path, "studio") == made
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert checked(made.certificate) == made.certificate


def test_a_damaged_identity_is_made_anew(tmp_path: Path) -> None:
    made = own_identity(tmp_path, "studio")
    made.file.write_bytes(made.file.read_bytes()[:200])
    assert own_identity(tmp_path, "studio").fingerprint != made.fingerprint
