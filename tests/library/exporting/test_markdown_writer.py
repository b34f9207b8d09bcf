"""Our Markdown, read by CommonMark, says what our HTML says."""

from __future__ import annotations

from html import escape

from hypothesis import given, settings
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
STORIES = st.lists(BLOCKS, min_size=1, max_size=4).map("".join)


def picture(asset: str) -> str:
    return f"https://p.example/{asset}_(1).png"


@settings(max_examples=examples(150))
@given(STORIES)
def test_our_markdown_says_what_our_html_says(html: str) -> None:
    ours = sanitise(html).html
    markdown = markdown_of(ours, picture)
    expected = ours
    for asset in {part.split('"')[0] for part in ours.split('src="asset:')[1:]}:
        expected = expected.replace(f'asset:{asset}"', f'{picture(asset)}"')
    assert shape_of(read_markdown(markdown)) == shape_of(expected), markdown
