"""PDF files: their text, page by page, through pypdf."""

from __future__ import annotations

import io
import logging
import re
from html import escape
from typing import Any

from reader.clean.metadata.dates import parse_date
from reader.formats.copied_text.copied_lines import paragraph_blocks
from reader.formats.given_names import is_given_name
from reader.formats.pdf_headline import is_terms_page, largest_words, may_be_headline, runs_of
from reader.formats.printed_pages import headline, lines_of, without_running_heads
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import sentence, tr

MOST_PAGES = 2_000
"""Pages that are read; a report says how many more there are."""
BROWSERS = re.compile(r"Skia/PDF|Mozilla|Firefox|Chromium|Chrome|Safari|wkhtmltopdf|Qt \d", re.I)
WIDE_GAP = re.compile(
    "(?<=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]) (?=[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])"
)
"""A line's end within Chinese or Japanese, which has no blanks."""

WIDE_LETTER = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END = re.compile("[.!?…。！？:؟।][\"'”’»)\\]」』]*$")
_FIRST_PAGES = 3
"""Pages in which a title is looked for: a cover of terms or a blank page may come first."""

_FIRST_LINES = 12
"""Lines at the beginning in which a title stands where nothing is shown larger."""

USELESS_TITLE = re.compile(
    r"^(\(?untitled[-\s\d]*\)?|\((?:anonymous|unspecified)\)|microsoft (word|powerpoint).*|"
    r"document\s*\d*|about:blank|layout \d+|slide \d+|print(ing)?|title|none|null|"
    r"pii:.*|doi:.*|10\.\d{4,}/\S*|.*[\\/].*\.\w{2,5}|"
    r".*\.(docx?|odt|rtf|tex|dvi|indd|qxd|pdf|pptx?|html?))?$",
    re.I,
)


class Pdf:
    """A PDF file."""

    name = "pdf"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes."""
        return b"%PDF-" in source.head[:1024]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: paragraphs, a rule between pages."""
        import pypdf

        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        data = source.read(reading.limits)
        try:
            document = pypdf.PdfReader(io.BytesIO(data), strict=False)
            if document.is_encrypted and not document.decrypt(""):
                raise UnreadableInput(tr("The PDF is protected by a password."))
            count = len(document.pages)
            metadata = document.metadata
        except UnreadableInput:
            raise
        except Exception as error:  # damaged PDF files break it in many ways
            raise UnreadableInput(tr("The PDF is damaged.")) from error
        pages, lost = _read_pages(document, min(count, MOST_PAGES))
        notices = [sentence("{lost} of its pages could not be read.", lost=lost)] if lost else []
        if count > MOST_PAGES:
            notices.append(
                sentence(
                    "Only the first {most_pages} of {number} pages were read.",
                    most_pages=MOST_PAGES,
                    number=count,
                )
            )
        browser = _is_browsers(metadata)
        whole = pages
        pages, address = without_running_heads(pages, printed=browser)
        if not any(line.strip() for page in pages for line in page):
            raise UnreadableInput(tr("The PDF contains only scanned images, no text."))
        facts, added = _facts(metadata, pages, address, source, _shown_title(document, whole))
        kept = {line for page in pages for line in page}
        heads = dict.fromkeys(line.strip() for page in whole for line in page if line not in kept)
        yield Draft(
            source.name,
            self.name,
            facts,
            html=_joined_pages(pages),
            original=data,
            original_name=source.file_name,
            added=added,
            notices=tuple(notices),
            left_out=tuple(line for line in heads if line),
        )


def _read_pages(document: Any, count: int) -> tuple[list[list[str]], int]:
    """Return the lines of each page, and how many pages are damaged."""
    pages: list[list[str]] = []
    lost = 0
    for number in range(count):
        try:
            pages.append(lines_of(document.pages[number].extract_text() or ""))
        except Exception:  # one damaged page spoils no other
            lost += 1
    return pages, lost


