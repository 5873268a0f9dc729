"""The configuration of nginx that comes with the package, before a receiver that runs: heartbeats and pages over TLS."""

from __future__ import annotations

import base64
import http.client
import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.fleet.receiver.admissions import READERS, Admissions
from tests.fleet.nginx import executable, free_port, running, whole
from tests.fleet.receiver.processes import receiver_process
from tests.packaging.scripts import ROOT

pytestmark = pytest.mark.skipif(not executable(), reason="nginx is missing: apt-get install nginx-light")
WRITTEN = ROOT / "packaging" / "monitoring" / "kiosk-receiver.nginx"


class Office(NamedTuple):
    """An office that is reached at `port`, its certificate, and who is admitted there."""

    port: int
    certificate: Path
    admissions: Admissions

    def ask(
        self, method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b""
    ) -> tuple[int, bytes]:
        """What a browser or a script gets, which believes the certificate."""
        trust = ssl.create_default_context(cafile=str(self.certificate))
        way = http.client.HTTPSConnection("localhost", self.port, timeout=20, context=trust)
        try:
            way.request(method, path, body, headers or {})
            answer = way.getresponse()
            return answer.status, answer.read()
        finally:
            way.close()


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate for localhost and its key."""
    key, now = generate_private_key(SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    files = folder / "eyes.pem", folder / "eyes.key"
    files[0].write_bytes(made.public_bytes(Encoding.PEM))
    files[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return files


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """A receiver behind nginx; of the configuration only what it tells people to change is changed, and the ports.

    And how often somebody may ask, so that it does not matter how fast this machine is.
    """
    folder = tmp_path_factory.mktemp("office")
    certificate, key = certified(folder)
    port, written = free_port(), WRITTEN.read_text("utf-8")
    with receiver_process(folder / "receiver") as (behind, admissions):
        for was, so in {
            "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
            "    listen [::]:443 ssl;\n": "",
            "eyes.example.cn": "localhost",
            "/etc/ssl/kiosk/eyes.pem": str(certificate),
            "/etc/ssl/kiosk/eyes.key": str(key),
            "127.0.0.1:8766": f"127.0.0.1:{behind}",
            "rate=10r/s": "rate=1r/m",
            "burst=100": "burst=40",
        }.items():
            assert was in written
            written = written.replace(was, so)
        with running(folder / "nginx", whole(folder / "nginx", written), port):
            yield Office(port, certificate, admissions)


def kiosk_that_tells(folder: Path, office: Office, trusting: Path) -> str:
    """What `kiosk fleet health` says on a kiosk that is set to push to the office."""
    (folder / "health").mkdir(parents=True)
    (folder / "token").write_text(office.admissions.admit("一楼东门"), "utf-8")
    toml = folder / "kiosk.toml"
    toml.write_text(
        f'[health]\nname = "一楼东门"\npush = "https://localhost:{office.port}"\nfolder = "{folder / "health"}"\n'
        f'token = "{folder / "token"}"\n',
        "utf-8",
    )
    words = [sys.executable, "-m", "kiosk", "fleet", "health", "--config", str(toml), "--data", str(folder / "data")]
    env = {**os.environ, "SSL_CERT_FILE": str(trusting)}
    return subprocess.run(words, env=env, capture_output=True, text=True, timeout=60, check=False).stderr


def test_a_kiosk_tells_how_it_is_and_somebody_who_may_reads_it(office: Office, tmp_path: Path) -> None:
    assert kiosk_that_tells(tmp_path / "kiosk", office, office.certificate) == ""
    password = office.admissions.admit("office", READERS)
    reader = {"Authorization": "Basic " + base64.b64encode(f"me:{password}".encode()).decode()}
    status, page = office.ask("GET", "/", reader)
    assert (status, "一楼东门" in page.decode()) == (200, True)
    status, numbers = office.ask("GET", "/metrics", reader)
    assert (status, 'kiosk_info{kiosk="' in numbers.decode()) == (200, True)
    (one,) = [each for each in office.admissions.all() if each.name == "一楼东门"]
    here, there = {"Origin": f"https://localhost:{office.port}"}, {"Origin": "https://elsewhere.example"}
    assert office.ask("POST", f"/kiosk/{one.id}/picture", {**reader, **here})[0] == 303, "the page's own button"
    assert office.ask("POST", f"/kiosk/{one.id}/picture", {**reader, **there})[0] == 403


def test_a_kiosk_that_does_not_believe_the_certificate_sends_nothing(office: Office, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    said = kiosk_that_tells(tmp_path / "kiosk", office, certified(tmp_path / "elsewhere")[0])
    assert "对方的证书不可信" in said


def test_strangers_and_what_is_too_large_are_turned_away(office: Office) -> None:
    assert office.ask("GET", "/")[0] == 401
    assert office.ask("POST", "/heartbeats", {"Authorization": "Bearer x.y"}, b"{}")[0] == 401
    assert office.ask("POST", "/heartbeats", body=b" " * 600_000)[0] == 413
    answers = {office.ask("GET", "/metrics")[0] for _ in range(60)}
    assert answers == {401, 429}, "whoever asks on and on is made to wait"
