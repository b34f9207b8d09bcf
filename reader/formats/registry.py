"""The formats in the order in which they are asked, and the reading of any source."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator

from reader.formats.annotations import FORMATS as ANNOTATIONS
from reader.formats.asciidoc import AsciidocFile
from reader.formats.containers import PackedDocument
from reader.formats.epub import Epub
from reader.formats.exports.export_formats import EXPORTS
from reader.formats.exports.unpacked_exports import PartOfExport, UnpackedExport
from reader.formats.feed import Feed
from reader.formats.har import HarFile
from reader.formats.html import SavedPage
from reader.formats.json_article import JsonArticles
from reader.formats.jupyter import NotebookFile
from reader.formats.latex_document import LatexDocument
from reader.formats.limits import Limits
from reader.formats.logseq_page import LogseqPage
from reader.formats.mail import Mailbox, MailMessage
from reader.formats.markdown_file import MarkdownFile
from reader.formats.mediawiki import WikiExport, WikiText
from reader.formats.mhtml import WebArchiveMime
from reader.formats.office.office_files import OpenDocumentFile, RtfFile, WordFile
from reader.formats.opml import Opml
from reader.formats.org import OrgFile
from reader.formats.outlook_message import OutlookMessage
from reader.formats.packed_pages import PackedPages
from reader.formats.pdf import Pdf
from reader.formats.plain_text import PlainText
from reader.formats.protocol import Format, ReadContext, TableReader
from reader.formats.refusals import OUR_MISTAKE, refusal_of_unknown
from reader.formats.restructured_text import RestructuredText
from reader.formats.roff import ManualPage
from reader.formats.safari_archive import SafariArchive
from reader.formats.shortcuts import AddressList, Shortcut
from reader.formats.singlefile_zip import SelfExtractingPage
from reader.formats.source import FileSource
from reader.formats.structured_documents import StructuredDocument
from reader.formats.textile import TextileFile
from reader.formats.transcripts import Transcript
from reader.formats.web_crawls import WaczFile, WarcFile
from reader.formats.xml_article import XmlArticle
from reader.formats.zim import Zim
from reader.formats.zip_archive import ZipArchive
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import system_reason, tr

logger = logging.getLogger(__name__)

FORMATS: tuple[Format, ...] = (
    UnpackedExport(),
    PartOfExport(),
    SelfExtractingPage(),
    Pdf(),
    Epub(),
    WaczFile(),
    WarcFile(),
    Zim(),
    WordFile(),
    OpenDocumentFile(),
    RtfFile(),
    *ANNOTATIONS,
    *EXPORTS,
    PackedPages(),
    PackedDocument(),
    ZipArchive(),
    HarFile(),
    SafariArchive(),
    Mailbox(),
    WebArchiveMime(),
    OutlookMessage(),
    MailMessage(),
    Feed(),
    Opml(),
    XmlArticle(),
    StructuredDocument(),
    WikiExport(),
    Transcript(),
    Shortcut(),
    AddressList(),
    NotebookFile(),
    JsonArticles(),
    SavedPage(),
    RestructuredText(),
    OrgFile(),
    AsciidocFile(),
    LatexDocument(),
    WikiText(),
    TextileFile(),
    ManualPage(),
    LogseqPage(),
    MarkdownFile(),
    PlainText(),
)
"""The particular before the general: the first that recognises a source reads it."""


def recognise(source: FileSource) -> Format | None:
    """Return the format of a source, or None where none knows it."""
    return next((known for known in FORMATS if known.recognises(source)), None)


def read_source(
    source: FileSource, limits: Limits, tables: TableReader | None = None
) -> Iterator[Draft | Refusal]:
    """Read a source and all that is inside it; never raises for what the input holds."""
    try:
        yield from _read(source, limits, tables)
    except UnreadableInput as error:
        yield Refusal(source.name, str(error))
    except OSError as error:
        yield Refusal(source.name, tr("Cannot be read: {reason}.", reason=system_reason(error)))
    except RecursionError:
        yield Refusal(source.name, tr("Nested too deeply to be read."))
    except MemoryError:
        yield Refusal(source.name, tr("Not enough memory to read this file."))
    except Exception:
        # A mistake of ours must not stop the import of other files; the log has it.
        logger.exception("reading %s failed", source.name)
        yield Refusal(source.name, tr(OUR_MISTAKE))


def _read(
    source: FileSource, limits: Limits, tables: TableReader | None
) -> Iterator[Draft | Refusal]:
    if source.depth > limits.depth:
        raise UnreadableInput(tr("Too many archives inside one another."))
    if source.path is not None and not stat.S_ISREG(source.path.stat().st_mode):
        raise UnreadableInput(tr("Not a regular file (a pipe, socket or device)."))
    if source.size > limits.archive:
        raise UnreadableInput(tr("Too large ({size} MB).", size=source.size // 1000000))
    if not source.head.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise UnreadableInput(tr("Empty file."))
    known = recognise(source)
    if known is None:
        yield refusal_of_unknown(source)
        return
    empty = True
    around = ReadContext(limits, lambda inner: read_source(inner, limits, tables), tables)
    for found in known.read(source, around):
        empty = False
        yield found
    if empty:
        raise UnreadableInput(tr("No stories or links found."))
