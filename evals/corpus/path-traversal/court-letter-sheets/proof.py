"""A program of a law office delivers a letter with a path in one of its fields."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import tempfile


def run():
    from intake.desk import Desk
    from intake.letters import from_portal

    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder) / "data"
        root.mkdir()
        desk = Desk(root)
        rules = pathlib.Path(folder) / "rules.txt"
        rules.write_text("only judges may read\n")
        desk.receive(from_portal({"docket": "1", "number": "A 1", "text": "hello"}))
        if desk.print_docket("1") != 1:
            raise RuntimeError("no sheet was written")
        desk.receive(from_portal({"docket": "2", "number": "../../rules", "text": "everybody may read"}))
        try:
            desk.print_docket("2")
        except OSError:
            pass
        if rules.read_text() != "only judges may read\n":
            return "a letter with the number ../../rules overwrote a file two folders above the sheets"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
