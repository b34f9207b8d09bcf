"""Mark-up that further generators write for listings, formulas and headings."""

# ruff: noqa: E501  # The markup of pages stands in one piece.

from __future__ import annotations

import re

import pytest

from reader.clean.page import clean_page
from reader.clean.render.sanitizer import sanitise
from tests.clean.pages import SENTENCES
from tests.clean.test_structure_variants import html_of

CODE = "def flow(depth):\n    rate = depth * 3\n    return rate</pre>"

LISTINGS = {
    "wp-enlighter": '<div class="enlighter-default enlighter-v-standard enlighter-t-enlighter enlighter-linenumbers"><div class="enlighter-toolbar-top enlighter-toolbar"><div class="enlighter-btn enlighter-btn-raw" title="Plain text"></div></div><div class="enlighter-code"><div class="enlighter" style=""><div class=""><div><span class="enlighter-k0">def</span><span class="enlighter-text"> flow(depth):</span></div></div><div class=""><div><span class="enlighter-text">    rate = depth * 3</span></div></div><div class=""><div><span class="enlighter-text">    return rate</span></div></div></div></div></div><pre class="EnlighterJSRAW" data-enlighter-language="python" style="display:none">def flow(depth):\n    rate = depth * 3\n    return rate</pre>',
    "crayon": '<div id="crayon-1" class="crayon-syntax crayon-theme-classic"><div class="crayon-toolbar"><span class="crayon-title">flow.py</span><div class="crayon-tools"><div class="crayon-button crayon-copy-button"></div><span class="crayon-language">Python</span></div></div><div class="crayon-plain-wrap"><textarea wrap="soft" class="crayon-plain print-no" readonly>def flow(depth):\n    rate = depth * 3\n    return rate</textarea></div><div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content"><div class="crayon-num">1</div><div class="crayon-num crayon-striped-num">2</div><div class="crayon-num">3</div></div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line" id="c1"><span class="crayon-r">def</span> flow(depth):</div><div class="crayon-line crayon-striped-line">    rate = depth * 3</div><div class="crayon-line">    return rate</div></div></td></tr></table></div></div>',
    "gitbook": '<div class="group/codeblock grid grid-flow-col"><div class="flex items-center">flow.py</div><button class="group-hover">Copy</button><pre class="overflow-auto"><code class="min-w-full inline-grid"><span class="highlight-line "><span class="highlight-line-number">1</span><span class="highlight-line-content">def flow(depth):</span></span><span class="highlight-line "><span class="highlight-line-number">2</span><span class="highlight-line-content">    rate = depth * 3</span></span><span class="highlight-line "><span class="highlight-line-number">3</span><span class="highlight-line-content">    return rate</span></span></code></pre></div>',
    "csdn": '<pre data-index="0" class="set-code-show prettyprint"><code class="prism language-python has-numbering" onclick="mdcp.copyCode(event)">def flow(depth):\n    rate = depth * 3\n    return rate\n<div class="hljs-button {2}" data-title="复制"></div></code><ul class="pre-numbering" style=""><li style="color: rgb(153, 153, 153);">1</li><li>2</li><li>3</li></ul></pre>',
    "shiki-vitepress": '<div class="language-python vp-adaptive-theme line-numbers-mode"><button title="Copy Code" class="copy"></button><span class="lang">python</span><pre class="shiki shiki-themes github-light"><code><span class="line"><span style="--x:#f">def</span> flow(depth):</span>\n<span class="line">    rate = depth * 3</span>\n<span class="line">    return rate</span></code></pre><div class="line-numbers-wrapper" aria-hidden="true"><span class="line-number">1</span><br><span class="line-number">2</span><br><span class="line-number">3</span><br></div></div>',
    "confluence": '<div class="code panel pdl conf-macro output-block" style="border-width: 1px;"><div class="codeHeader panelHeader pdl"><b>flow.py</b></div><div class="codeContent panelContent pdl"><pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: py; gutter: false; theme: Confluence">def flow(depth):\n    rate = depth * 3\n    return rate</pre></div></div>',
    "mediawiki": '<div class="mw-highlight mw-highlight-lang-python mw-content-ltr mw-highlight-lines" dir="ltr"><pre><span></span><span id="L-1"><a href="#L-1"><span class="linenos" data-line="1"></span></a><span class="k">def</span> flow(depth):</span>\n<span id="L-2"><a href="#L-2"><span class="linenos" data-line="2"></span></a>    rate = depth * 3</span>\n<span id="L-3"><a href="#L-3"><span class="linenos" data-line="3"></span></a>    return rate</span>\n</pre></div>',
    "gist": '<div id="gist1" class="gist"><div class="gist-file"><div class="gist-data"><div class="js-gist-file-update-container"><div id="file-flow-py" class="file my-2"><div itemprop="text" class="Box-body p-0 blob-wrapper data type-python"><div class="js-check-bidi js-blob-code-container blob-code-content"><table data-hpc class="highlight tab-size js-file-line-container"><tbody><tr><td id="L1" class="blob-num js-line-number" data-line-number="1"></td><td id="LC1" class="blob-code blob-code-inner js-file-line">def flow(depth):</td></tr><tr><td class="blob-num js-line-number" data-line-number="2"></td><td class="blob-code blob-code-inner js-file-line">    rate = depth * 3</td></tr><tr><td class="blob-num js-line-number" data-line-number="3"></td><td class="blob-code blob-code-inner js-file-line">    return rate</td></tr></tbody></table></div></div></div></div></div><div class="gist-meta"><a href="https://gist.github.com/x/raw">view raw</a> <a href="https://gist.github.com/x#file-flow-py">flow.py</a> hosted with &#10084; by <a href="https://github.com">GitHub</a></div></div></div>',
    "lists-ol": '<ol class="linenums"><li class="L0"><span class="kwd">def</span> flow(depth):</li><li class="L1">    rate = depth * 3</li><li class="L2">    return rate</li></ol>',
    "expressive-code": '<div class="expressive-code"><figure class="frame has-title not-content"><figcaption class="header"><span class="title">flow.py</span></figcaption><pre data-language="python"><code><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">1</div></div><div class="code"><span>def</span> flow(depth):</div></div><div class="ec-line"><div class="gutter"><div class="ln" aria-hidden="true">2</div></div><div class="code"><span class="indent">    </span>rate = depth * 3</div></div><div class="ec-line"><div class="gutter"><div class="ln">3</div></div><div class="code"><span class="indent">    </span>return rate</div></div></code></pre><div class="copy"><button title="Copy to clipboard"></button></div></figure></div>',
    "nbconvert": '<div class="cell border-box-sizing code_cell rendered"><div class="input"><div class="prompt input_prompt">In&nbsp;[1]:</div><div class="inner_cell"><div class="input_area"><div class=" highlight hl-ipython3"><pre><span></span><span class="k">def</span> flow(depth):\n    rate = depth * 3\n    return rate\n</pre></div></div></div></div><div class="output_wrapper"><div class="output"><div class="output_area"><div class="prompt output_prompt">Out[1]:</div><div class="output_text output_subarea output_execute_result"><pre>42.5</pre></div></div></div></div></div>',
}


