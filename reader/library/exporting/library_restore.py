"""Reads an exported library back: stories as they were, marks with their ids and places.

What an archive says is checked like any other input: its HTML is sanitised anew, files are named
by what is really in them, and a story that cannot be read is reported while the others come in.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.reanchor import new_id
from reader.library.exporting.export_pieces import media_type
from reader.library.exporting.library_zip import FORMAT, MANIFEST, VERSION
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.model import (
    COLOURS,
    Article,
    Asset,
    Draft,
    Facts,
    ImageReference,
    ImportItem,
    Link,
    ReaderError,
    ReadingPlace,
)
from reader.store.annotation_tables import (
    BOOKMARK_FIELDS,
    HIGHLIGHT_FIELDS,
    BookmarkTable,
    HighlightTable,
)
from reader.store.columns import now
from reader.store.texts import text_name

_LARGEST_STORY = 200_000_000
_LARGEST_FILE = 500_000_000
"""Bytes of an entry above which it is no part of a library but an attack on the memory."""

AddArticle = Callable[[Draft, Article], ImportItem]


class Restorer:
    """Brings the stories of an archive into a library, beside those that are there."""

    def __init__(
        self, holdings: StoreSession, annotations: AnnotationService, add_article: AddArticle
    ) -> None:
        self._holdings = holdings
        self._annotations = annotations
        self._add_article = add_article
        self._highlights = HighlightTable(holdings.db)
        self._bookmarks = BookmarkTable(holdings.db)

    def restore(self, path: Path, data: bytes | None = None) -> Iterator[ImportItem]:
        """Bring in story after story; a line for each.

        With `data` these are the archive's bytes, and `path` only its name. Raises ReaderError for
        a file that is no archive of ours or of a newer program.
        """
        try:
            with zipfile.ZipFile(path if data is None else io.BytesIO(data)) as archive:
                manifest = self._manifest(archive, path)
                self._searches(manifest)
                RuleStore(self._holdings).add_missing(manifest.get("rules"))
                names = (n for n in archive.namelist() if n.startswith("stories/"))
                for name in sorted(names, key=lambda n: (len(n), n)):
                    yield self._story(archive, name, f"{path}!{name}")
        except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
            raise ReaderError(f"The archive {path} cannot be read: {error}.") from error

    def _manifest(self, archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
        manifest = _loaded(archive, MANIFEST)
        if manifest.get("format") != FORMAT:
            raise ReaderError(f"{path} is no exported library of Broadsheet.")
        if int(manifest.get("version", 0)) > VERSION:
            raise ReaderError(
                f"{path} was exported by a newer Broadsheet. Update Broadsheet to read it."
            )
        return manifest

    def _searches(self, manifest: Mapping[str, Any]) -> None:
        preferences = self._holdings.preferences
        known = {(search.name, search.query) for search in preferences.saved_searches()}
        with self._holdings.db.write():
            for search in manifest.get("searches", ()):
                name, query = str(search["name"]), str(search["query"])
                if (name, query) not in known:
                    preferences.put_search(name, query)

    def _story(self, archive: zipfile.ZipFile, name: str, origin: str) -> ImportItem:
        try:
            told = _loaded(archive, name)
            item = self._add_article(*self._drafted(archive, told, origin))
            if item.id is None:
                return item
            with self._holdings.db.write():
                self._marks(item.id, told, fresh=item.status == "added")
            return item
        except (ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile) as error:
            return ImportItem(origin, "failed", reason=f"The story cannot be read: {error}.")

    def _drafted(
        self, archive: zipfile.ZipFile, told: dict[str, Any], origin: str
    ) -> tuple[Draft, Article]:
        texts = {text["version"]: text for text in told["texts"]}
        facts = Facts(
            **{name: told.get(name) for name in _FACTS},
            authors=tuple(told.get("authors") or ()),
        )
        originals = told.get("originals") or []
        source = originals[0] if originals else {}
        draft = Draft(
            origin=origin,
            format=str(told.get("format") or "zip"),
            facts=facts,
            original=_file(archive, "originals", source["digest"]) if source else None,
            original_name=str(source.get("name") or ""),
            charset=source.get("charset"),
            aliases=tuple(told.get("addresses") or ()),
            note=str(told.get("note") or ""),
            tags=tuple(told.get("tags") or ()),
            added=told.get("added"),
            starred=bool(told.get("starred")),
            read=bool(told.get("read")),
            archived=bool(told.get("archived")),
            trashed=bool(told.get("trashed")),
            reading_progress=told.get("progress"),
        )
        article = _article(texts.get(told["version"], {}), facts)
        return draft, _with_parts(archive, article, told)

    def _marks(self, story: int, told: dict[str, Any], *, fresh: bool) -> None:
        """Put highlights and bookmarks on the versions they stood on, and the place of reading."""
        versions = _Versions(self._holdings, story, told)
        ledger = self._annotations.ledger
        records = []
        added: dict[str, list[str]] = {"highlight": [], "bookmark": []}
        for kind, table, names in (
            ("highlight", self._highlights, (*HIGHLIGHT_FIELDS, "tags")),
            ("bookmark", self._bookmarks, BOOKMARK_FIELDS),
        ):
            for given in told.get(f"{kind}s") or ():
                fields = {name: given[name] for name in names if name in given}
                if not self._is_new(kind, story, fields):
                    continue
                fields |= {"story": story, "version": versions.here(fields["version"])}
                records += ledger.stand_on(story, fields["version"])
                table.add(_tidied(fields))
                added[kind].append(fields["id"])
        if added["highlight"] or added["bookmark"]:
            records += ledger.highlights(added["highlight"])
            ledger.write([*records, *ledger.bookmarks(added["bookmark"])])
            self._annotations.settle(story)
        place = told.get("place")
        if fresh and place:
            version = versions.here(place["version"])
            current = self._holdings.stories.get(story).version
            if version == current:
                moved = ReadingPlace(int(place["offset"]), float(place["progress"]), version)
                self._holdings.stories.set_place(story, moved)

    def _is_new(self, kind: str, story: int, fields: dict[str, Any]) -> bool:
        """Whether the story lacks the mark; an id that another story uses is given anew."""
        table = self._highlights if kind == "highlight" else self._bookmarks
        there = table.fields([fields["id"]]).get(fields["id"])
        if there is not None and there["story"] == story:
            return False
        if there is not None:
            fields["id"] = new_id()
        of_story = table.fields(table.ids_of([story], trashed=None)).values()
        place = "start" if kind == "highlight" else "offset"
        return not any(
            (mark["exact"], mark[place], mark["created"])
            == (fields["exact"], fields[place], fields["created"])
            for mark in of_story
        )


class _Versions:
    """The versions of a story in the archive, and which ones of the library they are."""

    def __init__(self, holdings: StoreSession, story: int, told: dict[str, Any]) -> None:
        self._holdings = holdings
        self._story = story
        self._texts = {text["version"]: text for text in told["texts"]}
        self._here = {
            text_name(holdings.texts.reading_text(story, version) or ""): version
            for version in holdings.texts.versions(story)
        }
        self._known: dict[int, int] = {}

    def here(self, version: int) -> int:
        """The library's version with the text of the archive's; kept as an older one if new."""
        if version not in self._known:
            article = _article(self._texts.get(version, {}), Facts())
            name = text_name(article.reading_text)
            if name not in self._here:
                number = max(self._here.values(), default=0) + 1
                self._holdings.texts.add(self._story, number, article)
                self._here[name] = number
            self._known[version] = self._here[name]
        return self._known[version]


_FACTS = (
    *("title", "subtitle", "byline", "site", "section", "published", "language", "url"),
    "lead_image",
)


def _loaded(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    """A JSON object of the archive; ValueError for anything else."""
    if archive.getinfo(name).file_size > _LARGEST_STORY:
        raise ValueError("it is too large")
    value = json.loads(archive.read(name))
    if not isinstance(value, dict):
        raise ValueError("it is no JSON object")
    return value


def _file(archive: zipfile.ZipFile, folder: str, digest: str) -> bytes | None:
    try:
        entry = archive.getinfo(f"{folder}/{digest}")
    except KeyError:
        return None
    return archive.read(entry) if entry.file_size <= _LARGEST_FILE else None


def _article(text: Mapping[str, Any], facts: Facts) -> Article:
    """A text of the archive as an article; its HTML is made safe anew."""
    from reader.clean.render.reading_text import reading_text
    from reader.clean.render.sanitizer import sanitise

    html = sanitise(str(text.get("html") or "")).html
    own = str(text.get("text") or "")
    comments = str(text.get("comments_html") or "")
    return Article(
        title=facts.title or "",
        url=facts.url,
        text=own,
        html=html,
        reading_text=reading_text(html),
        word_count=len(own.split()),
        comments_html=sanitise(comments).html if comments else "",
        notices=tuple(str(notice) for notice in text.get("notices") or ()),
    )


def _with_parts(archive: zipfile.ZipFile, article: Article, told: Mapping[str, Any]) -> Article:
    """The article with its links, and its pictures as far as the archive has them."""
    from dataclasses import replace

    images, assets = [], []
    for image in told.get("images") or ():
        data = _file(archive, "assets", image["asset"])
        reference = ImageReference(**{**image, "saved": data is not None})
        images.append(reference)
        if data is not None:
            assets.append(Asset(reference.asset, media_type(data), data, reference.address))
    links = tuple(Link(**link) for link in told.get("links") or ())
    words = told.get("word_count") or article.word_count
    return replace(
        article, images=tuple(images), assets=tuple(assets), links=links, word_count=int(words)
    )


def _tidied(fields: dict[str, Any]) -> dict[str, Any]:
    """A mark's fields with what an archive of another hand may have wrong put right."""
    if "colour" in fields and fields["colour"] not in COLOURS:
        fields["colour"] = COLOURS[0]
    fields.setdefault("created", now())
    return fields
