"""Triggers that keep the derived columns true: outbox, tallies, counts of highlights."""

from __future__ import annotations

from collections.abc import Mapping

_FIRST_SHELVES = {
    "all": "{row}.trashed = 0",
    "inbox": "{row}.trashed = 0 AND {row}.archived = 0 AND {row}.read = 0",
    "starred": "{row}.trashed = 0 AND {row}.starred = 1",
    "archived": "{row}.trashed = 0 AND {row}.archived = 1",
    "trash": "{row}.trashed = 1",
}
"""What each number of the sidebar counted in the first version of the schema."""

SHELVES = {
    "all": "{row}.trashed = 0",
    "inbox": "{row}.trashed = 0 AND {row}.archived = 0 AND {row}.later = 0 AND {row}.read = 0 "
    "AND {row}.stub = 0",
    "begun": "{row}.trashed = 0 AND {row}.archived = 0 AND {row}.read = 0 AND {row}.stub = 0 "
    "AND {row}.progress > 0 AND {row}.progress < 1",
    "later": "{row}.trashed = 0 AND {row}.archived = 0 AND {row}.later = 1",
    "starred": "{row}.trashed = 0 AND {row}.starred = 1",
    "archived": "{row}.trashed = 0 AND {row}.archived = 1",
    "stubs": "{row}.trashed = 0 AND {row}.stub = 1",
    "trash": "{row}.trashed = 1",
}
"""What each number of the sidebar counts; the filters of the query language say the same."""


def _tally(row: str, sign: str, shelves: Mapping[str, str]) -> str:
    """Return the statement that adds a story (`NEW`, +) to the tallies or removes it (`OLD`, -)."""
    parts = [
        f"SELECT '{name}' AS kind, '' AS name, {sign}({condition.format(row=row)}) AS number"
        for name, condition in shelves.items()
    ]
    parts += [
        f"SELECT 'highlights', '', {sign}{row}.highlights * ({row}.trashed = 0)",
        f"SELECT 'highlights_in_trash', '', {sign}{row}.highlights * {row}.trashed",
        f"SELECT 'words', '', {sign}{row}.word_count * ({row}.trashed = 0)",
        f"SELECT 'site', {row}.site, {sign}({row}.trashed = 0 AND {row}.site IS NOT NULL)",
    ]
    together = " UNION ALL ".join(parts)
    return (
        f"INSERT INTO tallies (kind, name, number) SELECT * FROM ({together}) "
        "WHERE number <> 0 "
        "ON CONFLICT (kind, name) DO UPDATE SET number = number + excluded.number;"
    )


def _outbox(story: str) -> str:
    return f"INSERT OR REPLACE INTO outbox (story) VALUES ({story});"


_MARKS = """UPDATE stories SET
    highlights = (SELECT count(*) FROM highlights WHERE story = {row}.story AND trashed = 0),
    notes = (note <> '') + (SELECT count(*) FROM highlights
                            WHERE story = {row}.story AND trashed = 0 AND note <> '')
  WHERE id = {row}.story;"""

_ALWAYS_COUNTED = ("read", "starred", "archived", "trashed", "site", "highlights", "word_count")
"""Columns whose change may change a number of the sidebar, in every version of the schema."""


def _counting(shelves: Mapping[str, str], more: tuple[str, ...] = ()) -> str:
    """Return the triggers that keep the numbers of some shelves; `more` columns matter to them."""
    return f"""
CREATE TRIGGER stories_added AFTER INSERT ON stories BEGIN
  {_tally("NEW", "+", shelves)}
  {_outbox("NEW.id")}
END;

CREATE TRIGGER stories_counted AFTER UPDATE OF
  {", ".join((*_ALWAYS_COUNTED, *more))} ON stories BEGIN
  {_tally("OLD", "-", shelves)}
  {_tally("NEW", "+", shelves)}
END;

CREATE TRIGGER stories_removed AFTER DELETE ON stories BEGIN
  {_tally("OLD", "-", shelves)}
  {_outbox("OLD.id")}
END;
"""


TRIGGERS = f"""
{_counting(_FIRST_SHELVES)}
CREATE TRIGGER stories_trashed AFTER UPDATE OF trashed ON stories
WHEN OLD.trashed <> NEW.trashed BEGIN
  UPDATE tags SET stories = stories + OLD.trashed - NEW.trashed
  WHERE id IN (SELECT tag FROM story_tags WHERE story = NEW.id);
END;

CREATE TRIGGER stories_reworded AFTER UPDATE OF
  title, subtitle, byline, site, section, published, language, url, note, version, images,
  trashed   ON stories BEGIN
  {_outbox("NEW.id")}
END;

CREATE TRIGGER stories_noted AFTER UPDATE OF note ON stories BEGIN
  UPDATE stories SET notes = notes + (NEW.note <> '') - (OLD.note <> '') WHERE id = NEW.id;
END;

CREATE TRIGGER story_tags_added AFTER INSERT ON story_tags BEGIN
  UPDATE tags SET stories = stories + (SELECT trashed = 0 FROM stories WHERE id = NEW.story)
  WHERE id = NEW.tag;
  {_outbox("NEW.story")}
END;

CREATE TRIGGER story_tags_removed AFTER DELETE ON story_tags BEGIN
  UPDATE tags SET stories = stories - (SELECT trashed = 0 FROM stories WHERE id = OLD.story)
  WHERE id = OLD.tag;
  {_outbox("OLD.story")}
END;

CREATE TRIGGER highlights_added AFTER INSERT ON highlights BEGIN
  UPDATE texts SET annotated = 1 WHERE story = NEW.story AND version = NEW.version;
  {_MARKS.format(row="NEW")}
  {_outbox("NEW.story")}
END;

CREATE TRIGGER highlights_moved AFTER UPDATE OF version ON highlights BEGIN
  UPDATE texts SET annotated = 1 WHERE story = NEW.story AND version = NEW.version;
END;

CREATE TRIGGER highlights_changed AFTER UPDATE OF story, trashed, note ON highlights BEGIN
  {_MARKS.format(row="OLD")}
  {_MARKS.format(row="NEW")}
  {_outbox("OLD.story")}
  {_outbox("NEW.story")}
END;

CREATE TRIGGER highlights_removed AFTER DELETE ON highlights BEGIN
  {_MARKS.format(row="OLD")}
  {_outbox("OLD.story")}
END;

CREATE TRIGGER bookmarks_added AFTER INSERT ON bookmarks BEGIN
  UPDATE texts SET annotated = 1 WHERE story = NEW.story AND version = NEW.version;
END;

CREATE TRIGGER bookmarks_moved AFTER UPDATE OF version ON bookmarks BEGIN
  UPDATE texts SET annotated = 1 WHERE story = NEW.story AND version = NEW.version;
END;
"""