@pytest.mark.parametrize("markup", LISTINGS.values(), ids=LISTINGS)
def test_a_listing_comes_once_and_whole(markup: str) -> None:
    html = html_of(markup)
    assert html.count("def flow(depth):") == 1
    assert CODE in html
    assert not [
        line
        for line in html.split("\n")
        if line.strip() in ("<p>1<br>2<br>3</p>", "<ul><li>1</li><li>2</li><li>3</li></ul>")
    ]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("wp-enlighter", "python"),
        ("gitbook", ""),
        ("confluence", "py"),
        ("mediawiki", "python"),
        ("gist", "python"),
        ("nbconvert", "ipython3"),
    ],
)
def test_a_listing_has_the_language_that_stands_around_it(name: str, language: str) -> None:
    named = f' data-language="{language}"' if language else ""
    assert f"<pre{named}>def flow" in html_of(LISTINGS[name])


FORMULAS = {
    "raw-dollar": "<p>The flow is \\(Q=vA\\) today, and</p><p>$$E = mc^2$$</p><p>is known.</p>",
    "pandoc-span": '<p>The flow is <span class="math inline">\\(Q=vA\\)</span> today.</p><p><span class="math display">\\[Q=\\frac{v}{A}\\]</span></p>',
    "so-codecogs": '<p>The flow is <img src="https://latex.codecogs.com/svg.latex?Q%3DvA" title="Q=vA"> today.</p>',
    "substack-latex": '<div class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;Q=vA&quot;,&quot;id&quot;:&quot;X&quot;}" data-component-name="LatexBlockToDOM"></div>',
    "notion-eq": '<figure class="equation"><style>@import url(x)</style><div class="equation-container"><span class="katex-display"><span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>Q</mi><mo>=</mo><mi>v</mi><mi>A</mi></mrow><annotation encoding="application/x-tex">Q=vA</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">Q=vA</span></span></span></div></figure>',
}


@pytest.mark.parametrize("markup", FORMULAS.values(), ids=FORMULAS)
def test_a_formula_that_is_bare_tex_is_read_once(markup: str) -> None:
    html = html_of(markup)
    assert html.count('<span data-tex="Q=vA">Q') == 1
    assert "\\(" not in html
    assert "$$" not in html


