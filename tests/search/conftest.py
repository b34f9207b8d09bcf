from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.search import SearchIndex
from tests.search.samples import built


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """An index of the samples that no test writes to."""
    made = built(tmp_path_factory.mktemp("search"))
    yield made
    made.close()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[SearchIndex]:
    """An index of the samples for one test alone."""
    made = built(tmp_path / "index")
    yield made
    made.close()
