"""Tokens of every format, which files repeat that are built to be slow; and what linear means."""

from __future__ import annotations

import time
from collections.abc import Callable

from reader.clean.parse.tree_builder import collector_paused

TOKENS = (
    "<!-- c -->\n", "<!--", "-->", "<?xml ?>", "<?xml ", "<!DOCTYPE x>", "<!doctype html", "<div ",
    "<a href='", "<meta ", "<p>", "<", ">", "&", "&amp;", " ", "\n", "\r\n", "\t", " \n", "a",
    "A b ", "-", "---\n", "+++\n", "=", "* ", "# ", "[[a", "[", "]", "![[a|", "(", ")", "{", "}",
    '"', "'", '\\', "id: ", "key: v\n", ":a: b\n", "http://a.b/", "http://a.b/\n", "a.", "1,",
    "2024-01-01 ", "<svg ", "<style>", "</script>", "<title>", "From a 2024\n", "From ",
    "Date: x\n", "From: a\n", "Subject: ", "%%", "%", "%20", "%PDF", "```", "\u00a0", "\u4e2d",
    ":PROPERTIES:\n", "#+begin_x\n", "=?a?B?b?= ", "@a{b,\n", "TY  - \n", "<DT>", "- a (b)\n",
    "==========\n", "<doc ", "<TEI ", "\x00", "\x00\x00 ", "\u0001", "\u00ad", "\ufeff", '{"a":',
    '["', "[[", '{"a":1},', '"a":"b",', "PK\u0003\u0004", "WARC/1.0\r\n", "<DT><A HREF=", "|",
    "a,b\n", "a;b;", '"a","b"\n', '","', "url,title\n", "a\tb\t", "> ", "- ", "1. ", "~", "_", "*",
    "`", "$", "$$", "..", ".. ", ".. a::\n", "::\n", "\u001f\u008b", "\u202e", "e\u0301",
    "\U0001f600", "\ud7ff", "MIME-Version: 1.0\n", "Content-Location: x\n", "--b\n", "bplist00",
    "<rss ", "<opml>", "<en-export", "xmlns:z=", "<html ", "<html>", "</p>", "a-b-", "a_", "a:b ",
    "a: ", ": ", "a\n=\n", "=\n", "#", "#a ", "\f", "\u000b", "\u2028", "a@b.c ", "www.a.com ",
    "- [ ] ", "a|b|\n", "[^1]", "](", "![", "<!", "<![CDATA[", "]]>", "<?", "?>", "</", "/>", "='",
    '="',
)  # fmt: skip


def is_linear(
    large: Callable[[], object], small: Callable[[], object], growth: float, floor: float
) -> bool:
    """Whether the large piece of work takes at most `growth` times the small one.

    Counted in processor time, the least of three runs where the first is above `floor` seconds.
    """
    taken = _seconds(large)
    if taken <= floor:
        return True
    taken = min(taken, _seconds(large), _seconds(large))
    return taken <= floor + growth * min(_seconds(small) for _ in range(3))


def _seconds(work: Callable[[], object]) -> float:
    # The collector looks through all that the tests before have left, as often as work allocates.
    with collector_paused():
        began = time.process_time()
        work()
        return time.process_time() - began
