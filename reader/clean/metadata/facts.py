"""Everything known of a page's story besides its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import unescape
from urllib.parse import unquote

from reader.clean.extract.page_regions import PageRegions
from reader.clean.metadata.authors import find_authors
from reader.clean.metadata.headings import tidy_meta
from reader.clean.metadata.published import find_published
from reader.clean.metadata.title import choose_title
from reader.clean.parse.head import Headers
from reader.clean.parse.jsonld import LinkedData, plain
from reader.clean.parse.language import primary_language
from reader.clean.parse.provenance import Provenance
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import absolute, host
from reader.clean.render.images import Images
from reader.clean.render.story_text import folded
from reader.words.phrase_files import alternatives

_LOGO = re.compile(r"logo|default|placeholder|favicon|fallback|icon|avatar|share[-_]?image", re.I)
_PARTS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LEADING = 3
"""Pictures of the story that may be its lead picture."""
_NO_SECTION = re.compile(
    r"^(?:home|index|uncategori[sz]ed|news|start(?:seite)?|article|blog)$", re.I
)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts of a page, before its text is known."""

    title: str
    site: str | None
    section: str | None
    authors: tuple[str, ...]
    published: str | None
    language: str | None
    url: str | None
    aliases: tuple[str, ...]
    lead_image: str | None
    subtitle: str | None


def page_url(
    url: str | None, headers: Headers, data: LinkedData, provenance: Provenance
) -> tuple[str | None, tuple[str, ...]]:
    """Return the address of the story and further ones of the same story.

    What the saving program noted is surest; a canonical address that points at the site's root
    says nothing and is left out.
    """
    saved = url or provenance.url
    base = saved or ""
    declared = [
        headers.link("canonical"),
        headers.first("og:url", "twitter:url", "parsely-link", "article:url"),
        plain(data.article.get("url")),
        _main_entity(data),
    ]
    amp = headers.link("amphtml")
    found = [address for value in declared if value and (address := absolute(value, base or None))]
    sound = [address for address in found if not _is_root(address) or address == saved]
    best = saved or (sound[0] if sound else None)
    extra = [absolute(amp, best)] if amp else []
    if best is not None:
        home = host(best)
        sound = [address for address in sound if _same_site(host(address), home)]
    aliases = dict.fromkeys(a for a in (*sound, *extra) if a and a != best)
    return best, tuple(aliases)


def _same_site(one: str, other: str) -> bool:
    return one.split(".")[-2:] == other.split(".")[-2:]


def _main_entity(data: LinkedData) -> str:
    value = data.article.get("mainEntityOfPage")
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) else ""


def _is_root(address: str) -> bool:
    return address.split("//", 1)[-1].rstrip("/").count("/") == 0


def site_name(headers: Headers, data: LinkedData, url: str | None) -> str | None:
    """Return the name of the outlet as the page gives it, or the host of its address."""
    name = tidy_meta(headers.first("og:site_name"))
    if not name:
        publisher = data.resolve(data.article.get("publisher"))
        name = plain(publisher.get("name")) if isinstance(publisher, dict) else plain(publisher)
    if not name:
        name = tidy_meta(
            headers.first("application-name", "twitter:app:name:iphone", "dc.publisher")
        )
    if name and not name.startswith(("http", "@")):
        return name[:100]
    return host(url) or None


def gather(
    root: Node,
    headers: Headers,
    data: LinkedData,
    provenance: Provenance,
    url: str | None,
    near: PageRegions,
) -> PageFacts:
    """Collect the facts; `near` is what stands around the story."""
    address, aliases = page_url(url, headers, data, provenance)
    site = site_name(headers, data, address)
    claimed = root.get("lang") or root.get("xml:lang") or headers.first("og:locale", "language")
    claimed = claimed or plain(data.article.get("inLanguage"))
    head_title = root.find("title")
    window = head_title.text() if head_title is not None else ""
    title = choose_title(
        root,
        [
            _headline(data, window),
            headers.first("og:title", "twitter:title", "dc.title"),
        ],
        window,
        site,
        host(address),
    )
    language = claimed.replace("_", "-") if claimed else None
    return PageFacts(
        title=title,
        site=site,
        section=_section(headers, data),
        authors=find_authors(headers, data, site, near, title, window),
        published=find_published(headers, data, address, language, near, root, title),
        language=primary_language(language) and language,
        url=address,
        aliases=aliases,
        lead_image=_lead_image(headers, data, address),
        subtitle=_subtitle(headers, data, title),
    )


def _headline(data: LinkedData, window: str) -> str:
    """Return the headline of JSON-LD with what looks like markup in it, which may be its subject.

    Wikis give a description there: then the name counts with which the title begins.
    """
    value = data.article.get("headline")
    name = plain(data.article.get("name"))
    begins = window.startswith(tuple(f"{name} {dash} " for dash in "-–—"))
    if name and begins and plain(value) not in window:
        return name
    return unescape(value) if isinstance(value, str) else plain(value)


