"""Where the blocks of a page stand: the elements around them, positions, neighbours."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from reader.clean.extract.block_arrays import running_sums, shape_of
from reader.clean.extract.blocks import ARTICLE_BODY, HIDDEN, TAG_KINDS, PageLayout
from reader.clean.extract.region_features import cards, consent, headline_region
from reader.clean.extract.repetition_features import makes, parts, repeated, since_headline
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS
from reader.words.unspaced_scripts import SOUTH_EAST_ASIAN

Array = Any

ENDINGS = tuple(".!?…。！？؟।॥۔։።:;；：\"”»'’)]」』）】")
_UNENDED = re.compile(f"[{SOUTH_EAST_ASIAN}]")
"""Thai, Lao, Burmese and Khmer, which end sentences by a blank or not at all."""
_UNENDED_WORDS = 20
"""Words (two letters each there) from which such a block is prose; chosen."""
_LEVELS = 5
"""Elements upwards over which sums are taken."""
_SHIFTS = (-3, -2, -1, 1, 2, 3)
"""Blocks before and after that are described as neighbours."""
_PROSE_WORDS = 12
"""Words from which a block counts as prose."""


class PositionFeatures:
    """Where the blocks of a page stand: elements around them, positions, neighbours."""

    def __init__(self, layout: PageLayout) -> None:
        blocks = layout.blocks
        self._layout = layout
        self._count = len(blocks)
        self._shape = shape_of(layout)
        self._parents, self._first = self._shape.parents, self._shape.first
        self._end, self._holders = self._shape.end, self._shape.holders
        self._words = self._shape.words
        self._classes = np.array(layout.classes, dtype=np.int64)
        self._tags = np.array(layout.tags, dtype=np.int64)
        self._kinds = np.array(layout.kinds)
        sizes = np.array([len(block.text) for block in blocks], dtype=np.float64)
        linked = np.array([block.linked for block in blocks], dtype=np.float64)
        self._phrases = np.array([block.phrases for block in blocks], dtype=np.int64)
        density = np.minimum(1.0, linked / sizes)
        self._density = density
        self._ended = np.array([_is_ended(block.text, block.words) for block in blocks])
        self._prose_here = (self._words >= _PROSE_WORDS) & (density < 0.4) & self._ended
        self._prose = np.where(self._prose_here, self._words, 0.0)
        self._heading = np.isin(self._kinds[self._holders], (5, 6, 7, 8, 9))
        self._sums = {
            "words": running_sums(self._words),
            "size": running_sums(sizes),
            "linked": running_sums(linked),
            "prose": running_sums(self._prose),
            "proses": running_sums(self._prose_here.astype(float)),
            "headings": running_sums(self._heading.astype(float)),
            "pictures": running_sums(np.array([block.pictures for block in blocks], dtype=float)),
        }
        self._around = self._ancestors()
        self._best = self._best_container()

    def _within(self, name: str, elements: Array) -> Array:
        sums = self._sums[name]
        return sums[self._end[elements]] - sums[self._first[elements]]

    def _ancestors(self) -> list[Array]:
        around = [self._holders]
        for _ in range(_LEVELS):
            around.append(self._parents[around[-1]])
        return around

    def _inherited(self, own: Array) -> Array:
        """OR the masks of all elements around each element; parents come before children."""
        total = own.tolist()
        parents = self._parents.tolist()
        for number in range(1, len(total)):
            total[number] |= total[parents[number]]
        return np.array(total, dtype=np.int64)

    def ancestry(self) -> Array:
        """Describe the elements around a block: near ones, and all."""
        own, one, two = (self._classes[around] for around in self._around[:3])
        # The page's own element and its body carry classes about everything.
        inner = np.where(self._parents > 0, self._classes, 0)
        tags = np.where(np.arange(len(self._tags)) > 0, self._tags, 0)
        every = self._inherited(inner)[self._holders]
        all_tags = self._inherited(tags)[self._holders]
        near_tags = self._tags[self._around[0]] | self._tags[self._around[1]]
        near_tags |= self._tags[self._around[2]]
        kinds = len(CLASS_KINDS)
        columns = [
            _unpacked(own, kinds),
            _unpacked(own | one | two, kinds),
            _unpacked(every, kinds),
            _unpacked(all_tags, len(TAG_KINDS)),
            _unpacked(near_tags, len(TAG_KINDS)),
            ((all_tags & ARTICLE_BODY) > 0)[:, None],
            ((all_tags & HIDDEN) > 0)[:, None],
            self._kinds[self._holders][:, None],
            self._kinds[self._around[1]][:, None],
            self._kinds[self._around[2]][:, None],
        ]
        return np.hstack(columns)

    def containers(self) -> Array:
        """Return how much text, prose and linked text the elements around a block hold."""
        whole = max(self._words.sum(), 1.0)
        prose = max(self._prose.sum(), 1.0)
        columns = []
        for level, around in enumerate(self._around):
            size = np.maximum(self._within("size", around), 1.0)
            words = self._within("words", around)
            columns += [
                words / whole,
                self._within("linked", around) / size,
                self._within("prose", around) / prose,
                self._within("prose", around) / np.maximum(words, 1.0),
            ]
            if level:
                columns.append(self._end[around] - self._first[around])
        return np.stack(columns, axis=1)

    def _best_container(self) -> int:
        """Return the element with most of the prose right inside it, or one or two levels down."""
        scores: dict[int, float] = {}
        parents = self._parents
        for holder, prose in zip(self._holders.tolist(), self._prose.tolist(), strict=True):
            if not prose:
                continue
            number, share = holder, prose
            for level in range(4):
                if level:
                    scores[number] = scores.get(number, 0.0) + share
                number = int(parents[number])
                share *= 0.6 if level else 1.0
        return max(scores, key=scores.__getitem__) if scores else 0

    def positions(self) -> Array:
        """Return where in the page and in its best container a block stands, and by what."""
        count = self._count
        index = np.arange(count)
        before = self._sums["words"][:-1]
        whole = max(self._words.sum(), 1.0)
        prose_before = self._sums["prose"][:-1]
        all_prose = max(self._prose.sum(), 1.0)
        best_first, best_end = int(self._first[self._best]), int(self._end[self._best])
        inside = (index >= best_first) & (index < best_end)
        within = (index - best_first) / max(best_end - best_first, 1)
        first_title = np.flatnonzero(self._kinds[self._holders] == 5)
        title = int(first_title[0]) if len(first_title) else -1
        same = self._signature_share()
        last_prose, next_prose = self._reach(self._prose_here)
        last_heading, _ = self._reach(self._heading)
        columns = [
            index / count,
            index,
            count - index,
            before / whole,
            prose_before / all_prose,
            (all_prose - prose_before - self._prose) / all_prose,
            all_prose - prose_before - self._prose,
            inside,
            np.clip(within, -1.0, 2.0),
            np.full(count, self._within("prose", np.array([self._best]))[0] / all_prose),
            np.full(count, np.log1p(whole)),
            np.full(count, all_prose / whole),
            np.full(count, len(first_title)),
            (index - title if title >= 0 else np.full(count, 999)),
            same[0],
            same[1],
            last_prose,
            next_prose,
            last_heading,
            self._levels_to_best(),
        ]
        columns += self._since_furniture(index)
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def _levels_to_best(self) -> Array:
        """How many elements lie between a block and the best container (9: it is outside)."""
        levels = np.full(self._count, 9)
        around = self._holders
        for level in range(9):
            levels = np.where((around == self._best) & (levels == 9), level, levels)
            around = self._parents[around]
        return levels

    def _signature_share(self) -> tuple[Array, Array]:
        """Return the share of the prose that stands in elements of the same kind and class."""
        own = self._holders
        keys = (
            self._kinds[own] * 31 + self._classes[own] * 1009
            + self._classes[self._parents[own]] * 9176263 + self._kinds[self._parents[own]] * 7919
        )  # fmt: skip
        _, inverse = np.unique(keys, return_inverse=True)
        prose = np.bincount(inverse, weights=self._prose)[inverse]
        words = np.bincount(inverse, weights=self._words)[inverse]
        return prose / max(self._prose.sum(), 1.0), prose / np.maximum(words, 1.0)

    def _reach(self, marked: Array) -> tuple[Array, Array]:
        """How many blocks ago, and how many ahead, the nearest marked block stands."""
        count = self._count
        index = np.arange(count)
        last = np.maximum.accumulate(np.where(marked, index, -99))
        last = np.concatenate(([-99], last[:-1]))
        ahead = np.minimum.accumulate(np.where(marked, index, count + 99)[::-1])[::-1]
        ahead = np.concatenate((ahead[1:], [count + 99]))
        return np.minimum(index - last, 99), np.minimum(ahead - index, 99)

    def _since_furniture(self, index: Array) -> list[Array]:
        """How many blocks ago a short line spoke of furniture, by its category."""
        columns = []
        short = self._words <= 12
        for place in range(len(PHRASE_KINDS)):
            marked = ((self._phrases >> place & 1) > 0) & short
            last = np.maximum.accumulate(np.where(marked, index, -99))
            columns.append(np.minimum(index - last, 99))
        return columns

    def passages(self) -> Array:
        """Return which article of the page a block is in, how deep, and what its siblings are."""
        article = (self._tags & 1) > 0
        parents = self._parents.tolist()
        depth = [0] * len(parents)
        nested = [int(article[0])] + [0] * (len(parents) - 1)
        ordinal = [0] * len(parents)
        count = 0
        for number in range(1, len(parents)):
            around = parents[number]
            depth[number] = depth[around] + 1
            nested[number] = nested[around] + int(article[number])
            ordinal[number] = ordinal[around]
            if article[number]:
                count += 1
                ordinal[number] = count
        own = self._holders
        first = np.cumsum(self._kinds[own] == 5)
        children = np.bincount(self._parents, minlength=len(parents))
        pictures = [self._within("pictures", around) for around in self._around[1:4]]
        links = [self._within("headings", around) for around in self._around[1:4]]
        inside = self._sums["proses"][:-1] - self._sums["proses"][self._first[self._best]]
        columns = [
            np.array(depth)[own],
            np.array(nested)[own],
            np.array(ordinal)[own],
            np.full(self._count, count),
            first,
            children[own],
            children[self._parents[own]],
            children[self._around[2]],
            *pictures,
            *links,
            inside,
            self._words / self._usual_length(),
        ]
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def _usual_length(self) -> float:
        lengths = self._words[self._prose_here] if self._prose_here.any() else self._words
        return max(float(np.median(lengths)), 1.0)

    def agreement(self, covered: Array, body: str) -> Array:
        """Return where a block stands to those that the body given in the head covers."""
        count = self._count
        index = np.arange(count)
        sure = (covered > 0.8) & (self._words >= 8)
        found = np.flatnonzero(sure)
        if not len(found):
            return np.full((count, 5), -1.0)
        body_words = max(len(body.split()), 1)
        share = self._words[sure].sum() / body_words
        start, end = int(found[0]), int(found[-1])
        near = self._mean_around(np.where(sure, self._words, 0.0), 1)
        wide = self._mean_around(np.where(sure, self._words, 0.0), 2)
        columns = [index - start, index - end, np.full(count, min(share, 2.0)), near, wide]
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def _mean_around(self, weights: Array, level: int) -> Array:
        sums = running_sums(weights)
        around = self._around[level]
        words = np.maximum(self._within("words", around), 1.0)
        return (sums[self._end[around]] - sums[self._first[around]]) / words

    def neighbours(self, upper: Array) -> Array:
        """Describe what comes right before and after a block."""
        count = self._count
        facts = np.stack(
            [
                self._words,
                self._density,
                self._ended,
                self._heading,
                self._phrases > 0,
                self._kinds[self._holders],
                upper,
                self._prose_here,
            ],
            axis=1,
        )
        columns = []
        for shift in _SHIFTS:
            moved = np.full((count, facts.shape[1] + 2), -1.0)
            here = slice(max(0, -shift), count - max(0, shift))
            there = slice(max(0, shift), count - max(0, -shift))
            if abs(shift) < count:
                moved[here, :-2] = facts[there]
                moved[here, -2] = self._holders[here] == self._holders[there]
                moved[here, -1] = (
                    self._parents[self._holders[here]] == self._parents[self._holders[there]]
                )
            columns.append(moved)
        return np.hstack(columns)

    def likenesses(self, titles: Array) -> Array:
        """Describe what is made alike or said twice.

        `titles`: how much each block is like the title.
        """
        layout = self._layout
        columns = makes(layout, self._holders, self._words, self._prose)
        columns += parts(layout, self._best, self._holders, self._heading, self._sums)
        columns += repeated([block.text for block in layout.blocks])
        columns += since_headline(titles, self._words)
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)

    def regions(self, titles: Array) -> Array:
        """Return the region of each block; `titles`: how much each is like the page's title."""
        layout, shape, words_before = self._layout, self._shape, self._sums["words"]
        columns = headline_region(layout, shape, titles, self._sums)
        columns += cards(layout, shape, self._density, words_before)
        columns += consent(layout, shape, words_before)
        return np.stack([np.asarray(column, dtype=np.float64) for column in columns], axis=1)


def _is_ended(text: str, words: int) -> bool:
    """Return whether a block ends as sentences do.

    Long ones in scripts without full stops always do.
    """
    return text.endswith(ENDINGS) or (words >= _UNENDED_WORDS and bool(_UNENDED.match(text[-1])))


def _unpacked(masks: Array, count: int) -> Array:
    return (masks[:, None] >> np.arange(count)) & 1
