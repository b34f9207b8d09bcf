"""Makes the cleaner's model out of the gold: `python -m tests.bench.cleaningmodel FOLDER`.

Every block of a page is labelled by how much of it stands in the gold's text, in order; gradient
boosting (lightgbm, of the `bench` extra) learns it from `reader.clean.extract.features`, the mean
of three models; a second forest learns it once more with what models that have not seen a page
found around (`reader.clean.extract.classifier`). FOLDER gets one file a part of the domains left
out (0.json …) and `all.json`, which is what reader/clean/extract/model.json is a copy of.
`--parts 3 --seeds 1` leaves out thirds and trains them with one seed: a quarter of the time, for
figures that are a little lower.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict, deque
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from reader.clean.extract.block_arrays import Shape, shape_of
from reader.clean.extract.blocks import PageLayout
from reader.clean.extract.classifier import context
from reader.clean.extract.extraction import lay_out_page
from reader.clean.extract.features import feature_names, measure
from reader.clean.extract.forest import Forest
from reader.clean.extract.notes import keep_notes
from reader.clean.extract.page_hints import metadata_hints
from reader.clean.extract.structure import StoryStructure
from reader.clean.settled_page import settle
from tests.bench.cleaninggold import FOLDS, GoldPage, pages, scorer

Array = Any
PARAMETERS = {
    "objective": "cross_entropy", "learning_rate": 0.05, "num_leaves": 40, "max_depth": 8,
    "min_data_in_leaf": 40, "min_sum_hessian_in_leaf": 0.02, "feature_fraction": 0.15,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 2.0, "verbose": -1, "max_bin": 63,
    "num_threads": 2,
}  # fmt: skip
ROUNDS = 250
SEEDS = (3, 11, 21)
AGAIN = PARAMETERS | {
    "num_leaves": 20, "max_depth": 6, "feature_fraction": 0.2, "min_data_in_leaf": 80,
    "lambda_l2": 8.0,
}  # fmt: skip
"""The second look is a smaller model, lest it learn the pages by heart."""
ROUNDS_AGAIN = 140
SEEDS_AGAIN = (3, 5)
_HOPELESS = 0.01
_TOLD = 0.5
"""Share of a block that stands in the gold from which it is the gold's."""
_HOPELESS_SHARE = 0.25
WEIGHTS = {"wcxb-dev": 1.0, "fundus": 4.0, "htmltotext": 2.0, "magic-article-dev": 4.0}
"""Small collections weigh more, so that news of many countries count beside English blogs."""
_SHINGLE = 4


@dataclass
class Labelled:
    """The blocks of a page: features, labels from 0 to 1, weights, what is around each."""

    fold: int
    features: Array
    labels: Array
    weights: Array
    shape: Shape
    corrected: dict[str, int]


def labelled(page: GoldPage) -> Labelled | None:
    """Measure and label the blocks of a page."""
    settled = settle(page.source(), page.gold.get("url"))
    hints = metadata_hints(settled.root, settled.headers, settled.data, settled.source.forum)
    layout = lay_out_page(settled.root, hints).layout
    if not layout.blocks:
        return None
    features = measure(layout, hints)
    labels, sizes, length = label([block.text for block in layout.blocks], page.gold["articleBody"])
    corrected = correct(layout, labels)
    weights = np.minimum((np.array(sizes) + 3) / max(length, 150), 1.0) * WEIGHTS[page.collection]
    return Labelled(page.fold, features, labels, weights, shape_of(layout), corrected)


def correct(layout: PageLayout, labels: Array) -> dict[str, int]:
    """Label what gold leaves out although readers came for it: code, notes, rest of lists.

    Return by kind how many blocks were changed. What the program's own rules of structure keep
    beside the gold's blocks counts as the story's; nothing is taken away from the gold.
    """
    kept = [bool(label >= _TOLD) for label in labels]
    if not any(kept):
        return {}
    before = list(kept)
    StoryStructure(layout, kept).settle((), forum=True)
    structured = list(kept)
    keep_notes(layout, kept)
    found: dict[str, int] = {}
    for place, (was, one, now) in enumerate(zip(before, structured, kept, strict=True)):
        if now and not was:
            holder = layout.nodes[layout.blocks[place].element]
            code = holder.tag == "pre" or any(above.tag == "pre" for above in holder.ancestors())
            kind = "notes" if not one else "code" if code else "structure"
            found[kind] = found.get(kind, 0) + 1
            labels[place] = max(labels[place], 1.0)
    return found


