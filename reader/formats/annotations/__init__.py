"""Highlights and notes that other programs export, without the texts they stand in."""

from reader.formats.annotations.anki_cards import AnkiCards
from reader.formats.annotations.apple_books import AppleBooksExcerpts, AppleBooksNotes
from reader.formats.annotations.book_markdown import BookMarkdown
from reader.formats.annotations.book_notebooks import KindleNotebook, KindleTable, PocketbookPage
from reader.formats.annotations.book_readers import (
    CalibreHighlights,
    FoliateAnnotations,
    KoreaderExport,
    KoreaderSidecar,
)
from reader.formats.annotations.calibre_notes import CalibrePackage, CalibreText
from reader.formats.annotations.foliate_notes import FoliatePage, FoliateText
from reader.formats.annotations.hypothesis import HypothesisAnnotations
from reader.formats.annotations.hypothesis_files import (
    HypothesisPage,
    HypothesisTable,
    HypothesisText,
)
from reader.formats.annotations.kindle import KindleClippings
from reader.formats.annotations.kobo import KoboAnnotations, KoboDatabase
from reader.formats.annotations.koreader_notes import (
    KoreaderMarkdown,
    KoreaderPage,
    KoreaderText,
)
from reader.formats.annotations.obsidian_clipper import ObsidianClipper
from reader.formats.annotations.own_outline import OwnOutline
from reader.formats.annotations.pdf_notes import PdfNotes, PdfNotesText
from reader.formats.annotations.play_books_document import PlayBooksText
from reader.formats.annotations.reading_apps import (
    BooxNotes,
    MoonReaderFile,
    MoonReaderNotes,
    PlayBooksNotes,
    TolinoNotes,
)
from reader.formats.annotations.readwise import ReadwiseHighlights
from reader.formats.annotations.readwise_books import ReadwiseBooks
from reader.formats.annotations.webannotation import WebAnnotations
from reader.formats.annotations.weread import WereadNotes
from reader.formats.protocol import Format

FORMATS: tuple[Format, ...] = (
    WebAnnotations(),
    HypothesisAnnotations(),
    HypothesisTable(),
    HypothesisText(),
    HypothesisPage(),
    ReadwiseHighlights(),
    ReadwiseBooks(),
    KindleClippings(),
    KindleNotebook(),
    KindleTable(),
    PocketbookPage(),
    MoonReaderFile(),
    MoonReaderNotes(),
    BooxNotes(),
    PlayBooksNotes(),
    PlayBooksText(),
    TolinoNotes(),
    WereadNotes(),
    KoreaderSidecar(),
    KoreaderExport(),
    KoreaderMarkdown(),
    KoreaderText(),
    KoreaderPage(),
    KoboAnnotations(),
    KoboDatabase(),
    CalibreHighlights(),
    CalibreText(),
    CalibrePackage(),
    FoliateAnnotations(),
    FoliatePage(),
    FoliateText(),
    ObsidianClipper(),
    AppleBooksExcerpts(),
    AppleBooksNotes(),
    PdfNotes(),
    PdfNotesText(),
    BookMarkdown(),
    OwnOutline(),
    AnkiCards(),
)
"""In the order in which they are asked."""

__all__ = ["FORMATS"]
