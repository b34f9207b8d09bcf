"""A thread of a forum keeps its short answers, however the page shows that it is one."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page

POSTS = (
    ("fernhill", "My kiln reaches 1,200 degrees and then stops. The relay clicks but the elements "
     "stay dark. I have changed the thermocouple already and the wiring looks sound."),
    ("otter", "Check the relay."),
    ("claybird", "Mine did that. It was a burnt contact behind the panel, you cannot see it "
     "without taking the lid off."),
    ("fernhill", "That was it, thank you!"),
    ("otter", "Glad it works again."),
)  # fmt: skip
SIGNS = {
    "script": ('<script src="/js/xenforo/core.js"></script>', ""),
    "generator": ('<meta name="generator" content="phpBB 3.3">', ""),
    "foot": ("", "Powered by phpBB"),
    "data": (
        '<script type="application/ld+json">{"@type": "DiscussionForumPosting", '
        '"headline": "Kiln stops at 1200"}</script>',
        "",
    ),
}


def thread(head: str, foot: str) -> bytes:
    posts = "".join(
        f'<div class="post"><div class="author">{author}</div><div class="date">12 March 2021'
        f'</div><div class="message"><p>{words}</p></div></div>'
        for author, words in POSTS
    )
    return (
        f"<html><head><title>Kiln stops at 1200 - Clay board</title>{head}</head><body>"
        f"<h1>Kiln stops at 1200</h1>{posts}<div>{foot}</div></body></html>"
    ).encode()


@pytest.mark.parametrize("sign", SIGNS)
def test_the_shortest_answer_of_a_thread_is_kept(sign: str) -> None:
    text = clean_page(thread(*SIGNS[sign])).text
    assert all(words in text for _, words in POSTS)
