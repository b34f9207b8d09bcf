"""Names of authors as pages in Chinese, Japanese and Korean write them in their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.words.phrase_files import alternatives

_HAN = "\u3400-\u4dbf\u4e00-\u9fff々"
_KANA = "\u3040-\u30ff"
_HANGUL = "\uac00-\ud7a3"
_ANY = re.compile(f"[{_HAN}{_KANA}{_HANGUL}]")
_ONE = (
    rf"[{_HAN}{_KANA}{_HANGUL}·・A-Za-z.]{{2,16}}"
    rf"(?:[ 　][{_HAN}{_KANA}]{{1,4}}(?![{_HAN}{_KANA}]))?"
)
_SEVERAL = rf"({_ONE}(?:\s*[、，,;；/／]\s*{_ONE}){{0,4}})"
_LABELLED = re.compile(
    rf"(?:(?<![{_HAN}])(?:作者|撰文|文)|采写|采訪撰文|筆者|執筆者?|著者|ライター|取材・文|文・写真|글쓴이|작성자|글|"
    rf"昵称|楼主)\s*(?:[:：|｜丨/／●◎■]|\s(?=[{_HAN}{_HANGUL}]))\s*{_SEVERAL}"
)
_JAPANESE = re.compile(
    r"(?:執筆者?|著者|ライター|取材・文|文・写真)\s*[:：]?\s*"
    rf"[{_HAN}{_KANA}]{{1,4}}[ 　][{_HAN}{_KANA}]{{1,4}}$"
)
"""A label in Japanese with one name, family and given name apart by a blank."""
_REPORTER = re.compile(
    rf"(?:^|[^{_HAN}]|报|社|网|報|本)(?:记者|記者)\s*[:：]?\s*"
    rf"([{_HAN}]{{2,4}}(?:\s*[、，, 　]\s*[{_HAN}]{{2,4}}(?![{_HAN}])){{0,4}})"
    rf"(?=$|[\s　/／）)】\]（(:：|｜丨])"
)
_REPORTER_BEHIND = re.compile(
    rf"(?:文[・／/]\s?)?([{_HAN}]{{2,5}}(?:[ 　][{_HAN}{_KANA}]{{1,4}})?)"
    rf"(?:[ 　]?[(（・][{_HAN}{_KANA}]{{2,10}}[ 　]?|[ 　]?)(?:記者|记者)[)）]?"
)
"""A whole line with the name first: `山田花子 記者`, `山田花子・谷新聞記者`."""
_KINDS_OF_REPORTERS = re.compile(
    "^[特駐驻専专各]|[社报報网網台局刊的]$|首席|実習|实习|見習|见习|主任|主席|資深|资深|通信|通讯|"
    "若手|女性|男性|担当|現場|现场|外国|外國|海外|新聞|新闻|新人|全体|数名|多名"
)
"""What stands before "reporter" and is no name (`特派記者`, `本报记者`)."""
_KOREAN = re.compile(
    rf"(?<![{_HANGUL}])([{_HANGUL}]{{2,4}})\s*(?:선임|수석|인턴|객원|전문)?\s?"
    rf"(?:기자|특파원|논설위원|칼럼니스트|앵커|리포터)(?![{_HANGUL}]{{2}})"
)
_POSTED = re.compile(r"posted\s+(?:@|on)\s+[\d/.:年月日 -]{8,24}\s(\S{1,20})", re.IGNORECASE)
_SIGNED = re.compile(
    rf"(?:^|。|」|\s)[（(【\[]\s*(?:文|記者|记者|取材|作者)?[:：・/／]?\s*"
    rf"([{_HAN}]{{2,5}}(?:[ 　][{_HAN}{_KANA}]{{1,4}})?(?:[、，,・][{_HAN}]{{2,5}}){{0,3}})"
    r"\s*[）)】\]]\s*$"
)


def east_asian(text: str) -> bool:
    """Return whether a text holds letters of these languages."""
    return _ANY.search(text) is not None


def named_in_line(text: str) -> list[str]:
    """Return the authors that a short line names: `来源：港口报 作者：张三`, `홍길동 기자`."""
    found: list[str] = []
    for match in _LABELLED.finditer(text):
        japanese = _JAPANESE.match(match.group()) is not None
        found += [match.group(1)] if japanese else _people(match.group(1))
    if not found:
        for match in _REPORTER.finditer(text):
            found += _people(match.group(1))
    if not found:
        found = [name for match in _KOREAN.finditer(text) for name in _people(match.group(1))]
    if not found and (behind := _REPORTER_BEHIND.fullmatch(text.strip())) is not None:
        name = behind.group(1)
        one = "" if _KINDS_OF_REPORTERS.search(name) else re.sub(r"\s", "", name)
        found = [name for _ in _people(one)]
    if not found and (posted := _POSTED.search(text)) is not None and east_asian(text):
        found = list(_people(posted.group(1)))
    return list(dict.fromkeys(found))


def signed(text: str) -> list[str]:
    """Return who signed at the end of a story: `（山田太郎）`, `（记者 张三）`, `홍길동 기자`."""
    tail = text[-60:]
    if (match := _SIGNED.search(tail)) is not None:
        return list(_people(match.group(1)))
    if len(text) <= 60:
        return [name for found in _KOREAN.finditer(text) for name in _people(found.group(1))]
    return []


def without_roles(name: str) -> str:
    """Take what a person did (reporter, text, translation) off a name."""
    return _roles().sub("", name).strip(" 　")


def _people(several: str) -> Iterator[str]:
    for part in re.split(r"\s*[、，,;；/／]\s*", several):
        pieces = part.replace("　", " ").split(" ")
        # Two names of two letters apart by a blank are one Japanese name, or two Chinese ones.
        names = [part] if len(pieces) == 1 or any(len(piece) == 1 for piece in pieces) else pieces
        if len(pieces) == 2 and re.search(f"[{_KANA}]", part):
            names = [" ".join(pieces)]
        for name in names:
            bare = without_roles(name)
            if bare and len(bare) >= 2 and not _nobody().search(bare):
                yield bare


@cache
def _roles() -> re.Pattern[str]:
    before, behind = alternatives("wide_role_before"), alternatives("wide_role_behind")
    return re.compile(rf"^(?:{before})\s*[:：]?|[\s　]*(?:{behind})$")


@cache
def _nobody() -> re.Pattern[str]:
    """Return the pattern of what no name of a person holds, begins with, ends with, or is."""
    inside, start = alternatives("wide_no_name"), alternatives("wide_no_name_start")
    end, whole = alternatives("wide_no_name_end"), alternatives("wide_no_name_whole")
    return re.compile(rf"{inside}|(?:{end})$|^(?:{start})|^(?:{whole})$")
