"""Texts that are parted by heads: what stands below each of them, up to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence


def parts_below(heads: Sequence[re.Match[str]], text: str) -> list[str]:
    """Return for each of some heads, in the order of the text, what stands below it."""
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return [text[head.end() : end] for head, end in zip(heads, ends, strict=False)]
