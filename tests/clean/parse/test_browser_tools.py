"""What a browser's translators and proof-readers leave in a page that is saved with them."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page
from tests.clean.pages import SENTENCES, paragraphs

TRANSLATOR = (
    '<div id="goog-gt-tt" class="skiptranslate" dir="ltr"><div><h1 class="title gray">Original '
    'text</h1></div><div class="bottom"><span>Contribute a better translation</span></div></div>'
)
OTHERS = (
    "<grammarly-desktop-integration><h1>Write with confidence</h1></grammarly-desktop-integration>",
    '<div id="immersive-translate-popup"><h1>Translate this page</h1></div>',
)


@pytest.mark.parametrize("part", [TRANSLATOR, *OTHERS])
def test_a_tools_heading_is_no_title(part: str) -> None:
    page = f"<html><head></head><body><h2>Quay closed</h2>{paragraphs()}"
    found = clean_page(f"{page}{part}</body></html>".encode(), None)
    assert found.title in ("", "Quay closed"), "the page names no headline but its second one"
    assert part.split("<h1")[1].partition(">")[2][:12] not in found.text


def test_a_page_about_a_tool_stays() -> None:
    page = f'<html><body><div id="readwise-post"><h1>How we read</h1>{paragraphs(9)}</div></body>'
    found = clean_page(page.encode(), None)
    assert found.title == "How we read"
    assert all(sentence in found.text for sentence in SENTENCES)
