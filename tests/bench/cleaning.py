"""The cleaner beside its rivals, on the same pages in one run: `python -m tests.bench.cleaning`.

Rivals come with the `bench` extra and are left out where they are not installed. Our model was
made with these very pages: `--models FOLDER` (written by `python -m tests.bench.cleaningmodel`)
takes for every page the model that has not seen its domain, which gives the honest figures.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.bench.cleaninggold import COLLECTIONS, GoldPage, pages, scorer
from tests.bench.cleaningstructure import COLUMNS as STRUCTURE
from tests.bench.cleaningstructure import structure

Prediction = dict[str, Any]
COLUMNS = ("F1", "P", "R", "acc", "<.8", "with", "without", "title", "author", "date", "image")


def ours(page: bytes, url: str | None) -> Prediction:
    """Clean with this program."""
    from reader.clean.page import clean_page

    article = clean_page(page, url)
    return {
        "articleBody": article.text,
        "title": article.title,
        "author": list(article.authors),
        "date": article.published,
        "image": article.lead_image,
        "html": article.html,
    }


def trafilatura(page: bytes, url: str | None) -> Prediction:
    """Clean with trafilatura."""
    from trafilatura import bare_extraction

    found = bare_extraction(
        page.decode("utf-8", "replace"), url=url, with_metadata=True, include_comments=False
    )
    told = found.as_dict() if found is not None and hasattr(found, "as_dict") else found or {}
    names = {"articleBody": "text", "title": "title", "author": "author", "date": "date"}
    return {key: told.get(name) for key, name in names.items()} | {"image": told.get("image")}


def readability(page: bytes, url: str | None) -> Prediction:
    """Clean with readability-lxml."""
    from lxml.html import fromstring
    from readability import Document

    document = Document(page.decode("utf-8", "replace"), url=url)
    summary = document.summary()
    return {"articleBody": fromstring(summary).text_content(), "title": document.short_title()}


def newspaper(page: bytes, url: str | None) -> Prediction:
    """Clean with newspaper4k."""
    from newspaper import Article

    article = Article(url or "https://example.org/", fetch_images=False)
    article.download(input_html=page.decode("utf-8", "replace"))
    article.parse()
    return {
        "articleBody": article.text,
        "title": article.title,
        "author": list(article.authors),
        "date": article.publish_date.isoformat() if article.publish_date else None,
        "image": article.top_image,
    }


TOOLS: dict[str, tuple[str, Callable[[bytes, str | None], Prediction]]] = {
    "ours": ("reader", ours),
    "trafilatura": ("trafilatura", trafilatura),
    "readability-lxml": ("readability", readability),
    "newspaper4k": ("newspaper", newspaper),
}


def measure(
    page: GoldPage, tools: tuple[str, ...], models: Path | None
) -> dict[str, tuple[Prediction, float]]:
    """Run every tool on a page; predictions with processor milliseconds, by the tool's name."""
    source, url = page.source(), page.gold.get("url")
    if models is not None:
        _use_model(models / f"{page.fold}.json")
    found = {}
    for tool in tools:
        started = time.process_time()
        try:
            prediction = TOOLS[tool][1](source, url)
        except Exception as error:  # a rival may fail in any way
            print(f"{tool} failed on {page.name}: {error!r}")
            prediction = {}
        spent = 1000 * (time.process_time() - started)
        if "html" in prediction:
            html, authors = prediction.pop("html"), prediction["author"]
            prediction["structure"] = structure(source, html, authors)
        found[tool] = (prediction, spent)
    return found


def _use_model(path: Path) -> None:
    from reader.clean.extract import extraction

    if path != extraction.MODEL:
        extraction.MODEL = path
        extraction.model.cache_clear()
        extraction.model()  # Reading its file is no part of the time of a page.


def main() -> None:
    """Print one table a collection."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--every", type=int, default=1, help="take every n-th page")
    options.add_argument("--models", type=Path, help="folder of models that left out a part each")
    options.add_argument("--processes", type=int, default=1)
    options.add_argument(
        "--corrected", action="store_true",
        help="count as gold the code, notes and rests of lists that the gold leaves out",
    )  # fmt: skip
    told = options.parse_args()
    tools = tuple(name for name, (module, _) in TOOLS.items() if find_spec(module))
    chosen = list(pages(told.every))
    for collection in COLLECTIONS:
        mine = [page for page in chosen if page.collection == collection]
        with ProcessPoolExecutor(told.processes) as pool:
            work = partial(measure, tools=tools, models=told.models)
            results = list(pool.map(work, mine, chunksize=4))
            if told.corrected:
                from tests.bench.cleaningmodel import corrected

                mine = list(pool.map(corrected, mine, chunksize=4))
        for half in ("all", "A", "B"):
            places = [n for n, page in enumerate(mine) if half in ("all", page.half)]
            _table(f"{collection} {half}", tools, [mine[n] for n in places],
                   [results[n] for n in places])  # fmt: skip
        _structure_table(results)


def _structure_table(results: list[dict[str, tuple[Prediction, float]]]) -> None:
    """Print what of the pages' structure our HTML keeps."""
    sums: Counter[str] = Counter()
    for found in results:
        sums.update(found["ours"][0].get("structure", {}))
    print("structure: " + ", ".join(f"{column} {sums[column]}" for column in STRUCTURE))


def _table(
    name: str,
    tools: tuple[str, ...],
    mine: list[GoldPage],
    results: list[dict[str, tuple[Prediction, float]]],
) -> None:
    if not mine:
        return
    score = scorer().score
    print(f"\n{name}, {len(mine)} pages")
    print(" " * 18 + "".join(f"{column:>9}" for column in (*COLUMNS, "ms")))
    gold = {page.name: page.gold for page in mine}
    for tool in tools:
        told = {page.name: found[tool][0] for page, found in zip(mine, results, strict=True)}
        figures: Mapping[str, float | None] = score(gold, told)
        cells = (figures.get(column) for column in COLUMNS)
        spent = statistics.median(found[tool][1] for found in results)
        print(
            f"{tool:<18}"
            + "".join("        -" if cell is None else f"{cell:9.3f}" for cell in cells)
            + f"{spent:9.0f}"
        )


if __name__ == "__main__":
    main()
