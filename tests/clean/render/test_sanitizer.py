from __future__ import annotations

import base64
import re

import pytest

from reader.clean.render.sanitizer import article_from_html, sanitise
from reader.clean.render.text_article import article_from_text
from reader.model import Facts

BASE = "https://example.org/dir/page.html"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


def safe(html: str) -> str:
    return sanitise(html, base_url=BASE).html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<p onclick="x()" style="background:url(http://e.example)">t</p>',
        '<a href="javascript:alert(1)">t</a>',
        '<a href=" java&#10;script:alert(1)">t</a>',
        '<a href="data:text/html,x">t</a>',
        '<img src="file:///etc/passwd">',
        '<iframe src="http://ad.example/x"></iframe>',
        '<form action="/x"><input value="v"><button>b</button></form>',
        '<object data="x.swf"></object><embed src="x.swf">',
        "<style>p{}</style><link rel=stylesheet href=/x.css><base href=//e.example>",
        '<svg><a xlink:href="javascript:1"><text>t</text></a></svg>',
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></math>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
        '<img src="asset:../../x"><img src="asset:missing-zz">',
    ],
)
def test_nothing_that_acts_comes_through(hostile: str) -> None:
    tags = "".join(re.findall(r"<[^>]*>", safe(hostile)))
    assert not re.search(
        r"script|onclick|onerror|style|iframe|form|input|button|object|embed|svg|link |base|file:|"
        r"data:|zz|\.\./",
        tags,
    )


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("a<br><br>b", "<p>a</p>\n<p>b</p>"),
        ("<div>a<div>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>"),
        ("<b>a<div>b</div></b>", "<p><strong>a</strong></p>\n<p><strong>b</strong></p>"),
        ("<p> a <b></b> <i> b</i></p>", "<p>a <em>b</em></p>"),
        ("<h1>T</h1><h4>u</h4>", "<h2>T</h2>\n<h4>u</h4>"),
        ("<pre>a\n  b  \n</pre>", "<pre>a\n  b</pre>"),
        ("<pre><code>x &lt; 1\n\ty</code></pre>", "<pre>x &lt; 1\n\ty</pre>"),
        ("<ol start=3><li>a<li>b</ol>", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<p dir=rtl lang=he>שלום</p>", '<p dir="rtl" lang="he">שלום</p>'),
        (
            "<blockquote>q<cite>w</cite></blockquote>",
            "<blockquote><p>q<cite>w</cite></p></blockquote>",
        ),
        ("x<sup>2</sup> H<sub>2</sub>O", "<p>x<sup>2</sup> H<sub>2</sub>O</p>"),
        ("<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>"),
        ("<ruby>漢<rt>かん</rt></ruby>", "<p>漢(かん)</p>"),
        ("<p hidden>no</p><p>yes</p>", "<p>yes</p>"),
        ("<math><msup><mi>x</mi><mn>2</mn></msup></math>", "<p>x^2</p>"),
        ("<hr><p>a</p><hr><hr><p>b</p>", "<p>a</p>\n<hr>\n<p>b</p>"),
        (
            '<figure><iframe src="https://player.vimeo.com/video/7" title="Film"></iframe>'
            "<figcaption>By <b>Ann</b></figcaption></figure><p>a</p>",
            '<figure><figcaption><a href="https://player.vimeo.com/video/7">Vimeo video: Film</a>'
            "</figcaption></figure>\n<p>By <strong>Ann</strong></p>\n<p>a</p>",
        ),
        ("<q>a <q>b</q> c</q> d", "<p><q>a <q>b</q> c</q> d</p>"),
        ("<q>a <q>b <q>c</q></q></q>", "<p><q>a <q>b c</q></q></p>"),
        ("a\u00adb <del>c</del>", "<p>a\u00adb <s>c</s></p>"),
    ],
)
def test_one_grammar_whatever_came_in(source: str, written: str) -> None:
    assert safe(source) == written
    assert safe(written) == written


def test_footnotes_lead_there_and_back() -> None:
    html = safe(
        '<p>Text<sup id="r1"><a href="#n1">1</a></sup></p>'
        '<ol><li id="n1">Note <a href="#r1">back</a></li></ol>'
    )
    assert '<a href="#at-n1">1</a>' in html
    assert '<a id="at-n1"></a>Note <a href="#at-r1">back</a>' in html
    assert 'id="at-r1"' in html
    assert safe(html) == html


def test_links_are_made_absolute() -> None:
    assert 'href="https://example.org/x?a=1&amp;b=2"' in safe('<a href="/x?a=1&b=2">l</a>')
    assert 'href="mailto:a@b.example"' in safe('<a href="mailto:a@b.example">l</a>')
    assert sanitise('<a href="/x">l</a>').html == "<p>l</p>"


def test_tables_of_data_stay_and_layout_is_dissolved() -> None:
    data = "<table><caption>C</caption><tr><th>a<th>b<tr><td colspan=2>1</table>"
    assert safe(data) == (
        "<table><caption>C</caption><tr><th>a</th><th>b</th></tr>"
        '<tr><td colspan="2">1</td></tr></table>'
    )
    assert (
        safe("<table><tr><td>left<td><table><tr><td>in</table></table>") == "<p>left</p>\n<p>in</p>"
    )


def test_long_tables_are_parted() -> None:
    rows = "".join(f"<tr><td>{n}</td><td>x</td></tr>" for n in range(450))
    html = safe(f"<table>{rows}</table>")
    assert html.count("<table>") == 3
    assert html.count("<tr>") == 450


