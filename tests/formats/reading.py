"""Short ways to read samples in tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from reader.formats import Limits, read_bytes
from reader.model import Draft, Refusal


def read_all(data: bytes | str, name: str, limits: Limits | None = None) -> list[Draft | Refusal]:
    """Everything that a file yields."""
    return list(read_bytes(data.encode() if isinstance(data, str) else data, name, limits))


def drafts(data: bytes | str, name: str) -> list[Draft]:
    """The drafts of a file that must hold nothing else."""
    found = read_all(data, name)
    assert all(isinstance(each, Draft) for each in found), found
    return [each for each in found if isinstance(each, Draft)]


def draft(data: bytes | str, name: str) -> Draft:
    """The one draft of a file."""
    (found,) = drafts(data, name)
    return found


def refusal(data: bytes | str, name: str, limits: Limits | None = None) -> str:
    """The reason of the one refusal of a file."""
    (found,) = read_all(data, name, limits)
    assert isinstance(found, Refusal), found
    return found.reason


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    """A ZIP file of these."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()
