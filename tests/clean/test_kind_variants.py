"""Variants of kinds: what a story keeps and what it leaves, whichever program wrote the page."""

from __future__ import annotations

import json
import re
from pathlib import Path

from reader.clean.page import clean_page

VARIANTS = Path(__file__).with_name("kind_variants.jsonl")
"""One variant a line: its mark-up between paragraphs, and parts of HTML that it has and lacks."""
STORIES = Path(__file__).with_name("kind_stories.json")
"""Sentences of made-up stories, by language."""


def test_every_variant_of_every_kind_is_cleaned_right() -> None:
    stories = json.loads(STORIES.read_text(encoding="utf-8"))
    offenders = []
    for line in VARIANTS.read_text(encoding="utf-8").splitlines():
        variant = json.loads(line)
        title, *said = stories[variant["lang"]]
        told = [f"<p>{sentence} {said[n - 1]}</p>" for n, sentence in enumerate(said)]
        page = (
            f'<!doctype html><html lang="{variant["lang"]}"><head><title>{title}</title>'
            f'{variant.get("head", "")}</head><body><nav><a href="/">Home</a></nav><main><article>'
            f"<h1>{title}</h1>{''.join(told[:3])}{variant['inside']}{''.join(told[3:])}"
            f"{variant.get('end', '')}</article>"
            f"{variant.get('behind', '')}</main><footer>© 2024 Ostvik</footer></body></html>"
        )
        html = clean_page(page.encode()).html
        wrong = [part for part in variant["has"] if not _has(html, part)]
        wrong += [part for part in variant.get("lacks", ()) if _has(html, part)]
        wrong += [part for part in variant.get("once", ()) if html.count(f"{part}<") != 1]
        wrong += [sentence for sentence in said if sentence not in html]
        if wrong:
            offenders.append(f"{variant['kind']} {variant['inside'][:80]}: {wrong}")
    assert not offenders, "\n".join(offenders)


def _has(html: str, part: str) -> bool:
    if part.startswith("r:"):
        return re.search(part[2:], html, re.DOTALL) is not None
    return part in html
