"""What phones may send to a studio at one time."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class UploadLimits:
    """Bytes, numbers and seconds of one opening of the page."""

    each: int = 100 * MEGABYTE
    """Bytes of one photograph."""
    number: int = 100
    """Photographs that are taken; those that were refused do not count."""
    total: int = 2048 * MEGABYTE
    """Bytes of all that is sent."""
    phones: int = 8
    seconds: float = 600.0
    """How long the address is good."""
    part: int = 256 << 10
    """Bytes of a photograph that come with one request."""
    spare: int = 512 * MEGABYTE
    """Bytes of the disk that stay free."""
    silence: float = 20.0
    """Seconds without a further part after which the studio says that an upload has stopped."""

    @property
    def said(self) -> dict[str, int]:
        """The numbers that sentences name."""
        return {"each": max(1, self.each // MEGABYTE), "number": self.number, "phones": self.phones}
