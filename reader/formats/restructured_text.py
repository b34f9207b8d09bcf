"""reStructuredText through docutils, with its file access and raw HTML off."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by
from reader.formats.origins import web_address
from reader.formats.plain_text import text_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import sentence, tr, translatable

FIELD = re.compile(r"^:(\w+):[ \t]*(.*)$", re.MULTILINE)
COMMENTED = re.compile(r"^\.\. (\w+):(?!:)[ \t]*(.*)$", re.MULTILINE)
"""Nikola's facts, which are comments to others."""

_LISTED_AUTHORS = re.compile(r"^:Authors?:[ \t]*\n((?:[ \t]+[-*] [^\n]+(?:\n|\Z))+)", re.M | re.I)

SOURCE_DIRECTIVE = re.compile(
    r"^([ \t]*)\.\. (?:sourcecode|code-block|code)::[ \t]*(\S*)[ \t]*\n(?:[ \t]+:\w[^\n]*\n)*",
    re.MULTILINE,
)
"""With the options that site makers add to it, which docutils does not know."""

_BLOCK_MARK = re.compile(r"^[ \t]*(?![\w\s])\S|::[ \t]*$", re.MULTILINE)
MOST_BLOCKS = 8_000
"""Lines that begin with a sign: rules, items, fields, directives. docutils takes about half a
millisecond for each, and a story has twenty seconds."""
NOT_PARSED = translatable("Too much markup for reStructuredText; shown as plain text.")

SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "halt_level": 5,
    "report_level": 5,
    "input_encoding": "unicode",
    "output_encoding": "unicode",
    "initial_header_level": 2,
    "syntax_highlight": "none",
    "doctitle_xform": True,
    "_disable_config": True,
}


class RestructuredText:
    """An `.rst` file."""

    name = "rst"

    def recognises(self, source: FileSource) -> bool:
        """By its ending."""
        return source.suffix in (".rst", ".rest") and not looks_binary(source.head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft; the field list behind the title becomes facts."""
        from docutils.core import publish_parts

        data = source.read(reading.limits)
        text = decode(data, "utf-8")[0]
        if len(_BLOCK_MARK.findall(text)) > MOST_BLOCKS:
            plain = text_draft(text, source.name, source.file_name, data)
            yield replace(plain, notices=(sentence(NOT_PARSED),))
            return
        text = SOURCE_DIRECTIVE.sub(r"\1.. code::\n", text)
        try:
            parts = publish_parts(text, writer="html5", settings_overrides=SETTINGS)
        except (Exception, RecursionError) as error:  # docutils lets errors of any kind through
            raise UnreadableInput(tr("Its reStructuredText is damaged.")) from error
        pairs = [*FIELD.findall(text[:5000]), *COMMENTED.findall(text[:5000])]
        values = {name.lower(): value.strip() for name, value in pairs}
        names = [value.strip() for name, value in pairs if name.lower() in ("author", "authors")]
        listed = _LISTED_AUTHORS.search(text[:5000])
        if listed is not None:
            names += [name.strip(" \t-*") for name in listed[1].split("\n")]
        people = tuple(dict.fromkeys(names))
        title = re.sub(r"<[^>]+>", "", parts["title"]).strip()
        draft = Draft(
            source.name,
            self.name,
            facts_by(
                people,
                title=title or values.get("title") or PurePosixPath(source.title).name,
                subtitle=values.get("summary") or None,
                published=parse_date(values["date"], "en") if values.get("date") else None,
                language=values.get("lang") or None,
                url=web_address(values.get("link") or values.get("source") or ""),
            ),
            html=parts["body"],
            tags=tuple(t.strip() for t in values.get("tags", "").split(",") if t.strip()),
        )
        yield replace(draft, original=data, original_name=source.file_name, base=source.folder)
