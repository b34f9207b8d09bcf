"""The tables of the library's database, as a ladder of versions.

`LADDER[n]` brings a database of version n to version n + 1 and is never changed once released.
"""

from __future__ import annotations

from reader.store.triggers import (
    JOURNAL_TRIGGERS,
    PLACE_TRIGGERS,
    RECALL_TRIGGERS,
    SHELF_TRIGGERS,
    TRIGGERS,
)

APPLICATION_ID = 0x42726473
"""What marks a SQLite file as a library of ours ("Brds")."""

_TABLES = """
CREATE TABLE stories (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  subtitle TEXT,
  byline TEXT,
  authors TEXT NOT NULL DEFAULT '[]',
  site TEXT,
  section TEXT,
  published TEXT,
  language TEXT,
  url TEXT,
  lead_image TEXT,
  lead_asset TEXT,
  standfirst TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  edited TEXT NOT NULL DEFAULT '[]',
  format TEXT NOT NULL DEFAULT '',
  word_count INTEGER NOT NULL DEFAULT 0,
  images INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1,
  added TEXT NOT NULL,
  dated TEXT NOT NULL,
  read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
  starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1)),
  stub INTEGER NOT NULL DEFAULT 0 CHECK (stub IN (0, 1)),
  progress REAL NOT NULL DEFAULT 0,
  highlights INTEGER NOT NULL DEFAULT 0,
  notes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stories_dated ON stories (trashed, dated, id);
CREATE INDEX stories_added ON stories (trashed, added, id);
CREATE INDEX stories_title ON stories (trashed, title COLLATE NOCASE, id);
CREATE INDEX stories_length ON stories (trashed, word_count, id);
CREATE INDEX stories_sites ON stories (trashed, site COLLATE NOCASE, dated DESC, id DESC);
CREATE INDEX stories_site ON stories (site, dated, id);
CREATE INDEX stories_inbox ON stories (trashed, archived, dated, id);
CREATE INDEX stories_flags ON stories (trashed, read, archived, starred, dated, id);
CREATE INDEX stories_starred ON stories (trashed, dated, id) WHERE starred = 1;
CREATE INDEX stories_archived ON stories (trashed, dated, id) WHERE archived = 1;
CREATE INDEX stories_marked ON stories (trashed, dated, id) WHERE highlights > 0;
CREATE INDEX stories_noted ON stories (trashed, dated, id) WHERE notes > 0;
CREATE INDEX stories_pictured ON stories (trashed, dated, id) WHERE images > 0;
CREATE INDEX stories_stubs ON stories (trashed, dated, id) WHERE stub = 1;

CREATE TABLE texts (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  html BLOB NOT NULL,
  reading BLOB NOT NULL,
  text BLOB,
  comments BLOB,
  notices TEXT NOT NULL DEFAULT '[]',
  digest TEXT NOT NULL,
  created TEXT NOT NULL,
  annotated INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (story, version)
) STRICT;
CREATE INDEX texts_digest ON texts (digest);

CREATE TABLE sources (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL DEFAULT '',
  charset TEXT,
  kept TEXT NOT NULL,
  PRIMARY KEY (story, digest)
) STRICT;
CREATE INDEX sources_digest ON sources (digest);

CREATE TABLE addresses (
  key TEXT NOT NULL,
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  PRIMARY KEY (key, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_story ON addresses (story);

CREATE TABLE links (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,
  teaser TEXT NOT NULL DEFAULT '',
  published TEXT,
  place TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_keys (
  key TEXT NOT NULL,
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  PRIMARY KEY (key, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_keys_story ON story_keys (story);

CREATE TABLE link_keys (
  key TEXT NOT NULL,
  story INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (key, story, position),
  FOREIGN KEY (story, position) REFERENCES links (story, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX link_keys_link ON link_keys (story, position);

CREATE TABLE assets (
  digest TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE story_images (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  asset TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  alt TEXT NOT NULL DEFAULT '',
  saved INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (story, asset)
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  stories INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE story_tags (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (story, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_tags_tag ON story_tags (tag, story);

CREATE TABLE highlights (
  id TEXT PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  length INTEGER NOT NULL DEFAULT 0,
  colour TEXT NOT NULL DEFAULT 'yellow',
  note TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'anchored' CHECK (state IN ('anchored', 'orphaned')),
  created TEXT NOT NULL,
  changed TEXT NOT NULL DEFAULT '',
  trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1)),
  foreign_id TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX highlights_story ON highlights (story, start);
CREATE INDEX highlights_created ON highlights (created);
CREATE INDEX highlights_foreign ON highlights (foreign_id) WHERE foreign_id <> '';

CREATE TABLE highlight_tags (
  highlight TEXT NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (highlight, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_tags_tag ON highlight_tags (tag);

CREATE TABLE bookmarks (
  id TEXT PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  "offset" INTEGER NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  exact TEXT NOT NULL DEFAULT '',
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  length INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'anchored' CHECK (state IN ('anchored', 'orphaned')),
  created TEXT NOT NULL,
  trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1))
) STRICT;
CREATE INDEX bookmarks_story ON bookmarks (story, "offset");

CREATE TABLE places (
  story INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  "offset" INTEGER NOT NULL,
  opened TEXT NOT NULL
) STRICT;

CREATE TABLE not_related (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  PRIMARY KEY (story, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE consumers (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tallies (
  kind TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

CREATE TABLE search_history (
  query TEXT PRIMARY KEY,
  used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  operations TEXT NOT NULL
) STRICT;

CREATE TABLE seen_files (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE watch_folders (
  path TEXT PRIMARY KEY,
  afterwards TEXT NOT NULL,
  tags TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started TEXT NOT NULL,
  paths TEXT NOT NULL,
  tags TEXT NOT NULL
) STRICT;

CREATE TABLE import_done (
  job INTEGER NOT NULL REFERENCES import_jobs (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  PRIMARY KEY (job, path)
) STRICT, WITHOUT ROWID;
"""

