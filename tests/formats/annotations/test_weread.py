"""WeRead's copied notes: both makes, several books, and hostile ones."""

from __future__ import annotations

from functools import partial

import pytest

from reader.formats import read_bytes
from reader.model import CarriedMark, Draft
from tests.formats.reading import drafts
from tests.formats.repeated_tokens import is_linear

NEWER = """《渡船》

林茉莉

4个笔记


 点评

◆ 2024/09/09 认为好看


第一章 冬天

◆ 渡船停在码头边。

冰封住了港口。

◆ 2024/09/04发表想法
为什么没有人问？

真奇怪。
原文：没有人问起那艘船。
她走了。

◆ 没有人问起那艘船。

她走了。


第二章 春天

◆ 冰化了。

-- 来自微信读书
"""

OLDER = """《渡船》
林茉莉
3个笔记

◆  点评

2023/2/26 认为好看
写得好

◆  第一章 冬天

>> 渡船停在码头边

2023/2/26 发表想法

为什么没有人问？

>> 没有人问起那艘船
第二行诗

◆  第二章

>> 冰化了

-- 来自微信读书
"""


def marks(found: Draft) -> list[tuple[str, str, str | None]]:
    return [(mark.exact, mark.note, mark.created) for mark in found.marks]


def test_the_newer_make() -> None:
    [found] = drafts(NEWER, "notes.txt")
    assert (found.facts.title, found.facts.byline) == ("渡船", "林茉莉")
    assert marks(found) == [
        ("", "认为好看", "2024-09-09"),
        ("渡船停在码头边。\n冰封住了港口。", "(第一章 冬天)", None),
        (
            "没有人问起那艘船。\n她走了。",
            "为什么没有人问？\n真奇怪。\n\n(第一章 冬天)",
            "2024-09-04",
        ),
        ("冰化了。", "(第二章 春天)", None),
    ]


def test_the_older_make() -> None:
    [found] = drafts(OLDER.replace("\n", "\r\n"), "notes.txt")
    assert marks(found) == [
        ("", "认为好看\n写得好", "2023-02-26"),
        ("渡船停在码头边", "(第一章 冬天)", None),
        ("没有人问起那艘船\n第二行诗", "为什么没有人问？\n\n(第一章 冬天)", "2023-02-26"),
        ("冰化了", "(第二章)", None),
    ]


def test_books_below_each_other() -> None:
    other = "《盐》\n\n1个笔记\n\n\n◆ 白的。\n\n-- 来自微信读书\n"
    first, second = drafts(NEWER + "\n" + other, "notes.txt")
    assert (first.facts.title, second.facts.title) == ("渡船", "盐")
    assert second.marks == (CarriedMark("白的。"),)


@pytest.mark.parametrize("filler", ["《a》\n", "\n", " \n", "◆ ", "《a》\n \n"])
def test_its_reading_is_linear(filler: str) -> None:
    def read(count: int) -> None:
        list(read_bytes((OLDER + filler * count).encode(), "notes.txt"))

    assert is_linear(partial(read, 8000), partial(read, 2000), 8, 0.3)
