from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.metadata.headings import read_headings, tidy
from reader.clean.metadata.title import choose_title
from reader.clean.page import clean_page
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import paragraphs
from tests.examples import examples

_STORY = "Pier of the old harbour has a deep crack"


def _title(page: str, told: tuple[str, ...] = (), window: str = "", site: str | None = None) -> str:
    return choose_title(parse(page), [tidy(t) for t in told], window, site, "courier.example")


@pytest.mark.parametrize(
    ("page", "window", "title"),
    [
        # The site's name in front, another page's heading first.
        (f"<h1>Pulse!</h1><h1>{_STORY}</h1>", f"Courier Xperience | courier.tv - {_STORY}", _STORY),
        # A heading that leads to the front page is the site's.
        (f'<h1><a href="/">Engine Room</a></h1><h2>{_STORY}</h2>', "Engine Room", _STORY),
        (f'<a href="https://courier.example/"><h1>Us</h1></a><h2>{_STORY}</h2>', "", _STORY),
        (f'<h1><a href="/2019/pier">{_STORY}</a></h1>', f"{_STORY} - Blog", _STORY),
        # Short titles in a script without spaces.
        ("<h1><a href=/p/1>雨夜</a></h1>", "雨夜 - 小北的博客 - 博客园", "雨夜"),
        ("<h1>山谷里的造纸坊</h1>", "山谷里的造纸坊 – Shangu Blog", "山谷里的造纸坊"),
        ("", "请教大家一个关于装修的问题 - 生活版 - 某论坛", "请教大家一个关于装修的问题"),
        # Old pages: large letters, no heading.
        ("<font size=5><b>前两个月铁路客</b></font>", "某日报—前两个月铁路客", "前两个月铁路客"),
        (f"<center><b>{_STORY}</b></center>", f"Archive: {_STORY}", _STORY),
        (f"<td><font size=+2>{_STORY}</font></td>", "Untitled Document", _STORY),
        ("<h3 class=tit_view>서울시, 심야 자율주행 버스 확대</h3>",
         "서울시, 심야 자율주행 버스 확대 - 어느신문", "서울시, 심야 자율주행 버스 확대"),
        # Titles that say nothing.
        (f"<h1>{_STORY}</h1>", "Home", _STORY),
        (f"<h2>{_STORY}</h2>", "PDF reader", _STORY),
        (f"<h1>{_STORY}</h1>", "CVE-2018-013542", _STORY),
        # The number of an entry above its headline.
        (f"<table><tr><td><h2>REG-2018-013542</h2><tr><td><h2>{_STORY}</h2></table>",
         "REG-2018-013542 - Register of faults", _STORY),
        (f"<h1>KB5034441</h1><h2>{_STORY}</h2><p>Words.</p>", "KB5034441", _STORY),
        ("<h1>OPS-1042</h1><h2>What was found here</h2><p>a</p><h2>What was done</h2>", "OPS-1042",
         "OPS-1042"),
        ("<h1>OPS-1042</h1><h2>Overview</h2><p>Words.</p>", "OPS-1042", "OPS-1042"),
        (f"<h2>OPS-2018-1042</h2><p>Words.</p><h2>{_STORY}</h2>", "OPS-2018-1042 | Register",
         "OPS-2018-1042"),
        ("", "Home", "Home"),
        # A kicker before the headline, a badge behind it, in elements of their own.
        (f"<h1><small>Works</small> {_STORY}</h1>", f"{_STORY} | Works | Courier", _STORY),
        (f"<h1>{_STORY} <span class=badge>New</span></h1>", _STORY, _STORY),
        (f"<h1><em>Works</em> {_STORY}</h1>", f"Works {_STORY}", f"Works {_STORY}"),
        (f"<h1><span>Works:</span> {_STORY}</h1>", f"Works: {_STORY}", f"Works: {_STORY}"),
        (f"<h1><span>What it is and what it is not.</span> {_STORY}</h1>", f"{_STORY} | Courier",
         f"What it is and what it is not. {_STORY}"),
        # Other marks, signs without spaces, tags that are spoken of.
        (f"<p class=h1>{_STORY}</p>", f"{_STORY} › Courier", _STORY),
        ("", "古い水車小屋がよみがえるまで|山谷ニュース", "古い水車小屋がよみがえるまで"),
        ("", "Das <br>-Element | Courier", "Das <br>-Element"),
        # What only looks like it.
        ("<b>Courier</b>", f"{_STORY} | Courier", _STORY),
        ("<h1>Our Old Gazette</h1>", f"{_STORY} – Our Old Gazette", f"{_STORY} – Our Old Gazette"),
    ],
)  # fmt: skip
def test_the_headline_without_metadata(page: str, window: str, title: str) -> None:
    assert _title(page, window=window) == title


