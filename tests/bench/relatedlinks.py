"""Related links on 60 hand-labelled pages: `python -m tests.bench.relatedlinks`."""

from __future__ import annotations

import json
import re
from pathlib import Path

from reader.clean.page import clean_page
from tests.bench.cleaninggold import pages

LABELS = Path(__file__).with_name("relatedlinks.json")


def bare(address: str) -> str:
    """An address without what does not tell stories apart."""
    return re.sub(r"^https?://(?:www\.)?|[?#].*$", "", address).rstrip("/")


def main() -> None:
    """Print both figures over all links."""
    gold = {(page.collection, page.name): page for page in pages()}
    right = wrong = missed = 0
    for label in json.loads(LABELS.read_text(encoding="utf-8")):
        page = gold.get((label["collection"], label["page"]))
        if page is None:
            continue
        wanted = {bare(link["url"]) for link in label["related"]}
        article = clean_page(page.source(), page.gold.get("url"))
        found = {bare(link.url) for link in article.links if link.kind == "related"}
        right += len(wanted & found)
        wrong += len(found - wanted)
        missed += len(wanted - found)
    if right:
        print(f"precision {right / (right + wrong):.3f}, recall {right / (right + missed):.3f}")


if __name__ == "__main__":
    main()
