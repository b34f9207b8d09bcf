from __future__ import annotations

import pytest

from reader.clean.extract.post_furniture import is_row_of_counters
from reader.clean.page import clean_page

_TEXT = "The new bridge hums at about 110 Hz when the wind is from the west, and dogs stay away."


@pytest.mark.parametrize(
    "line",
    [
        "May 6, 2024, 12:00 PM · Web · 12 boosts · 31 favourites",
        "Posted by 谷の人 | コメント(3) | トラックバック(0)",
        "阅读 1200 | 点赞 31 | 评论 4",
        "Von Ida Holm | 3 Kommentare",
        "1,204 views • 31 likes",
    ],
)
def test_a_row_of_counters_goes(line: str) -> None:
    assert is_row_of_counters(line)
    page = f"<title>Hum - X</title><main><h1>Hum</h1><p>{_TEXT}</p><p>{line}</p></main>"
    html = clean_page(page.encode()).html
    assert _TEXT in html
    assert line not in html


@pytest.mark.parametrize(
    "line",
    ["12 shares · 6 May 2024", "Serves 4 | 30 minutes", "Torrin 3 · Ostvik 2", "12 likes",
     "By Ida Holm | 6 May 2024", "Bought 12 shares | sold 3 shares at a loss"],
)  # fmt: skip
def test_a_line_with_one_counter_or_words_of_its_own_is_none(line: str) -> None:
    assert not is_row_of_counters(line)


def test_the_menu_of_a_mailing_list_goes() -> None:
    page = (
        "<html><title>[bridges] Humming</title><body><h1>[bridges] Humming</h1><b>Ida Holm</b> "
        "<a href='mailto:x'>ida at torrin.example</a><br><i>Mon May 6 10:00:00 UTC 2024</i><p><ul>"
        "<li>Previous message: <a href='1.html'>[bridges] Rust</a><li>Next message: <a "
        "href='3.html'>[bridges] Humming</a><li><b>Messages sorted by:</b> <a href='date.html'>"
        f"[ date ]</a></ul><hr><pre>Hi all,\n\n{_TEXT}\n\nIda\n</pre><hr></body></html>"
    )
    article = clean_page(page.encode(), "https://torrin.example/2024/2.html")
    assert article.authors == ("Ida Holm",)
    assert _TEXT in article.html
    assert "message" not in article.html