def _shown_title(document: Any, pages: list[list[str]]) -> str | None:
    """Return the largest words of the first pages, terms of use passed over."""
    try:
        runs = [runs_of(document.pages[number]) for number in range(min(_FIRST_PAGES, len(pages)))]
    except Exception:  # a damaged page has no title
        return None
    terms = {number: is_terms_page(page) for number, page in enumerate(pages[:_FIRST_PAGES])}
    return largest_words(runs, terms)


def _first_title(pages: list[list[str]]) -> str | None:
    """Return the first line that may be a title, on a page that does not only hold terms."""
    story_pages = (page for page in pages[:_FIRST_PAGES] if not is_terms_page(page))
    lines = [line.strip() for page in story_pages for line in page if line.strip()][:_FIRST_LINES]
    return next((line for line in lines if may_be_headline(line) and len(line) < 150), None)


def _facts(
    metadata: Any,
    pages: list[list[str]],
    address: str | None,
    source: FileSource,
    shown: str | None,
) -> tuple[Facts, str | None]:
    """Return the facts, and when it was saved (of a printed page)."""
    entries = {k: str(v).strip() for k, v in dict(metadata or {}).items() if isinstance(v, str)}
    title = entries.get("/Title", "")
    if USELESS_TITLE.match(title):
        title = shown or _first_title(pages) or source.title
    author = entries.get("/Author") or None
    if author is not None and is_given_name("nameless_author", author):
        author = None
    created = _created(metadata)
    # A browser that prints a page dates it by the printing, not by the story.
    printed = _is_browsers(metadata)
    if printed:
        title = headline(title, pages, address)
    facts = Facts(
        title=title,
        byline=author,
        authors=(author,) if author else (),
        published=None if printed else created,
        url=address,
    )
    return facts, created if printed else None


def _is_browsers(metadata: Any) -> bool:
    entries = dict(metadata or {})
    return (
        BROWSERS.search(f"{entries.get('/Producer', '')}{entries.get('/Creator', '')}") is not None
    )


def _created(metadata: Any) -> str | None:
    found = re.match(r"D:(\d{4})(\d{2})(\d{2})", str((metadata or {}).get("/CreationDate", "")))
    return parse_date("-".join(found.groups())) if found else None


def _joined_pages(pages: list[list[str]]) -> str:
    """Return the paragraphs of all pages; one that goes on over a page's end is joined."""
    written: list[str] = []
    for page in pages:
        paragraphs = _page_paragraphs(page)
        if not paragraphs:
            continue
        if written and _goes_on(written[-1], paragraphs[0]):
            written[-1] = _joined([written[-1], paragraphs.pop(0)])
        elif written:
            written.append("")
        written += paragraphs
    return "\n".join(
        f"<p>{escape(paragraph, quote=False)}</p>" if paragraph else "<hr>" for paragraph in written
    )


def _goes_on(last: str, first: str) -> bool:
    """Whether a page's first paragraph goes on with the last sentence of the page before."""
    if not last or _SENTENCE_END.search(last):
        return False
    wide = WIDE_LETTER.search(last[-1:]) is not None
    broken = last.endswith("-") and not last.endswith(" -")
    return first[:1].islower() or broken or (wide and len(last) > 40) or last[-1:] in ",;:("


def _page_paragraphs(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    paragraphs = [" ".join(block) for block in paragraph_blocks(text)]
    if len(paragraphs) == 1 and len(lines) > 6:
        paragraphs = _paragraphs(lines)
    return [paragraph for paragraph in paragraphs if paragraph.strip()]


def _paragraphs(lines: list[str]) -> list[str]:
    """Paragraphs of a page without empty lines: one ends with a short line and a sentence."""
    width = sorted(len(line) for line in lines)[int(len(lines) * 0.8)]
    paragraphs: list[str] = []
    current: list[str] = []
    for line in lines:
        current.append(line.strip())
        if len(line) < width * 0.75 and re.search(r"[.!?:”\"。]$|^.{0,60}$", line.strip()):
            paragraphs.append(_joined(current))
            current = []
    return [p for p in [*paragraphs, _joined(current)] if p]


def _joined(lines: list[str]) -> str:
    text = " ".join(lines)
    text = WIDE_GAP.sub("", text)
    return re.sub(r"(?<=[a-zäöüß])- (?=[a-zäöüß])", "", text).strip()
