"""The blocks of a page and the elements around them as arrays, and sums along them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from reader.clean.extract.blocks import PageLayout

Array = Any


@dataclass(frozen=True, slots=True)
class Shape:
    """A layout as arrays: words and elements of its blocks, what is around the elements."""

    words: Array
    holders: Array
    parents: Array
    first: Array
    end: Array
    makes: Array


def shape_of(layout: PageLayout) -> Shape:
    """Return the shape of a layout."""
    return Shape(
        np.array([block.words for block in layout.blocks], dtype=np.float64),
        np.array([block.element for block in layout.blocks]),
        np.array(layout.parents),
        np.array(layout.first),
        np.array(layout.end),
        np.array(layout.makes, dtype=np.int64),
    )


def running_sums(values: Array) -> Array:
    """Return the sum of what stands before each place, and of all at the end."""
    return np.concatenate(([0.0], np.cumsum(values)))
