"""Facts of the query language as conditions on stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.query import SAME_STATES
from reader.store.story_table import Condition
from reader.store.tag_table import tag_key
from reader.store.triggers import SHELVES

if TYPE_CHECKING:
    from reader.model.query import Fact
    from reader.store.database import Database

_IS = {
    "read": "s.read = 1",
    "unread": "s.read = 0",
    "starred": "s.starred = 1",
    "archived": "s.archived = 1",
    "inbox": SHELVES["inbox"].format(row="s"),
    "begun": SHELVES["begun"].format(row="s"),
    "later": SHELVES["later"].format(row="s"),
    "trash": "s.trashed = 1",
    "link-only": "s.stub = 1 AND s.url <> ''",
    "stub": "s.stub = 1",
}

_HAS = {
    "highlights": "s.highlights > 0",
    "notes": "s.notes > 0",
    "images": "s.images > 0",
    "tags": "EXISTS (SELECT 1 FROM story_tags AS st WHERE st.story = s.id)",
    "links": "EXISTS (SELECT 1 FROM links AS l WHERE l.story = s.id)",
    "bookmarks": "EXISTS (SELECT 1 FROM bookmarks AS b WHERE b.story = s.id AND b.trashed = 0)",
    "date": "s.published IS NOT NULL",
}

OUTSIDE_TRASH = Condition("s.trashed = 0")
"""What a list shows unless the trash is asked for."""

NOTHING = Condition("0")


def state_condition(filter_text: str) -> Condition | None:
    """Return what a filter asks that is one state and nothing else, such as `is:inbox`.

    Every shelf is one: their lists need no query language, which takes longer to load than they.
    """
    field, _, value = filter_text.partition(":")
    sql = _IS.get(value) if field == "is" else None
    return None if sql is None else Condition(sql)


def fact_condition(fact: Fact, bounds: tuple[str, str] | None, db: Database) -> Condition | None:
    """Return the condition a fact means, or None for a fact that is not known.

    `bounds` are the ISO dates of a date fact, from (inclusive) until (exclusive), open where
    empty, as the query language reads them.
    """
    value = fact.value.strip()
    if fact.field in ("is", "has"):
        known = _IS if fact.field == "is" else _HAS
        name = SAME_STATES.get(value.lower(), value.lower())
        sql = known.get(name) or known.get(f"{name}s")
        return None if sql is None else Condition(sql)
    if fact.field == "tag":
        return _tagged(value)
    if fact.field == "site":
        return _from_site(value, db)
    if fact.field == "lang":
        return Condition(
            "(s.language = ? COLLATE NOCASE OR s.language LIKE ? ESCAPE '\\')",
            (value, f"{_escaped(value)}-%"),
        )
    if fact.field == "added":
        return _added(bounds)
    if fact.field in ("before", "after", "date", "published"):
        return _within(bounds)
    return None


def number_condition(field: str, low: float | None, high: float | None) -> Condition:
    """Return the condition that a number of a story lies between bounds (None: open)."""
    column = {"words": "s.word_count", "highlights": "s.highlights"}.get(field, "s.progress * 100")
    parts = []
    if low is not None:
        parts.append(Condition(f"{column} >= ?", (low,)))
    if high is not None:
        parts.append(Condition(f"{column} <= ?", (high,)))
    return all_of(parts)


def is_within(ids: str) -> Condition:
    """Return the stories of a JSON list of ids."""
    return Condition("s.id IN (SELECT value FROM json_each(?))", (ids,))


def all_of(parts: list[Condition]) -> Condition:
    """Return the condition that every part holds; without parts, it always does."""
    return _joined(parts, " AND ", "1")


def any_of(parts: list[Condition]) -> Condition:
    """At least one part holds."""
    return _joined(parts, " OR ", "0")


def negated(part: Condition) -> Condition:
    """Return the condition under which the part does not hold.

    What is not known does not hold either.
    """
    return Condition(f"NOT coalesce(({part.sql}), 0)", part.values)


def _joined(parts: list[Condition], word: str, nothing: str) -> Condition:
    if len(parts) == 1:
        return parts[0]
    sql = word.join(f"({part.sql})" for part in parts) or nothing
    return Condition(sql, tuple(value for part in parts for value in part.values))


def _tagged(value: str) -> Condition:
    """Return a tag of this name, or one below it (`news` holds `news/sport`).

    `ne*` is a beginning, but where a tag is called so itself (`Sagittarius A*`) it is that tag.
    """
    key = tag_key(value)
    if not key:
        return NOTHING
    if key.endswith("*"):
        return Condition(
            "s.id IN (SELECT st.story FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
            "WHERE t.key = ? OR t.key LIKE ? ESCAPE '\\' OR (t.key LIKE ? ESCAPE '\\' "
            "AND NOT EXISTS (SELECT 1 FROM tags WHERE key = ?)))",
            (key, f"{_escaped(key)}/%", f"{_escaped(key.rstrip('*'))}%", key),
        )
    return Condition(
        "s.id IN (SELECT st.story FROM story_tags AS st JOIN tags AS t ON t.id = st.tag "
        "WHERE t.key = ? OR t.key LIKE ? ESCAPE '\\')",
        (key, f"{_escaped(key)}/%"),
    )


def _from_site(value: str, db: Database) -> Condition:
    """Return the site's name, or its host and the hosts below it."""
    named = value.casefold().removeprefix("www.")
    # As the name of a host; a site's name may end with a full stop (“The Post Inc.”).
    wanted = value.casefold().strip("*").strip(".").removeprefix("www.")
    if not named:
        return NOTHING
    names = [
        name
        for name in db.column("SELECT name FROM tallies WHERE kind = 'site'")
        if name.casefold().removeprefix("www.") in (named, wanted)
    ]
    if not wanted and not names:
        return NOTHING
    below = value.startswith("*.")
    by_name = Condition(f"s.site IN ({', '.join('?' * len(names))})", tuple(names))
    if any(name == value for name in names) or ("." not in wanted and not below):
        return by_name if names else _named_like(wanted)
    host = _escaped(wanted)
    by_host = Condition(
        "(s.url LIKE ? ESCAPE '\\' OR s.url LIKE ? ESCAPE '\\' OR s.url LIKE ? ESCAPE '\\')",
        (f"%://{host}/%", f"%://{host}", f"%://%.{host}/%"),
    )
    return any_of([by_name, by_host]) if names else by_host


def _named_like(wanted: str) -> Condition:
    return Condition("s.site LIKE ? ESCAPE '\\'", (f"%{_escaped(wanted)}%",))


def _within(bounds: tuple[str, str] | None) -> Condition | None:
    if bounds is None:
        return None
    parts = [Condition("s.published IS NOT NULL")]
    if bounds[0]:
        parts.append(Condition("s.dated >= ?", (bounds[0],)))
    if bounds[1]:
        parts.append(Condition("s.dated < ?", (bounds[1],)))
    return all_of(parts)


def _added(bounds: tuple[str, str] | None) -> Condition | None:
    if bounds is None:
        return None
    parts = []
    if bounds[0]:
        parts.append(Condition("s.added >= ?", (bounds[0],)))
    if bounds[1]:
        parts.append(Condition("s.added < ?", (bounds[1],)))
    return all_of(parts)


def _escaped(text: str) -> str:
    """Return the text with the signs of LIKE taken literally."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
