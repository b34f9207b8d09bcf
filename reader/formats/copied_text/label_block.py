"""A block of `Name: value` lines before a text, as note programs and feed readers write it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.formats.json_article import strings
from reader.formats.origins import moment_of, web_address

_LINE = re.compile(r"\s*([^\W\d_][\w /-]{1,24}?)\s*[:：]\s*(\S.*)$")
_NAMES = {
    "title": "title headline titel titre título titolo заголовок название العنوان शीर्षक 标题 標題 "
    "タイトル 題名 제목",
    "authors": "author authors byline by writer autor autoren auteur auteurs autore autori автор "
    "авторы الكاتب المؤلف लेखक 作者 著者 筆者 저자 글쓴이 기자",
    "url": "url link source address quelle adresse lien enlace fuente fonte indirizzo ссылка "
    "источник адрес الرابط المصدر लिंक स्रोत 链接 网址 来源 來源 連結 出典 リンク 링크 출처 주소",
    "published": "date published pubdate datum veröffentlicht publié fecha publicado data "
    "pubblicato дата опубликовано التاريخ تاريخ दिनांक 日期 发布时间 發布時間 日付 公開日 "
    "날짜 입력 작성일",
    "language": "language sprache langue idioma lingua язык اللغة भाषा 语言 語言 言語 언어",
}
_KNOWN = {name: field for field, words in _NAMES.items() for name in words.split()}
_LEAST = 2
"""Labels from which on lines above a text are a block of facts; one alone may be a sentence."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The text without its labels, and their values."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    published: str | None = None
    language: str | None = None


def take_labels(text: str) -> Labels:
    """Take labels off the beginning of a text, where at least two known ones stand together."""
    lines = text.lstrip("\ufeff\n").split("\n")
    values: dict[str, str] = {}
    end = 0
    for number, line in enumerate(lines[:25]):
        if not line.strip():
            if values and number == end:
                end = number + 1
            continue
        found = _LINE.match(line)
        field = _KNOWN.get(found.group(1).strip().casefold()) if found else None
        if found is None or (field is None and len(values) < _LEAST) or number > end:
            break
        if field is not None:
            values.setdefault(field, found.group(2).strip())
        end = number + 1
    address = web_address(values.get("url", ""))
    if len(values) < _LEAST or not (values.keys() & {"title", "url", "published"}):
        return Labels(text)
    language = values.get("language", "")
    return Labels(
        "\n".join(lines[end:]),
        values.get("title"),
        strings(values.get("authors", "")),
        address,
        moment_of(values["published"]) if "published" in values else None,
        language if re.fullmatch(r"[a-z]{2}(?:-\w+)?", language) else None,
    )
