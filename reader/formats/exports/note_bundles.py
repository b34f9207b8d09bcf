"""Notes in bundles: Bear's and other programs' TextBundle, Joplin's archive (`.jex`)."""

from __future__ import annotations

import io
import json
import posixpath
import re
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.fields import date, flag, text
from reader.formats.markdown_file import markdown_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

_TEXT = re.compile(r"(?:^|/)text\.(?:md|markdown|txt|html?)$", re.IGNORECASE)
_BEAR_TAG = re.compile(
    r"(?<![\w#/&`])#(?:([^\s#`][^#`\n]{0,80}?[^\s#`])#(?!\w)|([^\W\d_][\w/-]{0,80}|\d[\w-]*[^\W\d][\w/-]{0,80}))"
)
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|\]\([^)\n]*\)", re.DOTALL)
_FOOT = re.compile(r"(?:\A|\n)((?:[a-z_]+: ?[^\n]*\n)*type_: \d+)\s*\Z")
_RESOURCE = re.compile(r"(?<=\()(?::/|\.\./_?resources/)([0-9a-f]{32})(?:\.\w+)?(?=[)\s])")
MOST_NOTES = 100_000
"""Entries of an archive of Joplin; beyond, the rest is not read."""


class TextBundles:
    """A packed TextBundle, or an archive of many, as Bear's backup is."""

    name = "textbundle"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a text beside the facts about it."""
        if not is_zip(source):
            return False
        names = set(source.zip_names)
        return any(
            _TEXT.search(name) and posixpath.join(posixpath.dirname(name), "info.json") in names
            for name in names
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each bundle, with the pictures of its assets."""
        archive = Zip(source, reading.limits)
        for name in sorted(archive.names):
            if not _TEXT.search(name):
                continue
            origin = f"{source.name}!{name}"
            try:
                data = archive.read(name)
                facts = _info(archive, posixpath.dirname(name))
            except UnreadableInput as error:
                yield Refusal(origin, str(error))
                continue
            yield _bundle(archive, name, origin, data, facts, source.stem)


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
        items, files = _joplin_parts(source, reading)
        notes = [item for item in items.values() if item.kind == "1"]
        if not notes:
            raise UnreadableInput(tr("No notes found in the Joplin archive."))
        tags: dict[str, list[str]] = {}
        for item in items.values():
            tag = items.get(item.fields.get("tag_id", ""))
            if item.kind == "6" and tag is not None:
                tags.setdefault(item.fields.get("note_id", ""), []).append(tag.title)
        for note in notes:
            yield _joplin_note(note, items, files, tuple(tags.get(note.name, ())), source)


@dataclass(frozen=True, slots=True)
class _JoplinItem:
    name: str
    kind: str
    title: str
    body: str
    fields: Mapping[str, str]


def _info(archive: Zip, folder: str) -> Mapping[str, Any]:
    """Return the facts of a bundle; Bear's own are among them."""
    name = posixpath.join(folder, "info.json")
    try:
        value = json.loads(decode(archive.read(name), "utf-8")[0]) if name in archive else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(value, dict):
        return {}
    inner = [each for each in value.values() if isinstance(each, dict)]
    return {**value, **{key: each for part in inner for key, each in part.items()}}


def _bundle(
    archive: Zip, name: str, origin: str, data: bytes, facts: Mapping[str, Any], stem: str
) -> Draft:
    folder = PurePosixPath(posixpath.dirname(name))
    title = folder.stem if folder.suffix == ".textbundle" else folder.name or stem
    written = decode(data, "utf-8")[0]
    draft = markdown_draft(written, origin, title)
    is_bear = "bear" in json.dumps(facts, default=str)[:20_000].lower()
    url = draft.facts.url or text(facts, "sourceURL") or None
    return replace(
        draft,
        format=TextBundles.name,
        facts=replace(draft.facts, url=url if (url or "").startswith("http") else None),
        original=data,
        original_name="note.md",
        files=ZipFiles(archive, name, by_name=True),
        tags=tuple(dict.fromkeys((*draft.tags, *(bear_tags(written) if is_bear else ())))),
        added=date(facts, "creationDate", "created", "createdAt") or draft.added,
        starred=flag(facts.get("pinned")),
        archived=flag(facts.get("archived")),
        trashed=flag(facts.get("trashed")),
    )


def bear_tags(markdown: str) -> Iterator[str]:
    """Yield the tags that stand in a note of Bear: `#one`, `#two/deep`, `#many words#`."""
    for found in _BEAR_TAG.finditer(_CODE.sub(" ", markdown)):
        yield (found.group(1) or found.group(2)).strip("/")


def _joplin_parts(
    source: FileSource, reading: ReadContext
) -> tuple[dict[str, _JoplinItem], dict[str, bytes]]:
    items: dict[str, _JoplinItem] = {}
    files: dict[str, bytes] = {}
    left = reading.limits.unpacked
    try:
        with tarfile.open(fileobj=io.BytesIO(source.read(reading.limits))) as archive:
            for number, member in enumerate(archive):
                left -= member.size
                if number > MOST_NOTES or left < 0:
                    break
                handle = archive.extractfile(member) if member.isfile() else None
                if handle is None or member.size > reading.limits.entry:
                    continue
                path = PurePosixPath(member.name)
                if path.suffix == ".md" and re.fullmatch("[0-9a-f]{32}", path.stem):
                    items[path.stem] = _joplin_item(path.stem, decode(handle.read(), "utf-8")[0])
                elif "resources" in path.parts:
                    files[path.stem] = handle.read()
    except (tarfile.TarError, EOFError, OSError) as error:
        if not items:
            raise UnreadableInput(tr("The Joplin archive is damaged.")) from error
    return items, files


def _joplin_item(name: str, written: str) -> _JoplinItem:
    written = written.replace("\r\n", "\n")
    found = _FOOT.search(written)
    lines = found.group(1).split("\n") if found else []
    fields = {key: value.strip() for key, _, value in (line.partition(":") for line in lines)}
    title, _, body = (written[: found.start()] if found else written).partition("\n")
    return _JoplinItem(name, fields.get("type_", ""), title.strip(), body.strip(), fields)


def _joplin_note(
    note: _JoplinItem,
    items: Mapping[str, _JoplinItem],
    files: Mapping[str, bytes],
    tags: tuple[str, ...],
    source: FileSource,
) -> Draft:
    fields = note.fields
    notebooks: list[str] = []
    above = items.get(fields.get("parent_id", ""))
    while above is not None and len(notebooks) < 20 and above.title not in notebooks:
        notebooks.insert(0, above.title)
        above = items.get(above.fields.get("parent_id", ""))
    body = _RESOURCE.sub(lambda found: f"joplin-{found.group(1)}", note.body)
    draft = markdown_draft(body, f"{source.name}!{note.name}", note.title or "Note")
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
        files={f"joplin-{name}": data for name, data in files.items() if name in note.body},
        tags=tuple(dict.fromkeys((*notebooks, *tags, *draft.tags))),
        added=date(fields, "user_created_time", "created_time"),
        read=fields.get("todo_completed", "0") not in ("", "0"),
    )
