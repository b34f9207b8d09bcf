"""Chooses stories and a format, and writes the files."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.exporting.epub_writer import EbookWriter
from reader.library.exporting.export_files import file_name, write_text, written
from reader.library.exporting.export_folder import ExportFolder
from reader.library.exporting.export_pieces import ExportPiece, Gatherer
from reader.library.exporting.html_page import page_of
from reader.library.exporting.interchange import dump, hypothesis_rows, w3c_page, write_readwise
from reader.library.exporting.json_stories import StoryRecords
from reader.library.exporting.library_zip import ArchiveWriter
from reader.library.exporting.markdown_notes import (
    notebook_markdown,
    stories_markdown,
    story_markdown,
)
from reader.library.store_session import StoreSession
from reader.model import ExportReport, ReaderError
from reader.store.story_table import Condition

FORMATS = {
    "markdown": ".md",
    "html": ".html",
    "epub": ".epub",
    "json": ".json",
    "w3c": ".jsonld",
    "hypothesis": ".json",
    "readwise": ".csv",
    "zip": ".zip",
}
"""The formats and the suffix of their files; `zip` is the whole library."""

_A_FILE_EACH = frozenset(("markdown", "html"))
_MARKS_ONLY = frozenset(("w3c", "hypothesis", "readwise"))


class Exporter:
    """Exports stories of a library with all their marks."""

    def __init__(self, holdings: StoreSession, annotations: AnnotationService) -> None:
        self._holdings = holdings
        self._gatherer = Gatherer(holdings, annotations)

    def export(
        self,
        format: str,
        ids: Iterable[int] | None,
        path: str | Path,
        *,
        highlights: Collection[str] | None = None,
    ) -> ExportReport:
        """Write stories in one of FORMATS; without ids all stories outside the trash.

        `zip` writes the trash too.  Markdown and HTML write a file a story into the folder `path`;
        where `path` has a suffix, one file.  With `highlights` only these marks go out, in a single
        file of Markdown without the stories' texts.  Files that no export wrote, or that were
        changed since, stay: the report has the path really written, and notices.  Raises
        ReaderError for an unknown format or a place that cannot be written, UnknownStory.
        """
        if format not in FORMATS:
            raise ReaderError(f"There is no export format “{format}”; choose {', '.join(FORMATS)}.")
        target = Path(path).expanduser()
        stories = self._chosen(format, ids)
        counted = _Counted(self._gatherer.pieces(stories, highlights))
        if format in _A_FILE_EACH and (target.is_dir() or not target.suffix):
            notices = self._files(format, counted, target)
            return ExportReport(str(target), counted.stories, counted.highlights, notices)
        numbers = (0, 0)

        def write(path: Path) -> None:
            nonlocal numbers
            if format == "zip":
                with written(path) as file:
                    writer = ArchiveWriter(file, self._holdings, self._gatherer)
                    numbers = writer.write(stories)
                return
            if format == "markdown" and len(stories) != 1:
                self._joined(counted, path, marks_only=highlights is not None)
            else:
                self._file(format, counted, path)
            numbers = (counted.stories, counted.highlights)

        wanted = _file(target, format)
        folder = ExportFolder(wanted.parent)
        # Another name asked for is another export, even of the same kind.
        owner = f"{format}: {wanted.name}"
        where = folder.write(wanted.stem, wanted.suffix, owner, write)
        folder.save()
        return ExportReport(str(where), *numbers, tuple(folder.notices))

    def _chosen(self, format: str, ids: Iterable[int] | None) -> list[int]:
        if ids is not None:
            return self._holdings.stories.require(ids)
        condition = Condition() if format == "zip" else Condition("s.trashed = 0")
        if format in _MARKS_ONLY:
            condition = Condition("s.trashed = 0 AND (s.highlights > 0 OR s.note <> '')")
        return self._holdings.stories.ids(condition)

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
                # The day it was added tells stories of two libraries apart that share a folder.
                folder.write(
                    file_name(story.title, story.id),
                    suffix,
                    f"{format}: story {story.id} of {story.added}",
                    partial(self._file, format, [piece]),
                )
        finally:
            folder.save()
        if none and new:
            write_text(path / f"Nothing to export{suffix}", "")
        return tuple(folder.notices)

    def _joined(self, pieces: Iterable[ExportPiece], path: Path, *, marks_only: bool) -> None:
        """Markdown of many stories in one file."""
        with written(path) as file:
            for text in [notebook_markdown(pieces)] if marks_only else stories_markdown(pieces):
                file.write(text.encode("utf-8", "replace"))

    def _file(self, format: str, pieces: Iterable[ExportPiece], path: Path) -> None:
        if format == "markdown":
            write_text(path, "".join(story_markdown(piece) for piece in pieces))
            return
        with written(path) as file:
            if format == "html":
                for text in page_of(pieces, self._gatherer):
                    file.write(text.encode("utf-8", "replace"))
            elif format == "epub":
                EbookWriter(file, self._gatherer).write(pieces)
            elif format == "json":
                StoryRecords(self._holdings, self._gatherer).write_stories(pieces, file)
            elif format == "readwise":
                table = io.TextIOWrapper(file, "utf-8", errors="replace", newline="")
                write_readwise(pieces, table)
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


def _file(path: Path, format: str) -> Path:
    """The file to write: the path itself, or one named for the library inside a folder."""
    if path.is_dir():
        return path / f"broadsheet{FORMATS[format]}"
    return path
