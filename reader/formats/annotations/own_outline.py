"""The outline of highlights that Broadsheet writes for Org mode."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by, moment
from reader.formats.headed_parts import parts_below
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.model import COLOURS, CarriedMark, Draft

_STORY = re.compile(
    r"^\* (?P<title>[^\n]*)\n:PROPERTIES:\n(?P<facts>(?::[A-Z]+: [^\n]*\n){1,20})"
    r"(?<=\n):END:[ \t]*$",
    re.MULTILINE,
)
_OWN = ":BROADSHEET: broadsheet://story/"
_TAGS = re.compile(r"[ \t]+:((?:[\w@#%]+:){1,500})[ \t]*$")
_MARK = re.compile(
    r"^#\+begin_(?P<kind>quote|src)[^\n]*\n(?P<words>(?:(?!#\+)[^\n]*\n)*)#\+end_(?P=kind)\n"
    r"(?P<colour>\w+) · \[\[broadsheet://story/\d+\?highlight=(?P<id>[0-9a-z]+)\]\[Open\]\]"
    r"(?P<tags>[^\n]*)$",
    re.MULTILINE,
)
_COMMA = re.compile(r"^,(?=\*|,|#\+)", re.MULTILINE)


class OwnOutline:
    """Our own Org file: a heading a story, its highlights as quotations below it."""

    name = "org"

    def recognises(self, source: FileSource) -> bool:
        """By the properties of its first heading."""
        head = source.text_head[:8000].replace("\r\n", "\n").lstrip("\ufeff\n")
        found = _STORY.match(head) if head.startswith("* ") else None
        return found is not None and _OWN in found["facts"]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each story, with its note and highlights."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        heads = [head for head in _STORY.finditer(whole) if _OWN in head["facts"]]
        stories = zip(heads, parts_below(heads, whole), strict=True)
        for number, (head, body) in enumerate(stories, start=1):
            lines = (line[1:].split(": ", 1) for line in head["facts"].splitlines())
            known: Mapping[str, str] = {line[0]: line[1].strip() for line in lines}
            found = list(_MARK.finditer(body))
            marks = list(map(_mark, found, parts_below(found, body)))
            note = _plain(body[: found[0].start()] if found else body)
            if not (marks or note or known.get("URL")):
                yield refusal_of_empty(f"{source.name}!{number}")
                continue
            # Without an address the title says which story the highlights are of.
            yield Draft(
                f"{source.name}!{number}",
                self.name,
                facts_by(
                    known.get("AUTHOR", "").split(", "),
                    title=_TAGS.sub("", head["title"]).strip(),
                    site=known.get("SITE") or None,
                    published=moment(known.get("DATE", "")),
                    url=known.get("URL") or None,
                ),
                tags=_tags(head["title"]),
                added=moment(known.get("SAVED", "")),
                note=note,
                marks=tuple(marks),
            )


def _mark(found: re.Match[str], note: str) -> CarriedMark:
    return CarriedMark(
        _plain(found["words"]),
        colour=found["colour"] if found["colour"] in COLOURS else COLOURS[0],
        note=_plain(note),
        tags=_tags(found["tags"]),
        foreign_id=found["id"],
    )


def _tags(line: str) -> tuple[str, ...]:
    found = _TAGS.search(line)
    return tuple(found[1].strip(":").split(":")) if found is not None else ()


def _plain(written: str) -> str:
    """Return words without the commas that keep Org from reading signs in them."""
    return _COMMA.sub("", written).strip()
