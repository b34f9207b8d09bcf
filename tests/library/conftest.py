from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.translation import SOURCE_LANGUAGE, use_language


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def german() -> Iterator[None]:
    """Read German from here on, as after a change of the preference and a new start."""
    use_language("de")
    yield
    use_language(SOURCE_LANGUAGE)
