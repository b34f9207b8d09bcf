"""Words of bylines: those before names, roles and offices, and what is nobody's name."""

from __future__ import annotations

import re
from functools import cache

from reader.words.phrase_files import alternatives

_ADDRESS = r"https?:|www\.|@|\d{3}|\.(?:com|net|org|co|html?)\b"


def without_by(text: str) -> str:
    """Take the word "by", in any language of ours, off the front."""
    before = _before_names()
    return before.sub("", before.sub("", text.strip() + " ").strip() + " ").strip()


def begins_byline(text: str) -> bool:
    """Return whether a text begins as a line of authors does: `By Ida`, or `By` alone."""
    return _beginning().match(text) is not None


def says_role(text: str) -> bool:
    """Return whether a text holds a word of a role, an office or a label."""
    return _role().search(text) is not None


def is_nobody(name: str) -> bool:
    """Return whether what stands in a name's place is none: an address, a label, a program."""
    return _nobody().search(name) is not None


@cache
def _before_names() -> re.Pattern[str]:
    by = f"{alternatives('name_by')}|{alternatives('name_label')}"
    made = alternatives("name_made")
    return re.compile(
        rf"^\W*(?:(?:{made})\s*(?:and\s+\w+\s+)?)?(?:{by})(?:(?!\w)\s*[:：]?\s+|\s*[:：]\s*)",
        re.IGNORECASE,
    )


@cache
def _beginning() -> re.Pattern[str]:
    by = f"(?:(?:{alternatives('name_made')})\\s+)?(?:{alternatives('name_by')})"
    return re.compile(rf"{by}(?!\w)\s*[:：]?(?:\s+\S|$)", re.IGNORECASE)


@cache
def _role() -> re.Pattern[str]:
    words = alternatives("name_role").replace(r"\*", r"\w*")
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _nobody() -> re.Pattern[str]:
    words = alternatives("no_name").replace(r"\*", ".*")
    offer = rf"(?:{alternatives('offer_word')})\s(?:{alternatives('offer_joint')})\b.{{0,40}}"
    return re.compile(rf"{_ADDRESS}|^(?:{words}|{offer})$", re.IGNORECASE)
