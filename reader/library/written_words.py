"""What a person wrote and the library did not take yet: kept in a file of its own until it does.

A library that is held by another program, or that refuses a write, may be closed all the same. The
words then lie beside the database, and the next window offers them again; changes without words
lie with them, and it makes these by itself.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.library.folders import LibraryLayout
from reader.library.waiting_changes import WaitingChange
from reader.model import ReaderError
from reader.platforms.durable_files import delete_file, sync_folder
from reader.platforms.processes import is_own
from reader.platforms.user_folders import NoHomeFolder, cache_folder
from reader.store.file_store import PRIVATE_FOLDER
from reader.store.whole_file import whole_file
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.model import Changes

_LETTERS = 16
"""Of a hash, which tell one library's words from another's; chosen: none meet by chance."""

Values = Mapping[str, Any]


def _write_story_note(library: Library, values: Values) -> Changes | None:
    # What is written depends on what is there: no other program writes in between.
    with library.batch():
        there = library.story(values["id"]).note
        return library.set_note(values["id"], _beside(there, values.get("seen"), values["text"]))


def _change_highlight(library: Library, values: Values) -> Changes | None:
    given = dict(values)
    seen, seen_tags = given.pop("seen", None), given.pop("seen_tags", None)
    with library.batch():
        there = library.annotations.highlight(values["highlight"])
        if given.get("note") is not None:
            given["note"] = _beside(there.note, seen, given["note"])
        if seen_tags is not None:
            given["tags"] = sorted({*there.tags} - {*seen_tags} | {*given["tags"]})
        return library.annotations.update_highlight(**given).changes


def _beside(there: str, seen: str | None, note: str) -> str:
    """Return a note with the words that another program gave it since it was `seen`.

    What is not known to have been seen (None) gives way, as it always did.
    """
    if seen is None or there.strip() == seen.strip() or there in note:
        return note
    if note.strip() == seen.strip() or note in there:
        return there
    if seen.strip() and f"\n{seen.strip()}\n" in f"\n{there}\n":
        return there.replace(seen.strip(), note, 1).strip()
    return f"{there}\n\n{note}"


_WRITES: dict[str, Callable[[Library, Values], Changes | None]] = {
    "story note": _write_story_note,
    "facts": lambda library, values: library.edit_facts(**values),
    "highlight": lambda library, values: library.annotations.add_highlight(**values).changes,
    "highlight change": _change_highlight,
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
        cls,
        highlight: str,
        note: str,
        seen: str,
        colour: str | None = None,
        *,
        quietly: bool = False,
    ) -> WrittenWords:
        """Return the note of a highlight, which is given `colour` as well unless that is None.

        `seen` is the note that was there to be changed: what came to it since then stays.
        """
        values = {"highlight": highlight, "note": note, "seen": seen, "colour": colour}
        return cls(f"note {highlight}", note, "highlight change", values, quietly)

    @classmethod
    def story_note(cls, story: int, note: str, seen: str, *, quietly: bool = False) -> WrittenWords:
        """Return the note of a story; `seen` as for that of a highlight."""
        values = {"id": story, "text": note, "seen": seen}
        return cls(f"story {story}", note, "story note", values, quietly)

    def write(self, library: Library) -> Changes | None:
        """Write them into the library; raises ReaderError where it does not take them."""
        # A later version may know more, and a damaged file says nothing.
        if self.kind not in _WRITES:
            raise ReaderError(tr("It is not known where these words belong. Copy them."))
        return _WRITES[self.kind](library, self.values)


Kept = WrittenWords | WaitingChange


def spare_places(library: Path) -> list[Path]:
    """Return where words lie whose library's disk takes no file: other disks, if there are any."""
    name = hashlib.sha256(os.fsencode(library.absolute())).hexdigest()[:_LETTERS]
    folders = [Path(tempfile.gettempdir())]
    with suppress(NoHomeFolder):
        folders.insert(0, cache_folder() / "broadsheet")
    return [folder / f"broadsheet-unsaved-{name}.json" for folder in folders]


