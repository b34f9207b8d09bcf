"""Whoosh's codec for packed lists: Whoosh keeps writer, segments and readers, lists are arrays."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whoosh.codec import base
from whoosh.codec.whoosh3 import W3Codec
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from reader.segments.inverter import ArrayPool
from reader.segments.term_table import ListFile, TermFiles, Terms, TermTables
from reader.segments.term_table_writer import write_tables

TERMS_EXT = ".trm"
LISTS_EXT = ".pst"


class ArrayCodec(W3Codec):  # type: ignore[misc]
    """Segments of Whoosh whose terms and postings are packed arrays."""

    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> ArrayFieldWriter:
        """Return what writes the postings of a segment."""
        return ArrayFieldWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> ArrayTermsReader:
        """Return what reads the terms and postings of a segment."""
        return ArrayTermsReader(storage, segment)


class ArrayFieldWriter(base.FieldWriter):  # type: ignore[misc]
    """Writes what an ArrayPool has gathered."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._terms = segment.create_file(storage, TERMS_EXT)
        self._lists = segment.create_file(storage, LISTS_EXT)
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: ArrayPool) -> None:
        """Write all of the pool's lists and their tables."""
        del lengths
        tables = items.write(lambda name: schema[name].format.supports("positions"), self._lists)
        write_tables(tables, self._terms)

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        """Refuse postings one by one."""
        raise TypeError("packed lists are written from an ArrayPool alone")

    start_term = add = finish_term = start_field

    def close(self) -> None:
        """Close both files."""
        self._terms.close()
        self._lists.close()
        self.is_closed = True


class ArrayTermInfo(TermInfo):  # type: ignore[misc]
    """What Whoosh asks about a term, for its own matchers and scorers."""

    def __init__(self, terms: Terms, number: int) -> None:
        documents, counts = terms.postings(number)
        super().__init__(
            weight=float(terms.occurrences(number)),
            df=len(documents),
            minlength=1,
            maxlength=2**31,
            maxweight=1.0 if counts is None else float(counts.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )


class ArrayTermsReader(base.TermsReader):  # type: ignore[misc]
    """Reads the terms of a segment; `tables` gives them as arrays."""

    def __init__(self, storage: Any, segment: Any) -> None:
        with storage.open_file(segment.make_filename(TERMS_EXT)) as file:
            tables = ListFile(file.fileno())
        with storage.open_file(segment.make_filename(LISTS_EXT)) as file:
            self._files = TermFiles(tables, ListFile(file.fileno()))
        self.tables = TermTables(self._files)

    def _find(self, fieldname: str, text: bytes) -> tuple[Terms, int]:
        table = self.tables.get(fieldname)
        number = -1 if table is None else table.find(text)
        if table is None or number < 0:
            raise TermNotFound(f"{fieldname}:{text!r}")
        return table, number

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        table = self.tables.get(term[0])
        return table is not None and table.find(term[1]) >= 0

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield field and bytes of every term, in order."""
        for name in sorted(self.tables):
            for text in self.tables[name]:
                yield name, text

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the terms of a field that are not before `prefix`."""
        table = self.tables.get(fieldname)
        if table is not None:
            for number in range(table.at_or_after(prefix), len(table)):
                yield fieldname, table.text(number)

    def items(self) -> Iterator[tuple[tuple[str, bytes], ArrayTermInfo]]:
        """Yield every term with its facts."""
        for name, text in self.terms():
            yield (name, text), self.term_info(name, text)

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], ArrayTermInfo]]:
        """Yield the terms of a field that are not before `prefix`, with their facts."""
        for name, text in self.terms_from(fieldname, prefix):
            yield (name, text), self.term_info(name, text)

    def term_info(self, fieldname: str, text: bytes) -> ArrayTermInfo:
        """Return the facts of a term; raises TermNotFound."""
        return ArrayTermInfo(*self._find(fieldname, text))

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        """Return Whoosh's own list matcher over the postings of a term."""
        table, number = self._find(fieldname, text)
        documents, counts = table.postings(number)
        weights = [1.0] * len(documents) if counts is None else counts.astype(float).tolist()
        return ListMatcher(
            documents.tolist(),
            weights,
            None,
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def indexed_field_names(self) -> list[str]:
        """Return the fields that have terms here."""
        return [name for name, table in self.tables.items() if len(table)]

    def close(self) -> None:
        """Close the file of the lists."""
        self._files.close()
