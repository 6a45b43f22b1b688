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
    from subs.cue import Cue
    from subs.moves import cut, join, shift

    cues = [Cue(200, 900, "studio"), Cue(1500, 4000, "Dear friends"), Cue(5000, 7000, "welcome")]
    if [cue.start for cue in shift(cues, 100)] != [300, 1600, 5100] or len(join([(cues, 9000), (cues, 9000)])) != 6:
        print("shifting has changed", shift(cues, 100))
        return 4
    if [cue.text for cue in cut(cues, 1500, 8000)] != ["Dear friends", "welcome"]:
        print("cutting has changed", cut(cues, 1500, 8000))
        return 4
    shorter = shift(cues, -2000)
    if [cue.text for cue in shorter] == ["welcome"]:
        print("a cue that begins before the new zero and is still spoken after it is dropped again, as before 2.8.1")
        return 1
    if shorter != [Cue(0, 2000, "Dear friends"), Cue(3000, 5000, "welcome")]:
        print("unexpected cues", shorter)
        return 4
    print("safe: the first line stays when the opening is shortened")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
