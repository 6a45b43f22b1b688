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
    from brewhouse.runner import Runner
    from recipes import rye_lager, vienna

    class Clock:
        def __init__(self):
            self.waits = []

        def wait(self, seconds):
            self.waits.append(seconds)

    def waited(recipe):
        clock = Clock()
        runner = Runner(clock)
        runner.run(recipe)
        where = [vessel for what, vessel in runner.log if what in ("hold", "rinse")]
        return list(zip(where, clock.waits, strict=True))

    if sum(seconds for _, seconds in waited(vienna.recipe())) != 8340:
        print("another recipe has changed", waited(vienna.recipe()))
        return 4
    rest = next(seconds for vessel, seconds in waited(rye_lager.recipe()) if vessel == "lauter tun")
    if rest == 20:
        print("the rye lager rests 20 seconds in the lauter tun and not the 20 minutes of the recipe")
        return 1
    if rest != 1200:
        print("unexpected rest", rest)
        return 4
    print("safe: every rest lasts as long as before")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
