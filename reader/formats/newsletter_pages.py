"""Newsletters that were saved as a page: their HTML is a letter's, so they are read as letters.

A cleaner for pages of the web takes the largest of a letter's sections for the story and its first
heading for the title; a letter has many sections and its subject is the page's title.
"""

from __future__ import annotations

import re
from html import unescape

from reader.formats.letters import story_of_letter
from reader.formats.written_documents import WrittenDocument

_SIGNS = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (
        r"#outlook a\b|\.(?:ReadMsgBody|ExternalClass)\b",
        r"mso-table-[lr]space|mso-line-height-rule|-ms-text-size-adjust",
        r"<!--\[if (?:\(?gte )?mso|<!--\[if \(?mso|<!--\[if !mso",
        r"x-apple-disable-message-reformatting|<meta name=[\"']?format-detection",
        r"\bclass=[\"']?mcn[A-Z]|mcnPreviewText|\bid=[\"']?(?:bodyTable|templateBody|awesomewrap)\b",
        r"\*\|(?:ARCHIVE|UNSUB|MC[_:])|%%unsubscribe|\{\{ ?unsubscribe|list-manage\d*\.com",
        r"aria-roledescription=[\"']?email|\brole=[\"']?presentation[\"']?[^<>]{0,200}cellpadding|"
        r"cellpadding=[\"']?0[\"']?[^<>]{0,200}\brole=[\"']?presentation",
        r"view (?:this|it|the) ?(?:e-?mail|newsletter)? ?in (?:your|a) browser|unsubscribe",
        r"sendgrid\.net|mailchi\.mp|cmail\d+\.com|createsend|mjml|hs-email|beehiiv|convertkit-mail",
    )
)
"""What programs write into letters and hardly anybody into pages."""

_LEAST_SIGNS = 4
"""Signs of a mailing program that a newsletter has at least; pages have one or two."""
_LEAST_TABLES = 4
"""Tables that lay out a newsletter at least. Chosen."""
_WEB = re.compile(r"<(?:article|main|nav|aside)\b", re.IGNORECASE)
_TABLE = re.compile(r"<table\b", re.IGNORECASE)
_SPAN = 200_000
"""Characters at the beginning that are looked through: styles of letters are long."""

_TITLES = (
    re.compile(r"<title\b[^<>]{0,500}>([^<]{0,500})</title", re.IGNORECASE),
    re.compile(r"<meta\s[^<>]{0,200}og:title[\"']?\s[^<>]{0,100}content=\"([^\"<>]{1,500})", re.I),
)
_USELESS = re.compile(r"(?:newsletter|e-?mail|untitled|new (?:message|email)|\*\|.*)?$", re.I)


def newsletter_of_page(markup: str) -> WrittenDocument | None:
    """Return the letter that a page is, without its frame; None for a page of the web."""
    top = markup[:_SPAN]
    if "<table" not in top.lower() or len(_TABLE.findall(top)) < _LEAST_TABLES or _WEB.search(top):
        return None
    if sum(sign.search(top) is not None for sign in _SIGNS) < _LEAST_SIGNS:
        return None
    candidates = (unescape(found[1]).strip() for title in _TITLES if (found := title.search(top)))
    title = next((words for words in candidates if not _USELESS.match(words)), None)
    story = story_of_letter(markup, title, (), archived=True)
    return WrittenDocument(story.html, title, story.url, left_out=story.left_out)
