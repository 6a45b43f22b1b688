"""A service that accepts and never answers: does the scan at the counter come back?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import socket

clock = [0.0]


class WaitsForever(BaseException):
    pass


class Stream:
    def __init__(self, limit):
        self.limit = limit

    def readline(self, *_):
        if self.limit is None:
            raise WaitsForever
        clock[0] += self.limit
        raise TimeoutError("timed out")

    read = read1 = readinto = readline

    def flush(self):
        pass

    def close(self):
        pass

    closed = False


class Silent:
    """A connection that is accepted and then says nothing."""

    def __init__(self, limit):
        self.limit = limit

    def sendall(self, data):
        pass

    def setsockopt(self, *_):
        pass

    def settimeout(self, limit):
        self.limit = limit

    def makefile(self, *_, **__):
        return Stream(self.limit)

    def close(self):
        pass


def connect(address, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, *_, **__):
    if timeout is socket._GLOBAL_DEFAULT_TIMEOUT:
        timeout = socket.getdefaulttimeout()
    return Silent(timeout)


def main():
    socket.create_connection = connect
    from dispensary import counter, formulary, interactions, labels

    asks = {
        "formulary entry": lambda: formulary.entry("A10"),
        "strengths": lambda: formulary.strengths("A10"),
        "interaction check": lambda: interactions.between(["A10", "B02"]),
        "label": lambda: labels.print_label("x"),
        "scan": lambda: counter.scan({"code": "A10", "taking": [], "patient": "p"}),
    }
    for name, ask in asks.items():
        clock[0] = 0.0
        try:
            ask()
        except TimeoutError:
            pass
        except WaitsForever:
            print(f"the {name} waits without end when the service accepts and does not answer; the worker thread is gone")
            return 1
        if clock[0] > 30:
            print(f"the {name} waits {clock[0]:.0f} seconds")
            return 1
    print("safe: every call to a silent service ends within seconds")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
