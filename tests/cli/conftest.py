from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main
from reader.library import open_library
from tests.cli.calls import TEXT, Run
from tests.library.samples import article, draft


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    with open_library(folder) as library:
        for title in ("Ferry leaves", "Storm comes"):
            library.add_article(draft(), article(title, f"{title}. {TEXT}", site="a.example"))

    def call(*words: str | Path) -> tuple[int, list[dict[str, Any]], str]:
        code = main(["--library", str(folder), *map(str, words), "--json"])
        out, aside = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], aside

    return call
