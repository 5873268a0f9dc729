"""Who a machine is on the showroom's network: a key of its own and a certificate that it signed itself.

Nobody vouches for such a certificate: each side keeps the other's, learnt when they were paired, and takes no other. So its
days say nothing, and it holds by any clock, also by one that was never set.
"""

from __future__ import annotations

import secrets
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.content_digest import sha256
from kiosk.base.untrusted_input import Unreadable, read_file

FILE = "identity.pem"
MOST_BYTES = 16 << 10
"""Of a certificate, and of the file of a key with its own."""
FIRST, LAST = datetime(1950, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
"""RFC 5280: a certificate without a day on which it ends says the last one of the year 9999."""


class WrongCertificate(SentenceError):
    """What was handed over is no certificate that can be kept."""

    def __init__(self) -> None:
        super().__init__("对方的证书读不懂。", "The other side's certificate cannot be read.")


@dataclass(frozen=True, slots=True)
class Identity:
    """A machine's own certificate, and the file (0600) that holds it with its key."""

    file: Path
    certificate: bytes
    """As DER."""

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the certificate, in hex."""
        return fingerprint(self.certificate)


def own_identity(folder: Path, kind: str) -> Identity:
    """The identity kept in `folder`; one is made the first time, and where the file is damaged. `kind` begins its name.

    Raises OSError when the disk refuses.
    """
    file = folder / FILE
    try:
        text = read_file(file, MOST_BYTES).decode("ascii")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)  # a key that is not the certificate's is as good as none
        return Identity(file, _der(text))
    except (FileNotFoundError, NotADirectoryError, Unreadable, UnicodeDecodeError, ssl.SSLError, ValueError):
        pass
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = ec.generate_private_key(ec.SECP256R1())
    called = (
        f"{kind} {secrets.token_hex(16)}"  # TLS looks for who vouches by name, and finds each other's if two have one
    )
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(FIRST)
        .not_valid_after(LAST)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    atomic_write.replace(file, secret + made.public_bytes(serialization.Encoding.PEM), mode=0o600)
    return Identity(file, made.public_bytes(serialization.Encoding.DER))


def fingerprint(certificate: bytes) -> str:
    """The SHA-256 of a certificate (DER), in hex."""
    return sha256(certificate).hexdigest()


def checked(certificate: bytes) -> bytes:
    """A certificate (DER) that somebody handed over, when it is one and no larger than one is. Raises WrongCertificate."""
    try:
        if len(certificate) > MOST_BYTES:
            raise ValueError("too large")
        found = x509.load_der_x509_certificate(certificate)
        found.verify_directly_issued_by(found)
        found.public_key()
    except Exception as error:  # whatever the parser makes of what a stranger sent
        raise WrongCertificate from error
    return found.public_bytes(serialization.Encoding.DER)


def as_pem(certificate: bytes) -> str:
    """A certificate as text."""
    return ssl.DER_cert_to_PEM_cert(certificate)


def _der(text: str) -> bytes:
    start = text.index(ssl.PEM_HEADER)
    return ssl.PEM_cert_to_DER_cert(text[start:])
