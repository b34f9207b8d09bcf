from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.extraction import Extraction
from reader.clean.parse.tree_builder import parse
from reader.clean.related_links import related_links
from reader.model import Link

_PARAGRAPH = (
    "<p>The harbour has been closed since Tuesday because divers found a crack in the pier, "
    "and the ferry will not run before the end of the week, the mayor said on the quay.</p>"
)
_URL = "https://courier.example/news/pier.html"


def _links(after: str = "", before: str = "") -> list[Link]:
    body = f"{before}<article><h1>Pier</h1>{_PARAGRAPH * 6}</article>{after}"
    layout = lay_out(parse(f"<html><body>{body}</body></html>"))
    kept = [len(block.text) >= 100 for block in layout.blocks]
    return list(related_links(Extraction(layout, kept, []), _URL, _URL))


def _list(title: str) -> str:
    return "".join(f'<li><a href="/a/{n}-story.html">{title} {n}</a></li>' for n in range(3))


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("相关阅读", "多地出台政策支持新能源汽车下乡"),
        ("関連記事", "花火大会、来年は七月に開催へ"),
        ("관련기사", "서울시 심야 자율주행 버스 확대"),
        ("اقرأ أيضا", "إغلاق الميناء بعد العثور على صدع"),
        ("Читайте также", "В порту нашли трещину на пирсе"),
        ("यह भी पढ़ें", "दरार मिलने के बाद बंदरगाह बंद हुआ"),
        ("Tin liên quan", "Cảng biển đóng cửa vì vết nứt"),
        ("İlgili Haberler", "Liman iskelede çatlak bulundu"),
        ("Berita terkait", "Pelabuhan ditutup karena retak besar"),
        ("Διαβάστε επίσης", "Το λιμάνι έκλεισε λόγω ρωγμής"),
        ("Czytaj także", "Port zamknięty z powodu pęknięcia"),
        ("Lees ook", "De haven is dicht door een scheur"),
        ("Läs också", "Hamnen är stängd på grund av sprickan"),
        ("Kapcsolódó cikkek", "A kikötő zárva van egy repedés miatt"),
        ("ข่าวที่เกี่ยวข้อง", "ท่าเรือปิดเพราะพบรอยร้าว"),
        ("קראו גם", "הנמל נסגר בגלל סדק גדול"),
    ],
)
def test_lists_under_a_heading_in_many_languages(heading: str, title: str) -> None:
    found = _links(f"<div><h3>{heading}</h3><ul>{_list(title)}</ul></div>")
    assert [(link.title, link.place) for link in found] == [
        (f"{title} {n}", heading) for n in range(3)
    ]


def test_the_stories_before_and_after_this_one() -> None:
    links = (
        '<nav class="post-navigation"><div class="nav-previous">'
        '<a href="/2019/ferry" rel="prev"><span>Previous:</span> The ferry runs again</a></div>'
        '<div class="nav-next"><a href="/2019/mayor">Mayor resigns over the pier</a></div></nav>'
    )
    found = [(link.title, link.url) for link in _links(links)]
    assert found == [
        ("The ferry runs again", "https://courier.example/2019/ferry"),
        ("Mayor resigns over the pier", "https://courier.example/2019/mayor"),
    ]
    assert not _links('<nav><a rel="next" href="/page/2">Next</a></nav>')


def test_words_before_a_title_are_its_place() -> None:
    line = '<p>上一篇：<a href="/a/1.html">铁路客流超五亿人次</a></p>'
    assert [(link.title, link.place) for link in _links(line)] == [("铁路客流超五亿人次", "上一篇")]
    line = '<p>Baca juga: <a href="/read/tutup">Pelabuhan ditutup karena retak</a></p>'
    assert [link.title for link in _links(line)] == ["Pelabuhan ditutup karena retak"]


def test_lists_of_old_pages_are_lines_of_one_block() -> None:
    lines = "".join(
        f"&#183;<a href=../a/{n}.htm>新线路开通方便旅客出行{n}</a><br>" for n in range(3)
    )
    found = _links(f"<table><tr><td><b>相关新闻</b><br>{lines}</td></tr></table>")
    assert [(link.url, link.place) for link in found] == [
        (f"https://courier.example/a/{n}.htm", "相关新闻") for n in range(3)
    ]


def test_menus_offer_no_stories() -> None:
    assert not _links(before=f"<nav><ul>{_list('All the news of our section')}</ul></nav>")
    assert not _links(after=f"<footer><ul>{_list('All the news of our section')}</ul></footer>")
