from __future__ import annotations

import pytest

from reader.words.text_matcher import find_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("밥을 먹었습니다", "먹다"),
        ("포기하지 않겠다", "포기하다"),
        ("그는 포기했다", "포기하다"),
        ("아름다운 나라", "아름답다"),
    ],
)
def test_a_verb_in_its_dictionary_form_is_found_in_a_sentence(text: str, words: str) -> None:
    assert find_words(text, words, "ko")


def test_a_noun_is_no_verb() -> None:
    assert find_words("바닥에서", "바다", "ko") == []
