from __future__ import annotations

import re

import pytest

from reader.clean.lexicon.labels import is_label
from reader.clean.lexicon.line_kinds import folded_line
from reader.clean.lexicon.phrase_files import languages, phrases
from reader.resource_files import resource

_KINDS = ("label", "gate_robot", "gate_login", "gate_pay", "gate_missing", "gate_cookie")


def test_every_file_is_read_and_named_by_a_language() -> None:
    files = {path.stem for path in resource("phrases").iterdir()}
    assert files == set(languages())
    assert len(files) > 20
    assert all(re.fullmatch(r"[a-z]{2}", name) for name in files)


@pytest.mark.parametrize("kind", _KINDS)
def test_phrases_are_well_formed(kind: str) -> None:
    seen: set[tuple[str, str]] = set()
    for language, phrase in phrases(kind):
        assert folded_line(phrase), (language, phrase)
        assert "\n" not in phrase
        assert (language, phrase) not in seen
        seen.add((language, phrase))
    assert len({language for language, _ in seen}) >= 12


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
