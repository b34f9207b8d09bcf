"""The first script of a bundle: workers and helper modules leave before our own parser is asked."""

import multiprocessing
import runpy
import sys

from reader.platforms.processes import MODULE_OPTION


def main() -> int:
    """Run a helper module, or the program."""
    if sys.argv[1:2] == [MODULE_OPTION]:
        name = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(name, run_name="__main__", alter_sys=True)
        return 0
    from reader.__main__ import main as run

    return run()


if __name__ == "__main__":
    # A worker process is started as this very program; its arguments are for multiprocessing.
    multiprocessing.freeze_support()
    sys.exit(main())
