"""Kobo: the `.annot` files beside its books."""

from __future__ import annotations

from reader.formats.annotations.mark_hints import numbers_of
from reader.formats.annotations.targets import Targets
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.formats.xml_tree import child_words, children, descendants, parse_xml
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_ANNOTATIONS = "http://ns.adobe.com/digitaleditions/annotations"


class KoboAnnotations:
    """The file of one book, in the form of Adobe's readers."""

    name = "kobo"

    def recognises(self, source: FileSource) -> bool:
        """By its namespace and root."""
        head = source.text_head[:4000]
        return "<annotationSet" in head and _ANNOTATIONS in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """One draft: the book, with its highlights and notes."""
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
