"""Our Markdown, read by CommonMark, says what our HTML says."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from reader.clean.render.sanitizer import sanitise
from reader.library.exporting.markdown_writer import markdown_of
from tests.examples import examples
from tests.library.exporting.story_shape import read_markdown, shape_of

SIGNS = st.text(
    st.sampled_from("ab1 *_`~=<>[]()!#+-.|\\&;:$%^\"'{}@/ é漢。「」—“\u00a0"), max_size=14
)
WORDS = st.one_of(
    SIGNS,
    st.sampled_from(
        [
            *("plain words", "- dash", "+ plus", "1. one", "23) three", "# hash", "###", "> more"),
            *("---", "***", "===", "= =", "| a | b |", "--- | ---", "&lt;", "&copy; now", "&#35;"),
            *("[x] task", "[^1]: note", "[a]: http://x.example", "![alt]", "![[embed]]", "`code`"),
            *("snake_case_name", "a * b * c", "2*3*4", "**", "~~~", "```", "$5 and $6", "==mark=="),
            *("http://x.example/a_b_c", "<b>no tag</b>", "<!-- no -->", "\\", "\\*", "end\\", "C#"),
            *("%%comment%%", "^block", "#tag", "a!", "川は", "に流れる。", "yes”", "(x)", ":"),
        ]
    ),
)
ADDRESSES = st.sampled_from(
    [
        *("https://x.example/", "https://x.example/wiki/Weir_(river)", "https://x.example/a)b"),
        *("https://x.example/?a=1&copy=2&lt;3", "https://x.example/a%20b", "mailto:a@x.example"),
        *("https://x.example/((", "https://x.example/*a*_b_", "https://x.example/a|b"),
    ]
)


def inline(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from(
        ["em", "strong", "s", "u", "sub", "sup", "mark", "q", "cite", "small", "i"]
    )
    return st.one_of(
        st.builds(lambda tag, inside: f"<{tag}>{inside}</{tag}>", tags, children),
        st.builds(lambda to, inside: f'<a href="{escape(to)}">{inside}</a>', ADDRESSES, children),
        st.builds(
            lambda to, inside: f'<a href="{escape(to)}" title=\'a "b" &amp;\'>{inside}</a>',
            ADDRESSES,
            children,
        ),
        st.builds("{}{}".format, children, children),
        st.builds("{}<br>{}".format, children, children),
    )  # fmt: skip


TEXT = WORDS.map(escape)
RUNS = st.recursive(
    st.one_of(
        TEXT,
        TEXT,
        TEXT,
        WORDS.map(lambda code: f"<code>{escape(code)}</code>"),
        st.just('<img src="asset:pic" alt="A [cat] *x*" width="20" height="20">'),
    ),
    inline,
    max_leaves=6,
)
CODE = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


def block(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    listed = st.lists(children, min_size=1, max_size=3)
    items = st.lists(
        st.one_of(RUNS.map("<li>{}</li>".format), listed.map(lambda c: f"<li>{''.join(c)}</li>")),
        min_size=1,
        max_size=3,
    ).map("".join)
    cell = st.one_of(RUNS, st.lists(RUNS.map("<p>{}</p>".format), max_size=2).map("".join))
    row = st.lists(cell, min_size=2, max_size=3).map(
        lambda cells: "<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>"
    )
    return st.one_of(
        listed.map(lambda inside: f"<blockquote>{''.join(inside)}</blockquote>"),
        items.map("<ul>{}</ul>".format),
        st.builds('<ol start="{}">{}</ol>'.format, st.integers(1, 12), items),
        st.lists(row, min_size=2, max_size=3).map(
            lambda rows: "<table><tr><th>h1</th><th>h2</th></tr>" + "".join(rows) + "</table>"
        ),
        # A term of blanks alone says nothing, and a paragraph of blanks is none in Markdown.
        st.builds("<dl><dt>{}</dt><dd>{}</dd></dl>".format, TEXT.filter(str.strip), children),
    )


PLAIN_BLOCKS = st.one_of(
    RUNS.map("<p>{}</p>".format),
    RUNS.map("<h2>{}</h2>".format),
    CODE.map(lambda code: f"<pre>{escape(code)}</pre>"),
    st.just("<hr>"),
    RUNS.map('<figure><img src="asset:pic" alt="cat"><figcaption>{}</figcaption></figure>'.format),
)
BLOCKS = st.recursive(PLAIN_BLOCKS, block, max_leaves=5)
FORMULA = re.compile(r'<span data-tex="([^"]*)">[^<]*</span>')
STORIES = st.lists(BLOCKS, min_size=1, max_size=4).map("".join)


def picture(asset: str) -> str:
    return f"https://p.example/{asset}_(1).png"


@settings(max_examples=examples(150))
@given(STORIES)
@example("<p>It is \\[1\\] now.</p>")
def test_our_markdown_says_what_our_html_says(html: str) -> None:
    ours = sanitise(html).html
    # CommonMark has no formulas; of those whose TeX is a word it reads the words all the same.
    assume(all(tex.isalnum() for tex in FORMULA.findall(ours)))
    markdown = markdown_of(ours, picture)
    expected = FORMULA.sub(r"$\1$", ours)
    for asset in {part.split('"')[0] for part in ours.split('src="asset:')[1:]}:
        expected = expected.replace(f'asset:{asset}"', f'{picture(asset)}"')
    assert shape_of(read_markdown(markdown)) == shape_of(expected), markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        (
            '<p><a href="https://x.example/wiki/Weir_(river)">Weir (river)</a></p>',
            "[Weir (river)](<https://x.example/wiki/Weir_(river)>)",
        ),
        ("<p>One<br>- two</p>", "One\\\n\\- two"),
        ("<blockquote><p>One<br>2. two</p></blockquote>", "> One\\\n> 2\\. two"),
        ("<ul><li>One<br># two</li></ul>", "- One\\\n  \\# two"),
        ("<pre>```python\nx = 1\n```</pre>", "````\n```python\nx = 1\n```\n````"),
        ('<pre><code class="language-c++">x</code></pre>', "```c++\nx\n```"),
        ("<p>Use <code>a`b``c</code> now.</p>", "Use ```a`b``c``` now."),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td><p>p1</p><p>p2</p></td><td>x</td></tr></table>",
            "| a | b |\n| --- | --- |\n| p1<br>p2 | x |",
        ),
        (
            '<table><tr><th colspan="2">both</th></tr><tr><td>1</td><td>2</td></tr></table>',
            "| both |  |\n| --- | --- |\n| 1 | 2 |",
        ),
        (
            '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>',
            "| a | b |\n| --- | --- |\n|  | c |",
        ),
        ("<p>10<sup>6</sup> H<sub>2</sub>O</p>", "10<sup>6</sup> H<sub>2</sub>O"),
        ("<p>He said <q>gate open</q>.</p>", "He said “gate open”."),
        ("<p><q>He said <q>gate <b>open</b></q> now</q>.</p>", "“He said ‘gate **open**’ now”."),
        ("<p>Write &amp;lt; and &amp;copy;.</p>", "Write \\&lt; and \\&copy;."),
        ("<p>川は<b>「静か」</b>に流れる。</p>", "川は<strong>「静か」</strong>に流れる。"),
        ("<p>a <s>old</s> b</p>", "a ~~old~~ b"),
    ],
)
def test_each_kind_of_mark_up_keeps_its_meaning(html: str, markdown: str) -> None:
    assert markdown_of(sanitise(html).html if "class=" not in html else html) == markdown


@pytest.mark.parametrize(
    "html",
    [
        '<p>Wall.<sup id="r1"><a href="#n1">1</a></sup></p>'
        '<ol><li id="n1">The note. <a href="#r1">↩</a></li></ol>',
        '<p>Wall.<sup><a id="r1" href="#n1">[1]</a></sup></p>'
        '<ol><li id="n1"><a href="#r1">^</a> The note.</li></ol>',
        '<p>Wall.<a id="r1" href="#n1"><sup>1</sup></a></p>'
        '<p><a id="n1" href="#r1">[1]</a> The note.</p>',
    ],
)
def test_notes_become_footnotes(html: str) -> None:
    assert markdown_of(sanitise(html).html).split("\n\n") == ["Wall.[^1]", "[^1]: The note."]


def test_a_picture_that_was_not_saved_keeps_its_address() -> None:
    html = '<figure><img src="asset:missing-1" alt="Wall"></figure>'
    address = {"missing-1": "https://p.example/a.png"}.get
    assert markdown_of(html, address) == "![Wall](https://p.example/a.png)"


def test_a_link_to_a_chapter_is_no_footnote() -> None:
    html = '<p><a href="#c1">1</a></p><h2 id="c1">One</h2><p>Text.</p>'
    assert "[^" not in markdown_of(sanitise(html).html)


def test_a_formula_goes_out_as_its_tex() -> None:
    html = '<p>The flow is <span data-tex="Q = vA">Q = vA</span> at any time.</p>'
    assert markdown_of(html, picture).strip() == "The flow is $Q = vA$ at any time."


def test_a_sign_as_reference_needs_not_be_raised() -> None:
    written = markdown_of(
        '<p>Again.<a href="#n">†</a></p><ol><li><a id="n"></a><p>Two</p><p>paragraphs</p></li></ol>'
    )
    assert "Again.[^1]" in written
    assert "[^1]: Two\n\n    paragraphs" in written
