"""XML read without entities, network or patience for bombs."""

from __future__ import annotations

from typing import Any

from lxml import etree

from reader.model import UnreadableInput


def parse_xml(data: bytes) -> Any:
    """The root element of XML, damaged places skipped; raises UnreadableInput where none is."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableInput(f"Damaged XML ({str(error)[:120]}).") from error
    if root is None:
        raise UnreadableInput("No XML found.")
    return root


def local(element: Any) -> str:
    """An element's name without its namespace, damaged ones too; empty for comments."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Any, name: str) -> list[Any]:
    """The direct children of a name, whatever their namespace."""
    return [child for child in element if local(child) == name]


def descendants(element: Any, name: str) -> list[Any]:
    """All elements of a name below, whatever their namespace."""
    return [inner for inner in element.iter() if local(inner) == name]


def words(element: Any | None) -> str:
    """All text in an element, white space at the ends cut; empty for None."""
    return "".join(element.itertext()).strip() if element is not None else ""


def child_words(element: Any, name: str) -> str:
    """The text of the first child of a name, or nothing."""
    return next((words(child) for child in children(element, name)), "")
