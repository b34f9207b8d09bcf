"""The folder that a saver writes beside a saved page for its pictures, frames and scripts.

A side folder has the page's name and a word of TAILS behind it, and the page takes pictures, styles
or frames out of it; a link to something in it does not count.
"""

from __future__ import annotations

import html
import posixpath
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from urllib.parse import quote, unquote

from reader.clean.parse.decode import decode
from reader.translation import translatable

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".mht", ".php", ".asp", ".aspx"})

_TAILS = """
files archivos arquivos bestanden bylos dateien datoteke dosyalar elemei failid fails fajlovi
ficheiros fichiers file filer fitxategiak fitxers pliki soubory tiedostot
failai fisiere fld fişiere resources αρχεία файлы файли ملفات קבצים 文件 檔案 ファイル 파일
"""
TAILS = frozenset(_TAILS.split())
"""The words that savers put behind a page's name, after `_`, `-` or `.`, in small letters: those
that Windows calls connected files (in the languages of its programs), then those of browsers and
office programs."""

_DOCUMENTS = """
.html .htm .xhtml .shtml .mht .mhtml .maff .webarchive .pdf .epub .txt .md .markdown .org .rst .eml
.mbox .json .jsonl .ndjson .csv .xml .rss .atom .opml .enex .zip .gz .7z .tar .wacz .warc .zim .har
.doc .docx .odt .rtf .url .webloc .rdf .bib .ris
"""
DOCUMENT_SUFFIXES = frozenset(_DOCUMENTS.split())
"""Suffixes of what a person may have put into the folder; pictures and scripts have others."""

FRAME = translatable(
    "This file is in the folder of a saved page and counts as a part of that page; "
    "import it alone to keep it as a story."
)
"""What is said of a page in a side folder that its own page does not show."""

_LOOKED_THROUGH = 1_000_000
"""Bytes of a page in a side folder that are looked through for prose."""
_LONG_LINE, _STORY = 80, 500
"""Columns of a line of prose, and of such lines together: chosen between frames of advertisements
and forms, whose words are single labels and offers, and the shortest stories."""
_UNSEEN = re.compile(
    r"<(script|style|template|noscript|svg|select|nav|form|title)\b.*?(?:</\1|\Z)|<!--.*?(?:-->|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_LINE_END = re.compile(
    r"</?(?:p|div|li|[uo]l|d[ltd]|t[drh]|table|h[1-6]|br|pre|body|article|section|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_FOLDER = re.compile(r"[_\-.]([^\W\d_]+)$")
_INTO_FOLDER = re.compile(
    b"[_.-](?:"
    + b"|".join(re.escape(form.encode()) for tail in sorted(TAILS) for form in {tail, quote(tail)})
    + b")/",
    re.IGNORECASE,
)
_LINK = re.compile(r"<(?:a|area)\b[^<>]*>", re.IGNORECASE)
_VALUE = re.compile(r"""=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))|url\(\s*["']?([^"')]+)""")


def page_stem(folder: str) -> str | None:
    """Return the plain name of the page that a folder of this name may belong to, or None."""
    tail = _FOLDER.search(folder)
    if tail is None or tail[1].casefold() not in TAILS:
        return None
    return plain_name(folder[: tail.start()])


def names_side_folder(page: bytes) -> bool:
    """Return whether a page, or the beginning of one, refers into a folder as savers name them."""
    return _INTO_FOLDER.search(page) is not None


def takes_from(page: bytes, folder: str) -> bool:
    """Return whether a page takes pictures, styles, scripts or frames out of a folder beside it."""
    return next(_references(page, folder), None) is not None


def is_document(name: str) -> bool:
    """Return whether a file's name is that of something to read, no picture, style or script."""
    last = name.rpartition("/")[2]
    return not last.startswith(".") and posixpath.splitext(last)[1].lower() in DOCUMENT_SUFFIXES


def may_be_frame(name: str, read: Callable[[], bytes]) -> bool:
    """Return whether a document in a side folder, not shown by its page, is no story of its own.

    A script may have put it into the page, as an advertisement's frame or a form; a page with the
    prose of a story is one that a person keeps there. `read` gives its bytes.
    """
    return posixpath.splitext(name)[1].lower() in PAGE_SUFFIXES and not _has_prose(read())


def shown_documents(
    page: bytes, folder: str, documents: Collection[str], read: Callable[[str], bytes]
) -> set[str]:
    """Return those documents of a side folder that are shown inside its page or its frames.

    `documents` are paths below the folder, with `/`; `read` gives the bytes of one.
    """
    by_name = {plain_name(name): name for name in documents}
    shown: set[str] = set()
    waiting = [by_name[name] for name in _references(page, folder) if name in by_name]
    while waiting:
        part = waiting.pop()
        if part in shown:
            continue
        shown.add(part)
        where = posixpath.dirname(part)
        for value in _values(read(part)):
            name = plain_name(posixpath.normpath(posixpath.join(where, value)))
            if name in by_name:
                waiting.append(by_name[name])
    return shown


def plain_name(name: str) -> str:
    """Return a name in the form that file systems and pages agree on."""
    return unicodedata.normalize("NFC", name).casefold()


def _has_prose(page: bytes) -> bool:
    """Whether a page has long lines of words, as stories have and frames have not."""
    text, _ = decode(page[:_LOOKED_THROUGH])
    lines = _TAG.sub("", _LINE_END.sub("\0", _UNSEEN.sub("\0", text))).split("\0")
    widths = (_width(html.unescape(line)) for line in lines)
    return sum(width for width in widths if width >= _LONG_LINE) >= _STORY


def _width(line: str) -> int:
    """Return the columns that a line takes: signs of East Asia take two, as they say as much."""
    words = " ".join(line.split())
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in words)


def _references(page: bytes, folder: str) -> Iterator[str]:
    """Yield what a page takes out of a folder of this name: plain paths below the folder."""
    wanted = f"{plain_name(folder)}/"
    for value in _values(page):
        plain = plain_name(value)
        start = 0 if plain.startswith(wanted) else plain.find(f"/{wanted}") + 1
        if start or plain.startswith(wanted):
            yield plain[start + len(wanted) :]


def _values(page: bytes) -> Iterator[str]:
    """Yield the values of attributes and styles that may be paths, but not those of links."""
    text, _ = decode(page)
    for match in _VALUE.finditer(_LINK.sub(" ", text)):
        value = next((group for group in match.groups() if group), "")
        for part in (value, *value.split(", ")) if ", " in value else (value,):
            path = unquote(html.unescape(part.strip())).replace("\\", "/")
            for spelling in (path, path.split(" ")[0], re.split(r"[?#]", path)[0]):
                yield spelling.removeprefix("./")
