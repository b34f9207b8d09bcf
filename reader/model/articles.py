"""What import and cleaning pass on: drafts out of files, and cleaned articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.translation import Sentence

GATES = (
    *("robot check", "login wall", "paywall", "cookie wall", "missing page"),
    *("server error", "site notice"),
)
"""What a site shows in place of a story, or of the rest of one."""

if TYPE_CHECKING:
    from reader.model.stories import Link


@dataclass(frozen=True, slots=True)
class Asset:
    """The bytes of an image that belongs to a story; `digest` is their SHA-256 in hexadecimal."""

    digest: str
    media_type: str
    data: bytes = field(repr=False)
    address: str = ""


@dataclass(frozen=True, slots=True)
class ImageReference:
    """An image of the view: its name after `asset:`, where it came from, whether it is saved."""

    asset: str
    address: str
    alt: str = ""
    saved: bool = False


@dataclass(frozen=True, slots=True)
class CarriedMark:
    """A highlight or note that came along with an import, not yet anchored.

    `exact` is the marked quote (empty for a note on the whole story); `start` and `end` are
    hints in code points of the foreign text, or None; `created` is ISO 8601 or None.
    Further hints, for a quote that stands several times: `share` says how far into the text it
    begins (0 to 1), `path` is the path (XPath) of the element in which it begins, with
    `path_offset` code points of that element before it, `order` are numbers that grow along the
    text, such as a page or the steps to a place in a book.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    colour: str = "yellow"
    note: str = ""
    tags: tuple[str, ...] = ()
    created: str | None = None
    foreign_id: str = ""
    share: float | None = None
    path: str = ""
    path_offset: int | None = None
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a story besides its text; None or empty where it is not known.

    `published` is ISO 8601 (a date or a date with time); `language` a BCP 47 tag such as `en`.
    """

    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    section: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    lead_image: str | None = None


SHORTENED = ("Shows ", "Only the first ", "This is part ")
"""How notices begin that say how much of a text is in a story."""


def _source(notice: str) -> str:
    """Return a notice in the language of the sources as far as it is known."""
    return notice.text if isinstance(notice, Sentence) else notice


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned page.

    `text` is the story's own words, paragraphs apart by an empty line, without captions and
    without the headline; `html` is what the reader shows (bounded, safe, images only as
    `asset:`); `reading_text` is the plain text of `html`, in which all offsets count code points.
    `aliases` are further addresses of the same story (canonical, og:url, AMP, redirects).
    `notices` are plain sentences about what was lost or guessed; `comments_html` holds the
    readers' comments of the page, apart from the story. `gate` names what the site showed in
    place of the story (or of its rest), one of `GATES`; None for a story that is whole.
    `left_out` are the lines of a plain text that are neither in the text nor in facts or links.
    """

    title: str = ""
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    section: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    lead_image: str | None = None
    text: str = ""
    html: str = ""
    reading_text: str = ""
    word_count: int = 0
    links: tuple[Link, ...] = ()
    images: tuple[ImageReference, ...] = ()
    assets: tuple[Asset, ...] = field(default=(), repr=False)
    aliases: tuple[str, ...] = ()
    marks: tuple[CarriedMark, ...] = ()
    comments_html: str = ""
    notices: tuple[str, ...] = ()
    error: str | None = None
    gate: str | None = None
    left_out: tuple[str, ...] = ()

    @property
    def shortened(self) -> str:
        """What the notices say of how much of the text is in this story; "" where it is whole."""
        return " ".join(each for each in self.notices if _source(each).startswith(SHORTENED))


@dataclass(frozen=True, slots=True)
class Draft:
    """One story as a format module found it in a file, before cleaning.

    Exactly one of these holds the words: `page` (a whole saved page, still to be cleaned),
    `html` (the article already: sanitised, never extracted), `text` (plain text: furniture
    already read out, paragraphs apart by an empty line); or none, then it is a stub.
    `origin` is what the report calls it: the path, or `archive.zip!entry`.
    `original` are the bytes kept for cleaning anew, `original_name` a file name for them.
    `files` are pictures that came along: the name or address used in the page -> bytes or a path
    inside the page's own folder.  `facts` win over what the cleaner finds, field by field.
    `base` is the folder (inside it only) in which names of the page may be looked up; `folder`
    is the one in which the page itself lies, where that is not `base` but some way below it.
    `left_out` are lines of a plain text that are in none of the other fields; `pieces` all that the
    file says, line by line or value by value with its name, of which those with a word in no
    field are left out as well.
    """

    origin: str
    format: str
    facts: Facts = Facts()
    page: bytes | None = field(default=None, repr=False)
    charset: str | None = None
    html: str | None = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)
    original: bytes | None = field(default=None, repr=False)
    original_name: str = ""
    files: Mapping[str, bytes | Path] = field(default_factory=dict, repr=False)
    base: Path | None = None
    links: tuple[Link, ...] = ()
    aliases: tuple[str, ...] = ()
    marks: tuple[CarriedMark, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    added: str | None = None
    starred: bool = False
    read: bool = False
    archived: bool = False
    later: bool = False
    trashed: bool = False
    reading_progress: float | None = None
    notices: tuple[str, ...] = ()
    folder: Path | None = None
    left_out: tuple[str, ...] = ()
    pieces: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or an entry that does not come in; `failed` is False where it is no article at all."""

    origin: str
    reason: str
    failed: bool = True
