"""Bring `resources/translations/` in step with the strings of the program, and compile it.

Strings are found in the sources (`tr`, `sentence`, `translatable`, and the constructors of
`SHOWN`), new ones are added to every `.ts` as unfinished, those that are gone leave, and each `.ts`
is compiled to the `.mo` that the program reads.  A `.ts` is Qt's own form, which Qt Linguist opens.
"""

from __future__ import annotations

import argparse
import ast
import re
import struct
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader"
FOLDER = ROOT / "resources" / "translations"
DOMAIN = "broadsheet"

PLURALS = {
    "de": (2, "n != 1"),
    "ja": (1, "0"),
    "ar": (
        6,
        "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5",
    ),
}
"""Language -> how many plural forms it has, and which one a number takes (Unicode CLDR)."""

PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """Where a call keeps its texts: the place of the text, of its plural, and its context."""

    text: int
    many: int | None = None
    context: str = ""
    with_count: bool = False


CALLS = {
    "tr": Rule(0, 1),
    "sentence": Rule(0, 1),
    "translatable": Rule(0),
    "counted": Rule(1, 2, with_count=True),
    "ActionRow": Rule(1, context="action"),
}
"""Calls whose texts belong into the catalogues, by the name of what is called."""


@dataclass(slots=True)
class Message:
    """A text of the program, with where it is used and its translation (one, or the plurals)."""

    source: str
    context: str = ""
    many: str = ""
    places: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """Context and source, which name a message."""
        return self.context, self.source

    @property
    def is_finished(self) -> bool:
        """Whether there is a translation, in every form."""
        return bool(self.forms) and all(self.forms)


class StringProblem(Exception):
    """A call whose texts cannot be found, or two that disagree about one text."""


def find_messages() -> dict[tuple[str, str], Message]:
    """Return every text of the program by context and source."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for message in messages_of(ast.parse(path.read_text(encoding="utf-8")), place):
            known = found.setdefault(message.key, message)
            if message.many and known.many and known.many != message.many:
                raise StringProblem(f"{place}: two plurals of {message.source!r}")
            known.many = known.many or message.many
            if place not in known.places:
                known.places.append(place)
    return found


def messages_of(tree: ast.Module, place: str) -> Iterator[Message]:
    """Return the texts of a module."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        rule = CALLS.get(name)
        if rule is None:
            continue
        context = rule.context
        for keyword in node.keywords:
            if keyword.arg == "context":
                context = _constant(keyword.value) or context
        if name == "translatable" and len(node.args) > 1:
            context = _constant(node.args[1]) or ""
        sources = list(_texts(node.args[rule.text])) if len(node.args) > rule.text else []
        many = ""
        if rule.many is not None and len(node.args) > rule.many:
            many = _constant(node.args[rule.many]) or ""
        for source in sources:
            if rule.with_count:
                word = many or f"{source}s"
                yield Message(f"{{count}} {source}", context, f"{{count}} {word}", [place])
            elif source:
                yield Message(source, context, many, [place])


def _texts(node: ast.expr) -> Iterator[str]:
    """Return the texts that an argument may be: a constant, or the two ends of a condition."""
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif (text := _constant(node)) is not None:
        yield text


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read_ts(path: Path) -> dict[tuple[str, str], Message]:
    """Return the messages of a `.ts` file."""
    found = {}
    for node in ET.parse(path).getroot().iter("message"):
        translation = node.find("translation")
        forms: list[str] = []
        if translation is not None:
            plurals = translation.findall("numerusform")
            forms = [form.text or "" for form in plurals] or [translation.text or ""]
        message = Message(
            node.findtext("source") or "",
            node.findtext("comment") or "",
            node.findtext("extra-po-msgid_plural") or "",
            [location.get("filename", "") for location in node.findall("location")],
            forms,
        )
        found[message.key] = message
    return found


def render_ts(language: str, messages: dict[tuple[str, str], Message]) -> str:
    """Return the `.ts` of a language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>Broadsheet</name>",
    ]
    for message in sorted(messages.values(), key=lambda m: (m.places[:1], m.source, m.context)):
        lines.append('    <message numerus="yes">' if message.many else "    <message>")
        lines += [f'        <location filename="{escape(p)}"/>' for p in message.places]
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.context:
            lines.append(f"        <comment>{escape(message.context)}</comment>")
        state = "" if message.is_finished else ' type="unfinished"'
        if message.many:
            many = PLURALS[language][0]
            forms = (message.forms + [""] * many)[:many]
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in forms]
            lines.append("        </translation>")
            plural = escape(message.many)
            lines.append(f"        <extra-po-msgid_plural>{plural}</extra-po-msgid_plural>")
        else:
            text = escape(message.forms[0] if message.forms else "")
            lines.append(f"        <translation{state}>{text}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compile_mo(language: str, messages: dict[tuple[str, str], Message]) -> bytes:
    """Return the finished messages as a `.mo` file, gettext's own form."""
    count, rule = PLURALS[language]
    head = (
        f"Language: {language}\nContent-Type: text/plain; charset=UTF-8\n"
        f"Plural-Forms: nplurals={count}; plural=({rule});\n"
    )
    pairs = {b"": head.encode()}
    for message in messages.values():
        if message.is_finished:
            key = f"{message.context}\x04{message.source}" if message.context else message.source
            key += f"\0{message.many}" if message.many else ""
            pairs[key.encode()] = "\0".join(message.forms).encode()
    ordered = sorted(pairs.items())
    start = 7 * 4 + 16 * len(ordered)
    keys, texts = b"", b""
    places = []
    for key, text in ordered:
        places.append((len(key), len(keys), len(text), len(texts)))
        keys += key + b"\0"
        texts += text + b"\0"
    table_keys, table_texts = b"", b""
    for key_size, key_at, text_size, text_at in places:
        table_keys += struct.pack("<II", key_size, start + key_at)
        table_texts += struct.pack("<II", text_size, start + len(keys) + text_at)
    header = struct.pack("<7I", 0x950412DE, 0, len(ordered), 28, 28 + 8 * len(ordered), 0, start)
    return header + table_keys + table_texts + keys + texts


def ts_path(language: str) -> Path:
    """Return where a language's `.ts` lies."""
    return FOLDER / f"{DOMAIN}_{language}.ts"


def mo_path(language: str) -> Path:
    """Return where a language's compiled catalogue lies."""
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.mo"


def merged(language: str) -> dict[tuple[str, str], Message]:
    """Return the messages of the program with what is translated already."""
    known = read_ts(ts_path(language)) if ts_path(language).exists() else {}
    messages = find_messages()
    for key, message in messages.items():
        if key in known and bool(known[key].many) == bool(message.many):
            message.forms = known[key].forms
    return messages


def main() -> int:
    """Write the files; with `--unfinished`, print what is left to translate instead."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--unfinished", action="store_true", help="print what is not translated")
    options = parser.parse_args()
    left = 0
    for language in PLURALS:
        messages = merged(language)
        unfinished = [message for message in messages.values() if not message.is_finished]
        left += len(unfinished)
        if options.unfinished:
            for message in unfinished:
                print(f"{language}\t{message.context}\t{message.source!r}\t{message.many!r}")
            continue
        ts_path(language).write_text(render_ts(language, messages), encoding="utf-8")
        mo_path(language).parent.mkdir(parents=True, exist_ok=True)
        mo_path(language).write_bytes(compile_mo(language, messages))
        print(f"{language}: {len(messages)} messages, {len(unfinished)} unfinished")
    return 1 if options.unfinished and left else 0


if __name__ == "__main__":
    sys.exit(main())
