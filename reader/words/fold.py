"""One folding for everyone: what two spellings of the same letters share.

Search, find in page and anchors fold through the same table of letters, so that what is found in
the list is found in the page. `fold` is for words, `FoldedText` for whole texts that are searched
letter by letter and whose places have to be found again.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

from reader.words.chinese_variants import simplified_letters

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)
"""Soft hyphens, zero-width characters, break points, signs of direction, fillers, and what chooses
one of a character's shapes: 葛󠄀 (for `re`)."""
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u055b\u055c\u055e"
)
"""Accents, vowel signs, Indian dots and the Armenian marks of a question or an exclamation, which
stand on a vowel: what a person may leave out when typing (for `re`)."""
_TONES = "\U0001f3fb-\U0001f3ff"
"""Skin tones of emoji."""
_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_DROPPED = re.compile(f"[{INVISIBLE}{MARKS}{_TONES}\u0640]")
_LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ə": "e", "ŋ": "n", "ŧ": "t", "ґ": "г", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y",
    "ɛ": "e", "ɔ": "o", "™": "™", "℠": "℠",
    # Yiddish letters that are two; the Lao l below another letter; a Bengali t without its vowel.
    "װ": "וו", "ױ": "וי", "ײ": "יי", "ຼ": "ລ", "ৎ": "ত্", "ൌ": "ൗ",
    # Arabic and Persian letters that are typed for one another.
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
    "ٱ": "ا", "ء": "", "ں": "ن",
    # Hebrew signs of abbreviation, and letters as they stand at a word's end.
    "״": '"', "׳": "'", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    # Nasal signs of Hindi, the Malayalam letters that stand for one with a virama, small ka.
    "ँ": "ं", "ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ゕ": "か", "ゖ": "か",
    # Small vowels of kana that are typed large as well: フィルム, フイルム.
    "ぁ": "あ", "ぃ": "い", "ぅ": "う", "ぇ": "え", "ぉ": "お",
}  # fmt: skip
_SIGNS = {
    **dict.fromkeys("‘’‚‛′ʼʹ´`ʻʾʿ＇", "'"),
    **dict.fromkeys("“”„‟″«»〝〞＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻־֊⸗", "-"),
    **dict.fromkeys("‹›", "'"),
    **dict.fromkeys("‧•∙⋅", "·"),
    "⁄": "/", "∕": "/", "〜": "~", "․": ".", "٫": ".", "٬": ",", "\u2028": " ", "\u2029": " ",
}  # fmt: skip
_KATAKANA = range(0x30A1, 0x30F7)
_TO_HIRAGANA = 0x60
"""Code points between a katakana letter and its hiragana."""
_HANGUL = range(0xAC00, 0xD7A4)
_VOICED = {"あ": "は\u3099", "い": "ひ\u3099", "え": "へ\u3099", "お": "ほ\u3099"}
"""What v and a vowel are as b, in the two code points that folding makes of them."""
_TOGETHER = re.compile(
    "ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])"
    "|う\u3099[あいえお]?|斋(?=藤)|\u0e4d[\u0e48-\u0e4b]\u0e32|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
    "|\u0ecd[\u0ec8-\u0ecb]\u0eb2|\u103a\u1037|\u0d4d\u0d4d|(?<=[\u0905-\u094d])(?:ये|यी)"
    "|(?<=([\u4e00-\u9fff]))々|(?<=([ぁ-ゖ]))[ゝヽ]|եւ|μ(?=[a-z])"
)
"""Letters that are spelt otherwise together: a nasal before its own kind is a dot in Hindi, *va*
is *ba* in Japanese, a tone may stand before or behind the Thai and Lao *am*, Korean may be in
pieces, Burmese and Malayalam signs in another order or twice, a glide may be left out in Hindi
(गये, गए), a sign repeats a kana (すゞき), the Armenian *yev* has capitals of its own, µm is um."""
_OTHERWISE = {
    "斋": "齐", "եւ": "եվ", "μ": "u", "ये": "ए", "यी": "ई", "\u103a\u1037": "\u1037\u103a",
    "\u0d4d\u0d4d": "\u0d4d",
}  # fmt: skip
"""The same two letters or one, spelt as all share; 斎藤 and 斉藤 are one name."""
_AM = "\u0e4d\u0ecd"
"""The ring of the Thai and Lao *am*."""
_NO_LETTER = "\0"
"""Keeps the place of a letter that is taken away."""
_GROUPS = re.compile(
    r"\d(?<!\d\d)(?<!\d[.,]\d)(?:\d{0,2}(?:[,.'  ]\d{3})+|\d?(?:,\d{2})+,\d{3})(?!\d)"
)
"""Digits in groups of three, parted by a sign or space (already folded), or as in India, where the
groups before the last one are of two: 12,34,567. It begins with the digit, which is soon found."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FEW_OTHERS = 16
"""Different letters outside ASCII up to which they are replaced one after another; a table for all
letters takes three times as long for a text in English."""


class _FoldedLetters(dict[int, str]):
    """What every letter folds to, looked up when it is first met."""

    def __init__(self) -> None:
        super().__init__({ord(letter): plain for letter, plain in _LETTERS.items()})
        self.update({ord(sign): plain for sign, plain in _SIGNS.items()})
        self._simplified = simplified_letters()

    def __missing__(self, code: int) -> str:
        plain = self[code] = self._fold(code)
        return plain

    def _fold(self, code: int) -> str:
        letter = chr(code)
        if code in _HANGUL:
            return letter
        parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
        return "".join(self._single(part) for part in _DROPPED.sub("", parts))

    def _single(self, letter: str) -> str:
        if ord(letter) in _KATAKANA:
            letter = chr(ord(letter) - _TO_HIRAGANA)
        letter = self._simplified.get(ord(letter), letter)
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            return str(digit)
        return _LETTERS.get(letter, _SIGNS.get(letter, letter))


@lru_cache(maxsize=1)
def _letters() -> _FoldedLetters:
    return _FoldedLetters()


def fold(word: str) -> str:
    """Return `word` without case, accents, width and invisible characters.

    Quotes, dashes, ligatures, kana and Chinese characters of two kinds become one kind.
    """
    if word.isascii():
        return word.lower()
    plain = _TOGETHER.sub(_spelt_alike, word.translate(_letters())).replace(_NO_LETTER, "")
    return unicodedata.normalize("NFC", plain)


def _spelt_alike(found: re.Match[str]) -> str:
    """Return letters in the spelling that all share, as long as they were."""
    letters = found[0]
    if letters[0] == "う":
        alike = _VOICED.get(letters[-1], "ふ\u3099")
    elif letters == "々":
        alike = found[1]
    elif letters in "ゝヽ":
        alike = found[2]
    elif letters in _OTHERWISE:
        alike = _OTHERWISE[letters]
    elif letters[0] in _AM:
        alike = letters[1] + letters[0] + letters[2]
    elif len(letters) > 1 and letters[0] >= "\u1100":
        alike = unicodedata.normalize("NFC", letters)
    else:
        alike = "ं"
    return alike.ljust(len(letters), _NO_LETTER)


def is_letters(word: str) -> bool:
    """Return whether a word has letters only, with the vowel signs of Indian scripts among them."""
    return word.isalpha() or (
        not word.isascii()
        and all(letter.isalpha() or unicodedata.category(letter)[0] == "M" for letter in word)
        and any(map(str.isalpha, word))
    )


def without_invisible(text: str) -> str:
    """Return `text` without soft hyphens, zero-width characters and signs of direction."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def _translated(text: str, others: set[str]) -> str:
    """Return a text with each of its letters folded; `others` are those outside ASCII."""
    table = _letters()
    if len(others) > _FEW_OTHERS or not all(table[ord(other)].isascii() for other in others):
        return text.translate(table)
    for sign in others:
        text = text.replace(sign, table[ord(sign)])
    # The one letter of ASCII that folds to another than its small one.
    return text.replace("`", "'").lower()


