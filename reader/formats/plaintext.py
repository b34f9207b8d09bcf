"""Plain text: copied pages with their furniture, hard-wrapped texts, Project Gutenberg's."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.formats.furniture.story import read_story
from reader.formats.protocol import Found, Reading
from reader.formats.source import Source
from reader.formats.unknown import looks_binary
from reader.model import Draft, Facts
from reader.text.characters import decode
from reader.text.dates import parse_date
from reader.text.language import guess_language

SUFFIXES = frozenset({".txt", ".text", ".asc", ""})
GUTENBERG_START = re.compile(r"^\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG.*$", re.M | re.I)
GUTENBERG_END = re.compile(r"^\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG.*$", re.M | re.I)
FIELD = re.compile(
    r"(title|author|by|date|published|url|source|link|site|section|tags|language)\s*:\s*(\S.*)",
    re.IGNORECASE,
)
WRAPPED = (40, 100)
"""Hard-wrapped lines are this long, in characters, all but the last of a paragraph."""


class PlainText:
    """A text file that nothing more particular recognises."""

    name = "text"

    def recognises(self, source: Source) -> bool:
        """Anything that is text, by its ending or because no control characters are in it."""
        return source.suffix in SUFFIXES and not looks_binary(source.head)

    def read(self, source: Source, reading: Reading) -> Found:
        """One draft: the furniture read into facts and links, the body as text."""
        data = source.read(reading.limits)
        draft = text_draft(decode(data)[0], source.name, source.title)
        yield replace(draft, original=data, original_name=source.file_name.removesuffix(".gz"))


def text_draft(text: str, origin: str, fallback_title: str, name: str = "text") -> Draft:
    """The draft of a plain text, whatever was copied into it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n")
    text, told = _gutenberg(text)
    text, fields = _fields(text)
    language = fields.language or guess_language(text)
    story = read_story(blocks_of(text), language)
    facts = _merged(fields, told, story.facts)
    return Draft(
        origin,
        name,
        replace(facts, title=facts.title or fallback_title),
        text="\n\n".join(story.paragraphs),
        links=story.links,
    )


def blocks_of(text: str) -> list[list[str]]:
    """The lines of a text between its empty lines; hard-wrapped paragraphs are joined to one."""
    blocks = [
        [line.strip() for line in block.split("\n") if line.strip()]
        for block in re.split(r"\n[ \t\u00a0]*\n", text)
        if block.strip()
    ]
    return [[_joined(block)] if _is_wrapped(block) else block for block in blocks]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines are one paragraph cut at a width: full lines, ending within sentences."""
    if len(lines) < 2:
        return False
    full = lines[:-1]
    lowest, highest = WRAPPED
    if not all(len(line) <= highest for line in lines):
        return False
    long_enough = sum(lowest <= len(line) for line in full)
    mid_sentence = sum(not re.search(r"[.!?:;。！？]$", line) for line in full)
    return long_enough >= 0.8 * len(full) and mid_sentence >= 0.5 * len(full)


def _joined(lines: list[str]) -> str:
    joined = lines[0]
    for line in lines[1:]:
        # A hyphen between small letters at a line's end parts a word.
        if re.search(r"[a-zäöüß]-$", joined) and re.match(r"[a-zäöüß]", line):
            joined = joined[:-1] + line
        else:
            joined = f"{joined} {line}"
    return joined


def _gutenberg(text: str) -> tuple[str, Facts]:
    """Cut Project Gutenberg's header and licence away and read title and author out of them."""
    start = GUTENBERG_START.search(text)
    if start is None:
        return text, Facts()
    header = dict(re.findall(r"^(Title|Author|Language|Release Date):\s*(.+)$", text, re.M))
    end = GUTENBERG_END.search(text, start.end())
    author = header.get("Author")
    facts = Facts(
        title=header.get("Title"),
        byline=author,
        authors=(author,) if author else (),
        site="Project Gutenberg",
    )
    return text[start.end() : end.start() if end else len(text)], facts


def _fields(text: str) -> tuple[str, Facts]:
    """Read a block of fields ("Title: …") off the top of a text, two of them at least."""
    lines = text.lstrip("\n\ufeff ").split("\n")
    values: dict[str, str] = {}
    used = 0
    for line in lines:
        found = FIELD.fullmatch(line.strip())
        if found is None:
            break
        values[found.group(1).lower()] = found.group(2).strip()
        used += 1
    if used < 2:
        return text, Facts()
    author = values.get("author") or values.get("by")
    address = next((values[n] for n in ("url", "link", "source") if n in values), "")
    date = values.get("date") or values.get("published")
    facts = Facts(
        title=values.get("title"),
        byline=author,
        authors=(author,) if author else (),
        site=values.get("site"),
        section=values.get("section"),
        published=parse_date(date, "en") if date else None,
        language=values.get("language") if len(values.get("language", "")) == 2 else None,
        url=address if address.startswith(("http://", "https://")) else None,
    )
    return "\n".join(lines[used:]), facts


def _merged(*all_facts: Facts) -> Facts:
    """The first known value of each field."""
    merged = Facts()
    for facts in reversed(all_facts):
        known = {
            name: value
            for name in Facts.__dataclass_fields__
            if (value := getattr(facts, name)) not in (None, "", ())
        }
        merged = replace(merged, **known)
    return merged
