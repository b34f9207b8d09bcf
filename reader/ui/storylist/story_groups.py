"""Groups of the list: by day, site or tag, each with the words that stand above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from reader.translation import tr
from reader.ui.local_dates import spoken_date, written_date

NO_GROUPS, BY_DATE, BY_SITE, BY_TAG = "none", "date", "site", "tag"
GROUPINGS = (NO_GROUPS, BY_DATE, BY_SITE, BY_TAG)
"""What a list can be grouped by."""
_DAYS = 7
"""Days that have a group each; older stories are grouped by month, else most groups hold one."""
_MONTH = len("2024-10")
"""Characters of an ISO 8601 month."""


def grouped(
    ids: Sequence[int], keys: Mapping[int, str], by: str, sort: str
) -> tuple[list[int], dict[int, str]]:
    """Return ids so that those of a group stand together, and the heading of each.

    `keys` are dates, sites or tags; within a group the order stays.  Groups by date run as `sort`
    does, others by name; what has no site or tag is last.
    """
    today = date.today()
    folded = {key: _folded(key, by, today) for key in set(keys.values())}
    folded[""] = ""
    if by == BY_DATE:
        order = sorted(ids, key=lambda id_: folded[keys.get(id_, "")], reverse=sort != "oldest")
    else:
        names = {key: (not name, name) for key, name in folded.items()}
        order = sorted(ids, key=lambda id_: names[keys.get(id_, "")])
    words: dict[str, str] = {}
    headings: dict[int, str] = {}
    for id_ in order:
        key = keys.get(id_, "")
        name = folded[key]
        if name not in words:
            words[name] = _heading(key, name, by, today)
        headings[id_] = words[name]
    return order, headings


def _folded(key: str, by: str, today: date) -> str:
    """Return what decides to which group a story belongs."""
    if by != BY_DATE:
        return key.casefold()
    recent = (today - timedelta(days=_DAYS)).isoformat() < key <= today.isoformat()
    return key if recent else key[:_MONTH]


def _heading(key: str, name: str, by: str, today: date) -> str:
    if by == BY_DATE:
        near = today - timedelta(days=1)
        if name in (today.isoformat(), near.isoformat()):
            return spoken_date(name, today)
        return written_date(name) or tr("No date")
    if by == BY_SITE:
        return key or tr("No site")
    return key or tr("No tag")
