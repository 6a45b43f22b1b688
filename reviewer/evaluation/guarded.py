"""Run a proof in this process without the network: `python -I guarded.py PROOF TREE`.

On Linux the process first moves into a network namespace of its own, where the kernel allows it, in which only the
loopback exists; programs that it starts are in it too. Beside that, Python itself refuses to connect or to look up
anything but loopback addresses. Nothing of the package is imported here: the file runs alone.
"""

import ctypes
import errno
import fcntl
import ipaddress
import resource
import runpy
import socket
import struct
import sys
import traceback
from typing import Any

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP, IFF_RUNNING = 0x8914, 0x1, 0x40
LARGEST_FILE = 200_000_000
"""Bytes that a proof may write into one file."""
BROKEN = 3
"""Exit code of a proof that failed itself: not 1, which says that harm was shown."""
SHARED = "reviewer: this proof shares the network of the machine, as the kernel gives it none of its own"


def leave_network() -> bool:
    """Move into a network namespace with loopback alone; False where the kernel does not allow it."""
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "unshare"):
        return False
    if libc.unshare(CLONE_NEWNET) != 0 and libc.unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0:
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        fcntl.ioctl(door, SIOCSIFFLAGS, struct.pack("16sH14s", b"lo", IFF_UP | IFF_RUNNING, b""))
    return True


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: PermissionError for what is not loopback."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if isinstance(name, str) and name and not is_loopback(name):
        raise PermissionError(errno.EPERM, f"a proof has no network: {name}")


def is_loopback(name: str) -> bool:
    """True for an address of this machine alone, and for the name that stands for it."""
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name == "localhost"


def main(arguments: list[str]) -> None:
    """Run the proof as if it had been started itself."""
    proof, tree = arguments
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not sys.platform.startswith("linux") or not leave_network():
        print(SHARED, file=sys.stderr)
    sys.addaudithook(refuse_network)
    sys.argv = [proof, tree]
    try:
        runpy.run_path(proof, run_name="__main__")
    except Exception:  # noqa: BLE001 - whatever a proof raises, it is broken
        traceback.print_exc()
        sys.exit(BROKEN)


if __name__ == "__main__":
    main(sys.argv[1:])
