"""Facts at the top of Markdown and other text files: YAML, TOML or JSON between their signs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from reader.clean.metadata.dates import parse_date
from reader.formats.fields import facts_by
from reader.formats.json_article import strings
from reader.model import Facts
from reader.translation import tr

YAML = re.compile(r"\A\ufeff?\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
TOML = re.compile(r"\A\ufeff?\s*\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
JSON_FENCE = re.compile(r"\A\ufeff?\s*```json[ \t]*\n(.*?)\n```[ \t]*(?:\n|\Z)", re.DOTALL)
JSON_BETWEEN = re.compile(r"\A\ufeff?\s*;;;[ \t]*\n(.*?)\n;;;[ \t]*(?:\n|\Z)", re.DOTALL)
"""JSON as makers of sites read it between semicolons, with or without its braces."""
JOPLIN = re.compile(
    r"(?:\A|\n[ \t]*\n)id: [0-9a-f]{32}\n(?:[a-z_]+:[^\n]*\n){1,60}(?:type_:[^\n]*)\s*\Z"
)
JOPLIN_TYPE = re.compile(r"\ntype_: (\d+)\s*\Z")
JOPLIN_PARTS = {"2": "a notebook", "4": "the record of a file", "5": "a tag", "6": "a tag's place",
                "9": "a key", "13": "a former version"}  # fmt: skip
"""Joplin's numbers of what is no note."""

WIKILINK = re.compile(r"\[\[(?:[^\[\]|]{0,300}\|)?([^\[\]|]{1,300})\]\]")
READ_NAMES = frozenset(
    ("published", "date_published", "date", "pubdate", "publish_date", "created", "clipped",
     "saved", "saved_at", "date_saved", "added")
)  # fmt: skip
"""Names of dates, whose words are read as moments."""

NOTION_ID = re.compile(r" [0-9a-f]{32}\Z")
"""What Notion puts behind a page's title in the name of its file."""

_NOTION_PROPERTIES = re.compile(
    r"\A(?P<head>\s*# [^\n]+\n\s*\n)"
    r"(?P<rows>(?:[^\W\d_][^\n:]{0,60}: [^\n]*\n){1,60})[ \t]*(?:\n|\Z)"
)

_TITLE_BLOCK = re.compile(
    r"\A\ufeff?% ([^\n]+(?:\n[ \t]+\S[^\n]*)*)\n"
    r"(?:%[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)\n)?(?:%[ \t]*([^\n]*)\n)?"
)
_PLAIN_FIELDS = re.compile(
    r"\A\ufeff?((?:[A-Za-z][A-Za-z _-]{1,30}:[ \t][^\n]*\n){2,30})[ \t]*(?:\n|\Z)"
)
_FIELDS = frozenset(
    ("title", "subtitle", "author", "authors", "date", "published", "tags", "keywords", "category",
     "url", "source", "link", "lang", "language", "slug", "summary", "description")
)  # fmt: skip
"""Names of facts; with a title and one more of them lines above a text are its fields."""
LARGEST = 100_000
"""Characters; longer front matter is none, but for that of our own notes."""
_LARGEST_OWN = 1_000_000
"""Characters; YAML of such a length takes a second or two, and a title may be as long."""
_OWN_LINE = "\nbroadsheet: broadsheet://"
_OWN_TAIL = 200
"""Characters at the end of our own front matter, in which that line stands."""


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """Return the values at the top of a text, by name in small letters, and the text behind them.

    What cannot be read as such stays in the text.
    """
    for pattern, load in _LOADERS:
        found = pattern.match(text)
        if found and _is_bounded(found.group(1)):
            values = load(found.group(1))
            if isinstance(values, dict):
                return {str(k).lower(): v for k, v in values.items()}, text[found.end() :]
    for read in (_bare_json, _title_block, _plain_fields, _notes_foot):
        if (parted := read(text)) is not None:
            return parted
    return {}, text


