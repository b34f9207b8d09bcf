"""XML read without entities, network or patience for bombs."""

from __future__ import annotations

import re
from html import escape
from html.entities import html5
from typing import Any

from lxml import etree

from reader.clean.parse.decode import decode
from reader.model import UnreadableInput
from reader.translation import tr

_REFERENCE = re.compile(r"&(?:#([0-9]{1,20}|[xX][0-9a-fA-F]{1,20})|([A-Za-z][A-Za-z0-9]{1,30}));")
_HALF_REFERENCE = re.compile(r"&#(?:[xX]?;|([0-9]{1,7}|[xX][0-9a-fA-F]{1,6})(?![0-9a-zA-Z;]))")
"""A number that is missing or has no end: browsers take the latter for what it means."""
_CDATA_OR_NAME = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:([A-Za-z_][\w.-]{0,63});|(?!#(?:\d{1,20}|x[0-9a-fA-F]{1,20});))",
    re.DOTALL | re.ASCII,
)
_ENTITY = re.compile(
    r"""<!ENTITY\s+([A-Za-z_][\w.-]{0,63})\s+(?:"([^"<&%]{0,500})"|'([^'<&%]{0,500})')\s*>""",
    re.ASCII,
)
_DECLARED_WITHIN = 65_536
"""Signs at the beginning in which a document declares names for words of its own."""
_MOST_GROWTH = 1_000_000
"""Signs by which such names may make a document longer; what is beyond keeps the name."""
_ENDLESS_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{21,}(?:;|(?![0-9a-fA-F]))")
FEW = 20
"""One byte of so many: text in UTF-16 has a NUL in every second place or, in Chinese, few."""

_OWN_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml[^>]{0,500}\?>")


def parse_xml(data: bytes) -> Any:
    """Return the root element of XML, damaged places skipped; raises UnreadableInput for none.

    Bytes, characters and references that are none become a sign of their own, so that one of
    them spoils one entry at most.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
        # They stand among children, and are none.
        remove_comments=True,
        remove_pis=True,
    )
    text = _DECLARATION.sub("", sound_xml(decode(without_stray_nuls(data))[0])).lstrip(
        "\ufeff \t\r\n"
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableInput(
            tr("Its XML is damaged at line {line}.", line=error.lineno or 1)
        ) from error
    except ValueError as error:
        raise UnreadableInput(tr("Its XML is damaged.")) from error
    if root is None:
        raise UnreadableInput(tr("No XML found."))
    return root


def without_stray_nuls(data: bytes) -> bytes:
    """Return bytes without a few NULs among text, which would pass for UTF-16 otherwise."""
    stray = 0 < data.count(0) < len(data) // FEW and not data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.replace(b"\0", b"") if stray else data


def sound_xml(text: str) -> str:
    """Return XML whose references and characters are all ones: others become U+FFFD."""
    text = _FORBIDDEN.sub("\ufffd", text)
    if "&" not in text:
        return text
    text = _HALF_REFERENCE.sub(lambda half: f"&#{half[1]};" if half[1] else "\ufffd", text)
    text = _ENDLESS_REFERENCE.sub("\ufffd", _REFERENCE.sub(_sound_reference, text))
    return _named(text)


def _named(text: str) -> str:
    """Return XML whose names mean something: words that it declares, or what stands there.

    The parser leaves out what it does not know, as the T of AT&T, and a reader of the tree all the
    text behind it.
    """
    declared = {
        name: escape(one or other) for name, one, other in _ENTITY.findall(text[:_DECLARED_WITHIN])
    }
    growth = 0

    def meaning(found: re.Match[str]) -> str:
        nonlocal growth
        name = found[1]
        if found[0] == "&":
            return "&amp;"
        if name is None or name in _OWN_ENTITIES:
            return found[0]
        growth += len(declared.get(name, ""))
        if name in declared and growth < _MOST_GROWTH:
            return declared[name]
        return f"&amp;{name};"

    return _CDATA_OR_NAME.sub(meaning, text)


def _sound_reference(found: re.Match[str]) -> str:
    number, name = found.groups()
    if name is not None:
        # XML knows five names; those of HTML stand in many feeds all the same.
        known = None if name in _OWN_ENTITIES else html5.get(f"{name};")
        return found.group() if known is None else escape(known)
    code = int(number[1:], 16) if number[0] in "xX" else int(number)
    allowed = code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
    # XML takes no capital X.
    sound = found.group().replace("X", "x")
    return sound if allowed or 0x10000 <= code <= 0x10FFFF else "\ufffd"


def local(element: Any) -> str:
    """Return an element's name without its namespace, damaged ones too; empty for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Any, name: str) -> list[Any]:
    """Return the direct children of a name, whatever their namespace."""
    return [child for child in element if local(child) == name]


def descendants(element: Any, name: str) -> list[Any]:
    """Return all elements of a name below, whatever their namespace."""
    return [inner for inner in element.iter() if local(inner) == name]


def words(element: Any | None) -> str:
    """Return all text in an element, white space at the ends cut; empty for None."""
    return "".join(element.itertext()).strip() if element is not None else ""


def child_words(element: Any, name: str) -> str:
    """Return the text of the first child of a name, or nothing."""
    return next((words(child) for child in children(element, name)), "")
