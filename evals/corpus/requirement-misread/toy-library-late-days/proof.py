"""Exit 1 with the harm in the last line, 0 when the tree is safe."""

import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
tree = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))

def main():
    from datetime import date

    from lending.branches import Branch
    from lending.charges import charge
    from lending.loans import Loan

    quay = Branch("Quay", frozenset({2, 5}), frozenset({date(2025, 12, 24), date(2025, 12, 27)}))
    loan = Loan("kite", "F-1", quay, date(2025, 12, 20), returned=date(2025, 12, 31))
    cents = charge(loan)
    if cents > 0:
        print(f"a family that came back on the first open day is charged {cents} cents for days on which the branch was closed")
        return 1
    loan = Loan("kite", "F-1", quay, date(2025, 11, 1), returned=date(2025, 11, 22))
    if charge(loan) != 120:
        print("unexpected charge", charge(loan))
        return 4
    print("safe: only days on which the branch opens are charged")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
