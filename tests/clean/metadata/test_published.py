from __future__ import annotations

import json
import sys
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.metadata.date_labels import label_of, labelled_parts
from reader.clean.metadata.dates import parse_date
from reader.clean.metadata.published import find_published
from reader.clean.parse.jsonld import plain, read_linked_data
from tests.clean.extract.around import around_story
from tests.examples import examples
from tests.formats.repeated_tokens import is_linear

_PARAGRAPH = (
    "<p>The harbour has been closed since Tuesday because divers found a crack in the pier, "
    "and the ferry will not run before the end of the week, the mayor said on the quay.</p>"
)
_TITLE = "Pier has a deep crack"


def _page(
    head: str = "", above: str = "", below: str = "", foot: str = "", lang: str = "en"
) -> str:
    return (
        f'<html lang="{lang}"><head><title>{_TITLE}</title>{head}</head><body>{above}'
        f"<article><h1>{_TITLE}</h1>{below}{_PARAGRAPH * 8}</article>{foot}</body></html>"
    )


def _day(page: str, url: str = "https://courier.example/pier") -> str | None:
    around = around_story(page)
    language = around.root.get("lang")
    published = find_published(
        around.headers, around.data, url, language, around.near, around.root, _TITLE
    )
    return published[:10] if published else None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("3 May 2020", [("", "3 May 2020")]),
        (
            "Published 1 May 2020, updated 3 June 2021",
            [("published", " 1 May 2020, "), ("updated", " 3 June 2021")],
        ),
        (
            "Aktualisiert: 3.6.2021 | Veröffentlicht: 1.5.2020",
            [("updated", ": 3.6.2021 | "), ("published", ": 1.5.2020")],
        ),
        ("2020年5月1日 公開", [("published", "2020年5月1日 ")]),
        (
            "2020年5月1日公開 2021年6月3日更新",
            [("published", "2020年5月1日"), ("updated", " 2021年6月3日")],
        ),
        ("1 May 2020 (updated 3 June 2021)", [("", "1 May 2020 ("), ("updated", " 3 June 2021)")]),
    ],
)
def test_dates_come_with_what_is_written_beside_them(
    text: str, parts: list[tuple[str, str]]
) -> None:
    found = [(label, part.strip(" ,:|")) for label, part in labelled_parts(text)]
    assert found == [(label, part.strip(" ,:|")) for label, part in parts]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Publié le", "published"),
        ("Mis à jour le", "updated"),
        ("Last updated:", "updated"),
        ("Опубликовано", "published"),
        ("Обновлено:", "updated"),
        ("입력", "published"),
        ("수정", "updated"),
        ("发布时间：", "published"),
        ("Güncelleme", "updated"),
        ("Cập nhật:", "updated"),
        ("The standard", ""),
        ("", ""),
    ],
)
def test_labels_of_dates_in_many_languages(text: str, label: str) -> None:
    assert label_of(text) == label


@settings(max_examples=examples(60), deadline=None)
@given(st.text(alphabet="updated published更新公開 1234:年月日", max_size=80))
def test_no_words_are_lost_between_labels(text: str) -> None:
    assert all(part in text for _, part in labelled_parts(text))


def test_the_date_beside_the_headline_goes_before_dates_of_menus_and_cards() -> None:
    today = '<div class="date">Friday, December 19, 2025</div>' + "<p>Menu line</p>" * 14
    cards = '<div class="card"><time datetime="2025-12-01">1 December 2025</time></div>'
    meta = '<div class="meta">12 December 2025</div>'
    assert _day(_page(above=today, below=meta)) == "2025-12-12"
    updated = "<p class='meta'>Last modified: 8 August 2023</p>"
    assert _day(_page(below=updated, foot="<p>March 5, 2026</p>")) == "2023-08-08"
    posted = "<p>Posted on 8 August 2023 by Ida Holm</p>"
    assert _day(_page(above=cards, below=posted)) == "2023-08-08"


