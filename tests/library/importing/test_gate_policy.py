"""A save that ends earlier is not put over the fuller one; a person's own shorter text is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library import open_library
from reader.library.importing.gate_policy import fuller_text_stays
from reader.model import Article

_PARAGRAPHS = [
    f"Paragraph {number} tells of the old weir above the mill and of the river that keeps to its "
    "bed, which nobody in the village had expected after so many floods."
    for number in range(6)
]
_FULL = "\n\n".join(_PARAGRAPHS)
_BEGINNINGS = {
    "only its beginning": _PARAGRAPHS[:4],
    "an offer below it": [*_PARAGRAPHS[:3], "Keep reading for $1", "Already a member? Log in."],
    "an unknown language": [*_PARAGRAPHS[:3], "Lue lisää Plussasta", "Tilaa nyt"],
    "a paragraph that fades out": [*_PARAGRAPHS[:3], _PARAGRAPHS[3][:40] + "…"],
    "a lost tail": _PARAGRAPHS[:5],
}
_REWRITTEN = {
    "a changed word": [_PARAGRAPHS[0].replace("old", "new"), *_PARAGRAPHS[1:4]],
    "a paragraph less in the middle": [*_PARAGRAPHS[:2], *_PARAGRAPHS[3:]],
    "a new end": [*_PARAGRAPHS[:4], "The council decided otherwise on Monday. " * 12],
    "more text": [*_PARAGRAPHS, "And so it ended."],
}


@pytest.mark.parametrize("lines", _BEGINNINGS.values(), ids=_BEGINNINGS)
def test_a_page_that_ends_earlier_does_not_take_over(lines: list[str]) -> None:
    article = Article(title="Weir", text="\n\n".join(lines), reading_text="\n\n".join(lines))
    assert fuller_text_stays(_FULL, article, page=True)
    assert not fuller_text_stays(_FULL, article, page=False)


@pytest.mark.parametrize("lines", _REWRITTEN.values(), ids=_REWRITTEN)
def test_a_rewritten_page_takes_over(lines: list[str]) -> None:
    article = replace(Article(title="Weir"), reading_text="\n\n".join(lines))
    assert not fuller_text_stays(_FULL, article, page=True)


def test_marks_at_the_end_stay_when_the_end_is_behind_an_offer(tmp_path: Path) -> None:
    head = '<title>Weir</title><link rel="canonical" href="https://v.example/a/1">'
    with open_library(tmp_path / "library") as library:
        for name, lines in (("1.html", _PARAGRAPHS), ("2.html", _BEGINNINGS["an offer below it"])):
            text = "".join(f"<p>{line}</p>" for line in lines)
            page = tmp_path / name
            page.write_text(f"<head>{head}</head><article><h1>Weir</h1>{text}</article>", "utf-8")
            (item,) = library.import_paths([page]).items
            if name == "1.html":
                at = library.body(1).reading_text.index("Paragraph 5")
                library.add_highlight(1, at, at + 11)
        assert (item.status, item.id) == ("updated", 1)
        assert "ends earlier" in item.reason
        assert "Paragraph 5" in library.body(1).reading_text
        assert len(library.versions(1)) == 2
        assert [mark.state for mark in library.highlights(1)] == ["anchored"]
