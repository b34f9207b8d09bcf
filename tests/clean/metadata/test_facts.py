from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.extract.page_regions import PageRegions
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS, class_mask, phrase_mask
from reader.clean.metadata.dates import parse_date
from reader.clean.metadata.headings import tidy
from reader.clean.metadata.person_names import clean_names, like_name
from reader.clean.metadata.published import find_published
from reader.clean.metadata.title import choose_title
from reader.clean.parse.head import read_headers
from reader.clean.parse.jsonld import plain, read_linked_data
from reader.clean.parse.language import guess_language, primary_language
from reader.clean.parse.precut import cut
from reader.clean.parse.provenance import unwrapped
from reader.clean.parse.tree_builder import parse
from reader.clean.parse.urls import absolute, host, safe_link


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("2024-10-22T10:00:00.123Z", None, "2024-10-22T10:00:00+00:00"),
        ("2024-10-22 10:00:00 +0200", None, "2024-10-22T10:00:00+02:00"),
        ("October 22, 2024 3:05 pm", "en", "2024-10-22T15:05:00"),
        ("Tue, 22 Oct 2024 08:00:00 GMT", "en", "2024-10-22T08:00:00+00:00"),
        ("22nd of October 2024", "en", "2024-10-22"),
        ("Dienstag, 22. Oktober 2024, 12:30 Uhr", "de", "2024-10-22T12:30:00"),
        ("22 de octubre de 2024", "es", "2024-10-22"),
        ("1er août 2024", "fr", "2024-08-01"),
        ("22 октября 2024 г.", "ru", "2024-10-22"),
        ("2024年10月22日", "zh", "2024-10-22"),
        ("2024년 10월 22일", "ko", "2024-10-22"),
        ("٢٢ أكتوبر ٢٠٢٤", "ar", "2024-10-22"),
        ("3/4/2024", "en", "2024-03-04"),
        ("3/4/2024", "en-gb", "2024-04-03"),
        ("3.4.2024", "de", "2024-04-03"),
        ("25/4/2024", None, "2024-04-25"),
        ("3/4/2024", None, None),
        ("20241022", None, "2024-10-22"),
        ("1729591200", None, "2024-10-22T10:00:00+00:00"),
        ("22 listopada 2024", "pl", "2024-11-22"),
        ("22 listopada 2024", "hr", "2024-10-22"),
        ("31 February 2024", "en", None),
        ("9999-01-01", None, None),
        ("Chapter 12 of 2024 ways", "en", None),
        ("", None, None),
    ],
)
def test_dates_are_read_in_their_language(
    text: str, language: str | None, date: str | None
) -> None:
    assert parse_date(text, language) == date


@given(st.text(max_size=60), st.sampled_from([None, "en", "de", "zz"]))
def test_no_text_makes_dates_fail(text: str, language: str | None) -> None:
    assert parse_date(text, language) is None or parse_date(text, language)


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["By Ida Holm and Ulf Dahl"], ["Ida Holm", "Ulf Dahl"]),
        (["Von Anna Müller, Berlin-Korrespondentin"], ["Anna Müller"]),
        (["IDA HOLM"], ["Ida Holm"]),
        (["Ida Holm, Senior Reporter, Ulf Dahl, Editor"], ["Ida Holm", "Ulf Dahl"]),
        (["Ida Holm Oct 22"], ["Ida Holm"]),
        (["https://site.example/ida", "@ida", "admin"], []),
        (["Written by: Jean-Luc de la Tour"], ["Jean-Luc de la Tour"]),
        (["Ida Holm", "ida holm"], ["Ida Holm"]),
        (["Ida Holm (The Courier)"], ["Ida Holm"]),
    ],
)
def test_names_come_without_by_roles_and_dates(values: list[str], names: list[str]) -> None:
    assert clean_names(values) == names


def test_what_could_be_a_name() -> None:
    assert like_name("Ludwig van Beethoven")
    assert not like_name("5 min read")
    assert not like_name("Senior Editor")