def test_published_goes_before_updated_whatever_their_order() -> None:
    both = "<p>Updated: 3 June 2021 | Published: 1 May 2020</p>"
    assert _day(_page(below=both)) == "2020-05-01"
    assert _day(_page(below=both.replace("Published: 1 May 2020", "5 min"))) == "2021-06-03"
    pair = "<div><span>Updated</span> <time>3 June 2021</time></div><time>1 May 2020</time>"
    assert _day(_page(below=pair)) == "2020-05-01"
    assert _day(_page(below=f'<p class="date-updated">3 June 2021</p>{pair}')) == "2020-05-01"


def test_a_date_of_a_card_behind_the_story_does_not_make_it_older() -> None:
    told = '<meta property="article:published_time" content="2024-08-01T16:53:14+00:00">'
    card = (
        '<div><a href="/a">Another story of the harbour</a><p class="date">Jul 31, 2024</p></div>'
    )
    assert _day(_page(told, foot=card * 4)) == "2024-08-01"


def test_one_moment_in_two_time_zones_is_one_date() -> None:
    told = '<meta property="article:published_time" content="2026-02-23T00:57:30+00:00">'
    shown = '<time datetime="2026-02-22T19:57:30-05:00">February 22, 2026</time>'
    assert _day(_page(told, below=shown)) == "2026-02-23"


def test_the_address_decides_which_number_is_the_month() -> None:
    shown = '<div class="date">03/10/2023</div>'
    address = "https://courier.example/blog/2023/{}/03/pier"
    assert _day(_page(below=shown, lang="de"), address.format("october")) == "2023-10-03"
    assert _day(_page(below=shown, lang="en"), address.format("03")) == "2023-03-10"
    assert _day(_page(below=shown, lang="en"), address.format("10")) == "2023-10-03"


