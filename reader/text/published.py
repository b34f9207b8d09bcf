"""When a story was published: metadata first, then what the page shows, never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.text.dates import parse_date
from reader.text.headers import Headers
from reader.text.linkeddata import LinkedData, plain
from reader.text.names import names
from reader.text.tree import Node

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "date.published", "published_time", "publish-date", "publishdate", "publish_date", "pubdate",
    "published-date", "publication-date",
    "publication_date", "publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
    "article.published", "article:published", "bt:pubdate", "rnews:datepublished", "ptime",
    "citation_publication_date", "citation_date", "originalpublicationdate", "displaydate",
    "cxenseparse:publishtime", "article_date_original", "datecreated", "article:published_date",
    "dc.date", "dcterms.date", "date", "timestamp", "time", "dc.created", "last-publish-date",
    "news_publish_date", "iso-8601-publish-date", "vr:published_time", "og:pubdate",
    "og:release_date", "release_date", "created", "doc_date", "prism.publicationdate",
)  # fmt: skip
_NAMED_PUBLISHED = re.compile(
    r"(?:^|[.:_-])(?:date|time)?[-_.]?(?:publish(?:ed)?|publication|pub|posted|issued)"
    r"(?:[-_.]?(?:date|time|datetime|on|at))?$"
)
_CHANGED = ("article:modified_time", "og:updated_time", "last-modified", "datemodified", "revised")
_IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9](?=/))[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|published|publish|pubdate|posted|timestamp|time|entry-date|"
    r"post-date|datetime|meta-date|publication|created|fecha|datum|data)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated|modified|last\s+edited|aktualisiert|mis à jour|actualizado|aggiornato|"
    r"atualizado|"
    r"bijgewerkt|zaktualizowano|uppdaterad|oppdatert|обновлено|更新)\b",
    re.IGNORECASE,
)
_HAS_YEAR = re.compile(r"(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}\b|[\u0660-\u0669]{4}")
_LONGEST = 120
_SURE = 5000
_WORDY = 4000
_FEW = 4
_LAST = 999
_MOST_MARKED = 60
_SHORT_TAGS = names("p span div li td small em strong b i h3 h4 h5 h6 a center font")


def find_published(
    headers: Headers,
    data: LinkedData,
    url: str | None,
    language: str | None,
    near: list[Node],
    root: Node | None = None,
) -> str | None:
    """Return the date of publication as ISO 8601, or None where the page does not tell it.

    `near` are the elements of the story's head and body: dates elsewhere belong to other
    stories, and count only where all of `root` shows a single one.
    """
    shown = _without_data(sorted(_shown(language, near)))
    told = _told(headers, data, language)
    if told is not None:
        # A page that shows an older date was published then, and touched since.
        if shown and shown[0][0] < _SURE and shown[0][1][:10] < told[:10]:
            return shown[0][1]
        return told
    if shown:
        return shown[0][1]
    if (date := _from_address(url)) is not None:
        return date
    if root is not None and (date := _only_one(language, root)) is not None:
        return date
    changed = [plain(data.article.get("dateModified")), *headers.every(*_CHANGED)]
    return next((date for value in changed if (date := parse_date(value, language))), None)


def _told(headers: Headers, data: LinkedData, language: str | None) -> str | None:
    values = [
        plain(data.article.get(key)) for key in ("datePublished", "dateCreated", "uploadDate")
    ]
    values += [plain(node.get("datePublished")) for node in data.nodes]
    values += headers.every(*_PUBLISHED)
    values += headers.every(*filter(_NAMED_PUBLISHED.search, headers.metas))
    return next((date for value in values if (date := parse_date(value, language))), None)


def _only_one(language: str | None, root: Node) -> str | None:
    """The date of publication that is marked as one and alone of its kind on the whole page."""
    marked = (node for node in root.walk() if node.tag == "time" or _DATED.search(node.classes()))
    nodes = list(islice(marked, _MOST_MARKED + 1))
    if len(nodes) > _MOST_MARKED:
        return None
    dates = [date for rank, date in _shown(language, nodes) if rank < _SURE]
    return dates[0] if len({date[:10] for date in dates}) == 1 else None


def _from_address(url: str | None) -> str | None:
    found = _IN_ADDRESS.search(url) if url else None
    if found is None:
        return None
    return parse_date("-".join((found[1], found[2].zfill(2), found[3].zfill(2))))


def _shown(language: str | None, near: list[Node]) -> Iterator[tuple[int, str]]:
    """Dates on the page, with how little they are to be trusted."""
    for number, node in enumerate(near):
        order = min(number, _LAST)
        kinds = node.get("itemprop").lower().split()
        if node.tag == "time" or "datepublished" in kinds or node.get("pubdate"):
            text = node.text()[:_LONGEST]
            given = node.get("datetime") or node.get("content") or text
            date = parse_date(given, language) or parse_date(text, language)
            if date is not None:
                rank = 1000 if "datepublished" in kinds or "pubdate" in node.attrs else 2000
                if "datemodified" in kinds or _UPDATED.search(text) or _told_updated(node):
                    rank += _SURE
                yield rank + order, date
        elif node.tag not in ("body", "html", "main", "article") and _DATED.search(node.classes()):
            text = node.text()
            if len(text) <= _LONGEST and _HAS_YEAR.search(text):
                date = parse_date(text, language)
                if date is not None:
                    yield 3000 + (_SURE if _UPDATED.search(text) else 0) + order, date
        elif node.tag in _SHORT_TAGS:
            text = _own_text(node)
            if 6 <= len(text) <= 60 and _HAS_YEAR.search(text):
                date = parse_date(text, language)
                if date is not None:
                    yield _WORDY + (_SURE if _UPDATED.search(text) else 0) + order, date


def _without_data(shown: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Many dates in plain words are the story's data: none of them says when it came out."""
    wordy = [one for one in shown if one[0] % _SURE >= _WORDY]
    return [one for one in shown if one not in wordy] if len(wordy) > _FEW else shown


def _own_text(node: Node) -> str:
    if len(node.children) > 9:
        return ""
    return " ".join(" ".join(c for c in node.children if isinstance(c, str)).split())


def _told_updated(node: Node) -> bool:
    parent = node.parent
    if parent is None or len(parent.children) > 8:
        return False
    text = parent.text()
    return len(text) < 60 and bool(_UPDATED.search(text))
