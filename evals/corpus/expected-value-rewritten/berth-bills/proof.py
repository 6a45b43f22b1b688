"""Compares what the bills now come to, and what their tests defend, with the price sheet worked out in whole numbers: exit 1 when they differ."""

import json
import os
import pathlib
import subprocess
import sys
import traceback
from fractions import Fraction

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def sheet(used, price):
    """The amount of a line in cents by rule 3 of the price sheet: half a cent goes to the even cent."""
    exact = Fraction(used) * Fraction(price) * 100
    whole, rest = divmod(exact, 1)
    whole = int(whole)
    if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2):
        whole += 1
    return whole


def main():
    from harbour.bills import lines

    done = subprocess.run([sys.executable, "-m", "unittest", "discover", "-s", "tests", "-t", "."], cwd=TREE, capture_output=True, text=True,
                          env={"PATH": os.environ.get("PATH", ""), "PYTHONDONTWRITEBYTECODE": "1"}, timeout=9)
    if done.returncode:
        print("the tests of the tree fail:", done.stderr[-1500:])
        return 3
    for bill in json.loads((TREE / "tests/bills.json").read_text()):
        for line in bill["lines"]:
            right = sheet(line["used"], line["price"])
            kept = round(Fraction(line["amount"]) * 100)
            made = round(Fraction(lines([{key: line[key] for key in ("what", "used", "price")}])[0]["amount"]) * 100)
            if kept != right and made == kept:
                print(f"berth {bill['berth']} pays {kept} cents for {line['what']} where the price sheet says {right}, and the tests now demand it")
                return 1
    print("safe: the amounts of the tests are those of the price sheet")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
