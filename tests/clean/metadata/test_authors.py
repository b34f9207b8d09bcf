from __future__ import annotations

import json
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.metadata.authors import find_authors
from reader.clean.metadata.east_asian_names import named_in_line, signed, without_roles
from reader.clean.metadata.person_names import clean_names, like_name
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree_builder import parse
from tests.clean.extract.around import around_story
from tests.examples import examples

_TITLE = "Pier has a deep crack"
_PARAGRAPH = (
    "<p>The harbour has been closed since Tuesday because divers found a crack in the pier, "
    "and the ferry will not run before the end of the week, the mayor said on the quay.</p>"
)


def _page(below: str = "", head: str = "", above: str = "", last: str = "", foot: str = "") -> str:
    return (
        f"<html><head><title>{_TITLE}</title>{head}</head><body>{above}<article><h1>{_TITLE}</h1>"
        f"{below}{_PARAGRAPH * 8}{last}</article>{foot}</body></html>"
    )


def _authors(page: str, site: str | None = "The Courier") -> list[str]:
    around = around_story(page)
    return list(find_authors(around.headers, around.data, site, around.near, _TITLE))


def _linked(**told: object) -> str:
    article = {"@type": "NewsArticle", "headline": _TITLE, **told}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<p class="byline">By Ida Holm and Ulf Dahl</p>', ["Ida Holm", "Ulf Dahl"]),
        ('<div class="x"><span>Written by</span> <b>Ida Holm</b></div>', ["Ida Holm"]),
        ("<p><span>By</span></p><p>Ida Holm</p>", ["Ida Holm"]),
        ('<div class="author">Written by Ida Holm in Ports on 1 June 2019</div>', ["Ida Holm"]),
        ("<p>by ibby</p>", ["ibby"]),
        (
            '<p>March 5, 2019 · 4 min · Ida Holm | <a href="/edit">Suggest Changes</a></p>',
            ["Ida Holm"],
        ),
        ('<div><a href="/@ibby">Ida Holm</a> <button>Follow</button></div>', ["Ida Holm"]),
        (
            '<li>Created by <a class="url fn userlink" href="/d">Ida Holm</a>, modified 5 May</li>',
            ["Ida Holm"],
        ),
        (
            '<div>Soumis par <span property="schema:name">Ida Holm</span> le 05/03/2019</div>',
            ["Ida Holm"],
        ),
        (
            '<div class="author"><p>Soumis par Ida Holm le mar 05/03/2019 - 10:00</p></div>',
            ["Ida Holm"],
        ),
        (
            '<span><a class="follow-nickName" href="https://blog.example/w">王小明</a></span>',
            ["王小明"],
        ),
        ('<p><a class="user__username" href="/u/ibby">ibby</a> 5 May 2019</p>', ["ibby"]),
        (
            '<div itemprop="author" itemscope><meta itemprop="name" content="王小明"><a>王小明</a>'
            "<div>水利工程师</div></div>",
            ["王小明"],
        ),
        ('<a rel="author" href="/u/ibby">ibby</a>', ["ibby"]),
        ('<div class="author-box__name">Ida Holm</div>', ["Ida Holm"]),
        ('<div class="byline">By Ida Holm. Reviewed by Ulf Dahl, MD</div>', ["Ida Holm"]),
        ('<div class="byline">Ida Holm Photos by Ulf Dahl</div>', ["Ida Holm"]),
        ('<div class="byline">Ida Holm / TNN / Updated: Oct 9, 2019</div>', ["Ida Holm"]),
        ('<div class="byline">Ida Holm, PhD</div>', ["Ida Holm, PhD"]),
        (
            '<div class="bylines"><div class="byline">Ida Holm</div>'
            '<div class="byline">Ulf Dahl</div></div>',
            ["Ida Holm", "Ulf Dahl"],
        ),
        (
            '<a href="/author/ida-holm">Ida Holm</a>, <a href="/author/ulf-dahl">Ulf Dahl</a>',
            ["Ida Holm", "Ulf Dahl"],
        ),
        ('<a rel="author" href="/i"><span>Ida</span> <span>Holm</span></a>', ["Ida Holm"]),
        ('<a rel="author" href="/i"><b>Ida</b> <span>von Holm</span></a>', ["Ida von Holm"]),
        ('<p class="byline"><i>Ida Holm</i> <b>Ida Holm</b></p>', ["Ida Holm"]),
        ("<div>03/01/2017 by Ida Holm, Head of Ports</div>", ["Ida Holm"]),
        ("<p>This post was written by Ida Holm, who loves the sea.</p>", ["Ida Holm"]),
        ("<font size=2>By IDA HOLM<br>Courier Staff Writer<br>May 3, 1999</font>", ["Ida Holm"]),
        ("<p>Von Ida Holm, Hamburg</p>", ["Ida Holm"]),
        ("<p>Par Ida Holm</p>", ["Ida Holm"]),
        ("<p>Ida Holm | 05.04.2025 - Güncelleme: 05.04.2025</p>", ["Ida Holm"]),
        ('<p><a href="/harbours">Great Harbours</a> | 5 May 2025</p>', []),
        ("<p>This was written by Ida Holm, MD, a doctor.</p>", ["Ida Holm, MD"]),
        ('<a href="/people/prince">Prince</a>', []),
        ("<p>Por Ida Holm</p>", ["Ida Holm"]),
        ("<p>Автор: Ида Хольм</p>", ["Ида Хольм"]),
        ("<p>Yazan: Ida Holm</p>", ["Ida Holm"]),
        ("<p>作者：王小明 来源：港口报</p>", ["王小明"]),
        ("<p>2003年03月05日08:14　来源：港口报　作者：王小明</p>", ["王小明"]),
        ("<p>港口报记者 王小明 李红</p>", ["王小明", "李红"]),
        ("<p>記者王小明／台北報導</p>", ["王小明"]),
        ("<p>홍길동 기자</p>", ["홍길동"]),
        ("<span>홍길동 기자 <span>입력 2023.12.10. 18:30</span></span>", ["홍길동"]),
        ("<p>文・山田太郎</p>", []),
        ("<p>文：山田太郎</p>", ["山田太郎"]),
        ("<p>Reviewed by Ulf Dahl</p>", []),
        ("<p>Sunday</p>", []),
        ("<p>By the end of the week all was well</p>", []),
        ('<div class="comment-author">Ulf Dahl</div>', []),
        ('<a href="https://www.youtube.com/user/courier">YouTube</a>', []),
    ],
)
def test_bylines_beside_the_headline(byline: str, names: list[str]) -> None:
    assert _authors(_page(byline)) == names


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("<p><b>Ida Holm</b></p>", ["Ida Holm"]),
        ("<p>（山田太郎）</p>", ["山田太郎"]),
        ("<p>（记者 王小明）</p>", ["王小明"]),
        ("<p>홍길동 기자 hong@courier.example</p>", ["홍길동"]),
        ("<p>The end.</p>", []),
    ],
)
def test_a_story_may_be_signed_at_its_end(last: str, names: list[str]) -> None:
    assert _authors(_page(last=last)) == names


