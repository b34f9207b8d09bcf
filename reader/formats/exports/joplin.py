"""Joplin: its archive (`.jex`), and the folder of its raw export."""

from __future__ import annotations

import io
import re
import tarfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from reader.clean.parse.decode import decode
from reader.formats.fields import date
from reader.formats.markdown_file import markdown_draft
from reader.formats.note_vault import SAME_IMPORT
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

_ID = re.compile("[0-9a-f]{32}")
_FOOT = re.compile(r"(?:\A|\n)((?:[a-z_]+: ?[^\n]*\n)*type_: \d+)\s*\Z")
_FOOT_BYTES = re.compile(rb"\ntype_: 1\s*\Z")
_RESOURCE = re.compile(
    r"(?<=[(\"'])(?::/|(?:\.\./)?_?resources/)([0-9a-f]{32})(?:\.\w+)?(?=[)\s\"'])"
)
_MOST_NOTES = 100_000
"""Entries of an archive of Joplin; beyond, the rest is not read."""

_FOOT_SIZE = 4_000
"""Bytes at the end of a file in which its fields are; all but notes are no longer."""

_NOTE, _TAG_OF_NOTE, _HTML = "1", "6", "2"
"""Joplin's numbers of a note, of a tag's place on one, and of mark-up that is HTML."""


@dataclass(frozen=True, slots=True)
class _JoplinItem:
    """A note, notebook, tag, or what ties them together."""

    name: str
    kind: str
    title: str
    body: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Collection:
    """All that an export holds: items by their ids, and files by theirs."""

    items: dict[str, _JoplinItem] = field(default_factory=dict)
    files: dict[str, bytes | Path] = field(default_factory=dict)

    def tags(self) -> dict[str, list[str]]:
        """Return the names of the tags of each note."""
        found: dict[str, list[str]] = {}
        for item in self.items.values():
            tag = self.items.get(item.fields.get("tag_id", ""))
            if item.kind == _TAG_OF_NOTE and tag is not None:
                found.setdefault(item.fields.get("note_id", ""), []).append(tag.title)
        return found

    def notebooks(self, note: _JoplinItem) -> list[str]:
        """Return the names of the notebooks around a note, the outermost first."""
        names: list[str] = []
        above = self.items.get(note.fields.get("parent_id", ""))
        while above is not None and len(names) < 20 and above.title not in names:
            names.insert(0, above.title)
            above = self.items.get(above.fields.get("parent_id", ""))
        return names


class JoplinArchive:
    """Joplin's archive: notes, notebooks, tags and files, each in a file named by its id."""

    name = "joplin"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a TAR file whose first entries are named as Joplin names them."""
        if source.head[257:262] != b"ustar":
            return False
        return re.match(rb"(?:\./)?(?:[0-9a-f]{32}\.md|resources/)\0", source.head[:60]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each note; its notebooks and tags are tags, its pictures come along."""
        collection = _archived(source, reading)
        notes = [item for item in collection.items.values() if item.kind == _NOTE]
        if not notes:
            raise UnreadableInput(tr("No notes found in the Joplin archive."))
        tags = collection.tags()
        for note in notes:
            yield _story(note, f"{source.name}!{note.name}", collection, tags.get(note.name, []))


