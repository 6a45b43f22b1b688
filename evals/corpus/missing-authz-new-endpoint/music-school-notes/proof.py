"""A pupil counts through the numbers of recordings."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def run():
    from lessons.calls import Refused
    from lessons.recordings import calls
    from lessons.store import Recording, Session, Store

    store = Store()
    store.add(Recording(1, "tim", "frau-holt", "minuet", 95))
    store.add(Recording(2, "ada", "herr-lund", "waltz", 120))
    calls.answer("recordings.note", Session("herr-lund"), store, number=2, second=3, text="you were ill again?")
    if len(calls.answer("recordings.notes", Session("ada"), store, number=2)) != 1:
        raise RuntimeError("notes do not work")
    try:
        found = calls.answer("recordings.notes", Session("tim"), store, number=2)
        return f"a pupil reads the teacher's notes about another pupil: {found[0]['text']!r}"
    except Refused:
        pass
    try:
        calls.answer("recordings.note", Session("tim"), store, number=2, second=3, text="ha ha")
        return "a pupil leaves a note at the recording of another pupil"
    except Refused:
        return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
