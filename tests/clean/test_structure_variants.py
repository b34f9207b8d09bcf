"""Further ways in which pages write notes, lists, formulas, hidden text and furniture."""

# ruff: noqa: E501  # The markup of pages stands in one piece.

from __future__ import annotations

import re

import pytest

from reader.clean.page import clean_page
from tests.clean.pages import SENTENCES

LONG = "And then the river rose again in the spring of that year, as it had always done. " * 3


def html_of(inside: str, head: str = "", after: str = "") -> str:
    """Return the safe HTML of a story with something between its paragraphs and behind them."""
    told = [f"<p>{SENTENCES[n]} {SENTENCES[(n + 2) % 6]}</p>" for n in range(6)]
    page = (
        f'<!doctype html><html lang="en"><head><title>The weir of Ostvik</title>{head}</head><body>'
        f'<nav><a href="/">Home</a> <a href="/n">News</a></nav><main><article>'
        f"<h1>The weir of Ostvik</h1>{''.join(told[:3])}{inside}{''.join(told[3:])}</article>"
        f"{after}</main><footer>Built with care</footer></body></html>"
    )
    return clean_page(page.encode()).html


NOTES = [
    ('<sup id="b1"><a href="#n1">[1]</a></sup>',
     '<h2>References</h2><div class="reflist"><ol><li id="n1"><a href="#b1">^</a> {}</li></ol></div>'),
    ('<sup id="b1"><a href="#n1">1</a></sup>',
     '<div class="footnotes"><hr><ol><li id="n1"><p>{} <a href="#b1">↩</a></p></li></ol></div>'),
    ('<a id="b1" href="#n1">1</a>',
     '<div class="footnote"><a id="n1" href="#b1">1</a><div><p>{}</p></div></div>'),
    ('<sup><a href="#n1">[1]</a></sup>', '<ol class="footnotes"><li id="n1"><div>{}</div></li></ol>'),
    ('<a href="#n1" name="b1">(1)</a>',
     '<table><tr><td><a name="n1"></a>1.</td><td>{} <a href="#b1">back</a></td></tr></table>'),
    ('<a href="#n1">*</a>', '<p id="n1">* {}</p>'),
    ('<sup><a href="#注1">[注1]</a></sup>', '<ol><li id="注1">{}</li></ol>'),
    ('<sup><a href="#%E6%B3%A81">[注1]</a></sup>', '<ol><li id="注1">{}</li></ol>'),
    ('<a role="doc-noteref" href="#n1" id="b1">†</a>',
     '<aside role="doc-endnotes"><div role="doc-footnote" id="n1">{} <a href="#b1">back</a></div>'
     "</aside>"),
    ('<sup><a href="https://weir.example/x#n1">1</a></sup>', '<div class="notes"><p id="n1">{}</p></div>'),
    ('<sup><a href="#n1">1</a></sup><span id="n1" class="footnote-popup" style="display:none">{}</span>',
     ""),
]  # fmt: skip


@pytest.mark.parametrize(("link", "note"), NOTES)
def test_a_note_stays_with_its_link(link: str, note: str) -> None:
    said = "The archive has drawings of the old wall."
    head = '<link rel="canonical" href="https://weir.example/x">'
    html = html_of(f"<p>The wall is from 1791{link.format(said)}.</p>", head, note.format(said))
    assert said in html
    links = re.findall(r'href="#([^"]+)"', html)
    assert links
    assert set(links) <= set(re.findall(r'id="([^"]+)"', html))


def test_a_link_to_what_was_left_out_is_no_link() -> None:
    html = html_of('<p>See the <a href="#comments">comments</a> there.</p>')
    assert "<p>See the comments there.</p>" in html