def test_a_name_alone_counts_where_the_foot_tells_of_its_bearer() -> None:
    name = "<div>Ida Holm</div><div>Harbour News</div>"
    assert _authors(_page(name)) == []
    life = "<h4>Ida Holm</h4><p>Ida Holm is a reporter of the Courier.</p>"
    assert _authors(_page(name, foot=f"<div>Share it</div>{life}")) == ["Ida Holm"]


def test_menus_cards_and_comments_name_no_author_of_the_story() -> None:
    menu = '<a href="/author/x">Ulf Dahl</a>' + "<p>Menu line</p>" * 12
    assert _authors(_page("<p>By Ida Holm</p>", above=menu)) == ["Ida Holm"]
    assert _authors(_page(above=menu)) == []
    card = '<div class="byline">By Ulf Dahl</div>'
    assert _authors(_page("<p>By Ida Holm</p>", foot=card)) == ["Ida Holm"]


def test_the_byline_completes_and_mends_what_the_head_tells() -> None:
    one = _linked(author={"@type": "Person", "name": "Ida Holm"})
    assert _authors(_page("<p>By Ida Holm and Ulf Dahl</p>", one)) == ["Ida Holm", "Ulf Dahl"]
    assert _authors(_page("<p>By Ulf Dahl</p><p>Desk: Ida Holm</p>", one)) == ["Ida Holm"]
    assert _authors(_page("<p>By Ulf Dahl</p>", one)) == ["Ulf Dahl"]
    login = '<meta name="author" content="ida.holm">'
    assert _authors(_page("<p>By Ida Holm</p>", login)) == ["Ida Holm"]
    assert _authors(_page("", login)) == ["ida.holm"]
    staff = '<meta name="author" content="Courier Staff">'
    assert _authors(_page("<p>By Ida Holm</p>", staff)) == ["Ida Holm"]
    assert _authors(_page("", staff)) == ["Courier Staff"]