@pytest.mark.parametrize(
    ("line", "lang", "date"),
    [
        ("<font>By IDA HOLM<br>Courier Staff<br>Published May 3, 1999</font>", "en", "1999-05-03"),
        ("<fieldset>Harbour notes 20 December 2005</fieldset>", "en", "2005-12-20"),
        ("<center><i>Mon Aug 03 12:45:00 EDT 2015</i></center>", "en", "2015-08-03"),
        ("<dl><dt>Erschienen</dt><dd>3. Mai 1999</dd></dl>", "de", "1999-05-03"),
        ("<div>입력 2023.12.10. 18:30 수정 2023.12.11. 08:00</div>", "ko", "2023-12-10"),
        ("<div>发布时间:2019-01-02 03:04 来源：港口日报</div>", "zh", "2019-01-02"),
        ("<div>2019年01月02日 03:04 港口网</div>", "zh", "2019-01-02"),
        ("<p>Опубликовано: 3 мая 2019, обновлено 4 июня 2019</p>", "ru", "2019-05-03"),
        ("<p>تاریخ انتشار: ۱۴۰۲/۱۰/۱۲ - ۱۰:۱۵ | به‌روزرسانی: ۱۴۰۲/۱۰/۱۳</p>", "fa", "2024-01-02"),
        ("<div>جمعه ۱۴ اردیبهشت ۱۴۰۳ ساعت ۱۲:۳۰</div>", "fa", "2024-05-03"),
        ("<div>เผยแพร่ 05/03/2567 14:30</div>", "th", "2024-03-05"),
        ("<p>公開日：R5.12.1　更新日：R6.3.5</p>", "ja", "2023-12-01"),
        ("<p>R 6.3.5 of the harbour program</p>", "en", None),
        ("<p>發布日期：113-03-05</p>", "zh-TW", "2024-03-05"),
        ("<p>yesterday at noon</p>", "en", None),
        ("<p>vor 3 Stunden</p>", "de", None),
    ],
)
def test_dates_of_old_pages_and_other_countries(line: str, lang: str, date: str | None) -> None:
    assert _day(_page(below=line, lang=lang)) == date


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("5 Μαρτίου 2024", "el", "2024-03-05"),
        ("2024. gada 5. marts", "lv", "2024-03-05"),
        ("2024 m. kovo 5 d.", "lt", "2024-03-05"),
        ("2024. március 5.", "hu", "2024-03-05"),
        ("5 de març de 2024", "ca", "2024-03-05"),
        ("5. marts 2024", "da", "2024-03-05"),
        ("5. marta 2024.", "sr", "2024-03-05"),
        ("5 март 2024 г.", "bg", "2024-03-05"),
        ("Machi 5, 2024", "sw", "2024-03-05"),
        ("5 Mac 2024", "ms", "2024-03-05"),
        ("5 มีนาคม 2567", "th", "2024-03-05"),
        ("5 มี.ค. 67 10:21", "th", "2024-03-05T10:21:00"),
        ("ngày 5 tháng 3 năm 2024", "vi", "2024-03-05"),
        ("令和6年3月5日", "ja", "2024-03-05"),
        ("平成元年3月5日", "ja", "1989-03-05"),
        ("民國113年3月5日", "zh", "2024-03-05"),
        ("二〇一九年十二月二十五日", "zh", "2019-12-25"),
        ("二零一九年三月十日", "zh", "2019-03-10"),
        ("2024년 3월 5일 오후 3:05", "ko", "2024-03-05T15:05:00"),
        ("2024年3月5日 15時05分", "ja", "2024-03-05T15:05:00"),
        ("Mon Aug 03 12:45:00 EDT 2015", None, "2015-08-03T12:45:00"),
        ("24.03.05", "ko", "2024-03-05"),
        ("24/03/05", "ja", "2024-03-05"),
        ("05 Mar 24", "en", "2024-03-05"),
        ("room 05 Mar 24 seats", "en", None),
        ("03-05-2024", "en-us", "2024-03-05"),
        ("03-05-2024", "en", None),
        ("03-05-2024", "nl", "2024-05-03"),
        ("۲۹ اسفند ماه ۱۴۰۲", "fa", "2024-03-19"),
        ("۳۰ اسفند ۱۳۹۹", "fa-IR", "2021-03-20"),
        ("۳۰ اسفند ۱۴۰۲", "fa", None),
        ("1403/03/25 - 10:15", "fa", "2024-06-14T10:15:00"),
        ("1403/03/25", "en", None),
        ("۱۸ ثور ۱۴۰۳", "ps", "2024-05-07"),
        ("۵ مه ۲۰۲۴", "fa", "2024-05-05"),
        ("05/03/2567", "th", "2024-03-05"),
        ("2567-03-05", None, "2024-03-05"),
        ("5 March 2567", "th", "2024-03-05"),
        ("R6.3.5", "ja", "2024-03-05"),
        ("Ｈ３０．４．１", "ja", "2018-04-01"),
        ("R6.3.5", "en", None),
        ("令和6/3/5", None, "2024-03-05"),
        ("平成二十八年十一月三日", "ja", "2016-11-03"),
        ("大正12年9月1日", "ja", "1923-09-01"),
        ("民國一百一十三年三月五日", "zh", "2024-03-05"),
        ("中華民國一一三年三月五日", "zh", "2024-03-05"),
        ("113/03/05", "zh-TW", "2024-03-05"),
        ("الثلاثاء 5 آذار/مارس 2024", "ar", "2024-03-05"),
        ("5 كانون الأول 2023", "ar", "2023-12-05"),
        ("28 آب/اغسطس 2013", "ar", "2013-08-28"),
        ("05 मार्च 2024, 10:30 AM IST", "hi", "2024-03-05T10:30:00"),
        ("০৫ মার্চ ২০২৪, ১০:৩০", "bn", "2024-03-05T10:30:00"),
        ("5 ستمبر 2023ء", "ur", "2023-09-05"),
        ("5 III 2024", "pl", "2024-03-05"),
        ("5 V 2024", "en", None),
        ("5 mars 2024 kl. 18.30", "sv", "2024-03-05T18:30:00"),
    ],
)
def test_dates_of_many_countries(text: str, language: str | None, date: str | None) -> None:
    assert parse_date(text, language) == date


