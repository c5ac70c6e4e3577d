"""Runs a command that dies when its parent dies, no matter how: `python -m storage.die_with_parent COMMAND…`.

Linux only (PR_SET_PDEATHSIG survives exec). Elsewhere it just runs the command, and the next start finds the orphan.
"""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1  # linux/prctl.h

if __name__ == "__main__":
    parent, command = int(sys.argv[1]), sys.argv[2:]
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        sys.exit("the parent is gone")
    os.execv(command[0], command)  # noqa: S606 - the command is our own  # nosec B606
