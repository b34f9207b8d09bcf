"""The copy of the language model: made once, used then, never trusted blindly, never required."""

from __future__ import annotations

import io
import lzma
import sys
from pathlib import Path

import numpy as np
import pytest

from reader.clean.parse import language_model
from reader.clean.parse.language_model import language_identifier


def packed(likelier: str) -> bytes:
    """Return a model of one state, for which one of two languages is the likelier always."""
    buffer = io.BytesIO()
    np.savez(
        buffer,
        ptc=np.zeros((1, 2), dtype=np.float16),
        pc=np.array([2.0, 1.0], dtype=np.float32),
        classes=np.array([likelier, "xx"]),
        nextmove=np.zeros(256, dtype=np.uint32),
        nextmove_row=np.zeros(1, dtype=np.uint16),
        out_feat=np.full(1, -1, dtype=np.int32),
    )
    return lzma.compress(buffer.getvalue())


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a model that lies in a package of its own, in a virtual environment of its own."""
    path = tmp_path / "model.npz.xz"
    path.write_bytes(packed("en"))
    monkeypatch.setattr("py3langid.langid.MODEL_DIR", tmp_path)
    monkeypatch.setattr("py3langid.langid.MODEL_FILE", path.name)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "environment"))
    return path


def copies() -> list[Path]:
    return sorted(Path(sys.prefix).glob("share/broadsheet/*"))


def answer() -> str:
    return str(language_identifier().classify("Some words")[0])


def test_the_copy_is_made_once_and_read_then(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert answer() == "en"
    (copy,) = copies()
    monkeypatch.setattr(lzma, "decompress", None)
    monkeypatch.setattr(language_model, "_keep", None)
    assert answer() == "en"
    assert copies() == [copy]


@pytest.mark.parametrize("damage", [b"", b"no model", packed("de")])
def test_a_damaged_copy_is_made_anew(model: Path, damage: bytes) -> None:
    answer()
    (copy,) = copies()
    sound = copy.read_bytes()
    copy.write_bytes(damage)
    assert answer() == "en"
    assert copy.read_bytes() == sound


def test_another_model_replaces_the_copy(model: Path) -> None:
    answer()
    model.write_bytes(packed("nl, a longer name"))
    assert answer() == "nl, a longer name"
    assert len(copies()) == 1


def test_without_an_environment_or_a_place_nothing_is_written(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(sys.prefix).write_bytes(b"a file in the way")
    assert answer() == "en"
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    monkeypatch.setattr(language_model, "_keep", None)
    assert answer() == "en"


def test_a_model_that_is_packed_in_another_way_is_left_to_its_package(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "py3langid.langid.LanguageIdentifier.from_model_file", lambda *_, **__: "theirs"
    )
    model.write_bytes(b"packed by another program")
    assert language_identifier() == "theirs"
