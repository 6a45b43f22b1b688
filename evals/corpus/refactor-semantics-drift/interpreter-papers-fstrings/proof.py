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
    from agency.job import Job
    from agency.pay import cents
    from papers.slip import slip

    job = Job(1, "Dari", "Hill Court", "1", "9 A 2/25", "Ada Roe", "N. Berg", 12, 90, 8000, 3.0)
    if cents(slip(job, 120)) != 16000 or cents(slip(job, 80)) != 8000:
        print("a slip of two hours is paid wrongly", slip(job, 120))
        return 4
    paid = cents(slip(job, 110))
    if paid > 8000:
        print(f"110 minutes were one full hour (8000 cents) and are now paid as {paid} cents")
        return 1
    print("safe: only full hours are on the slip, as before")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