def unsaved_file(library: Path) -> UnsavedFile:
    """Return the file of what a library, given by its folder, did not take."""
    return UnsavedFile(LibraryLayout(library).unsaved, spare_places(library))


class UnsavedFile:
    """The file in a library's folder that keeps words until they are saved or given up.

    Where that folder takes no file, as on a full disk, the first of some `spare` ones does.
    """

    def __init__(self, path: Path, spare: Sequence[Path] = ()) -> None:
        self._path = path
        self._spare = spare
        self._kept: list[Kept] = []
        self._lies_at: list[Path] = []

    def read(self) -> list[Kept]:
        """Return what an earlier window left; of a damaged file all its text, to be copied."""
        found: dict[str, Kept] = {}
        for place in (self._path, *self._spare):
            # Others may write into the folder of temporary files, and words are to be saved.
            if place != self._path and not _is_own(place):
                continue
            if kept := _kept_in(place):
                found |= {_about(each): each for each in kept}
                self._lies_at.append(place)
        self._kept = list(found.values())
        return self._kept

    @property
    def holds_any(self) -> bool:
        """Whether anything is kept."""
        return bool(self._kept)

    def holds(self, change: WaitingChange) -> bool:
        """Return whether a change is kept; any thread may ask."""
        names = (each.name for each in self._kept if isinstance(each, WaitingChange))
        return change.name in names

    def keep(self, words: Sequence[Kept]) -> None:
        """Keep these and no others; raises OSError. Without any there is no file."""
        if list(words) == self._kept:
            return
        lies_at = self._put(words) if words else []
        for place in self._lies_at:
            if place not in lies_at:
                # Words that a disk does not let go of are offered once more, which is no loss.
                with suppress(OSError) if lies_at else nullcontext():
                    delete_file(place)
                    sync_folder(place.parent)
        self._kept = list(words)
        self._lies_at = list(dict.fromkeys([*lies_at, *filter(Path.exists, self._lies_at)]))

    def _put(self, words: Sequence[Kept]) -> list[Path]:
        """Write words into the first place that takes them and return it; raises OSError."""
        records = [_to_record(written) for written in words]
        content = json.dumps(records, ensure_ascii=False, indent=1).encode()
        refusal: OSError | None = None
        for place in (self._path, *self._spare):
            try:
                if place != self._path:
                    place.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
                with whole_file(place) as file:
                    file.write(content)
            except OSError as error:
                refusal = refusal or error
            else:
                return [place]
        assert refusal is not None
        raise refusal


def _about(kept: Kept) -> str:
    """Return what no two of the kept share, unless the later takes the place of the earlier."""
    return kept.about if isinstance(kept, WrittenWords) else json.dumps(_to_record(kept))


def _kept_in(place: Path) -> list[Kept]:
    try:
        content = place.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    try:
        return [_from_record(record) for record in json.loads(content)]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return [WrittenWords("unreadable", content)] if content.strip() else []


def _is_own(place: Path) -> bool:
    """Return whether a file is no link and belongs to the person whose process this is."""
    try:
        about = place.lstat()
    except OSError:
        return False
    return stat.S_ISREG(about.st_mode) and is_own(about)


def _to_record(written: Kept) -> dict[str, object]:
    if isinstance(written, WaitingChange):
        given, named = list(written.given), dict(written.named)
        return {"call": written.call, "given": given, "named": named, "name": written.name}
    return {
        "about": written.about,
        "words": written.words,
        "kind": written.kind,
        "values": dict(written.values),
    }


def _from_record(record: Mapping[str, Any]) -> Kept:
    if "call" in record:
        named = {str(name): value for name, value in record["named"].items()}
        made = WaitingChange(str(record["call"]), tuple(record["given"]), named)
        return replace(made, name=str(record["name"])) if "name" in record else made
    about, words, kind = (str(record[name]) for name in ("about", "words", "kind"))
    return WrittenWords(about, words, kind, {str(k): v for k, v in record["values"].items()})
