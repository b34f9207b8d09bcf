"""Entries of ZIP files, whatever the clock says: the format knows the years 1980 to 2107 only."""

from __future__ import annotations

import zipfile
from datetime import datetime

_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
"""Years that a ZIP entry's date can hold."""


class NewArchive(zipfile.ZipFile):
    """An archive that is being written; one that was given up writes nothing more.

    ZipFile would try to end it when it is collected, and complain where the disk refuses that.
    """

    def __del__(self) -> None:
        """Leave the file as it is."""


def zip_entry(name: str, compression: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    """Return an entry of this moment for its owner only, its date within what ZIP can say."""
    try:
        moment = datetime.now()
        date = (
            *(moment.year, moment.month, moment.day),
            *(moment.hour, moment.minute, moment.second),
        )
    except (OSError, OverflowError, ValueError):
        date = _EARLIEST
    entry = zipfile.ZipInfo(name, min(max(date, _EARLIEST), _LATEST))
    entry.compress_type = compression
    entry.external_attr = 0o600 << 16
    return entry
