"""Names of programming languages as people write them, by the names that pages use."""

from __future__ import annotations

_NAMES = {
    "py": "Python", "python": "Python", "python3": "Python", "pycon": "Python console",
    "js": "JavaScript", "javascript": "JavaScript", "jsx": "JSX", "ts": "TypeScript",
    "typescript": "TypeScript", "tsx": "TSX", "html": "HTML", "xml": "XML", "css": "CSS",
    "scss": "SCSS", "json": "JSON", "json5": "JSON5", "jsonc": "JSON", "yaml": "YAML",
    "yml": "YAML", "toml": "TOML", "ini": "INI", "sql": "SQL", "sh": "Shell", "bash": "Bash",
    "zsh": "Zsh", "shell": "Shell", "console": "Console", "shell-session": "Console",
    "powershell": "PowerShell", "ps1": "PowerShell", "c": "C", "cpp": "C++", "c++": "C++",
    "cs": "C#", "csharp": "C#", "c#": "C#", "fsharp": "F#", "objective-c": "Objective-C",
    "objectivec": "Objective-C", "go": "Go", "golang": "Go", "rs": "Rust", "rust": "Rust",
    "rb": "Ruby", "ruby": "Ruby", "php": "PHP", "java": "Java", "kotlin": "Kotlin", "kt": "Kotlin",
    "swift": "Swift", "scala": "Scala", "hs": "Haskell", "haskell": "Haskell", "lua": "Lua",
    "perl": "Perl", "pl": "Perl", "r": "R", "md": "Markdown", "markdown": "Markdown",
    "tex": "TeX", "latex": "LaTeX", "diff": "Diff", "patch": "Diff", "dockerfile": "Dockerfile",
    "makefile": "Makefile", "make": "Makefile", "cmake": "CMake", "nginx": "nginx",
    "graphql": "GraphQL", "http": "HTTP", "vim": "Vim script", "wasm": "WebAssembly",
    "text": "", "plaintext": "", "plain": "", "txt": "", "none": "", "nohighlight": "", "code": "",
}  # fmt: skip


def language_name(name: str) -> str:
    """Return how a language is written; an empty string where the name says nothing."""
    known = _NAMES.get(name.lower())
    if known is not None:
        return known
    return name[:1].upper() + name[1:] if name.islower() else name