class FoldedText:
    """A text as it is searched letter by letter, and a way from its places to the text's.

    Digits lose the signs between their groups, letters their accents; spaces of all kinds are one
    space wide each. `text` is the folded text.
    """

    def __init__(self, text: str) -> None:
        # Where folded and original part: from this folded place on, this original place follows.
        self._folded_at: list[int] = [0]
        self._original_at: list[int] = [0]
        if text.isascii():
            plain = text.lower()
        else:
            plain = self._folded(text.replace(_NO_LETTER, " "))
            if not plain.isascii():
                plain = _TOGETHER.sub(_spelt_alike, plain)
        self.text = self._without_groups(plain)

    def _folded(self, text: str) -> str:
        table = _letters()
        others = set(_NOT_ASCII.findall(text))
        uneven = "".join(c for c in others if len(table[ord(c)]) != 1)
        others.difference_update(uneven)
        if not uneven:
            return _translated(text, others)
        parts: list[str] = []
        at = size = 0
        for found in re.finditer(f"[{re.escape(uneven)}]", text):
            before = _translated(text[at : found.start()], others)
            plain = table[ord(found[0])]
            parts += (before, plain)
            size += len(before)
            for number in range(len(plain)):
                self._note(size + number, found.start())
            size += len(plain)
            at = found.end()
            self._note(size, at)
        parts.append(_translated(text[at:], others))
        return "".join(parts)

    def _note(self, folded: int, original: int) -> None:
        if self._folded_at[-1] == folded:
            self._original_at[-1] = original
        else:
            self._folded_at.append(folded)
            self._original_at.append(original)

    def _without_groups(self, plain: str) -> str:
        cuts = [
            found.start() + at
            for found in _GROUPS.finditer(plain)
            for at, sign in enumerate(found[0])
            if not sign.isdigit()
        ]
        if _NO_LETTER in plain:
            cuts = sorted({*cuts, *(found.start() for found in re.finditer(_NO_LETTER, plain))})
        if not cuts:
            return plain
        anchors = [(at, self._original(at)) for at in self._folded_at]
        anchors += [(cut + 1, self._original(cut + 1)) for cut in cuts]
        anchors = sorted(set(anchors))
        self._folded_at, self._original_at = [], []
        for at, original in anchors:
            # A cut character takes no place any more; what follows it stands one earlier.
            shifted = at - bisect_right(cuts, at - 1)
            if self._folded_at and self._folded_at[-1] == shifted:
                self._original_at[-1] = original
            else:
                self._folded_at.append(shifted)
                self._original_at.append(original)
        kept = [
            plain[low:high]
            for low, high in zip([0, *(c + 1 for c in cuts)], [*cuts, None], strict=True)
        ]
        return "".join(kept)

    def _original(self, at: int) -> int:
        number = bisect_right(self._folded_at, at) - 1
        return self._original_at[number] + at - self._folded_at[number]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the text that the folded span [start, end) stands for.

        A letter keeps the marks and invisible characters behind it; a part of a ligature is all
        of it.
        """
        if end <= start:
            return self._original(start), self._original(start)
        return self._original(start), max(self._original(end), self._original(end - 1) + 1)
