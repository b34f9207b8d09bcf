"""Coverage that never falls: `python -m tests.coverage_ratchet [--raise] [package…]`.

Runs the tests of each package (`tests/store` for `reader/store`) under coverage.py and compares
the share of lines that ran with `tests/coverage.toml`. It is a command of its own, so that the
normal run stays quick. What runs in worker processes is not counted.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "tests" / "coverage.toml"

SLACK = 0.5
"""Per cent that may be missing: timing decides whether a few lines of jobs run."""

HEAD = """# Per cent of the lines of each package that its own tests run.
# Checked by `python -m tests.coverage_ratchet`; raised by the same with --raise, never lowered.
"""


def main(arguments: list[str]) -> int:
    """Check the packages named, or all of the table; return 1 where coverage fell."""
    table: dict[str, float] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    raising = "--raise" in arguments
    names = [name for name in arguments if not name.startswith("-")] or sorted(table)
    fallen = []
    for name in names:
        share, least = measure(name), table.get(name, 0.0)
        print(f"{name}: {share:.1f} %, at least {least:.1f} %", flush=True)
        if share < least - SLACK:
            fallen.append(name)
        table[name] = max(share, least)
    if raising:
        lines = [f"{name} = {share:.1f}\n" for name, share in sorted(table.items())]
        TABLE.write_text(HEAD + "".join(lines), encoding="utf-8")
    if fallen:
        print(f"Fewer lines are tested than before: {', '.join(fallen)}.", file=sys.stderr)
    return int(bool(fallen))


def measure(name: str) -> float:
    """Return the per cent of `reader/NAME` that `tests/NAME` runs; raise where a test fails."""
    with tempfile.TemporaryDirectory() as folder:
        data = f"--data-file={folder}/coverage"
        coverage = [sys.executable, "-m", "coverage"]
        run = [*coverage, "run", data, f"--source=reader/{name}", "-m", "pytest", f"tests/{name}"]
        subprocess.run([*run, "-q", "-p", "no:randomly"], cwd=ROOT, check=True)
        report = subprocess.run(
            [*coverage, "report", data, "--precision=1"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    for line in report.stdout.splitlines():
        print(line)
    found = re.search(r"^TOTAL.*?([\d.]+)%", report.stdout, re.MULTILINE)
    return float(found[1]) if found else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