@pytest.mark.parametrize(
    ("page", "told", "window", "title"),
    [
        (
            "<h1>The Courier</h1><h1>Pier has a crack</h1>",
            ["Pier has a crack"],
            "",
            "Pier has a crack",
        ),
        ("", ["Pier has a crack | The Courier"], "", "Pier has a crack"),
        ("", [], "(2) Pier has a crack - The Courier", "Pier has a crack"),
        (
            "<h1>Harbour: Pier has a deep crack</h1>",
            ["Pier has a deep crack"],
            "",
            "Pier has a deep crack",
        ),
        ("<h1>Shop now</h1>", ["Pier has a crack"], "Pier has a crack", "Pier has a crack"),
        ("", ["The Courier"], "The Courier", "The Courier"),
        ("", ["Caf&amp;eacute; reopens at the pier"], "", "Café reopens at the pier"),
        # A lone h1 that is only akin to the told title goes before an h2 that is more like it.
        (
            "<h1>How the harbour was saved</h1><h2>Harbour crack in five pictures</h2>",
            ["Harbour crack: in five pictures"],
            "",
            "Harbour crack in five pictures",
        ),
        (
            "<h1>Harbour crack: a guide in pictures</h1><h2>The five pictures of the crack</h2>",
            ["Five best pictures of the harbour crack"],
            "",
            "Harbour crack: a guide in pictures",
        ),
        ("<h1>Sign in here</h1>", ["Five pictures of it"], "", "Five pictures of it"),
        ("<h1>Crack guide</h1><h1>Crack shop</h1>", ["Crack in pier two"], "", "Crack in pier two"),
        # Words of two lines that the markup glued together come apart as told.
        (
            "<h1><span>Harbour news</span><span>Pier has a deep crack</span></h1>",
            ["Harbour news / Pier has a deep crack"],
            "",
            "Harbour news / Pier has a deep crack",
        ),
        ("", [], "港口因为裂缝自周二起关闭__航运_产业资讯_港口网", "港口因为裂缝自周二起关闭"),
        ("", [], "港口因为裂缝自周二起关闭_新闻_港口网", "港口因为裂缝自周二起关闭"),
        ("", [], "How snake_case came to Python", "How snake_case came to Python"),
    ],
)
def test_the_headline_is_chosen(page: str, told: list[str], window: str, title: str) -> None:
    found = choose_title(
        parse(page), [tidy(t) for t in told], window, "The Courier", "courier.example"
    )
    assert found == title


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        ("Der Hafen ist seit Dienstag geschlossen, weil ein Riss gefunden wurde.", "en", "de"),
        ("Le port est fermé depuis mardi parce qu'une fissure a été trouvée.", None, "fr"),
        (
            "港口自周二起关闭，因为发现了裂缝。渡轮将在一周内恢复航行，市长说没有人受伤，大家都很平安无事。",
            None,
            "zh",
        ),
        (
            "港は火曜日から閉鎖されている。桟橋に亀裂が見つかったためだ。市長は、けが人はいないと述べた。",
            "en",
            "ja",
        ),
        ("Hafen", "de-AT", "de"),
        ("Hafen", None, None),
        ("", None, None),
    ],
)
def test_the_text_tells_its_language(text: str, hint: str | None, language: str | None) -> None:
    assert guess_language(text, hint) == language


def test_tags_of_languages() -> None:
    assert primary_language("pt_BR") == "pt"
    assert primary_language("nb-NO") == "no"
    assert primary_language("!") is None


@pytest.mark.parametrize(
    ("address", "base", "found"),
    [
        ("/x", "https://a.example/b/c", "https://a.example/x"),
        ("//b.example/x", None, "https://b.example/x"),
        ("https:\\\\b.example\\x", None, "https://b.example/x"),
        ("x y.html", "https://a.example/", "https://a.example/x%20y.html"),
        ("javascript:alert(1)", "https://a.example/", None),
        ("file:///etc/passwd", "https://a.example/", None),
        ("http://[::1", None, None),
        ("/x", None, None),
    ],
)
def test_addresses_are_safe_and_absolute(address: str, base: str | None, found: str | None) -> None:
    assert absolute(address, base) == found


@given(st.text(max_size=60))
def test_no_link_leads_to_a_foreign_scheme(address: str) -> None:
    link = safe_link(address, "https://a.example/")
    assert link is None or link.startswith(("http://", "https://", "mailto:"))
    assert host(link) is not None


