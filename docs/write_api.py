"""Write `docs/api.md` from the signatures and docstrings of the façade."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "api.md"

HEAD = """# The façade

What scripts can call. This page is written by `docs/write_api.py` out of the docstrings in
`reader/library/`; a test holds that it is up to date. `docs/library.md` says how it works inside.

```python
import reader

with reader.open_library("~/stories") as library:
    library.import_paths("~/Downloads/pages")
    for hit in library.search("ferry -bridge").hits:
        print(hit.id, hit.title)
```

Values are frozen dataclasses of `reader.model`. Errors derive from `reader.ReaderError` and carry a
sentence that a person can act on. Offsets count code points of a story's reading text.
"""


def render() -> str:
    """Return the page."""
    parts = [HEAD, "\n## Without a library\n"]
    for path, names in (
        ("library/entry_points.py", ("open_library", "clean_page", "clean_paths")),
        ("anchors/description.py", ("describe_anchor",)),
        ("anchors/placement.py", ("place_anchor",)),
        ("related/url_key.py", ("url_key",)),
    ):
        parts += [entry(node) for node in functions(ROOT / "reader" / path, names)]
    source = (ROOT / "reader/library/library.py").read_text(encoding="utf-8")
    library = next(
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and node.name == "Library"
    )
    headings = [
        (number, line.strip().removeprefix("# "))
        for number, line in enumerate(source.splitlines(), start=1)
        if re.match(r"    # [A-Z]", line)
    ]
    parts.append(f"\n## Library\n\n{ast.get_docstring(library)}\n")
    for node in library.body:
        while headings and headings[0][0] < node.lineno:
            parts.append(f"\n### {headings.pop(0)[1]}\n")
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            parts.append(entry(node))
    return "".join(parts)


def functions(path: Path, names: tuple[str, ...]) -> list[ast.FunctionDef]:
    """Return the named functions of a module, as far as it defines them."""
    if not path.exists():
        return []
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name in names]


def entry(node: ast.FunctionDef) -> str:
    """Return one function as a paragraph: its signature, then its docstring."""
    arguments = ast.unparse(node.args).removeprefix("self, ").removeprefix("self")
    is_property = any(isinstance(d, ast.Name) and d.id == "property" for d in node.decorator_list)
    call = node.name if is_property else f"{node.name}({arguments})"
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"\n**`{call}{returns}`**  \n{ast.get_docstring(node) or ''}\n"


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
