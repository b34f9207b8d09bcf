"""The words of window, command line and messages in the person's language.

English is the language of the sources; `tr` returns a text in the chosen one.  A catalogue is a
`.mo` file below `resources/translations/`, compiled from the `.ts` file beside it by
`docs/write_translations.py`.
"""

from __future__ import annotations

import errno
import json
import os
import re
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from gettext import NullTranslations, c2py
from typing import Final
from unicodedata import bidirectional

from reader.resource_files import resource

SOURCE_LANGUAGE: Final = "en"
LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "ja": "日本語",
    "ar": "العربية",
}
"""Every language by its code, named in itself; a new one is added here (see CONTRIBUTING)."""
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
DOMAIN: Final = "broadsheet"
LANGUAGE_VARIABLE: Final = "BROADSHEET_LANGUAGE"
"""The environment variable that chooses a language for this program alone."""
_LANGUAGE_VARIABLES: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that name a person's language, the strongest first, as gettext reads them."""
_ISOLATE: Final = "\u2068{}\u2069"
"""A value inside a sentence of the other direction; it keeps its own."""


_MAGIC: Final = 0x950412DE
"""The first number of a `.mo` file."""


class _CompiledTexts:
    """A `.mo` file, of which a text is read when it is first asked for.

    gettext's own reader takes all of it apart at once: some 20 milliseconds before a window opens.
    """

    def __init__(self, data: bytes) -> None:
        magic, _, count, keys, texts = struct.unpack_from("<5I", data)
        if magic != _MAGIC:
            raise ValueError("this is no compiled catalogue")
        self._data, self._count, self._keys, self._texts = data, count, keys, texts
        self._found: dict[str, list[str] | None] = {}
        rule = re.search(r"plural=(.*?);", self._lookup("", "")[0])
        self._form: Callable[[int], int] = c2py(rule[1] if rule else "n != 1")

    def pgettext(self, context: str, message: str) -> str:
        """Return the translation of a text; the text itself where there is none."""
        return self._lookup(context, message)[0]

    def npgettext(self, context: str, one: str, many: str, number: int) -> str:
        """Return the translation of a text in the form that a number takes."""
        forms = self._lookup(context, f"{one}\0{many}")
        if len(forms) == 1 and "\0" in forms[0]:
            return one if number == 1 else many
        return forms[min(self._form(number), len(forms) - 1)]

    def _lookup(self, context: str, message: str) -> list[str]:
        key = f"{context}\x04{message}" if context else message
        if key not in self._found:
            self._found[key] = self._read(key.encode())
        return self._found[key] or [message]

    def _read(self, key: bytes) -> list[str] | None:
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self._entry(self._keys, middle) < key:
                low = middle + 1
            else:
                high = middle
        if low == self._count or self._entry(self._keys, low) != key:
            return None
        return self._entry(self._texts, low).decode().split("\0")

    def _entry(self, table: int, number: int) -> bytes:
        size, place = struct.unpack_from("<2I", self._data, table + 8 * number)
        return self._data[place : place + size]


class _Catalogue:
    """The one language of this process.

    It is the only global of the program: a sentence is made wherever something goes wrong, in
    every room and in values that know nothing of windows, and two languages never live in one
    process.  The composition root chooses once, before anything is shown.
    """

    def __init__(self) -> None:
        self.language = SOURCE_LANGUAGE
        self.texts: _CompiledTexts | NullTranslations = NullTranslations()


_chosen = _Catalogue()


def tr(
    text: str, many: str = "", *, context: str = "", count: int | None = None, **values: object
) -> str:
    """Return a text in the person's language with its values filled in.

    `text` is English, with `{names}` where values belong.  With `count`, `text` is the form for
    one and `many` the form for all other numbers, and `{count}` is the number as people write it.
    `context` tells two meanings of one English text apart.
    """
    texts = _chosen.texts
    if not text:
        # gettext answers the empty text with the head of its catalogue.
        return text
    if count is None:
        found = texts.pgettext(context, text)
        if not values:
            return found
    else:
        values["count"] = format_number(count)
        found = texts.npgettext(context, text, many or text, count)
    if is_right_to_left():
        values = {name: _isolated(value) for name, value in values.items()}
    return found.format_map(values)


