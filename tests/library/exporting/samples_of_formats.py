"""The samples that the tests of the importers read, gathered by running these tests."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import tests.formats as formats
from reader.formats import read_bytes
from reader.formats.limits import Limits
from reader.model import Draft, Refusal
from tests.formats import reading

FILES = ("copied_text/copies", "texts")
FOREIGN = ("test_never_raises", "test_recognisers", "test_copied_texts", "test_plain_texts")
"""Tests of noise, of time, and of the same plain texts as in the folders."""


def samples(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, bytes], None]:
    """Return the name and the bytes of every sample, each once."""
    found: dict[tuple[str, bytes], None] = {}

    def noted(data: bytes, name: str, limits: Limits | None = None) -> Iterator[Draft | Refusal]:
        found[name, data] = None
        return read_bytes(data, name, limits)

    folder = Path(inspect.getfile(formats)).parent
    with monkeypatch.context() as patch:
        patch.setattr(reading, "read_bytes", noted)
        for path in sorted(folder.rglob("test_*.py")):
            if path.stem in FOREIGN:
                continue
            names = path.relative_to(folder).with_suffix("").parts
            _run(import_module(".".join(["tests.formats", *names])))
    for kind in FILES:
        for path in sorted((folder / kind).iterdir()):
            found[path.name, path.read_bytes()] = None
    return found


def _run(module: ModuleType) -> None:
    """Run the tests of a module that need nothing from pytest."""
    for name, test in vars(module).items():
        plain = inspect.isfunction(test) and not inspect.signature(test).parameters
        if name.startswith("test_") and plain and not hasattr(test, "hypothesis"):
            # A test that fails is reported where it stands; its samples count here.
            with suppress(AssertionError):
                test()
