"""What pdfannots takes out of a PDF that somebody marked: its JSON and its Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from textwrap import dedent
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import numbers_of
from reader.formats.annotations.targets import Targets, colour_of, with_chapter
from reader.formats.exports.story_records import mappings
from reader.formats.fields import date, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_NAME = "pdf notes"
_SECTION = re.compile(r"## (?:Highlights|Detailed comments|Nits)[ \t]*\n")
_FILE = re.compile(r"# File: '(?P<name>[^\n]{1,1000})'[ \t]*$", re.MULTILINE)
_PAGE = (
    r" \* Page (?:#(?P<number>\d{1,9})|(?P<label>[\w-]{1,20}))(?: \((?P<chapter>[^\n]{1,500}?)\))?"
)
_ENTRY = re.compile(
    rf"^{_PAGE}(?: (?P<kind>[A-Z][A-Za-z]+|suggested deletion))?:(?P<rest>[^\n]*)\n"
    r"(?P<more>(?:[ \t]*(?:\n|\Z)|   [^\n]*(?:\n|\Z))*)",
    re.MULTILINE,
)
_QUOTED = re.compile(r'"(?P<words>[^\n]+?)"(?: -- (?P<note>[^\n]+))?\s*\Z')
_DELETION = re.compile(r"<del>(.*?)</del>", re.DOTALL)
_REPLY = "in_reply_to"


class PdfNotes:
    """Marks of a PDF as JSON: of one file, or a list of files with theirs."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the place on a page that each mark has."""
        return {"type", "page", "start_xy"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each PDF, under its name."""
        found = load_json(source, reading)
        targets = Targets()
        listed = entries_of(found, "annotations") if isinstance(found, list) else [found]
        files = [each for each in listed if "annotations" in each]
        for file in files or [{"file": source.title, "annotations": listed}]:
            title = _title_of(text(file, "file") or source.title)
            targets.of("", title).marks += _marks(list(mappings(file["annotations"])), title)
        yield from targets.marked_drafts(source.name, _NAME)


class PdfNotesText:
    """The same as Markdown, which is what the program writes unless it is asked for JSON."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the first heading, and the page of the first mark below it."""
        head = source.text_head[:4_000].replace("\r\n", "\n").lstrip()
        if (file := _FILE.match(head)) is not None:
            head = head[file.end() :].lstrip("\n")
        section = _SECTION.match(head)
        begins = head[section.end() :].lstrip("\n") if section is not None else head
        entry = _ENTRY.match(begins)
        return entry is not None and (section is not None or bool(entry["kind"]))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each PDF, under its name."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        heads = list(_FILE.finditer(whole))
        starts = [head.start() for head in heads] or [0]
        names = [head["name"] for head in heads] or [source.title]
        targets = Targets()
        for name, start, end in zip(names, starts, [*starts[1:], len(whole)], strict=True):
            title = _title_of(name)
            target = targets.of("", title)
            for entry in _ENTRY.finditer(whole, start, end):
                target.marks.append(with_chapter(_mark(entry), entry["chapter"] or "", title))
        yield from targets.marked_drafts(source.name, _NAME)


def _title_of(name: str) -> str:
    """Return the title of a PDF for want of a better one: its name without folder and ending."""
    file = PurePosixPath(name.replace("\\", "/")).name
    return re.sub(r"\.pdf\Z", "", file, flags=re.IGNORECASE).replace("_", " ").strip() or name


def _marks(entries: list[Mapping[str, Any]], title: str) -> Iterator[CarriedMark]:
    """Yield the marks of a PDF; what answers another mark stands in the note of that one."""
    replies: dict[str, list[str]] = {}
    names = {name for entry in entries if (name := text(entry, "name"))}
    for entry in entries:
        if (answered := text(entry, _REPLY)) in names:
            replies.setdefault(answered, []).append(text(entry, "contents"))
    for entry in entries:
        if text(entry, _REPLY) in names:
            continue
        said = [text(entry, "contents"), *replies.get(text(entry, "name"), ())]
        quote, note = text(entry, "text"), "\n\n".join(filter(None, said))
        if quote or note:
            mark = CarriedMark(
                quote,
                colour=colour_of(entry.get("color")),
                note=note,
                created=date(entry, "created"),
                foreign_id=text(entry, "name"),
                order=numbers_of(entry.get("page")),
            )
            yield with_chapter(mark, text(entry, "prior_outline"), title)


def _mark(entry: re.Match[str]) -> CarriedMark:
    """Return the mark of an entry: on one line, or a quotation with paragraphs below it."""
    order = numbers_of(entry["number"] or entry["label"])
    rest = entry["rest"].strip()
    if (quoted := _QUOTED.match(rest)) is not None and not entry["more"].strip():
        return CarriedMark(quoted["words"], note=quoted["note"] or "", order=order)
    words: list[str] = []
    notes = [rest]
    for part in dedent(entry["more"]).strip("\n").split("\n"):
        if part.startswith(">") and len(notes) == 1 and not rest:
            words.append(part.lstrip("> "))
        else:
            notes.append(part)
    quote = " ".join(" ".join(words).split())
    if (struck := _DELETION.search(quote)) is not None:
        quote = struck[1]
    return CarriedMark(quote, note="\n".join(notes).strip(), order=order)
