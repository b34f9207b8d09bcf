"""Run the tests: `python3 -m tests [arguments of pytest]`, on a fresh machine as well."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Make the environment where needed, then run pytest without a screen."""
    sys.path.insert(0, str(ROOT))
    from reader.bootstrap import Environment
    from reader.package_installer import SetUpFailed
    from reader.system_libraries import prepare_for_qt

    os.chdir(ROOT)
    try:
        Environment(ROOT, extras=("test", "lint")).enter(["-m", "tests", *sys.argv[1:]])
    except SetUpFailed as failure:
        print(failure, file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if problem := prepare_for_qt(screen=False):
        print(problem, file=sys.stderr)
        return 2
    import pytest

    # The order of files is that of tests/conftest.py: the longest first.
    together = ("--dist", "loadfile", "--no-loadscope-reorder")
    arguments = sys.argv[1:] or ["-n", str(min(4, os.cpu_count() or 1)), *together]
    return int(pytest.main(arguments))


if __name__ == "__main__":
    sys.exit(main())
