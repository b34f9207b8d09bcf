"""A command-line import without a network: nothing outside the files given is opened or asked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.test_canaries import NAMESPACE, ROOT, works

_LOCAL = re.compile(r"AF_UNIX|AF_LOCAL|AF_NETLINK")
_SECRET = "the canary sang in the pit at noon"
_WORDS = "The ferry left the harbour at noon, and the storm came an hour later than was said. " * 3
_LONGEST = 240
"""Seconds for an import under strace on a busy machine; it takes some 10."""


def _pages(canary: Path) -> dict[str, str]:
    """Files of many formats that ask for the canary, and for addresses of the web."""
    file, web = canary.as_uri(), "https://canary.example/x"
    up = os.path.relpath(canary, canary.parent.parent / "pages")
    asks = "".join(
        f'<img src="{place}" srcset="{place} 2x"><iframe src="{place}"></iframe>'
        f'<object data="{place}"></object><embed src="{place}"><link rel=stylesheet href="{place}">'
        f'<script src="{place}"></script><video src="{place}" poster="{place}"></video>'
        f'<p style="background:url({place})">{_WORDS}</p>'
        for place in (file, str(canary), up, web)
    )
    head = f'<base href="{file}"><meta http-equiv="refresh" content="0;url={web}">'
    entity = f'<!DOCTYPE r [<!ENTITY x SYSTEM "{file}"><!ENTITY % p SYSTEM "{web}">%p;]>'
    files = {
        "page.html": f"<html><head><title>Page</title>{head}</head><body><article>{asks}</article>",
        "note.md": f"# Note\n\n![]({up})\n\n![]({file})\n\n{_WORDS}\n\n[[{up}]]\n\n![[{up}]]\n",
        "list.opml": f'<?xml version="1.0"?>{entity}<opml version="2.0"><body>'
        f'<outline text="&x;" xmlUrl="{web}" htmlUrl="{web}"/></body></opml>',
        "feed.xml": f'<?xml version="1.0"?>{entity}<rss version="2.0"><channel><title>F</title>'
        f"<item><title>Item</title><link>{web}</link><description>&x; {_WORDS}</description></item>"
        "</channel></rss>",
        "mail.eml": "From: a@example.org\nSubject: Mail\nMIME-Version: 1.0\n"
        f"Content-Type: text/html\n\n<html><body><p>{_WORDS}</p>{asks}</body></html>",
        "external.eml": "From: a@example.org\nSubject: Part\nMIME-Version: 1.0\n"
        f'Content-Type: message/external-body; access-type=local-file; name="{canary}"\n\n{_WORDS}',
        "story.tex": f"\\documentclass{{article}}\\title{{T}}\\begin{{document}}\\input{{{canary}}}"
        f"\\includegraphics{{{canary}}}\n\n{_WORDS}\n\\end{{document}}",
        "story.adoc": f"= Story\n\ninclude::{canary}[]\n\nimage::{file}[]\n\n{_WORDS}\n",
        "story.rst": f"Story\n=====\n\n.. include:: {canary}\n\n{_WORDS}\n",
        "story.xhtml": f'<?xml version="1.0"?>{entity}<html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>X</title></head><body><p>&x; {_WORDS}</p></body></html>",
        "picture.svg": f'<?xml version="1.0"?>{entity}<svg xmlns="http://www.w3.org/2000/svg">'
        f'<image href="{file}"/><text>&x;</text></svg>',
    }
    # A saved list that begins as XML, of which libraries warn: it names no place.
    files["ril_export.html"] = (
        '<?xml version="1.0"?><html><head><title>Pocket Export</title></head><body><h1>Unread</h1>'
        '<ul><li><a href="https://example.org/a" time_added="1700000000">Ferry</a></li></ul>'
    )
    # Each is a story of its own: one alike is a duplicate.
    return {name: text.replace("ferry", f"ferry {name}") for name, text in files.items()}


@pytest.mark.skipif(not works([*NAMESPACE, "strace", "-f"]), reason="needs unshare and strace")
def test_an_import_asks_no_address_and_opens_nothing_else(tmp_path: Path) -> None:
    canary = tmp_path / "outside" / "canary.txt"
    pages, home = tmp_path / "pages", tmp_path / "home"
    for folder in (canary.parent, pages, home):
        folder.mkdir()
    canary.write_text(_SECRET, "utf-8")
    for name, text in _pages(canary).items():
        (pages / name).write_text(text, "utf-8")
    library, out, log = tmp_path / "library", tmp_path / "out", tmp_path / "calls.log"
    environment = {**os.environ, "HOME": str(home)}

    def run(*words: str, watched: bool = False) -> str:
        watch = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "300", "-o", str(log)]
        watch += ["-e", "trace=%file,connect,sendto,socket"]
        command = [sys.executable, "-m", "reader", "--library", str(library), *words]
        ran = subprocess.run(
            [*NAMESPACE, *(watch if watched else []), *command],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
        assert "Traceback" not in ran.stderr and "Warning" not in ran.stderr
        return ran.stdout

    run("import", str(pages), watched=True)
    calls = log.read_text("utf-8", "replace").splitlines()
    assert any(f"{pages}/page.html" in line and "open" in line for line in calls)
    wrong = [
        line
        for line in calls
        if (re.search(r"\b(connect|socket|sendto)\(", line) and not _LOCAL.search(line))
        # Its folder may be looked at for signs of a synced place; the file is not opened.
        or (re.search(r"\bopen(at|at2)?\(", line) and str(canary) in line)
    ]
    assert not wrong, "\n".join(wrong[:20])
    assert len(run("list").splitlines()) >= 8
    run("export", "--format", "html", "-o", str(out))
    kept = [path for path in out.rglob("*") if path.is_file()]
    assert kept and not any(_SECRET.encode() in path.read_bytes() for path in kept)