HEADINGS = [
    '<div class="mw-heading mw-heading2"><h2 id="F">Flow and drop</h2><span class="mw-editsection">[<a href="/w/index.php?action=edit">Bearbeiten</a> | <a href="/e">Quelltext bearbeiten</a>]</span></div><p>More words on the flow follow here, and they are enough for a paragraph.</p>',
    '<h2 id="f">Flow and drop <button class="copy-link" aria-label="Copy link">Copy link</button></h2><p>More words on the flow follow here, and they are enough for a paragraph.</p>',
    '<h2 id="f">Flow and drop<a href="#f"><img src="link.svg" alt="Link to this heading"></a></h2><p>More words on the flow follow here, and they are enough for a paragraph.</p>',
    '<h3 id="f">Flow and drop <a href="#top">↑</a></h3><p>More words on the flow follow here, and they are enough for a paragraph.</p>',
    '<dl><dt id="f">Flow and drop<a class="headerlink" href="#f" title="Link to this definition">¶</a></dt><dd>It is what a river does.</dd></dl>',
]


@pytest.mark.parametrize("markup", HEADINGS)
def test_a_heading_keeps_its_words_alone(markup: str) -> None:
    assert ">Flow and drop</" in html_of(markup)


def test_prose_on_dollars_is_no_formula() -> None:
    html = html_of(
        "<p>A room costs $$ and a suite $$ more, said the clerk, who would use \\( and \\) in pairs.</p><pre>\\(a+b\\)</pre>"
    )
    assert (
        "costs $$ and a suite $$ more, said the clerk, who would use \\( and \\) in pairs." in html
    )
    assert "<pre>\\(a+b\\)</pre>" in html


BREAD = (
    "<p>The art of bread begins with weighing, since a spoon of flour is never the same twice.</p>"
    "<p>Water is warmed to the touch of the wrist, and the salt is kept apart from the yeast.</p>"
    "<p>Bakers of the old quarter leave the dough over night, in cellars where it is cool.</p>"
)
OTHERS = {
    "next post": f'<article class="post"><h2><a href="/b">Bread by weight</a></h2>{BREAD}</article>',
    "typed": f'<div><article itemscope itemtype="https://schema.org/NewsArticle"><h1>Bread by weight</h1><p class="byline">By Ann Baker</p>{BREAD}</article></div>',
    "dated section": f"<div><section><h1>Bread by weight</h1><time>3 May 2021</time>{BREAD}</section></div>",
    "out of sight": f'<div style="position:absolute;left:-9999px"><h2>Bread by weight</h2>{BREAD}</div>',
    "clipped": f'<div class="sr-only"><h2>Bread by weight</h2>{BREAD}</div>',
}


@pytest.mark.parametrize("markup", OTHERS.values(), ids=OTHERS)
def test_another_article_behind_the_story_is_none_of_it(markup: str) -> None:
    html = html_of("", after=markup)
    assert "dough" not in html
    assert "weighing" not in html
    assert "pier" in html


def test_a_byline_of_the_next_article_names_no_author() -> None:
    story = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    page = f"<title>The weir</title><article><h1>The weir</h1>{story}</article>{OTHERS['typed']}"
    assert clean_page(page.encode()).authors == ()


def test_lists_below_headings_of_a_recipe_stay() -> None:
    html = html_of(
        '<h3>Ingredients</h3><div><ul><li class="i"><span class="n">500</span> <span>g</span> flour</li>'
        '<li class="i"><span>10</span> <span>g</span> salt</li></ul></div>'
        "<div><h3>Instructions</h3><ul><li>Mix.</li><li>Bake it for an hour.</li></ul></div>"
    )
    assert "<ul><li>500 g flour</li><li>10 g salt</li></ul>" in html
    assert "<ul><li>Mix.</li><li>Bake it for an hour.</li></ul>" in html


NOTE = "The county archive keeps the drawings under number 44."
NOTES = {
    "substack": (
        '<a class="footnote-anchor" id="footnote-anchor-1-9" href="#footnote-1-9">1</a>',
        f'<div class="footnote"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number">1</a><div class="footnote-content"><p>{NOTE}</p></div></div>',
    ),
    "sphinx": (
        '<a class="footnote-reference brackets" href="#id3" id="id1"><span>[</span>1<span>]</span></a>',
        f'<aside class="footnote-list brackets"><aside class="footnote brackets" id="id3" role="doc-footnote"><span class="label"><span>[</span><a role="doc-backlink" href="#id1">1</a><span>]</span></span><p>{NOTE}</p></aside></aside>',
    ),
    "terms": (
        '<a href="#n1">[1]</a>',
        f'<h2>Endnotes</h2><dl><dt id="n1">[1]</dt><dd>{NOTE}</dd></dl>',
    ),
    "names": (
        '<a href="#1"><sup>1</sup></a>',
        f'<p><b>Notes</b></p><p><a name="1"></a>1. {NOTE}</p>',
    ),
    "latexml": (
        '<cite>[<a href="#bib.bib1" class="ltx_ref">1</a>]</cite>',
        f'<section class="ltx_bibliography"><h2>References</h2><ul><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_tag">[1]</span><span class="ltx_bibblock">{NOTE}</span></li></ul></section>',
    ),
    "plugin": (
        '<a href="#easy-footnote-bottom-1"><sup>1</sup></a>',
        f'<ol class="easy-footnotes-wrapper"><li><span id="easy-footnote-bottom-1"></span>{NOTE}<a class="easy-footnote-to-top" href="#easy-footnote-1"></a></li></ol>',
    ),
}


