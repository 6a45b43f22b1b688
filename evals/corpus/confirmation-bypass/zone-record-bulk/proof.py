"""Runs a zone file that leaves out two records: exit 1 when they go without a second person."""

import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def main(tree):
    sys.path.insert(0, str(tree))
    from zonework.provider import Provider
    from zonework.release import Waiting
    from zonework.run import run

    has = {("www", "A"): ("192.0.2.1",), ("mail", "MX"): ("10 mx1",), ("api", "A"): ("192.0.2.3",)}
    wanted = {("www", "A"): ("192.0.2.2",)}
    released = Provider(has)
    run(released, wanted, author="kim", released_by="sam")
    if released.records != wanted:
        raise RuntimeError(f"a released run leaves {released.records}")
    alone = Provider(has)
    try:
        run(alone, wanted, author="kim")
    except Waiting:
        if alone.records != has:
            raise RuntimeError("steps were taken before the run was held")
        plain = Provider(has)
        run(plain, {**has, ("www", "A"): ("192.0.2.9",)}, author="kim")
        print("safe: the run that removes records waits for a second person")
        return 0
    gone = sorted(name for name, type_ in has if (name, type_) not in alone.records)
    if gone:
        print(f"the records {', '.join(gone)} were removed and nobody but the author had seen the run")
        return 1
    raise RuntimeError("nothing was done")


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
