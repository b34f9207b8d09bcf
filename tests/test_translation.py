"""Every text of the program in every language: found, complete, in step, and in its own form."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from reader.library import open_library
from reader.translation import (
    LANGUAGES,
    SOURCE_LANGUAGE,
    current_language,
    format_number,
    known_language,
    language_of_environment,
    tr,
    use_language,
)
from reader.ui.local_dates import read_date, spoken_date, written_date

ROOT = Path(__file__).resolve().parent.parent


def load_script(path: Path) -> Any:
    """Return a script as a module; its classes need to find it by its name."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


writer = load_script(ROOT / "docs" / "write_translations.py")


@cache
def messages_of_the_sources() -> Any:
    """Every text of the sources, read once for all languages: it takes seconds."""
    return writer.find_messages()


_SIGN = re.compile(r"%(?:\(\w+\))?[sr]")
"""Placeholders of argparse, whose words are translated too."""
TRANSLATED = sorted(set(LANGUAGES) - {SOURCE_LANGUAGE})


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Choose English again after a test."""
    yield
    use_language(SOURCE_LANGUAGE)


def test_every_language_has_its_plural_rule() -> None:
    assert sorted(writer.PLURALS) == TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_is_in_step_with_its_source(language: str) -> None:
    messages = writer.read_ts(writer.ts_path(language))
    assert writer.compile_mo(language, messages) == writer.mo_path(language).read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_sources_is_translated(language: str) -> None:
    """Run `python docs/write_translations.py` where this fails, and translate what it adds."""
    known = writer.read_ts(writer.ts_path(language))
    sources = messages_of_the_sources()
    missing = [key for key in sources if key not in known or not known[key].is_finished]
    gone = [key for key in known if key not in sources]
    assert not missing
    assert not gone


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_and_plural_forms_are_those_of_the_source(language: str) -> None:
    wrong = []
    for message in writer.read_ts(writer.ts_path(language)).values():
        wanted = set(writer.PLACEHOLDER.findall(message.many or message.source))
        forms = len(message.forms)
        signs = sorted(_SIGN.findall(message.source))
        if message.is_finished and message.many and forms != writer.PLURALS[language][0]:
            wrong.append(f"{message.source}: {forms} plural forms")
        for form in filter(None, message.forms):
            found = set(writer.PLACEHOLDER.findall(form))
            # “One story” and “two stories” may say their number in words.
            if message.many:
                found, wanted = found | {"count"}, wanted | {"count"}
            if found != wanted or (not message.many and sorted(_SIGN.findall(form)) != signs):
                wrong.append(f"{message.source!r} -> {form!r}")
    assert not wrong


@pytest.mark.parametrize(
    ("number", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5)]
)
def test_arabic_has_six_plural_forms(number: int, form: int) -> None:
    message = writer.Message("{count} story", "", "{count} stories", [], list("012345"))
    compiled = writer.compile_mo("ar", {message.key: message})
    texts = GNUTranslations(BytesIO(compiled))
    assert texts.ngettext("{count} story", "{count} stories", number) == str(form)


def test_a_text_without_translation_is_english_with_its_values() -> None:
    use_language("de")
    assert tr("No such text of {name}.", name="Ann") == "No such text of Ann."
    assert tr("{count} xyzzy", "{count} xyzzies", count=1234) == "1.234 xyzzies"


def test_an_unknown_language_is_english() -> None:
    use_language("tlh")
    assert current_language() == SOURCE_LANGUAGE


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["de_AT.UTF-8"], "de"),
        (["fr_FR.UTF-8", "ar_EG.UTF-8"], "ar"),
        (["ja-JP"], "ja"),
        (["C.UTF-8"], "en"),
        (["en_US", "de_DE"], "en"),
        ([], "en"),
    ],
)
def test_the_first_known_language_is_chosen(names: list[str], code: str) -> None:
    assert known_language(names) == code


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANGUAGE": "de:fr", "LANG": "en_GB.UTF-8"}, ["de", "fr"]),
        ({"LANGUAGE": "de", "LANG": "C"}, ["C"]),
        ({"LC_ALL": "ja_JP.UTF-8", "LANG": "de_DE.UTF-8"}, ["ja_JP.UTF-8"]),
        ({"BROADSHEET_LANGUAGE": "ar", "LC_ALL": "ja_JP.UTF-8"}, ["ar"]),
        ({}, []),
    ],
)
def test_the_environment_names_languages(
    environment: dict[str, str], wanted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BROADSHEET_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language_of_environment() == wanted


@pytest.mark.parametrize(
    ("language", "written"), [("en", "1,234.5"), ("de", "1.234,5"), ("ja", "1,234.5")]
)
def test_numbers_are_written_as_the_language_does(language: str, written: str) -> None:
    use_language(language)
    assert format_number(1234.5, 1) == written


def test_a_worker_process_speaks_the_language_of_its_starter(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"")
    use_language("de")
    with open_library(tmp_path / "library") as library:
        (item,) = library.import_paths([page]).items
    assert item.reason == "Leere Datei."


@pytest.mark.parametrize(
    ("language", "full", "short", "month"),
    [
        ("en", "22 October 2024", "22 Oct 2024", "October 2024"),
        ("de", "22. Oktober 2024", "22. Okt. 2024", "Oktober 2024"),
        ("ja", "2024年10月22日", "2024年10月22日", "2024年10月"),
        ("ar", "22 أكتوبر 2024", "22 أكتوبر 2024", "أكتوبر 2024"),
    ],
)
def test_dates_are_written_and_read_as_the_language_does(
    language: str, full: str, short: str, month: str
) -> None:
    use_language(language)
    assert written_date("2024-10-22") == full
    assert spoken_date("2024-10-22", date(2026, 1, 1)) == short
    assert written_date("2024-10") == month
    for words, stamp in ((full, "2024-10-22"), (month, "2024-10"), ("2024", "2024")):
        assert read_date(words) == stamp
    assert read_date(written_date("2024-10-22")) == "2024-10-22"


@pytest.mark.parametrize(
    ("language", "words"), [("de", "22.10.2024"), ("ja", "2024/10/22"), ("ar", "22/10/2024")]
)
def test_dates_in_digits_are_read_as_the_language_writes_them(language: str, words: str) -> None:
    use_language(language)
    assert read_date(words) == "2024-10-22"


def test_the_command_line_loads_no_qt_in_any_language() -> None:
    code = (
        "import sys; from reader.__main__ import main; main(['--language', 'de', 'list', '-h'])"
        "if 0 else main(['--language', 'de', 'completion', 'bash']);"
        "assert not any(n.startswith('PySide6') for n in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_an_unknown_language_is_refused_with_the_known_ones() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader", "--language", "tlh", "list"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "tlh" in done.stderr and "ja" in done.stderr
