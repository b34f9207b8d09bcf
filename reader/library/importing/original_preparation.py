"""From the file that a story was made of to what can be shown of it; runs inside a worker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape, unescape
from pathlib import Path, PurePath

from reader.library.importing.preparation import ImageFinderOfDraft
from reader.model import Draft, OriginalCopy, OriginalPage, PointedPart, Refusal
from reader.translation import tr, translatable

LARGEST_ARCHIVE = 256 * 1024 * 1024
"""Bytes of a file on the disk that is read once more for the pictures beside or inside it."""

_LINES = frozenset((".txt", ".text", ".md", ".markdown", ".org", ".rst"))
"""Suffixes of files that are shown line by line, as they stand."""

_TAG = re.compile(r"<[^>]*>")
_BEGINNING = 20_000
"""Characters of a document among which its title is looked for; its mark-up is long at times."""

_OPENED_AS_THEY_ARE = frozenset(("epub", "json", "markdown", "org", "rst", "text", "pdf"))
"""Formats whose programs run and load nothing."""

_KINDS = {
    "pdf": translatable("a PDF document"),
    "epub": translatable("a book (EPUB)"),
    "eml": translatable("an e-mail message"),
    "mbox": translatable("a mailbox"),
    "json": translatable("a JSON file"),
    "text": translatable("a text file"),
    "html": translatable("a saved page"),
    "mhtml": translatable("a saved page (MHTML)"),
    "webarchive": translatable("a Safari web archive"),
    "warc": translatable("a web archive (WARC)"),
    "wacz": translatable("a web archive (WACZ)"),
    "zim": translatable("an archive of pages (ZIM)"),
    "zip": translatable("a ZIP archive"),
}


@dataclass(frozen=True, slots=True)
class OriginalRequest:
    """Which story's original is to be shown, and what the story says.

    `origin` is what the file was called when it was imported (a path, or `archive.zip!entry`);
    `shared` says that the file holds other stories too; with `copied` a copy that other programs
    can open is wanted, with `element` what names that element of the page.
    """

    title: str
    url: str | None
    reading_text: str
    facts: tuple[str, ...] = ()
    origin: str = ""
    shared: bool = False
    copied: bool = False
    element: int | None = None


@dataclass(frozen=True, slots=True)
class OriginalSource:
    """The file that is kept: its bytes, its name, the pictures that are kept by their address."""

    data: bytes = field(repr=False)
    name: str
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def prepare_original(source: OriginalSource, request: OriginalRequest) -> OriginalPage:
    """Return an original as it can be shown; its `reason` is set where nothing can be."""
    draft = _find(source, request)
    if draft is None:
        return _unshown(source, "", _sentence_for_none(request))
    page = _shown(draft, source, request)
    if not page.html.strip():
        return _unshown(source, draft.format, tr("No text of it can be shown here."))
    notices = [*_about(draft, request), *page.notices]
    pointable = page.pointable and not request.shared
    return replace(page, name=source.name, notices=tuple(notices), pointable=pointable)


def find_pointed(source: OriginalSource, request: OriginalRequest, element: int) -> PointedPart:
    """Return what names an element of an original that is a page."""
    from reader.clean.siterules.selector_finder import point_at

    draft = _find(source, request)
    if draft is None or draft.page is None:
        return PointedPart(element)
    return point_at(draft.page, draft.charset, element)


def copy_original(source: OriginalSource, request: OriginalRequest) -> OriginalCopy:
    """Return an original for other programs; pages go without what runs or loads anything."""
    draft = None if request.shared else _find(source, request)
    page = None if draft is None else draft.page if draft.page is not None else draft.html
    if draft is None or page is None or draft.format in _OPENED_AS_THEY_ARE:
        return OriginalCopy(source.name, source.data)
    from reader.clean.offline_copy import offline_copy

    data = offline_copy(page, draft.charset, ImageFinderOfDraft(draft))
    return OriginalCopy(f"{PurePath(source.name).stem or 'page'}.html", data, changed=True)


def prepare_original_plainly(source: OriginalSource, request: OriginalRequest) -> OriginalPage:
    """Return the bare words of an original that could not be shown within the limits."""
    from reader.clean.page_as_saved import StoryWords, text_as_saved
    from reader.clean.parse.decode import decode
    from reader.clean.render.text_article import words_of_markup

    if request.shared:
        # The words of the whole file would be those of other stories.
        return _unshown(source, "", tr("It takes too long to look for this story in it."))
    words = words_of_markup(decode(source.data, None)[0][:2_000_000])
    page = text_as_saved(words, StoryWords(request.reading_text, request.facts))
    notice = tr("The page is too complex to be shown; this is its plain text.")
    return replace(page, name=source.name, notices=(notice, *page.notices))


def _shown(draft: Draft, source: OriginalSource, request: OriginalRequest) -> OriginalPage:
    from reader.clean.page_as_saved import StoryWords, page_as_saved, text_as_saved
    from reader.clean.parse.decode import decode

    story = StoryWords(request.reading_text, request.facts)
    url = draft.facts.url or request.url
    if draft.page is not None:
        images = ImageFinderOfDraft(draft)
        return page_as_saved(draft.page, story, url=url, charset=draft.charset, images=images)
    if PurePath(source.name).suffix.lower() in _LINES and not request.shared:
        return text_as_saved(decode(source.data, draft.charset)[0], story)
    if draft.html is not None:
        images = ImageFinderOfDraft(draft)
        return page_as_saved(_with_title(draft, draft.html), story, url=url, images=images)
    if draft.format == "text" and not request.shared:
        return text_as_saved(decode(source.data, draft.charset)[0], story)
    return text_as_saved(draft.text or "", story)


def _with_title(draft: Draft, html: str) -> str:
    """Return what a document says with its title, which its reader took for a fact out of it."""
    title = draft.facts.title or ""
    words = _bare(unescape(_TAG.sub(" ", html[:_BEGINNING])))
    return html if not title or _bare(title) in words else f"<h1>{escape(title)}</h1>{html}"


def _find(source: OriginalSource, request: OriginalRequest) -> Draft | None:
    """Return the draft of the story: the only one of its file, or the one that says so."""
    for draft in _drafts(source, request):
        if not request.shared:
            return draft
        same_url = bool(request.url) and draft.facts.url == request.url
        title = draft.facts.title or ""
        if same_url or (not draft.facts.url and title and _bare(title) == _bare(request.title)):
            return draft
    return None


def _drafts(source: OriginalSource, request: OriginalRequest) -> Iterator[Draft]:
    from reader.formats import read_bytes

    if (found := _on_disk(source, request)) is not None:
        yield found
        return
    for draft in read_bytes(source.data, source.name):
        if isinstance(draft, Draft):
            yield replace(draft, files={**source.files, **draft.files}) if source.files else draft


def _on_disk(source: OriginalSource, request: OriginalRequest) -> Draft | None:
    """Return the draft of the file the story came from, where it still lies there unchanged.

    Its folder, or the archive around it, has all of its pictures; the library has the story's only.
    """
    from reader.formats import read_file

    if request.shared or not request.origin:
        return None
    path = Path(request.origin.partition("!")[0])
    try:
        known = path.is_absolute() and path.is_file() and path.stat().st_size <= LARGEST_ARCHIVE
    except (OSError, ValueError):
        return None
    if not known:
        return None
    for draft in read_file(path):
        if isinstance(draft, Refusal) or draft.original != source.data:
            continue
        return replace(draft, files={**source.files, **draft.files})
    return None


def _about(draft: Draft, request: OriginalRequest) -> Iterator[str]:
    if draft.format == "pdf":
        yield tr("These are the words of a PDF document, without its layout.")
    if request.shared:
        yield tr("The file holds several stories; this is the one you are reading.")


def _sentence_for_none(request: OriginalRequest) -> str:
    if request.shared:
        return tr("It holds many stories, and this one was not found in it again.")
    return tr("It cannot be read here.")


def _unshown(source: OriginalSource, format: str, why: str) -> OriginalPage:
    kind = tr(_KINDS.get(format, "")) or _kind_by_suffix(source.name)
    size = f"{max(1, len(source.data) // 1000):,} kB"
    reason = tr(
        "The original of this story is {kind}: {name} ({size}). {why} Open "
        "Original File shows it in the program you use for such files.",
        kind=kind,
        name=source.name,
        size=size,
        why=why,
    )
    return OriginalPage(name=source.name, reason=reason)


def _kind_by_suffix(name: str) -> str:
    suffix = PurePath(name).suffix.removeprefix(".").lower()
    return tr(_KINDS.get(suffix, "")) or (
        tr("a file of the kind “{suffix}”", suffix=suffix) if suffix else "a file"
    )


def _bare(title: str) -> str:
    return re.sub(r"\W+", " ", title).strip().casefold()
