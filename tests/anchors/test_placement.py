from __future__ import annotations

import re
import unicodedata

import pytest

from reader.anchors import AnchorPlacer, describe_anchor, place_anchor
from reader.model import Anchor, ReaderError
from tests.anchors.samples import HARBOUR, MARKET


def anchor_on(text: str, quote: str, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return describe_anchor(text, start, start + len(quote))


def passage(anchor: Anchor, new: str, old: str | None) -> str | None:
    place = place_anchor(anchor, new, old)
    return None if place is None else new[slice(*place)]


def test_an_anchor_holds_quote_context_and_place() -> None:
    anchor = anchor_on(HARBOUR, "closed the quay")
    assert anchor.exact == "closed the quay"
    assert HARBOUR[anchor.start : anchor.end] == anchor.exact
    assert anchor.prefix == HARBOUR[anchor.start - 32 : anchor.start]
    assert anchor.suffix == HARBOUR[anchor.end : anchor.end + 32]
    assert anchor.length == len(HARBOUR)


def test_white_space_at_the_ends_of_a_selection_is_left_out() -> None:
    start = HARBOUR.index("\n\nThe council")
    anchor = describe_anchor(HARBOUR, start, start + len("\n\nThe council closed "))
    assert anchor.exact == "The council closed"


@pytest.mark.parametrize(("start", "end"), [(5, 5), (81, 83), (-1, 4), (4, 100_000), (9, 3)])
def test_an_empty_or_impossible_selection_is_refused_in_words(start: int, end: int) -> None:
    with pytest.raises(ReaderError, match=r"nothing to mark|outside the text"):
        describe_anchor(HARBOUR, start, end)


@pytest.mark.parametrize("old", [HARBOUR, None], ids=["with the old text", "by the quote alone"])
@pytest.mark.parametrize("quote", ["froze over on Tuesday", "trawlers", "no storms.", "Mara"])
def test_the_same_text_gives_the_same_place(quote: str, old: str | None) -> None:
    anchor = anchor_on(HARBOUR, quote)
    assert place_anchor(anchor, HARBOUR, old) == (anchor.start, anchor.end)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n\n", "\n").replace(" ", "\u00a0 "),
        lambda text: text.replace('"', "\u201c").replace("-", "\u2013"),
        str.upper,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: re.sub(r"([a-z]{4})([a-z]{3})", "\\1\u00ad\\2", text),
        lambda text: "Menu. Log in. Subscribe.\n\n" + text.replace("\n\n", "\n\nRead more!\n\n"),
        lambda text: text[text.index("The council") :] + text[: text.index("The council")],
    ],
    ids=["white space", "typography", "case", "nfd", "soft hyphens", "furniture", "moved"],
)
@pytest.mark.parametrize(
    "quote",
    [
        "Fishermen walked out to their boats",
        "Mara Lindqvist, who keeps two trawlers",
        "warmth of the summer",
        "ferry",
    ],
)
def test_typography_furniture_and_order_do_not_matter(change: object, quote: str) -> None:
    assert callable(change)
    new = change(HARBOUR)
    found = passage(anchor_on(HARBOUR, quote), new, HARBOUR)
    assert found is not None
    assert words(found) == words(quote)


def words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.replace("\u00ad", "")).casefold()
    return re.findall(r"\w+", plain)


def test_punctuation_at_the_edges_of_a_quote_goes_along() -> None:
    anchor = anchor_on(HARBOUR, '"I never thought I would see it."')
    new = "News of the day.\n\n" + HARBOUR
    assert passage(anchor, new, HARBOUR) == '"I never thought I would see it."'


def test_a_mark_inside_a_word_stays_inside_it() -> None:
    anchor = anchor_on(HARBOUR, "mos flas")
    assert passage(anchor, "Today.\n\n" + HARBOUR, HARBOUR) == "mos flas"


