"""Logs of what a person visited and watched (Google's My Activity), which are nothing to read."""

from __future__ import annotations

import re

from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Refusal
from reader.translation import tr

_ENTRY = re.compile(rb'<div class="outer-cell mdl-cell[^>]{0,200}>\s{0,20}<div class="mdl-grid">')
"""How the page begins every entry, whatever its language."""
_STYLES = "material-design-lite"
_BEFORE = 1_000_000
"""Bytes in which the first entry begins; the styles above it have some 150,000."""


class ActivityLog:
    """The page of a downloaded account that lists what was done when."""

    name = "activity"

    def recognises(self, source: FileSource) -> bool:
        """By the frames of its entries; behind the styles at its head they come late."""
        if _ENTRY.search(source.head) is not None:
            return True
        if source.packed or _STYLES not in source.text_head[:4_000]:
            return False
        with source.open() as handle:
            return _ENTRY.search(handle.read(_BEFORE)) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Refuse it: its links are those of a history, not of a list that a person made."""
        yield Refusal(source.name, tr("This type of file has no articles."), failed=False)
