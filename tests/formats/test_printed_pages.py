"""What browsers print around a page, and letters that a PDF's fonts stand for."""

from __future__ import annotations

from reader.formats.printed_pages import headline, lines_of, without_running_heads

PAGES = [
    ["They left at nine.", "11/22/26, 6:34 PMNight trains | a.example", "https://a.example/t81/2"],
    ["Nobody slept.", "11/22/26, 6:34 PMNight trains | a.example", "https://a.example/t82/2"],
]


def test_a_browsers_heads_are_known_on_few_pages() -> None:
    pages, address = without_running_heads(PAGES, printed=True)
    assert pages == [["They left at nine."], ["Nobody slept."]]
    assert address == "https://a.example/t8"
    assert without_running_heads(PAGES, printed=False) == (PAGES, None)


def test_an_address_in_the_text_of_a_page_is_not_the_pages() -> None:
    pages = [["See https://a.example/other for more.", "They left at nine."]]
    assert without_running_heads(pages, printed=True) == (pages, None)


def test_titles_of_printed_pages_lose_their_site() -> None:
    assert (
        headline("Night trains | A Post", [["Night trains", "They left."]], None) == "Night trains"
    )
    assert headline("Night | trains", [["Night | trains"]], None) == "Night | trains"
    assert headline("Night - trains", [["They left."]], None) == "Night - trains"
    assert headline("Night trains - a.example", [], "https://www.a.example/x") == "Night trains"


def test_letters_are_those_that_were_meant() -> None:
    assert lines_of("ﬂoating oﬃce") == ["floating office"]
    assert lines_of("⻑野県の⾕") == ["長野県の谷"]
    assert lines_of("وﺻﻠﺖ") == ["وصلت"]


def test_words_of_a_line_from_right_to_left_are_put_in_order() -> None:
    assert lines_of("ﻗﺮﻳﺔ  إﻟﻰ  وﺻﻠﺖ") == ["وصلت إلى قرية"]
    assert lines_of(".ﺳﻨﻮات  ﻋﺸﺮ  ﻗﺒﻞ") == ["قبل عشر سنوات."]
    assert lines_of("two  words") == ["two  words"]


def test_what_stands_often_on_a_page_is_no_head() -> None:
    pages = [[f"{n} The sea", "The sea, the sea.", f"Verse {n}."] * 4 for n in range(4)]
    assert without_running_heads(pages, printed=False) == (pages, None)
    words = [["They left.", "It was cold."], ["Nobody slept.", "Ice came."], ["A boat lay.", "So."]]
    heads = [["Review, Vol. 12", "review.example", f"{n}", *page] for n, page in enumerate(words)]
    assert without_running_heads(heads, printed=False)[0] == words


def test_the_foot_of_a_page_printed_from_a_file() -> None:
    pages = [["They left.", "file:///home/a/page.html 1/1"]]
    assert without_running_heads(pages, printed=True) == ([["They left."]], None)


def test_numbers_in_lines_from_right_to_left_stand_behind_their_words() -> None:
    line = ".2024 ﻳﻨﺎﻳﺮ  12 ﻓﻲ  اﻟﻤﻴﻨﺎء"
    assert lines_of(line) == ["الميناء في 12 يناير 2024."]
