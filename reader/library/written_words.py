"""What a person wrote and the library did not take yet: kept in a file of its own until it does.

A library that is held by another program, or that refuses a write, may be closed all the same. The
words then lie beside the database, and the next window offers them again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.model import ReaderError
from reader.platforms.durable_files import delete_file, sync_folder
from reader.store.whole_file import whole_file
from reader.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library.library import Library
    from reader.model import Changes

Values = Mapping[str, Any]

_WRITES: dict[str, Callable[[Library, Values], Changes | None]] = {
    "story note": lambda library, values: library.set_note(**values),
    "facts": lambda library, values: library.edit_facts(**values),
    "highlight": lambda library, values: library.annotations.add_highlight(**values).changes,
    "highlight change": lambda library, values: (
        library.annotations.update_highlight(**values).changes
    ),
    "bookmark name": lambda library, values: library.annotations.update_bookmark(**values).changes,
}
"""What can be done with words, by the name under which the file knows it."""


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """Words that a person wrote, and the write that keeps them.

    `about` names what they are about: later words about the same take the place of earlier ones.
    """

    about: str
    words: str
    kind: str = ""
    values: Values = field(default_factory=dict)
    quietly: bool = False

    @classmethod
    def highlight_note(
        cls, highlight: str, note: str, colour: str | None = None, *, quietly: bool = False
    ) -> WrittenWords:
        """Return the note of a highlight, which is given `colour` as well unless that is None."""
        values = {"highlight": highlight, "note": note, "colour": colour}
        return cls(f"note {highlight}", note, "highlight change", values, quietly)

    @classmethod
    def story_note(cls, story: int, note: str, *, quietly: bool = False) -> WrittenWords:
        """Return the note of a story."""
        values = {"id": story, "text": note}
        return cls(f"story {story}", note, "story note", values, quietly)

    def write(self, library: Library) -> Changes | None:
        """Write them into the library; raises ReaderError where it does not take them."""
        # A later version may know more, and a damaged file says nothing.
        if self.kind not in _WRITES:
            raise ReaderError(tr("It is not known where these words belong. Copy them."))
        return _WRITES[self.kind](library, self.values)


class UnsavedFile:
    """The file in a library's folder that keeps words until they are saved or given up."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: list[WrittenWords] = []

    def read(self) -> list[WrittenWords]:
        """Return what an earlier window left; of a damaged file all its text, to be copied."""
        try:
            content = self._path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return []
        try:
            self._kept = [_from_record(record) for record in json.loads(content)]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._kept = [WrittenWords("unreadable", content)] if content.strip() else []
        return self._kept

    def keep(self, words: Sequence[WrittenWords]) -> None:
        """Keep these words and no others; raises OSError. Without words there is no file."""
        if list(words) == self._kept:
            return
        if words:
            records = [_to_record(written) for written in words]
            with whole_file(self._path) as file:
                file.write(json.dumps(records, ensure_ascii=False, indent=1).encode())
        else:
            delete_file(self._path)
            sync_folder(self._path.parent)
        self._kept = list(words)


def _to_record(written: WrittenWords) -> dict[str, object]:
    return {
        "about": written.about,
        "words": written.words,
        "kind": written.kind,
        "values": dict(written.values),
    }


def _from_record(record: Mapping[str, Any]) -> WrittenWords:
    about, words, kind = (str(record[name]) for name in ("about", "words", "kind"))
    return WrittenWords(about, words, kind, {str(k): v for k, v in record["values"].items()})
