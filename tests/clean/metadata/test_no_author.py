"""Pages that name no author get none: what stands on them is a heading, a label, a caption."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.clean.page import clean_page

_HERE = Path(__file__).parent


def _table(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (_HERE / name).read_text("utf-8").splitlines()]


_STORIES = {language: texts for language, *texts in _table("stories.tsv")}


def _page(language: str, place: int, added: str) -> bytes:
    texts = _STORIES[language]
    parts = [f"<p>{texts[number % 2]} {number}</p>" for number in range(8)]
    parts.insert(place, added)
    headline = texts[0][:30]
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{headline}</title>"
        f"</head><body><nav><a href='/'>Home</a><a href='/a'>About Us</a></nav><main><article>"
        f"<h1>{headline}</h1>{''.join(parts)}</article></main><footer><p>© 2024 Valley Notes</p>"
        "</footer></body></html>"
    ).encode()


@pytest.mark.parametrize(("language", "place", "added"), _table("no_author.tsv"))
def test_no_author_is_made_of_what_is_no_byline(language: str, place: str, added: str) -> None:
    article = clean_page(_page(language, int(place), added))
    assert article.authors == ()
    assert article.byline is None


@pytest.mark.parametrize(
    ("language", "place", "added", "name"),
    [
        ("en", 0, "<p>By Ida Holm</p>", "Ida Holm"),
        (
            "en",
            0,
            "<div class=byline>By Ida Holm | Last Updated: January 7, 2025</div>",
            "Ida Holm",
        ),
        ("en", 0, "<a href='/author/ida-holm'>Ida Holm</a><p>3 min read</p>", "Ida Holm"),
        ("en", 8, "<p><em>Ida Holm</em></p>", "Ida Holm"),
        ("en", 1, "<p>By Ida Holm</p><p>May 6, 2024</p>", "Ida Holm"),
        ("de", 0, "<p>Von Ida Holm</p><p>Zuletzt aktualisiert am 7. Januar 2025</p>", "Ida Holm"),
        ("fr", 0, "<p class=auteur>Par Ida Holm, publié le 7 janvier 2025</p>", "Ida Holm"),
        ("es", 0, "<p>Por Ida Holm</p>", "Ida Holm"),
        ("ru", 0, "<p>Автор: Ида Хольм</p>", "Ида Хольм"),
        ("zh", 0, "<p>作者：王小明</p><button>关注</button>", "王小明"),
        ("ja", 8, "<p>（山田太郎）</p>", "山田太郎"),
        ("ja", 0, "<p>執筆者：山田 太郎</p>", "山田 太郎"),
        ("ru", 0, "<p>Текст: Ида Хольм</p>", "Ида Хольм"),
        ("de", 0, "<p>Ein Gastbeitrag von Ida Holm</p>", "Ida Holm"),
        ("hi", 0, "<p>लेखक: राम शर्मा</p>", "राम शर्मा"),
        ("ar", 0, "<p>بقلم: أحمد حسن</p>", "أحمد حسن"),
        ("ko", 0, "<p>홍길동 기자 입력 2024.05.06.</p>", "홍길동"),
        ("ar", 0, "<p class=author>إيدا هولم</p>", "إيدا هولم"),
        ("ar", 0, "<p>كتب: أحمد علي</p>", "أحمد علي"),
        ("en", 0, "<p>By Per Lund</p>", "Per Lund"),
        ("en", 0, "<p>by Ida Holm <span class=toggle>+ BIO</span></p>", "Ida Holm"),
        ("es", 0, "<p>Escrito por Ida Holm el 4 de mayo de 2024</p>", "Ida Holm"),
        ("pt", 0, "<p>Por Ida Holm, de Bergen</p>", "Ida Holm"),
        ("en", 0, "<p>Text: Ida Holm Foto: Per Lund</p>", "Ida Holm"),
    ],
)
def test_a_reason_still_makes_a_name_the_author(
    language: str, place: int, added: str, name: str
) -> None:
    assert clean_page(_page(language, place, added)).authors == (name,)


@pytest.mark.parametrize(
    "name",
    [
        "Contributors to Wikimedia projects",
        "Wikipedia contributors",
        "Autoren der Wikimedia-Projekte",
        "维基媒体项目贡献者",
        "ウィキメディアプロジェクトへの貢献者",
        "위키미디어 프로젝트 기여자",
        "Участники проектов Викимедиа",
        "المساهمون في مشاريع ويكيميديا",
        "Super User",
        "管理员",
        "관리자",
    ],
)
@pytest.mark.parametrize("kind", ["Person", "Organization"])
def test_the_head_of_a_page_may_name_nobody(name: str, kind: str) -> None:
    told = json.dumps({"@type": "Article", "author": {"@type": kind, "name": name}})
    head = f"<script type=application/ld+json>{told}</script><meta name=author content='{name}'>"
    page = _page("en", 0, "").replace(b"<title>", head.encode() + b"<title>")
    assert clean_page(page).authors == ()