def test_long_words_and_long_paragraphs_are_broken() -> None:
    html = safe("<p>" + "x" * 100_000 + "</p><p>" + "word and word. " * 5000 + "</p>")
    assert max(len(word) for word in re.split(r"[\s\u200b<>]", html)) <= 80
    assert max(len(line) for line in html.splitlines()) < 14_000
    assert safe(html) == html


def test_deep_nesting_is_bounded() -> None:
    html = safe("<blockquote>" * 3000 + "deep" + "</blockquote>" * 3000)
    assert "deep" in html
    assert html.count("<blockquote>") < 20
    assert "x" in safe("<ul><li>" * 2000 + "x")


def test_pictures_in_their_best_saved_form_once_each() -> None:
    big = PNG + b"big"
    files = {"https://example.org/dir/big.jpg": big, "small.jpg": PNG}
    html = (
        '<p>a</p><picture><source srcset="mid.jpg 400w, big.jpg 1200w">'
        '<img src="small.jpg"></picture>'
        '<p>b</p><img data-src="big.jpg" src="data:image/gif;base64,R0lGODlhAQAB">'
    )
    clean = sanitise(html, base_url=BASE, images=files.get)
    assert clean.html.count("<img") == 1
    assert clean.assets[0].data == big
    assert sanitise(clean.html).html == clean.html


def test_pictures_of_single_file_s_variables_and_data() -> None:
    data = "data:image/png;base64," + base64.b64encode(PNG).decode()
    style = f'<style>:root{{--sf-img-3: url("{data}")}}</style>'
    html = f'{style}<p>a</p><img style="background-image:var(--sf-img-3)"><img src="{data}">'
    clean = sanitise(html)
    assert [asset.data for asset in clean.assets] == [PNG]
    assert clean.html.count("<img") == 1


def test_noscript_gives_its_picture() -> None:
    clean = sanitise('<p>a</p><noscript><img src="x/y.png" alt="Y"></noscript>', base_url=BASE)
    assert [image.address for image in clean.images] == ["https://example.org/dir/x/y.png"]


def test_embeds_become_titled_links() -> None:
    html = safe(
        '<iframe src="https://www.youtube.com/embed/abcdef12345" title="How it is done"></iframe>'
    )
    assert html == (
        '<figure><figcaption><a href="https://www.youtube.com/watch?v=abcdef12345">'
        "YouTube video: How it is done</a></figcaption></figure>"
    )
    assert safe(html) == html


def test_emoji_pictures_are_letters() -> None:
    assert safe('<p>Good <img class="emoji" alt="👍" src="x.png"></p>') == "<p>Good 👍</p>"


def test_single_file_s_marks_are_carried() -> None:
    html = (
        '<p>Before the <span class="single-file-highlight-pink">marked words</span> after.</p>'
        "<single-file-note><template shadowrootmode=open><textarea>A note</textarea></template>"
        "</single-file-note>"
    )
    clean = sanitise(html)
    assert clean.html == "<p>Before the marked words after.</p>"
    assert [(m.exact, m.prefix, m.suffix, m.colour, m.note) for m in clean.marks] == [
        ("marked words", "Before the", "after.", "pink", ""),
        ("", "", "", "yellow", "A note"),
    ]


def test_an_article_that_is_one_already_is_only_made_safe() -> None:
    facts = Facts(title="Told title", url=BASE, authors=("A. Writer",))
    article = article_from_html("<h1>Told title</h1><nav>Kept</nav><p>Words.</p>", facts)
    assert article.title == "Told title"
    assert article.text == "Kept\n\nWords."
    assert article.byline == "A. Writer"
    assert article_from_html("<h1>Found</h1><p>x</p>", Facts()).title == "Found"


def test_plain_text_becomes_paragraphs_and_lines() -> None:
    article = article_from_text("One\ntwo\n\n  Three <b> & four\n", Facts())
    assert article.html == "<p>One<br>two</p>\n<p>Three &lt;b&gt; &amp; four</p>"
    assert article.text == "One\ntwo\n\nThree <b> & four"
    assert article.title == "One"
    long = article_from_text("word " * 20_000, Facts(title="T"))
    assert max(map(len, long.html.splitlines())) < 12_100


def test_a_headline_that_the_article_begins_with_is_said_once() -> None:
    told = article_from_html(
        "<h1>The Ferry</h1><p>It sails.</p><h2>The ferry</h2>", Facts("The Ferry")
    )
    assert told.title == "The Ferry"
    assert told.reading_text == "It sails.\n\nThe ferry"
    first = article_from_html("<h2>Untold</h2><p>Words.</p>", Facts())
    assert (first.title, first.reading_text) == ("Untold", "Words.")
    other = article_from_html("<h2>Part one</h2><p>Words.</p>", Facts("The Ferry"))
    assert other.reading_text == "Part one\n\nWords."


def test_a_smaller_picture_in_another_attribute_does_not_stand_for_the_one_shown() -> None:
    for name, shown in (("data-thumb-src", "large"), ("data-full-src", "other")):
        html = f'<p>a</p><img src="https://example.org/large.jpg" {name}="https://example.org/other.jpg">'
        files = {f"https://example.org/{one}.jpg": PNG + one.encode() for one in ("large", "other")}
        (asset,) = sanitise(html, images=files.get).assets
        assert asset.data == PNG + shown.encode()
