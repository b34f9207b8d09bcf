"""Names of programming languages as class names of highlighters write them."""

from __future__ import annotations

import re

from reader.clean.lexicon.word_sets import names

LANGUAGES = names(
    "actionscript ada apache apex applescript arduino asm assembly awk bash bat batch bibtex "
    "c clojure cmake cobol coffeescript console cpp c++ crystal cs csharp c# css csv cuda cython "
    "d dart delphi diff django dockerfile docker dot elisp elixir elm erb erlang f# fish fortran "
    "fsharp gherkin gleam glsl go golang gradle graphql groovy haml handlebars haskell haxe hcl "
    "hlsl html http ini java javascript jinja jinja2 js json json5 jsonc jsp jsx julia kotlin "
    "latex less liquid lisp llvm lua makefile markdown mathematica matlab md mermaid mysql nasm "
    "nginx nim nix objc objective-c objectivec ocaml octave pascal patch perl pgsql php "
    "postgresql powershell prolog properties proto protobuf ps1 puppet purescript py pycon "
    "pytb python python2 python3 ql r racket raku rb reason rest rst ruby rust sas sass "
    "scala scheme scss sed sh shell shellsession sml solidity sparql sql stata svelte swift "
    "systemverilog tcl terraform tex toml ts tsx twig typescript v vala vb vbnet verilog vhdl vim "
    "vue wasm xhtml xml xquery yaml yml zig zsh ipython ipython3 cfm coldfusion"
)
"""Words that a bare class beside a highlighter's own class may be to name a language."""

NO_LANGUAGE = names(
    "none text plain plaintext txt nohighlight default output unknown auto raw undefined code "
    "ignore literal textile markup-none no-highlight"
)

_PREFIXED = re.compile(
    r"(?:^|\s)(?:(?:language|lang|highlight-source|highlight-text|brush)[-:]|"
    r"(highlight|src|source|syntax|hl|type|mw-highlight-lang)[-:])\s{0,2}([A-Za-z][\w+#.-]{0,24})"
)
"""A name behind one of the second group is a language only where it is a known one's."""
_BARE = re.compile(r"[\w+#-]{1,24}")
_ADDED = re.compile(r"-(?:notranslate|basic|html)$")


def prefixed_language(classes: str) -> str:
    """Return the language that a class such as `language-go` names, or the empty string."""
    prefixed: list[tuple[str, str]] = _PREFIXED.findall(classes)
    for doubtful, raw in prefixed:
        name = _ADDED.sub("", raw.lower().rstrip(".-"))
        if doubtful and name not in LANGUAGES:
            continue
        if name and name not in NO_LANGUAGE and name not in ("wrapper", "container", "box"):
            return name
    return ""


def bare_language(classes: str) -> str:
    """Return the language that is a class of its own, as in `highlight python`, or nothing."""
    words: list[str] = _BARE.findall(classes.lower())
    for word in words[:12]:
        if word in LANGUAGES and (len(word) > 1 or word in "cr"):
            return word
    return ""
