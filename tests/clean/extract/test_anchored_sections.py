"""A manual or reference page keeps all its sections, whatever each of them looks like."""

from __future__ import annotations

from functools import partial

import pytest

from reader.clean.extract.anchored_sections import keep_sections
from reader.clean.extract.blocks import lay_out
from reader.clean.extract.other_regions import without_other_regions
from reader.clean.page import clean_page
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse
from tests.formats.repeated_tokens import is_linear

_PROSE = (
    "This function takes the lock that guards the table, waits until every reader has left it, "
    "and returns the place at which the new row was written, counted from nought as ever.",
    "It is safe to call it from several threads at once, since the lock is taken for each row "
    "alone and given back before the caller hears of the row that was written.",
)
_MENU = "<nav><a href='/a.html'>Up</a> <a href='/b.html'>Next</a></nav>"


def _section(make: str, name: str, text: str) -> str:
    return {
        "div": f'<div class="refsect2"><a name="{name}"></a><h3>{name}()</h3>{text}</div>',
        "flat": f'<h3 id="{name}">{name}()</h3>{text}',
        "wrapped": f'<section id="{name}"><div class=top><div><h3>{name}()</h3></div></div>{text}'
        "</section>",
        "terms": f'<dl class="function"><dt id="{name}"><code>{name}()</code></dt><dd>{text}</dd>'
        "</dl>",
        "before": f'<a id="{name}"></a>\n<h3>{name}()</h3>{text}',
    }[make]


@pytest.mark.parametrize("make", ["div", "flat", "wrapped", "terms", "before"])
def test_sections_beside_one_that_reads_like_prose_stay(make: str) -> None:
    prose = "".join(f"<p>{line}</p>" for line in _PROSE)
    short = (
        "<pre>int {n}(void);</pre><table><tr><td><p>none</p></td><td><p>{n} row</p></td></table>"
    )
    parts = [_section(make, f"row_{n}", short.replace("{n}", f"row_{n}")) for n in range(6)]
    parts.insert(3, _section(make, "row_write", f"<pre>int row_write(void);</pre>{prose}"))
    page = f"<title>Rows</title><body>{_MENU}<div><h1>Rows</h1>{''.join(parts)}</div></body>"
    html = clean_page(page.encode()).html
    assert "waits until every reader" in html
    for n in range(6):
        assert f"int row_{n}(void);" in html
    assert "Next" not in html


def test_a_signature_between_a_name_and_its_description_stays() -> None:
    page = (
        f"<title>row_write in rows - Reference</title><body>{_MENU}<main><h1>row_write</h1>"
        "<div>Source</div><h2>Synopsis</h2><pre>pub fn row_write(row: &amp;Row) -&gt; usize</pre>"
        f"<details open><summary>Expand</summary><div><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></div>"
        "</details></main></body>"
    )
    html = clean_page(page.encode()).html
    assert "pub fn row_write" in html
    assert "Synopsis" in html


def test_a_button_in_a_heading_is_no_part_of_its_name() -> None:
    page = (
        f"<title>Function rows::row_write</title><body>{_MENU}<main><h1><span>Function rows::"
        "<wbr><a href='#'>row_write</a><button title='Copy'><img src='c.svg'></button></span></h1>"
        "<div>1.27.0 · source</div><pre>pub fn row_write(row: &amp;Row) -&gt; usize</pre>"
        f"<details open><summary>Expand</summary><p>{_PROSE[0]}</p><p>{_PROSE[1]}</p></details>"
        "</main></body>"
    )
    assert "pub fn row_write" in clean_page(page.encode()).html


@pytest.mark.parametrize("listing", ["int row_write(void);", "struct rows {" + " row one;" * 40])
def test_a_page_that_only_says_how_something_is_called_keeps_all_listings(listing: str) -> None:
    page = (
        f"<title>Function row_write</title><body>{_MENU}<div class=entry><div><h2>Function "
        f"row_write</h2><p>rows::row_write</p></div><h2>Synopsis</h2><pre>{listing}</pre>"
        "<h2>Members</h2><ol><li><pre>int row_size(int row);</pre></li></ol></div>"
        "<table><tr><td><p>Distributed under the Rows Licence, Version 1.0; see the file "
        "that comes with it.</p></td></tr></table></body>"
    )
    html = clean_page(page.encode()).html
    assert listing[:12] in html
    assert "int row_size" in html
    assert "Members" in html
    assert "Licence" not in html
    assert "Next" not in html


