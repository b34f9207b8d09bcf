"""Every text of the program in every language: found, complete, in step, and in its own form."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

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
def test_placeholders_and_plural_forms_are_those_of_the_source(language: str) -> None:
    wrong = []
    for message in writer.read_ts(writer.ts_path(language)).values():
        wanted = set(writer.PLACEHOLDER.findall(message.many or message.source))
        forms = len(message.forms)
        if message.is_finished and message.many and forms != writer.PLURALS[language][0]:
            wrong.append(f"{message.source}: {forms} plural forms")
        for form in filter(None, message.forms):
            found = set(writer.PLACEHOLDER.findall(form))
            # “One story” and “two stories” may say their number in words.
            if message.many:
                found, wanted = found | {"count"}, wanted | {"count"}
            if found != wanted:
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
