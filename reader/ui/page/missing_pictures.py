"""Pictures that were not saved with their page: one quiet line for those that stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from reader.translation import tr
from reader.ui.page.page_blocks import Item, Paragraph, Picture

MISSING: Final = "missing-"
"""What the names of pictures begin with that were not saved."""
_LONGEST = 160
"""Letters of a description that are shown where several stand in one line; chosen: two lines."""
_NO_DESCRIPTION = re.compile(
    r"\S+\.(?:jpe?g|jfif|png|gif|webp|avif|heic|svg|bmp|tiff?)"
    r"|\d[\d.,]*\s*(?:bytes?|[kmg]?i?b|px|[x×]\s*\d+(?:\s*px)?)?"
    r"|(?:img|dsc[nf]?|pxl|image|picture|photo|pic|foto|bild|screenshot)[\W_]*[\d\W_]*",
    re.IGNORECASE,
)
"""Descriptions that programs give: file names, sizes in bytes or pixels, numbers of a camera."""


def is_missing(item: Item) -> bool:
    """Return whether a block holds pictures only, of which none was saved."""
    return (
        isinstance(item, Paragraph)
        and item.kind == "figure"
        and bool(item.pictures)
        and all(picture.asset.startswith(MISSING) for picture in item.pictures)
    )


def joined(items: Iterable[Item]) -> Iterator[Item]:
    """Give the blocks with unsaved pictures that follow each other in one block."""
    run: Paragraph | None = None
    for item in items:
        if isinstance(item, Paragraph) and is_missing(item):
            if run is None:
                run = item
            elif (run.quote, run.level, item.item) == (item.quote, item.level, None):
                run = replace(run, runs=[*run.runs, *item.runs], names=(*run.names, *item.names))
            else:
                yield run
                run = item
            continue
        if run is not None:
            yield run
            run = None
        yield item
    if run is not None:
        yield run


def words_for(pictures: Sequence[Picture]) -> str:
    """Return the line that stands for pictures that were not saved."""
    alts = dict.fromkeys(one.alt.strip() for one in pictures)
    described = [alt for alt in alts if alt and not _NO_DESCRIPTION.fullmatch(alt)]
    if len(pictures) == 1:
        return ": ".join([tr("Picture not saved"), *described])
    short = [alt if len(alt) <= _LONGEST else f"{alt[:_LONGEST].rstrip()}…" for alt in described]
    number = tr("{count} picture not saved", "{count} pictures not saved", count=len(pictures))
    return ": ".join([number, "; ".join(short)]) if short else number