def test_an_edited_sentence_keeps_its_mark() -> None:
    sentence = "Fishermen walked out to their boats across the ice, carrying lamps"
    new = HARBOUR.replace("across the ice, carrying", "over the frozen water, bringing")
    found = passage(anchor_on(HARBOUR, sentence), new, HARBOUR)
    assert found == sentence.replace("across the ice, carrying", "over the frozen water, bringing")


def test_a_removed_passage_is_an_orphan() -> None:
    sentence = "The council closed the quay at noon."
    new = HARBOUR.replace(sentence, "")
    assert place_anchor(anchor_on(HARBOUR, sentence), new, HARBOUR) is None
    assert place_anchor(anchor_on(HARBOUR, sentence), new) is None
    assert place_anchor(anchor_on(HARBOUR, sentence), MARKET, HARBOUR) is None


def test_one_changed_word_that_turns_the_sense_is_no_place() -> None:
    anchor = anchor_on(HARBOUR, "Add a collaborator")
    new = HARBOUR.replace("Add a collaborator", "Remove a collaborator")
    assert place_anchor(anchor, new, HARBOUR) is None


def test_a_passage_that_stands_twice_keeps_to_its_own_place() -> None:
    first, second = (anchor_on(HARBOUR, "Nobody was hurt.", nth) for nth in (0, 1))
    new = "Weather.\n\n" + HARBOUR
    placer = AnchorPlacer(HARBOUR, new)
    assert placer.place(first) == (first.start + 10, first.end + 10)
    assert placer.place(second) == (second.start + 10, second.end + 10)


def test_a_passage_that_is_printed_twice_now_waits_for_a_person() -> None:
    item = "Numerical drift is the misreading of points or of currencies in long reports"
    before = f"{MARKET}\n\n{item} (such as annual filings).\n\n{HARBOUR}"
    after = f"{MARKET}\n\n{item} (such as annual filings).\n\n{before[len(MARKET) + 2 :]}"
    anchor = anchor_on(before, "(such as annual filings)")
    assert place_anchor(anchor, after, before) is None
    assert passage(anchor_on(before, "froze over on Tuesday"), after, before)


def test_a_quote_printed_again_beside_itself_waits_where_only_one_side_is_the_same() -> None:
    """What stood before is before the first copy; that alone does not make it the one marked."""
    quote = "The council closed the quay at"
    anchor = anchor_on(HARBOUR, quote)
    after = HARBOUR.replace(f"{quote} noon. Add a", f"{quote} {quote} evening. Add another")
    assert after != HARBOUR
    assert place_anchor(anchor, after, HARBOUR) is None


def test_where_the_old_text_is_unknown_a_doubled_quote_waits_too() -> None:
    quote = "their boats across the ice,"
    after = HARBOUR.replace(f"to {quote}", f"by {quote} said he {quote}")
    assert after != HARBOUR
    assert place_anchor(anchor_on(HARBOUR, quote), after) is None


def test_of_items_that_are_each_printed_twice_none_is_chosen() -> None:
    items = ["Faster answers", "Higher use of machines", "Lower prices", "Fewer failures"]
    before = f"{MARKET}\n" + "\n".join(f"- {item}" for item in items) + f"\n{HARBOUR}"
    after = f"{MARKET}\n\n" + "\n\n".join(f"{item}\n\n{item}" for item in items)
    for item in items:
        found = place_anchor(anchor_on(before, item), f"{after}\n\n{HARBOUR}", before)
        assert found is None


def test_a_copy_that_comes_with_a_dozen_words_around_it_raises_doubt() -> None:
    anchor = anchor_on(HARBOUR, "no storms.")
    upto = HARBOUR.index("no storms.")
    whole = HARBOUR[HARBOUR.rindex("\n\n", 0, upto) + 2 : upto + len("no storms.")]
    assert len(whole.split()) > 12
    after = f"{HARBOUR}\n\n{whole} Seen elsewhere: prices of wool in the mills."
    assert place_anchor(anchor, after, HARBOUR) is None
    shorter = " ".join(whole.split()[-6:])
    after = f"{HARBOUR}\n\nSaid today: {shorter} Seen elsewhere: prices of wool in the mills."
    assert place_anchor(anchor, after, HARBOUR) == (anchor.start, anchor.end)


