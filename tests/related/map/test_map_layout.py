from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from reader.related.map.map_layout import FOLDED, lay_out
from tests.related.samples import built, document


def groups(count: int, each: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    random = np.random.default_rng(1)
    centres = np.repeat(random.standard_normal((count, FOLDED)), each, axis=0)
    vectors = centres + 0.3 * random.standard_normal((count * each, FOLDED))
    unit: np.ndarray[tuple[int, int], np.dtype[np.float32]] = (
        vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    ).astype(np.float32)
    return unit


def test_like_stories_lie_near_one_another() -> None:
    places = lay_out(groups(4, 15))
    assert places is not None
    kind = np.repeat(np.arange(4), 15)
    apart = np.linalg.norm(places[:, None] - places[None, :], axis=2)
    same = kind[:, None] == kind[None, :]
    assert apart[same].mean() * 2 < apart[~same].mean()


def test_all_points_lie_on_the_map(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.settle()
    points = index.map()
    assert [point.id for point in points] == list(range(1, 11))
    assert all(0 <= value <= 1 for point in points for value in (point.x, point.y))
    threads = {point.id: point.thread for point in points}
    assert threads[1] is not None
    assert threads[1] == threads[2]
    assert threads[8] is None


def test_places_are_kept(tmp_path: Path) -> None:
    index = built(tmp_path)
    first = index.map()
    assert index.map() == first
    text = "A second beetle walks under the surface of ponds, and it was filmed as well."
    index.update([document(11, "Another beetle", text, "2024-06-02")])
    after = {point.id: point for point in index.map()}
    moved = [math.dist((p.x, p.y), (after[p.id].x, after[p.id].y)) for p in first]
    assert len(after) == 11
    assert sorted(moved)[len(moved) // 2] < 0.25


def test_a_damaged_file_of_places_is_forgotten(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.map()
    (tmp_path / "map.places").write_bytes(b"nothing")
    assert len(index.map()) == 10


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    assert built(tmp_path).map(cancelled=lambda: True) == []