FORMULAS = [
    '<span class="katex"><span class="katex-mathml"><math><mi>Q</mi><mo>=</mo><mi>v</mi>'
    '<annotation encoding="application/x-tex">Q=v</annotation></math></span>'
    '<span class="katex-html" aria-hidden="true">Q=v</span></span>',
    '<span class="mwe-math-element"><span style="display: none;"><math alttext="{\\displaystyle Q=v}">'
    "<mi>Q</mi><mo>=</mo><mi>v</mi></math></span>"
    '<img class="mwe-math-fallback-image-inline" src="/x" alt="{\\displaystyle Q=v}"></span>',
    '<span class="MathJax_Preview">Q=v</span><span class="MathJax_SVG" data-mathml="&lt;math&gt;'
    '&lt;mi&gt;Q&lt;/mi&gt;&lt;/math&gt;"><svg></svg><span class="MJX_Assistive_MathML"><math>'
    '<mi>Q</mi><mo>=</mo><mi>v</mi></math></span></span><script type="math/tex">Q=v</script>',
    '<img src="https://s0.wp.com/latex.php?latex=Q" alt="Q=v" class="latex">',
    '<script type="math/tex">Q=v</script>',
    '<mjx-container data-latex="Q=v"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml>'
    "<math><mi>Q</mi><mo>=</mo><mi>v</mi></math></mjx-assistive-mml></mjx-container>",
    "<m:math><m:mi>Q</m:mi><m:mo>=</m:mo><m:mi>v</m:mi>"
    '<m:annotation encoding="application/x-tex">Q=v</m:annotation></m:math>',
]


@pytest.mark.parametrize("carriers", FORMULAS)
def test_a_formula_comes_once_whoever_wrote_it(carriers: str) -> None:
    html = html_of(f"<p>The flow is {carriers} at any time.</p>")
    assert re.search(r'The flow is <span data-tex="Q=v">Q ?= ?v</span> at any time\.', html)


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ('<ol reversed start="3"><li>Third they did this.</li><li>Second that.</li></ol>',
         '<ol start="3" reversed="">'),
        ('<ol style="list-style-type: lower-roman"><li>First they looked at it.</li></ol>',
         '<ol type="i">'),
        ("<h2>Ingredients</h2><ul><li>2 eggs</li><li>Salt</li></ul><h2>Method</h2><ol><li>Mix all of "
         "it in a bowl.</li><li>Bake.</li></ol>", "<ul><li>2 eggs</li><li>Salt</li></ul>"),
        ("<dl><div><dt>Weir</dt><dd>A wall.</dd></div><div><dt>Race</dt><dd>A channel.</dd></div></dl>",
         "<dt>Race</dt><dd>A channel.</dd>"),
        ("<p>Finland<sup><a href='#n1'>2</a></sup> has many.</p><ol><li id='n1'>A note.</li></ol>",
         'Finland\u202f<sup><a id="at-back-n1"></a><a href="#at-n1">2</a></sup>'),
        (f'<div class="more" style="display:none"><p>{LONG}</p></div><a href="#">Read more</a>',
         "And then the river rose again"),
        ('<table><caption><div>Flow by month<tr><td>May</td><td>3.1</td></tr></table>', "3.1"),
        ("<blockquote class='mastodon-embed'><a href='https://m.example/@a/110000000000000001'>The weir "
         "is open.</a></blockquote>", "<blockquote><p><a href="),
        ('<h3 id="c">Gamma <a href="#c">🔗</a></h3><p>Enough words for a paragraph of it.</p>',
         "<h3>Gamma</h3>"),
        ('<p>See <a href="https://x.example/">it<span class="sr-only"> (opens a window)</span></a>.</p>',
         '<a href="https://x.example/">it</a>'),
        ("<p>The wall is old.<span class='sidenote'>So they say.</span> It holds.</p>",
         "The wall is old. So they say. It holds."),
("<p>Heard: <a href='https://x.example/'>Hen Ogledd</a><em>Scales Will Fall</em>.</p>",
         "Hen Ogledd</a> <em>Scales"),
        ('<p>See <a href="https://x.example/">it</a> and <b id="n9">more</b> of it.</p>'
         '<p>Back to <a href="#n9">more</a>.</p>', 'and <a id="at-n9"></a><strong>more</strong>'),
        ('<div class="cap">T</div><p></p><p>The weir was built later than the mill.</p>',
         "<p>The weir was built later"),
                ('<p>Before [vc_row width="1/2"]the flood[/vc_row] came.</p>', "Before the flood came."),
    ],
)  # fmt: skip
def test_it_stays_as_it_was_meant(inside: str, kept: str) -> None:
    assert kept in html_of(inside)


