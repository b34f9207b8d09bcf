"""What follows an element without content, or one nobody closed, is not lost with it."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page

_WORDS = "The ferry left the harbour at noon, and the storm came an hour later than was said. " * 3

_NAMES = """
area base basefont bgsound br col command embed hr image img input isindex keygen link meta nextid
param source spacer track wbr noembed noframes menuitem portal
"""


@pytest.mark.parametrize(
    "name",
    _NAMES.split(),
)
@pytest.mark.parametrize("way", ['<{name} src="x">', "<{name}>", '<p>First.</p><{name} src="x">'])
def test_what_follows_stays(name: str, way: str) -> None:
    if name in ("noembed", "noframes", "portal"):
        way += "</{name}>"
    begin = way.format(name=name)
    page = f"<html><body><article>{begin}<p>{_WORDS}</p><p>And more. {_WORDS}</p></article></body>"
    assert clean_page(page.encode()).reading_text.count("ferry left") == 6