def test_a_lone_akin_heading_goes_before_the_told_title() -> None:
    page = f"<h1>A car schedule that is easy</h1><h1>Select your place</h1><h2>{_STORY}</h2>"
    assert _title(page, ("Easy car checklist",)) == "A car schedule that is easy"
    assert _title("<h1>We fight for good work</h1>", ("Work",)) == "We fight for good work"


def test_a_heading_that_leads_home_may_still_be_told_as_the_title() -> None:
    page = f'<h1><a href="/">{_STORY}</a></h1><h2>More in health and fitness</h2>'
    assert _title(page, (_STORY,), _STORY) == _STORY


def test_a_sites_name_that_is_all_of_the_title_is_no_sites_name() -> None:
    page = f"<h1>{_STORY}</h1><h2>More in health and fitness</h2>"
    assert _title(page, (), _STORY, site=_STORY) == _STORY


def test_what_stands_behind_two_kickers_is_the_headline() -> None:
    page = f"<h1>Harbour in trouble - {_STORY}</h1>"
    assert _title(page, (f"Crack in the pier: {_STORY}",)) == _STORY
    page = f"<h1>Harbour’s trouble - {_STORY}</h1>"
    assert _title(page, (f"Harbour's trouble - {_STORY}",)) == f"Harbour’s trouble - {_STORY}"


def test_names_of_the_site_come_off_as_often_as_they_stand_there() -> None:
    page = f"<h1>{_STORY} – Courier</h1>"
    assert _title(page, (f"{_STORY} – Courier - Courier",), site="Courier") == _STORY
    assert _title("", (f"{_STORY}:Courier",), site="Courier") == _STORY
    assert _title("", ("Courier: Courier",), site="Courier") == "Courier: Courier"
    page = f"<h2>{_STORY} / Dec 2025</h2>"
    assert _title(page, (_STORY,)) == _STORY


def test_a_description_cut_off_the_first_paragraph_is_no_standfirst() -> None:
    text = "The harbour has been closed since Tuesday because divers found a crack in the pier"
    paragraph = f"<p>{text}, and the ferry will not run before the end of the week.</p>"
    head = f"<title>{_STORY}</title><meta name=description content='{text}'>"
    page = f"<html><head>{head}</head><body><h1>{_STORY}</h1>{paragraph * 9}</body></html>"
    assert clean_page(page.encode()).subtitle is None
    other = page.replace(text, "Divers found a crack in the old pier of the harbour", 1)
    assert clean_page(other.encode()).subtitle is not None


