"""Stories as the library knows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page to another story.

    `kind` is `related` (out of a block of links to stories) or `inline` (inside the text);
    `url` is empty where the page gave only a title; `place` names the block it stood in.
    """

    title: str
    url: str = ""
    kind: str = "related"
    teaser: str = ""
    published: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One story of the library, without its text.

    Dates are ISO 8601; `progress` is the read share, 0 to 1; `version` numbers its text;
    `stub` marks a story that is only an address so far; `standfirst` is the subtitle or the
    first words of the text; `later` marks what was put off.
    """

    id: int
    title: str
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    section: str | None = None
    published: str | None = None
    added: str = ""
    language: str | None = None
    url: str | None = None
    word_count: int = 0
    read: bool = False
    starred: bool = False
    archived: bool = False
    later: bool = False
    trashed: bool = False
    stub: bool = False
    tags: tuple[str, ...] = ()
    highlights: int = 0
    notes: int = 0
    progress: float = 0.0
    standfirst: str = ""
    lead_asset: str | None = None
    note: str = ""
    version: int = 1
    format: str = ""

    @property
    def credit(self) -> str:
        """Who wrote it, as it is shown: the byline, or else the authors; empty without any."""
        return self.byline or ", ".join(self.authors)

    def credit_beside(self, site: str | None) -> str:
        """Return the credit for a line that names `site` too; empty where it only says it again.

        Many sites name themselves as the author of their stories.
        """
        return "" if self.credit.casefold() == (site or "").casefold() else self.credit


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a story in one of its versions (see `Article` for the meaning of the fields)."""

    story: int
    version: int
    html: str
    reading_text: str
    text: str
    links: tuple[Link, ...] = ()
    comments_html: str = ""
    notices: tuple[str, ...] = ()
    created: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """One kept version of a story's text: its number, when it came (ISO 8601), its words.

    `current` is the one that is read; `annotated` says that marks were made on it, which keeps it.
    """

    version: int
    created: str
    words: int
    current: bool = False
    annotated: bool = False


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where reading stopped: an offset into the reading text of a version, and the read share."""

    offset: int
    progress: float
    version: int = 1


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag: how many stories outside the trash have it, and its colour ("" for none)."""

    name: str
    stories: int
    colour: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept in the sidebar."""

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers beside the sidebar's entries; trashed stories count only in `trash`.

    `link_only` are addresses without a text, `textless` these and books with nothing but
    highlights.
    """

    inbox: int = 0
    begun: int = 0
    later: int = 0
    all: int = 0
    starred: int = 0
    highlights: int = 0
    archived: int = 0
    link_only: int = 0
    textless: int = 0
    trash: int = 0
    tags: tuple[tuple[str, int], ...] = ()
    tag_colours: tuple[tuple[str, str], ...] = ()
    sites: tuple[tuple[str, int], ...] = ()
    saved: tuple[tuple[SavedSearch, int], ...] = ()