def _section(headers: Headers, data: LinkedData) -> str | None:
    for value in (
        plain(data.article.get("articleSection")),
        headers.first("article:section", "section", "parsely-section", "sailthru.section"),
        _crumb(data),
    ):
        name = tidy_meta(value)
        if 1 < len(name) <= 60 and not name.startswith("http"):
            return name
    return None


def _crumb(data: LinkedData) -> str:
    """Return the last but one of the breadcrumbs, which is the section."""
    for node in data.nodes:
        items = node.get("itemListElement")
        if "BreadcrumbList" in str(node.get("@type")) and isinstance(items, list):
            names = []
            for item in items:
                if isinstance(item, dict):
                    inner = item.get("item")
                    name = plain(item.get("name")) or (
                        plain(inner.get("name")) if isinstance(inner, dict) else ""
                    )
                    names.append(name)
            names = [name for name in names if name and not _NO_SECTION.match(name)]
            if len(names) >= 2:
                return names[-2]
    return ""


def _lead_image(headers: Headers, data: LinkedData, base: str | None) -> str | None:
    candidates = list(_linked_images(data, data.article.get("image")))
    candidates += headers.every("og:image:secure_url", "og:image", "og:image:url")
    candidates += headers.every("twitter:image", "twitter:image:src", "parsely-image-url", "image")
    ordered = [*headers.every("og:image"), *candidates]
    link = headers.link("image_src")
    found = [a for value in [*ordered, link] if value and (a := absolute(value, base))]
    return next((a for a in found if not _LOGO.search(a.rsplit("/", 1)[-1])), None)


def _linked_images(data: LinkedData, value: object) -> list[str]:
    if isinstance(value, list):
        return [address for item in value[:5] for address in _linked_images(data, item)]
    value = data.resolve(value)
    if isinstance(value, dict):
        inner = value.get("url") or value.get("contentUrl")
        return _linked_images(data, inner) if inner is not None else []
    return [value] if isinstance(value, str) else []


def _subtitle(headers: Headers, data: LinkedData, title: str) -> str | None:
    for value in (
        plain(data.article.get("alternativeHeadline")),
        plain(data.article.get("description")),
        headers.first("og:description", "twitter:description", "description", "dek"),
    ):
        text = _once(_first_counters().sub("", tidy_meta(value)))
        if 10 < len(text) <= 400 and folded(text) != folded(title):
            return text
    return None


def _once(text: str) -> str:
    """Return a summary once that a site gives twice in one line."""
    half = len(text) // 2
    return text[:half].strip() if text[:half].strip() == text[half:].strip() else text


@cache
def _first_counters() -> re.Pattern[str]:
    """Return what a summary begins with where a site puts its counters first.

    "文章浏览阅读1.3w次，点赞40次，收藏98次。"; a sentence with anything else in it stays.
    A line that counts two things and says where in a few words ("8,306 votes and 28 comments
    so far") is nothing but that.
    """
    said = alternatives("post_counter").replace(r"\#", r"\d{1,9}")
    counter = rf"\w{{0,6}}(?:{said})\s*[:：]?\s*\d[\d.,]{{0,9}}\s?[kw万]?\s?次?"
    row = rf"^{counter}(?:\s*[，,、;；|]\s*{counter}){{0,5}}\s*[。.]\s*"
    count = rf"\d[\d.,]{{0,9}}\s?[kmw万]?\s?\b(?:{said})\b"
    line = rf"^{count}(?:\s*[,;|·•&]\s*|\s+\w{{1,3}}\s+){count}(?:\s+\S+){{0,5}}$"
    return re.compile(f"{row}|{line}", re.IGNORECASE)


def lead_image_shown(root: Node, images: Images, declared: str | None) -> str | None:
    """Return the address that the lead image has on the page.

    The head often names another size of the picture that the story begins with: then the shown
    one counts. Without one in the head the first picture of the story is it.
    """
    shown: list[str] = []
    for node in root.walk():
        if node.tag in ("img", "amp-img") and (address := images.best_address(node)):
            if declared is None:
                return address
            shown.append(address)
            if len(shown) >= _LEADING:
                break
    if declared is None:
        return None
    name = _name_parts(declared)
    return next((address for address in shown if name & _name_parts(address)), declared)


def _name_parts(address: str) -> set[str]:
    """Long parts of a picture's address, which two sizes of the picture share."""
    path = unquote(unquote(address.split("//", 1)[-1])).partition("/")[2]
    return {part for part in _PARTS.findall(path.lower()) if _distinctive(part)}


def _distinctive(part: str) -> bool:
    return len(part) >= 16 or (len(part) >= 6 and any(letter.isdigit() for letter in part))
