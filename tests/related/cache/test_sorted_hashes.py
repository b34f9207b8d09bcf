from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.related.cache.sorted_hashes import SortedHashes

HASH = st.one_of(st.integers(0, 2**32 - 1), st.sampled_from([0, 1, 65_535, 65_536, 2**32 - 1]))


@given(st.lists(HASH), st.lists(HASH))
def test_hashes_come_back_and_are_counted(noted: list[int], others: list[int]) -> None:
    held = SortedHashes(np.array(sorted(noted), np.uint32))
    assert held.whole().tolist() == sorted(noted)
    asked = [*noted, *others]
    assert held.counts(np.array(asked, np.uint32)).tolist() == [noted.count(one) for one in asked]
