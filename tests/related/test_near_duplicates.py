from __future__ import annotations

import random
from pathlib import Path

import pytest

from reader.model import IndexDocument
from reader.related import shingles
from reader.related.shingles import THINNED, sketch
from tests.related.samples import FERRY, built, document, small_library

WORDS = [
    f"{first}{second}{third}"
    for first in ("ka", "lo", "mi", "ver", "dan", "sto")
    for second in ("ri", "bel", "tun", "gar", "os")
    for third in ("en", "ar", "ith", "mol", "va", "ne")
]


def prose(seed: int, count: int = 400) -> str:
    """Many invented words in sentences, different for every seed."""
    chance = random.Random(seed)
    words = [chance.choice(WORDS) for _ in range(count)]
    for place in range(0, count, 12):
        words[place] = "The " + words[place]
        words[min(place + 11, count - 1)] += "."
    return " ".join(words)


def edited(text: str, share: float) -> str:
    chance = random.Random(7)
    return " ".join(
        chance.choice(WORDS) if chance.random() < share else word for word in text.split(" ")
    )


def stories(*texts: str, sites: tuple[str, ...] = ()) -> list[IndexDocument]:
    hosts = sites or tuple(f"site{number}.example" for number in range(len(texts)))
    return [
        document(number, f"Story {number}", text, "2024-03-04", f"https://{host}/{number}")
        for number, (text, host) in enumerate(zip(texts, hosts, strict=True), 1)
    ]


def test_light_edits_half_and_house_style_are_copies(tmp_path: Path) -> None:
    story = prose(1)
    texts = [edited(story, 0.02), story[: len(story) // 2], edited(story, 0.06)]
    index = built(tmp_path, stories(story, *texts, *(prose(seed) for seed in range(20, 30))))
    assert sorted(index.copies(1)) == [2, 3, 4]
    assert 1 in index.copies(3)


def test_different_stories_are_no_copies(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert [story for story in range(1, 11) if index.copies(story)] == []


def test_the_list_holds_each_story_once(tmp_path: Path) -> None:
    wire = FERRY[0] + " " + FERRY[2]
    copies = [
        document(20 + number, "Ferry aground", f"{wire} Report {number}.", "2024-03-04")
        for number in range(8)
    ]
    index = built(tmp_path, [*small_library(), *copies])
    near = [near.id for near in index.similar(2, 5)]
    assert len([story for story in near if story >= 20]) <= 1
    around = index.surroundings(20, 5)
    assert {copy.id for copy in around.copies} >= {story.id for story in copies[1:]}
    assert not {near.id for near in around.similar} & {story.id for story in copies}


def test_boilerplate_of_a_site_makes_no_copies(tmp_path: Path) -> None:
    notice = prose(99, 150)
    texts = [f"{prose(seed, 250)} {notice}" for seed in range(1, 13)]
    index = built(tmp_path, stories(*texts, sites=("one.example",) * 12))
    assert [story for story in range(1, 13) if index.copies(story)] == []


def test_many_copies_do_not_pass_for_boilerplate(tmp_path: Path) -> None:
    story = prose(1)
    texts = [edited(story, 0.01) + f" {prose(50 + seed, 20)}" for seed in range(9)]
    index = built(tmp_path, stories(story, *texts, *(prose(seed) for seed in range(20, 30))))
    assert len(index.copies(1)) == 9


def test_a_sketch_keeps_the_same_shingles_of_the_same_words() -> None:
    text = prose(3, 2000)
    whole, thinned = sketch(text)
    part, part_thinned = sketch(text[: len(text) // 2])
    assert thinned == part_thinned == 8
    assert set(part) - set(whole) == set()
    assert 0.08 < len(whole) / 1997 < 0.17


def test_words_too_few_for_a_shingle_have_no_sketch() -> None:
    assert len(sketch("three words only")[0]) == 0


def test_each_copy_says_which_version_it_is(tmp_path: Path) -> None:
    story = prose(1)
    texts = [story, edited(story, 0.05), story[: len(story) // 2], f"{story} {prose(2, 300)}"]
    index = built(tmp_path, stories(story, *texts, *(prose(seed) for seed in range(20, 30))))
    kinds = {copy.id: copy.reasons[0] for copy in index.surroundings(1).copies}
    assert kinds == {
        2: "same text",
        3: "edited version",
        4: "shorter version",
        5: "longer version",
    }


def test_a_text_of_a_million_words_is_thinned_until_a_record_counts_it() -> None:
    kept, thinned = sketch(" ".join(map(str, range(600_000))))
    assert len(kept) < 1 << 16 and thinned == 2 * THINNED


def test_copies_of_the_longest_texts_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shingles, "MOST_KEPT", 200)
    story = prose(1, 6000)
    texts = [edited(story, 0.02), story[: len(story) // 2]]
    index = built(tmp_path, stories(story, *texts, prose(20, 6000)))
    assert sketch(story)[1] > sketch(texts[1])[1] > THINNED
    assert sorted(index.copies(1)) == [2, 3]
