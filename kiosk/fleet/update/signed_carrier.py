"""Whether a release on a stick was signed by the office that this kiosk trusts."""

from __future__ import annotations

from kiosk.fleet.layout import SIGNED
from kiosk.fleet.update.poll import read_root
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.signed_channel import newest
from kiosk.fleet.update.sources import FolderSource
from kiosk.fleet.update.stick_check import Question
from kiosk.release.carrier import manifest_of


def signed_release(question: Question) -> str:
    """The id of the carrier's release, when the root's office signed it for this channel: the newest, or the one before.

    To be asked in a process of its own (base/sandbox): a stick may hold anything. Raises Refusal ("unsigned" where nothing
    was signed, or by nobody who is known) and StoreError for what is no carrier.
    """
    release = manifest_of(question.carrier).id
    source = FolderSource(question.carrier / SIGNED, question.carrier.name)
    if not source.folder.is_dir():
        raise Refusal("unsigned", question.carrier.name)
    version = newest(source, read_root(question.root), question.trusted, question.channel)
    if release not in {each.release for each in (version.newest, version.previous) if each is not None}:
        raise Refusal("wrong-content", question.carrier.name, release[:12])
    return release