def test_text_and_country_tell_the_order_of_day_and_month() -> None:
    shown = '<div class="date">03/10/2023</div>'
    assert _day(_page(below=shown, lang="en-US")) == "2023-03-10"
    assert _day(_page(below=shown, lang="en"), "https://www.courier.co.uk/pier") == "2023-10-03"
    german = "Der Hafen ist seit Dienstag geschlossen, weil Taucher einen Riss gefunden haben, und "
    german += "die Fähre fährt nicht vor dem Ende der Woche, sagte der Bürgermeister am Kai."
    page = _page(below=shown, lang="en").replace(_PARAGRAPH, f"<p>{german}</p>")
    assert _day(page) == "2023-10-03"


def test_a_date_within_the_story_is_no_date_of_it() -> None:
    cell = '<table><tr><td><span class="published">1901-09-14</span></td></tr></table>'
    page = _page().replace("</article>", f"{cell}{_PARAGRAPH * 3}</article>")
    assert _day(page) is None


def _news(**told: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "author": {"name": "Ida"}, "image": "x", **told}


def test_of_several_articles_the_one_that_the_head_names_is_the_pages_own() -> None:
    other = _news(headline="Ferry sinks", datePublished="2024-01-01", articleBody="x")
    own = _news(headline=_TITLE, datePublished="2024-02-02")
    scripts = [json.dumps([other, own])]
    assert plain(read_linked_data(scripts).article["headline"]) == "Ferry sinks"
    assert plain(read_linked_data(scripts, [_TITLE]).article["headline"]) == _TITLE
    addressed = {**own, "headline": "", "mainEntityOfPage": {"@id": "https://www.c.example/a/"}}
    scripts = [json.dumps({"@graph": [other, addressed]})]
    found = read_linked_data(scripts, ["http://c.example/a?x=1"]).article
    assert found["datePublished"] == "2024-02-02"


def test_a_post_inside_a_live_report_is_not_the_report() -> None:
    post = _news(headline="Post", datePublished="2024-02-03", articleBody="x", publisher="y")
    live = {"@type": "LiveBlogPosting", "headline": "Live", "liveBlogUpdate": [post] * 3}
    assert read_linked_data([json.dumps(live)]).article["headline"] == "Live"


def test_a_row_of_facts_about_something_else_is_no_date_of_the_page() -> None:
    row = (
        '<table><tr><th>{}</th><td>Version 1 (<span class="published">{}</span>)</td></tr></table>'
    )
    assert _day(_page(below=row.format("First release", "27 May 2009"))) is None
    assert _day(_page(below=row.format("Published", "27 May 2009"))) == "2009-05-27"


@pytest.mark.parametrize(
    "text",
    [
        "Walmart’s Q2 2025 earnings call",
        "© 2026 Charlie’s Garden Pages",
        "安新县2016年国民经济和社会发展统计公报",
        "京公网安备 11010802027341 号",
        "2021年1月，珠海有轨电车停运，自2010年以来首个暂停运营的新建项目。",
        "2024年全球贸易投资促进峰会将于13日在京举办",
    ],
)
def test_titles_with_a_year_ask_no_library_for_a_date(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    # Without a language the library tries each of its hundreds on every card of a page.
    monkeypatch.setitem(sys.modules, "dateparser", None)
    assert parse_date(text) is None


def test_letters_of_every_script_take_the_same_time() -> None:
    latin, indian = (partial(parse_date, f"5 {letter * 290}") for letter in "kक")
    assert is_linear(indian, latin, 8, 0.3)
