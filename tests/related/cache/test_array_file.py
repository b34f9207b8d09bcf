from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reader.related.cache.array_file import (
    DamagedCache,
    read_arrays,
    read_replaced,
    replace_arrays,
    write_arrays,
)

TYPES = {"weights": "u1", "terms": "<u4", "none": "<i8", "ids": "<i8"}
ARRAYS = {
    "weights": np.arange(3),
    "terms": np.arange(5),
    "none": np.zeros(0),
    "ids": np.array([7, 11]),
}


def test_arrays_come_back_each_at_an_even_place(tmp_path: Path) -> None:
    path = tmp_path / "a"
    found = read_arrays(path, write_arrays(path, ARRAYS, TYPES), TYPES)
    assert {name: array.tolist() for name, array in found.items()} == {
        name: array.tolist() for name, array in ARRAYS.items()
    }
    assert [array.dtype.str for array in found.values()] == ["|u1", "<u4", "<i8", "<i8"]
    assert all(array.flags.aligned and not array.flags.writeable for array in found.values())


def test_every_changed_byte_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    check = write_arrays(path, ARRAYS, TYPES)
    data = path.read_bytes()
    for place in range(len(data)):
        for changed in (data[place] ^ 1, data[place] ^ 0xFF):
            path.write_bytes(data[:place] + bytes([changed]) + data[place + 1 :])
            with pytest.raises(DamagedCache):
                read_arrays(path, check, TYPES)


def test_every_cut_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    replace_arrays(path, ARRAYS, TYPES)
    assert read_replaced(path, TYPES)["ids"].tolist() == [7, 11]
    data = path.read_bytes()
    for end in range(len(data)):
        path.write_bytes(data[:end])
        with pytest.raises(DamagedCache):
            read_replaced(path, TYPES)
