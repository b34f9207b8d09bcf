"""What names a quotation, a table or a listing stays with it, whatever the vote says."""

from __future__ import annotations

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.kept_captions import keep_captions
from reader.clean.parse.tree_builder import parse


def test_who_said_a_quotation_stays_with_it() -> None:
    page = "<blockquote><p>We found a coin.</p><footer>Ana Lind</footer></blockquote><p>After.</p>"
    layout = lay_out(parse(page))
    kept = [block.text == "We found a coin." for block in layout.blocks]
    keep_captions(layout, kept)
    assert [block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep] == [
        "We found a coin.",
        "Ana Lind",
    ]


def test_the_foot_of_a_page_is_nobody_s_caption() -> None:
    layout = lay_out(parse("<p>We found a coin.</p><footer>Imprint</footer>"))
    kept = [True, False]
    keep_captions(layout, kept)
    assert kept == [True, False]
