"""The JSON fields of the command line, as docs name them."""

from __future__ import annotations

from typing import Any

from reader.model import Article, Body, Highlight, ImportItem, LeftOut, Link, Related, Story


def story_fields(story: Story) -> dict[str, Any]:
    """Return the fields of a line of `list`."""
    return {
        "id": story.id,
        "title": story.title,
        "site": story.site,
        "byline": story.byline,
        "published": story.published,
        "added": story.added,
        "url": story.url,
        "word_count": story.word_count,
        "read": story.read,
        "starred": story.starred,
        "archived": story.archived,
        "later": story.later,
        "progress": story.progress,
        "tags": list(story.tags),
        "highlights": story.highlights,
        "trashed": story.trashed,
        "stub": story.stub,
        "subtitle": story.subtitle,
        "section": story.section,
        "language": story.language,
        "note": story.note,
    }


def body_fields(body: Body) -> dict[str, Any]:
    """Return what `show` adds to the fields of `list`."""
    return {
        "text": body.text,
        "html": body.html,
        "links": [link_fields(link) for link in body.links],
        "reading_text": body.reading_text,
        "version": body.version,
        "notices": list(body.notices),
        "left_out": list(body.left_out),
    }


def link_fields(link: Link) -> dict[str, Any]:
    """Return a link of a page."""
    return {"title": link.title, "url": link.url, "kind": link.kind}


def article_fields(path: str, article: Article) -> dict[str, Any]:
    """Return the fields of a line of `clean`."""
    return {
        "path": path,
        "title": article.title,
        "subtitle": article.subtitle,
        "byline": article.byline,
        "authors": list(article.authors),
        "site": article.site,
        "section": article.section,
        "published": article.published,
        "language": article.language,
        "url": article.url,
        "lead_image": article.lead_image,
        "text": article.text,
        "html": article.html,
        "word_count": article.word_count,
        "links": [link_fields(link) for link in article.links],
        "error": article.error,
    }


def import_fields(item: ImportItem) -> dict[str, Any]:
    """Return the fields of a line of `import`."""
    return {
        "path": item.path,
        "status": item.status,
        "id": item.id,
        "title": item.title,
        "reason": item.reason,
    }


def left_out_fields(story: int, piece: LeftOut) -> dict[str, Any]:
    """Return a piece of a page that cleaning left out of its story."""
    return {"id": story, "text": piece.text, "words": piece.words, "element": piece.element}


def related_fields(related: Related) -> dict[str, Any]:
    """Return a story that belongs to another."""
    return {
        "id": related.id,
        "title": related.title,
        "url": related.url,
        "score": round(related.score, 6),
        "kind": related.kind,
        "reasons": list(related.reasons),
    }


def highlight_fields(highlight: Highlight) -> dict[str, Any]:
    """Return the fields of a line of `highlight`; `id` is the story's."""
    return {
        "id": highlight.story,
        "highlight": highlight.id,
        "start": highlight.start,
        "end": highlight.end,
        "exact": highlight.exact,
        "colour": highlight.colour,
        "note": highlight.note,
        "state": highlight.state,
        "tags": list(highlight.tags),
        "marked_text": highlight.marked_text,
    }