def _is_bounded(front: str) -> bool:
    return len(front) < (_LARGEST_OWN if _OWN_LINE in front[-_OWN_TAIL:] else LARGEST)


def _title_block(text: str) -> tuple[dict[str, Any], str] | None:
    """Pandoc's title block: title, authors and date, each behind a per cent sign."""
    found = _TITLE_BLOCK.match(text)
    if found is None:
        return None
    names = [name.strip() for name in (found[2] or "").replace(";", "\n").split("\n")]
    values: dict[str, Any] = {
        "title": " ".join(found[1].split()),
        "authors": [*filter(None, names)],
        "date": (found[3] or "").strip(),
    }
    return {name: value for name, value in values.items() if value}, text[found.end() :]


def _plain_fields(text: str) -> tuple[dict[str, Any], str] | None:
    """Fields without a fence, as MultiMarkdown and Pelican write them: `Title: The ferry`."""
    found = _PLAIN_FIELDS.match(text)
    if found is None:
        return None
    rows = (row.split(":", 1) for row in found[1].strip().splitlines())
    values = {name.strip().lower(): value.strip() for name, value in rows if value.strip()}
    known = values.keys() & _FIELDS
    return (values, text[found.end() :]) if "title" in known and len(known) > 1 else None


def _bare_json(text: str) -> tuple[dict[str, Any], str] | None:
    """JSON without a fence, as Hugo takes it."""
    start = text.lstrip("\ufeff \t\n")
    if not start.startswith("{"):
        return None
    try:
        values, end = json.JSONDecoder().raw_decode(start[:LARGEST])
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or not values:
        return None
    return {str(name).lower(): value for name, value in values.items()}, start[end:]


def split_notion_properties(text: str) -> tuple[dict[str, Any], str]:
    """Return the properties below the heading of a page of Notion's, and the text without them."""
    found = _NOTION_PROPERTIES.match(text)
    if found is None:
        return {}, text
    rows = (row.split(": ", 1) for row in found["rows"].splitlines())
    return {row[0].strip().lower(): row[1].strip() for row in rows}, (
        found["head"] + text[found.end() :]
    )


def _notes_foot(text: str) -> tuple[dict[str, Any], str] | None:
    """Return the block of `name: value` lines at the end of a note of Joplin's raw export."""
    found = JOPLIN.search(text)
    if found is None:
        return None
    pairs = re.findall(r"^(\w+): ?(.*)$", found.group(), re.MULTILINE)
    given = {name: value.strip() for name, value in pairs if value.strip()}
    values = {
        "author": given.get("author", ""),
        "url": given.get("source_url", ""),
        "saved": given.get("user_created_time") or given.get("created_time", ""),
    }
    title, _, body = text[: found.start()].strip("\ufeff\n").partition("\n")
    if title.strip() and (not body or body.startswith("\n")):
        values["title"] = title.strip().removeprefix("# ")
    else:
        body = text[: found.start()]
    return {name: value for name, value in values.items() if value}, body


def part_of_joplin(text: str) -> str:
    """Return what a file of Joplin's raw export is where it is no note; empty for a note."""
    found = JOPLIN_TYPE.search(text[-200:]) if JOPLIN.search(text[-8000:]) else None
    kind = JOPLIN_PARTS.get(found.group(1), "") if found else ""
    return tr("This is {kind} from a Joplin export, not a note.", kind=kind) if kind else ""