def corrected(page: GoldPage) -> GoldPage:
    """Return a page whose gold says what `correct` adds to the labels as well, at its end."""
    settled = settle(page.source(), page.gold.get("url"))
    hints = metadata_hints(settled.root, settled.headers, settled.data, settled.source.forum)
    layout = lay_out_page(settled.root, hints).layout
    labels, _, _ = label([block.text for block in layout.blocks], page.gold["articleBody"])
    before = labels >= _TOLD
    correct(layout, labels)
    added = [
        block.text
        for block, was, now in zip(layout.blocks, before, labels >= _TOLD, strict=True)
        if now and not was
    ]
    said = "\n".join((page.gold["articleBody"], *added))
    return GoldPage(page.collection, page.name, {**page.gold, "articleBody": said})


def label(texts: list[str], gold: str) -> tuple[Array, list[int], int]:
    """Return how much of each block stands in the gold, its words, and the gold's words.

    Long blocks must follow the gold's order (the heaviest rising chain of places); a short one
    must stand between the places of its neighbours.
    """
    words = scorer().words
    told = words(gold, True)
    where: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in range(len(told) - _SHINGLE + 1):
        where[tuple(told[place : place + _SHINGLE])].append(place)
    tokens = [words(text, True) for text in texts]
    shares, places = [], []
    for block in tokens:
        parts = [tuple(block[n : n + _SHINGLE]) for n in range(len(block) - _SHINGLE + 1)]
        found = [part for part in parts if part in where]
        share = len(found) / len(parts) if parts else 0.0
        shares.append(share)
        places.append(where[found[0]][:6] if share >= 0.5 else [])
    chain = _heaviest_chain(places, [len(t) * s for t, s in zip(tokens, shares, strict=True)])
    labels = np.array([s if n in chain else 0.0 for n, s in enumerate(shares)], dtype=np.float32)
    _label_short(tokens, told, chain, labels)
    return labels, [len(block) for block in tokens], len(told)


def _heaviest_chain(places: list[list[int]], weights: list[float]) -> dict[int, int]:
    """Choose one place a block, rising from block to block, so that most text is covered."""
    best: list[tuple[float, int, int, int]] = []  # weight, place, block, index of the one before
    size = max((p for found in places for p in found), default=0) + 2
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    for block, found in enumerate(places):
        pending = []
        for place in found:
            top, at = (0.0, -1), place + 1
            while at > 0:
                top = max(top, tree[at])
                at -= at & -at
            best.append((top[0] + weights[block], place, block, top[1]))
            pending.append((place + 1, best[-1][0], len(best) - 1))
        for start, weight, index in pending:
            at = start + 1
            while at <= size:
                tree[at] = max(tree[at], (weight, index))
                at += at & -at
    chain: dict[int, int] = {}
    index = max(range(len(best)), key=lambda n: best[n][0]) if best else -1
    while index >= 0:
        _, place, block, index = best[index]
        chain[block] = place
    return chain


def _label_short(
    tokens: list[list[str]], told: list[str], chain: dict[int, int], labels: Array
) -> None:
    before, floors = 0, []
    for number, block in enumerate(tokens):
        floors.append(before)
        if number in chain:
            before = max(before, chain[number] + int(len(block) * 0.6))
    after = len(told)
    for number in range(len(tokens) - 1, -1, -1):
        block = tokens[number]
        if number in chain:
            after = min(after, chain[number])
        elif chain and 0 < len(block) < _SHINGLE:
            low, high = max(floors[number] - 1, 0), min(after + 2, len(told)) - len(block)
            if any(told[at : at + len(block)] == block for at in range(low, high + 1)):
                labels[number] = 1.0


def fit(rows: Array, labels: Array, weights: Array, seeds: tuple[int, ...] = SEEDS) -> list[Any]:
    """Train the models of the first look."""
    data = lightgbm.Dataset(rows, labels, weight=weights / weights.mean(), free_raw_data=False)
    return [lightgbm.train(PARAMETERS | {"seed": seed}, data, ROUNDS) for seed in seeds]