def test_parts_of_a_section_that_is_kept_stay() -> None:
    def section(name: str) -> str:
        return (
            f'<div><a name="{name}"></a><h3>{name}()</h3><pre>int {name}(int row);</pre>'
            f'<p>{_PROSE[0]}</p><div><a name="{name}p"></a><h4>Parameters</h4><table><tr>'
            f"<td><p>row</p></td><td><p>a place in {name}</p></td></tr></table></div>"
            f'<div><a name="{name}r"></a><h4>Returns</h4><p>the new place</p></div></div>'
        )

    layout = lay_out(parse(f"<div><p>Rows</p>{section('row_one')}{section('row_two')}</div>"))
    kept = [block.text.startswith(("int ", "This ")) for block in layout.blocks]
    keep_sections(layout, kept)
    left_out = [block.text for block, keep in zip(layout.blocks, kept, strict=True) if not keep]
    assert left_out == ["Rows", "row_one()", "row_two()"]


def _prose(number: int) -> str:
    return "".join(f"<p>{line} Part {n}.</p>" for n in range(number) for line in _PROSE)


@pytest.mark.parametrize(
    "other",
    [
        '<div><h3 id="t"><a href="/other.html">The harbour</a></h3><p>Its master said.</p></div>',
        "<div><h3>The harbour</h3><p>Its master said.</p></div>",
        '<div class="related"><h3 id="t">The harbour</h3><p>Its master said.</p></div>',
        '<article><h3 id="t">The harbour</h3><p>Its master said.</p></article>',
        '<div><h3 id="t">Related</h3><p>Its master said.</p></div>',
        '<div><h3 id="t">Ready?</h3><p>Ask its master.</p><a class="button" href="/b">Go</a></div>',
        '<div><h3 id="t">Letters</h3><p>Its master.</p><form><p>Address</p></form></div>',
        '<div><a href="/b"><h3 id="t">The harbour</h3><p>Its master said.</p></a></div>',
        '<div><p id="t">An earlier line.</p><h3>The harbour</h3><p>Its master said.</p></div>',
    ],
)
def test_what_leads_away_or_is_called_otherwise_is_no_section(other: str) -> None:
    page = f'<body><div id="a"><h3>How</h3>{_prose(2)}</div>{other}</body>'
    layout = lay_out(parse(cut(page).markup))
    kept = [block.words >= 25 for block in layout.blocks]
    keep_sections(layout, kept)
    assert not any(k for b, k in zip(layout.blocks, kept, strict=True) if "master" in b.text)


def test_many_headings_in_one_box_take_time_with_their_number() -> None:
    def sections(number: int) -> None:
        layout, kept = layouts[number], [False] * len(layouts[number].blocks)
        keep_sections(layout, kept)

    layouts = {
        number: lay_out(parse("<div>" + "<h3>How</h3><p>So.</p>" * number + "</div>"))
        for number in (1_000, 4_000)
    }
    assert is_linear(partial(sections, 4_000), partial(sections, 1_000), 8, 0.2)


def test_a_section_on_cookies_in_a_manual_is_no_notice() -> None:
    cookies = (
        "<p>The <code>COOKIE</code> of a session holds consent to cookies and privacy.</p>" * 6
    )
    page = f'<body><div>{_prose(4)}</div><div id="s-cookies"><h2>Cookies</h2>{cookies}</div></body>'
    for markup, stays in ((page, True), (page.replace("code>", "b>"), False)):
        layout = lay_out(parse(cut(markup).markup))
        kept = [True] * len(layout.blocks)
        without_other_regions(layout, kept, ("Sessions",), "")
        assert kept[-1] is stays


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id="_mapping_authors">Mapping Authors</h2>',
        '<h2><a id="AuthFormAuthoritative">AuthFormAuthoritative</a> <a>Directive</a></h2>',
        "<h2>Utility Modules</h2>",
        "<p>Is implemented by <a href='x'>Rows</a>.</p><p>by <a href='x'>Rows</a></p>",
    ],
)
def test_what_a_manual_calls_its_parts_is_no_author(heading: str) -> None:
    prose = "".join(f"<p>{line}</p>" for line in _PROSE)
    page = (
        f"<title>Rows</title><body>{_MENU}<h1>Rows</h1>{heading}{prose}<h2>Notes</h2>{prose}"
        "<p>See Mapping Authors above.</p><ul><li>Mapping Authors<li>Utility Modules</ul></body>"
    )
    assert clean_page(page.encode()).authors == ()
