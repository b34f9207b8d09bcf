"""What is kept about imports: folders that are watched, and imports that were broken off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WATCHED_KINDS: Mapping[str, tuple[str, ...]] = {
    "pages": (
        *(".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".webarchive", ".maff"),
        *(".htz", ".html.gz", ".htm.gz"),
    ),
    "text": (".txt", ".text", ".asc", ".md", ".markdown", ".org", ".rst"),
    "documents": (".pdf", ".docx", ".odt", ".rtf"),
    "mail": (".eml", ".emlx", ".msg", ".mbox"),
    "books": (".epub", ".zim"),
    "collections": (
        *(".json", ".jsonl", ".csv", ".zip", ".enex", ".opml", ".rdf", ".ris", ".bib", ".xml"),
        *(".warc", ".warc.gz", ".wacz", ".har"),
    ),
}
"""The kinds of file that a watched folder takes in where the person ticks them, by their endings.

Saved pages are always among them; everything else lies in a downloads folder for other reasons.
"""


@dataclass(frozen=True, slots=True)
class WatchFolder:
    """A folder whose new pages come in by themselves.

    `afterwards` is `leave` or `trash`: what happens to a file that came in; `tags` are put on
    its stories. `kinds` names the kinds of file that come in, see `WATCHED_KINDS`; nothing else
    there is read. Files that lay there when the folder was added come in only with `existing`.
    `levels` of folders below it are looked through; with `folder_tags` the names of those folders
    are tags.
    """

    path: str
    afterwards: str = "leave"
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ("pages",)
    levels: int = 1
    folder_tags: bool = False
    existing: bool = False


@dataclass(frozen=True, slots=True)
class ImportJob:
    """An import that was begun and is not through; `done` files of it are.

    One that a person `stopped` goes on when it is asked for, one that broke off by itself.
    """

    id: int
    started: str
    paths: tuple[str, ...]
    tags: tuple[str, ...] = ()
    done: int = 0
    stopped: bool = False
