"""Textile, as Redmine, Textpattern and older wikis write it."""

from __future__ import annotations

from functools import partial

import pytest

from tests.formats.reading import draft, read_all
from tests.formats.repeated_tokens import is_linear

TEXT = """h1. The *ferry* & the quay

p(intro). It left at _nine_, not "ten":https://a.example/ten. See "the page(A title)":https://a.example/x_(y).
Second line with @code <b>@ and -gone- +new+ x^2^ H[~2~]O well-known all-in-one snake_case_name.

h2{color:red}. List
* one
** two "link":alias
* three
# a
# b

bq.:https://a.example Quoted words[1].

bc.. int main() {
  return *x*;

}

p. After **bold** __it__ ??cite?? %{color:red}span%

|_. Head |_. B |
|\\2. wide |
|/2. a | *b* |

!https://a.example/p.png(A view)!:https://a.example/

fn1. The note.

- term := meaning

<pre>
raw *x*
</pre>

[alias]https://a.example/alias
"""


@pytest.mark.parametrize("name", ["page.textile", "page.txt"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_textile(name: str, end: str) -> None:
    found = draft(TEXT.replace("\n", end), name)
    html = found.html or ""
    assert (found.format, found.facts.title) == ("textile", "The ferry & the quay")
    for part in (
        '<em>nine</em>, not <a href="https://a.example/ten">ten</a>.',
        '<a href="https://a.example/x_(y)">the page</a>.<br>',
        "<code>code &lt;b&gt;</code> and <del>gone</del> <ins>new</ins>",
        "x<sup>2</sup> H<sub>2</sub>O well-known all-in-one snake_case_name.",
        "<h2>List</h2>",
        '<ul><li>one<ul><li>two <a href="https://a.example/alias">link</a></li></ul></li>'
        "<li>three</li></ul>",
        "<ol><li>a</li><li>b</li></ol>",
        '<blockquote cite="https://a.example"><p>Quoted words<sup>[1]</sup>.</p></blockquote>',
        "<pre><code>int main() {\n  return *x*;\n\n}</code></pre>",
        "<b>bold</b> <i>it</i> <cite>cite</cite> <span>span</span>",
        '<tr><th>Head</th><th>B</th></tr><tr><td colspan="2">wide</td></tr>',
        '<td rowspan="2">a</td><td><strong>b</strong></td>',
        '<a href="https://a.example/"><img src="https://a.example/p.png" alt="A view"></a>',
        "<p><sup>[1]</sup> The note.</p>",
        "<dl><dt>term</dt><dd>meaning</dd></dl>",
        "raw *x*",
    ):
        assert part in html, part
    assert "[alias]" not in html


@pytest.mark.parametrize(
    "text",
    [
        "h1. is how a heading begins.\n\nMore words follow.\n",
        "* a list\n* of things\n\nWords and more of them.\n",
        'He said "no":that was all.\n\np. 12 of the book\n',
    ],
)
def test_plain_texts_stay_plain(text: str) -> None:
    assert draft(text, "note.txt").format != "textile"


@pytest.mark.parametrize(
    "part",
    ["*a ", '"a":', "|a", "!a", "_a*b ", "@a", "* a\n", "bc.. a\n\n", "[a]http://b\n", "<code>",
     "==a", "h1. a\n\n", "**a", "[^a", "%a% "],
)  # fmt: skip
def test_its_time_goes_with_its_length(part: str) -> None:
    def read(count: int) -> None:
        read_all(part * count, "a.textile")

    assert is_linear(partial(read, 8_000), partial(read, 2_000), 8, 0.5)


def test_raised_signs_in_brackets_end_at_their_bracket() -> None:
    found = draft("h1. The weir\n\nIt is e^{x} and 10[^6^] of H[~2~]O, *old*.\n", "a.textile")
    assert "e^{x} and 10<sup>6</sup> of H<sub>2</sub>O, <strong>old" in (found.html or "")
