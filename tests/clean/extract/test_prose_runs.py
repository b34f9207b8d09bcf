"""The vote of a long page grows weary: what goes on as it was is kept to its end."""

from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.prose_runs import with_prose_runs
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import SENTENCES

_BAR = 0.4


def _kept(body: str, dropped: range, likelihood: float) -> list[str]:
    """Return the texts that stay where the vote drops a range of blocks with a likelihood."""
    layout = lay_out(parse(cut(f"<html><body>{body}</body></html>").markup))
    kept = [place not in dropped for place in range(len(layout.blocks))]
    votes = [0.9 if keep else likelihood for keep in kept]
    with_prose_runs(layout, kept, votes, _BAR)
    return [block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep]


def _chapters(number: int) -> str:
    words = " ".join(SENTENCES[:4])
    return "<article>" + "".join(
        f"<h2>Chapter {n}</h2><p>{n}. {words}</p><p>{n}. {words}</p>" for n in range(number)
    ) + "</article>"  # fmt: skip


def test_the_last_chapters_stay_with_their_headings() -> None:
    kept = _kept(_chapters(12), range(27, 36), 0.3)
    assert len(kept) == 36
    assert [text for text in kept if text.startswith("Chapter")][-1] == "Chapter 11"


@pytest.mark.parametrize(
    ("dropped", "likelihood"),
    [(range(27, 36), 0.1), (range(32, 36), 0.3), (range(6, 36), 0.3)],
    ids=["unlikely", "a short tail", "most of it"],
)
def test_what_the_vote_is_sure_of_goes(dropped: range, likelihood: float) -> None:
    assert len(_kept(_chapters(12), dropped, likelihood)) == 36 - len(dropped)


def test_a_list_elsewhere_does_not_come_along() -> None:
    teasers = "".join(f"<div><p>{' '.join(SENTENCES[:4])}</p></div>" for _ in range(6))
    kept = _kept(_chapters(12) + teasers, range(36, 42), 0.3)
    assert len(kept) == 36