def facts_of(values: Mapping[str, Any]) -> Facts:
    """Return the facts in front matter, in the names that note programs and site makers use."""
    authors = tuple(
        _unquoted(WIKILINK.sub(r"\1", name).strip())
        for name in strings(_first(values, "author", "authors", "byline", "creator"))
    )
    address = _text(values, "source", "url", "link", "canonical_url", "original_url", "source_url")
    dates = ["published", "date_published", "date", "pubdate", "publish_date"]
    if not address:
        # When a clipping was made says nothing of the page.
        dates.append("created")
    return facts_by(
        authors,
        title=_text(values, "title", "headline") or None,
        subtitle=_text(values, "subtitle", "description", "excerpt", "summary") or None,
        site=_text(values, "site", "publisher", "publication", "sitename") or None,
        section=_text(values, "section", "category") or None,
        published=_date(values, *dates),
        language=_text(values, "lang", "language") or None,
        url=address if re.match(r"https?://", address) else None,
    )


def _unquoted(name: str) -> str:
    """Return a name without the quotation marks around all of it."""
    quoted = len(name) > 1 and name[0] == name[-1] and name[0] in "\"'"
    return name[1:-1].strip() if quoted else name


OWN_TAGS = "broadsheet-tags"
"""Where our own notes keep tags that Obsidian would not take, with their blanks."""
OWN_HIGHLIGHT_TAGS = "broadsheet-highlight-tags"
"""Such tags of highlights: a list of them by the name of the highlight."""
OWN_BARE_NOTES = "broadsheet-bare-notes"
"""Says in our own notes that references to footnotes stand without brackets in the story."""


def tags_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the tags in front matter, without hash signs; our own notes' as they were given."""
    if own := strings(values.get(OWN_TAGS)):
        return own
    found = _first(values, "tags", "tag", "keywords", "labels")
    if isinstance(found, str) and "," not in found and "#" in found:
        found = found.split()
    return tuple(tag.lstrip("#") for tag in strings(found))


def added_of(values: Mapping[str, Any]) -> str | None:
    """Return when the text was saved (ISO 8601), where front matter says so.

    A note of our own gives it back as the library had it, fractions of a second and all.
    """
    if "broadsheet" in values and (own := _as_kept(values.get("saved"))):
        return own
    return _date(values, "clipped", "saved", "saved_at", "date_saved", "added", "created")


def _as_kept(saved: object) -> str | None:
    """Return a moment as it is written; as a library writes it where a program rewrote the note."""
    if isinstance(saved, datetime) and saved.utcoffset() == timedelta(0):
        return saved.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"
    try:
        return str(saved) if "T" in str(saved) and datetime.fromisoformat(str(saved)) else None
    except ValueError:
        return None


def _load_yaml(source: str) -> Any:
    import yaml

    try:
        return yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError):
        # A colon inside an unquoted title breaks YAML: read the plain lines all the same.
        pairs = re.findall(r"^([A-Za-z_][\w -]*):[ \t]*(.*)$", source, re.M)
        return {key: value.strip().strip("\"'") for key, value in pairs if value.strip()}


def _load_toml(source: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(source)
    except (ValueError, RecursionError):
        return None


def _load_json(source: str) -> Any:
    try:
        return json.loads(source)
    except (ValueError, RecursionError):
        return None


def _load_bare_json(source: str) -> Any:
    """Return an object whose braces may have been left out."""
    return _load_json(source if source.lstrip().startswith("{") else f"{{{source}}}")


_LOADERS = (
    (YAML, _load_yaml),
    (TOML, _load_toml),
    (JSON_FENCE, _load_json),
    (JSON_BETWEEN, _load_bare_json),
)
"""How front matter stands at the top of a text, and what reads it."""


def _first(values: Mapping[str, Any], *names: str) -> Any:
    return next((values[name] for name in names if values.get(name)), None)


def _text(values: Mapping[str, Any], *names: str) -> str:
    value = _first(values, *names)
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), "")
    # A mapping out of YAML aliases may be endless when it is written out.
    plain = isinstance(value, str | int | float | date)
    return WIKILINK.sub(r"\1", str(value)).strip() if plain else ""


def _date(values: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        value = values.get(name)
        if isinstance(value, datetime | date):
            return value.isoformat()
        if isinstance(value, str | int) and (read := parse_date(str(value), "en")):
            return read
    return None