def test_a_passage_that_stood_twice_does_not_take_the_others_place() -> None:
    first = anchor_on(HARBOUR, "Nobody was hurt.")
    new = HARBOUR.replace(" Nobody was hurt.\n\nIce", "\n\nIce")
    assert place_anchor(first, new, HARBOUR) is None


def test_copies_put_in_front_do_not_draw_a_mark_away() -> None:
    for quote in ("The harbour", "The harbour at Ellsworth froze over", "ferry company"):
        anchor = anchor_on(HARBOUR, quote)
        new = f"{quote} ... {quote}\n{HARBOUR}"
        shift = len(new) - len(HARBOUR)
        found = place_anchor(anchor, new, HARBOUR)
        assert found == (anchor.start + shift, anchor.end + shift)


def test_two_equal_copies_side_by_side_are_in_doubt() -> None:
    new = HARBOUR.replace("expects to sail", "expects to sail expects to sail")
    assert place_anchor(anchor_on(HARBOUR, "expects to sail"), new, HARBOUR) is None


def test_a_paragraph_that_moved_is_found_by_its_words() -> None:
    paragraphs = HARBOUR.strip().split("\n\n")
    new = "\n\n".join([*paragraphs[2:], *paragraphs[:2]])
    quote = "the coast guard agreed to send one"
    assert passage(anchor_on(HARBOUR, quote), new, HARBOUR) == quote


def test_text_without_spaces_is_placed_by_characters() -> None:
    old = "港が四十年ぶりに凍りついた。漁師たちは氷の上を歩いて船へ向かった。怪我人はいなかった。"
    anchor = anchor_on(old, "漁師たちは氷の上を歩いて")
    assert passage(anchor, "本日の新聞。" + old, old) == "漁師たちは氷の上を歩いて"
    assert place_anchor(anchor, old.replace("漁師たちは氷の上を歩いて", ""), old) is None


def test_signs_without_words_need_all_their_surroundings() -> None:
    old = "Rain today → sun tomorrow. Rain on Monday → snow on Sunday."
    anchor = anchor_on(old, "→")
    assert place_anchor(anchor, "News: " + old, old) == (anchor.start + 6, anchor.end + 6)
    assert place_anchor(anchor, "Rain → sun", old) is None


def test_an_anchor_of_another_text_is_looked_for_by_its_quote() -> None:
    anchor = anchor_on(HARBOUR, "keeps two trawlers there")
    assert passage(anchor, "Intro.\n\n" + HARBOUR, MARKET) == "keeps two trawlers there"


def test_a_quote_alone_is_placed_where_it_stands_once_only() -> None:
    once = Anchor("two trawlers", "", "", 0, 0)
    twice = Anchor("Nobody was hurt.", "", "", 0, 0)
    assert passage(once, HARBOUR, None) == "two trawlers"
    assert place_anchor(twice, HARBOUR) is None


def test_an_empty_text_or_quote_has_no_place() -> None:
    assert place_anchor(anchor_on(HARBOUR, "ferry"), "", HARBOUR) is None
    assert place_anchor(Anchor(" ", "", "", 0, 1), HARBOUR) is None


def test_surroundings_that_a_program_has_stripped_still_count() -> None:
    told = anchor_on(HARBOUR, "said Mara")
    stripped = Anchor(told.exact, told.prefix.strip(), told.suffix.strip(), 0, 0)
    assert passage(stripped, "Today.\n\n" + HARBOUR, None) == "said Mara"
    assert passage(stripped, HARBOUR, None) == "said Mara"