def test_of_meta_elements_that_differ_those_count_that_the_page_shows() -> None:
    head = '<meta name="author" content="Sea Publishing"><meta name="byl" content="Ida Holm">'
    assert _authors(_page('<p class="x">Ida Holm</p>', head)) == ["Ida Holm"]
    turned = '<meta name="parsely-author" content="Holm, Ida">'
    assert _authors(_page('<p class="x">with Ida Holm</p>', turned)) == ["Ida Holm"]


def test_companies_are_no_people() -> None:
    head = '<meta name="author" content="Sea Inc."><meta name="author" content="Ida Holm">'
    assert _authors(_page("", head)) == ["Ida Holm"]


def test_the_outlet_comes_last() -> None:
    body = _linked(author={"@type": "Organization", "name": "The Courier"})
    assert _authors(_page("<p>By Ida Holm</p>", body)) == ["Ida Holm"]
    assert _authors(_page("", body)) == ["The Courier"]
    assert _authors(_page('<p class="byline">The Courier</p>')) == ["The Courier"]
    pair = _linked(author={"@type": "Organization", "name": "Holm & Holm"})
    assert _authors(_page("", pair)) == ["Holm & Holm"]
    domain = '<meta name="author" content="courier.example">'
    assert _authors(_page("", domain), None) == ["courier.example"]


def test_the_page_may_have_an_author_where_the_article_has_none() -> None:
    page = {"@type": "WebPage", "author": {"@type": "Person", "name": "Ida Holm"}}
    script = f'<script type="application/ld+json">{json.dumps(page)}</script>'
    assert _authors(_page(head=script)) == ["Ida Holm"]


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["[田中宏昌，ITmedia]"], ["田中宏昌", "ITmedia"]),
        (["约翰·史密斯"], ["约翰·史密斯"]),
        (["Ida Holm · Ulf Dahl"], ["Ida Holm", "Ulf Dahl"]),
        (["王小明2017-03-01 14:27"], ["王小明"]),
        (["嶋田 健志　監訳"], ["嶋田 健志"]),
        (["Md Aynal Haque"], ["Md Aynal Haque"]),
        (["Ida Holm, DVM, Ulf Dahl, MD"], ["Ida Holm, DVM", "Ulf Dahl, MD"]),
        (["By Ida Holm, Hamburg"], ["Ida Holm"]),
        (["Ida Holm, Sweidah"], ["Ida Holm", "Sweidah"]),
        (["Ida Holm, Ulf Dahl, Sweidah"], ["Ida Holm", "Ulf Dahl", "Sweidah"]),
        (["By by Ida Holm"], ["Ida Holm"]),
        (["Sign up"], []),
    ],
)
def test_names_of_many_shapes(values: list[str], names: list[str]) -> None:
    assert clean_names(values) == names


def test_letters_without_case_may_be_names() -> None:
    assert like_name("王小明")
    assert like_name("محمد علي")
    assert not like_name("Montag")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("来源：新华网 作者：张三、李四 编辑：王五", ["张三", "李四"]),
        ("新华社北京3月5日电（记者 王小明、李红）记者从交通运输部获悉", ["王小明", "李红"]),
        ("作者：未知", []),
        ("posted @ 2015-06-07 21:30 小北 阅读(1024) 评论(3)", ["小北"]),
        ("本报讯", []),
        ("一般の読者", []),
    ],
)
def test_lines_in_chinese_japanese_and_korean(line: str, names: list[str]) -> None:
    assert named_in_line(line) == names


def test_roles_come_off_names_without_case() -> None:
    assert without_roles("王小明 记者") == "王小明"
    assert signed("発表された。（山田太郎）") == ["山田太郎"]


@settings(max_examples=examples(60), deadline=None)
@given(st.text(alphabet="作者：记者王小明、基자홍길동기자（） By/2015-06 @", max_size=120))
def test_no_line_makes_the_reading_of_names_fail(line: str) -> None:
    for name in (*named_in_line(line), *signed(line)):
        assert 2 <= len(name) <= len(line)


