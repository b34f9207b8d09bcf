from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.words import token_pieces
from reader.words.analyzer import tokens
from reader.words.token_pieces import TokenPieces

CASES = Path(__file__).parents[1] / "search"
PARTS = st.lists(
    st.sampled_from(
        [
            *"axX3.,'’-+#/&\n\t\u00a0\u202f\u200b\u00ad",
            *(" ", " ", "12", "345", "v2", "C++", ".net", "1920", " x ", "×", "℃", "日本", "・"),
            *("عربي", "é", "🎉", "\x1c", "\u2028"),
        ]
    )
).map("".join)


@given(text=PARTS)
def test_pieces_have_the_tokens_of_the_whole_text(text: str) -> None:
    assert TokenPieces().tokens(text) == tokens(text)


@pytest.mark.parametrize("name", ["variants.json", "forms.json"])
def test_so_have_those_of_many_languages(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(token_pieces, "_KEPT", 100)
    pieces = TokenPieces()
    for line in json.dumps(json.loads((CASES / name).read_text("utf-8")), ensure_ascii=False).split(
        "], ["
    ):
        assert pieces.tokens(line) == tokens(line)
    assert len(pieces) <= 100