def test_wayback_addresses_are_unwrapped() -> None:
    wrapped = "https://web.archive.org/web/20200101000000id_/http://a.example/x"
    assert unwrapped(wrapped) == "http://a.example/x"
    assert unwrapped("http://a.example/x") == "http://a.example/x"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "H",}',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "H"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "H"};',
        '[{"@type": "WebPage"}, {"@graph": [{"@type": ["X", "NewsArticle"], "headline": "H"}]}]',
        '{"@type": "NewsArticle", "headline": "H"} {"@type": "Person"}',
        '{"@type": "NewsArticle", "headline": "H\n"}',
    ],
)
def test_broken_json_ld_is_mended(script: str) -> None:
    assert plain(read_linked_data([script]).article["headline"]) == "H"


@given(st.text(max_size=100))
def test_no_json_ld_makes_the_reading_fail(script: str) -> None:
    assert read_linked_data([script, "[" * 5000]).nodes == read_linked_data([script]).nodes


def test_words_of_furniture() -> None:
    related, share = (1 << PHRASE_KINDS.index(kind) for kind in ("related", "share"))
    assert phrase_mask("Read more:") & related
    assert phrase_mask("Lesen Sie auch") & related
    assert phrase_mask("相关阅读") & related
    assert phrase_mask("Share this") & share
    assert not phrase_mask("The pier was read to the fishermen")
    assert class_mask("articleBody") == 1 << CLASS_KINDS.index("body")
    assert class_mask("c-related__list") & 1 << CLASS_KINDS.index("related")


def test_the_source_is_cut_before_it_is_parsed() -> None:
    source = cut(
        "<!doctype html [<!ENTITY x 'y'>]><!-- told --><style>p{}</style>"
        "<p>a<script>'<p>b'</script>"
        '<img src="data:image/png;base64,AAAA"><script type="application/ld+json">{}</script>'
        "<svg><title>no</title></svg>c"
    )
    assert source.markup == '<!doctype html><p>a<img src="x-data:0">c'
    assert source.comments == [" told "]
    assert source.linked_data == ["{}"]
    assert source.data == ["data:image/png;base64,AAAA"]


def test_an_unclosed_comment_hides_nothing() -> None:
    assert "kept" in cut("<p>a</p><!-- open <p>kept</p>").markup


def test_far_too_deep_pages_are_flattened() -> None:
    markup = cut("<b>" + "<div>" * 5000 + "x" + "</b>" * 5000).markup
    assert markup.count("<div>") <= 500
    assert "x" in markup


def test_runs_of_unclosed_marks_are_cut_in_linear_time() -> None:
    assert cut("<p>x</p>" + "<!--" * 50_000).markup == "<p>x</p>"
    assert cut("<![CDATA[" * 50_000).markup == ""


def _published(body: str, head: str = "") -> str | None:
    root = parse(f"<html><head>{head}</head><body>{body}</body></html>")
    near = PageRegions.of_all(root)
    return find_published(read_headers(root), read_linked_data([]), None, "en", near)


def test_an_older_date_shown_wins_but_not_one_of_the_storys_data() -> None:
    told = '<meta property="article:published_time" content="2024-10-22">'
    assert _published("<p>20 October 2024</p>", told) == "2024-10-20"
    rows = "".join(f"<tr><td>1 {month} 2013</td></tr>" for month in ("May", "June", "July"))
    rows += "<tr><td>2 August 2013</td></tr><tr><td>3 August 2013</td></tr>"
    assert _published(f"<table>{rows}</table>", told) == "2024-10-22"
    assert _published(f"<table>{rows}</table>") is None


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("article.publish-date", "2024-10-22"),
        ("cms:date-published", "2024-10-22"),
        ("posted_on", "2024-10-22"),
        ("page-type", None),
        ("unpublish-date", None),
    ],
)
def test_names_of_the_head_that_say_published(name: str, date: str | None) -> None:
    assert _published("", f'<meta name="{name}" content="2024-10-22">') == date


def test_a_marked_date_far_from_the_story_counts_where_it_is_the_only_one() -> None:
    def far(body: str) -> str | None:
        root = parse(f"<html><body>{body}</body></html>")
        headers, data = read_headers(root), read_linked_data([])
        return find_published(headers, data, None, "en", PageRegions(), root)

    one = '<p class="date">22 October 2024</p>'
    assert far(one) == "2024-10-22"
    assert far(one + one) == "2024-10-22"
    assert far(one + "<time>20 October 2024</time>") is None
    assert far("<p>22 October 2024</p>") is None
    assert far('<p class="date">Updated 22 October 2024</p>') is None
    assert far("<footer>Copyright 2024</footer>") is None
    assert far(one * 100) is None