@pytest.mark.parametrize(
    ("inside", "head"),
    [
        ('<div class="veil"><p>Bakers sell bread by weight again, as before the war.</p></div>',
         "<style>.veil { display: none }</style>"),
        ('<p>The mayor<span style="display:none"> of the bread</span> spoke for an hour.</p>', ""),
        ('<div class="w-condition-invisible"><h1>Bread</h1><p>Bakers sell bread by weight.</p></div>',
         ""),
        ("<template><p>Bread by weight is sold again in the town, they say.</p></template>", ""),
        ('<div class="newsletter"><h3>Bread each morning</h3><p>Sign up for our newsletter.</p>'
         '<form><input type="email"><button>Go</button></form></div>', ""),
        ("<p>{{ bread.title }}</p>", ""),
    ],
)  # fmt: skip
def test_what_readers_do_not_see_is_none_of_the_story(inside: str, head: str) -> None:
    html = html_of(inside, head)
    assert "bread" not in html.lower()
    assert html.count("<p>") >= 6


def test_a_style_sheet_that_shows_it_somewhere_hides_nothing() -> None:
    head = "<style>.a{display:none}@media (min-width:1px){.a{display:block}}</style>"
    said = "The council will meet again in the autumn to decide on the second channel."
    assert said in html_of(f'<div class="a"><p>{said}</p></div>', head)


def test_pictures_in_a_row_that_were_not_saved_are_one() -> None:
    html = html_of("".join(f'<p><img src="https://x.example/{n}.jpg"></p>' for n in range(5)))
    assert html.count("asset:missing-") == 1


def test_an_infobox_comes_after_the_first_paragraph() -> None:
    box = '<table class="infobox"><tr><th>Height</th><td>4 m</td></tr><tr><th>Built</th><td>1791</td></tr></table>'
    told = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES)
    page = f"<html><body><main><h1>The weir</h1><div>{box}{told}</div></main></body></html>"
    html = clean_page(page.encode()).html
    assert html.index(SENTENCES[0]) < html.index("<table") < html.index(SENTENCES[1])


@pytest.mark.parametrize(
    "described",
    [
        'table class="vertical-navbox nowraplinks vcard hlist"',
        'table class="sidebar nomobile nowraplinks"',
        'table class="navbox" style="width:100%"',
        'div class="navigation-box"',
        'div class="NavFrame" role="navigation"',
        'table id="navigationsleiste"',
    ],
)
def test_a_box_of_links_to_a_subjects_pages_is_no_part_of_the_story(described: str) -> None:
    links = ", ".join(f'<a href="/wiki/{name}">{name} weir</a>' for name in "ABCDE")
    rows = [
        'This page is part of <a href="/wiki/Rivers">a series</a> on the',
        "<b>Weirs of the Ostvik valley</b>",
        '<div class="NavHead">Weirs that are still in use</div>' + links,
    ]
    inside = (
        "".join(f"<tr><td>{row}</td></tr>" for row in rows)
        if described.startswith("table")
        else "".join(f"<div>{row}</div>" for row in rows)
    )
    box = f"<{described}>{inside}</{described.split()[0]}>"
    told = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES)
    page = f"<html><body><main><h1>The weir</h1><div>{box}{told}</div></main></body></html>"
    html = clean_page(page.encode()).html
    assert "part of" not in html and "Weirs" not in html
    assert all(sentence in html for sentence in SENTENCES)


def test_a_line_of_very_many_parts_is_read_in_little_time_and_kept() -> None:
    """What a rule fades in a line is a tooltip; hundreds of them are the text."""
    head = "<style>.f{opacity:0}</style>"
    for parts, kept in ((2, False), (3_000, True)):
        words = 'The bridge was closed by order. <span class="f">hush</span> ' * parts
        assert ("hush" in html_of(f"<p>{words}</p>", head)) is kept


def test_a_picture_is_shown_once_beside_its_twin_for_readers_without_scripts() -> None:
    gallery = "".join(
        f'<img data-src="/{n}.jpg" alt="Weir {n}"><noscript><img src="/{n}.jpg"></noscript>'
        for n in range(300)
    )
    assert html_of(f"<div>{gallery}</div>").count("<img") == 300


def test_a_part_about_next_steps_is_not_the_next_story() -> None:
    said = "".join(f"<p>{sentence} The town will see to it in May.</p>" for sentence in SENTENCES)
    html = html_of("", after=f'<section id="post-next-steps"><h2>Next steps</h2>{said}</section>')
    assert "Next steps" in html
