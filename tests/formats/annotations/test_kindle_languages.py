"""Kindle clippings in the languages of the device: a note or bookmark is no highlight."""

from __future__ import annotations

from tests.formats.reading import draft

_HEADS = {
    "older device": ("Highlight Loc. 170-71 ", "Note Loc. 171 ", "Bookmark Loc. 171 "),
    "zh-TW": (
        "您在第 12 頁（位置 #170-171）的標註",
        "您在第 12 頁（位置 #171）的註記",
        "您在位置 #171 的書籤",
    ),
    "ja": (
        "12ページ|位置No. 170-171のハイライト",
        "12ページ|位置No. 171のメモ",
        "12ページ|位置No. 171のブックマーク",
    ),
    "ko": ("12페이지 위치 170-171의 하이라이트", "12페이지 위치 171의 메모", "위치 171의 북마크"),
    "pl": (
        "Twoje podkreślenie | Położenie 170-171",
        "Twoja notatka | Położenie 171",
        "Twoja zakładka | Położenie 171",
    ),
    "tr": (
        "12. sayfadaki vurgunuz | 170-171 konumu",
        "12. sayfadaki notunuz | 171 konumu",
        "12. sayfadaki yer iminiz | 171 konumu",
    ),
    "sv": (
        "Din markering | plats 170-171",
        "Din anteckning | plats 171",
        "Ditt bokmärke | plats 171",
    ),
}
_DATES = {
    "zh-TW": "新增於 2023年5月1日星期一 上午10:30:45",
    "ja": "作成日: 2023年5月1日月曜日 10:30:45",
    "ko": "추가됨: 2023년 5월 1일 월요일 오전 10:30:45",
    "pl": "Dodano dnia poniedziałek, 1 maja 2023 10:30:45",
    "tr": "1 Mayıs 2023 Pazartesi 10:30:45 tarihinde eklendi",
    "sv": "Tillagd den måndag 1 maj 2023 10:30:45",
}


def test_notes_go_to_their_highlights_in_every_language() -> None:
    wrong = {}
    for language, heads in _HEADS.items():
        date = _DATES.get(language, "Added on Monday, May 01, 2023, 10:30 AM")
        words = ("Marked words of the book.", "My note here", "")
        entries = (
            f"The Book (Writer, Ann)\r\n- {head} | {date}\r\n\r\n{text}\r\n==========\r\n"
            for head, text in zip(heads, words, strict=True)
        )
        found = draft("".join(entries), "My Clippings.txt")
        marks = [(mark.exact, mark.note, (mark.created or "")[:16]) for mark in found.marks]
        if marks != [("Marked words of the book.", "My note here", "2023-05-01T10:30")]:
            wrong[language] = marks
    assert not wrong
