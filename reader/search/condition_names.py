"""What other programs call conditions of a query, their states, and what only they have."""

from __future__ import annotations

import re

from reader.model.query import FACT_FIELDS, SAME_STATES, TEXT_FIELDS

IS_VALUES = (
    *("starred", "unread", "read", "archived", "inbox", "begun", "later", "link-only"),
    *("stub", "trash"),
)
HAS_VALUES = ("highlights", "notes", "images", "tags", "links", "bookmarks", "date")
FIELDS = (*TEXT_FIELDS, *FACT_FIELDS)
VALUES = {"is": IS_VALUES, "has": HAS_VALUES}
"""Values of the conditions that know a few only."""
ALIASES = {"author": "by", "byline": "by", "notes": "note", "tags": "tag", "language": "lang"}
ALIASES |= {"link": "url", "address": "url", "pubdate": "published", "saved": "added"}
ALIASES |= {"intitle": "title", "allintitle": "title", "subject": "title", "headline": "title"}
ALIASES |= {"inurl": "url", "allinurl": "url", "intext": "text", "allintext": "text"}
ALIASES |= {"body": "text", "content": "text", "from": "by"}
ALIASES |= {"keyword": "tag", "label": "tag", "folder": "tag", "lr": "lang"}
ALIASES |= {"domain": "site", "source": "site", "publisher": "site", "host": "site"}
ALIASES |= {"website": "site"}
ALIASES |= {"length": "words", "wordcount": "words", "year": "date"}
ALIASES |= {"since": "after", "newer": "after", "newer_than": "after"}
ALIASES |= {"until": "before", "older": "before", "older_than": "before"}
"""Names of other programs, each with ours."""
COMMON_WORDS = frozenset(("body", "content", "newer", "older", "since", "until", "year"))
"""Names that are words of headlines too: conditions only with a value right behind them."""
STATES = ("in", "status", "state")
"""Names behind which other programs write a state, as ours stands behind `is:`."""
FOREIGN = frozenset(
    "bcc cache cc define ext extension fileext filename filetype format group kind limit mime "  # noqa: SIM905
    "order orderby related size sort sortby to type".split()
)
"""Conditions of other programs for which there is none here."""
_BEHIND_SIGN = re.compile(r"\W([A-Za-z]+):\S")
"""A condition behind another sign: `[is:starred]`."""
_YES, _NO = ("yes", "true", "1", "y", "on"), ("no", "false", "0", "n", "off")


def own_state(name: str, value: str) -> str:
    """Return the state that `in:trash` or `status:unread` asks for, or "" where it is none."""
    own = SAME_STATES.get(value.lower(), value.lower())
    return own if name in STATES and own in IS_VALUES else ""


def meant_state(name: str, value: str) -> str:
    """Return our condition for `starred:yes` or `read:no`, or "" where it is something else."""
    own, value = SAME_STATES.get(name.lower(), name.lower()), value.lower()
    if own not in IS_VALUES or value not in (*_YES, *_NO):
        return ""
    return f"{'' if value in _YES else '-'}is:{own}"


def condition_name(text: str) -> str:
    """Return the condition that a name means, `by` for `author`; an unknown one as it is."""
    name = text.lower()
    return ALIASES.get(name, name)


def is_half_condition(text: str) -> bool:
    """Return whether a word is a condition without its name, or hides one behind a sign."""
    hidden = _BEHIND_SIGN.match(text)
    return (text[0] == ":" and text[1:2].isalpha()) or (
        hidden is not None and condition_name(hidden[1]) in FIELDS
    )
