"""Short pages whole: lines that look like nothing beside few sentences."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page

_MENU = "<header><a href='/'>Site</a><nav><ul><li><a href='/a'>Start</a></ul></nav></header>"
_FOOT = "<footer><p>© 2024 Site. <a href='/p'>Privacy</a></p></footer>"
_SENTENCE = "This is a claim for damage to a boat, the Ida, on the night of the third of June 2017."


def _page(body: str, title: str = "Berg and the harbour") -> bytes:
    return (
        f"<!doctype html><html lang='en'><title>{title} - Site</title><body>{_MENU}{body}{_FOOT}"
    ).encode()


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (
            "<div><h1>Berg and the harbour</h1><p>Case No: TC-2018-0014</p><p>Before:<br>MR HOLM"
            f"</p><ol><li><p>{_SENTENCE}</p><li><p>I find for her.</p></ol>"
            "<p>So ordered.</p></div>",
            ("TC-2018-0014", "MR HOLM", "I find for her.", "So ordered."),
        ),
        (
            f"<article><h1>Berg and the harbour</h1><p class=byline>by Kim Holm</p><p>{_SENTENCE}"
            "</p><div class=recipe-card><h2>Berg and the harbour</h2><h3>Ingredients</h3><div>"
            "<div class=row><span>200</span> <span>g</span> red lentils</div></div><h3>Steps</h3>"
            "<div class=step><div>Fry the onion.</div></div></div></article>",
            ("red lentils", "Ingredients", "Fry the onion."),
        ),
        (
            "<main><h1>Berg and the harbour</h1><table><caption>By year</caption>"
            + "".join(f"<tr><td>{year}<td>{year % 7} m<td>open" for year in range(1990, 2012))
            + "</table><p>Source: Harbour Authority.</p></main>",
            ("1990", "2011", "Source: Harbour Authority."),
        ),
        (
            "<div class=topic><h1>Berg and the harbour</h1><div class=msg><b>ada</b><div>"
            f"{_SENTENCE}</div></div><div class=msg><b>kim</b><div>I like it.</div></div></div>",
            ("I like it.",),
        ),
        (
            "<section><h1>Berg and the harbour</h1><p>Fern runs on all of them.</p><pre>pip install"
            " fern</pre><dl><dt>grow(leaf)</dt><dd><p>Grow a leaf.</p></dd></dl></section>",
            ("runs on all", "pip install fern", "grow(leaf)", "Grow a leaf."),
        ),
    ],
)
def test_every_line_of_a_short_story_stays(body: str, lines: tuple[str, ...]) -> None:
    html = clean_page(_page(body)).html
    assert [line for line in lines if line not in html] == []


def test_a_short_letter_is_no_box_that_asks_for_an_address() -> None:
    body = (
        f"<article class='newsletter-post post'><h1>Berg and the harbour</h1><p>{_SENTENCE}</p>"
        "<div class=widget><p>Thanks for reading! Subscribe for free to receive new posts.</p>"
        "<form><input type=email></form></div><p>I went to see it on Saturday.</p></article>"
    )
    html = clean_page(_page(body)).html
    assert _SENTENCE in html
    assert "on Saturday" in html
    assert "Subscribe" not in html


def test_a_long_note_on_rights_in_the_foot_is_none_of_a_story_in_another_script() -> None:
    rights = (
        "© 2024 Valley News. All rights reserved. Reproduction of any part of this site without "
        "the written permission of the publisher is forbidden by law and will be prosecuted."
    )
    page = (
        "<!doctype html><html lang=ur><title>گنگناتا پل - وادی نیوز</title><body><article dir=rtl>"
        "<h1>گنگناتا پل</h1><p>نیا پل کھلنے کے بعد سے ہر ہوا دار رات میں دھیمی گونج سنائی دیتی ہے۔"
        "</p><p>بلدیہ نے جون تک پائپوں میں ریت بھرنے کا وعدہ کیا ہے۔</p></article><footer>"
        f"{rights} {rights}</footer></body></html>"
    )
    html = clean_page(page.encode()).html
    assert "دھیمی گونج" in html
    assert "Reproduction" not in html


@pytest.mark.parametrize(
    "other",
    [
        "<p><a href='/b'>The bridge that hums.</a></p>",
        "<h3>Related stories</h3><ul><li>The bridge that hums.</ul>",
        "<div class=related><p>The bridge that hums.</p></div>",
        "<aside><p>The bridge that hums.</p></aside>",
        "<article><p>The bridge that hums.</p></article>",
        "<p>Sign up for our newsletter: The bridge that hums.</p>",
        "<button>The bridge</button>",
        "<h3>Popular</h3><p>The bridge that hums.</p>",
        "<h4>About the author</h4><p>The bridge that hums is hers.</p>",
        "<h3>Comments</h3><div><b>Tom</b><p>The bridge that hums.</p></div>",
        "<p>Click here to subscribe: The bridge.</p>",
        "<p>Next article: The bridge hums.</p>",
        "<div>The bridge that hums</div>",
    ],
)
def test_furniture_of_a_short_story_goes(other: str) -> None:
    body = f"<div><h1>Berg and the harbour</h1><p>{_SENTENCE}</p><p>So ordered.</p>{other}</div>"
    html = clean_page(_page(body)).html
    assert "So ordered." in html
    assert "The bridge" not in html


@pytest.mark.parametrize("heading", ["See also", "Further reading", "Sources", "The bridge"])
def test_what_a_short_story_says_last_stays(heading: str) -> None:
    said = f"<p>{_SENTENCE}</p><h2>{heading}</h2><p>grow(), leaf()</p>"
    body = f"<div><h1>Berg and the harbour</h1>{said}</div>"
    assert "grow(), leaf()" in clean_page(_page(body)).html
