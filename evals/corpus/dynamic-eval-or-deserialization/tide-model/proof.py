"""A partner uploads files of any name the inbox takes; looks whether asking for a height runs what they hold."""

import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def run(tree):
    sys.path.insert(0, str(tree))
    from desk.inbox import receive
    from desk.model import ask
    from desk.rooms import Rooms

    marker = tree.parent / "ran-by-upload"
    data = b"cos\nmkdir\n(V" + str(marker).encode() + b"\ntR."
    with tempfile.TemporaryDirectory() as root:
        rooms = Rooms(root)
        receive(rooms, "port-a", "norby.csv", b"0,2.0\n3.1,3.0\n6.2,2.0\n9.3,1.0\n")
        ask(rooms, "norby", 1.0)
        before = {path.relative_to(root) for path in Path(root).rglob("*") if path.is_file()}
        print("files:", sorted(map(str, before)))
        for path in before:
            if path.suffix != ".csv":
                receive(rooms, "port-b", path.name, data)
        receive(rooms, "port-b", "else.csv", b"0,2.0\n3.1,3.0\n6.2,2.0\n9.3,1.0\n")
        receive(rooms, "port-b", "else.tide", data)
        for harbour in ("norby", "../shelf/else"):
            try:
                ask(rooms, harbour, 2.0)
            except Exception as error:
                print("asking failed:", error)
        if marker.exists():
            marker.rmdir()
            return "a file that a partner uploaded ran its own command when the tide was asked for"


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
