from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchors import AnchorPlacer, describe_anchor, place_anchor
from tests.anchors.samples import HARBOUR, MARKET
from tests.examples import examples

TEXTS = st.text(
    st.sampled_from("abcde  \n.,→\u00ad\u0301éß漢字😀\u0600ا"), min_size=1, max_size=200
)
SENTENCES = st.lists(
    st.sampled_from([s.strip() for s in (HARBOUR + MARKET).replace("\n", " ").split(".")]),
    max_size=8,
)


def span(draw: st.DrawFn, text: str) -> tuple[int, int]:
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start, len(text)))


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(TEXTS.filter(lambda t: t.strip()))
    start, end = span(draw, text)
    if not text[start:end].strip():
        start, end = 0, len(text)
    return text, start, end


@settings(max_examples=examples(150), deadline=None)
@given(marked(), TEXTS)
def test_a_place_is_always_inside_the_new_text_and_not_empty(
    case: tuple[str, int, int], new: str
) -> None:
    text, start, end = case
    anchor = describe_anchor(text, start, end)
    for old in (text, None, new):
        found = place_anchor(anchor, new, old)
        assert found is None or 0 <= found[0] < found[1] <= len(new)


@settings(max_examples=examples(150), deadline=None)
@given(marked())
def test_an_unchanged_text_gives_the_same_place(case: tuple[str, int, int]) -> None:
    text, start, end = case
    anchor = describe_anchor(text, start, end)
    assert place_anchor(anchor, text, text) == (anchor.start, anchor.end)


@settings(max_examples=examples(80), deadline=None)
@given(st.data(), SENTENCES, SENTENCES)
def test_what_is_put_around_a_text_moves_its_marks_by_as_much(
    data: st.DataObject, before: list[str], after: list[str]
) -> None:
    start = data.draw(st.integers(0, len(HARBOUR) - 40))
    end = min(len(HARBOUR), start + data.draw(st.integers(20, 300)))
    anchor = describe_anchor(HARBOUR, start, end)
    front = "Chapter one of another book entirely.\n\n" + ". ".join(before) + "\n\n"
    new = front + HARBOUR + "\n\n" + ". ".join(after)
    found = AnchorPlacer(HARBOUR, new).place(anchor)
    if found is not None:
        assert new[slice(*found)] == anchor.exact
    if not before and not after:
        assert found == (anchor.start + len(front), anchor.end + len(front))


@settings(max_examples=examples(80), deadline=None)
@given(st.data())
def test_a_passage_that_was_cut_out_is_never_guessed(data: st.DataObject) -> None:
    words = HARBOUR.split(" ")
    first = data.draw(st.integers(0, len(words) - 12))
    last = first + data.draw(st.integers(6, 12))
    start = len(" ".join(words[:first])) + bool(first)
    end = start + len(" ".join(words[first:last]))
    anchor = describe_anchor(HARBOUR, start, end)
    new = HARBOUR[:start] + HARBOUR[end:]
    assert AnchorPlacer(HARBOUR, new).place(anchor) is None
