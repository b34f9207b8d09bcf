"""Office documents as formats: Word's, OpenDocument's, and RTF, each one story."""

from __future__ import annotations

import re

from reader.formats.annotations.play_books_document import document_or_notes
from reader.formats.containers import content_types, media_type
from reader.formats.office.document_draft import document_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import parse_xml
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import UnreadableInput
from reader.translation import tr

_WORD = re.compile(
    r"wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled"
    r"(?:Template)?\.main",
    re.IGNORECASE,
)
_OPEN_TEXT = re.compile(
    r"application/(?:vnd\.oasis\.opendocument\.text|vnd\.sun\.xml\.writer)(?:[-.][\w-]+)?$"
)
_WORD_SUFFIXES = frozenset({".docx", ".dotx", ".docm", ".dotm"})
_OPEN_SUFFIXES = frozenset({".odt", ".ott", ".odm", ".oth", ".sxw", ".stw"})


class WordFile:
    """A document of Word 2007 and later, with macros or without; macros are never opened."""

    name = "docx"

    def recognises(self, source: FileSource) -> bool:
        """By the parts inside; a damaged one by its name."""
        if not is_zip(source):
            return False
        if "[Content_Types].xml" in source.zip_names:
            return _WORD.search(content_types(source)) is not None
        names = source.zip_names
        return "word/document.xml" in names or (not names and source.suffix in _WORD_SUFFIXES)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, its pictures out of the file itself."""
        from reader.formats.office.word_document import WordDocument

        archive = _opened(source, reading, "Word document")
        main = next(
            (name for name in ("word/document.xml", *archive.find("/document.xml", "document2.xml"))
             if name in archive), None,
        )  # fmt: skip
        if main is None:
            raise UnreadableInput(tr("The Word document has no text in it; it is damaged."))
        document = WordDocument(archive, main)
        yield from document_or_notes(
            document_draft(
                source,
                source.read(reading.limits),
                self.name,
                document.body(),
                document.properties(),
                ZipFiles(archive, "document"),
            )
        )


class OpenDocumentFile:
    """A text of OpenDocument, packed or as one flat XML file."""

    name = "odt"

    def recognises(self, source: FileSource) -> bool:
        """By its media type or its root element; a damaged one by its name."""
        if is_zip(source):
            if found := media_type(source):
                return _OPEN_TEXT.match(found) is not None
            return source.suffix in _OPEN_SUFFIXES and (
                not source.zip_names or "content.xml" in source.zip_names
            )
        head = source.text_head[:8000]
        if "<office:document" not in head:
            return False
        kind = re.search(r"office:mimetype\s*=\s*[\"']([^\"']+)", head)
        return kind is not None and _OPEN_TEXT.match(kind.group(1)) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, its pictures out of the file itself."""
        from reader.formats.office.open_document import OpenDocument

        data = source.read(reading.limits)
        if not is_zip(source):
            document = OpenDocument([parse_xml(data)])
            body = document.body()
            yield document_draft(
                source, data, self.name, body, document.properties(), document.pictures
            )
            return
        archive = _opened(source, reading, "OpenDocument text")
        if "content.xml" not in archive:
            raise UnreadableInput(tr("The OpenDocument text has no content; it is damaged."))
        manifest = "META-INF/manifest.xml"
        if manifest in archive and b"encryption-data" in archive.read(manifest):
            raise UnreadableInput(tr("The document is protected by a password."))
        parts = [name for name in ("content.xml", "styles.xml", "meta.xml") if name in archive]
        document = OpenDocument(
            [parse_xml(archive.read(name)) for name in parts],
            lambda name: parse_xml(archive.read(name)) if name in archive else None,
        )
        yield from document_or_notes(
            document_draft(
                source,
                data,
                self.name,
                document.body(),
                document.properties(),
                ZipFiles(archive, "document"),
            )
        )


class RtfFile:
    """A document in Rich Text Format."""

    name = "rtf"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes, whatever its name is."""
        return source.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, with the pictures that stand in it; in a bundle, those beside it."""
        from dataclasses import replace

        from reader.formats.office.rtf_document import RtfDocument

        data = source.read(reading.limits)
        document = RtfDocument(data)
        draft = document_draft(
            source, data, self.name, document.body, document.properties, document.pictures
        )
        folder = source.folder
        bundled = folder is not None and folder.suffix.lower() == ".rtfd"
        yield from document_or_notes(replace(draft, base=folder if bundled else None))


def _opened(source: FileSource, reading: ReadContext, kind: str) -> Zip:
    try:
        return Zip(source, reading.limits)
    except UnreadableInput as error:
        if "damaged" in str(error):
            raise UnreadableInput(tr("The {kind} is damaged or cut off.", kind=kind)) from error
        raise
