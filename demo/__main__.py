"""`python -m demo` (`make demo`): the process with a living group, on this machine alone, without a bot token.

PORT, DATA_DIR and API_TOKEN mean the same as for `python -m bot`. A second start continues where the first one ended;
with FRESH=1 it starts from scratch.
"""

import argparse
import sys

from demo.folder import DemoError, own_folder


def main() -> int:
    """The exit code: the process's, or 2 if the demo can't start."""
    argparse.ArgumentParser(prog="make demo", description=__doc__).parse_args()
    try:
        folder = own_folder()
    except DemoError as error:
        sys.stderr.write(f"demo: {error}\n")
        return 2
    from demo.run import run  # noqa: PLC0415 - it takes seconds to load, and isn't needed for --help

    return run(folder)


if __name__ == "__main__":
    sys.exit(main())
