"""Packs events as the programs of former years did, with the fields they had then, and unpacks them with the classes of the tree."""

import csv
import importlib
import re
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def main():
    tree = Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(tree))
    with (tree / "schema" / "history.csv").open() as handle:
        history = list(csv.DictReader(handle))
    if not history:
        raise LookupError("no history")
    wrong = []
    for name in sorted({row["message"] for row in history}):
        module = importlib.import_module("wire.gen." + re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower())
        made = getattr(module, name)
        data = made(turbine="A7", seen_at=1500000000).pack()
        for row in history:
            if row["message"] == name:
                value = b"K-17" if row["kind"] == "text" else b"\x11"
                data += bytes((int(row["number"]), len(value))) + value
        event = made.unpack(data)
        got = {key: value for key, value in vars(event).items() if value and key not in ("turbine", "seen_at")}
        if got:
            wrong.append(f"an archived {name} is read with {got}, which was never written as such")
        if (event.turbine, event.seen_at) != ("A7", 1500000000):
            wrong.append(f"an archived {name} loses its turbine or time")
    if wrong:
        print("; ".join(wrong))
        return 1
    print("safe: archived events are read as they were meant")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