def _journal(story: str, part: str) -> str:
    # Two statements: a conflict clause of the statement that fires a trigger would win over ours.
    return (
        f"DELETE FROM journal_changes WHERE story = {story} AND part = '{part}';"
        f"INSERT INTO journal_changes (story, part) VALUES ({story}, '{part}');"
    )


def _journal_rows(table: str, part: str, story: str | None = None) -> str:
    """Triggers that note every row of a table that comes, changes or goes."""
    made = ""
    for moment, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
        whose = "0" if story is None else f"{row}.{story}"
        made += f"""
CREATE TRIGGER journal_{table}_{moment.lower()} AFTER {moment} ON {table} BEGIN
  {_journal(whose, part)}
END;
"""
    return made


JOURNAL_TRIGGERS = f"""
CREATE TRIGGER journal_stories_insert AFTER INSERT ON stories BEGIN
  {_journal("NEW.id", "story")}
END;

CREATE TRIGGER journal_stories_facts AFTER UPDATE OF
  title, subtitle, byline, authors, site, section, published, language, url, lead_image,
  lead_asset, standfirst, edited, format, word_count, images, version, added, stub ON stories BEGIN
  {_journal("NEW.id", "story")}
END;

CREATE TRIGGER journal_stories_state AFTER UPDATE OF
  read, starred, archived, trashed, note ON stories BEGIN
  {_journal("NEW.id", "state")}
END;

CREATE TRIGGER journal_stories_delete AFTER DELETE ON stories BEGIN
  {_journal("OLD.id", "story")}
END;

CREATE TRIGGER journal_texts_insert AFTER INSERT ON texts BEGIN
  {_journal("NEW.story", "text")}
END;
{_journal_rows("story_tags", "state", "story")}
{_journal_rows("sources", "story", "story")}
{_journal_rows("addresses", "story", "story")}
{_journal_rows("story_images", "story", "story")}
{_journal_rows("settings", "library")}
{_journal_rows("saved_searches", "library")}
{_journal_rows("watch_folders", "library")}
{_journal_rows("not_related", "library")}
"""

_COUNTED_AGAIN = "".join(
    f"INSERT INTO tallies (kind, name, number) SELECT '{name}', '', count(*) FROM stories AS s "
    f"WHERE {condition.format(row='s')} HAVING count(*) > 0;\n"
    for name, condition in SHELVES.items()
)

SHELF_TRIGGERS = f"""
DROP TRIGGER stories_added;
DROP TRIGGER stories_counted;
DROP TRIGGER stories_removed;
DROP TRIGGER journal_stories_state;
{_counting(SHELVES, ("later", "stub", "progress"))}
CREATE TRIGGER journal_stories_state AFTER UPDATE OF
  read, starred, archived, later, trashed, note ON stories BEGIN
  {_journal("NEW.id", "state")}
END;

CREATE TRIGGER journal_tag_colours AFTER UPDATE OF colour ON tags BEGIN
  {_journal("0", "library")}
END;

DELETE FROM tallies WHERE name = '' AND kind IN ({", ".join(f"'{name}'" for name in SHELVES)});
{_COUNTED_AGAIN}"""
"""The step to shelves as people think of them: numbers for what is begun, put off, a link only."""

PLACE_TRIGGERS = "".join(
    f"CREATE TRIGGER journal_places_{moment.lower()} AFTER {moment} ON places BEGIN\n"
    f"  {_journal('NEW.story', 'state')}\nEND;\n"
    for moment in ("INSERT", "UPDATE")
)
"""Where reading stopped is said by the journal as well; a place goes with its story alone."""

RECALL_TRIGGERS = f"""
{_journal_rows("search_history", "history")}
CREATE TRIGGER journal_versions_insert AFTER INSERT ON texts BEGIN
  {_journal("NEW.story", "story")}
END;

CREATE TRIGGER journal_versions_delete AFTER DELETE ON texts BEGIN
  {_journal("OLD.story", "story")}
END;

INSERT OR REPLACE INTO journal_changes (story, part)
  SELECT 0, 'history' FROM search_history LIMIT 1;
INSERT OR REPLACE INTO journal_changes (story, part)
  SELECT story, 'story' FROM texts GROUP BY story HAVING count(*) > 1;
INSERT OR REPLACE INTO journal_changes (story, part) SELECT story, 'state' FROM places;
"""
"""The last searches, the versions of a text, and when a story was last open."""