def fit_again(rows: Array, labels: Array, weights: Array, seen: Array) -> list[Any]:
    """Train the models of the second look; `seen` is the likelihood that the first one found.

    Of the hopeless blocks, most of all, a part stands for the rest.
    """
    hopeless = seen < _HOPELESS
    chosen = ~hopeless | (np.random.default_rng(0).random(len(seen)) < _HOPELESS_SHARE)
    weights = np.where(hopeless, 1 / _HOPELESS_SHARE, 1.0) * weights
    weights = weights[chosen] / weights[chosen].mean()
    data = lightgbm.Dataset(rows[chosen], labels[chosen], weight=weights, free_raw_data=False)
    return [lightgbm.train(AGAIN | {"seed": seed}, data, ROUNDS_AGAIN) for seed in SEEDS_AGAIN]


def written(models: list[Any]) -> dict[str, Any]:
    """Return the mean of some models as the arrays that reader.clean.extract.forest reads.

    Trees of different models take turns, so that the first ones speak for all of them.
    """
    keys = ("feature", "threshold", "left", "value")
    told: dict[str, Any] = {key: [] for key in keys} | {"roots": [], "depth": 0}

    def room() -> int:
        for key in keys:
            told[key].append(0)
        return len(told["left"]) - 1

    def add(root: dict[str, Any]) -> int:
        first = room()
        waiting = deque([(root, first, 0)])
        while waiting:
            node, number, depth = waiting.popleft()
            told["depth"] = max(told["depth"], depth)
            if "leaf_value" in node:
                told["left"][number] = number
                told["value"][number] = round(node["leaf_value"] / len(models), 5)
                continue
            told["feature"][number] = node["split_feature"]
            told["threshold"][number] = float(f"{node['threshold']:.6g}")
            told["left"][number] = left = room()
            waiting.append((node["left_child"], left, depth + 1))
            waiting.append((node["right_child"], room(), depth + 1))
        return first

    trees = [model.dump_model()["tree_info"] for model in models]
    for turn in zip(*trees, strict=True):
        told["roots"] += [add(tree["tree_structure"]) for tree in turn]
    return told


def main() -> None:
    """Write the models."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--parts", type=int, default=FOLDS, choices=(2, 3, FOLDS))
    options.add_argument("--seeds", type=int, default=len(SEEDS), help="for models of parts")
    chosen = options.parse_args()
    folder, parts = chosen.folder, chosen.parts
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(2) as pool:
        pages_rows = [row for row in pool.map(labelled, pages(), chunksize=8) if row is not None]
    for kind in ("code", "notes", "structure"):
        changed = [row.corrected[kind] for row in pages_rows if kind in row.corrected]
        print(f"labels corrected, {kind}: {sum(changed)} blocks of {len(changed)} pages")
    features = np.vstack([row.features for row in pages_rows])
    labels = np.concatenate([row.labels for row in pages_rows])
    weights = np.concatenate([row.weights for row in pages_rows])
    folds = np.concatenate([np.full(len(row.labels), row.fold % parts) for row in pages_rows])
    seen = np.zeros(len(labels))
    first: dict[Any, dict[str, Any]] = {}
    for part in (*range(parts), "all"):
        mine, left = folds != part, folds == part
        seeds = SEEDS if part == "all" else SEEDS[: chosen.seeds]
        first[part] = written(fit(features[mine], labels[mine], weights[mine], seeds))
        if left.any():
            seen[left] = Forest(first[part]).probability(features[left])
        print(f"{part}: first look", flush=True)
    ends = np.cumsum([len(row.labels) for row in pages_rows])[:-1]
    judged = zip(pages_rows, np.split(seen, ends), strict=True)
    features = np.hstack([features, np.vstack([context(row.shape, one) for row, one in judged])])
    for part, forest in first.items():
        mine = folds != part
        again = written(fit_again(features[mine], labels[mine], weights[mine], seen[mine]))
        told = {"features": feature_names(), "forests": [forest, again]}
        text = json.dumps(told, separators=(",", ":"))
        for name in range(part, FOLDS, parts) if part != "all" else (part,):
            (folder / f"{name}.json").write_text(text, encoding="utf-8")
        print(f"{part}: {len(text)} characters", flush=True)


if __name__ == "__main__":
    main()
