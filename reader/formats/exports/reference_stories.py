"""One reference -> a story of its file, a stub of its address, or a story of its summary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.formats.exports.story_records import saved_story
from reader.formats.latex_signs import BABEL
from reader.formats.notices import only_summary
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal
from reader.translation import tr
from reader.words.language_codes import language_code

_FILE_ENDINGS = (".pdf", ".epub", ".html", ".htm", ".mhtml", ".txt")
_TAG = re.compile(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{2})(?![A-Za-z]))?")
_BIBLIOGRAPHIC = {
    "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es", "ita": "it",
    "por": "pt", "dut": "nl", "nld": "nl", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi",
    "pol": "pl", "cze": "cs", "ces": "cs", "rus": "ru", "ukr": "uk", "gre": "el", "ell": "el",
    "tur": "tr", "hun": "hu", "rum": "ro", "ron": "ro", "ara": "ar", "heb": "he", "per": "fa",
    "fas": "fa", "jpn": "ja", "kor": "ko", "chi": "zh", "zho": "zh", "cat": "ca", "lat": "la",
}  # fmt: skip
"""The codes of three letters that libraries give languages (ISO 639-2)."""


def reference_story(
    source: FileSource,
    origin: str,
    name: str,
    facts: Facts,
    reading: ReadContext,
    files: Iterable[str] = (),
    **more: Any,
) -> Found:
    """Yield the story of a reference.

    That of its file where one lies in the list's folder. Without an address the summary is the
    text; with neither it is refused. `more` are further fields of Draft.
    """
    story = saved_story(origin, name, facts, **more)
    summary = facts.subtitle or ""
    if isinstance(story, Refusal) and not summary.strip():
        story = Draft(origin, name, facts, **more)
        nothing = True
    else:
        nothing = False
        if isinstance(story, Refusal):
            alone = replace(facts, subtitle=None)
            notices = (only_summary(),)
            story = saved_story(origin, name, alone, text=summary, notices=notices, **more)
    for path in files_within(source.folder, files):
        found = list(reading.inner(FileSource(str(path), path=path)))
        if any(isinstance(each, Draft) for each in found) and isinstance(story, Draft):
            yield from (within(story, each) if isinstance(each, Draft) else each for each in found)
            return
    if nothing:
        reason = tr("The reference has no link, summary or file.")
        yield Refusal(origin, reason, failed=False)
        return
    yield story


def within(story: Draft, found: Draft) -> Draft:
    """Return the story of a file, with all that the reference says of it."""
    known = {
        name: value
        for name in ("title", "subtitle", "byline", "authors", "site", "published", "language")
        if (value := getattr(story.facts, name))
    }
    return replace(
        found,
        origin=story.origin,
        facts=replace(found.facts, url=story.facts.url or found.facts.url, **known),
        tags=story.tags,
        added=story.added,
        note=story.note,
        marks=(*found.marks, *story.marks),
    )


def files_within(folder: Path | None, names: Iterable[str]) -> Iterator[Path]:
    """Yield the files of these names that lie in a folder and can be stories."""
    if folder is None:
        return
    for name in names:
        try:
            real = (folder / name.replace("\\", "/")).resolve(strict=True)
        except (OSError, ValueError):
            continue
        inside = real.is_file() and real.is_relative_to(folder.resolve())
        if inside and real.suffix.lower() in _FILE_ENDINGS:
            yield real


def reference_language(text: str) -> str | None:
    """Return the tag of a language that is written as a tag, a library's code or its name."""
    first = re.split(r"[;,/]", text.strip())[0].strip()
    if (found := _TAG.match(first)) is not None and not first[2:3].isalpha():
        return first[:5].replace("_", "-") if found[2] else first[:2].lower()
    plain = first.lower()
    return language_code(first) or BABEL.get(plain) or _BIBLIOGRAPHIC.get(plain)


def spoken_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as they are spoken: `Other, Ann` is `Ann Other`."""
    parts = (name.partition(",") for name in names)
    plain = (f"{given.strip()} {family.strip()}".strip() for family, _, given in parts)
    return tuple(dict.fromkeys(name for name in plain if name))


def address_of_doi(text: str) -> str | None:
    """Return the address of a document's identifier, or None where there is none."""
    found = re.search(r"10\.\d{4,9}/\S+", text)
    return f"https://doi.org/{found.group()}" if found else None