def test_the_text_of_large_elements_is_left_without_reading_it() -> None:
    deep = parse("<div class=author>" * 100 + "words " * 50_000 + "</div>" * 100)
    held = [node for node in deep.walk() if node.tag == "div"]
    assert len(held) > 50
    assert all(brief_text(node, 120) == "" for node in held)
    wide = parse("<div>" + "<b>x</b>" * 5000 + "</div>")
    assert brief_text(wide, 100_000) == ""
    small = parse("<div> Ida <br><b>Holm</b></div>")
    assert brief_text(small, 20) == small.text() == "Ida Holm"
    assert brief_text(small, 7) == ""


@pytest.mark.parametrize(
    "line",
    [
        "Words: Ida Holm",
        "Words: Ida Holm. Photographs: Per Lund",
        "Ein Beitrag von Ida Holm",
        "Eine Analyse von Ida Holm",
        "Un article de Ida Holm",
        "A cura di Ida Holm",
        "Un artículo de Ida Holm",
        "Um artigo de Ida Holm",
        "Een artikel van Ida Holm",
        "Teksti: Ida Holm",
    ],
)
@pytest.mark.parametrize("markup", ["<p>{}</p>", '<div class="byline">{}</div>', "<p><em>{}</em>"])
def test_a_line_that_says_what_its_author_wrote_names_the_author(line: str, markup: str) -> None:
    assert _authors(_page(below=markup.format(line))) == ["Ida Holm"]


@pytest.mark.parametrize(
    "line",
    ["Words: 1,200", "Words of wisdom", "Ein Beitrag von gestern", "Un article de fond",
     "Un reportage de Paris", "Words: Hard"],
)  # fmt: skip
def test_such_a_line_that_names_nobody_gives_no_author(line: str) -> None:
    assert _authors(_page(below=f"<p>{line}</p>")) == []


def test_the_name_of_a_body_is_one_name() -> None:
    for name in ("Center for Drug Evaluation and Research", "Ostvik Institute of Ports and Rivers"):
        assert clean_names([name]) == [name]
    assert clean_names(["Ida Holm, University of Ostvik"])[0] == "Ida Holm"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Holm and Ulf Dahl, Valley Notes", ["Ida Holm", "Ulf Dahl"]),
        ("By Ida Holm, The Torrin Gazette", ["Ida Holm"]),
        ("By Ida Holm, Le Courrier du Val", ["Ida Holm"]),
        ("By Ida Holm, Die Flusszeit", ["Ida Holm"]),
        ("By Ida Holm, La Toya Dahl", ["Ida Holm", "La Toya Dahl"]),
        ("By Ida Holm, Ulf Dahl", ["Ida Holm", "Ulf Dahl"]),
        ("Dr. Ida Holm, MSc", ["Dr. Ida Holm, MSc"]),
        ("山田花子・谷新聞記者", ["山田花子"]),
        ("山田 花子(谷新聞 記者)", ["山田 花子"]),
    ],
)
@pytest.mark.parametrize("markup", ["<p>{}</p>", '<p class="byline">{}</p>'])
def test_outlets_and_degrees_beside_names(markup: str, line: str, names: list[str]) -> None:
    around = around_story(_page(below=markup.format(line)))
    window = f"{_TITLE} - Valley Notes"
    found = find_authors(around.headers, around.data, None, around.near, _TITLE, window)
    assert list(found) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ida Holm, PhD", ["Ida Holm, PhD"]),
        ("山田花子 記者", ["山田花子"]),
        ("李明 记者", ["李明"]),
        ("Ida Holm ida at torrin.example Mon May 6 10:00:00 UTC 2024", ["Ida Holm"]),
        ("Ida Holm <ida@torrin.example>", ["Ida Holm"]),
        ("特派記者", []),
        ("本报记者", []),
        ("Sapporo, JAPAN", []),
        ("Ostvik Harbour, NY", []),
        ("Silver Spring, MD", []),
        ("Write to office at torrin.example", []),
    ],
)
def test_a_line_alone_names_its_writer_by_degree_office_or_address(
    line: str, names: list[str]
) -> None:
    assert _authors(_page(below=f"<p>{escape(line)}</p>")) == names


def test_the_title_of_a_post_names_its_writer() -> None:
    head = '<meta property="og:title" content="Ida Holm (@ida@fern.example)">'
    assert _authors(_page(head=head)) == ["Ida Holm"]