class JoplinNote:
    """A note in the folder of the raw export, with what the files around it say of it."""

    name = "joplin"

    def recognises(self, source: FileSource) -> bool:
        """By its name, which is an id, and the number of its kind at its end."""
        if source.path is None or source.suffix != ".md" or not _ID.fullmatch(source.stem):
            return False
        return _FOOT_BYTES.search(_end_of(source.path)) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, with notebooks, tags and pictures."""
        path = source.path
        assert path is not None, "recognises asks for a path"
        note = _item(source.stem, decode(source.read(reading.limits), "utf-8")[0])
        collection, tags = _around(path.parent, int(time.monotonic()) // SAME_IMPORT)
        yield _story(note, source.name, collection, tags.get(note.name, []))


def _archived(source: FileSource, reading: ReadContext) -> _Collection:
    found = _Collection()
    left = reading.limits.unpacked
    try:
        with tarfile.open(fileobj=io.BytesIO(source.read(reading.limits))) as archive:
            for number, member in enumerate(archive):
                left -= member.size
                if number > _MOST_NOTES or left < 0:
                    break
                handle = archive.extractfile(member) if member.isfile() else None
                if handle is None or member.size > reading.limits.entry:
                    continue
                path = PurePosixPath(member.name)
                if path.suffix == ".md" and _ID.fullmatch(path.stem):
                    found.items[path.stem] = _item(path.stem, decode(handle.read(), "utf-8")[0])
                elif "resources" in path.parts:
                    found.files[path.stem] = handle.read()
    except (tarfile.TarError, EOFError, OSError) as error:
        if not found.items:
            raise UnreadableInput(tr("The Joplin archive is damaged.")) from error
    return found


@lru_cache(maxsize=4)
def _around(folder: Path, minute: int) -> tuple[_Collection, dict[str, list[str]]]:
    """Return what a folder holds beside the words of its notes; each note asks for it."""
    del minute
    found = _Collection()
    for number, path in enumerate(_plain_files(folder)):
        if number > _MOST_NOTES:
            break
        if path.suffix == ".md" and _ID.fullmatch(path.stem):
            written = _end_of(path)
            if not _FOOT_BYTES.search(written):
                found.items[path.stem] = _item(path.stem, decode(written, "utf-8")[0])
    for path in _plain_files(folder / "resources"):
        found.files[path.stem] = path
    return found, found.tags()


def _plain_files(folder: Path) -> Iterator[Path]:
    try:
        yield from (each for each in sorted(folder.iterdir()) if not each.is_symlink())
    except OSError:
        return


def _end_of(path: Path) -> bytes:
    try:
        with path.open("rb") as handle:
            handle.seek(max(0, path.stat().st_size - _FOOT_SIZE))
            return handle.read()
    except OSError:
        return b""


def _item(name: str, written: str) -> _JoplinItem:
    written = written.replace("\r\n", "\n")
    found = _FOOT.search(written)
    lines = found.group(1).split("\n") if found else []
    fields = {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}
    title, _, body = (written[: found.start()] if found else written).partition("\n")
    title = title.strip().removeprefix("\ufeff").removeprefix("# ")
    return _JoplinItem(name, fields.get("type_", ""), title, body.strip(), fields)


def _story(
    note: _JoplinItem, origin: str, collection: _Collection, tags: list[str]
) -> Draft | Refusal:
    fields = note.fields
    if fields.get("encryption_applied", "0") == "1" or fields.get("encryption_cipher_text"):
        return Refusal(origin, tr("The note is encrypted."))
    body = _RESOURCE.sub(lambda found: f"joplin-{found.group(1)}", note.body)
    draft = markdown_draft(body, origin, note.title or "Note")
    if fields.get("markup_language") == _HTML:
        draft = replace(draft, html=body)
    url = fields.get("source_url", "")
    author = fields.get("author", "")
    return replace(
        draft,
        format=JoplinArchive.name,
        facts=replace(
            draft.facts,
            title=note.title or draft.facts.title,
            url=url if url.startswith("http") else draft.facts.url,
            byline=author or draft.facts.byline,
            authors=(author,) if author else draft.facts.authors,
        ),
        original=f"# {note.title}\n\n{body}".encode("utf-8", "replace"),
        original_name="note.md",
        files={f"joplin-{name}": data for name, data in collection.files.items() if name in body},
        tags=tuple(dict.fromkeys((*collection.notebooks(note), *tags, *draft.tags))),
        added=date(fields, "user_created_time", "created_time"),
        read=fields.get("todo_completed", "0") not in ("", "0"),
    )