_HEADLINE = "The weir that tamed a river"
_BODY = "".join(
    f"<p>The old weir above the mill was rebuilt in spring, number {number}, and the river has "
    "kept to its bed since then, which nobody had expected.</p>"
    for number in range(6)
)


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Johannesburg has failed its traders: there is a solution, here is what"
            " we need</title>"
            "<meta property=og:title content='Johannesburg has failed all: there is a solution'>",
            "<h1>Johannesburg fails its traders: there is a solution, here is what we need</h1>",
            "Johannesburg fails its traders: there is a solution, here is what we need",
        ),
        (
            "<title>Merkel warnt: Was jetzt für alle in Europa auf dem Spiel steht</title>",
            "<h1>Merkel warnt die EU: Was jetzt für alle in Europa auf dem Spiel steht</h1>",
            "Merkel warnt die EU: Was jetzt für alle in Europa auf dem Spiel steht",
        ),
        (
            "<title>专访：他说山谷里的水坝已经修好了</title>",
            "<h1>专访：他说山谷里的水坝已经修好了</h1>",
            "专访：他说山谷里的水坝已经修好了",
        ),
        (
            "<title>Weir watch: the dam that broke in spring</title>",
            "<h2>The dam that broke in spring</h2>",
            "Weir watch: the dam that broke in spring",
        ),
        (
            "<title>Barrage : ce que disent les experts de la vallée | Le Val</title>"
            "<meta property=og:site_name content='Le Val'>",
            "<h1>Barrage : ce que disent les experts de la vallée</h1>",
            "Barrage : ce que disent les experts de la vallée",
        ),
        (
            "<title>Review: The dam - Valley Notes</title>"
            "<meta property=og:site_name content='Valley Notes'>",
            "",
            "Review: The dam",
        ),
        (
            "<title>Valley Notes</title>",
            "<header><a href='/'>Valley Notes</a></header><h1>The weir that tamed a river</h1>",
            "The weir that tamed a river",
        ),
        (
            "<title>Valley Notes</title><meta property=og:title content='Valley Notes'>",
            "<div class=logo>Valley Notes</div><h1>The weir that tamed a river</h1>",
            "The weir that tamed a river",
        ),
        (
            "<title>Valley Notes</title>",
            "<h1 class=site-title>Valley Notes</h1><h2>The weir that tamed a river</h2>",
            "The weir that tamed a river",
        ),
        (
            "<title>The weir that tamed a river – Valley Notes</title>",
            "<h1><a href='/'>Valley Notes</a></h1><h2>The weir that tamed a river</h2>",
            "The weir that tamed a river",
        ),
        (
            "<title>Valley Notes</title><meta property=og:title content='Valley Notes'>",
            "<h1>The weir that tamed a river</h1><!-- foot -->"
            "<footer>© 2024 Valley Notes. All rights reserved</footer>",
            "The weir that tamed a river",
        ),
        (
            "<title>Talnotizen</title>",
            "<a href='https://talnotizen.example/'><img src=l.png alt='Talnotizen'></a>"
            "<h1>The weir that tamed a river</h1>",
            "The weir that tamed a river",
        ),
        (
            "<title>Valley Notes</title><meta property=og:title content='Valley Notes'>",
            "<h1>The weir that tamed a river</h1>",
            "The weir that tamed a river",
        ),
        (
            "<title>山谷日报</title>",
            "<div class='site-name'>山谷日报</div><h1>水坝在春天重建了吗</h1>",
            "水坝在春天重建了吗",
        ),
        (
            "<title>Valley Notes | The weir that tamed a river</title>",
            "<h1>Valley Notes</h1><h2>The weir that tamed a river</h2>",
            "The weir that tamed a river",
        ),
        (
            "<title>How to use the &lt;table&gt; tag</title>",
            "<h1>How to use the &lt;table&gt; tag</h1>",
            "How to use the <table> tag",
        ),
        (
            "<title>How to use the &lt;table&gt; tag</title>"
            "<meta property=og:title content='How to use the &lt;table&gt; tag'>",
            "<h2>x</h2>",
            "How to use the <table> tag",
        ),
        (
            '<script type=\'application/ld+json\'>{"@type":"Article","headline":"Why '
            '<div> is not <section>"}</script>',
            "<h1>Why &lt;div&gt; is not &lt;section&gt;</h1>",
            "Why <div> is not <section>",
        ),
        (
            '<script type=\'application/ld+json\'>{"@type":"Article","headline":"Why'
            ' &lt;div&gt; is not <i>section</i>"}</script>',
            "",
            "Why <div> is not section",
        ),
        (
            "<title>The &lt;b&gt; tag, and &lt;em&gt;</title>",
            "<h1>The <code>&lt;b&gt;</code> tag, and <code>&lt;em&gt;</code></h1>",
            "The <b> tag, and <em>",
        ),
        (
            "<meta property=og:title content='The &lt;i&gt;Titanic&lt;/i&gt; sinks again'>",
            "<h1>The <i>Titanic</i> sinks again</h1>",
            "The Titanic sinks again",
        ),
        (
            "<meta property=og:title content='The &lt;i&gt;Titanic&lt;/i&gt; sinks again'>",
            "",
            "The Titanic sinks again",
        ),
        (
            "<title>std::vector&lt;T&gt; in depth | C++ Notes</title>",
            "<h1>std::vector&lt;T&gt; in depth</h1>",
            "std::vector<T> in depth",
        ),
        (
            "<title>What is &amp;nbsp;?</title>",
            "<h1>What is &amp;nbsp;?</h1>",
            "What is &nbsp;?",
        ),
    ],
)
def test_titles_are_neither_cut_nor_the_sites_nor_without_their_tags(
    head: str, body: str, title: str
) -> None:
    above, _, below = body.partition("<!-- foot -->")
    page = f"<html><head>{head}</head><body>{above}<article>{_BODY}</article>{below}</body></html>"
    assert clean_page(page.encode()).title == title


@settings(max_examples=examples(80), deadline=None)
@given(
    st.text(alphabet="雨夜 -|:—_Ab/.<h1>", max_size=60),
    st.text(alphabet="雨夜 -|:_Ab1", max_size=60),
)
def test_no_title_makes_the_choice_fail(page: str, window: str) -> None:
    assert isinstance(_title(f"<h1>{page}</h1>", window=window), str)
    assert read_headings(parse(page), "").first is not None