_JOURNAL_LINES = """
CREATE TABLE journal_lines (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  records TEXT NOT NULL
) STRICT;
"""
"""What is to be appended to the journal of annotations once its transaction is committed."""

_JOURNAL_CHANGES = """
CREATE TABLE journal_changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  story INTEGER NOT NULL,
  part TEXT NOT NULL,
  UNIQUE (story, part)
) STRICT;
INSERT INTO journal_changes (story, part) SELECT id, 'story' FROM stories;
INSERT INTO journal_changes (story, part) SELECT id, 'text' FROM stories;
INSERT INTO journal_changes (story, part) SELECT 0, 'library' FROM settings LIMIT 1;
INSERT OR REPLACE INTO journal_changes (story, part)
  SELECT 0, 'library' FROM saved_searches LIMIT 1;
"""
"""Stories whose facts and states the journal does not say yet; at first, all of them."""

_MARKED_TEXT = "ALTER TABLE highlights ADD COLUMN marked_text TEXT NOT NULL DEFAULT '';\n"
"""The words as they were marked, where the text has changed since."""

_SHELVES = """
ALTER TABLE stories ADD COLUMN later INTEGER NOT NULL DEFAULT 0 CHECK (later IN (0, 1));
ALTER TABLE tags ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE saved_searches ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE saved_searches SET position = id;
CREATE INDEX stories_later ON stories (trashed, dated, id) WHERE later = 1;
CREATE INDEX stories_begun ON stories (trashed, id) WHERE progress > 0 AND read = 0;
CREATE INDEX places_opened ON places (opened);
"""
"""What a story was put off for, the colour of a tag, the order of the saved searches."""

_CHOICES = """
ALTER TABLE watch_folders ADD COLUMN choices TEXT NOT NULL DEFAULT '{}';
ALTER TABLE texts ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]';
CREATE TABLE import_places (
  job INTEGER NOT NULL REFERENCES import_jobs (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  stories INTEGER NOT NULL,
  PRIMARY KEY (job, path)
) STRICT, WITHOUT ROWID;
"""
"""What comes in out of a watched folder; what of a file is in no story; how far a file is read."""

_REMOVED_TEXTS = """
CREATE TABLE removed_texts (
  story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  html BLOB NOT NULL,
  reading BLOB NOT NULL,
  text BLOB,
  comments BLOB,
  notices TEXT NOT NULL DEFAULT '[]',
  digest TEXT NOT NULL,
  created TEXT NOT NULL,
  annotated INTEGER NOT NULL DEFAULT 0,
  left_out TEXT NOT NULL DEFAULT '[]',
  step INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
  PRIMARY KEY (story, version)
) STRICT;
CREATE INDEX removed_texts_step ON removed_texts (step);
"""
"""Versions removed by hand, for as long as the step is kept that takes the removal back."""

_STOPPED = """
ALTER TABLE import_jobs ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0 CHECK (stopped IN (0, 1));
ALTER TABLE highlights ADD COLUMN hints TEXT NOT NULL DEFAULT '';
"""
"""Whether a person stopped an import; what a mark without a text knows of its place."""

_DELETED = """
CREATE TABLE deleted_stories (id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER stories_deleted AFTER DELETE ON stories
  BEGIN INSERT OR IGNORE INTO deleted_stories (id) VALUES (old.id); END;
CREATE TRIGGER stories_made AFTER INSERT ON stories
  BEGIN DELETE FROM deleted_stories WHERE id = new.id; END;
"""
"""Stories that were deleted for ever: a journal that lost the line about it brings none back."""

_UNREAD_IN_ORDER = """
DROP INDEX IF EXISTS stories_inbox;
CREATE INDEX IF NOT EXISTS stories_unread
ON stories (trashed, archived, later, read, stub, dated, id);
"""
"""The inbox, which most starts show, out of an index alone: 0.03 s for 100,000 stories, not 0.3."""

LADDER: tuple[str, ...] = (
    _TABLES + TRIGGERS,
    _JOURNAL_LINES,
    _JOURNAL_CHANGES + JOURNAL_TRIGGERS,
    _MARKED_TEXT,
    _SHELVES + SHELF_TRIGGERS,
    _CHOICES,
    _REMOVED_TEXTS,
    PLACE_TRIGGERS,
    _STOPPED,
    _DELETED,
    RECALL_TRIGGERS,
    _UNREAD_IN_ORDER,
)
"""The step from each version to the next; its length is the version written today."""

VERSION = len(LADDER)
