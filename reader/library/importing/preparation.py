"""From a draft to a cleaned article; runs inside the worker processes."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from reader.model import Article, Facts
from reader.translation import sentence, translatable

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.model import Draft, OriginalCopy, OriginalPage, PageTrial, PointedPart

LARGEST_IMAGE = 64 * 1024 * 1024
"""Bytes; a larger picture is not taken along."""

TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft (its page and files left behind) and the article made of it.

    `trial` is what a rule named on its page, where it was only tried; `original` the whole page,
    where it was only to be shown or copied.
    """

    draft: Draft
    article: Article
    trial: PageTrial | None = None
    original: OriginalPage | OriginalCopy | PointedPart | None = None


def prepare(draft: Draft, rules: Sequence[SiteRule] = ()) -> Prepared:
    """Clean a draft; what the draft says of itself wins over what the cleaner finds.

    `rules` are what was taught about single sites; they count for whole saved pages.
    """
    article = merge_facts(_article(draft, rules), draft)
    if draft.pieces:
        from reader.formats.unread_words import unread_pieces

        unread = unread_pieces(draft, article)
        article = replace(article, left_out=(*article.left_out, *unread))
    return Prepared(_light(draft), article)


def prepare_for_trial(draft: Draft, rules: Sequence[SiteRule]) -> Prepared:
    """Clean a draft by the first of these rules, if any; return what it names on the page."""
    from reader.clean.siterules.rule_trial import try_rule

    prepared = prepare(draft, rules)
    if draft.page is None:
        return prepared
    trial = try_rule(draft.page, draft.charset, next(iter(rules), None))
    return replace(prepared, trial=trial)


LONGEST_PART = 2_000_000
"""Characters of one part of a page that is kept as bare words: some 350,000 words, a shelf of
books, which the window shows in under a second."""

MOST_PARTS = 40
"""Parts of one page; the largest file that is read, 256 MB, has three times as many characters,
most of them no words."""

OVER_LIMITS = translatable(
    "The article could not be extracted in time; the page is shown as plain text."
)
OUR_FAULT = translatable(
    "Broadsheet failed to extract the article; the page is shown as plain text."
)
"""Notices of a story that is kept as plain text: whose fault it is must be true."""


def prepare_plainly(draft: Draft, notice: str = OVER_LIMITS) -> Prepared:
    """Return the fallback for a page that breaks the cleaner: its bare words, kept with a notice.

    Of a page whose words are too many for one story it is the first part, see `plain_parts`.
    """
    return next(plain_parts(draft, notice))


