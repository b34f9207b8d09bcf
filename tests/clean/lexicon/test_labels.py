from __future__ import annotations

import pytest

from reader.clean.lexicon.labels import is_label


@pytest.mark.parametrize(
    "text",
    [
        "Last Updated",
        "3 min read",
        "Zur Playlist",
        "Posted on May 6, 2024",
        "关注",
        "더보기",
        "Читать далее",
    ],
)
def test_labels_are_known_with_their_dates_and_numbers(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize("text", ["Ida Holm", "Mark Twain", "May Sarton", "王小明", "홍길동"])
def test_names_are_no_labels(text: str) -> None:
    assert not is_label(text)
