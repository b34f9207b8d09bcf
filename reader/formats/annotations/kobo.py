"""Kobo: the `.annot` files beside its books, and the device's own database."""

from __future__ import annotations

from reader.formats.annotations.mark_hints import numbers_of
from reader.formats.annotations.targets import Targets, with_chapter
from reader.formats.database_files import LOG_ENDING
from reader.formats.fields import text
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.formats.xml_tree import child_words, children, descendants, parse_xml
from reader.model import CarriedMark, Refusal, UnreadableInput
from reader.translation import tr

_SQLITE = b"SQLite format 3\0"
_COLOURS = ("yellow", "pink", "blue", "green")
"""What the device's numbers of colours mean, in their order."""
_QUERY = """
    SELECT mark.*, book.Title AS BookName, book.Attribution AS Author,
           chapter.Title AS ChapterName
    FROM Bookmark AS mark
    LEFT JOIN content AS book ON book.ContentID = mark.VolumeID
    LEFT JOIN content AS chapter ON chapter.ContentID = mark.ContentID
        AND mark.ContentID <> mark.VolumeID
    ORDER BY mark.VolumeID, mark.DateCreated
"""
_ANNOTATIONS = "http://ns.adobe.com/digitaleditions/annotations"


class KoboAnnotations:
    """The file of one book, in the form of Adobe's readers."""

    name = "kobo"

    def recognises(self, source: FileSource) -> bool:
        """By its namespace and root."""
        head = source.text_head[:4000]
        return "<annotationSet" in head and _ANNOTATIONS in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the book, with its highlights and notes."""
        root = parse_xml(source.read(reading.limits))
        book = next(iter(descendants(root, "publication")), None)
        title = child_words(book, "title") if book is not None else ""
        author = child_words(book, "creator") if book is not None else ""
        targets = Targets()
        target = targets.of("", title or source.title, author)
        for entry in descendants(root, "annotation"):
            exact = next((child_words(f, "text") for f in descendants(entry, "fragment")), "")
            note = next((child_words(c, "text") for c in children(entry, "content")), "")
            start = next((f.get("start", "") for f in descendants(entry, "fragment")), "")
            if exact or note:
                target.marks.append(
                    CarriedMark(
                        exact,
                        note=note,
                        created=moment(child_words(entry, "date")),
                        order=numbers_of(start),
                    )
                )
        if not target.marks:
            raise UnreadableInput(tr("No highlights found in the Kobo file."))
        yield from targets.drafts(source.name, self.name)


class KoboDatabase:
    """`KoboReader.sqlite`, which a device keeps in its folder `.kobo`."""

    name = "kobo"

    def recognises(self, source: FileSource) -> bool:
        """By its name; by its tables where they are described at the beginning."""
        if not source.head.startswith(_SQLITE):
            return False
        named = source.file_name.lower().startswith("koboreader")
        return named or (b"TABLE Bookmark" in source.head and b"VolumeID" in source.head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book with its highlights and notes."""
        if reading.tables is None:
            kind = tr("a database")
            reason = tr("This is {kind}, not an article.", kind=kind)
            yield Refusal(source.name, reason, failed=False)
            return
        targets = Targets()
        log = source.beside(f"{source.file_name}{LOG_ENDING}", reading.limits)
        database = source.path if source.path and not log else source.read(reading.limits)
        for row in reading.tables(database, _QUERY, log):
            exact, note = text(row, "Text"), text(row, "Annotation")
            if not (exact or note) or str(row.get("Hidden")).lower() in ("true", "1"):
                continue
            title = text(row, "BookName") or _name_of_volume(text(row, "VolumeID"))
            target = targets.of("", title, text(row, "Author"))
            number = row.get("Color")
            known = isinstance(number, int) and 0 <= number < len(_COLOURS)
            mark = CarriedMark(
                exact,
                colour=_COLOURS[number] if known and number is not None else "yellow",
                note=note,
                created=moment(text(row, "DateCreated")),
                foreign_id=text(row, "BookmarkID"),
                order=numbers_of(text(row, "StartContainerPath")),
            )
            target.marks.append(with_chapter(mark, text(row, "ChapterName"), title))
        yield from targets.drafts(source.name, self.name)


def _name_of_volume(volume: str) -> str:
    """Return the title in the path of a book of which the device has no facts."""
    name = volume.rpartition("/")[2]
    return name.partition(".kepub")[0].removesuffix(".epub").replace("_", " ").strip()
