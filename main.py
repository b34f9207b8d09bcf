#!/usr/bin/env python3
"""Start Broadsheet: the window, or a command of its command line.

The first start makes a virtual environment beside this file and installs what is needed.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def start() -> int:
    from reader.__main__ import main

    return main()


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit("Broadsheet needs Python 3.11 or newer; this is %s." % sys.version.split()[0])
    sys.path.insert(0, str(ROOT))
    try:
        from reader.bootstrap import run_in_environment

        code = run_in_environment(ROOT, [str(Path(__file__).resolve()), *sys.argv[1:]], start)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