def facts_line(facts: Iterable[str]) -> str:
    """Return short facts behind one another; in a window from right to left each keeps its place.

    Without that a number behind a name in Latin letters would go to the name's other side.
    """
    parts = [fact for fact in facts if fact]
    return " · ".join(map(isolated, parts))


def isolated(words: str) -> str:
    """Return words that keep their own order, and those behind them theirs."""
    return str(_isolated(words)) if is_right_to_left() else words


class Sentence(str):
    """Words of the program in the person's language that know what they were made of.

    What is kept for another day is kept without a language, since the person may read another one
    then: the text in English and its values, of which numbers are written as people write them.
    """

    __slots__ = ("_parts",)
    _parts: tuple[str, str, int | None, Mapping[str, str | int]]

    def __new__(
        cls, text: str, many: str, count: int | None, values: Mapping[str, str | int]
    ) -> Sentence:
        """Say a text with its values, which are those of `tr`."""
        shown = {
            name: format_number(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        made = super().__new__(cls, tr(text, many, count=count, **shown))
        made._parts = (text, many, count, values)
        return made

    def __getnewargs__(self) -> tuple[str, str, int | None, Mapping[str, str | int]]:  # type: ignore[override]
        """Return what another process makes the same sentence of."""
        return self._parts

    @property
    def text(self) -> str:
        """The text in the language of the sources, without its values."""
        return self._parts[0]

    def stored(self) -> str:
        """Return what is kept of it, which `stored_sentence` shows."""
        text, many, count, values = self._parts
        kept = {"text": text, "many": many, "count": count, "values": dict(values)}
        return json.dumps(kept, ensure_ascii=False)


def sentence(
    text: str, many: str = "", *, count: int | None = None, **values: str | int
) -> Sentence:
    """Return a text that is kept, with its values; the arguments are those of `tr`."""
    return Sentence(text, many, count, values)


def stored_words(words: str) -> str:
    """Return what is kept of words: of a sentence its parts, of any others what they are."""
    return words.stored() if isinstance(words, Sentence) else words


def stored_sentence(kept: str) -> str:
    """Show a sentence that was kept; one kept as finished words stays as it was written.

    Finished words that are a text of the program are shown in the person's language all the same.
    """
    try:
        parts = json.loads(kept)
        return sentence(parts["text"], parts["many"], count=parts["count"], **parts["values"])
    except (ValueError, TypeError, LookupError, AttributeError):
        return tr(" ".join(kept.split()))


def recounted(kept: str, numbers: Mapping[str, int]) -> str:
    """Return a sentence that was kept with the number of the thing that it counts.

    `numbers` are those of things by their English name, such as "story"; a sentence that counts
    none of them, or is kept as finished words, stays as it is.
    """
    try:
        parts = json.loads(kept)
        counted, text = parts["count"], parts["text"]
        thing = next((name for name in numbers if f"{{count}} {name}" in text), None)
    except (ValueError, TypeError, LookupError):
        return kept
    if counted is None or thing is None:
        return kept
    return json.dumps({**parts, "count": min(counted, numbers[thing])}, ensure_ascii=False)


def translatable(text: str, context: str = "") -> str:
    """Return a text as it is: it is found for the catalogues here, and translated where shown."""
    return text


def use_language(language: str) -> None:
    """Choose the language of this process by its code; an unknown one is English."""
    code = language if language in LANGUAGES else SOURCE_LANGUAGE
    if code != _chosen.language:
        _chosen.texts = _load(code)
        _chosen.language = code


def current_language() -> str:
    """Return the code of the language that was chosen."""
    return _chosen.language


def is_right_to_left() -> bool:
    """Return whether the chosen language is written from right to left."""
    return _chosen.language in RIGHT_TO_LEFT


def known_language(wanted: Sequence[str]) -> str:
    """Return the first of some languages, such as `de_AT.UTF-8` or `ar-EG`, that is known."""
    for name in wanted:
        code = re.split(r"[-_.@]", name.strip(), maxsplit=1)[0].lower()
        if code in LANGUAGES:
            return code
    return SOURCE_LANGUAGE


def language_of_environment() -> list[str]:
    """Return the languages that the environment names, the preferred first; often none."""
    if own := os.environ.get(LANGUAGE_VARIABLE):
        return [own]
    for name in _LANGUAGE_VARIABLES:
        value = os.environ.get(name, "")
        if value and not (name == "LANGUAGE" and _is_plain_locale()):
            return [part for part in value.split(":") if part]
    return []


def format_number(number: float, decimals: int = 0) -> str:
    """Return a number as people of the language write it: `1,234.5`, `1.234,5`."""
    plain = f"{number:,.{decimals}f}"
    if _chosen.language == SOURCE_LANGUAGE:
        return plain
    thousands = tr(",", context="between thousands in a number")
    point = tr(".", context="before the decimals of a number")
    return plain.translate({ord(","): thousands, ord("."): point})


def system_reason(error: OSError) -> str:
    """Return what an error of the system means, as the end of a sentence: `the disk is full`.

    The system's own words are English on most systems, whatever the person reads.
    """
    number = error.errno or 0
    if number in (errno.ENOENT, errno.ESTALE):
        return tr("it does not exist")
    if number in (errno.EACCES, errno.EPERM):
        return tr("permission denied")
    if number in (errno.ENOSPC, errno.EDQUOT):
        return tr("the disk is full")
    if number in (errno.EBUSY, errno.ETXTBSY):
        return tr("another program is using it")
    if number in (errno.EMFILE, errno.ENFILE):
        return tr("too many files are open")
    if number in (errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.EHOSTDOWN, errno.ETIMEDOUT):
        return tr("the disk is not connected")
    words = {
        errno.EROFS: tr("the disk is read-only"),
        errno.EISDIR: tr("it is a folder"),
        errno.ENOTDIR: tr("a part of its path is not a folder"),
        errno.EEXIST: tr("a file of that name exists already"),
        errno.ENOTEMPTY: tr("the folder is not empty"),
        errno.ENAMETOOLONG: tr("its name is too long"),
        errno.ELOOP: tr("its links lead in a circle"),
        errno.EFBIG: tr("the file is too large for the disk"),
        errno.EIO: tr("the disk reports an error"),
    }
    code = errno.errorcode.get(number, str(number))
    return words.get(number) or tr("system error {code}", code=code)


def system_failure(error: OSError) -> str:
    """Return what an error of the system means, as a sentence with the file it speaks of."""
    reason = system_reason(error)
    if error.filename is None:
        return tr("The system refused this: {reason}.", reason=reason)
    path = os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename
    return tr("{path} cannot be used: {reason}.", path=path, reason=reason)


def _is_plain_locale() -> bool:
    """Return whether the locale is C, with which gettext ignores LANGUAGE."""
    locale = next((os.environ[n] for n in _LANGUAGE_VARIABLES[1:] if os.environ.get(n)), "")
    return locale in ("C", "POSIX")


def _load(code: str) -> _CompiledTexts | NullTranslations:
    """Return a language's catalogue; where it is missing or damaged, the English texts."""
    if code == SOURCE_LANGUAGE:
        return NullTranslations()
    path = resource("translations", code, "LC_MESSAGES", f"{DOMAIN}.mo")
    try:
        return _CompiledTexts(path.read_bytes())
    except (OSError, ValueError, struct.error):
        return NullTranslations()


def _isolated(value: object) -> object:
    """Return a value so that words from left to right keep their order in the sentence."""
    if isinstance(value, str) and any(bidirectional(letter) == "L" for letter in value):
        return _ISOLATE.format(value)
    return value