@pytest.mark.parametrize(("mark", "note"), NOTES.values(), ids=NOTES)
def test_a_note_and_its_mark_lead_to_each_other(mark: str, note: str) -> None:
    html = html_of(f"<p>The wall is from 1791{mark}, says the book of the parish.</p>{note}")
    places = re.findall(r'<a id="([^"]+)"', html)
    links = re.findall(r'<a href="#([^"]+)"', html)
    assert len(links) == 2
    assert set(links) <= set(places)
    assert re.search(rf"<(?:p|li|dd)>[^\n]*{NOTE}[^\n]*</(?:p|li|dd)>", html)
    assert "<p>[1]</p>" not in html
    assert sanitise(html).html == html


@pytest.mark.parametrize(
    ("name", "kind"), [("loweralpha simple", "a"), ("upper-roman", "I"), ("list-lower-latin", "a")]
)
def test_a_class_says_how_a_list_counts(name: str, kind: str) -> None:
    html = html_of(
        f'<ol class="{name}"><li>under the first arch</li><li>under the second</li></ol>'
    )
    assert f'<ol type="{kind}">' in html


def test_a_note_within_its_sentence_has_one_mark_and_stands_apart() -> None:
    html = html_of(
        '<p>The wall is from 1791<span class="ltx_note"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer">'
        f'<span><sup>1</sup><span class="ltx_tag">1</span>{NOTE}</span></span></span> and it holds to this day.</p>'
    )
    assert f"1791<sup>1</sup> {NOTE} and it holds" in html


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ('<p><img src="t.png" alt="T" class="drop">here was a time when the river went where it wanted.</p>', "<p>There was a time"),
        ('<div class="letter">T</div><p>here was a time when the river went where it wanted.</p>', "<p>There was a time"),
        ('<p>In the month of May it rose by 3<span aria-hidden="true">m</span><span class="sr-only">metres</span>, as the keeper said.</p>', "by 3 metres, as"),
        ('<p>The river, the keeper said, rose <ins class="adsbygoogle">Advertisement</ins>in the spring.</p>', "rose in the spring"),
        ('<figure class="wp-block-table"><table><thead><tr><th>Month</th><th>Flow</th></tr></thead><tbody><tr><td>May</td><td>3.1</td></tr></tbody></table></figure>', "<th>Flow</th>"),
        ('<div class="table"><div class="tr"><div class="th">Month</div><div class="th">Flow</div></div><div class="tr"><div class="td">May</div><div class="td">3.1</div></div></div>', "<tr><th>Month</th><th>Flow</th></tr><tr><td>May</td><td>3.1</td></tr>"),
        ('<div class="divTable"><div class="divTableBody"><div class="divTableRow"><div class="divTableCell">Month</div><div class="divTableCell">Flow</div></div><div class="divTableRow"><div class="divTableCell">May</div><div class="divTableCell">3.1</div></div></div></div>', "<td>Month</td><td>Flow</td>"),
        ('<div style="display:table"><div style="display:table-row"><span style="display:table-cell">Month</span><span style="display:table-cell">Flow</span></div><div style="display:table-row"><span style="display:table-cell">May</span><span style="display:table-cell">3.1</span></div></div>', "<tr><td>May</td><td>3.1</td></tr>"),
    ],
)  # fmt: skip
def test_what_a_style_keeps_together_or_apart_is_so_in_the_text(inside: str, kept: str) -> None:
    assert kept in html_of(inside)


def test_the_caption_of_a_table_in_a_figure_is_its_own() -> None:
    html = sanitise(
        "<figure><table><tr><th>Month</th><th>Flow</th></tr><tr><td>May</td><td>3.1</td></tr></table>"
        "<figcaption>Flow by month.</figcaption></figure>"
    ).html
    assert html.startswith("<table><caption>Flow by month.</caption><tr><th>Month</th>")
    assert sanitise(html).html == html
