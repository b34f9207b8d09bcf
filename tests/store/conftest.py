"""A fresh store for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.store_session import StoreSession
from tests.store.samples import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[StoreSession]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def lasting_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreSession]:
    """One store for all tests of a file, which add to it and do not mind what others added."""
    opened = open_store(tmp_path_factory.mktemp("lasting"))
    yield opened
    opened.close()
