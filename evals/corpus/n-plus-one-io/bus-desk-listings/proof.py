"""Queries of every list for few and for many rows."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    from fleet import desk
    from fleet.store import Store
    from tests.wire import Wire

    kinds = sorted(path.stem for path in (TREE / "fleet" / "lists").glob("[a-z]*.py"))
    for kind in kinds:
        counts = {}
        for size in (5, 100):
            wire = Wire()
            lines = desk.show(Store(wire), kind, "north", size)
            if len(lines) != size:
                raise RuntimeError(f"{kind} has {len(lines)} lines")
            counts[size] = wire.queries
        if counts[100] > counts[5] + 3:
            print(f"the list of {kind} takes {counts[5]} queries for 5 rows and {counts[100]} for 100")
            return 1
    print(f"safe: none of {len(kinds)} lists asks more often when it is longer")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
