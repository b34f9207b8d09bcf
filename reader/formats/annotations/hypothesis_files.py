"""What Hypothesis' client exports beside JSON: tables, plain text, HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Target, Targets
from reader.formats.exports.story_records import csv_rows, header_names
from reader.formats.fields import labels, moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_NAME = "hypothesis"
_TEXT = re.compile(
    r"\A\s*\d{4}-\d\d-\d\d[^\n]*\n(?P<title>[^\n]*)\n(?P<url>https?://\S+|file:\S+)\s*\n"
    r"Group: [^\n]*\nTotal users: \d+\n"
)
_ADDRESSES = ("url", "page url")
_ENTRY = re.compile(r"^[ \t]*Annotation \d+:[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"^[ \t]*(Comment|Quote|Tags|Page): ?", re.MULTILINE)
_PAGE_TITLE = re.compile(r"<title>\s*Annotations on (?:\"|&quot;)")


class HypothesisTable:
    """The client's CSV, with the column names of its versions."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By its columns."""
        names = header_names(source)
        kind = any(name == "type" or name.startswith("annotation") for name in names)
        addressed = not names.isdisjoint(_ADDRESSES)
        return kind and addressed and {"group", "quote", "tags"} <= names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page."""
        targets = Targets()
        for row in csv_rows(source.read(reading.limits)):
            address = next((row[name] for name in _ADDRESSES if row.get(name)), "")
            target = targets.of(address, row.get("title", ""))
            created = row.get("creation date") or row.get("created at") or ""
            note = row.get("body") or row.get("comment") or ""
            _add(target, row.get("quote", ""), note, row.get("tags", ""), created)
        yield from targets.drafts(source.name, _NAME)


class HypothesisText:
    """The client's plain text."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By the lines at its top."""
        return _TEXT.match(source.text_head[:8000].replace("\r\n", "\n")) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the page with its annotations."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        head = _TEXT.match(text)
        if head is None:
            raise UnreadableInput(tr("The Hypothesis export is damaged."))
        targets = Targets()
        target = targets.of(head["url"], head["title"].strip())
        for entry in _ENTRY.split(text)[1:]:
            lines = entry.strip().partition("\n")
            fields = dict(_fields(lines[2]))
            # The name of the person stands alone on the line behind the comment.
            comment = fields.get("Comment", "").rpartition("\n")[0] or fields.get("Comment", "")
            quote = fields.get("Quote", "").strip().removeprefix('"').removesuffix('"')
            quote = "" if quote == "null" else quote
            _add(target, quote, comment, fields.get("Tags", ""), lines[0])
        yield from targets.drafts(source.name, _NAME)


class HypothesisPage:
    """The client's HTML."""

    name = _NAME

    def recognises(self, source: FileSource) -> bool:
        """By its title."""
        return _PAGE_TITLE.search(source.text_head[:2000]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the page with its annotations."""
        from bs4 import BeautifulSoup

        soup = BeautifulSoup(decode(source.read(reading.limits), "utf-8")[0], "lxml")
        link = soup.select_one("section a[href]")
        title = soup.select_one("section strong")
        targets = Targets()
        target = targets.of(
            str(link["href"]) if link is not None else "",
            title.get_text(" ", strip=True) if title is not None else source.title,
        )
        for article in soup.select("article"):
            quote = article.find("blockquote")
            words = quote.get_text().strip() if quote is not None else ""
            if quote is not None:
                quote.extract()
            when = article.find("time")
            created = str(when.get("datetime") or "") if when is not None else ""
            lines = [line.get_text().strip() for line in article.find_all("p")]
            labelled = {
                name: line[len(name) + 1 :].strip()
                for line in lines
                for name in ("Comment", "Tags")
                if line.startswith(f"{name}:")
            }
            _add(target, words, labelled.get("Comment", ""), labelled.get("Tags", ""), created)
        yield from targets.drafts(source.name, _NAME)


def _add(target: Target, quote: str, note: str, tags: str, created: str) -> None:
    if quote or note:
        names, when = labels(tags), moment(created)
        if quote:
            target.marks.append(CarriedMark(quote, note=note, tags=names, created=when))
        else:
            tagged = " ".join(f"#{name}" for name in names)
            target.marks.append(
                CarriedMark("", note=f"{note}\n{tagged}" if tagged else note, created=when)
            )


def _fields(text: str) -> Iterator[tuple[str, str]]:
    found = list(_FIELD.finditer(text))
    for field, following in zip(found, [*found[1:], None], strict=True):
        end = following.start() if following is not None else len(text)
        yield field.group(1), text[field.end() : end].strip()
