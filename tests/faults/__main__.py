"""The whole campaign by one command: `python -m tests.faults`; `--quick` runs the tests' share.

Writes the table of docs/reliability.md (not with `--quick`); ends with 1 where anything was lost.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
from datetime import UTC, datetime

from tests.faults.campaign import QUICK, WHOLE, run, run_part, table
from tests.faults.report import write_between


def main() -> int:
    """Run it, print what went wrong as it does, and write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only the share of the tests")
    parser.add_argument("--only", default="", help="only kinds of faults that begin so")
    parser.add_argument("--without", default="-", help="no kinds that begin so (or so, so)")
    cores = os.cpu_count() or 1
    parser.add_argument("--parts", type=int, default=cores, help="processes that share the work")
    parser.add_argument(
        "--minutes", type=float, default=math.inf, help="begin no fault after so long"
    )
    parser.add_argument("--part", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--of", default="0/1", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.part:
        part, parts = (int(number) for number in given.of.split("/"))
        size = QUICK if given.quick else WHOLE
        run_part(size, part, parts, sys.stdout, given.only, given.without, given.minutes)
        return 0
    outcomes = []
    share = ["--only", given.only, "--without", given.without, "--minutes", str(given.minutes)]
    if given.quick:
        share.append("--quick")
    try:
        for outcome in run(share, given.parts):
            outcomes.append(outcome)
            wrong = (*outcome.verdict.lost, *outcome.verdict.faulty)
            if wrong:
                print(f"{outcome.kind}; {outcome.words}:", *wrong, sep="\n  ", flush=True)
            if len(outcomes) % 500 == 0:
                print(f"{len(outcomes)} faults", file=sys.stderr, flush=True)
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 2
    made = table(outcomes)
    print(made)
    if not given.quick and not given.only and given.without == "-":
        stopped = f", stopped after {given.minutes:.0f} minutes" if given.minutes < math.inf else ""
        write_between("campaign", f"Run of {datetime.now(UTC):%d %B %Y}{stopped}:\n\n{made}")
    return int(any(each.verdict.lost or each.verdict.faulty for each in outcomes))


if __name__ == "__main__":
    sys.exit(main())
