"""Pages of docs that the code itself decides: the façade's page, and the names of modules."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

from reader.ui.action_table import TABLE
from reader.ui.actions import MENUS

ROOT = Path(__file__).resolve().parent.parent


def test_the_page_of_the_facade_is_up_to_date() -> None:
    """Run `python docs/write_api.py` where this fails."""
    rendered = runpy.run_path(str(ROOT / "docs" / "write_api.py"))["render"]()
    assert (ROOT / "docs" / "api.md").read_text(encoding="utf-8") == rendered


def test_every_module_of_the_library_is_named_in_the_design() -> None:
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    missing = [
        path.stem
        for path in sorted((ROOT / "reader" / "library").rglob("*.py"))
        if path.stem != "__init__" and f"`{path.stem}`" not in page
    ]
    assert not missing


def test_every_package_has_a_place_in_the_map_of_the_house() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (ROOT / "reader").glob("*/__init__.py")]
    assert packages
    assert not [name for name in packages if f"`{name}/`" not in page]


def test_commands_that_pages_name_exist() -> None:
    """A command in the pages is in italics and ends as in its menu, with an ellipsis."""
    names = {row.text for row in TABLE}
    menus = {name.replace("&", "") for name in MENUS}
    gone = []
    for page in sorted((ROOT / "docs").glob("*.md")):
        for named in re.findall(
            r"(?<!\*)\*([A-Z][^*\n]*…)\*(?!\*)", page.read_text(encoding="utf-8")
        ):
            *menu, command = re.split(r" [›→] ", named)
            if command not in names or not menus.issuperset(menu):
                gone.append(f"{page.name}: {named}")
    assert not gone


def public_functions(tree: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Yield functions and methods of public names, of public classes; properties are values."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public_functions(node)
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            decorators = map(ast.unparse, node.decorator_list)
            yield from () if any("property" in each for each in decorators) else (node,)


NO_VERBS = {
    *("Whether", "How", "Where", "Which", "What", "Why", "When", "Is", "Has", "Was", "Does"),
    *("All", "Every", "Each", "One", "No", "The", "A", "An", "As", "Its", "In"),
}
"""Words that begin a question or the name of a value."""


def test_docstrings_begin_with_a_verb() -> None:
    """`Return how many …`, `Yield all …`: the imperative of PEP 257."""
    wrong = [
        f"{path.name}: {node.name}"
        for path in sorted((ROOT / "reader").rglob("*.py"))
        for node in public_functions(ast.parse(path.read_text(encoding="utf-8")))
        if (ast.get_docstring(node) or "").split(" ")[0] in NO_VERBS
    ]
    assert not wrong
