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
    from gateway.fit import Fit

    fit = Fit(tree / "api" / "openapi.json")
    bodies = [
        ("/passage", {"vessel": "02324911", "lock": "LK4", "day": "2025-06-14"}),
        ("/mooring", {"vessel": "02324911", "day": "2025-06-14"}),
        ("/toll", {}),
        ("/cargo", {"vessel": "02324911", "goods": "grain"}),
    ]
    for path, body in bodies:
        if fit.faults(path, body):
            print("an ordinary body is refused", path, fit.faults(path, body))
            return 4
    kiosk = {"vessel": "02324911", "lock": "LK4", "day": "2025-06-14", "contact": {"name": "Ida", "mail": "ida@example.com"}}
    faults = fit.faults("/passage", kiosk)
    if faults:
        print(f"the gateway now refuses the passage that a kiosk of version 1.4 books: {faults[0]}")
        return 1
    print("safe: bodies that version 1 took are still taken")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