def test_what_the_page_calls_its_site_goes_off_a_title_without_a_headline() -> None:
    titles = ["The sea: a novel – review", "C++: a primer | part 2", "12:30: the late ferry"]
    wrong = []
    for title in titles:
        for mark in (" - ", " | ", " — ", " :: ", " » ", ": "):
            page = (
                f"<html><head><title>{title}{mark}The Ostvik Courier</title></head><body>"
                f'<a class="logo" href="/">The Ostvik Courier</a><main>{paragraphs()}</main>'
                "<footer>© 2024 The Ostvik Courier</footer></body></html>"
            )
            found = clean_page(page.encode(), "https://ostvik.example/2024/x").title
            if found != title:
                wrong.append((title, mark, found))
    assert not wrong


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("Valley Notes", "Tama: historia rzeki"),
        ("Valley Notes", "1984: A novel"),
        ("Valley Notes: Re: the weir", "Re: the weir"),
        ("Valley Notes: Chapter 7: Home", "Chapter 7: Home"),
        ("Valley Notes", "水坝：一条河的故事"),
        ("Valley Notes: เขื่อน: เรื่องของแม่น้ำ", "เขื่อน: เรื่องของแม่น้ำ"),
    ],
)
def test_a_headline_beside_the_site_s_name_is_kept_whole(window: str, title: str) -> None:
    head = (
        f"<head><meta charset=utf-8><title>{window}</title>"
        '<meta property="og:site_name" content="Valley Notes"></head>'
    )
    wrong = []
    for shown in (
        f"<h1>{title}</h1>",
        f'<h1><a href="/">Valley Notes</a></h1><h2>{title} </h2>',
    ):
        page = f"<html>{head}<body><div>{shown}{paragraphs()}</div></body></html>"
        found = clean_page(page.encode()).title
        if found != title:
            wrong.append((shown, found))
    assert not wrong


def test_a_title_given_for_the_site_s_name_is_still_the_title() -> None:
    page = (
        "<html><head><title>A river in spring</title>"
        '<meta property="og:site_name" content="A river in spring"></head><body>'
        f"<div><h1>A river in spring, again</h1>{paragraphs()}</div></body></html>"
    )
    assert clean_page(page.encode()).title == "A river in spring, again"


_WEIR = (
    "The weir of Ostvik was closed on Tuesday, after engineers found a crack in its eastern pier.",
    "Boats have to wait until the spring, the harbour master said when he was asked about it.",
    "Nobody had looked at the pier since it was built, and nobody is to blame for that.",
)
_JAPANESE = (
    "港の橋は火曜日に閉鎖された。技術者が東の橋脚に亀裂を見つけたためである。",
    "船は春まで待たなければならないと港長は語った。誰も責任を負わないという。",
)


@pytest.mark.parametrize(
    ("story", "subtitle", "shown"),
    [
        (_WEIR, " ".join(_WEIR[:2]), False),
        (_WEIR, " ".join(_WEIR[:2])[:120] + "…", False),
        (_WEIR, f"OSTVIK (AP) — {_WEIR[0]} {_WEIR[1][:40]} ...", False),
        (_WEIR, _WEIR[0].replace("on Tuesday, ", ""), False),
        (_WEIR, "Boats have to wait until the spring, the harbour master said", False),
        (_JAPANESE, "".join(_JAPANESE)[:50] + "…", False),
        (_JAPANESE, "橋の亀裂で船は足止めとなり、町は春を待つ。港の人々の声を聞いた。", True),
        (_WEIR, "A crack keeps the boats away, and a town asks who is to blame", True),
        (_WEIR, "The weir was closed; what the town of Ostvik does now", True),
    ],
)
def test_a_subtitle_that_the_story_begins_with_is_said_once(
    story: tuple[str, ...], subtitle: str, shown: bool
) -> None:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in story * 3)
    page = (
        f'<head><title>The weir</title><meta name="description" content="{subtitle}"></head>'
        f"<body><article><h1>The weir</h1>{told}</article></body>"
    )
    found = clean_page(f"<html>{page}</html>".encode()).subtitle
    assert (found is not None) is shown, found


@pytest.mark.parametrize("dash", "-–—")
def test_a_wiki_that_describes_its_page_in_the_headline_keeps_its_name(dash: str) -> None:
    data = '{"@type": "Article", "name": "Weir", "headline": "barrier across a river"}'
    page = (
        f"<html><head><title>Weir {dash} Pedia</title>"
        f'<script type="application/ld+json">{data}</script></head>'
        f"<body><article>{paragraphs(4)}</article></body></html>"
    )
    assert clean_page(page.encode()).title == "Weir"


