"""What single lines of a copied page are, in twelve languages."""

from __future__ import annotations

import pytest

from reader.clean.lexicon.line_kinds import introduced_title, kind_of_line
from reader.formats.copied_text.copied_bylines import looks_like_name, names_of_byline
from reader.formats.copied_text.copied_lines import describe, paragraph_blocks
from reader.formats.copied_text.line_shape import date_of, is_ago, is_prose


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Latest Contents", "related"),
        ("MOST READ", "related"),
        ("More from The Harbour", "related"),
        ("Das könnte Sie auch interessieren:", "related"),
        ("À lire aussi", "related"),
        ("Te puede interesar", "related"),
        ("Leia também", "related"),
        ("Potrebbe interessarti anche", "related"),
        ("Материалы по теме", "related"),
        ("مواضيع ذات صلة", "related"),
        ("संबंधित खबरें", "related"),
        ("相关新闻", "related"),
        ("24小时热门新闻", "related"),
        ("関連記事", "related"),
        ("많이 본 뉴스", "related"),
        ("23 Comments", "comments"),
        ("Комментарии (5)", "comments"),
        ("댓글 12", "comments"),
        ("Artikel teilen", "share"),
        ("Follow us on Facebook", "share"),
        ("Iscriviti alla nostra newsletter", "signup"),
        ("ADVERTISEMENT", "ad"),
        ("विज्ञापन", "ad"),
        ("Accept all cookies", "consent"),
        ("© 2023 The Harbour Ltd", "footer"),
        ("Tous droits réservés", "footer"),
        ("Tags: rivers, bridges", "tags"),
        ("Image source, Getty Images", "caption"),
        ("5 min read", "reading"),
        ("World News", "section"),
        ("경제", "section"),
    ],
)
def test_furniture_is_known(line: str, kind: str) -> None:
    assert kind_of_line(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "More than a thousand people came to the harbour on Sunday.",
        "The latest figures show that fewer people travel by train.",
        "Photo editors say that the picture is genuine.",
        "Subscribe to fewer things, the authors write, and read the rest to the end.",
        "Teilen will hier niemand.",
        "Plus de mille personnes sont venues.",
        "Más de mil personas llegaron al puerto.",
        "Share prices fell sharply",
        "A title of a story about newsletters",
    ],
)
def test_sentences_are_none(line: str) -> None:
    assert kind_of_line(line) is None


def test_introduced_titles() -> None:
    assert introduced_title("Read more: The bridge opens") == ("Read more", "The bridge opens")
    assert introduced_title("• Читайте также: Мост открыт") == ("Читайте также", "Мост открыт")
    assert introduced_title("あわせて読みたい：橋の開通") == ("あわせて読みたい", "橋の開通")
    assert introduced_title("He said: The bridge opens") is None
    assert introduced_title("Read more:") is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Other and Jo de Witt", ("Ann Other", "Jo de Witt")),
        ("BY ANN OTHER", ("ANN OTHER",)),
        ("Von Anke Morgenthal, Berlin", ("Anke Morgenthal",)),
        ("Par Camille Dervaux (avec AFP)", ("Camille Dervaux",)),
        ("a cura di Giulia Ferrante", ("Giulia Ferrante",)),
        ("Автор: Анна Берёзкина", ("Анна Берёзкина",)),
        ("بقلم: ليلى الهاشمي", ("ليلى الهاشمي",)),
        ("بقلم محمد وليد", ("محمد وليد",)),
        ("بقلم ليلى الهاشمي ومحمد وليد", ("ليلى الهاشمي", "محمد وليد")),
        ("作者：李文秀", ("李文秀",)),
        ("记者 李和平和王小明", ("李和平", "王小明")),
        ("文・写真＝山田花子、佐藤一郎", ("山田花子", "佐藤一郎")),
        ("Written by: Ann Other, reporter", ("Ann Other",)),
        ("Posted byFellow on the tenth", ()),
        ("김서연 기자 kim@a.example", ("김서연",)),
        ("By Friday the troops had left the town, and nobody was sad.", ()),
        ("By the river", ()),
        ("Von wegen", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert names_of_byline(line) == names


def test_names() -> None:
    assert looks_like_name("Jean-Luc O'Brien")
    assert not looks_like_name("The")
    assert not looks_like_name("A day at the seaside")


@pytest.mark.parametrize(
    ("line", "language", "date"),
    [
        ("Published 14 March 2023", "en", "2023-03-14"),
        ("Wed 3 Apr 2024 06.00 BST", "en", "2024-04-03"),
        ("Stand: 02.11.2023 09:41 Uhr", "de", "2023-11-02"),
        ("Publié le 12 mars 2024 à 06h00", "fr", "2024-03-12"),
        ("12 de março de 2024", "pt", "2024-03-12"),
        ("تاريخ النشر: 8 أكتوبر 2023", "ar", "2023-10-08"),
        ("प्रकाशित: 12 मार्च 2024", "hi", "2024-03-12"),
        ("2024年03月12日 08:30", "zh", "2024-03-12"),
        ("입력 2024.03.12 08:30", "ko", "2024-03-12"),
    ],
)
def test_dates(line: str, language: str, date: str) -> None:
    assert (date_of(line, language) or "")[:10] == date


def test_a_sentence_with_a_date_is_no_date_line() -> None:
    assert date_of("The bridge was opened to all on 14 March 2023 by the mayor.", "en") is None


def test_times_from_now() -> None:
    for line in (
        "2 hours ago",
        "vor 3 Stunden",
        "il y a 2 heures",
        "3小时前",
        "2時間前",
        "3시간 전",
    ):
        assert is_ago(line)
    assert not is_ago("An hour ago the bridge was still closed to all traffic")


def test_a_line_of_several_facts_is_taken_apart() -> None:
    line = describe("By Ann Other | Updated May 4, 2021 | 5 min read", True, "en")
    assert line.kind == "meta"
    assert [kind for _, kind in line.parts] == ["byline", "date", "reading"]


def test_prose() -> None:
    assert is_prose("The bridge was opened on Tuesday, thirteen months before its time.")
    assert not is_prose("Bridge opens a year early")
    assert not is_prose("The ministry wants to move goods from the roads and lowers the price of…")


def test_wrapped_lines_are_joined_and_verses_are_not() -> None:
    line = "these words are as long as a line of a mail usually is, or so"
    assert paragraph_blocks("\n".join([line] * 6)) == [[" ".join([line] * 6)]]
    verse = "Roses are red,\nviolets are blue,\nsugar is sweet"
    assert paragraph_blocks(verse) == [verse.split("\n")]