def plain_parts(draft: Draft, notice: str = OVER_LIMITS) -> Iterator[Prepared]:
    """Yield the bare words of a draft as one story, or as several where they are too many.

    Each part says how much of the whole it is, and the first what no part holds.
    """
    from reader.clean.parse.bare_markup import without_scripts
    from reader.clean.parse.decode import decode
    from reader.clean.render.text_article import article_from_text

    source = draft.html or draft.text or decode(draft.page or b"", draft.charset)[0]
    size = len(source)
    source = source[: LONGEST_PART * MOST_PARTS]
    read = len(source)
    bare = html.unescape(TAG.sub("\n", without_scripts(source)))
    words = "\n\n".join(line.strip() for line in bare.splitlines() if line.strip())
    title = draft.facts.title or Path(draft.original_name or draft.origin).stem
    parts = _parted(words)
    counts = [len(part.split()) for part in parts]
    for number, part in enumerate(parts, start=1):
        notices: list[str] = [sentence(notice)]
        facts = replace(draft.facts, title=title)
        mine = draft
        if len(parts) > 1:
            facts = replace(facts, title=f"{title} (part {number} of {len(parts)})")
            notices.append(
                sentence(
                    "This is part {number} of {parts}: {counts} of {sum} words.",
                    number=number,
                    parts=len(parts),
                    counts=counts[number - 1],
                    sum=sum(counts),
                )
            )
        if number == 1 and read < size:
            notices.append(shown_of(sum(counts), sum(counts) * size // read))
        if number > 1:
            # Address and file name the first part; the others would be taken for a version of it.
            facts = replace(facts, url=None)
            mine = replace(draft, original=None, aliases=(), marks=(), note="")
        mine = replace(mine, facts=facts)
        article = article_from_text(part, facts)
        article = replace(article, notices=(*article.notices, *notices))
        yield Prepared(_light(mine), merge_facts(article, mine))


def shown_of(shown: int, words: int) -> str:
    """Return the notice that says how many words of a text are shown; `words` is an estimate."""
    rounded = round(words, -max(0, len(str(words)) - 2))
    return sentence("Shows {shown} of about {rounded} words.", shown=shown, rounded=rounded)


def _parted(words: str) -> list[str]:
    """Cut a text between paragraphs into parts that a window can show."""
    parts = []
    start = 0
    while len(words) - start > LONGEST_PART:
        stop = start + LONGEST_PART
        end = words.rfind("\n\n", start + LONGEST_PART // 2, stop)
        if end < 0:
            end = words.rfind(" ", start + LONGEST_PART // 2, stop)
        end = end if end > start else stop
        parts.append(words[start:end])
        start = end
    return [*parts, words[start:]]


def merge_facts(article: Article, draft: Draft) -> Article:
    """Put the draft's facts, links, marks and notices over those of the article."""
    known = {
        field.name: value
        for field in fields(Facts)
        if (value := getattr(draft.facts, field.name)) not in (None, (), "")
    }
    aliases = dict.fromkeys((*draft.aliases, *article.aliases))
    if "url" in known and article.url and article.url != known["url"]:
        aliases[article.url] = None
    links = dict.fromkeys((*draft.links, *article.links))
    return replace(
        article,
        **known,
        aliases=tuple(alias for alias in aliases if alias),
        links=tuple(links),
        marks=(*draft.marks, *article.marks),
        notices=(*draft.notices, *article.notices),
    )


def _article(draft: Draft, rules: Sequence[SiteRule]) -> Article:
    images = ImageFinderOfDraft(draft)
    if draft.page is not None:
        from reader.clean.page import clean_page

        url, charset = draft.facts.url, draft.charset
        return clean_page(draft.page, url, charset, images=images, rules=rules)
    if draft.html is not None:
        from reader.clean.render.sanitizer import article_from_html

        article = article_from_html(draft.html, draft.facts, images)
        return replace(article, left_out=draft.left_out)
    if draft.text is not None:
        from reader.clean.render.text_article import article_from_text

        return replace(article_from_text(draft.text, draft.facts), left_out=draft.left_out)
    return Article(title=draft.facts.title or draft.facts.url or draft.origin)


def _light(draft: Draft) -> Draft:
    return replace(draft, page=None, html=None, text=None, files={}, pieces=())


class ImageFinderOfDraft:
    """Finds the bytes of a picture that came along with a draft, by name or address."""

    def __init__(self, draft: Draft) -> None:
        self._files = draft.files
        self._base = draft.base.resolve() if draft.base is not None else None
        self._folder = draft.folder.resolve() if draft.folder is not None else self._base

    def __call__(self, address: str) -> bytes | None:
        """Return the bytes, or None where the picture did not come along or cannot be read."""
        for name in dict.fromkeys((address, unquote(address), address.split("#")[0])):
            if (found := self._files.get(name)) is not None:
                return found if isinstance(found, bytes) else self._read(found)
        return self._read_beside(address)

    def _read_beside(self, address: str) -> bytes | None:
        """Read a relative address inside the page's own folder, and nowhere else."""
        if self._folder is None:
            return None
        try:
            parts = urlsplit(address)
        except ValueError:
            return None
        if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
            return None
        for name in dict.fromkeys((unquote(parts.path), parts.path)):
            data = self._read(self._folder / name)
            if data is not None:
                return data
        return None

    def _may_open(self, real: Path, base: Path) -> bool:
        """Is a file in the page's own folder or, in a mirror, in the folder of a host?"""
        if not real.is_relative_to(base):
            return False
        if self._folder is None or self._folder == base:
            return True
        from reader.formats.mirrors import is_host_folder

        first = real.relative_to(base).parts[:1]
        own = self._folder.relative_to(base).parts[:1]
        return first == own or any(is_host_folder(name) for name in first)

    def _read(self, path: Path) -> bytes | None:
        try:
            real = path.resolve(strict=True)
            if self._base is not None and not self._may_open(real, self._base):
                return None
            if not real.is_file() or real.stat().st_size > LARGEST_IMAGE:
                return None
            return real.read_bytes()
        except (OSError, ValueError):
            return None
