"""Stories as references: RIS, BibTeX and CSL JSON.

Names of people go out as they are written: what is family and what is given name, nobody said.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import IO, Any

from reader.library.exporting.export_files import legal
from reader.library.exporting.export_pieces import ExportPiece

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/\S+)", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own names of the months, which go without braces."""
_LATEX = {
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}


def write_ris(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write a reference a story in RIS."""
    for piece in pieces:
        for tag, value in _ris_fields(piece):
            words = " ".join(legal(value).split())
            if words or tag == "ER":
                file.write(f"{tag}  - {words}\r\n")
        file.write("\r\n")


def _ris_fields(piece: ExportPiece) -> Iterator[tuple[str, str]]:
    story = piece.story
    yield "TY", "ELEC" if story.url else "GEN"
    yield "ID", f"broadsheet-{story.id}"
    yield "TI", story.title
    for name in _people(piece):
        yield "AU", name
    yield "T2", story.site or ""
    if date := _parts(story.published):
        yield "PY", date[0]
        yield "DA", "/".join([*date, *[""] * (3 - len(date))]) + "/"
    yield "AB", story.subtitle or ""
    yield "LA", story.language or ""
    yield "UR", story.url or ""
    yield "DO", _doi(story.url)
    yield "Y2", "/".join(_parts(story.added)) + "/"
    for tag in story.tags:
        yield "KW", tag
    yield "N1", story.note
    yield "ER", ""


def write_bibtex(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write an entry a story in BibTeX, readable by BibLaTeX as well."""
    for piece in pieces:
        fields = ",\n".join(f"  {name} = {value}" for name, value in _bib_fields(piece))
        file.write(legal(f"@misc{{{_key(piece)},\n{fields}\n}}\n\n"))


def _bib_fields(piece: ExportPiece) -> Iterator[tuple[str, str]]:
    story = piece.story
    # Doubled braces keep the capitals of a title.
    yield "title", f"{{{_latex(story.title)}}}"
    if people := _people(piece):
        yield "author", _latex(" and ".join(_bib_name(name) for name in people), braces=False)
    if story.site:
        yield "publisher", _latex(story.site)
    if date := _parts(story.published):
        yield "year", f"{{{date[0]}}}"
        if len(date) > 1:
            yield "month", _MONTHS[int(date[1]) - 1]
        yield "date", f"{{{'-'.join(date)}}}"
    if story.url:
        address = story.url.replace("{", "%7B").replace("}", "%7D")
        yield "url", f"{{{address}}}"
        yield "urldate", f"{{{'-'.join(_parts(story.added))}}}"
    if doi := _doi(story.url):
        yield "doi", f"{{{doi}}}"
    if story.language:
        yield "language", f"{{{story.language}}}"
    if story.tags:
        yield "keywords", _latex(", ".join(tag.replace(",", " ") for tag in story.tags))
    if story.subtitle:
        yield "abstract", _latex(story.subtitle)
    if story.note:
        yield "annote", _latex(story.note)


def _bib_name(name: str) -> str:
    """Return a name; one with a comma or an “and” of its own stands in braces."""
    escaped = "".join(_LATEX.get(sign, sign) for sign in " ".join(name.split()))
    whole = "," in name or re.search(r"\band\b", name, re.IGNORECASE) or " " not in name.strip()
    return f"{{{escaped}}}" if whole else escaped


def _latex(text: str, *, braces: bool = True) -> str:
    """Return a text in braces; `braces` says whether its own signs are still to be escaped."""
    words = " ".join(text.split())
    if braces:
        words = "".join(_LATEX.get(sign, sign) for sign in words)
    return f"{{{words}}}"


def _key(piece: ExportPiece) -> str:
    """Return the name of an entry: who, when, and the story's id, which makes it the only one."""
    story = piece.story
    who = next(iter(_people(piece)), "") or story.site or "story"
    plain = unicodedata.normalize("NFKD", who.split()[-1] if who.split() else "story")
    letters = re.sub(r"[^a-z0-9]", "", plain.lower()) or "story"
    year = next(iter(_parts(story.published)), "")
    return f"{letters}{year}-{story.id}"


def write_csl(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write CSL JSON, an item a story."""
    between = "[\n"
    for piece in pieces:
        file.write(between + json.dumps(_csl_item(piece), ensure_ascii=False))
        between = ",\n"
    file.write("\n]\n" if between == ",\n" else "[]\n")


def _csl_item(piece: ExportPiece) -> dict[str, Any]:
    story = piece.story
    item: dict[str, Any] = {
        "id": f"broadsheet-{story.id}",
        "type": "webpage" if story.url else "document",
        "title": story.title,
        "author": [{"literal": name} for name in _people(piece)],
        "container-title": story.site,
        "issued": _csl_date(story.published),
        "accessed": _csl_date(story.added),
        "abstract": story.subtitle,
        "language": story.language,
        "URL": story.url,
        "DOI": _doi(story.url),
        "keyword": ", ".join(tag.replace(",", " ") for tag in story.tags),
        "note": story.note,
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(moment: str | None) -> dict[str, Any] | None:
    parts = _parts(moment)
    return {"date-parts": [[int(part) for part in parts]]} if parts else None


def _people(piece: ExportPiece) -> tuple[str, ...]:
    story = piece.story
    return story.authors or ((story.byline,) if story.byline else ())


def _parts(moment: str | None) -> list[str]:
    """Return year, month and day of an ISO 8601 date, as far as it says them."""
    found = _DATE.match(moment or "")
    return [part for part in found.groups() if part] if found else []


def _doi(url: str | None) -> str:
    found = _DOI.match(url or "")
    return found.group(1) if found else ""
