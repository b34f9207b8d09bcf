"""Notes in bundles: TextBundle, as Bear and other programs write it."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.fields import date, flag, text
from reader.formats.markdown_file import markdown_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import Draft, Refusal, UnreadableInput

_TEXT = re.compile(r"(?:^|/)text\.(?:md|markdown|txt|html?)$", re.IGNORECASE)
_BEAR_TAG = re.compile(
    r"(?<![\w#/&`])#(?:([^\s#`][^#`\n]{0,80}?[^\s#`])#(?!\w)|([^\W\d_][\w/-]{0,80}|\d[\w-]*[^\W\d][\w/-]{0,80}))"
)
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`|\]\([^)\n]*\)", re.DOTALL)


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
