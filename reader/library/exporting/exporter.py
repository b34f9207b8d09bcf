"""Chooses stories and a format, and writes the files."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.exporting.citations import write_bibtex, write_csl, write_ris
from reader.library.exporting.epub_writer import EbookWriter
from reader.library.exporting.export_files import file_name, write_text, written
from reader.library.exporting.export_folder import ExportFolder
from reader.library.exporting.export_pieces import ExportPiece, Gatherer
from reader.library.exporting.highlight_lists import write_anki, write_org
from reader.library.exporting.html_page import page_of
from reader.library.exporting.interchange import dump, hypothesis_rows, w3c_page, write_readwise
from reader.library.exporting.json_stories import StoryRecords
from reader.library.exporting.library_zip import ArchiveWriter
from reader.library.exporting.markdown_inline import PictureAddress
from reader.library.exporting.markdown_notes import (
    notebook_markdown,
    stories_markdown,
    story_markdown,
)
from reader.library.exporting.note_pictures import NotePictures
from reader.library.exporting.vault import RelatedStories, Vault
from reader.library.folders import usable_path
from reader.library.store_session import StoreSession
from reader.model import ExportReport, ReaderError
from reader.platforms.named_paths import expanded
from reader.store.story_table import Condition
from reader.translation import tr

FORMATS = {
    "markdown": ".md",
    "html": ".html",
    "epub": ".epub",
    "json": ".json",
    "w3c": ".jsonld",
    "hypothesis": ".json",
    "readwise": ".csv",
    "anki": ".txt",
    "org": ".org",
    "ris": ".ris",
    "bibtex": ".bib",
    "csl": ".json",
    "zip": ".zip",
}
"""The formats and the suffix of their files; `zip` is the whole library."""

VAULT = "vault"
"""The format that is no file but a folder of notes which stays (see `Vault`)."""

_A_FILE_EACH = frozenset(("markdown", "html"))
_MARKS_ONLY = frozenset(("w3c", "hypothesis", "readwise", "anki", "org"))
_TEXTS: Mapping[str, Callable[[Iterable[ExportPiece], IO[str]], None]] = {
    "readwise": write_readwise,
    "anki": write_anki,
    "org": write_org,
    "ris": write_ris,
    "bibtex": write_bibtex,
    "csl": write_csl,
}
"""The formats that are plain text, and what writes them."""


class Exporter:
    """Exports stories of a library with all their marks."""

    def __init__(
        self,
        store: StoreSession,
        annotations: AnnotationService,
        related: RelatedStories = lambda story: (),
    ) -> None:
        self._store = store
        self._related = related
        self._gatherer = Gatherer(store, annotations)

    def export(
        self,
        format: str,
        ids: Iterable[int] | None,
        path: str | Path | IO[bytes],
        *,
        highlights: Collection[str] | None = None,
    ) -> ExportReport:
        """Write stories in one of FORMATS or into a vault, without ids all outside the trash.

        `zip` writes the trash too.  Markdown and HTML write a file a story into the folder `path`;
        where `path` has a suffix, one file.  Pictures of Markdown lie beside it in `attachments`.
        With `highlights` only these marks go out, in a single file of Markdown without the
        stories' texts.  Files that no export wrote, or that were changed since, stay: the report
        has the path really written, and notices.  `path` may be an open file, such as standard
        output, for one file; the report's path is `-` then.  Raises ReaderError for an unknown
        format or a place that cannot be written, UnknownStory.
        """
        if format == VAULT and isinstance(path, str | Path):
            return self._vault(ids, usable_path(path))
        _require(format)
        if not isinstance(path, str | Path):
            return self._export_to(format, ids, path, highlights)
        usable_path(path)
        target = expanded(path)
        stories = self._chosen(format, ids)
        counted = _Counted(self._gatherer.pieces(stories, highlights))
        if format in _A_FILE_EACH and (target.is_dir() or not target.suffix):
            notices = self._files(format, counted, target)
            return ExportReport(str(target), counted.stories, counted.highlights, notices)
        numbers = (0, 0)
        beside = self._beside(target if target.is_dir() else target.parent)

        def write(path: Path) -> None:
            nonlocal numbers
            with written(path) as file:
                numbers = self._write_whole(format, stories, highlights, file, beside)

        wanted = _file(target, format)
        folder = ExportFolder(wanted.parent)
        # Another name asked for is another export, even of the same kind.
        owner = f"{format}: {wanted.name}"
        where = folder.write(wanted.stem, wanted.suffix, owner, write)
        folder.save()
        return ExportReport(str(where), *numbers, tuple(folder.notices))

    def _vault(self, ids: Iterable[int] | None, folder: Path) -> ExportReport:
        stories = self._store.stories
        chosen = self._chosen(VAULT, ids)
        counted = _Counted(self._gatherer.pieces(chosen))
        there = {story.id: story.added for story in stories.find(Condition("s.trashed = 0"))}
        vault = Vault(folder, self._gatherer, self._related)
        vault.write(stories.many(chosen), counted, there.get)
        notices = tuple(vault.notices)
        return ExportReport(str(folder), counted.stories, counted.highlights, notices)

    def _export_to(
        self,
        format: str,
        ids: Iterable[int] | None,
        file: IO[bytes],
        highlights: Collection[str] | None,
    ) -> ExportReport:
        """Write one file; nothing goes into it before the export stands whole."""
        stories = self._chosen(format, ids)
        # Archives need a file in which one can go back.
        with TemporaryFile() as aside:
            numbers = self._write_whole(format, stories, highlights, aside)
            aside.seek(0)
            shutil.copyfileobj(aside, file)
        return ExportReport("-", *numbers)

    def _write_whole(
        self,
        format: str,
        stories: list[int],
        highlights: Collection[str] | None,
        file: IO[bytes],
        pictures: PictureAddress | None = None,
    ) -> tuple[int, int]:
        """Write one file of all these stories; return how many stories and highlights."""
        if format == "zip":
            return ArchiveWriter(file, self._store, self._gatherer).write(stories)
        counted = _Counted(self._gatherer.pieces(stories, highlights))
        if format == "markdown" and len(stories) != 1:
            marks_only = highlights is not None
            parts = (
                [notebook_markdown(counted)] if marks_only else stories_markdown(counted, pictures)
            )
            for text in parts:
                file.write(text.encode("utf-8", "replace"))
        else:
            self._file(format, counted, file, pictures)
        return counted.stories, counted.highlights

    def _chosen(self, format: str, ids: Iterable[int] | None) -> list[int]:
        if ids is not None:
            return self._store.stories.require(ids)
        condition = Condition() if format == "zip" else Condition("s.trashed = 0")
        if format in _MARKS_ONLY:
            condition = Condition("s.trashed = 0 AND (s.highlights > 0 OR s.note <> '')")
        return self._store.stories.ids(condition)

    def _files(self, format: str, pieces: Iterable[ExportPiece], path: Path) -> tuple[str, ...]:
        """Write a file a story into a folder; gives notices of files that were in the way."""
        suffix = FORMATS[format]
        new = not path.is_dir()
        folder = ExportFolder(path)
        none = True
        try:
            for piece in pieces:
                none = False
                story = piece.story
                # The day it was added distinguishes stories of two libraries that share a folder.
                folder.write(
                    file_name(story.title, story.id),
                    suffix,
                    f"{format}: story {story.id} of {story.added}",
                    partial(self._one_file, format, piece, self._beside(path)),
                )
        finally:
            folder.save()
        if none and new:
            write_text(path / f"Nothing to export{suffix}", "")
        return tuple(folder.notices)

    def _one_file(
        self, format: str, piece: ExportPiece, pictures: PictureAddress, path: Path
    ) -> None:
        with written(path) as file:
            self._file(format, [piece], file, pictures)

    def _beside(self, folder: Path) -> PictureAddress:
        """Give addresses of pictures that are written beside notes in a folder."""
        return partial(NotePictures(folder, self._gatherer).address, notes=folder)

    def _file(
        self,
        format: str,
        pieces: Iterable[ExportPiece],
        file: IO[bytes],
        pictures: PictureAddress | None = None,
    ) -> None:
        if format == "markdown":
            for piece in pieces:
                file.write(story_markdown(piece, pictures).encode("utf-8", "replace"))
        elif format == "html":
            records = StoryRecords(self._store, self._gatherer)
            for text in page_of(pieces, self._gatherer, records):
                file.write(text.encode("utf-8", "replace"))
        elif format == "epub":
            records = StoryRecords(self._store, self._gatherer)
            EbookWriter(file, self._gatherer, records).write(pieces)
        elif format == "json":
            StoryRecords(self._store, self._gatherer).write_stories(pieces, file)
        elif format in _TEXTS:
            table = io.TextIOWrapper(file, "utf-8", errors="replace", newline="")
            _TEXTS[format](pieces, table)
            table.detach()
        else:
            dump((w3c_page if format == "w3c" else hypothesis_rows)(pieces), file)


class _Counted:
    """Passes stories on and counts them with their highlights."""

    def __init__(self, pieces: Iterator[ExportPiece]) -> None:
        self._pieces = pieces
        self.stories = 0
        self.highlights = 0

    def __iter__(self) -> Iterator[ExportPiece]:
        for piece in self._pieces:
            self.stories += 1
            self.highlights += len(piece.highlights)
            yield piece


def _require(format: str) -> None:
    if format not in FORMATS:
        raise ReaderError(
            tr(
                "There is no export format “{format}”; choose {formats}.",
                format=format,
                formats=", ".join(FORMATS),
            )
        )


def _file(path: Path, format: str) -> Path:
    """Return the file to write: the path itself, or one named for the library inside a folder."""
    if path.is_dir():
        return path / f"broadsheet{FORMATS[format]}"
    return path
