"""Newsletters that were saved as a page keep every section, under the subject as title."""

from __future__ import annotations

import pytest

from reader.library.importing.preparation import prepare
from tests.formats.reading import draft

SECTIONS = {
    "The ferry is back": "The ferry will run again from Monday, the harbour office said.",
    "Bread gets dearer": "The bakers ask four crowns more for a loaf since flour rose in May.",
    "A quiz": "Which island has no road? The answer is in the next letter.",
    "Read on": "A book about lighthouses that nobody can put down once it is dark.",
}
STYLE = (
    "<style>#outlook a{padding:0} .ExternalClass{width:100%} table{mso-table-lspace:0pt} "
    "body{-ms-text-size-adjust:100%}</style><!--[if mso]><xml></xml><![endif]-->"
)


def _cell(words: str) -> str:
    return f"<table role=presentation cellpadding=0 width=100%><tr><td>{words}</td></tr></table>"


def _page(head: str, body: str, title: str = "Harbour Letter, May") -> str:
    named = f"<title>{title}</title>" if title else ""
    return f"<!doctype html><html><head>{named}{head}</head><body>{body}</body></html>"


SERVICE = _page(
    STYLE + "<meta name=x-apple-disable-message-reformatting>",
    "<div id=awesomewrap><ul id=awesomebar><li>Subscribe</li><li>Past Issues<ul><li>English</li>"
    "<li>Afrikaans</li></ul></li></ul></div><div style='display:none'>A preview of it</div>"
    + _cell("<a href='https://mailchi.mp/a/may?e=1'>View this email in your browser</a>")
    + "".join(
        _cell(f"<h2>{title}</h2>") + _cell(f"<p>{words}</p>") for title, words in SECTIONS.items()
    )
    + _cell("<em>Copyright © 2024 Harbour, All rights reserved.</em>")
    + _cell("You can <a href='https://x.list-manage.com/u'>unsubscribe</a>."),
)
PLATFORM = _page(
    STYLE,
    "<div role=article aria-roledescription=email>"
    + _cell("<img src=logo.png alt=Harbour>")
    + "".join(_cell(f"<h1>{title}</h1><div>{words}</div>") for title, words in SECTIONS.items())
    + _cell("1 High Street")
    + _cell("<p>Sie erhalten diese Nachricht, weil Sie angemeldet sind. Abmelden, unsubscribe</p>")
    + "</div>",
)
IN_THE_MIDDLE = _page(
    STYLE,
    _cell("<p>© 2024 A. Photographer / Agency</p>")
    + "".join(
        _cell(f"<h3>{title}</h3><p>{words}</p><p>Unsubscribe from this topic</p>")
        for title, words in SECTIONS.items()
    )
    + _cell("<a href='https://x.createsend.com/u'>Unsubscribe</a>"),
)


@pytest.mark.parametrize("page", [SERVICE, PLATFORM, IN_THE_MIDDLE])
@pytest.mark.parametrize("name", ["Harbour Letter, May.html", "a.htm"])
def test_a_newsletter_keeps_all_its_sections(page: str, name: str) -> None:
    found = draft(page, name)
    article = prepare(found).article
    assert article.title == "Harbour Letter, May"
    for title, words in SECTIONS.items():
        assert title in article.reading_text
        assert words in article.text
    assert "Past Issues" not in article.text
    assert "All rights reserved" not in article.text


def test_what_the_frame_said_is_left_out_by_name() -> None:
    article = prepare(draft(SERVICE, "a.html")).article
    gone = " ".join(article.left_out)
    for words in ("Past Issues", "A preview of it", "View this email", "Copyright ©"):
        assert words in gone


def test_without_a_title_the_file_names_a_newsletter() -> None:
    page = PLATFORM.replace("<title>Harbour Letter, May</title>", "<title>Newsletter</title>")
    assert prepare(draft(page, "Harbour in May.html")).article.title == "Harbour in May"


def test_a_page_of_the_web_is_no_newsletter() -> None:
    page = _page(STYLE, f"<nav>Home</nav><article>{_cell('a') * 6}<p>unsubscribe</p></article>")
    assert draft(page, "a.html").page is not None
    assert draft(_page("", _cell("<p>Old page of tables.</p>") * 9), "a.html").page is not None
