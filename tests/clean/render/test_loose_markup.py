"""Cells that stand in no row, and descriptions of pictures with markup in them."""

from __future__ import annotations

import re

import pytest

from reader.clean.render.sanitizer import sanitise

ROW = "<tr><td>GPT</td><td>12</td><td>768</td></tr>"


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("<thead> <th></th> <th>Layers</th> <th>Size</th> </thead>", [3, 3]),
        ("<th>Name</th><th>Layers</th><th>Size</th>", [3, 3]),
        ("<tbody><td>BERT</td>\n<td>24</td>\n<td>1024</td></tbody>", [3, 3]),
        ("<tr><td>A</td><td>1</td><td>2</td></tr><td>B</td><td>3</td><td>4</td>", [3, 3, 3]),
    ],
)
def test_cells_without_a_row_are_one_row(head: str, rows: list[int]) -> None:
    """Each was a row of its own, and what was an empty corner was lost."""
    made = sanitise(f"<p>Words.</p><table>{head}{ROW}</table>").html
    found = [len(re.findall("<t[dh]", row)) for row in re.findall("<tr>.*?</tr>", made)]
    assert found == rows


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Sizes (&lt;a href='https://e.org/'&gt;source&lt;/a&gt;)", "Sizes (source)"),
        ("First&lt;br /&gt;second &lt;em&gt;line&lt;/em&gt;", "First second line"),
        ("&lt;p class=&quot;x&quot;&gt;A bridge&lt;/p&gt;", "A bridge"),
        ("where a &lt; b and c &gt; d", "where a < b and c > d"),
        ("a&lt;b and b&gt;c", "a<b and b>c"),
        ("the &lt;main&gt; element", "the <main> element"),
    ],
)
def test_a_description_has_no_markup_of_its_own(written: str, words: str) -> None:
    html = f'<p>Words.</p><p><img src="https://example.org/a.png" alt="{written}"></p>'
    found = re.search(r' alt="([^"]*)"', sanitise(html).html)
    assert found is not None
    assert found[1].replace("&lt;", "<").replace("&gt;", ">") == words