@pytest.mark.parametrize(
    ("title", "nothing"),
    [
        ("Untitled Document 2", True), ("document12", True), ("Loading…", True), ("首页", True),
        ("Article", True), ("Article 370", False), ("Artikel 13", False), ("Page 3 girls", False),
        ("Document your code", False),
    ],
)  # fmt: skip
def test_a_title_that_names_a_kind_of_page_says_nothing(title: str, nothing: bool) -> None:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in _WEIR * 3)
    page = (
        f"<html><head><title>{title}</title></head><body><h2>The weir of Ostvik</h2>{told}</body>"
    )
    assert (clean_page(page.encode()).title != title) is nothing


SITE_HEADED = (
    '<div id="header"><h1>{site}</h1><p>Notes from the coast</p></div>'
    '<div class="post"><h2 class="entry-title">{head}</h2>{told}</div>',
    '<div id="banner"><h1>{site}</h1></div><div id="content"><h2>{head}</h2>{told}</div>',
    '<h1><a href="/">{site}</a></h1><div class="entry"><h3 class="entry-title">{head}</h3>{told}'
    "</div>",
)


@pytest.mark.parametrize("markup", SITE_HEADED)
@pytest.mark.parametrize("window", ["{site}: {head}", "{site} - {head}", "{head} | {site}"])
@pytest.mark.parametrize("head", ["Ferry line sold", "Der Hafen bleibt bis auf Weiteres zu"])
def test_the_name_of_a_site_is_no_headline(head: str, window: str, markup: str) -> None:
    site = "The Ostvik Courier"
    body = markup.format(site=site, head=head, told=paragraphs())
    page = f"<title>{window.format(site=site, head=head)}</title><body>{body}</body>"
    assert clean_page(page.encode()).title == head


def test_a_window_with_the_site_alone_leaves_the_headline_to_the_entry() -> None:
    body = SITE_HEADED[0].format(site="Ostvik Blog", head="Ferry line sold", told=paragraphs())
    page = f"<title>Ostvik Blog</title><body>{body}</body>"
    assert clean_page(page.encode()).title == "Ferry line sold"


def test_a_much_longer_heading_behind_the_name_of_a_diary_is_the_headline() -> None:
    body = f"<h1>港の日記</h1><h2>2024年3月5日</h2><h3>■ {{}}</h3>{paragraphs()}"
    for head in ("灯台の扉がふたたび開いた朝のこと", "The door of the mill is open again"):
        page = f"<title>港の日記 - {head}</title><body>{body.format(head)}</body>"
        assert clean_page(page.encode()).title == head
    page = f"<title>Python - Installation</title><h1>Python</h1><h2>Installation</h2>{paragraphs()}"
    assert clean_page(page.encode()).title == "Python"


def test_a_page_of_one_subject_keeps_its_short_headline_above_its_sections() -> None:
    page = (
        "<title>Ostvik harbour</title><body><div id='header'><h1>Ostvik harbour</h1></div>"
        f"<h2>History of the quay</h2>{paragraphs()}</body>"
    )
    assert clean_page(page.encode()).title == "Ostvik harbour"


@pytest.mark.parametrize("mark", [" | ", " :: ", ": ", " » ", " - "])
def test_the_name_of_the_site_goes_from_before_a_short_headline(mark: str) -> None:
    page = (
        f"<title>Valley Notes{mark}The wheel</title><body><header><a href='/'>Valley Notes</a>"
        f"</header><h1>The wheel</h1>{paragraphs()}</body>"
    )
    assert clean_page(page.encode(), "https://valley.example/wheel").title == "The wheel"


@pytest.mark.parametrize(
    ("summary", "shown"),
    [
        (
            "文章浏览阅读1.3w次，点赞40次，收藏98次。水坝在春天重建，河水从此留在河床里。",
            "水坝在春天重建，河水从此留在河床里。",
        ),
        ("阅读3次以后，他才明白水坝为什么要重建。", "阅读3次以后，他才明白水坝为什么要重建。"),
        ("83,067 votes and 2,820 comments so far on Weirs", None),
        ("8 Kommentare | 12 Likes", None),
        ("The weir is rebuilt. The weir is rebuilt.", "The weir is rebuilt."),
        (
            "3 votes and 2 abstentions rebuilt the weir in spring.",
            "3 votes and 2 abstentions rebuilt the weir in spring.",
        ),
    ],
)
def test_a_standfirst_has_no_counters_and_says_nothing_twice(
    summary: str, shown: str | None
) -> None:
    head = f'<head><meta charset="utf-8"><meta name="description" content="{summary}"></head>'
    story = "<p>磨坊上游的旧水坝在春天重建了，谁也没有想到。</p>" * 4
    page = f"<html>{head}<body><article><h1>水坝</h1>{story}</article></body></html>"
    assert clean_page(page.encode()).subtitle == shown
