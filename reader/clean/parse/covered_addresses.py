"""Addresses to write to that a network wrote into the page so that only a script reads them."""

from __future__ import annotations

from reader.clean.parse.tree import Node

COVERED = "data-cfemail"
"""The attribute of an element that stands for such an address."""


def uncover_address(node: Node) -> None:
    """Write the address that an element stands for into it, and into the link it is."""
    if address := _uncovered(node.get(COVERED)):
        node.children = [address]
        link = node if node.tag == "a" else node.parent
        if link is not None and link.tag == "a":
            link.attrs = {**link.attrs, "href": f"mailto:{address}"}


def _uncovered(code: str) -> str:
    """Return the address of a code in hexadecimal, whose first byte is the key of the others."""
    try:
        key, *letters = bytes.fromhex(code)
        address = bytes(letter ^ key for letter in letters).decode()
    except ValueError:
        return ""
    return address if "@" in address and address.isprintable() else ""
