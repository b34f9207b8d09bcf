"""The gold for the cleaner's benchmark and training: pages, halves by domain, the scorer."""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLD = SHARED / "corpora" / "extraction"
COLLECTIONS = ("wcxb-dev", "fundus", "htmltotext", "magic-article-dev")
FOLDS = 6
_SECOND_LEVEL = ("co", "com", "org", "ac", "gov", "edu")


@dataclass(frozen=True)
class GoldPage:
    """One page with what people say about it."""

    collection: str
    name: str
    gold: dict[str, Any]

    @property
    def domain(self) -> str:
        """What keeps pages of one site together: the registered domain, or the name's family."""
        url = self.gold.get("url")
        if not url:
            return self.name.split("_")[0] + self.name.split("_")[-1][:9]
        parts = (urlsplit(url).hostname or self.name).split(".")
        long = len(parts) > 2 and parts[-2] in _SECOND_LEVEL
        return ".".join(parts[-3:] if long else parts[-2:])

    @property
    def half(self) -> str:
        """`A` or `B`, by domain."""
        return "AB"[int(hashlib.md5(self.domain.encode()).hexdigest(), 16) % 2]

    @property
    def fold(self) -> int:
        """The part of the cross-validation that its domain belongs to."""
        return int(hashlib.sha1(self.domain.encode()).hexdigest(), 16) % FOLDS

    def source(self) -> bytes:
        """Return the page's bytes."""
        path = GOLD / self.collection / "pages" / f"{self.name}.html.gz"
        return gzip.decompress(path.read_bytes())


def pages(every: int = 1, collections: tuple[str, ...] = COLLECTIONS) -> Iterator[GoldPage]:
    """Yield every n-th page of the collections; nothing where the gold is not there."""
    for collection in collections:
        path = GOLD / collection / "gold.json"
        if not path.exists():
            print(f"no gold at {path.relative_to(SHARED.parent)}: left out")
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        for place, (name, told) in enumerate(gold.items()):
            if place % every == 0:
                yield GoldPage(collection, name, told)


def scorer() -> ModuleType:
    """Load the scorer that lies beside the gold."""
    spec = importlib.util.spec_from_file_location(
        "score_extraction", SHARED / "score" / "score_extraction.py"
    )
    if spec is None or spec.loader is None:
        raise FileNotFoundError("score_extraction.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
